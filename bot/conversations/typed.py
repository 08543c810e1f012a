"""Inputs for what is typed: a line, an e-mail address, a long text, a number."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, ClassVar

from pydantic import TypeAdapter

from bot.conversations.inputs import (
    Choice,
    Choices,
    Context,
    Gathered,
    Problem,
    Reading,
    Taken,
    in_rows,
    problem,
    validate,
)
from bot.conversations.outcomes import Value, Words, words
from bot.domain.contacts import suggest_email
from bot.domain.sentence import is_finished
from bot.domain.text import clean_text


@dataclass(frozen=True)
class Typed:
    """A short text, an address or a number that is typed; nothing to tap."""

    gathers: ClassVar[type[Any]] = type(None)

    adapter: TypeAdapter[Any]
    kind: str = "text"

    @property
    def hint(self) -> Words:
        return words(f"hint-{self.kind}")

    def offer(self, partial: Any, context: Context) -> Choices:
        return ()

    def read_text(self, text: str, partial: Any, context: Context) -> Reading:
        return validate(self.adapter, text.strip(), context)

    def read_choice(self, value: str, partial: Any, context: Context) -> Reading:
        return problem("needs_text")

    def holds(self, value: Any) -> bool:
        return isinstance(value, str)

    def show(self, value: Any) -> Value:
        return str(value)


@dataclass(frozen=True)
class Address:
    """An e-mail address; what looks like a slip in a well-known domain is asked back."""

    gathers: ClassVar[type[Any]] = dict

    adapter: TypeAdapter[Any]

    @property
    def hint(self) -> Words:
        return words("hint-email")

    def offer(self, partial: Any, context: Context) -> Choices:
        if not partial:
            return ()
        return ((Choice("better", partial["better"]),), (Choice("typed", partial["typed"]),))

    def read_text(self, text: str, partial: Any, context: Context) -> Reading:
        read = validate(self.adapter, text.strip(), context)
        better = suggest_email(read.value) if isinstance(read, Taken) else None
        if isinstance(read, Taken) and better:
            return Gathered({"typed": read.value, "better": better}, words("which-address"))
        return read

    def read_choice(self, value: str, partial: Any, context: Context) -> Reading:
        return Taken(partial[value]) if partial and value in partial else problem("choose")

    def holds(self, value: Any) -> bool:
        return isinstance(value, str)

    def show(self, value: Any) -> Value:
        return str(value)


@dataclass(frozen=True)
class Long:
    """A text of several paragraphs that may come in several messages, with a count of what is left.

    Telegram cuts a long paste into messages of 4,096 characters, so each one is added until the person says it is all.
    """

    gathers: ClassVar[type[Any]] = str

    adapter: TypeAdapter[Any]
    limit: int

    @property
    def hint(self) -> Words:
        return words("hint-long", limit=self.limit)

    def offer(self, partial: Any, context: Context) -> Choices:
        if not partial:
            return ()
        return ((Choice("done", words("button-text-done")),), (Choice("again", words("button-text-again")),))

    def read_text(self, text: str, partial: Any, context: Context) -> Reading:
        if partial and is_finished(text):
            return self.read_choice("done", partial, context)
        if not any(map(str.isalnum, text)):  # whoever sends "?" has a question, and no part of a letter
            return problem("string_too_short")
        gathered = f"{partial}\n\n{text}" if partial else text
        checked = validate(self.adapter, gathered, context)
        if isinstance(checked, Taken):
            return Gathered(checked.value)
        if isinstance(checked, Problem) and checked.code == "string_too_long":
            over = len(clean_text(gathered)) - self.limit
            return problem("text_too_long", limit=self.limit, over=over, kept=len(partial or ""))
        return checked

    def read_choice(self, value: str, partial: Any, context: Context) -> Reading:
        if value == "again":
            return Gathered(None, words("text-again"))
        return validate(self.adapter, partial or "", context)

    def count(self, text: str) -> Words:
        """Say how long a text is so far, and what is left."""
        return words("text-count", used=len(text), left=max(0, self.limit - len(text)), limit=self.limit)

    def holds(self, value: Any) -> bool:
        return isinstance(value, str)

    def show(self, value: Any) -> Value:
        return str(value)


LARGEST = 999_999_999
"""The largest number that can be typed."""

_WHOLE = re.compile(r"\d{1,9}|\d{1,3}(?:[.,٬'’\s]\d{3}){1,2}")
"""Digits of any script, perhaps in groups of three; in 2.5 the point means something else."""


@dataclass(frozen=True)
class Number:
    """A whole number, typed in any digits, within bounds."""

    gathers: ClassVar[type[Any]] = type(None)

    adapter: TypeAdapter[Any]
    common: tuple[int, ...] = ()
    kind: str = "number"

    @property
    def hint(self) -> Words:
        return words(f"hint-{self.kind}")

    def offer(self, partial: Any, context: Context) -> Choices:
        return in_rows(tuple(Choice(str(each), words("number", number=each)) for each in self.common), 4)

    def read_text(self, text: str, partial: Any, context: Context) -> Reading:
        typed = text.strip().strip("%٪").strip()
        if not _WHOLE.fullmatch(typed):
            return problem("number")
        return validate(self.adapter, int("".join(char for char in typed if char.isdecimal())), context)

    def read_choice(self, value: str, partial: Any, context: Context) -> Reading:
        return self.read_text(value, partial, context)

    def holds(self, value: Any) -> bool:
        return type(value) is int and abs(value) <= LARGEST

    def show(self, value: Any) -> Value:
        return int(value)
