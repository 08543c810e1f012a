"""What a person did, in our own words; the Telegram edge translates updates into these."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
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
    """Sent a text that is no command; `names` are the ids of the answers that it is a name of, in any language."""

    text: str
    names: frozenset[str] = frozenset()


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
class SentFile(Event):
    """Sent a document or a photo, alone or as one part of an album; it lies with Telegram still.

    Size in bytes, 0 where it is not known; a photo has no name; `media_type` is what the sender's app declared.
    """

    kind: Literal["photo", "document"]
    file_id: str
    unique_id: str
    name: str = ""
    size: int = 0
    media_type: str = ""
    album: str | None = None
    caption: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SentOther(Event):
    """Sent something that is neither a text nor a file."""

    kind: Literal["voice", "video", "sticker", "location", "poll", "other"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Edited(Event):
    """Edited an earlier message, which stays answered as it was."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Returned(Event):
    """Unblocked the bot."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Left(Event):
    """Blocked the bot."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Happened(Event):
    """Came of something that the person did before, who does nothing now; the sender has an id only."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetched(Happened):
    """A file was brought over from Telegram, or could not be.

    stored: it is kept as the document named here; known: the same file was kept before, as that one; refused: the
    inspection's `reason` with its arguments says why; full: there was no room left for it; gone: Telegram gives it no
    more; unsaved: our own disk did not take it; failed: it was tried for long enough; read: it was not to be kept.

    `read` tells whether a profile was looked for in it; what was found is the draft "import". `reference` is the
    opening for which it was sent.
    """

    fetch_id: int
    purpose: Literal["document", "import", "openings", "ids"]
    outcome: Literal["stored", "known", "refused", "full", "gone", "unsaved", "failed", "read"]
    document_id: int | None = None
    kind: str = ""
    name: str = ""
    reason: str = ""
    args: Mapping[str, str | int] = field(default_factory=dict)
    read: Literal["no", "found", "failed"] = "no"
    reference: str | None = None
