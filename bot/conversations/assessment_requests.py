"""What a candidate's turn asks of the store after the deadline: their log, their assessments, their questions."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from bot.conversations.requests import Request
from bot.domain.answering import OfficeHours
from bot.domain.assessment import Assessment, Response
from bot.domain.timeline import Happening


@dataclass(frozen=True)
class LoadHistory(Request[tuple[Happening, ...]]):
    """Read what happened to one of the candidate's own applications, oldest first."""

    public_id: str


@dataclass(frozen=True)
class Invitation:
    """An assessment as its candidate knows it, with what they asked to be arranged for them and what was granted."""

    own: Assessment
    asked: str = ""
    granted: str = ""


@dataclass(frozen=True)
class LoadInvitations(Request[tuple[Invitation, ...]]):
    """Read the candidate's own assessments, oldest first."""


@dataclass(frozen=True)
class TakeSlot(Request[Literal["taken", "full", "gone"]]):
    """Take a slot in place of the one held: taken; full, when others were faster; gone, when it cannot be taken."""

    assessment_id: int
    slot_id: int
    at: datetime


@dataclass(frozen=True)
class AnswerInvitation(Request[bool]):
    """Decline, or ask for another time; False when it is too late for that."""

    assessment_id: int
    response: Response
    wish: str
    at: datetime


@dataclass(frozen=True)
class AskAccommodation(Request[bool]):
    """Say what one needs, for those who arrange it and nobody else; False when there is no such assessment."""

    assessment_id: int
    asked: str
    at: datetime


@dataclass(frozen=True)
class LoadOfficeHours(Request[OfficeHours]):
    """Read when the team answers questions."""


@dataclass(frozen=True)
class AskAbout(Request[None]):
    """Write to the thread of one's application for an opening."""

    reference: str
    text: str
    at: datetime


@dataclass(frozen=True)
class ReplyToTeam(Request[bool]):
    """Write to a thread of one's own, which is open again; False when there is none such."""

    number: int
    text: str
    at: datetime
