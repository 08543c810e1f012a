"""What a candidate's turn asks of the store about the checks before an appointment, and about referees."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.conversations.requests import Request
from bot.domain.checks import Check
from bot.domain.reference import AskingStatus, Referee
from bot.domain.types import Language

VERSION = "2026-11"
"""The version of the words at `checks-consent`; whoever changes them raises it."""


@dataclass(frozen=True)
class Named:
    """A referee as the candidate sees them: never what they say."""

    asking_id: int
    name: str
    status: AskingStatus


@dataclass(frozen=True)
class OwnChecks:
    """The checks of one's own application, and whether one has agreed to them."""

    agreed: bool
    checks: tuple[Check, ...]
    referees: tuple[Named, ...]


@dataclass(frozen=True)
class AgreeToChecks(Request[None]):
    """Record a consent to the words shown in this language."""

    language: Language


@dataclass(frozen=True)
class StopChecks(Request[None]):
    """Withdraw the consent: nothing more is checked."""

    at: datetime


@dataclass(frozen=True)
class LoadChecks(Request[OwnChecks | None]):
    """Read the checks of one of the candidate's own applications; None when it is not at its checks."""

    public_id: str


@dataclass(frozen=True)
class NameReferee(Request[bool]):
    """Name a referee; False when enough are named already."""

    public_id: str
    referee: Referee


@dataclass(frozen=True)
class DropReferee(Request[None]):
    """Take one's own referee off the list, if they have not been asked or will not answer."""

    asking_id: int


@dataclass(frozen=True)
class Link:
    """A referee's own link: its payload, whose it is, in which language they read, and until when it works."""

    payload: str
    public_id: str
    name: str
    language: Language
    expires_at: datetime


@dataclass(frozen=True)
class SendLink(Request[Link | None]):
    """Make a link for one's own referee; an older one is void. None when they have answered, or are not one's own."""

    asking_id: int
    at: datetime
