"""Moves that staff make by hand, one application or many, and why one cannot be made.

Moves that need more than a tap are made where that is recorded: an invitation with its assessment, an offer with its
second person, somebody's start with their onboarding, the end of an opening with the opening.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Literal

from bot.domain.staff import Role
from bot.domain.status import TABLE, Actor, Status, StatusEvent, Transition

BY_HAND: Mapping[str, StatusEvent] = {
    "rv": StatusEvent.START_REVIEW,
    "ll": StatusEvent.LONGLIST,
    "sl": StatusEvent.SHORTLIST,
    "rc": StatusEvent.RECOMMEND,
    "se": StatusEvent.SELECT,
    "ro": StatusEvent.ROSTER,
    "ck": StatusEvent.START_CHECKS,
    "ns": StatusEvent.NOT_SELECT,
    "in": StatusEvent.RULE_INELIGIBLE,
}
"""The moves by short codes, for buttons."""

_ACTORS = {Role.RECRUITER: Actor.RECRUITER, Role.APPROVER: Actor.APPROVER}


@dataclass(frozen=True)
class Barred:
    """A move that cannot be made: `stage` when it does not lead on from here, `meanwhile` when a colleague was faster.

    Otherwise it says whose move it is.
    """

    why: Literal["stage", "recruiter", "approver", "meanwhile"]


def attempt(status: Status, event: StatusEvent, roles: Collection[Role]) -> tuple[Transition, Actor] | Barred:
    """Give the row that lets somebody with these roles make a move, and as whom; or why not."""
    row = next((each for each in TABLE if (each.source, each.event) == (status, event)), None)
    if row is None:
        return Barred("stage")
    actor = next((actor for role, actor in _ACTORS.items() if role in roles and actor in row.actors), None)
    if actor is not None:
        return row, actor
    return Barred("approver" if Actor.APPROVER in row.actors else "recruiter")


def sources(event: StatusEvent) -> tuple[Status, ...]:
    """Give the statuses from which a move leads on, in their order."""
    return tuple(status for status in Status if any((each.source, each.event) == (status, event) for each in TABLE))
