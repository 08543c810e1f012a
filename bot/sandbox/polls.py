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

    def end(self, words: str, code: int = 409) -> None:
        """Turn the waiting call away."""
        self.refusal = CallError(code, words)
        self.awake.set()


@dataclass(slots=True)
class Polling:
    """What the server remembers between polls."""

    poll: Poll | None = None
    last_offset: int | None = None
    last_start: float = float("-inf")
    next_conflict: float = float("-inf")

    def close(self) -> None:
        """Turn the waiting call away because the server ends."""
        if self.poll is not None:
            self.poll.end("Internal Server Error: restart", 500)

    def wake(self) -> None:
        """Let the waiting call look for updates."""
        if self.poll is not None:
            self.poll.awake.set()


@dataclass(slots=True)
class Webhook:
    """Where updates are delivered; an empty `url` means that the bot polls.

    `generation` counts the settings, so that a delivery under way can see that it is out of date.
    """

    url: str = ""
    secret: str = ""
    max_connections: int = 40
    ip_address: str = ""
    has_certificate: bool = False
    generation: int = 0
    last_error: tuple[int, str] | None = None
    next_allowed: float = float("-inf")
    gone_since: float | None = None
    awake: asyncio.Event = field(default_factory=asyncio.Event)

    def clear(self) -> None:
        """Forget the webhook; what is under way for it counts no more."""
        self.url = self.secret = self.ip_address = ""
        self.max_connections, self.has_certificate = 40, False
        self.last_error, self.gone_since = None, None
        self.generation += 1
        self.awake.set()
