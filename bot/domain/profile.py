"""A candidate's profile: one model per section, in the order in which people are asked.

Fields follow the personal-history forms of international organisations; see `docs/domain.md`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import Annotated, Any, Final, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator
from pydantic_core import PydanticCustomError

from bot.domain.education import Isced
from bot.domain.languages import Cefr
from bot.domain.types import (
    BirthDate,
    Country,
    Email,
    Kind,
    Line,
    Month,
    Name,
    Nationality,
    Paragraphs,
    PastMonth,
    Phone,
    SpokenLanguage,
)

DISORDER: Final = "months_in_order"
"""The error type of an entry that ends before it starts."""


def months_in_order(known: Mapping[str, Any]) -> bool:
    """Tell whether an entry ends no earlier than it starts, as far as its fields are known."""
    start, end = known.get("from_month"), known.get("to_month")
    return start is None or end is None or start <= end


class Entry(BaseModel):
    """What one section holds, or one of its entries when the section repeats."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if not months_in_order(self.__dict__):
            raise PydanticCustomError(DISORDER, "ends before it starts")
        return self


class Identity(Entry):
    """Who the candidate is, as written in the passport."""

    given_names: Name
    family_names: Name
    birth_date: BirthDate
    birth_country: Country


class Contact(Entry):
    """How to reach the candidate; the phone number is E.164."""

    email: Email
    country: Country
    city: Annotated[str, Line(80)]
    phone: Phone


class HeldNationality(Entry):
    """One nationality the candidate holds, and whether since birth; None for whoever holds none."""

    country: Nationality
    at_birth: bool | None = None


class Education(Entry):
    """One diploma or course of study; months are `YYYY-MM`."""

    qualification: Annotated[str, Line(120)]
    level: Isced
    field: Annotated[str, Line(120)] | None = None
    institution: Annotated[str, Line(160)]
    country: Country
    from_month: PastMonth
    ongoing: bool
    to_month: Month | None = None


class Employment(Entry):
    """One post held; `to_month` is absent while it is the current one, `percent` is of full time."""

    title: Annotated[str, Line(120)]
    employer: Annotated[str, Line(160)]
    country: Country
    from_month: PastMonth
    current: bool
    to_month: PastMonth | None = None
    percent: Annotated[int, Kind("percent"), Field(ge=5, le=100)]
    duties: Annotated[str, Paragraphs(2000)]
    reason_for_leaving: Annotated[str, Line(300)] | None = None


class LanguageSkill(Entry):
    """One language with its CEFR level; the five skills are given only when they differ from it."""

    language: SpokenLanguage
    level: Cefr
    same: bool | None = None
    listening: Cefr | None = None
    reading: Cefr | None = None
    interaction: Cefr | None = None
    production: Cefr | None = None
    writing: Cefr | None = None


class Skills(Entry):
    """What the candidate can do beyond diplomas and posts."""

    skills: Annotated[str, Paragraphs(1000)]
    licences: Annotated[str, Line(200)] | None = None


class Notice(StrEnum):
    """How soon a candidate can start."""

    NOW = "now"
    ONE_MONTH = "one_month"
    TWO_MONTHS = "two_months"
    THREE_MONTHS = "three_months"
    LATER = "later"


class Availability(Entry):
    """When and where the candidate can start, and relatives in the organisation."""

    notice: Notice
    relocate: bool
    relatives: bool
    relatives_detail: Annotated[str, Line(300)] | None = None


class SectionName(StrEnum):
    """The sections, in the order in which they are asked."""

    IDENTITY = "identity"
    CONTACT = "contact"
    NATIONALITY = "nationality"
    EDUCATION = "education"
    EMPLOYMENT = "employment"
    LANGUAGES = "languages"
    SKILLS = "skills"
    AVAILABILITY = "availability"


MODELS: Mapping[SectionName, type[Entry]] = {
    SectionName.IDENTITY: Identity,
    SectionName.CONTACT: Contact,
    SectionName.NATIONALITY: HeldNationality,
    SectionName.EDUCATION: Education,
    SectionName.EMPLOYMENT: Employment,
    SectionName.LANGUAGES: LanguageSkill,
    SectionName.SKILLS: Skills,
    SectionName.AVAILABILITY: Availability,
}


@dataclass(frozen=True, eq=False)
class Profile:
    """What a candidate has filled in: JSON values by section, as they are kept.

    A section answered with "none" is present and empty; one that this release does not know is passed over.
    """

    stored: Mapping[str, Sequence[Mapping[str, Any]]]

    @cached_property
    def sections(self) -> Mapping[SectionName, tuple[Entry, ...]]:
        """The sections read and checked, which takes time: most turns need only to know what is there."""
        return {
            name: tuple(map(MODELS[name].model_validate, self.stored[name])) for name in SectionName if self.has(name)
        }

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Profile) and self.sections == other.sections

    def has(self, name: SectionName) -> bool:
        """Tell whether a section is filled in."""
        return name in self.stored

    def to_json(self) -> dict[str, list[dict[str, Any]]]:
        """Give the sections as JSON values, keyed by name, each entry with all its fields."""
        return {
            name.value: [entry.model_dump(mode="json") for entry in entries] for name, entries in self.sections.items()
        }

    @property
    def missing(self) -> tuple[SectionName, ...]:
        """The sections that are still to be filled in, in the order of asking."""
        return tuple(name for name in SectionName if not self.has(name))
