"""Flood control: 30 messages a second in all, about one a second in a chat, 20 a minute in a group.

Telegram publishes the rates and not the windows. Here a chat may have a short burst, which refills at one
message a second; the other two are sliding windows. It is off until it is switched on.
"""

from __future__ import annotations

import math
from collections import deque

from bot.sandbox.clock import Clock
from bot.sandbox.errors import too_many_requests

OVERALL = 30
BURST = 5
GROUP = 20
MINUTE = 60.0


class FloodControl:
    """Counts sent messages and refuses what is too much with the seconds to wait."""

    def __init__(self, clock: Clock) -> None:
        self.enabled = False
        self._clock = clock
        self._all: deque[float] = deque()
        self._groups: dict[int, deque[float]] = {}
        self._chats: dict[int, tuple[float, float]] = {}

    def check(self, chat_id: int, messages: int = 1) -> None:
        """Count messages to a chat; CallError 429 when they are too many. A refused call is not counted."""
        if not self.enabled:
            return
        now = self._clock.now()
        wait = max(self._overall_wait(now), self._chat_wait(chat_id, now), self._group_wait(chat_id, now))
        if wait > 0:
            raise too_many_requests(math.ceil(wait))
        self._all.extend([now] * messages)
        left, at = self._left(chat_id, now), now
        self._chats[chat_id] = (left - messages, at)
        if chat_id < 0:
            self._groups.setdefault(chat_id, deque()).extend([now] * messages)

    def _overall_wait(self, now: float) -> float:
        return _window_wait(self._all, OVERALL, 1.0, now)

    def _group_wait(self, chat_id: int, now: float) -> float:
        return _window_wait(self._groups.get(chat_id, deque()), GROUP, MINUTE, now)

    def _chat_wait(self, chat_id: int, now: float) -> float:
        return max(0.0, 1.0 - self._left(chat_id, now))

    def _left(self, chat_id: int, now: float) -> float:
        left, at = self._chats.get(chat_id, (float(BURST), now))
        return min(float(BURST), left + now - at)


def _window_wait(events: deque[float], most: int, length: float, now: float) -> float:
    while events and events[0] <= now - length:
        events.popleft()
    return events[len(events) - most] + length - now if len(events) >= most else 0.0
