"""What a turn says back: words by their catalogue ids, never sentences."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache
from typing import Literal

from bot.conversations.actions import Action
from bot.domain.deadline import Deadline
from bot.domain.types import Language


@dataclass(frozen=True, slots=True)
class Named:
    """A code to be shown by its name in the reader's language; a month is `YYYY-MM`, a month name `MM`.

    A zone is an IANA name, shown as its city and offset; a link is the payload of a link that opens the bot.
    """

    kind: Literal["country", "language", "month", "month-name", "zone", "link"]
    code: str


@dataclass(frozen=True, slots=True)
class Local:
    """A text known in some languages; shown in the reader's, or else in another one, marked as such."""

    texts: Mapping[Language, str]


@dataclass(frozen=True, slots=True)
class Words:
    """A catalogue message with its arguments."""

    id: str
    args: Mapping[str, Value] = field(default_factory=dict)


Value = str | int | Decimal | date | datetime | Deadline | Named | Local | Words | tuple["Value", ...]
"""What an argument can be; a plain string is what a person typed and is escaped, a tuple is shown as a list."""


def words(message_id: str, /, **args: Value) -> Words:
    """Give a catalogue message with its arguments; one without any is always the same."""
    return Words(message_id, args) if args else _alone(message_id)


@lru_cache(4096)
def _alone(message_id: str) -> Words:
    return Words(message_id)


Line = Words | Local | str
"""One line or paragraph of a message."""


@dataclass(frozen=True, slots=True)
class Button:
    """A labelled action."""

    label: Line | Named
    action: Action


Rows = tuple[tuple[Button, ...], ...]


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file to go with a message, named by what it shows: `Attachment("receipt", ("A-7K3M-9QXF", "1"))`.

    It is made when it is sent, from what is stored then, for the person it is sent to and in their language;
    `bot.papers` lists the kinds. The same facts give the same bytes, so a message sent twice brings the same file.
    """

    kind: str
    args: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reply:
    """One message: its lines (an empty string is a blank line) and its rows of buttons.

    `edit` names the message to be replaced in place; where that fails a new message is sent. One with an attachment
    is always new.
    """

    lines: tuple[Line, ...]
    rows: Rows = ()
    edit: int | None = None
    attachment: Attachment | None = None
