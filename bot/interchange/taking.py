"""Turning what a file says into entries of the profile: each field by its own rules, nothing made up.

A raw guess is a mapping of field names to what the file says, as text where it is text: `{"country": "UK"}`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum
from functools import cache
from types import UnionType
from typing import Annotated, Any, Final, Union, get_args, get_origin

from pydantic import TypeAdapter, ValidationError

from bot.domain.education import Isced
from bot.domain.languages import Cefr
from bot.domain.profile import MODELS, SectionName, months_in_order
from bot.domain.text import clean_line, clean_text
from bot.domain.types import Kind, Line, Paragraphs
from bot.interchange.found import Found, Note, Source
from bot.interchange.meanings import cefr_of, country_of, isced_of, language_of, nationality_of

Raw = Mapping[str, Any]

SKILLS: Final = ("listening", "reading", "interaction", "production", "writing")
REPEATED: Final = frozenset(
    {SectionName.NATIONALITY, SectionName.EDUCATION, SectionName.EMPLOYMENT, SectionName.LANGUAGES}
)
_KEYS: Final = {SectionName.NATIONALITY: "country", SectionName.LANGUAGES: "language"}
"""What an entry of a section is about; without it there is no entry."""

MOST_ENTRIES, MOST_NOTES = 40, 60
"""What one file may yield, so that a hostile one cannot fill a session."""

_QUOTED = 80
_YEAR = re.compile(r"(?:19|20)\d\d")
_MONTH = re.compile(r"((?:19|20)\d\d-(?:0[1-9]|1[0-2]))(?:-\d\d)?(?:[T ].*)?")
_DAY = re.compile(r"(\d{4}-\d\d-\d\d)(?:[T ].*)?")


@dataclass(frozen=True)
class Taken:
    """One entry with every valid field in the order of its model, and notes on the others."""

    entry: dict[str, Any]
    notes: tuple[Note, ...]


@dataclass(frozen=True)
class _Rule:
    kind: str
    """`line`, `paragraphs`, a `Kind`'s name, or the name of a simple type."""
    limit: int
    adapter: TypeAdapter[Any]


def take(section: SectionName, raw: Raw, *, today: date | None = None, region: str | None = None) -> Taken:
    """Validate each field of a raw guess by itself; leave out what is not valid, and say so.

    `today` rules out months that are still to come; `region` is the country of a telephone number without a prefix.
    """
    entry: dict[str, Any] = {}
    notes: list[Note] = []
    for name, rule in _rules(section).items():
        said = _said(raw.get(name))
        if said is None:
            continue
        value, note = _field(rule, said, {"today": today, "region": entry.get("country") or region})
        if value is not None:
            entry[name] = value
        if note:
            notes.append(Note(note, {"section": section.value, "field": name, "text": quoted(said)}))
    if _ahead(raw.get("to_month"), today):
        entry.pop("current" if section is SectionName.EMPLOYMENT else "ongoing", None)
    notes += _agree(section, entry)
    return Taken({name: entry[name] for name in _rules(section) if name in entry}, tuple(notes))


def _ahead(end: Any, today: date | None) -> bool:
    """Tell whether an end is still to come, so that whatever a file says of going on has to be asked."""
    said = re.match(r"\d{4}(-\d\d)?", end.strip()) if isinstance(end, str) else None
    return bool(said and today and said[0] > f"{today:%Y-%m}"[: len(said[0])])


def quoted(said: Any) -> str:
    """Give the beginning of what a file says, in one line."""
    line = clean_line(str(said)[: _QUOTED * 4])
    return line if len(line) <= _QUOTED else f"{line[: _QUOTED - 1]}…"


def _said(value: Any) -> Any:
    """Give what is said, or None: an empty text and a collection say nothing."""
    if isinstance(value, str):
        return value if value.strip() else None
    return value if isinstance(value, bool | int) else None


def _field(rule: _Rule, said: Any, context: Mapping[str, Any]) -> tuple[Any, str | None]:
    """Give the value as the form stores it, if it is valid, and the code of a note, if there is one to make."""
    meant, note = _meaning(rule, said)
    if meant is None:
        return None, note
    try:
        value = rule.adapter.validate_python(meant, context=dict(context))
    except ValidationError:
        return None, "invalid"
    return rule.adapter.dump_python(value, mode="json"), note


_CODES: Mapping[str, Callable[[str], Enum | str | None]] = {
    "country": country_of,
    "nationality": nationality_of,
    "language": language_of,
    "Cefr": cefr_of,
}


def _meaning(rule: _Rule, said: Any) -> tuple[Any, str | None]:
    """Give what the said means in the field's own terms, or None, and the code of a note."""
    if rule.kind == "bool" or isinstance(said, bool):
        return (said, None) if rule.kind == "bool" and isinstance(said, bool) else (None, "invalid")
    if rule.kind == "Isced":
        meant: Any = Isced(said) if isinstance(said, int) and said in list(Isced) else isced_of(str(said))
        return meant, None if meant is not None else "level_unknown"
    if rule.kind == "percent":
        digits = re.fullmatch(r"(\d{1,3}) ?%?", str(said).strip())
        return (int(digits[1]), None) if digits else (None, "invalid")
    if rule.kind in _CODES:
        meant = _CODES[rule.kind](str(said))
        return meant, None if meant else "invalid"
    return _text(rule, str(said))


def _text(rule: _Rule, said: str) -> tuple[str | None, str | None]:
    if rule.kind == "month":
        if _YEAR.fullmatch(said.strip()):
            return None, "month_missing"
        month = _MONTH.fullmatch(said.strip())
        return (month[1], None) if month else (None, "invalid")
    if rule.kind == "day":
        day = _DAY.fullmatch(said.strip())
        return (day[1], None) if day else (None, "invalid")
    if not rule.limit:
        return said, None
    clean = clean_line(said) if rule.kind == "line" else clean_text(said)
    if len(clean) <= rule.limit:
        return clean, None
    return clean[: rule.limit - 1].rstrip() + "…", "shortened"


def _agree(section: SectionName, entry: dict[str, Any]) -> list[Note]:
    """Drop what another field of the entry rules out, as the section's form would never have asked for it."""
    if entry.get("current") is True or entry.get("ongoing") is True:
        entry.pop("to_month", None)
    if not months_in_order(entry):
        text = f"{entry.pop('from_month')} – {entry.pop('to_month')}"
        return [Note("months_disorder", {"section": section.value, "text": text})]
    return _agree_levels(entry) if section is SectionName.LANGUAGES else []


def _agree_levels(entry: dict[str, Any]) -> list[Note]:
    """Settle the level from the five skills: the same in all of them, or else the lowest, which holds for all."""
    if entry.get("level") == Cefr.NATIVE:
        for name in ("same", *SKILLS):
            entry.pop(name, None)
    skills = [entry[name] for name in SKILLS if name in entry]
    if len(skills) < len(SKILLS) or "same" in entry:
        return []
    if len(set(skills)) == 1 and entry.setdefault("level", skills[0]) == skills[0]:
        for name in SKILLS:
            entry.pop(name)
        entry["same"] = True
        return []
    stated = "level" in entry
    entry["level"], entry["same"] = entry.get("level") or min(skills), False
    if stated or "language" not in entry:
        return []
    return [Note("lowest_level", {"spoken": entry["language"], "level": entry["level"]})]


@cache
def _rules(section: SectionName) -> dict[str, _Rule]:
    return {
        name: _rule(field.annotation, tuple(field.metadata)) for name, field in MODELS[section].model_fields.items()
    }


def _rule(annotation: Any, marks: tuple[Any, ...]) -> _Rule:
    if get_origin(annotation) in (Union, UnionType):
        (annotation,) = (arm for arm in get_args(annotation) if arm is not type(None))
    if get_origin(annotation) is Annotated:
        annotation, *own = get_args(annotation)
        marks = (*marks, *own)
    adapter: TypeAdapter[Any] = TypeAdapter(Annotated[(annotation, *marks)] if marks else annotation)
    for mark in marks:
        match mark:
            case Line(limit):
                return _Rule("line", limit, adapter)
            case Paragraphs(limit):
                return _Rule("paragraphs", limit, adapter)
            case Kind(name):
                return _Rule(name, 0, adapter)
    return _Rule(annotation.__name__, 0, adapter)


class Gathering:
    """Collects entries and notes while one file is read."""

    def __init__(self, source: Source, today: date | None = None) -> None:
        """Take the format that is being read, and the day by which months are still to come."""
        self._source = source
        self._today = today
        self._sections: dict[SectionName, list[dict[str, Any]]] = {}
        self._notes: list[Note] = []
        self._none: set[SectionName] = set()

    def add(self, section: SectionName, raw: Raw, region: str | None = None) -> None:
        """Add an entry, if anything of it is valid. A language or nationality counts once, as first given."""
        taken = take(section, raw, today=self._today, region=region)
        for note in taken.notes:
            self.note(note.code, **note.args)
        entries = self._sections.setdefault(section, [])
        key = _KEYS.get(section)
        known = [other[key] for other in entries] if key else []
        if not taken.entry or (key and taken.entry.get(key) in (None, *known)):
            return
        if len(entries) >= (MOST_ENTRIES if section in REPEATED else 1):
            self.note("more_entries", section=section.value)
            return
        entries.append(taken.entry)

    def none(self, section: SectionName) -> None:
        """Say that the person has stated that there is nothing to fill in here."""
        self._none.add(section)

    def note(self, code: str, **args: str) -> None:
        """Add a note, once."""
        note = Note(code, {name: quoted(text) for name, text in args.items()})
        if note not in self._notes and len(self._notes) < MOST_NOTES:
            self._notes.append(note)

    def found(self) -> Found:
        """Give everything, sections in the order of asking."""
        given = {name: tuple(self._sections.get(name, ())) for name in SectionName}
        sections = {name: entries for name, entries in given.items() if entries or name in self._none}
        return Found(self._source, sections, tuple(self._notes))
