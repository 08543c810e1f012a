"""Everything that happens, numbered, for whoever follows along."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncIterator
from typing import Any

from bot.sandbox.records import Json

REMEMBERED = 5_000
"""Events kept for a follower that comes back; an older one has to fetch the whole state again."""


class Hub:
    """A numbered, bounded list of events, and the followers waiting for the next one."""

    def __init__(self) -> None:
        self.sequence = 0
        self._ring: deque[tuple[int, str, Any]] = deque(maxlen=REMEMBERED)
        self._followers: set[asyncio.Event] = set()
        self._closed = False

    def publish(self, kind: str, data: Any = None) -> None:
        """Append an event: `data` is a dict of its fields, or a record that renders itself later."""
        self.sequence += 1
        self._ring.append((self.sequence, kind, data))
        for follower in self._followers:
            follower.set()

    def close(self) -> None:
        """End every follower's stream."""
        self._closed = True
        for follower in self._followers:
            follower.set()

    async def follow(self, after: int) -> AsyncIterator[tuple[int, Json]]:
        """Events after the given number, for ever; a `reset` whenever some that were due are forgotten."""
        awake = asyncio.Event()
        self._followers.add(awake)
        try:
            while not self._closed:
                if not self._resumes(after):
                    after = self.sequence
                    yield after, {"type": "reset"}
                for number, event in self.since(after):
                    after = number
                    yield number, event
                if after == self.sequence:
                    awake.clear()
                    await awake.wait()
        finally:
            self._followers.discard(awake)

    def since(self, after: int) -> list[tuple[int, Json]]:
        """Those events after the given number that are remembered, rendered."""
        missing = min(self.sequence - after, len(self._ring))
        recent = [self._ring[-position] for position in range(missing, 0, -1)]
        return [(number, _render(kind, data)) for number, kind, data in recent]

    def _resumes(self, after: int) -> bool:
        """Tell whether everything that came after that number is still remembered."""
        return 0 <= self.sequence - after <= len(self._ring)


def _render(kind: str, data: Any) -> Json:
    if data is None:
        return {"type": kind}
    if isinstance(data, dict):
        return {"type": kind, **data}
    name, record = data
    return {"type": kind, name: record.as_json()}
