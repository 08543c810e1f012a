"""From a reply to messages: words in the reader's language, buttons, and what is edited; knows no Telegram."""

from __future__ import annotations

from collections.abc import Mapping
from copy import copy
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

from bot.catalogue import Catalogue, Markup
from bot.catalogue import Value as Wording
from bot.catalogue.markup import escape, plain
from bot.catalogue.wordy import Wordy
from bot.conversations.outcomes import Button, Line, Local, Named, Reply, Rows, Value, Words
from bot.domain.countries import country_name
from bot.domain.deadline import Deadline
from bot.domain.languages import language_name
from bot.domain.text import clean_text
from bot.domain.types import INTERFACE_LANGUAGES, Language
from bot.errors import WiringError
from bot.fitting import fits
from bot.split import length, split

FAMILIES = ("month-",)

RIGHT_TO_LEFT: frozenset[Language] = frozenset({"ar"})

LABEL = 60
"""Characters of a button's label; a phone shows hardly more, and Telegram cuts silently."""


CAPTION = 1024
"""UTF-16 units of the text under a file, after its markup is read."""


@dataclass(frozen=True)
class Key:
    """A button as it is sent: its label, and an encoded action."""

    label: str
    action: str


@dataclass(frozen=True)
class Wanted:
    """A file that is to be made for a message: which kind, of what, and in which language."""

    kind: str
    args: tuple[str, ...]
    language: Language


@dataclass(frozen=True)
class Message:
    """A message as it is kept in the outbox: HTML text, rows of buttons, the message it replaces, a file to go with it.

    The text of one with a file is its caption, and may be empty.
    """

    text: str
    keys: tuple[tuple[Key, ...], ...] = ()
    edit: int | None = None
    file: Wanted | None = None

    def to_json(self) -> dict[str, Any]:
        """Give the message as JSON values."""
        keys = [[{"label": key.label, "action": key.action} for key in row] for row in self.keys]
        body = {"kind": "message", "text": self.text, "keys": keys, "edit": self.edit}
        return body if self.file is None else {**body, "file": [self.file.kind, self.file.language, *self.file.args]}

    @classmethod
    def from_json(cls, body: Mapping[str, Any]) -> Message:
        """Read what `to_json` wrote."""
        keys = tuple(tuple(Key(**key) for key in row) for row in body["keys"])
        file = body.get("file")
        wanted = Wanted(file[0], tuple(file[2:]), file[1]) if file else None
        return cls(body["text"], keys, body["edit"], wanted)


def _with_file(text: str, keys: tuple[tuple[Key, ...], ...], file: Wanted) -> list[Message]:
    """Put a text under a file, or before it when it is too long for a caption."""
    if length(text) <= CAPTION:
        return [Message(text, keys, file=file)]
    return [*(Message(part) for part in split(text)), Message("", keys, file=file)]


class Presenter:
    """Says replies in a language; `at` is the instant from which days are counted.

    `username` is the bot's own; links to it cannot be said before it is set.
    """

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._wordy = Wordy(catalogue)
        self.username = ""

    def present(self, reply: Reply, language: Language, at: datetime, text_only: bool = False) -> list[Message]:
        """Give the messages of a reply; buttons go under the last, and only a single one can replace another.

        `text_only` leaves nothing to be understood from a picture or a sign.
        """
        if text_only:
            return self._in_words().present(reply, language, at)
        text = "\n".join(self._line(line, language, at) for line in reply.lines)
        keys = self._keys(reply.rows, language, at)
        if reply.attachment is not None:
            return _with_file(text, keys, Wanted(reply.attachment.kind, reply.attachment.args, language))
        texts = split(text)
        if len(texts) == 1:
            return [Message(texts[0], keys, reply.edit)]
        return [*(Message(text) for text in texts[:-1]), Message(texts[-1], keys)]

    def _in_words(self) -> Presenter:
        other = copy(self)
        other._catalogue = self._wordy
        return other

    def _line(self, line: Line, language: Language, at: datetime) -> str:
        match line:
            case str():
                return escape(line)
            case Local(texts):
                return self._paragraphs(texts, language)
            case Words(message_id, args):
                return self._catalogue.say(language, message_id, **self._resolved(args, language, at))

    def _paragraphs(self, texts: Mapping[Language, str], language: Language) -> str:
        """Say a text on lines of its own: a chat client gives each paragraph the direction of its own script."""
        known = self._known(texts, language)
        text = escape(clean_text(texts[known]))
        if known == language:
            return text
        return self._catalogue.say(language, "only-in", text=Markup(text), language=language_name(known, language))

    def _known(self, texts: Mapping[Language, str], language: Language) -> Language:
        return next(known for known in (language, *INTERFACE_LANGUAGES) if known in texts)

    def _resolved(self, args: Mapping[str, Value], language: Language, at: datetime) -> dict[str, Wording]:
        return {name: self._value(value, language, at) for name, value in args.items()} if args else {}

    def _value(self, value: Value, language: Language, at: datetime) -> Wording:
        match value:
            case str() | int() | Decimal() | date():
                return value
            case Words(message_id, args):
                return self._catalogue.say(language, message_id, **self._resolved(args, language, at))
            case Local(texts):
                return self._inline(texts, language)
            case Named():
                return self._named(value, language, at)
            case Deadline():
                return self._deadline(value, language, at)
            case tuple():
                return tuple(self._value(each, language, at) for each in value)

    def _inline(self, texts: Mapping[Language, str], language: Language) -> Wording:
        known = self._known(texts, language)
        if known == language:
            return texts[known]
        return self._catalogue.say(language, "only-in", text=texts[known], language=language_name(known, language))

    def _named(self, named: Named, language: Language, at: datetime) -> Wording:
        match named.kind:
            case "country":
                return country_name(named.code, language)
            case "language":
                return language_name(named.code, language)
            case "month":
                return self._catalogue.month(language, named.code)
            case "month-name":
                return self._catalogue.say(language, f"month-{named.code}")
            case "zone":
                return self._catalogue.zone(language, at.astimezone(ZoneInfo(named.code)))
            case "link":
                return self.link(named.code)

    def link(self, payload: str) -> str:
        """Give the link that opens the bot and hands it a payload; WiringError before the bot's name is known."""
        if not self.username:
            raise WiringError("a link to the bot is wanted before its name is known")
        return f"https://t.me/{self.username}?start={payload}"

    def _deadline(self, deadline: Deadline, language: Language, at: datetime) -> Wording:
        zone = ZoneInfo(deadline.zone)
        if deadline.precision == "date":
            shown = self._catalogue.say(language, "deadline-date", day=deadline.day_in_zone)
        else:
            shown = self._catalogue.say(language, "deadline-minute", moment=deadline.at.astimezone(zone))
        if deadline.is_over(at):
            return self._catalogue.say(language, "deadline-over", deadline=shown)
        days = (deadline.day_in_zone - at.astimezone(zone).date()).days
        return self._catalogue.say(language, "deadline-left", deadline=shown, days=days)

    def _keys(self, rows: Rows, language: Language, at: datetime) -> tuple[tuple[Key, ...], ...]:
        """Give the buttons; Telegram does not mirror their rows, so a right-to-left reader's are turned round.

        Buttons that a phone would cut side by side get rows of their own.
        """
        turned = -1 if language in RIGHT_TO_LEFT else 1
        laid: list[tuple[Key, ...]] = []
        for row in rows:
            keys = tuple(self._key(button, language, at) for button in row)
            laid += [keys[::turned]] if fits([key.label for key in keys]) else [(key,) for key in keys]
        return tuple(laid)

    def _key(self, button: Button, language: Language, at: datetime) -> Key:
        label = self._label(button.label, language, at)
        return Key(label if len(label) <= LABEL else label[: LABEL - 1].rstrip() + "…", button.action.encode())

    def _label(self, label: Line | Named, language: Language, at: datetime) -> str:
        match label:
            case str():
                return label
            case Words(message_id, args):
                return self._catalogue.label(language, message_id, **self._resolved(args, language, at))
        shown = plain(str(self._value(label, language, at)))
        # French and Spanish write languages and months small within a sentence; a label begins one.
        return shown[:1].upper() + shown[1:] if isinstance(label, Named) else shown

    def say(self, language: Language, message_id: str) -> str:
        """Say a message that takes no arguments, as HTML."""
        return self._catalogue.say(language, message_id)

    def options_typed(self, text: str) -> frozenset[str]:
        """Give the ids of the answers that a text is a name of, in any language."""
        return self._catalogue.options_typed(text)

    def label(self, language: Language, message_id: str) -> str:
        """Say a message that takes no arguments, as plain text."""
        return self._catalogue.label(language, message_id)
