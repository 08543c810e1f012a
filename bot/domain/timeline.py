"""What has happened to an application, as its candidate may know it.

The rules:

1. Nothing finer than the visible status is told: moves between statuses that look the same leave no trace.
2. What the candidate did themselves is told as it was done.
3. Each entry has its own instant; the order is that of the events.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from bot.domain.status import Status, StatusEvent, visible_status


@dataclass(frozen=True)
class Happening:
    """One row of an application's log."""

    event: StatusEvent
    before: Status
    after: Status
    at: datetime


@dataclass(frozen=True)
class Entry:
    """One line of a timeline: `amended`, or the code of the visible status that was reached."""

    what: str
    at: datetime


AMENDED = "amended"
"""What stands for a change of what was sent."""


def entries(log: Iterable[Happening]) -> tuple[Entry, ...]:
    """Give what a candidate may know of a log, oldest first."""
    told = []
    for each in sorted(log, key=lambda happening: happening.at):
        if each.event is StatusEvent.AMEND:
            told.append(Entry(AMENDED, each.at))
        elif visible_status(each.before) != visible_status(each.after):
            told.append(Entry(visible_status(each.after), each.at))
    return tuple(told)
