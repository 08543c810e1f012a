"""Assessments: what is arranged for the people of an opening, when, and how they answer.

The rules:

1. An invitation offers one or more slots of the same kind. A person holds one of them at most; a slot holds as many
   people as its capacity. Who has withdrawn holds none.
2. Until a slot begins, its holder may take another one that has room, decline, or ask for another time. Asking gives
   the place back.
3. Declining is no withdrawal: it is told to staff, who decide.
4. What somebody needs because of a disability or for another reason of their own is not for the panel.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from typing import Literal
from zoneinfo import ZoneInfo

from bot.domain.dates import Read, read_day
from bot.domain.deadline import is_zone
from bot.domain.text import ascii_digits, clean_line

LEADS = (timedelta(hours=24), timedelta(hours=2))
"""How long before it begins somebody is reminded of their slot."""

MOST_SLOTS = 60
"""Slots of one arrangement: what a phone can still list, page by page."""

WISH_LENGTH = 1000
"""Characters of what somebody asks for."""


class Kind(StrEnum):
    """What an assessment is."""

    WRITTEN_REMOTE = "written_remote"
    WRITTEN_ON_SITE = "written_on_site"
    LANGUAGE = "language"
    VIDEO = "video"
    PANEL = "panel"
    FOLLOW_UP = "follow_up"
    PRESENTATION = "presentation"


class Response(StrEnum):
    """What has come of an invitation; RESCHEDULE: another time was asked for."""

    PENDING = "pending"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    RESCHEDULE = "reschedule_requested"
    CANCELLED = "cancelled"


class Attendance(StrEnum):
    """Whether somebody came; EXCUSED: not, for a reason that counts."""

    ATTENDED = "attended"
    ABSENT = "absent"
    EXCUSED = "excused"


class Outcome(StrEnum):
    """What staff make of it."""

    RECOMMENDED = "recommended"
    NOT_RECOMMENDED = "not_recommended"


@dataclass(frozen=True)
class Slot:
    """A stretch of time at a place (or a link), in the zone in which it was set; `free` places are left."""

    slot_id: int
    kind: Kind
    starts_at: datetime
    ends_at: datetime
    zone: str
    place: str
    capacity: int
    free: int

    def has_room(self, at: datetime) -> bool:
        """Tell whether it can still be taken."""
        return self.free > 0 and at < self.starts_at


@dataclass(frozen=True)
class Assessment:
    """One person's invitation: the slots offered that still stand, the one they hold, and what they said.

    `wish` is what they wrote when they declined or asked for another time. `revision` counts what their calendar has
    to learn. It is `over` when the application has moved on or has ended.
    """

    assessment_id: int
    public_id: str
    reference: str
    kind: Kind
    response: Response
    instructions: str
    slots: tuple[Slot, ...]
    held: int | None = None
    wish: str = ""
    attendance: Attendance | None = None
    revision: int = 0
    over: bool = False

    @property
    def slot(self) -> Slot | None:
        """The slot that the person holds."""
        return next((slot for slot in self.slots if slot.slot_id == self.held), None)

    def is_open(self, at: datetime) -> bool:
        """Tell whether the person can still answer, or answer otherwise."""
        if self.over or self.response is Response.CANCELLED or self.attendance not in (None, Attendance.EXCUSED):
            return False
        return self.slot is None or at < self.slot.starts_at

    def choices(self, at: datetime) -> tuple[Slot, ...]:
        """Give the slots that the person can take now, the one that they hold left out."""
        if not self.is_open(at):
            return ()
        return tuple(slot for slot in self.slots if slot.slot_id != self.held and slot.has_room(at))


# Slots as staff type them


@dataclass(frozen=True)
class Window:
    """A slot to be made."""

    starts_at: datetime
    ends_at: datetime
    capacity: int = 1


@dataclass(frozen=True)
class Typed:
    """Slots as they were typed, in the zone that counts."""

    zone: str
    windows: tuple[Window, ...]


@dataclass(frozen=True)
class Unread:
    """A line that is no slot, and why: no day and times; over already; it ends before it begins; too many slots."""

    line: str
    why: Literal["unreadable", "past", "backwards", "many", "none"]


_TIME = r"\d{1,2}[:.h]\d{2}"
_LINE = re.compile(
    rf"(?P<day>.+?),?\s+(?P<start>{_TIME})\s*[-‐‑–—]\s*(?:(?P<last>.+?),?\s+)?(?P<end>{_TIME})"
    r"(?:\s*/\s*(?P<every>\d{1,3}))?(?:\s*[x×*]\s*(?P<capacity>\d{1,4}))?",
    re.IGNORECASE,
)


def read_slots(text: str, zone: str, now: datetime) -> Typed | Unread:
    """Read slots, one in a line: `3 December 2026 09:00-10:00 x4`.

    `/30` cuts a stretch into slots of thirty minutes, `x4` gives each four places. A second day may stand before the
    end. A line that is the name of a zone (`Asia/Dubai`) sets the zone of all; else it is the one given.
    """
    lines = [line for line in map(clean_line, ascii_digits(text).splitlines()) if line]
    named = [line for line in lines if "/" in line and is_zone(line)]
    zone = named[0] if named else zone
    windows: list[Window] = []
    for line in lines:
        if line in named:
            continue
        found = _line(line, zone, now)
        if isinstance(found, Unread):
            return found
        windows += found
        if len(windows) > MOST_SLOTS:
            return Unread(line, "many")
    return Typed(zone, tuple(sorted(windows, key=lambda each: each.starts_at))) if windows else Unread("", "none")


def _line(line: str, zone: str, now: datetime) -> list[Window] | Unread:
    found = _LINE.fullmatch(line)
    today = now.astimezone(ZoneInfo(zone)).date()
    start = found and _moment(found["day"], found["start"], zone, today)
    end = found and _moment(found["last"] or found["day"], found["end"], zone, today)
    if found is None or start is None or end is None:
        return Unread(line, "unreadable")
    if end <= start:
        return Unread(line, "backwards")
    if start <= now:
        return Unread(line, "past")
    length, capacity = timedelta(minutes=int(found["every"] or 0)), max(1, int(found["capacity"] or 1))
    if not length:
        return [Window(start, end, capacity)]
    count = min((end - start) // length, MOST_SLOTS + 1)
    return [Window(start + n * length, start + (n + 1) * length, capacity) for n in range(count)] or Unread(
        line, "backwards"
    )


def _moment(day: str, clock: str, zone: str, today: date) -> datetime | None:
    read = read_day(day, today=today)
    hours, minutes = map(int, re.split("[:.hH]", clock))
    if not isinstance(read, Read) or hours > 23 or minutes > 59:
        return None
    return datetime.combine(read.value, time(hours, minutes), ZoneInfo(zone)).astimezone(UTC)
