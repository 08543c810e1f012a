from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from bot.domain.deadline import Deadline
from tests.domain.quick import quick

SECOND = timedelta(seconds=1)
ZONES = (
    "Europe/Paris",
    "America/New_York",
    "Asia/Kolkata",
    "Pacific/Apia",
    "Pacific/Chatham",
    "America/Santiago",  # clocks change at midnight
    "Asia/Beirut",
    "Africa/Cairo",
    "America/Havana",
    "Africa/Casablanca",
    "Australia/Lord_Howe",  # by half an hour
    "UTC",
)
zones = st.sampled_from(ZONES)
days = st.dates(date(2015, 1, 1), date(2037, 12, 31))


@given(days, zones)
@quick
def test_a_day_counts_to_its_last_second_in_the_zone(day: date, zone: str) -> None:
    deadline = Deadline.of_day(day, zone)
    assert not deadline.is_over(deadline.at)
    assert deadline.is_over(deadline.at + SECOND)
    assert deadline.day_in_zone == day
    assert (deadline.at + SECOND).astimezone(ZoneInfo(zone)).date() == day + timedelta(days=1)


@given(days, zones, st.timedeltas(timedelta(days=-2), timedelta(days=2)))
@quick
def test_time_is_left_exactly_until_it_is_over(day: date, zone: str, away: timedelta) -> None:
    deadline = Deadline.of_day(day, zone)
    moment = deadline.at + away
    assert deadline.is_over(moment) == (away >= SECOND)
    assert deadline.left(moment) == max(timedelta(0), SECOND - away)


@given(days, zones)
@quick
def test_a_deadline_survives_json(day: date, zone: str) -> None:
    deadline = Deadline.of_day(day, zone)
    assert Deadline.model_validate_json(deadline.model_dump_json()) == deadline


@given(st.datetimes(datetime(2015, 1, 1), datetime(2037, 12, 31)), zones)  # noqa: DTZ001 - wall clocks
@quick
def test_a_minute_counts_to_its_end_and_no_longer(local: datetime, zone: str) -> None:
    deadline = Deadline.of_minute(local, zone)
    assert deadline.at.second == 59
    assert not deadline.is_over(deadline.at)
    assert deadline.is_over(deadline.at + SECOND)


@pytest.mark.parametrize(
    ("zone", "day", "last_second"),
    [
        ("Europe/Paris", date(2026, 3, 28), "2026-03-28T22:59:59Z"),  # the evening before spring forward
        ("Europe/Paris", date(2026, 3, 29), "2026-03-29T21:59:59Z"),
        ("Europe/Paris", date(2026, 10, 24), "2026-10-24T21:59:59Z"),
        ("Europe/Paris", date(2026, 10, 25), "2026-10-25T22:59:59Z"),
        ("America/New_York", date(2026, 3, 8), "2026-03-09T03:59:59Z"),
        ("America/New_York", date(2026, 11, 1), "2026-11-02T04:59:59Z"),
        ("America/Santiago", date(2024, 9, 7), "2024-09-08T03:59:59Z"),  # the next midnight does not exist
        ("America/Santiago", date(2024, 4, 6), "2024-04-07T03:59:59Z"),  # 23:59:59 comes twice
        ("America/Havana", date(2024, 11, 2), "2024-11-03T03:59:59Z"),  # the next midnight comes twice
    ],
)
def test_the_end_of_a_day_is_right_beside_clock_changes(zone: str, day: date, last_second: str) -> None:
    assert Deadline.of_day(day, zone).at == datetime.fromisoformat(last_second)


@pytest.mark.parametrize(
    ("wall", "zone", "last_second"),
    [
        ("2026-05-01T12:00", "Europe/Brussels", "2026-05-01T10:00:59Z"),
        ("2026-05-01T23:59:30.5", "America/New_York", "2026-05-02T03:59:59Z"),
        ("2026-10-25T02:30", "Europe/Paris", "2026-10-25T01:30:59Z"),  # comes twice: the later one
        ("2026-03-29T02:30", "Europe/Paris", "2026-03-29T01:30:59Z"),  # never comes: 03:30 by the new time
    ],
)
def test_a_stated_minute_is_read_by_the_zones_clocks(wall: str, zone: str, last_second: str) -> None:
    deadline = Deadline.of_minute(datetime.fromisoformat(wall), zone)
    assert deadline.at == datetime.fromisoformat(last_second)
    assert deadline.precision == "minute"


def test_the_same_instant_is_over_in_every_zone_at_once() -> None:
    deadline = Deadline.of_day(date(2026, 6, 30), "Europe/Paris")
    in_tokyo = deadline.at.astimezone(ZoneInfo("Asia/Tokyo"))
    assert not deadline.is_over(in_tokyo)
    assert deadline.is_over(in_tokyo + SECOND)


def test_an_instant_given_in_any_zone_is_kept_in_utc() -> None:
    at = datetime(2026, 6, 30, 23, 59, 59, tzinfo=ZoneInfo("Europe/Paris"))
    deadline = Deadline(at=at, zone="Europe/Paris", precision="date")
    assert deadline.at.tzinfo is UTC
    assert deadline.at.hour == 21


@pytest.mark.parametrize("zone", ["", "Mars/Base", "../etc/passwd", "Europe", "a\0b", "Europe/Paris\n"])
def test_an_unknown_zone_is_refused_with_a_code(zone: str) -> None:
    with pytest.raises(ValidationError) as refusal:
        Deadline(at=datetime(2026, 1, 1, tzinfo=UTC), zone=zone, precision="date")
    assert [error["type"] for error in refusal.value.errors()] == ["zone"]


def test_a_naive_instant_is_refused() -> None:
    with pytest.raises(ValidationError):
        Deadline(at=datetime(2026, 1, 1), zone="UTC", precision="date")  # noqa: DTZ001 - the point of the test


def test_a_deadline_cannot_be_changed() -> None:
    deadline = Deadline.of_day(date(2026, 1, 1), "UTC")
    with pytest.raises(ValidationError):
        deadline.zone = "Europe/Paris"
