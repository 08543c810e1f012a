"""The queue of updates Telegram keeps for the bot until it has confirmed them."""

from __future__ import annotations

import math
import random
from collections import deque
from dataclasses import dataclass
from typing import Any

from bot.sandbox.clock import Clock
from bot.sandbox.records import Json

LIFETIMES = {
    "callback_query": 150,
    "shipping_query": 150,
    "pre_checkout_query": 150,
    "inline_query": 30,
    "chosen_inline_result": 600,
}
"""Seconds an unfetched update is kept; every other kind lives a day."""

DAY = 86_400
WEEK = 7 * DAY
NOT_BY_DEFAULT = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
KINDS = frozenset(
    [
        "message",
        "edited_message",
        "channel_post",
        "edited_channel_post",
        "business_connection",
        "business_message",
        "edited_business_message",
        "deleted_business_messages",
        "message_reaction",
        "message_reaction_count",
        "inline_query",
        "chosen_inline_result",
        "callback_query",
        "shipping_query",
        "pre_checkout_query",
        "purchased_paid_media",
        "poll",
        "poll_answer",
        "my_chat_member",
        "chat_member",
        "chat_join_request",
        "chat_boost",
        "removed_chat_boost",
    ]
)
MOST_KEPT = 100_000
FUTURE = 10


@dataclass(frozen=True, slots=True)
class Update:
    """One waiting update: `lane` is the chat or person whose order a webhook keeps."""

    id: int
    kind: str
    payload: Json
    lane: int
    expires: float

    def as_json(self) -> Json:
        """The update as the bot gets it."""
        return {"update_id": self.id, self.kind: self.payload}


class UpdateQueue:
    """Sequential updates, oldest first, filtered by the remembered `allowed_updates`."""

    def __init__(self, clock: Clock, first_id: int, seed: int = 0) -> None:
        self._clock = clock
        self._next_id = first_id
        self._random = random.Random(seed)  # noqa: S311 - update ids are no secret
        self._last = clock.now()
        self._waiting: deque[Update] = deque()
        self._soonest = math.inf
        self.allowed: frozenset[str] | None = None
        self.confirmed = 0

    def add(self, kind: str, payload: Json, lane: int) -> Update | None:
        """Queue an update, unless the bot did not ask for its kind. A week of silence moves the ids."""
        if not self._wants(kind):
            return None
        self._expire()
        now = self._clock.now()
        if now - self._last >= WEEK and not self._waiting:
            self._next_id = self._random.randrange(2_000_001, 2**30)
        self._last = now
        update = Update(self._next_id, kind, payload, lane, now + LIFETIMES.get(kind, DAY))
        self._next_id += 1
        self._waiting.append(update)
        self._soonest = min(self._soonest, update.expires)
        if len(self._waiting) > MOST_KEPT:
            self._waiting.popleft()
        return update

    def allow(self, names: list[str]) -> None:
        """Remember the kinds the bot wants; no known name among them means the default set."""
        known = KINDS.intersection(names)
        self.allowed = frozenset(known) if known else None

    def allowed_names(self) -> list[str] | None:
        """The remembered kinds for getWebhookInfo, or None for the default."""
        return sorted(self.allowed) if self.allowed is not None else None

    def fetch(self, offset: int, limit: int) -> list[Update]:
        """What getUpdates answers: a positive offset forgets all before it, a negative one keeps the last."""
        self._expire()
        if offset < 0:
            self.keep(-offset)
        if offset > 0 and self._plausible(offset):
            while self._waiting and self._waiting[0].id < offset:
                self._waiting.popleft()
                self.confirmed += 1
        return [update for update, _ in zip(self._waiting, range(limit), strict=False)]

    def keep(self, newest: int) -> None:
        """Forget all but the newest so many."""
        while len(self._waiting) > newest:
            self._waiting.popleft()

    def remove(self, update: Update) -> None:
        """Forget one update, because a webhook took it or gave it up."""
        if self._waiting and self._waiting[0] is update:
            self._waiting.popleft()
        elif update in self._waiting:
            self._waiting.remove(update)

    def pending(self) -> list[Update]:
        """All updates that wait and have not expired."""
        self._expire()
        return list(self._waiting)

    def __len__(self) -> int:
        self._expire()
        return len(self._waiting)

    def _wants(self, kind: str) -> bool:
        return kind in self.allowed if self.allowed is not None else kind not in NOT_BY_DEFAULT

    def _plausible(self, offset: int) -> bool:
        oldest = self._waiting[0].id if self._waiting else self._next_id
        return oldest - MOST_KEPT <= offset <= self._next_id + FUTURE

    def _expire(self) -> None:
        now = self._clock.now()
        if now >= self._soonest:
            self._waiting = deque(update for update in self._waiting if update.expires > now)
            self._soonest = min((update.expires for update in self._waiting), default=math.inf)


def names_in(value: Any) -> list[str]:
    """The strings in an `allowed_updates` argument, whatever else it holds."""
    return [name for name in value if isinstance(name, str)] if isinstance(value, list) else []
