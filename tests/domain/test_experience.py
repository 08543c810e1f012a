"""Months of work, counted once, weighted, and up to today."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.experience import Experience, Gap, ordinal, worked
from bot.domain.profile import Employment
from tests.domain.lives import TODAY, post
from tests.domain.quick import quick

COUNTED: dict[str, tuple[list[Employment], int]] = {
    "nobody has worked": ([], 0),
    "one month from its first to its last day": ([post("2020-02", "2020-02")], 100),
    "a whole year": ([post("2020-01", "2020-12")], 1200),
    "a leap February is a month like any other": ([post("2024-02", "2024-02"), post("2023-02", "2023-02")], 200),
    "a current post runs to this month": ([post("2027-01")], 300),
    "a current post that began this month": ([post("2027-03")], 100),
    "a post that ended this month": ([post("2027-01", "2027-03")], 300),
    "a post that ends later counts to this month": ([post("2027-01", "2027-12")], 300),
    "a post that has not begun": ([post("2027-04", "2028-12")], 0),
    "a current post that has not begun": ([post("2027-04")], 0),
    "a current post whose end was left in": ([post("2027-01", "2027-02", current=True)], 300),
    "a past post whose end is not known": ([post("2020-01", None, current=False)], 100),
    "half time counts half": ([post("2020-01", "2020-12", 50)], 600),
    "five per cent counts so": ([post("2020-01", "2020-12", 5)], 60),
    "two full-time posts at once count once": ([post("2020-01", "2020-12"), post("2020-01", "2020-12")], 1200),
    "posts that overlap by half a year": ([post("2020-01", "2020-12"), post("2020-07", "2021-06")], 1800),
    "one post within another": ([post("2018-01", "2020-12"), post("2019-01", "2019-06")], 3600),
    "the month of a change counts once": ([post("2020-01", "2020-06"), post("2020-06", "2020-12")], 1200),
    "two halves make a whole": ([post("2020-01", "2020-12", 50), post("2020-01", "2020-12", 50)], 1200),
    "a whole and a half make no more than a whole": (
        [post("2020-01", "2020-12"), post("2020-01", "2020-12", 50)],
        1200,
    ),
    "60 and 60 per cent make 100": ([post("2020-01", "2020-12", 60), post("2020-01", "2020-12", 60)], 1200),
    "30 and 50 per cent make 80": ([post("2020-01", "2020-12", 30), post("2020-01", "2020-12", 50)], 960),
    "a half beside a whole counts where it is alone": (
        [post("2020-01", "2020-06"), post("2020-01", "2020-12", 50)],
        900,
    ),
    "a gap does not count": ([post("2020-01", "2020-03"), post("2020-07", "2020-09")], 600),
}


@pytest.mark.parametrize("case", COUNTED)
def test_posts_add_up(case: str) -> None:
    posts, hundredths = COUNTED[case]
    assert worked(posts, TODAY).hundredths == hundredths


@pytest.mark.parametrize(
    ("posts", "gaps"),
    [
        ([post("2020-01", "2020-03"), post("2020-04", "2020-09")], ()),
        ([post("2020-01", "2020-03"), post("2020-05", "2020-09")], (Gap("2020-04", "2020-04"),)),
        ([post("2021-02", "2021-03"), post("2020-01", "2020-11")], (Gap("2020-12", "2021-01"),)),
        ([post("2019-01", "2020-12"), post("2019-03", "2019-04"), post("2021-01")], ()),
        ([post("2018-01", "2018-06"), post("2019-01", "2019-06"), post("2020-01")],
         (Gap("2018-07", "2018-12"), Gap("2019-07", "2019-12"))),
        ([post("2020-01", "2020-06")], ()),
        ([post("2020-01", "2020-06"), post("2027-06")], ()),
    ],
)  # fmt: skip
def test_gaps_are_whole_months_between_posts(posts: list[Employment], gaps: tuple[Gap, ...]) -> None:
    assert worked(posts, TODAY).gaps == gaps


def test_a_leap_day_is_a_day_of_its_month() -> None:
    assert worked([post("2024-01")], date(2024, 2, 29)).hundredths == 200


@pytest.mark.parametrize(
    ("hundredths", "years", "months"), [(0, 0, 0), (99, 0, 0), (100, 0, 1), (1199, 0, 11), (1200, 1, 0), (7640, 6, 4)]
)
def test_what_was_worked_is_told_in_whole_years_and_months(hundredths: int, years: int, months: int) -> None:
    told = Experience(hundredths)
    assert (told.years, told.months) == (years, months)


def test_years_are_reached_to_the_month() -> None:
    assert Experience(2400).reaches(2)
    assert not Experience(2399).reaches(2)


months = st.builds(lambda year, month: f"{year}-{month:02}", st.integers(1990, 2026), st.integers(1, 12))
posts = st.builds(
    lambda ends, current, percent: post(min(ends), None if current else max(ends), percent),
    st.tuples(months, months),
    st.booleans(),
    st.integers(5, 100),
)
lives = st.lists(posts, max_size=6)


@given(lives)
@quick
def test_no_more_is_counted_than_the_calendar_holds(life: list[Employment]) -> None:
    now = f"{TODAY:%Y-%m}"
    ends = [now if each.current else each.to_month or now for each in life]
    span = max(map(ordinal, ends)) - min(ordinal(each.from_month) for each in life) + 1 if life else 0
    told = worked(life, TODAY)
    assert 0 <= told.hundredths <= span * 100
    free = sum(ordinal(gap.to_month) - ordinal(gap.from_month) + 1 for gap in told.gaps)
    assert told.hundredths <= (span - free) * 100


@given(lives, posts)
@quick
def test_another_post_never_takes_anything_away(life: list[Employment], another: Employment) -> None:
    assert worked([*life, another], TODAY).hundredths >= worked(life, TODAY).hundredths


@given(lives.flatmap(lambda life: st.tuples(st.just(life), st.permutations(life))))
@quick
def test_the_order_of_posts_does_not_matter(both: tuple[list[Employment], list[Employment]]) -> None:
    assert worked(both[0], TODAY) == worked(both[1], TODAY)


@given(lives)
@quick
def test_the_same_post_twice_at_full_time_counts_once(life: list[Employment]) -> None:
    full = [each.model_copy(update={"percent": 100}) for each in life]
    assert worked([*full, *full], TODAY) == worked(full, TODAY)
