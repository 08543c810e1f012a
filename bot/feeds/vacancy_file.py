"""Reads a file of vacancies: a JSON list of flat rows. Bad rows are reported, and the good ones stand."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from bot.domain.deadline import Deadline
from bot.domain.languages import language_name
from bot.domain.text import clean_line
from bot.domain.types import INTERFACE_LANGUAGES, Language
from bot.domain.vacancy import Criterion, Duration, DutyStation, Text, Vacancy
from bot.errors import FeedError
from bot.feeds.vacancy_row import Row, tidied


@dataclass(frozen=True)
class RowFault:
    """What is wrong with one field of a row.

    `row` counts from 1, `field` is the format's name with a path into it ("criteria.0.level") or empty for the row
    as a whole, `code` is an error type (pydantic's or our own), `value` begins with what stood there, as JSON.
    """

    row: int
    reference: str | None
    field: str
    code: str
    value: str


@dataclass(frozen=True)
class Reading:
    """What a file holds."""

    vacancies: tuple[Vacancy, ...]
    faults: tuple[RowFault, ...]


def read(data: bytes, *, zone: str) -> Reading:
    """Read a file; a deadline without a zone of its own ends its day in `zone`, the organisation's.

    FeedError when it is not a JSON list in UTF-8.
    """
    vacancies: dict[str, Vacancy] = {}
    faults: list[RowFault] = []
    for number, raw in enumerate(_rows(data), start=1):
        read_row = _read_row(number, raw, zone)
        if not isinstance(read_row, Vacancy):
            faults += read_row
        elif read_row.reference in vacancies:
            faults.append(_fault(number, raw, "reference", "duplicate", read_row.reference))
        else:
            vacancies[read_row.reference] = read_row
    return Reading(tuple(vacancies.values()), tuple(faults))


def _rows(data: bytes) -> list[Any]:
    try:
        rows = json.loads(data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise FeedError(f"It is not in UTF-8 (byte {error.start + 1}).") from None
    except json.JSONDecodeError as error:
        raise FeedError(f"It is not JSON: {error.msg} in line {error.lineno}, column {error.colno}.") from None
    except (ValueError, RecursionError) as error:
        raise FeedError(f"It is not JSON that can be read: {error}.") from None
    if not isinstance(rows, list):
        raise FeedError("It must be a list of vacancies, in square brackets.")
    return rows


def _read_row(number: int, raw: Any, zone: str) -> Vacancy | list[RowFault]:
    if not isinstance(raw, dict):
        return [_fault(number, raw, "", "not_an_object", raw)]
    try:
        return vacancy_of(Row.model_validate(tidied(raw)), zone)
    except ValidationError as error:
        return [
            _fault(number, raw, ".".join(map(str, each["loc"])), each["type"], _stood(each))
            for each in error.errors(include_url=False)
        ]


def _stood(error: Mapping[str, Any]) -> Any:
    """Give the faulty value; of a missing one there is none, though pydantic gives the whole row."""
    return "" if error["type"] == "missing" else error["input"]


def _fault(number: int, raw: Any, field: str, code: str, value: Any) -> RowFault:
    reference = raw.get("reference") if isinstance(raw, dict) else None
    return RowFault(
        row=number,
        reference=clean_line(reference)[:24] if isinstance(reference, str) else None,
        field=clean_line(field)[:120],
        code=code,
        value=clean_line(_shown(value))[:80],
    )


def _shown(value: Any) -> str:
    try:
        return json.dumps(value, ensure_ascii=False, default=str) if value != "" else ""
    except RecursionError:
        return "…"


def vacancy_of(row: Row, zone: str) -> Vacancy:
    """Give the vacancy that a row describes."""
    return Vacancy(
        reference=row.reference,
        vacancy_notice_no=row.vacancy_notice_no,
        texts=_texts(row),
        category=row.category,
        directorate=row.directorate,
        unit=row.unit,
        reporting_to=row.reporting_to,
        duty_station=DutyStation(city=row.duty_station_city, country=row.duty_station_country),
        other_duty_stations=row.other_duty_stations,
        contract_type=row.contract_type,
        duration=Duration(months=row.duration_months, qualifier=row.duration_qualifier, end=row.contract_end),
        grade=row.grade,
        number_of_posts=row.number_of_posts,
        security_screening=row.security_screening,
        deadline=_deadline(row, zone),
        published_on=row.published,
        open_to=row.open_to,
        criteria=row.criteria or tuple(_stated(row)),
        screening_questions=row.screening_questions,
        required_documents=row.required_documents,
        illustrative=row.illustrative,
        source_url=row.source_url,
        status=row.status,
    )


def _texts(row: Row) -> dict[Language, Text]:
    """Give title and body per language; a body in a language without a title takes the row's main title.

    The main title is English, unless it is the same as one that is given as another language's.
    """
    given = {"en": row.title_en, "fr": row.title_fr, "es": row.title_es, "ar": row.title_ar}
    titles: dict[str, str] = {language: title for language, title in given.items() if title}
    if row.title not in titles.values():
        titles.setdefault("en", row.title)
    bodies = dict(row.texts) or ({"en": row.summary} if row.summary else {})
    for language, benefits in row.benefits.items():
        bodies[language] = f"{bodies[language]}\n\n{benefits}" if language in bodies else benefits
    return {
        language: Text(title=titles.get(language, row.title), body=bodies.get(language))
        for language in INTERFACE_LANGUAGES
        if language in titles or language in bodies
    }


def _deadline(row: Row, zone: str) -> Deadline | None:
    if row.deadline is None:
        return None
    own_zone = row.deadline_tz or zone
    if row.deadline_time is None:
        return Deadline.of_day(row.deadline, own_zone)
    return Deadline.of_minute(datetime.fromisoformat(f"{row.deadline}T{row.deadline_time}"), own_zone)


def _stated(row: Row) -> Iterator[Criterion]:
    """Give as criteria what a row without any states as bare facts."""
    for sentence in row.education:
        yield Criterion(kind="education", text={"en": sentence})
    if row.years_experience is not None:
        text = {language: words.format(years=row.years_experience) for language, words in _experience().items()}
        yield Criterion(kind="experience", years=row.years_experience, text=text)
    for spoken in row.languages:
        names: dict[Language, str] = {
            language: language_name(spoken.code, language) for language in INTERFACE_LANGUAGES
        }
        yield Criterion(kind="language", language=spoken.code, required=spoken.need == "required", text=names)


@cache
def _experience() -> dict[Language, str]:
    path = Path(__file__).parent / "data" / "criterion_words.json"
    words: dict[Language, str] = json.loads(path.read_text("utf-8"))["experience"]
    return words
