"""One row of a vacancy file: flat, with the names of the interchange format, checked field by field."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Annotated, Any, Literal
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, BeforeValidator, Field, StringConstraints, ValidationInfo, field_validator
from pydantic_core import PydanticCustomError

from bot.domain.languages import LANGUAGES
from bot.domain.types import Country, Language, Line, Paragraphs, SpokenLanguage
from bot.domain.vacancy import (
    Category,
    ContractType,
    Criterion,
    DurationQualifier,
    DutyStation,
    OpenTo,
    Paper,
    Record,
    Reference,
    Screening,
    ScreeningQuestion,
    VacancyStatus,
)
from bot.feeds.plain_text import plain

_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_NUMBERS_ONLY = re.compile(r"\s*\d{1,4}\s*[-/.]\s*\d{1,2}\s*[-/.]\s*\d{1,4}\s*")
_LEVELS = 8
"""More than any field has; what lies deeper cannot be valid and is left for the checks to refuse."""

_TITLES = ("title", "title_en", "title_fr", "title_es", "title_ar")
_WORDED = frozenset(
    {*_TITLES, "texts", "summary", "benefits", "criteria", "screening_questions", "education"}
    | {"directorate", "unit", "reporting_to", "duty_station_city", "other_duty_stations"}
)


def _day(value: object) -> date:
    if isinstance(value, str) and _DAY.fullmatch(value.strip()):
        try:
            return date.fromisoformat(value.strip())
        except ValueError:
            raise PydanticCustomError("date_impossible", "no such day") from None
    if isinstance(value, str) and _NUMBERS_ONLY.fullmatch(value):
        raise PydanticCustomError("date_ambiguous", "day and month cannot be told apart; write YYYY-MM-DD")
    raise PydanticCustomError("date_format", "not a date; write YYYY-MM-DD")


def _zone(name: str) -> str:
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        raise PydanticCustomError("zone", "not an IANA time zone such as Europe/Paris") from None
    return name


def _known_field(name: str) -> str:
    if name not in Row.model_fields:
        raise PydanticCustomError("unknown_field", "no field of this format")
    return name


Day = Annotated[date, BeforeValidator(_day)]
Clock = Annotated[str, StringConstraints(pattern=r"^([01]\d|2[0-3]):[0-5]\d$")]
Zone = Annotated[str, AfterValidator(_zone)]
Title = Annotated[str, Line(200)]
Name = Annotated[str, Line(200)]
Body = Annotated[str, Paragraphs(20_000)]
Url = Annotated[str, StringConstraints(pattern=r"^https?://[!-~]+$", max_length=2000)]


class SpokenNeed(Record):
    """A language that the notice names."""

    code: SpokenLanguage
    need: Literal["required", "asset"]


class Row(Record):
    """A row as the format defines it; what is missing or null is not known."""

    reference: Reference
    vacancy_notice_no: Annotated[str, Line(24)] | None = None
    title: Title
    title_en: Title | None = None
    title_fr: Title | None = None
    title_es: Title | None = None
    title_ar: Title | None = None
    texts: dict[Language, Body] = Field(default_factory=dict)
    summary: Body | None = None
    benefits: dict[Language, Body] = Field(default_factory=dict)
    category: Category
    directorate: Name | None = None
    unit: Name | None = None
    reporting_to: Name | None = None
    duty_station_city: Name | None = None
    duty_station_country: Country | None = None
    other_duty_stations: tuple[DutyStation, ...] = ()
    contract_type: ContractType | None = None
    duration_months: Annotated[int, Field(ge=1, le=120)] | None = None
    duration_qualifier: DurationQualifier = DurationQualifier.UNKNOWN
    contract_end: Day | None = None
    grade: Annotated[str, Line(32)] | None = None
    number_of_posts: Annotated[int, Field(ge=1, le=1000)] | None = None
    security_screening: Screening | None = None
    deadline: Day | None = None
    deadline_time: Clock | None = None
    deadline_tz: Zone | None = None
    published: Day | None = None
    open_to: OpenTo | None = None
    education: tuple[Body, ...] = ()
    years_experience: Annotated[int, Field(ge=0, le=40)] | None = None
    languages: tuple[SpokenNeed, ...] = ()
    criteria: tuple[Criterion, ...] = ()
    screening_questions: tuple[ScreeningQuestion, ...] = ()
    required_documents: tuple[Paper, ...] = ()
    illustrative: frozenset[Annotated[str, AfterValidator(_known_field)]] = frozenset()
    source_url: Url | None = None
    status: VacancyStatus = VacancyStatus.PUBLISHED

    # Where a record comes from and what was odd about it: of use to whoever keeps the file, and not read.
    reference_kind: Any = None
    source_job_id: Any = None
    category_certainty: Any = None
    raw_header: Any = None
    oddities: Any = None

    @field_validator("deadline_time", "deadline_tz")
    @classmethod
    def _belongs_to_a_day(cls, value: str | None, info: ValidationInfo) -> str | None:
        if value is not None and info.data.get("deadline", ...) is None:
            raise PydanticCustomError("deadline_missing", "there is no deadline that this could belong to")
        return value

    @field_validator("criteria")
    @classmethod
    def _in_known_languages(cls, criteria: tuple[Criterion, ...]) -> tuple[Criterion, ...]:
        for criterion in criteria:
            if criterion.language is not None and criterion.language not in LANGUAGES:
                raise PydanticCustomError("language", "unknown language")
            if not criterion.text:
                raise PydanticCustomError("text_missing", "a criterion needs a text in one language at least")
        return criteria

    @field_validator("screening_questions")
    @classmethod
    def _told_apart(cls, questions: tuple[ScreeningQuestion, ...]) -> tuple[ScreeningQuestion, ...]:
        _check_unique([question.id for question in questions])
        for question in questions:
            _check_unique([option.id for option in question.options])
            if not question.prompt or not all(option.label for option in question.options):
                raise PydanticCustomError("text_missing", "a question needs words in one language at least")
        return questions


def _check_unique(ids: list[str]) -> None:
    if len(set(ids)) < len(ids):
        raise PydanticCustomError("id_twice", "two questions of a vacancy, or two options, have the same id")


def tidied(raw: Mapping[str, Any]) -> dict[str, Any]:
    """Give a row fit to be checked: texts are plain, empty ones unknown, and a title is the row's main one."""
    row = {name: _plain(value) if name in _WORDED else value for name, value in raw.items()}
    row = {name: value for name, value in row.items() if value is not None and value != ""}
    for name in _TITLES:
        if name in row:
            row.setdefault("title", row[name])
    return row


def _plain(value: Any, levels: int = _LEVELS) -> Any:
    match value:
        case str():
            return plain(value)
        case list() if levels:
            return [_plain(item, levels - 1) for item in value]
        case dict() if levels:
            return {name: _plain(item, levels - 1) for name, item in value.items()}
        case _:
            return value
