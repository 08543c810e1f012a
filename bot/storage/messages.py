"""What goes into the outbox, what comes out to be sent, and what can become of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum
from typing import Any

IN_DOUBT = "in doubt"
"""How the error of a message begins that may or may not have arrived and is not repeated."""


class Lane(IntEnum):
    """Who goes first: replies to people, then single notifications, then bulk."""

    REPLY = 0
    NOTICE = 1
    BULK = 2


@dataclass(frozen=True)
class OutboxRow:
    """A message to be sent; the key is what makes it one and the same message when it is put twice.

    After `not_after` it is stale and not sent. One that is `critical` is sent again when it is in doubt whether it
    arrived, and may so come twice; any other comes at most once.
    """

    chat_id: int
    key: str
    body: Mapping[str, Any]
    lane: Lane = Lane.REPLY
    not_after: datetime | None = None
    critical: bool = True


@dataclass(frozen=True)
class Queued:
    """A message to be sent now.

    `tries` counts the times this has failed before, `doubts` those of them after which it may have arrived.
    """

    outbox_id: int
    chat_id: int
    key: str
    body: dict[str, Any]
    tries: int
    lane: Lane = Lane.REPLY
    not_after: datetime | None = None
    critical: bool = True
    doubts: int = 0
    created_at: datetime | None = None


@dataclass(frozen=True)
class Sent:
    """Telegram has the message; there is no message id when the call was of another kind."""

    outbox_id: int
    message_id: int | None


@dataclass(frozen=True)
class Later:
    """It failed and is to be tried again, not before an instant; the rest of its lane in the chat waits behind it.

    `doubtful` when it may have arrived all the same.
    """

    outbox_id: int
    not_before: datetime
    error: str
    doubtful: bool = False


@dataclass(frozen=True)
class Flooded:
    """Telegram wants nothing more in this chat before an instant; everything queued for it waits."""

    outbox_id: int
    chat_id: int
    not_before: datetime


@dataclass(frozen=True)
class Dead:
    """It can never be sent; the rest of the chat goes on without it."""

    outbox_id: int
    error: str


@dataclass(frozen=True)
class Expired:
    """Its time is over; the rest of the chat goes on without it."""

    outbox_id: int


@dataclass(frozen=True)
class Unreachable:
    """The person has blocked the bot or is gone: everything queued for the chat is laid aside."""

    outbox_id: int
    chat_id: int


@dataclass(frozen=True)
class Moved:
    """The chat has another number now: everything that waits for it is sent there."""

    outbox_id: int
    chat_id: int
    new_chat_id: int


Result = Sent | Later | Flooded | Dead | Expired | Unreachable | Moved
