"""A calendar file says when, in the reader's language, and can be replaced and withdrawn."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from icalendar import Calendar, Event

from bot.domain.deadline import Deadline
from bot.domain.types import INTERFACE_LANGUAGES, Language
from bot.papers.calendar_entry import CalendarEntry, Marked, Reminder, calendar_file, deadline_file
from bot.papers.paper import Paper
from bot.papers.wording import Wording
from tests.papers.samples import VACANCY

STAMP = datetime(2027, 3, 1, 12, tzinfo=UTC)
LINK = "https://t.me/example_bot?start=v_VN-1291"
TO_THE_DAY = Marked(VACANCY, "k3x9", 0, STAMP, LINK)
AT_THE_MINUTE = Deadline(at=datetime(2027, 3, 31, 21, 59, 59, tzinfo=UTC), zone="Europe/Paris", precision="minute")
TO_THE_MINUTE = replace(TO_THE_DAY, vacancy=VACANCY.model_copy(update={"deadline": AT_THE_MINUTE}))
INTERVIEW = CalendarEntry(
    uid="assessment-A-7K3M-9QXF-1",
    sequence=3,
    stamp=STAMP,
    language="ar",
    start=datetime(2027, 4, 20, 9, 30, tzinfo=UTC),
    end=datetime(2027, 4, 20, 10, 15, tzinfo=UTC),
    summary="مقابلة: محلل استخبارات جنائية، الدرجة 5؛ اللغة العربية",
    description="سطر أول\nسطر ثانٍ; مع, علامات \\ خاصة " * 4,
    place="https://meet.example.org/room?id=7",
    url=LINK,
    reminders=(Reminder(1, "غدًا المقابلة"),),
)


def _file(marked: Marked, language: Language, wording: Wording) -> Paper:
    paper = deadline_file(marked, language, wording)
    assert paper is not None
    return paper


def _read(paper: Paper) -> tuple[Any, Any]:
    calendar = Calendar.from_ical(paper.content)
    assert isinstance(calendar, Calendar)
    (event,) = calendar.walk("VEVENT")
    assert isinstance(event, Event)
    return calendar, event


def _triggers(event: Any) -> list[Any]:
    return [alarm["TRIGGER"].dt for alarm in event.walk("VALARM")]


def test_a_bare_date_is_a_whole_day(wording: Wording) -> None:
    _, event = _read(_file(TO_THE_DAY, "en", wording))
    assert event["DTSTART"].dt == date(2027, 3, 31)
    assert event["DTSTART"].params["VALUE"] == "DATE"
    assert "DTEND" not in event


def test_a_whole_day_says_until_when_exactly_and_where(wording: Wording) -> None:
    _, event = _read(_file(TO_THE_DAY, "en", wording))
    assert "count until 31 March 2027, 23:59 (Paris)." in event["DESCRIPTION"]


def test_a_stated_minute_is_that_minute_in_utc(wording: Wording) -> None:
    paper = _file(TO_THE_MINUTE, "fr", wording)
    assert b"DTSTART:20270331T215900Z" in paper.content
    assert b"DTEND:20270331T220000Z" in paper.content


def test_a_person_elsewhere_reads_the_time_by_their_own_clock(wording: Wording) -> None:
    here = _file(replace(TO_THE_DAY, zone="Asia/Tokyo"), "en", wording)
    assert "For you, that is 1 April 2027, 06:59 (Tokyo)." in _read(here)[1]["DESCRIPTION"]
    there = _file(replace(TO_THE_DAY, zone="Europe/Rome"), "en", wording)
    assert "For you" not in _read(there)[1]["DESCRIPTION"]


def test_a_deadline_is_recalled_in_the_morning_a_week_and_a_day_before(wording: Wording) -> None:
    _, whole_day = _read(_file(TO_THE_DAY, "en", wording))
    nine = timedelta(hours=9)
    assert _triggers(whole_day) == [nine - timedelta(days=7), nine - timedelta(days=1)]
    _, minute = _read(_file(TO_THE_MINUTE, "en", wording))
    assert _triggers(minute) == [-timedelta(days=7), -timedelta(days=1)]


def test_a_deadline_is_known_by_vacancy_and_person_and_takes_no_time(wording: Wording) -> None:
    calendar, event = _read(_file(TO_THE_DAY, "es", wording))
    assert calendar["METHOD"] == "PUBLISH"
    assert [str(event[name]) for name in ("UID", "STATUS", "TRANSP", "URL")] == [
        "deadline-VN-1291-k3x9",
        "CONFIRMED",
        "TRANSPARENT",
        LINK,
    ]
    assert (event["SEQUENCE"], event["DTSTAMP"].dt) == (0, STAMP)


def test_a_new_version_has_the_same_uid_and_the_sequence_it_is_given(wording: Wording) -> None:
    _, event = _read(_file(replace(TO_THE_DAY, sequence=4), "en", wording))
    assert (str(event["UID"]), event["SEQUENCE"]) == ("deadline-VN-1291-k3x9", 4)


def test_a_withdrawn_one_is_cancelled_and_silent(wording: Wording) -> None:
    calendar, event = _read(_file(replace(TO_THE_DAY, sequence=5, cancelled=True), "en", wording))
    assert (calendar["METHOD"], event["STATUS"]) == ("CANCEL", "CANCELLED")
    assert event["DTSTART"].dt == date(2027, 3, 31)
    assert "no longer applies" in event["DESCRIPTION"]
    assert _triggers(event) == []


@pytest.mark.parametrize("language", INTERFACE_LANGUAGES)
@pytest.mark.parametrize("marked", [TO_THE_DAY, TO_THE_MINUTE])
def test_it_is_in_the_readers_language_and_the_same_every_time(
    marked: Marked, language: Language, wording: Wording
) -> None:
    paper = _file(marked, language, wording)
    _, event = _read(paper)
    assert VACANCY.texts[language].title in event["SUMMARY"]
    assert event["SUMMARY"].params["LANGUAGE"] == language
    assert (paper.name, paper.media_type) == ("deadline-VN-1291.ics", "text/calendar")
    assert paper == _file(marked, language, wording)


def test_a_vacancy_without_a_deadline_has_none(wording: Wording) -> None:
    open_ended = replace(TO_THE_DAY, vacancy=VACANCY.model_copy(update={"deadline": None}))
    assert deadline_file(open_ended, "en", wording) is None


def test_an_appointment_comes_back_as_it_went_in() -> None:
    paper = calendar_file(INTERVIEW, "assessment")
    _, event = _read(paper)
    assert paper.name == "assessment.ics"
    assert (event["DTSTART"].dt, event["DTEND"].dt) == (INTERVIEW.start, INTERVIEW.end)
    assert [str(event[name]) for name in ("SUMMARY", "DESCRIPTION", "LOCATION", "TRANSP")] == [
        INTERVIEW.summary,
        INTERVIEW.description,
        INTERVIEW.place,
        "OPAQUE",
    ]


def test_an_appointment_may_have_neither_place_nor_link() -> None:
    _, event = _read(calendar_file(replace(INTERVIEW, place=None, url=None, reminders=()), "assessment"))
    assert {"LOCATION", "URL"} & {*event} == set()


def test_lines_are_folded_between_letters_at_75_octets() -> None:
    content = calendar_file(INTERVIEW, "assessment").content
    lines = content.split(b"\r\n")
    assert max(map(len, lines)) <= 75
    assert b"\n" not in b"".join(lines)
    assert all(line.decode() for line in lines[:-1])
