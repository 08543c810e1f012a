from __future__ import annotations

from datetime import date
from typing import Annotated, Any

import pytest
from hypothesis import given
from pydantic import TypeAdapter, ValidationError

from bot.domain.types import (
    INTERFACE_LANGUAGES,
    BirthDate,
    Country,
    Email,
    Line,
    Month,
    Nationality,
    Paragraphs,
    PastMonth,
    Phone,
    SpokenLanguage,
)
from tests.domain.quick import any_text, quick

TODAY = {"today": date(2027, 3, 15)}


def read(kind: Any, value: Any, **context: Any) -> Any:
    return TypeAdapter(kind).validate_python(value, context=context or None)


def fault(kind: Any, value: Any, **context: Any) -> str:
    """Give the type of the error that a value is refused with."""
    with pytest.raises(ValidationError) as refused:
        read(kind, value, **context)
    (error,) = refused.value.errors()
    return error["type"]


@given(any_text)
@quick
def test_a_line_holds_one_clean_line_within_its_limit(text: str) -> None:
    try:
        line = read(Annotated[str, Line(10)], text)
    except ValidationError:
        return
    assert 1 <= len(line) <= 10
    assert line == " ".join(line.split())
    assert read(Annotated[str, Line(10)], line) == line


def test_a_line_is_measured_after_it_is_cleaned() -> None:
    assert read(Annotated[str, Line(3)], "  A\u200bda ") == "Ada"
    assert fault(Annotated[str, Line(3)], "Ada!") == "string_too_long"
    assert fault(Annotated[str, Line(3)], " \u200b ") == "string_too_short"
    assert fault(Annotated[str, Line(3)], "?!") == "string_too_short"
    assert fault(Annotated[str, Line(3)], 5) == "string_type"


def test_paragraphs_keep_their_breaks() -> None:
    assert read(Annotated[str, Paragraphs(20)], "One.\n\n\n\nTwo. ") == "One.\n\nTwo."
    assert fault(Annotated[str, Paragraphs(5)], "One.\n\nTwo.") == "string_too_long"
    assert fault(Annotated[str, Paragraphs(5)], "\n\n") == "string_too_short"


@pytest.mark.parametrize("kind", [Country, Nationality])
def test_a_country_is_a_known_code(kind: Any) -> None:
    assert read(kind, "MA") == "MA"
    assert fault(kind, "ma") == "country"
    assert fault(kind, "ZZ") == "country"


def test_a_spoken_language_is_a_known_code() -> None:
    assert read(SpokenLanguage, "ar") == "ar"
    assert fault(SpokenLanguage, "xx") == "language"
    assert set(INTERFACE_LANGUAGES) == {read(SpokenLanguage, each) for each in INTERFACE_LANGUAGES}


@pytest.mark.parametrize("month", ["1900-01", "2019-12", "2099-06"])
def test_a_month_is_written_year_first(month: str) -> None:
    assert read(Month, month) == month


@pytest.mark.parametrize("month", ["2019-13", "2019-00", "19-01", "2019-1", "2100-01", "2019-01-01", "2019-01\n"])
def test_anything_else_is_no_month(month: str) -> None:
    assert fault(Month, month) == fault(PastMonth, month) == "string_pattern_mismatch"


def test_the_present_month_is_past_enough_and_the_next_is_not() -> None:
    assert read(PastMonth, "2027-03", **TODAY) == "2027-03"
    assert fault(PastMonth, "2027-04", **TODAY) == "month_ahead"


def test_without_a_today_any_month_is_past() -> None:
    assert read(PastMonth, "2098-01") == "2098-01"


@pytest.mark.parametrize("day", [date(2011, 3, 15), date(1926, 3, 16), date(1990, 2, 28)])
def test_a_birth_date_is_believed_from_sixteen_to_a_hundred(day: date) -> None:
    assert read(BirthDate, day, **TODAY) == day


@pytest.mark.parametrize("day", [date(2011, 3, 16), date(1926, 3, 15), date(2030, 1, 1)])
def test_nobody_is_younger_or_older_than_that(day: date) -> None:
    assert fault(BirthDate, day, **TODAY) == "birth_date"


def test_without_a_today_any_birth_date_is_believed() -> None:
    assert read(BirthDate, "2020-01-01") == date(2020, 1, 1)


def test_addresses_and_numbers_are_read_as_contacts() -> None:
    assert read(Email, " ada@Example.org ") == "ada@example.org"
    assert fault(Email, "ada") == "email"
    assert read(Phone, "06 39 98 12 34", region="FR") == "+33639981234"
    assert fault(Phone, "06 39 98 12 34") == "phone"
