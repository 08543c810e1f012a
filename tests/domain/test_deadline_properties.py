"""Around the last second: in many zones, on ordinary days and on those on which clocks change, nothing is ambiguous."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from itertools import pairwise
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.catalogue.markup import plain
from bot.conversations.outcomes import Reply, words
from bot.domain.deadline import Deadline
from bot.presenter import Presenter
from tests.support.cases import cases
from tests.support.words import strict_words

SECOND, MINUTE, HOUR, DAY = timedelta(seconds=1), timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
ZONES = (
    "Europe/Paris",
    "Europe/London",
    "America/New_York",
    "America/Santiago",  # clocks change at midnight
    "America/Havana",  # midnight comes twice
    "Asia/Beirut",  # the first hour of a day does not exist
    "Africa/Cairo",
    "Africa/Casablanca",
    "Australia/Lord_Howe",  # by half an hour
    "Pacific/Chatham",  # a quarter of an hour beside its neighbours
    "Asia/Kathmandu",
    "Pacific/Kiritimati",
    "UTC",
)
YEARS = (2024, 2025, 2026, 2027)

many = settings(max_examples=cases(1200, 200), deadline=None, derandomize=True, database=None)
some = settings(many, max_examples=cases(300, 60))
"""The same cases at every run."""


@cache
def changes(zone: str) -> tuple[date, ...]:
    """Give the days of these years on which the clocks of a zone change."""
    noons = [datetime(YEARS[0], 1, 1, 12, tzinfo=ZoneInfo(zone)) + timedelta(days=each) for each in range(1461)]
    return tuple(after.date() for before, after in pairwise(noons) if before.utcoffset() != after.utcoffset())


def days_of(zone: str) -> st.SearchStrategy[date]:
    """Give any day of a zone, with a liking for those beside a change of its clocks."""
    any_day = st.dates(date(YEARS[0], 1, 2), date(YEARS[-1], 12, 30))
    if not changes(zone):
        return any_day
    beside = st.builds(lambda day, away: day + away * DAY, st.sampled_from(changes(zone)), st.integers(-1, 1))
    return st.one_of(beside, beside, any_day)


walls = st.one_of(
    st.times(),
    st.builds(time, st.sampled_from((0, 1, 2, 3, 23)), st.sampled_from((0, 15, 29, 30, 45, 59))),
).map(lambda wall: wall.replace(second=0, microsecond=0))
away = st.one_of(
    st.sampled_from([step * sign for step in (0 * SECOND, SECOND, MINUTE, HOUR, DAY) for sign in (-1, 1)]),
    st.timedeltas(-5 * SECOND, 5 * SECOND),
    st.timedeltas(-3 * HOUR, 3 * HOUR),
    st.timedeltas(-40 * DAY, 2 * DAY),
)
bare_days = st.sampled_from(ZONES).flatmap(lambda zone: st.tuples(st.just(zone), days_of(zone)))
minutes = bare_days.flatmap(lambda both: st.tuples(st.just(both[0]), st.just(both[1]), walls))


def both_kinds(zone: str, day: date, wall: time) -> tuple[Deadline, Deadline]:
    return Deadline.of_day(day, zone), Deadline.of_minute(datetime.combine(day, wall), zone)


@given(minutes, away)
@many
def test_a_deadline_turns_once_one_second_after_its_last(when: tuple[str, date, time], apart: timedelta) -> None:
    for deadline in both_kinds(*when):
        moment = deadline.at + apart
        assert deadline.is_over(moment) == (apart >= SECOND)
        assert deadline.left(moment) == max(timedelta(0), SECOND - apart)
        for zone in ("Asia/Kathmandu", "America/Havana"):
            assert deadline.is_over(moment.astimezone(ZoneInfo(zone))) == deadline.is_over(moment)


@given(bare_days, away)
@some
def test_a_bare_day_counts_for_all_who_write_on_that_day_and_for_nobody_later(
    when: tuple[str, date], apart: timedelta
) -> None:
    zone, day = when
    deadline = Deadline.of_day(day, zone)
    moment = deadline.at + apart
    assert deadline.is_over(moment) == (moment.astimezone(ZoneInfo(zone)).date() > day)
    assert deadline.day_in_zone == day


@given(minutes, away)
@some
def test_a_stated_minute_counts_to_the_last_time_that_clocks_show_it(
    when: tuple[str, date, time], apart: timedelta
) -> None:
    zone, day, wall = when
    stated = datetime.combine(day, wall)
    deadline = Deadline.of_minute(stated, zone)
    moment = deadline.at + apart
    shown = moment.astimezone(ZoneInfo(zone)).replace(tzinfo=None, second=0, microsecond=0)
    if shown == stated:
        assert not deadline.is_over(moment)
    if shown < stated and -apart > 2 * HOUR:
        assert not deadline.is_over(moment)
    if shown > stated + 2 * HOUR:
        assert deadline.is_over(moment)


@given(minutes)
@some
def test_a_stated_minute_is_read_as_its_later_meaning(when: tuple[str, date, time]) -> None:
    zone, day, wall = when
    meanings = [datetime.combine(day, wall, ZoneInfo(zone)).replace(fold=fold).astimezone(UTC) for fold in (0, 1)]
    last = Deadline.of_minute(datetime.combine(day, wall), zone).at
    assert last == max(meanings) + 59 * SECOND
    exists = any(each.astimezone(ZoneInfo(zone)).time() == wall for each in meanings)
    assert (last.astimezone(ZoneInfo(zone)).time().replace(second=0) == wall) == exists


def told(deadline: Deadline, moment: datetime) -> str:
    (message,) = Presenter(strict_words()).present(Reply((words("fact-deadline", value=deadline),)), "en", moment)
    return message.text


@given(minutes, away)
@some
def test_the_days_that_are_left_are_midnights_in_the_zone_of_the_deadline(
    when: tuple[str, date, time], apart: timedelta
) -> None:
    zone = ZoneInfo(when[0])
    for deadline in both_kinds(*when):
        moment = deadline.at + apart
        text, here = told(deadline, moment), moment.astimezone(zone).date()
        if deadline.is_over(moment):
            assert plain(text).endswith("(closed)")
        else:
            midnights = sum(here < here + each * DAY <= deadline.day_in_zone for each in range(1, 45))
            assert _count(text) == midnights


def _count(text: str) -> int:
    """Read the count of days out of the English words."""
    inside = plain(text).rpartition("(")[2]
    return 0 if inside == "last day)" else int("".join(filter(str.isdecimal, inside)))


def test_both_changes_of_the_clocks_are_among_the_cases() -> None:
    for zone in ("Europe/Paris", "America/New_York", "America/Santiago", "Australia/Lord_Howe"):
        assert len(changes(zone)) == 2 * len(YEARS)
    assert changes("UTC") == ()
