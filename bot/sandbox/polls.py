"""What the server remembers about the bot's polls and its webhook."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field

from bot.sandbox.errors import CallError


@dataclass(slots=True)
class Poll:
    """A getUpdates call that waits; `refusal` is set when something ends it."""

    awake: asyncio.Event = field(default_factory=asyncio.Event)
    refusal: CallError | None = None

    def end(self, words: str) -> None:
        """Turn the waiting call away."""
        self.refusal = CallError(409, words)
        self.awake.set()


@dataclass(slots=True)
class Polling:
    """What the server remembers between polls."""

    poll: Poll | None = None
    last_offset: int | None = None
    last_start: float = float("-inf")
    next_conflict: float = float("-inf")


@dataclass(slots=True)
class Webhook:
    """Where updates are delivered; an empty `url` means that the bot polls."""

    url: str = ""
