"""How a question is asked and how its answer is read: one small class per kind of value.

An input offers choices (shown as buttons), reads a typed text or a tapped choice, and shows a value back. What takes
several steps (a year, then a month) gathers in `partial`, a JSON value that lives in the draft.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Any, Protocol

from pydantic import TypeAdapter, ValidationError

from bot.conversations.outcomes import Line, Named, Value, Words, words
from bot.domain.contacts import suggest_email
from bot.domain.lookup import Found
from bot.domain.text import clean_text
from bot.errors import WiringError

FAMILIES = ("error-", "option-", "hint-")


@dataclass(frozen=True, slots=True)
class Context:
    """What reading an answer may depend on: today's date and the country that a bare phone number belongs to."""

    today: date
    region: str | None = None


LONGEST_CHOICE = 24
"""Characters of a value that can travel in a button beside the name of the action and the revision."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A value one can tap: a few ASCII characters without a bar. WiringError when a button cannot carry it."""

    value: str
    label: Line | Named

    def __post_init__(self) -> None:
        if len(self.value) > LONGEST_CHOICE or not self.value.isascii() or "|" in self.value:
            raise WiringError(f"no button can carry the choice {self.value!r}")


Choices = tuple[tuple[Choice, ...], ...]


@dataclass(frozen=True, slots=True)
class Taken:
    """The answer is complete and valid; a JSON value."""

    value: Any


@dataclass(frozen=True, slots=True)
class Gathered:
    """Part of an answer; the question goes on."""

    partial: Any
    note: Words | None = None


@dataclass(frozen=True, slots=True)
class Problem:
    """The answer was not accepted, and why: `code` is pydantic's error type, worded at `error-<code>`."""

    code: str
    args: Mapping[str, Value]

    @property
    def words(self) -> Words:
        """Give the reason in words."""
        return Words(f"error-{self.code}", self.args)


Reading = Taken | Gathered | Problem


def problem(code: str, **args: Value) -> Problem:
    """Name a reason for not accepting an answer."""
    return Problem(code, args)


class Input(Protocol):
    """One way of asking."""

    @property
    def hint(self) -> Words:
        """Say in a few words what is expected, where the question has no hint of its own."""

    def offer(self, partial: Any, context: Context) -> Choices:
        """Give the choices to tap, in rows."""

    def read_text(self, text: str, partial: Any, context: Context) -> Reading:
        """Read what was typed."""

    def read_choice(self, value: str, partial: Any, context: Context) -> Reading:
        """Read what was tapped."""

    def holds(self, value: Any) -> bool:
        """Tell whether a stored JSON value is an answer; limits that have changed since do not matter."""

    def show(self, value: Any) -> Value:
        """Give a stored answer in a form that can be worded."""


def validate(adapter: TypeAdapter[Any], value: Any, context: Context) -> Reading:
    """Check a value by its type; the JSON form of what pydantic made of it is the answer."""
    try:
        taken = adapter.validate_python(value, context={"today": context.today, "region": context.region})
    except ValidationError as error:
        return first_problem(error)
    return Taken(adapter.dump_python(taken, mode="json"))


def first_problem(error: ValidationError) -> Problem:
    """Give pydantic's first complaint with its numbers, as words can use them."""
    detail = error.errors(include_url=False, include_input=False)[0]
    numbers = {name: value for name, value in detail.get("ctx", {}).items() if isinstance(value, int | str)}
    return Problem(detail["type"], numbers)


@dataclass(frozen=True)
class Typed:
    """A short text, an address or a number that is typed; nothing to tap."""

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


@dataclass(frozen=True)
class Chosen:
    """One of a few options, tapped."""

    options: tuple[Choice, ...]
    convert: Callable[[str], Any] = str
    width: int = 1

    @property
    def hint(self) -> Words:
        return words("hint-choice")

    def offer(self, partial: Any, context: Context) -> Choices:
        return in_rows(self.options, self.width)

    def read_text(self, text: str, partial: Any, context: Context) -> Reading:
        return problem("choose")

    def read_choice(self, value: str, partial: Any, context: Context) -> Reading:
        if all(option.value != value for option in self.options):
            return problem("choose")
        return Taken(self.convert(value))

    def holds(self, value: Any) -> bool:
        return any(type(each) is type(value) and each == value for each in self._stored())

    def show(self, value: Any) -> Value:
        return self._stored()[value]

    def _stored(self) -> dict[Any, Line | Named]:
        return {self.convert(option.value): option.label for option in self.options}


def yes_no() -> Chosen:
    """Ask for yes or no; the answer is a bool."""
    options = (Choice("yes", words("button-yes")), Choice("no", words("button-no")))
    return Chosen(options, convert=lambda value: value == "yes", width=2)


def one_of(family: str, members: type[Enum], width: int = 1, convert: Callable[[str], Any] = str) -> Chosen:
    """Ask for a member of an enumeration, worded at `option-<family>-<value>`."""
    options = tuple(Choice(str(each.value), words(f"option-{family}-{each.value}")) for each in members)
    return Chosen(options, convert, width)


NONE = "none"
"""The option of a `Several` that excludes all others."""


@dataclass(frozen=True)
class Several:
    """Any number of a few options: each tap ticks or unticks one, then done."""

    options: tuple[Choice, ...]

    @property
    def hint(self) -> Words:
        return words("hint-several")

    def offer(self, partial: Any, context: Context) -> Choices:
        ticked = set(partial or ())
        boxes = tuple(
            (
                Choice(
                    each.value, words("button-ticked" if each.value in ticked else "button-unticked", label=each.label)
                ),
            )
            for each in self.options
        )
        return (*boxes, (Choice("done!", words("button-ticks-done", count=len(ticked))),))

    def read_text(self, text: str, partial: Any, context: Context) -> Reading:
        return problem("choose")

    def read_choice(self, value: str, partial: Any, context: Context) -> Reading:
        ticked = list(partial or ())
        known = [option.value for option in self.options]
        if value == "done!":
            return Taken([each for each in known if each in ticked])
        if value not in known:
            return problem("choose")
        alone = value == NONE or NONE in ticked
        return Gathered(
            [value]
            if alone and value not in ticked
            else [each for each in known if (each in ticked) != (each == value)]
        )

    def holds(self, value: Any) -> bool:
        return isinstance(value, list) and all(any(each == option.value for option in self.options) for each in value)

    def show(self, value: Any) -> Value:
        chosen = tuple(option.label for option in self.options if option.value in value)
        return chosen or words("nothing-chosen")


@dataclass(frozen=True)
class Looked:
    """A country, nationality or language, found by typing in any of the four languages."""

    find: Callable[[str], Found]
    kind: str
    common: tuple[str, ...] = ()

    @property
    def hint(self) -> Words:
        return words(f"hint-{self.kind}")

    def _named(self, code: str) -> Named:
        return Named("language" if self.kind == "language" else "country", code)

    def offer(self, partial: Any, context: Context) -> Choices:
        codes = tuple(partial) if partial else self.common
        return in_rows(tuple(Choice(code, self._named(code)) for code in codes), 2 if not partial else 1)

    def read_text(self, text: str, partial: Any, context: Context) -> Reading:
        found = self.find(text)
        if found.exact:
            return Taken(found.exact)
        if found.suggestions:
            return Gathered(list(found.suggestions), words("which-one", typed=text[:80]))
        return problem(f"no_{self.kind}", typed=text[:80])

    def read_choice(self, value: str, partial: Any, context: Context) -> Reading:
        offered = tuple(partial) if partial else self.common
        return Taken(value) if value in offered else problem("choose")

    def holds(self, value: Any) -> bool:
        return isinstance(value, str)

    def show(self, value: Any) -> Value:
        return self._named(str(value))


_WHOLE = re.compile(r"\d{1,9}|\d{1,3}(?:[.,٬'’\s]\d{3}){1,2}")
"""Digits of any script, perhaps in groups of three; in 2.5 the point means something else."""


@dataclass(frozen=True)
class Number:
    """A whole number, typed in any digits, within bounds."""

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
        return isinstance(value, int) and not isinstance(value, bool)

    def show(self, value: Any) -> Value:
        return int(value)


def in_rows(choices: tuple[Choice, ...], width: int) -> Choices:
    """Lay choices out in rows of `width`."""
    return tuple(choices[start : start + width] for start in range(0, len(choices), width))
