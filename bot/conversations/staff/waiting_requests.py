"""What staff ask about what waits for a second person."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from bot.conversations.staff.requests import StaffRequest
from bot.domain.staff import StaffAct
from bot.domain.vacancy import Vacancy


@dataclass(frozen=True)
class Waiting:
    """An offer (by its application's public id) or a push (by its number) that waits for approval.

    `mine` tells whether who asks may give it; what they proposed themselves waits for a colleague.
    """

    kind: Literal["offer", "push"]
    id: str
    vacancy: Vacancy
    mine: bool


@dataclass(frozen=True)
class ListWaiting(StaffRequest[tuple[Waiting, ...]]):
    """List what waits for approval in one's openings, for those who propose or approve such things."""

    act = StaffAct.OPEN_DESK
