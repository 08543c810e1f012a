"""Calendar files: a vacancy's deadline, or an appointment (RFC 5545, RFC 5546)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from icalendar import Alarm, Calendar, Event

from bot.conversations.menu import title_of
from bot.conversations.outcomes import Line, words
from bot.domain.deadline import Deadline
from bot.domain.types import Language
from bot.domain.vacancy import Vacancy
from bot.papers.paper import Paper
from bot.papers.wording import Wording

PRODUCT = "-//application-assistant//calendar//EN"
MEDIA_TYPE = "text/calendar"

_MORNING = timedelta(hours=9)
"""When a whole day's reminders ring: counted from midnight they would ring at night."""


@dataclass(frozen=True, slots=True)
class Reminder:
    """How many days before the start to ring, and what to say."""

    days: int
    text: str


@dataclass(frozen=True, slots=True)
class CalendarEntry:
    """One entry; the same `uid` with a higher `sequence` replaces what was sent before.

    `start` is a whole day, or an instant that has an `end`. `stamp` is when this version was made.
    """

    uid: str
    sequence: int
    stamp: datetime
    language: Language
    start: date | datetime
    end: datetime | None
    summary: str
    description: str
    place: str | None = None
    url: str | None = None
    reminders: tuple[Reminder, ...] = ()
    busy: bool = True
    cancelled: bool = False


def calendar_file(entry: CalendarEntry, name: str) -> Paper:
    """Give the .ics of an entry; `name` is the file's, without its ending."""
    calendar = Calendar()  # its `new` would give the file a random UID
    calendar.add("version", "2.0")
    calendar.add("prodid", PRODUCT)
    calendar.add("method", "CANCEL" if entry.cancelled else "PUBLISH")
    calendar.add_component(_event(entry))
    return Paper(f"{name}.ics", MEDIA_TYPE, calendar.to_ical())


def _event(entry: CalendarEntry) -> Event:
    event = Event()
    event.add("uid", entry.uid)
    event.add("sequence", entry.sequence)
    event.add("dtstamp", entry.stamp.astimezone(UTC))
    event.add("dtstart", _instant_or_day(entry.start))
    if entry.end is not None:
        event.add("dtend", entry.end.astimezone(UTC))
    for field, text in (("summary", entry.summary), ("description", entry.description), ("location", entry.place)):
        if text is not None:
            event.add(field, text, parameters={"LANGUAGE": entry.language})
    if entry.url is not None:
        event.add("url", entry.url)
    event.add("status", "CANCELLED" if entry.cancelled else "CONFIRMED")
    event.add("transp", "OPAQUE" if entry.busy else "TRANSPARENT")
    for reminder in () if entry.cancelled else entry.reminders:
        event.add_component(_alarm(reminder, entry))
    return event


def _instant_or_day(start: date | datetime) -> date | datetime:
    return start.astimezone(UTC) if isinstance(start, datetime) else start


def _alarm(reminder: Reminder, entry: CalendarEntry) -> Alarm:
    later = timedelta() if isinstance(entry.start, datetime) else _MORNING
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("trigger", later - timedelta(days=reminder.days))
    alarm.add("description", reminder.text, parameters={"LANGUAGE": entry.language})
    return alarm


@dataclass(frozen=True, slots=True)
class Marked:
    """A deadline that somebody wants in their calendar.

    `owner` is an opaque id of the person, the same each time; `zone` is their own time zone where it is known.
    """

    vacancy: Vacancy
    owner: str
    sequence: int
    stamp: datetime
    link: str
    zone: str | None = None
    cancelled: bool = False


BEFORE = (7, 1)
"""Days before a deadline on which it is recalled."""


def deadline_file(marked: Marked, language: Language, wording: Wording) -> Paper | None:
    """Give the .ics of a vacancy's deadline in a reader's language, None when it has no deadline.

    A bare date becomes a whole day, which no time zone can shift; a stated minute becomes that minute in UTC.
    """
    vacancy, stamp, deadline = marked.vacancy, marked.stamp, marked.vacancy.deadline
    if deadline is None:
        return None
    whole_day = deadline.precision == "date"
    title = title_of(vacancy)

    def say(line: Line) -> str:
        return wording.text(line, language, stamp)

    entry = CalendarEntry(
        uid=f"deadline-{vacancy.reference}-{marked.owner}",
        sequence=marked.sequence,
        stamp=stamp,
        language=language,
        start=deadline.day_in_zone if whole_day else deadline.at.replace(second=0),
        end=None if whole_day else deadline.at + timedelta(seconds=1),
        summary=say(words("calendar-deadline", title=title)),
        description="\n\n".join(map(say, _described(marked, deadline))),
        url=marked.link,
        reminders=tuple(
            Reminder(days, say(words("calendar-deadline-soon", title=title, days=days))) for days in BEFORE
        ),
        busy=False,
        cancelled=marked.cancelled,
    )
    return calendar_file(entry, f"deadline-{vacancy.reference}")


def _described(marked: Marked, deadline: Deadline) -> tuple[Line, ...]:
    """Say until when exactly, by the organisation's clock and by the person's, and where to apply."""
    reference = marked.vacancy.reference
    if marked.cancelled:
        return (words("calendar-deadline-cancelled", reference=reference),)
    there = deadline.at.astimezone(ZoneInfo(deadline.zone))
    here = deadline.at.astimezone(ZoneInfo(marked.zone)) if marked.zone else there
    by_own_clock = (words("deadline-at-home", at=here),) if here.utcoffset() != there.utcoffset() else ()
    until = words("calendar-deadline-until", reference=reference, at=there)
    return (until, *by_own_clock, words("calendar-deadline-apply", link=marked.link))
