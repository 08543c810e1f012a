"""Days and months: typed in four languages, or tapped year first."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from pydantic import TypeAdapter

from bot.conversations.dated import DayInput, MonthInput
from bot.conversations.inputs import Context, Gathered, Input, Problem, Reading, Taken, problem
from bot.conversations.outcomes import Named, words
from bot.domain.types import BirthDate, PastMonth

TODAY = Context(date(2027, 3, 15))
DAY = DayInput(TypeAdapter(date))
BIRTH = DayInput(TypeAdapter(BirthDate), age=30, youngest=16)
MONTH = MonthInput(TypeAdapter(PastMonth))


def codes(asked: Input, partial: Any = None) -> list[str]:
    return [choice.value for row in asked.offer(partial, TODAY) for choice in row]


def tapped(asked: Input, *values: str) -> Reading:
    """Tap one value after another and give the last reading."""
    partial, reading = None, None
    for value in values:
        assert value in codes(asked, partial), f"{value} is not offered among {codes(asked, partial)}"
        reading = asked.read_choice(value, partial, TODAY)
        partial = reading.partial if isinstance(reading, Gathered) else None
    assert reading is not None
    return reading


def code(reading: Reading) -> str:
    assert isinstance(reading, Problem), reading
    return reading.code


@pytest.mark.parametrize(
    "typed", ["12 March 1990", "12 mars 1990", "12 de marzo de 1990", "12 مارس 1990", "1990-03-12", "١٢ مارس ١٩٩٠"]
)
def test_a_day_is_typed_in_four_languages(typed: str) -> None:
    assert DAY.read_text(typed, None, TODAY) == Taken("1990-03-12")


@pytest.mark.parametrize("typed", ["March 2019", "mars 2019", "marzo de 2019", "مارس 2019", "03/2019", "2019-03"])
def test_a_month_is_typed_in_four_languages(typed: str) -> None:
    assert MONTH.read_text(typed, None, TODAY) == Taken("2019-03")


def test_a_day_is_tapped_year_first() -> None:
    assert tapped(DAY, "y2027", "m02", "d28") == Taken("2027-02-28")


def test_a_month_is_tapped_year_first() -> None:
    assert tapped(MONTH, "y2019", "m03") == Taken("2019-03")


def test_the_days_offered_are_those_of_the_month() -> None:
    assert codes(DAY, {"year": 2024, "month": 2})[:-1] == [f"d{day}" for day in range(1, 30)]
    assert "d29" not in codes(DAY, {"year": 2023, "month": 2})
    assert "d31" in codes(DAY, {"year": 2023, "month": 12})


def test_earlier_and_later_years_are_a_tap_away() -> None:
    assert tapped(MONTH, "t2015", "y2004", "m01") == Taken("2004-01")
    assert tapped(MONTH, "t2015", "t2027", "y2027", "m01") == Taken("2027-01")


def test_no_year_is_offered_that_cannot_be_chosen() -> None:
    assert codes(MONTH, {"until": 1905}) == [*(f"y{year}" for year in range(1905, 1899, -1)), "t1917"]
    assert max(codes(MONTH)) == "y2027"
    assert codes(DayInput(TypeAdapter(date), age=-2, youngest=-2))[0] == "y2029"


def test_of_a_day_to_come_no_year_is_offered_that_is_over() -> None:
    assert codes(DayInput(TypeAdapter(date), coming=3)) == ["y2027", "y2028", "y2029"]


def test_another_year_leads_back_to_the_years_around_it() -> None:
    partial = MONTH.read_choice("t2016", {"year": 2010}, TODAY)
    assert isinstance(partial, Gathered)
    assert {"y2014", "y2010", "y2006"} <= set(codes(MONTH, partial.partial))
    assert "t2016" in codes(MONTH, {"year": 2010})
    assert "t2016" in codes(DAY, {"year": 2010, "month": 3})


def test_a_day_that_can_be_read_in_two_ways_is_asked_back() -> None:
    reading = DAY.read_text("03/04/2019", None, TODAY)
    assert isinstance(reading, Gathered)
    assert reading.note == words("which-date")
    assert codes(DAY, reading.partial) == ["2019-04-03", "2019-03-04"]
    assert DAY.read_choice("2019-03-04", reading.partial, TODAY) == Taken("2019-03-04")


def test_a_month_that_can_be_read_in_two_ways_is_asked_back() -> None:
    reading = MONTH.read_text("03/04/2019", None, TODAY)
    assert isinstance(reading, Gathered)
    assert codes(MONTH, reading.partial) == ["2019-04", "2019-03"]
    assert MONTH.read_choice("2019-04", reading.partial, TODAY) == Taken("2019-04")


@pytest.mark.parametrize("asked", [DAY, MONTH])
@pytest.mark.parametrize("typed", ["2019", " ٢٠١٩ ", "since 2019", "depuis l’été 2019"])
def test_a_year_alone_is_taken_and_its_month_asked_for(asked: Input, typed: str) -> None:
    assert asked.read_text(typed, None, TODAY) == Gathered({"year": 2019}, words("which-month", year="2019"))


def test_what_is_tapped_of_a_date_is_said_before_the_rest_is_asked_for() -> None:
    year = DAY.read_choice("y2019", None, TODAY)
    assert year == Gathered({"year": 2019}, words("which-month", year="2019"))
    month = DAY.read_choice("m02", {"year": 2019}, TODAY)
    assert month == Gathered({"year": 2019, "month": 2}, words("which-day", month=Named("month", "2019-02")))
    assert DAY.read_choice("t2010", None, TODAY) == Gathered({"until": 2010}, None)


@pytest.mark.parametrize("typed", ["soon", "31 February", "", "13/2019"])
def test_what_is_no_date_is_refused(typed: str) -> None:
    assert code(DAY.read_text(typed, None, TODAY)) == "day"
    assert code(MONTH.read_text(typed, None, TODAY)) == "month"


@pytest.mark.parametrize("value", ["", "y", "t1899", "y2100", "m13", "m02", "d1", "y2019x", "x5", "2019-03", "dx"])
def test_a_value_that_was_not_offered_is_refused(value: str) -> None:
    assert code(DAY.read_choice(value, None, TODAY)) == "choose"
    assert code(MONTH.read_choice(value, None, TODAY)) == "choose"


def test_a_day_that_the_month_does_not_have_is_refused() -> None:
    assert code(DAY.read_choice("d31", {"year": 2019, "month": 2}, TODAY)) == "choose"


@pytest.mark.parametrize(
    ("typed", "ok"),
    [
        ("15 March 2011", True),  # sixteen today
        ("16 March 2011", False),
        ("15 March 1927", True),  # a hundred today
        ("16 March 1926", True),
        ("15 March 1926", False),
    ],
)
def test_a_birth_date_is_believed_from_sixteen_to_a_hundred_years(typed: str, ok: bool) -> None:
    assert isinstance(BIRTH.read_text(typed, None, TODAY), Taken) is ok
    if not ok:
        assert code(BIRTH.read_text(typed, None, TODAY)) == "birth_date"


def test_a_tapped_birth_date_is_checked_too() -> None:
    assert code(BIRTH.read_choice("d31", {"year": 2011, "month": 12}, TODAY)) == "birth_date"


def test_years_of_birth_begin_thirty_years_ago_and_end_with_the_youngest() -> None:
    assert codes(BIRTH)[0] == "y1997"
    assert "y2011" in codes(BIRTH, {"until": 2030})
    assert "y2012" not in codes(BIRTH, {"until": 2030})


def test_a_month_to_come_is_refused_where_only_the_past_counts() -> None:
    assert MONTH.read_text("March 2027", None, TODAY) == Taken("2027-03")
    assert code(MONTH.read_text("April 2027", None, TODAY)) == "month_ahead"
    assert code(MONTH.read_choice("m04", {"year": 2027}, TODAY)) == "month_ahead"


def test_dates_are_shown_in_the_readers_own_way() -> None:
    assert DAY.show("1990-03-12") == date(1990, 3, 12)
    assert MONTH.show("2019-03") == Named("month", "2019-03")


def test_a_day_holds_only_what_is_a_day() -> None:
    assert DAY.holds("1990-03-12")
    assert not DAY.holds("soon")
    assert not DAY.holds(5)


@pytest.mark.parametrize("typed", ["juin", "en juin", "06", "6", "June", "يونيو", "٠٦"])
def test_a_month_alone_is_read_where_its_year_is_known(typed: str) -> None:
    assert MONTH.read_text(typed, {"year": 2015}, TODAY) == Taken("2015-06")
    assert code(MONTH.read_text(typed, None, TODAY)) == "month"


def test_what_is_missing_of_a_day_is_typed_after_the_year_was_tapped() -> None:
    assert BIRTH.read_text("12 mars", {"year": 1990}, TODAY) == Taken("1990-03-12")
    assert BIRTH.read_text("12", {"year": 1990, "month": 3}, TODAY) == Taken("1990-03-12")
    assert BIRTH.read_text("mars", {"year": 1990}, TODAY) == Gathered(
        {"year": 1990, "month": 3}, words("which-day", month=Named("month", "1990-03"))
    )
    both = BIRTH.read_text("4/3", {"year": 1990}, TODAY)
    assert both == Gathered({"choices": ["1990-03-04", "1990-04-03"]}, words("which-date"))


@pytest.mark.parametrize("typed", ["0", "je ne sais pas"])
def test_what_is_no_day_of_the_month_is_not_read(typed: str) -> None:
    assert code(BIRTH.read_text(typed, {"year": 1990, "month": 3}, TODAY)) == "day_held"


@pytest.mark.parametrize("typed", ["13/13/1990", "1990-02-00", "00/00/1990", "٣١/١٣/١٩٩٠"])
def test_a_day_that_does_not_exist_is_called_so(typed: str) -> None:
    assert code(DAY.read_text(typed, None, TODAY)) == "no_such_day"


@pytest.mark.parametrize("typed", ["3/90", "1/2/3", "2018-06-2019", "31 avril 90", "demain"])
def test_what_has_not_the_shape_of_a_day_is_only_unreadable(typed: str) -> None:
    assert code(DAY.read_text(typed, None, TODAY)) == "day"


def ending(since: str) -> Context:
    return Context(date(2027, 3, 15), since=since)


@pytest.mark.parametrize("typed", ["31 February 1990", "31 février 1990", "31/02/1990", "30.2.1990", "1990-02-30"])
@pytest.mark.parametrize("asked", [DAY, MONTH])
def test_a_day_that_its_month_does_not_have_is_told_with_the_length_of_the_month(asked: Input, typed: str) -> None:
    assert asked.read_text(typed, None, TODAY) == problem("month_length", month=Named("month", "1990-02"), days=28)


@pytest.mark.parametrize(
    ("typed", "held"),
    [("31 February", {"year": 1990}), ("31", {"year": 1990, "month": 2}), ("41", {"year": 1990, "month": 2})],
)
def test_so_is_one_whose_year_or_month_was_tapped(typed: str, held: dict[str, int]) -> None:
    assert DAY.read_text(typed, held, TODAY) == problem("month_length", month=Named("month", "1990-02"), days=28)


@pytest.mark.parametrize("typed", ["1850", "2200", "12 March 1850", "March 2200", "03/1850"])
@pytest.mark.parametrize("asked", [DAY, MONTH, BIRTH])
def test_a_year_that_nobody_means_is_refused_at_once(asked: Input, typed: str) -> None:
    assert code(asked.read_text(typed, None, TODAY)) == "no_such_year"


@pytest.mark.parametrize("asked", [MONTH, BIRTH])
def test_a_year_to_come_is_refused_at_once_where_only_the_past_counts(asked: Input) -> None:
    assert asked.read_text("2031", None, TODAY) == problem("year_ahead", year="2031")
    assert asked.read_choice("y2031", None, TODAY) == problem("year_ahead", year="2031")
    assert isinstance(DAY.read_text("2031", None, TODAY), Gathered)


def test_a_year_of_birth_that_is_not_believed_is_refused_before_its_months_are_shown() -> None:
    assert code(BIRTH.read_text("1910", None, TODAY)) == "birth_date"
    assert code(BIRTH.read_text("2015", None, TODAY)) == "birth_date"
    assert isinstance(BIRTH.read_text("2011", None, TODAY), Gathered)  # some of that year are sixteen


def test_an_end_has_no_years_before_its_beginning() -> None:
    context = ending("2019-06")
    assert MONTH.read_text("2018", None, context) == problem("year_before_start", start=Named("month", "2019-06"))
    assert isinstance(MONTH.read_text("2019", None, context), Gathered)
    offered = [choice.value for row in MONTH.offer(None, context) for choice in row]
    assert offered == [f"y{year}" for year in range(2027, 2018, -1)]
    assert MONTH.hint_for(None, context) == words("hint-month-near", example=Named("month", "2027-03"))


def test_the_years_of_a_long_career_are_one_tap_away_with_few_buttons() -> None:
    first = codes(MONTH)
    assert "t1991" in first
    assert "y1982" in codes(MONTH, {"until": 1991})
    assert len(first) <= 15
    further = [choice.label for row in MONTH.offer(None, TODAY) for choice in row if choice.value == "t1991"]
    assert further == [words("button-years", first="1980", last="1991")]


@pytest.mark.parametrize("held", [{"choices": ["1990-03-12", "1990-12-03"]}, {"year": 1990}])
def test_after_part_of_a_date_nothing_speaks_of_a_year_to_tap(held: dict[str, Any]) -> None:
    assert code(DAY.read_text("hm", held, TODAY)) == "day_held"
    assert code(MONTH.read_text("hm", held, TODAY)) == "month_held"
    assert DAY.hint_for(held, TODAY) == words("hint-day-held", example=words("date", date=date(1990, 3, 12)))
    assert MONTH.hint_for(held, TODAY) == words("hint-month-held")


def test_the_example_of_a_day_lies_in_the_years_that_are_offered() -> None:
    start = DayInput(TypeAdapter(date), age=-2, youngest=-2)
    assert start.hint_for(None, TODAY) == words("hint-day-near", example=words("date", date=date(2028, 3, 12)))
    assert "y2028" in codes(start)
    assert BIRTH.read_text("hm", None, TODAY) == problem("day", example=words("date", date=date(1997, 3, 12)))
    assert "y1997" in codes(BIRTH)
    assert BIRTH.hint_for(None, TODAY) is None
    assert MONTH.hint_for(None, TODAY) is None
