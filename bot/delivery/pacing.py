"""How fast Telegram may be written to: overall, in one chat, in a group; and what a refusal for flooding changes.

No clock is read and nothing is waited for here: whoever sends asks how long to wait, and says when it begins and ends.
"""

from __future__ import annotations

import math
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from bot.storage.outbox import Lane

BURST = 3
"""Messages that may follow one another at once in a chat that has been quiet."""

MINUTE = 60.0
RESERVE = 1
"""Messages of each second that bulk leaves to people while somebody has been talking with the bot lately."""

CATCHING_UP = 5
"""Bulk messages that may follow one another at once after a delay."""

LATELY = 60.0
"""Seconds for which somebody who was answered counts as talking."""

TOGETHER = 5.0
"""When two chats are refused within so many seconds, the flood is not one chat's but the bot's own."""

SLOWER = 0.7
SLOWEST = 0.1
RECOVERY = 0.005
"""The share of the rate that is kept at a flood, the least that is left of it, and what comes back in a second."""


@dataclass(frozen=True)
class Rates:
    """Messages a second overall and in one chat, and a minute in a group; 0 sets no limit."""

    overall: float = 30.0
    chat: float = 1.0
    group: float = 20.0


UNPACED = Rates(0, 0, 0)


class Window:
    """So many messages in any stretch of `length` seconds, wherever between begin and end Telegram counts them.

    A message counts from its begin until `length` seconds after its end. So no delay on the way can crowd more of them
    into a stretch than are allowed, as an even pace would let happen.
    """

    def __init__(self, length: float) -> None:
        self._length = length
        self._under_way = 0
        self._ended: deque[float] = deque()

    def wait(self, most: float, now: float) -> float:
        """Tell how many seconds it takes until one more may begin; 0 when it may now."""
        while self._ended and self._ended[0] <= now - self._length:
            self._ended.popleft()
        over = self._under_way + len(self._ended) + 1 - max(1, math.floor(most))
        if over <= 0:
            return 0.0
        return self._ended[over - 1] + self._length - now if over <= len(self._ended) else self._length

    @property
    def is_empty(self) -> bool:
        """Whether nothing counts any more."""
        return not self._under_way and not self._ended

    def begin(self) -> None:
        """Count a message."""
        self._under_way += 1

    def end(self, now: float) -> None:
        """Let a message count for `length` seconds more."""
        self._under_way -= 1
        self._ended.append(now)


class _Chat:
    """What one chat may be sent: short bursts at a steady rate, and nothing while it is held."""

    def __init__(self, now: float) -> None:
        self.left, self.at, self.until = float(BURST), now, now
        self.group = Window(MINUTE)

    def refill(self, rate: float, now: float) -> None:
        self.left = min(float(BURST), self.left + (now - self.at) * rate)
        self.at = now

    def wait(self, rates: Rates, is_group: bool, now: float) -> float:
        wait = self.until - now
        if rates.chat:
            self.refill(rates.chat, now)
            wait = max(wait, (1.0 - self.left) / rates.chat)
        if is_group and rates.group:
            wait = max(wait, self.group.wait(rates.group, now))
        return max(0.0, wait)

    def is_idle(self, now: float) -> bool:
        return self.left >= BURST and self.until <= now and self.group.is_empty


class Pacing:
    """Paces all that one process sends; `now` gives seconds that never go back."""

    def __init__(self, rates: Rates = UNPACED, now: Callable[[], float] = time.monotonic) -> None:
        self._rates, self._now = rates, now
        self._all = Window(1.0)
        self._chats: dict[int, _Chat] = {}
        self._next_bulk = self._slowed_at = self._talked = -math.inf
        self._until = {"people": -math.inf, "bulk": -math.inf}
        self._held_since = -math.inf
        self._share = 1.0
        self._refused: dict[int, float] = {}

    @property
    def rate(self) -> float:
        """Messages a second at present; 0 when there is no limit."""
        share = min(1.0, self._share + RECOVERY * max(0.0, self._now() - self._slowed_at))
        return self._rates.overall * share if self._share < 1.0 else self._rates.overall

    @property
    def interval(self) -> float:
        """Seconds between two bulk messages; 0 when there is no limit."""
        return 1.0 / self.rate if self._rates.overall else 0.0

    def wait(self, lane: Lane) -> float:
        """Tell how many seconds it takes until this lane may send anything; 0 when it may now."""
        now = self._now()
        wait = max(0.0, self._until[_kind(lane)] - now)
        if not self._rates.overall:
            return wait
        if lane is not Lane.BULK:
            return max(wait, self._all.wait(self.rate, now))
        reserve = RESERVE if now - self._talked < LATELY else 0
        return max(wait, self._next_bulk - now, self._all.wait(self.rate - reserve, now))

    def held(self) -> dict[int, float]:
        """Give the chats that nothing may be sent to now, and in how many seconds that ends."""
        now = self._now()
        waits = {chat_id: chat.wait(self._rates, chat_id < 0, now) for chat_id, chat in self._chats.items()}
        self._chats = {chat_id: chat for chat_id, chat in self._chats.items() if not chat.is_idle(now)}
        return {chat_id: wait for chat_id, wait in waits.items() if wait > 0}

    def begin(self, lane: Lane, chat_id: int) -> None:
        """Count a message that is about to be sent."""
        now = self._now()
        if self._rates.overall:
            self._all.begin()
        if lane is Lane.BULK:
            self._next_bulk = max(self._next_bulk, now - CATCHING_UP * self.interval) + self.interval
        elif lane is Lane.REPLY:
            self._talked = now
        if self._rates.chat or (self._rates.group and chat_id < 0):
            chat = self._chats.setdefault(chat_id, _Chat(now))
            chat.refill(self._rates.chat, now)
            chat.left -= 1.0
            if chat_id < 0:
                chat.group.begin()

    def end(self, chat_id: int) -> None:
        """Note that Telegram has answered, or that no answer is waited for any more."""
        now = self._now()
        if self._rates.overall:
            self._all.end(now)
        if chat_id < 0 and chat_id in self._chats and (self._rates.chat or self._rates.group):
            self._chats[chat_id].group.end(now)

    def flooded(self, lane: Lane, chat_id: int, seconds: float) -> bool:
        """Take in that Telegram refused a message for some seconds, and tell whether that concerns more than a chat.

        The chat is held. When another one was refused just before, so is bulk, and everything becomes slower; and when
        bulk has been held for a second and people's messages are still refused, so are these.
        """
        now = self._now()
        until = now + seconds
        chat = self._chats.setdefault(chat_id, _Chat(now))
        chat.until = max(chat.until, until)
        self._refused = {each: at for each, at in self._refused.items() if now - at < TOGETHER}
        is_general = any(each != chat_id for each in self._refused)
        self._refused[chat_id] = now
        if is_general:
            self._slow_down(lane, now, until)
        return is_general

    def _slow_down(self, lane: Lane, now: float, until: float) -> None:
        if lane is not Lane.BULK and self._until["bulk"] > now >= self._held_since + 1.0:
            self._until["people"] = max(self._until["people"], until)
        if self._until["bulk"] <= now:
            self._held_since = now
        self._until["bulk"] = max(self._until["bulk"], until)
        if now - self._slowed_at >= 1.0:
            share = self.rate / self._rates.overall if self._rates.overall else 1.0
            self._share, self._slowed_at = max(SLOWEST, share * SLOWER), now


def _kind(lane: Lane) -> str:
    return "bulk" if lane is Lane.BULK else "people"
