"""The annotated types that the models share: each carries its rules, and a mark that says how to ask for it.

A broken rule is reported by pydantic's error type alone; the words for it live in the catalogues at `error-…`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, GetCoreSchemaHandler, StringConstraints, ValidationInfo
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from bot.domain import contacts, countries, languages
from bot.domain.text import clean_line, clean_text

Language = Literal["en", "fr", "es", "ar"]
"""An interface language: one of the organisation's four official languages."""

INTERFACE_LANGUAGES: tuple[Language, ...] = ("en", "fr", "es", "ar")


@dataclass(frozen=True)
class Line:
    """Marks a text of one line, 1 to `limit` characters, cleaned before it is measured.

    Without a letter or a digit there is nothing in it: whoever answers "?" has not answered.
    """

    limit: int

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        inner = core_schema.str_schema(min_length=1, max_length=self.limit)
        return core_schema.no_info_before_validator_function(_cleaner(_worded), inner)


@dataclass(frozen=True)
class Paragraphs:
    """Marks a text of one or more paragraphs, 1 to `limit` characters, cleaned before it is measured."""

    limit: int

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        inner = core_schema.str_schema(min_length=1, max_length=self.limit)
        return core_schema.no_info_before_validator_function(_cleaner(clean_text), inner)


@dataclass(frozen=True)
class Kind:
    """Marks what else a value is, for whoever has to ask a person for it."""

    name: Literal["country", "nationality", "language", "day", "month", "email", "phone", "percent"]


def _worded(text: str) -> str:
    line = clean_line(text)
    return line if any(map(str.isalnum, line)) else ""


def _cleaner(clean: Any) -> Any:
    return lambda value: clean(value) if isinstance(value, str) else value


def _known_country(code: str) -> str:
    if code not in countries.COUNTRIES:
        raise PydanticCustomError("country", "unknown country")
    return code


def _known_nationality(code: str) -> str:
    if code not in countries.NATIONALITIES:
        raise PydanticCustomError("country", "unknown nationality")
    return code


def _known_language(code: str) -> str:
    if code not in languages.LANGUAGES:
        raise PydanticCustomError("language", "unknown language")
    return code


def _not_ahead(month: str, info: ValidationInfo) -> str:
    today = (info.context or {}).get("today")
    if today is not None and month > f"{today:%Y-%m}":
        raise PydanticCustomError("month_ahead", "the month is in the future")
    return month


OLDEST, YOUNGEST = 100, 16
"""Ages in years between which a birth date is believed: working age, with room on both sides."""


def _believable(day: date, info: ValidationInfo) -> date:
    today = (info.context or {}).get("today")
    if today is None:
        return day
    age = today.year - day.year - ((today.month, today.day) < (day.month, day.day))
    if not YOUNGEST <= age <= OLDEST:
        raise PydanticCustomError("birth_date", "not a believable birth date")
    return day


def _without_digits(name: str, info: ValidationInfo) -> str:
    """Refuse digits to whoever enters a name: passports have none there, and a date may come one step too early."""
    if (info.context or {}).get("today") is not None and any(map(str.isdigit, name)):
        raise PydanticCustomError("name_digits", "digits in a name")
    return name


Name = Annotated[str, Line(80), AfterValidator(_without_digits)]
Country = Annotated[str, Kind("country"), AfterValidator(_known_country)]
Nationality = Annotated[str, Kind("nationality"), AfterValidator(_known_nationality)]
SpokenLanguage = Annotated[str, Kind("language"), AfterValidator(_known_language)]
Month = Annotated[str, Kind("month"), StringConstraints(pattern=r"^(19|20)\d\d-(0[1-9]|1[0-2])$")]
PastMonth = Annotated[
    str,
    Kind("month"),
    StringConstraints(pattern=r"^(19|20)\d\d-(0[1-9]|1[0-2])$"),
    AfterValidator(_not_ahead),
]
BirthDate = Annotated[date, Kind("day"), AfterValidator(_believable)]
Email = Annotated[contacts.Email, Kind("email")]
Phone = Annotated[contacts.Phone, Kind("phone")]
