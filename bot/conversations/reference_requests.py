"""What a referee's turn asks of the store; every one of these is answered only to the chat that opened the link."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from bot.conversations.requests import Request
from bot.conversations.session import Draft
from bot.domain.reference import AskingStatus, Testimony
from bot.domain.types import Language
from bot.domain.vacancy import Vacancy


@dataclass(frozen=True)
class Invited:
    """What a referee may know: who asks them about whom and for which opening; and what they have written so far."""

    asking_id: int
    candidate: str
    vacancy: Vacancy
    language: Language
    status: AskingStatus
    expires_at: datetime
    agreed: bool
    draft: Draft | None


Shut = Literal["gone", "own", "taken"]
"""Why a link opens nothing: unknown, used or too old; it is about oneself; another chat has opened it."""


@dataclass(frozen=True)
class OpenReference(Request[Invited | Shut]):
    """Open a referee's link; the first chat that does is the one that answers."""

    token: str
    at: datetime


@dataclass(frozen=True)
class LoadReference(Request[Invited | None]):
    """Read what this chat was asked; None when it was not, or the time is over."""

    asking_id: int
    at: datetime


@dataclass(frozen=True)
class AgreeToRefer(Request[None]):
    """Record the referee's consent to the words shown in this language."""

    asking_id: int
    language: Language
    at: datetime


@dataclass(frozen=True)
class KeepReference(Request[None]):
    """Keep what is written so far, apart from anything that the same person may write as a candidate."""

    asking_id: int
    draft: Draft


@dataclass(frozen=True)
class GiveReference(Request[bool]):
    """Send it, once; False when it was sent before or the time is over."""

    asking_id: int
    testimony: Testimony
    at: datetime


@dataclass(frozen=True)
class DeclineReference(Request[None]):
    """Say that one does not want to, and forget what was written."""

    asking_id: int
    at: datetime
