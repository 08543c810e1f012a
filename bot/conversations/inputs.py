"""How a question is asked and how its answer is read: one small class per kind of value.

An input offers choices (shown as buttons), reads a typed text or a tapped choice, and shows a value back. What takes
several steps (a year, then a month) gathers in `partial`, a JSON value that lives in the draft.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, ClassVar, Protocol

from pydantic import TypeAdapter, ValidationError

from bot.conversations.outcomes import Line, Named, Value, Words
from bot.errors import WiringError

FAMILIES = ("error-", "hint-")


@dataclass(frozen=True, slots=True)
class Context:
    """What asking and reading may depend on: today's date and the country that a bare phone number belongs to.

    `named` gives the countries that the person has named before; they are looked for only where a country is asked
    for, and then offered first. `alone` tells that the section has no other entry, and `answered` which questions of
    this entry have an answer, whether or not they are asked now. `since` is the month in which the entry begins, where
    its end is asked for. `names` are the ids of the answers that what was typed is a name of, `languages` those that
    other entries name.
    """

    today: date
    region: str | None = None
    named: Callable[[], tuple[str, ...]] = tuple
    alone: bool = False
    answered: frozenset[str] = frozenset()
    since: str | None = None
    names: frozenset[str] = frozenset()
    languages: frozenset[str] = frozenset()

    @property
    def countries(self) -> tuple[str, ...]:
        """The countries that the person has named before, the likeliest first."""
        return self.named()


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
class Together:
    """Several questions of one entry are answered at once; JSON values by the names of the questions, in order."""

    values: Mapping[str, Any]


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


Reading = Taken | Together | Gathered | Problem


def problem(code: str, **args: Value) -> Problem:
    """Name a reason for not accepting an answer."""
    return Problem(code, args)


class Input(Protocol):
    """One way of asking; `gathers` is the JSON type of what it takes in several steps, None's where it does not."""

    gathers: ClassVar[type[Any]]

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


def in_rows(choices: tuple[Choice, ...], width: int) -> Choices:
    """Lay choices out in rows of `width`."""
    return tuple(choices[start : start + width] for start in range(0, len(choices), width))
