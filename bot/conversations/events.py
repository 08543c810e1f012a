"""What a person did, in our own words; the Telegram edge translates updates into these."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from bot.conversations.actions import Action


@dataclass(frozen=True, slots=True)
class Sender:
    """Who did it: Telegram's user id, first name and the language of their app (a BCP 47 tag or None)."""

    user_id: int
    first_name: str
    language_tag: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Something a person did in their private chat with the bot.

    `at` is the message's own date where Telegram gives one; a tap has none, so it bears the instant of its intake.
    `update_id` is unique and rising; `message_id` is the message said or the message whose button was tapped.
    """

    update_id: int
    sender: Sender
    at: datetime
    message_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Said(Event):
    """Sent a text that is no command."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Commanded(Event):
    """Sent `/name argument`; the argument may be empty."""

    name: str
    argument: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tapped(Event):
    """Tapped a button of ours; the signature was right for this chat."""

    action: Action


@dataclass(frozen=True, slots=True, kw_only=True)
class TappedUnknown(Event):
    """Tapped a button that carries nothing we signed for this chat."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedContact(Event):
    """Shared a contact card; `own` when it is the sender's."""

    phone: str
    own: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SentOther(Event):
    """Sent something that is no text."""

    kind: Literal["photo", "document", "voice", "video", "sticker", "location", "poll", "other"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Edited(Event):
    """Edited an earlier message, which stays answered as it was."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Returned(Event):
    """Unblocked the bot."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Left(Event):
    """Blocked the bot."""
