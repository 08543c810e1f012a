"""A vacancy: an advertised post one can apply to, with its texts per language."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator
from pydantic_core import PydanticCustomError

from bot.domain.deadline import Deadline
from bot.domain.types import Country, Language

Reference = Annotated[str, StringConstraints(pattern=r"^[A-Z0-9][A-Z0-9-]{1,23}$")]
"""What identifies a vacancy everywhere; short and plain enough for a button and a deep link."""

Words = dict[Language, str]
"""The same text in some of the four languages."""


class Record(BaseModel):
    """A frozen record that refuses fields it does not know."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Category(StrEnum):
    LAW_ENFORCEMENT = "law_enforcement"
    ANALYST = "analyst"
    LEGAL = "legal"
    TECHNOLOGY = "technology"
    ADMINISTRATION = "administration"


class ContractType(StrEnum):
    FIXED_TERM = "fixed_term"
    SHORT_TERM = "short_term"
    PROJECT = "project"
    SECONDMENT = "secondment"
    ROSTER = "roster"
    INTERNSHIP = "internship"


class Screening(StrEnum):
    BASIC = "basic"
    ENHANCED = "enhanced"


class VacancyStatus(StrEnum):
    DRAFT = "draft"
    PUBLISHED = "published"
    EXTENDED = "extended"
    CLOSED = "closed"
    CANCELLED = "cancelled"
    FILLED = "filled"


class DurationQualifier(StrEnum):
    EXACT = "exact"
    MIN = "min"
    MAX = "max"
    UNTIL = "until"
    UNKNOWN = "unknown"


class OpenTo(StrEnum):
    OFFICIALS = "officials_of_member_countries"
    NATIONALS = "member_nationals"
    STUDENTS = "students_and_recent_graduates_of_member_countries"


class Paper(StrEnum):
    CV = "cv"
    MOTIVATION_LETTER = "motivation_letter"
    DIPLOMA = "diploma"
    PORTFOLIO = "portfolio"
    PASSPORT_COPY = "passport_copy"
    NCB_ENDORSEMENT = "ncb_endorsement"


class DutyStation(Record):
    city: str | None = None
    country: Country | None = None


class Duration(Record):
    """How long the contract runs: months with a qualifier, or an end date with `until`."""

    months: Annotated[int, Field(ge=1, le=120)] | None = None
    qualifier: DurationQualifier = DurationQualifier.UNKNOWN
    end: date | None = None


class Criterion(Record):
    """One stated requirement; `level` is an ISCED number for education and a CEFR level for a language."""

    kind: Literal["education", "experience", "language", "nationality", "licence", "other"]
    required: bool = True
    level: Annotated[int, Field(ge=0, le=8)] | Literal["A1", "A2", "B1", "B2", "C1", "C2"] | None = None
    years: Annotated[int, Field(ge=0, le=40)] | None = None
    language: str | None = None
    text: Words


class Option(Record):
    id: Annotated[str, StringConstraints(pattern=r"^[a-z0-9_]{1,12}$")]
    label: Words


class ScreeningQuestion(Record):
    """A question that this vacancy asks.

    A knock-out question is one of yes or no, or of one choice, and names the answer or the choices that it accepts.
    """

    id: Annotated[str, StringConstraints(pattern=r"^[a-z0-9_]{1,16}$")]
    kind: Literal["text", "choice", "multi", "yes_no", "number", "date"]
    prompt: Words
    max_chars: Annotated[int, Field(ge=50, le=3000)] = 1000
    options: tuple[Option, ...] = ()
    min: int | None = None
    max: int | None = None
    knock_out: bool = False
    accept: bool | tuple[str, ...] | None = None

    @model_validator(mode="after")
    def _whole(self) -> ScreeningQuestion:
        if (self.kind in ("choice", "multi")) != bool(self.options):
            raise PydanticCustomError("options", "options go with choice and multi, and with nothing else")
        if not (self._accepts_an_answer() if self.knock_out else self.accept is None):
            raise PydanticCustomError("accept", "a knock-out question, and no other, names the accepted answer")
        return self

    def _accepts_an_answer(self) -> bool:
        if isinstance(self.accept, tuple):
            return self.kind == "choice" and bool(self.accept) and {*self.accept} <= {each.id for each in self.options}
        return self.kind == "yes_no" and self.accept is not None


class Text(Record):
    """Title and description in one language; `body` may be unknown."""

    title: Annotated[str, StringConstraints(min_length=1, max_length=200)]
    body: str | None = None


class Vacancy(Record):
    """All that is known of a vacancy; None means not known, never "does not apply"."""

    reference: Reference
    vacancy_notice_no: str | None = None
    texts: dict[Language, Text] = Field(min_length=1)
    category: Category
    directorate: str | None = None
    unit: str | None = None
    reporting_to: str | None = None
    duty_station: DutyStation = DutyStation()
    other_duty_stations: tuple[DutyStation, ...] = ()
    contract_type: ContractType | None = None
    duration: Duration = Duration()
    grade: str | None = None
    number_of_posts: int | None = None
    security_screening: Screening | None = None
    deadline: Deadline | None = None
    published_on: date | None = None
    open_to: OpenTo | None = None
    criteria: tuple[Criterion, ...] = ()
    screening_questions: tuple[ScreeningQuestion, ...] = ()
    required_documents: tuple[Paper, ...] = ()
    illustrative: frozenset[str] = frozenset()
    source_url: str | None = None
    status: VacancyStatus = VacancyStatus.PUBLISHED

    def is_open(self, moment: datetime) -> bool:
        """Tell whether an application dated `moment` is in time; an unknown deadline keeps it open."""
        if self.status not in (VacancyStatus.PUBLISHED, VacancyStatus.EXTENDED):
            return False
        return self.deadline is None or not self.deadline.is_over(moment)


def grade_bounds(grade: str | None) -> tuple[int, int] | None:
    """Give the lowest and highest number in a printed grade ("7 or 6" → (6, 7)), None for a word."""
    numbers = [int(part) for part in (grade or "").replace("-", " ").split() if part.isdecimal()]
    return (min(numbers), max(numbers)) if numbers else None
