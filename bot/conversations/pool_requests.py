"""What a candidate's turn asks of the store about the talent pool."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.conversations.requests import Request
from bot.domain.pool import Membership
from bot.domain.types import Language

VERSION = "2026-11"
"""The version of the words at `pool-consent`; whoever changes them raises it."""


@dataclass(frozen=True)
class JoinPool(Request[None]):
    """Record a consent to the words shown in this language: to join, or that it still holds."""

    language: Language


@dataclass(frozen=True)
class LeavePool(Request[None]):
    """Withdraw the consent at once."""

    at: datetime


@dataclass(frozen=True)
class LoadPool(Request[Membership | None]):
    """Read since when the person is in the pool; None when they are not."""
