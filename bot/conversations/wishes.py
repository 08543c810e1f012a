"""What a turn asks of the store about saved openings, search alerts, preferences and questions to staff."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.conversations.requests import Request
from bot.domain.preferences import Preferences
from bot.domain.query import Query
from bot.domain.wishes import Alert, Bookmark, Inquiry, Pace


@dataclass(frozen=True)
class SavePreferences(Request[None]):
    """Replace what timers know of the person's settings."""

    preferences: Preferences


@dataclass(frozen=True)
class LoadBookmarks(Request[tuple[Bookmark, ...]]):
    """Read the saved openings, soonest deadline first, one without a deadline last."""


@dataclass(frozen=True)
class LoadBookmark(Request[bool | None]):
    """Tell whether an opening is saved, and if so whether its deadline is to be reminded of; None when it is not."""

    reference: str


@dataclass(frozen=True)
class SaveBookmark(Request[None]):
    """Save an opening; one that is gone cannot be saved, one that is saved takes the new `remind`."""

    reference: str
    at: datetime
    remind: bool = True


@dataclass(frozen=True)
class DropBookmark(Request[None]):
    """Forget a saved opening."""

    reference: str


@dataclass(frozen=True)
class LoadAlerts(Request[tuple[Alert, ...]]):
    """Read the search alerts, oldest first."""


@dataclass(frozen=True)
class SaveAlert(Request[None]):
    """Tell of what opens after `at` and matches; a search that was saved before takes the new pace."""

    query: Query
    pace: Pace
    at: datetime


@dataclass(frozen=True)
class PauseAlert(Request[None]):
    """Pause a search alert, or let it go on with what opens after `at`."""

    number: int
    paused: bool
    at: datetime


@dataclass(frozen=True)
class DropAlert(Request[None]):
    """Stop a search alert for good."""

    number: int


@dataclass(frozen=True)
class LoadInquiries(Request[tuple[Inquiry, ...]]):
    """Read the person's questions to the recruitment team, newest first."""


@dataclass(frozen=True)
class AddInquiry(Request[None]):
    """Hand a question to the recruitment team."""

    text: str
    at: datetime


@dataclass(frozen=True)
class MeasureOwnData(Request[int]):
    """Tell in how many files everything that is stored about the person can be sent."""
