"""Slots as staff type them, and what can still be chosen; the hours of the team; a log made coarse."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from bot.domain.answering import OfficeHours, answer_by
from bot.domain.assessment import MOST_SLOTS, Attendance, Kind, Response, Typed, Unread, read_slots
from bot.domain.status import TABLE, Actor, Status, StatusEvent, notifies
from bot.domain.timeline import AMENDED, Entry, Happening, entries
from tests.conversations.appointments import a_slot, an_assessment
from tests.conversations.openings import NOW

TODAY = datetime(2026, 11, 23, 12, tzinfo=UTC)
ENDS = {Status.NOT_SELECTED, Status.INELIGIBLE, Status.NO_SHOW, Status.VACANCY_CANCELLED, Status.LAPSED}


def read(text: str, zone: str = "Europe/Paris") -> Typed | Unread:
    return read_slots(text, zone, TODAY)


def spans(text: str, zone: str = "Europe/Paris") -> list[tuple[str, str, int]]:
    found = read(text, zone)
    assert isinstance(found, Typed), found
    return [(f"{each.starts_at:%d %H:%M}", f"{each.ends_at:%d %H:%M}", each.capacity) for each in found.windows]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("3 December 2026 09:00-10:00", [("03 08:00", "03 09:00", 1)]),
        ("2026-12-03 9.00 – 10h30 x4", [("03 08:00", "03 09:30", 4)]),
        ("3 décembre 2026, 09:00-10:00 × 2", [("03 08:00", "03 09:00", 2)]),
        ("٣ ديسمبر ٢٠٢٦ ٠٩:٠٠-١٠:٠٠", [("03 08:00", "03 09:00", 1)]),
        ("3 Dec 2026 09:00-10:15 /30 x0", [("03 08:00", "03 08:30", 1), ("03 08:30", "03 09:00", 1)]),
        ("3 Dec 2026 09:00 - 7 Dec 2026 18:00", [("03 08:00", "07 17:00", 1)]),
        ("4 Dec 2026 9:00-10:00\n\n3 Dec 2026 9:00-10:00", [("03 08:00", "03 09:00", 1), ("04 08:00", "04 09:00", 1)]),
        ("Asia/Dubai\n3 Dec 2026 09:00-10:00", [("03 05:00", "03 06:00", 1)]),
    ],
)
def test_times_are_read_as_people_type_them(text: str, expected: list[tuple[str, str, int]]) -> None:
    assert spans(text) == expected


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "none"),
        ("Asia/Dubai", "none"),
        ("tomorrow at nine", "unreadable"),
        ("3/12/2026 09:00-10:00", "unreadable"),
        ("31 December 2026 24:00-25:00", "unreadable"),
        ("3 Dec 2026 09:70-10:00", "unreadable"),
        ("3 Dec 2026 11:00-10:00", "backwards"),
        ("3 Dec 2026 09:00-09:20 /30", "backwards"),
        ("1 Nov 2026 09:00-10:00", "past"),
        ("3 Dec 2026 08:00-20:00 /1", "many"),
    ],
)
def test_what_is_no_time_says_why(text: str, why: str) -> None:
    found = read(text)
    assert isinstance(found, Unread)
    assert found.why == why


def test_as_many_slots_as_can_be_listed_are_read() -> None:
    assert len(spans(f"3 Dec 2026 09:00-{9 + MOST_SLOTS // 60:02}:00 /1")) == MOST_SLOTS


def test_a_slot_keeps_its_hour_on_both_sides_of_a_change_of_clocks() -> None:
    assert spans("24 October 2027 09:00-10:00\n1 November 2027 09:00-10:00") == [
        ("24 07:00", "24 08:00", 1),
        ("01 08:00", "01 09:00", 1),
    ]


def test_a_person_can_take_what_has_room_and_has_not_begun() -> None:
    own = an_assessment(slots=(a_slot(1), a_slot(2, free=0), a_slot(3, -1), a_slot(4)), held=4)
    assert [slot.slot_id for slot in own.choices(NOW)] == [1]
    assert own.slot == a_slot(4)
    assert replace(own, response=Response.CANCELLED).choices(NOW) == ()
    assert replace(own, attendance=Attendance.ATTENDED).choices(NOW) == ()
    assert replace(own, attendance=Attendance.EXCUSED).choices(NOW)
    assert own.choices(NOW + timedelta(days=10)) == ()
    assert own.kind is Kind.PANEL


# Hours


@pytest.mark.parametrize(
    ("asked", "by"),
    [
        (datetime(2026, 11, 23, 12, tzinfo=UTC), date(2026, 11, 26)),  # Monday
        (datetime(2026, 11, 23, 16, 30, tzinfo=UTC), date(2026, 11, 27)),  # Monday after hours
        (datetime(2026, 11, 26, 12, tzinfo=UTC), date(2026, 12, 1)),  # Thursday
        (datetime(2026, 11, 27, 18, tzinfo=UTC), date(2026, 12, 3)),  # Friday after hours
        (datetime(2026, 11, 28, 12, tzinfo=UTC), date(2026, 12, 3)),  # Saturday
        (datetime(2026, 11, 29, 23, 30, tzinfo=UTC), date(2026, 11, 26) + timedelta(days=7)),  # Monday in Paris
    ],
)
def test_an_answer_is_expected_in_so_many_working_days(asked: datetime, by: date) -> None:
    assert answer_by(asked, OfficeHours()) == by


def test_the_hours_are_told_as_they_are_set() -> None:
    assert (OfficeHours().opening, OfficeHours().closing) == ("09:00", "17:00")


# The timeline


def test_moves_that_look_the_same_leave_no_trace() -> None:
    log = [
        Happening(StatusEvent.RECOMMEND, Status.ASSESSMENT, Status.RECOMMENDED, NOW + timedelta(hours=3)),
        Happening(StatusEvent.SUBMIT, Status.DRAFT, Status.SUBMITTED, NOW),
        Happening(StatusEvent.AMEND, Status.SUBMITTED, Status.SUBMITTED, NOW + timedelta(hours=1)),
    ]
    assert entries(log) == (Entry("submitted", NOW), Entry(AMENDED, NOW + timedelta(hours=1)))


def test_every_end_that_a_candidate_did_not_bring_about_is_told_them() -> None:
    ends = [row for row in TABLE if row.target in ENDS and row.source is not Status.DRAFT]
    assert {row.target for row in ends} == ENDS
    for row in ends:
        for actor in row.actors - {Actor.CANDIDATE}:
            assert notifies(row.source, row.event, actor) == row.target.value
