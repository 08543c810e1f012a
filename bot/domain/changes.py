"""What a change of a vacancy's status or deadline means to the people who wait for it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.domain.deadline import Deadline
from bot.domain.vacancy import VacancyStatus

_TAKING = (VacancyStatus.PUBLISHED, VacancyStatus.EXTENDED)


class ChangeKind(StrEnum):
    """What people are told of."""

    EXTENDED = "extended"
    FORWARD = "forward"
    DATED = "dated"
    UNDATED = "undated"
    REOPENED = "reopened"
    CLOSED = "closed"
    CANCELLED = "cancelled"
    FILLED = "filled"

    @property
    def is_open(self) -> bool:
        """Whether applications are taken after it."""
        return self not in (ChangeKind.CLOSED, ChangeKind.CANCELLED, ChangeKind.FILLED)


@dataclass(frozen=True)
class State:
    """A vacancy as far as it decides who can apply until when."""

    status: VacancyStatus
    deadline: Deadline | None

    def is_open(self, moment: datetime) -> bool:
        """Tell whether an application dated `moment` is in time."""
        return self.status in _TAKING and (self.deadline is None or not self.deadline.is_over(moment))


@dataclass(frozen=True)
class Changed:
    """A change; `early` when applications were taken until then, so that it comes as a surprise."""

    kind: ChangeKind
    early: bool


def changed(before: State, after: State, at: datetime) -> Changed | None:
    """Tell what a change at an instant means; None when it means nothing to anybody who waits."""
    early = before.is_open(at)
    if before.status is VacancyStatus.DRAFT:
        return None
    if after.is_open(at):
        kind = _moved(before, after) if early else ChangeKind.REOPENED
        return Changed(kind, early) if kind else None
    ended = {VacancyStatus.CANCELLED: ChangeKind.CANCELLED, VacancyStatus.FILLED: ChangeKind.FILLED}
    kind = ended.get(after.status, ChangeKind.CLOSED)
    if before.status is after.status and not early:
        return None
    return Changed(kind, early)


def _moved(before: State, after: State) -> ChangeKind | None:
    """Compare the deadlines of a vacancy that is open before and after."""
    old, new = before.deadline, after.deadline
    if old is None or new is None:
        return None if old is new else ChangeKind.DATED if old is None else ChangeKind.UNDATED
    if old.at == new.at:
        return None
    return ChangeKind.EXTENDED if new.at > old.at else ChangeKind.FORWARD
