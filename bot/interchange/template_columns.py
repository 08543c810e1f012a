"""What the offline form asks for: the fields of the profile's models, in their order, and how each is filled in."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from types import UnionType
from typing import Annotated, Any, Final, Union, get_args, get_origin

from pydantic.fields import FieldInfo

from bot.domain.countries import COUNTRIES, NATIONALITIES, country_name
from bot.domain.education import OFFERED
from bot.domain.languages import LANGUAGES, Cefr, language_name
from bot.domain.profile import MODELS, Notice, SectionName
from bot.domain.text import fold
from bot.domain.types import Kind, Line, Paragraphs
from bot.interchange.taking import REPEATED

FAMILIES = ("option-isced-", "option-cefr-", "option-notice-")

Label = Callable[[str, str], str]
"""`Catalogue.label`: a language and the id of a message, to plain words."""

ROWS: Final[Mapping[SectionName, int]] = {
    SectionName.NATIONALITY: 4,
    SectionName.EDUCATION: 8,
    SectionName.EMPLOYMENT: 12,
    SectionName.LANGUAGES: 8,
}
"""Empty rows that a section offers which repeats."""

MOST_ROWS: Final = 40
"""Rows that are read back."""

LISTS: Final = "lists"
"""The hidden sheet of options: one row each with the list's name, the code, and the words in every language."""


@dataclass(frozen=True)
class Column:
    """One thing asked for: `kind` says how it is filled in, and names its list where it is picked from one."""

    section: SectionName
    name: str
    kind: str
    required: bool

    @property
    def address(self) -> str:
        """The code in the file by which the column is known again: `education.level`."""
        return f"{self.section.value}.{self.name}"

    @property
    def options(self) -> str | None:
        """The list that it is picked from, if it is."""
        return _LISTED.get(self.kind)


_LISTED = {
    "country": "country",
    "nationality": "nationality",
    "language": "language",
    "Isced": "isced",
    "Cefr": "cefr",
    "Notice": "notice",
    "bool": "yes_no",
}


@cache
def columns(section: SectionName) -> tuple[Column, ...]:
    """Return what a section asks for, in the order of asking."""
    fields = MODELS[section].model_fields
    return tuple(Column(section, name, _kind(field), field.is_required()) for name, field in fields.items())


def repeats(section: SectionName) -> bool:
    """Tell whether a section holds several entries, one a row."""
    return section in REPEATED


def _kind(field: FieldInfo) -> str:
    annotation, marks = field.annotation, tuple(field.metadata)
    if get_origin(annotation) in (Union, UnionType):
        (annotation,) = (arm for arm in get_args(annotation) if arm is not type(None))
    if get_origin(annotation) is Annotated:
        annotation, *own = get_args(annotation)
        marks = (*marks, *own)
    return next(filter(None, map(_marked, marks)), getattr(annotation, "__name__", ""))


def _marked(mark: Any) -> str | None:
    match mark:
        case Line():
            return "line"
        case Paragraphs():
            return "paragraphs"
        case Kind(name):
            return name
    return None


def options(name: str, language: str, label: Label) -> dict[str, str]:
    """Return the codes of a list and their words in one language, in the order in which they are offered."""
    match name:
        case "country":
            return _in_order({code: country_name(code, language) for code in COUNTRIES})
        case "nationality":
            return _in_order({code: country_name(code, language) for code in NATIONALITIES})
        case "language":
            return _in_order({code: language_name(code, language) for code in LANGUAGES})
        case "isced":
            return {str(int(level)): label(language, f"option-isced-{level.value}") for level in OFFERED}
        case "cefr":
            return {level.value: label(language, f"option-cefr-{level.value}") for level in Cefr}
        case "notice":
            return {notice.value: label(language, f"option-notice-{notice.value}") for notice in Notice}
    return {"yes": label(language, "button-yes"), "no": label(language, "button-no")}


def _in_order(names: Mapping[str, str]) -> dict[str, str]:
    return dict(sorted(names.items(), key=lambda item: (fold(item[1]), item[0])))


def option_lists() -> tuple[str, ...]:
    """Return the names of all lists."""
    return tuple(dict.fromkeys(_LISTED.values()))
