from __future__ import annotations

from datetime import date, timedelta

import pytest
from babel.dates import format_date
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.data import LANGUAGES, load
from bot.domain.dates import Ambiguous, Read, Unreadable, read_day, read_month
from tests.domain.quick import any_text, quick

TODAY = date(2026, 7, 1)
years = st.dates(date(1900, 1, 1), date(2070, 12, 31))


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("12 mai 1990", date(1990, 5, 12)),
        ("May 12, 1990", date(1990, 5, 12)),
        ("12 May 1990", date(1990, 5, 12)),
        ("1990 May 12", date(1990, 5, 12)),
        ("  12\u200f mai\u202c 1990 \n", date(1990, 5, 12)),
        ("12mai1990", date(1990, 5, 12)),
        ("1er janvier 2000", date(2000, 1, 1)),
        ("le 1er août 2000", date(2000, 8, 1)),
        ("1 d’avril 2000", date(2000, 4, 1)),
        ("21st of June, 1999", date(1999, 6, 21)),
        ("the 3rd of Sept. 1999", date(1999, 9, 3)),
        ("12 de mayo de 1990", date(1990, 5, 12)),
        ("1.º de setiembre del 1990", date(1990, 9, 1)),
        ("12 DÉCEMBRE 1990", date(1990, 12, 12)),
        ("12 decembre 1990", date(1990, 12, 12)),
        ("12-déc.-1990", date(1990, 12, 12)),
        ("١٢ مايو ١٩٩٠", date(1990, 5, 12)),
        ("3 كانون الأول 2026", date(2026, 12, 3)),
        ("٣ كانون الثاني ٢٠٢٦", date(2026, 1, 3)),
        ("5 جانفي 2001", date(2001, 1, 5)),
        ("5 غشت 2001", date(2001, 8, 5)),
        ("يوم 5 من شهر أبريل سنة 2001", date(2001, 4, 5)),
        ("5 ابريل 2001", date(2001, 4, 5)),
        ("1990-05-12", date(1990, 5, 12)),
        ("1990/5/12", date(1990, 5, 12)),
        ("۱۹۹۰-۰۵-۱۲", date(1990, 5, 12)),
        ("12.05.1990", date(1990, 5, 12)),
        ("13/05/1990", date(1990, 5, 13)),
        ("05/13/1990", date(1990, 5, 13)),
        ("05.13.1990", date(1990, 5, 13)),
        ("05/05/1990", date(1990, 5, 5)),
        ("29 February 2024", date(2024, 2, 29)),
        ("today", TODAY),
        ("Aujourd’hui", TODAY),
        ("hoy", TODAY),
        ("اليوم", TODAY),
    ],
)
def test_a_day_is_read(typed: str, day: date) -> None:
    assert read_day(typed, today=TODAY) == Read(day)


@pytest.mark.parametrize("typed", ["12/05/1990", "12-5-1990", "12 05 1990", "١٢/٠٥/١٩٩٠"])
def test_a_day_with_two_meanings_gives_both_with_the_day_first(typed: str) -> None:
    assert read_day(typed, today=TODAY) == Ambiguous((date(1990, 5, 12), date(1990, 12, 5)))


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "12/05/90",
        "12 mai 90",
        "1990",
        "12 mai",
        "mai 1990",
        "12 1990",
        "30/02/1990",
        "31 avril 1990",
        "29 February 2023",
        "1990-13-01",
        "12/1990/05",
        "012/05/1990",
        "12/05/1899",
        "12/05/2077",
        "0 mai 1990",
        "12 mai juin 1990",
        "12 foo 1990",
        "12 mai 1990 10:30",
        "12:05:1990",
        "[12] mai 1990",
        "12 5 1990 7",
        "12 mai 1990 " + "x" * 60,
        "tomorrow",
    ],
)
def test_what_is_no_single_day_is_unreadable(typed: str) -> None:
    assert read_day(typed, today=TODAY) == Unreadable()


@pytest.mark.parametrize(
    ("typed", "month"),
    [
        ("03/2019", "2019-03"),
        ("3.2019", "2019-03"),
        ("2019-03", "2019-03"),
        ("2019/3", "2019-03"),
        ("mars 2019", "2019-03"),
        ("Mar 2019", "2019-03"),
        ("2019 مارس", "2019-03"),
        ("مارس ٢٠١٩", "2019-03"),
        ("marzo de 2019", "2019-03"),
        ("March, 2019", "2019-03"),
        ("sept. 2019", "2019-09"),
        ("تشرين الثاني 2019", "2019-11"),
        ("12 mai 1990", "1990-05"),
        ("01/01/2019", "2019-01"),
        ("31/12/2019", "2019-12"),
        ("today", "2026-07"),
    ],
)
def test_a_month_is_read(typed: str, month: str) -> None:
    assert read_month(typed, today=TODAY) == Read(month)


def test_the_month_of_a_day_with_two_meanings_has_two_meanings() -> None:
    assert read_month("12/05/1990", today=TODAY) == Ambiguous(("1990-05", "1990-12"))


@pytest.mark.parametrize(
    "typed",
    ["", "2019", "mars", "03/19", "13/2019", "2019-00", "00/2019", "003/2019", "03/1899", "foo 2019", "mars 19"],
)
def test_what_is_no_single_month_is_unreadable(typed: str) -> None:
    assert read_month(typed, today=TODAY) == Unreadable()


@given(years, st.sampled_from(LANGUAGES), st.sampled_from(["d MMMM y", "d MMM y", "MMMM d, y", "y-MM-dd"]))
@quick
def test_every_day_written_in_any_language_is_read_back(day: date, language: str, pattern: str) -> None:
    assert read_day(format_date(day, pattern, locale=language), today=TODAY) == Read(day)


@given(years, st.sampled_from(LANGUAGES), st.sampled_from(["MMMM y", "MMM y", "y MMMM", "MM/y", "y-MM"]))
@quick
def test_every_month_written_in_any_language_is_read_back(day: date, language: str, pattern: str) -> None:
    assert read_month(format_date(day, pattern, locale=language), today=TODAY) == Read(f"{day:%Y-%m}")


@given(st.dates(date(1900, 1, 1), date(2070, 12, 31)), st.sampled_from("/- "))
@quick
def test_a_day_in_figures_is_always_among_its_meanings(day: date, separator: str) -> None:
    result = read_day(separator.join((f"{day.day:02}", f"{day.month:02}", str(day.year))), today=TODAY)
    assert isinstance(result, Read | Ambiguous)
    assert day in (result.choices if isinstance(result, Ambiguous) else (result.value,))


def test_a_year_far_ahead_is_taken_for_a_slip_as_seen_from_today() -> None:
    assert read_day("1 May 2077", today=TODAY) == Unreadable()
    assert read_day("1 May 2077", today=TODAY + timedelta(days=366)) == Read(date(2077, 5, 1))


@pytest.mark.parametrize("month", range(1, 13))
def test_every_further_month_name_is_read(month: int) -> None:
    for name in load("months")[str(month)]:
        assert read_month(f"{name} 2019", today=TODAY) == Read(f"2019-{month:02}")
        assert read_day(f"7 {name} 2019", today=TODAY) == Read(date(2019, month, 7))


@given(any_text)
@quick
def test_reading_never_fails(text: str) -> None:
    assert isinstance(read_day(text, today=TODAY), Read | Ambiguous | Unreadable)
    assert isinstance(read_month(text, today=TODAY), Read | Ambiguous | Unreadable)
