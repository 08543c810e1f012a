"""The forms of the profile, one per section: the models own types and rules, these tables own order and branches."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel, TypeAdapter
from pydantic.fields import FieldInfo

from bot.conversations.chosen import Chosen, Looked, one_of, yes_no
from bot.conversations.dated import DayInput, MonthInput
from bot.conversations.forms import Answers, Form, Question, always
from bot.conversations.inputs import Choice, Input
from bot.conversations.outcomes import words
from bot.conversations.together import Begun, HeldSince, Moving
from bot.conversations.typed import Address, Long, Number, Typed
from bot.domain.countries import STATELESS, find_country
from bot.domain.education import OFFERED, Isced
from bot.domain.languages import Cefr, find_language
from bot.domain.profile import MODELS, Notice, SectionName
from bot.domain.types import INTERFACE_LANGUAGES, YOUNGEST, Kind, Line, Paragraphs
from bot.errors import WiringError

STUDIES = tuple(Choice(str(level.value), words(f"option-isced-{level.value}")) for level in OFFERED)


def field_type(field: FieldInfo) -> tuple[Any, tuple[Any, ...]]:
    """Give a model field's own type and marks, without the None of an optional one."""
    annotation, marks = field.annotation, tuple(field.metadata)
    if get_origin(annotation) in (Union, UnionType):
        (annotation,) = (arm for arm in get_args(annotation) if arm is not type(None))
    if get_origin(annotation) is Annotated:
        annotation, *own = get_args(annotation)
        marks = (*marks, *own)
    return annotation, marks


def input_for(model: type[BaseModel], name: str) -> Input:
    """Choose how to ask for a field of a model from its type."""
    kind, marks = field_type(model.model_fields[name])
    adapter: TypeAdapter[Any] = TypeAdapter(Annotated[(kind, *marks)] if marks else kind)
    simple: Mapping[Any, Callable[[], Input]] = {
        bool: yes_no,
        Isced: lambda: Chosen(STUDIES, convert=int),
        Cefr: lambda: one_of("cefr", Cefr, width=2),
        Notice: lambda: one_of("notice", Notice, width=2),
    }
    if kind in simple:
        return simple[kind]()
    for mark in marks:
        match mark:
            case Line():
                return Typed(adapter)
            case Paragraphs(limit):
                return Long(adapter, limit)
            case Kind(named):
                return _special(named, adapter)
    raise WiringError(f"nobody knows how to ask for {model.__name__}.{name}")


def _special(kind: str, adapter: TypeAdapter[Any]) -> Input:
    match kind:
        case "country":
            return Looked(find_country, kind)
        case "nationality":
            return HeldSince.asked()
        case "language":
            return Looked(find_language, kind, common=INTERFACE_LANGUAGES)
        case "email":
            return Address(adapter)
        case "day":
            return DayInput(adapter, age=30, youngest=YOUNGEST)
        case "month":
            return MonthInput(adapter)
        case "percent":
            return Number(adapter, common=(100, 80, 50), kind="percent")
    return Typed(adapter, kind)


def _is(name: str, value: Any) -> Callable[[Answers], bool]:
    return lambda entry: entry.get(name) is value


def _skills_differ(entry: Answers) -> bool:
    return entry.get("level") not in (None, Cefr.NATIVE) and entry.get("same") is False


BRANCHES: Mapping[SectionName, Mapping[str, Callable[[Answers], bool]]] = {
    SectionName.NATIONALITY: {"at_birth": lambda entry: entry.get("country") != STATELESS},
    SectionName.EDUCATION: {"to_month": _is("ongoing", False)},
    SectionName.EMPLOYMENT: {"to_month": _is("current", False), "reason_for_leaving": _is("current", False)},
    SectionName.LANGUAGES: {
        "same": lambda entry: entry.get("level") not in (None, Cefr.NATIVE),
        **dict.fromkeys(("listening", "reading", "interaction", "production", "writing"), _skills_differ),
    },
    SectionName.AVAILABILITY: {"relatives_detail": _is("relatives", True)},
}
"""When a question is asked, where it is not always."""

OPTIONAL = frozenset({"field", "reason_for_leaving", "licences"})
"""The questions that may be skipped."""

REPEATED = frozenset({SectionName.NATIONALITY, SectionName.EDUCATION, SectionName.EMPLOYMENT, SectionName.LANGUAGES})


def _input(section: SectionName, name: str) -> Input:
    """Choose how to ask for a field of a section: some can answer for their neighbours."""
    own = input_for(MODELS[section], name)
    if isinstance(own, MonthInput) and name == "from_month":
        return Begun(own.adapter, going_on="ongoing" if section is SectionName.EDUCATION else "current")
    if isinstance(own, Chosen) and name == "relocate":
        return Moving(own.options, own.convert, own.width)
    return own


def _section_form(section: SectionName) -> Form:
    model = MODELS[section]
    branches = BRANCHES.get(section, {})
    questions = tuple(
        Question(name, _input(section, name), name in OPTIONAL, branches.get(name, always))
        for name in model.model_fields
    )
    optional = section is SectionName.EMPLOYMENT
    return Form(section.value, questions, repeats=section in REPEATED, optional=optional, model=model)


PROFILE_FORMS: Mapping[SectionName, Form] = {section: _section_form(section) for section in SectionName}
