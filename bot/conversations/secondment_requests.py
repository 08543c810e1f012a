"""What a turn asks of the store about secondments."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from bot.conversations.requests import Request
from bot.domain.endorsement import Endorsement


@dataclass(frozen=True)
class LoadEndorsements(Request[Mapping[str, Endorsement]]):
    """Read what the person keeps of their secondments, by the openings' references; nothing kept is left out."""


@dataclass(frozen=True)
class SaveEndorsement(Request[None]):
    """Replace what is kept of one secondment; nothing happens when the person has no application for it."""

    reference: str
    endorsement: Endorsement
    at: datetime
