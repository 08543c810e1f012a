"""Inputs for what is chosen: one of a few options, several of them, or one of many that is found by typing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Any, ClassVar

from bot.conversations.inputs import Choice, Choices, Context, Gathered, Reading, Taken, in_rows, problem
from bot.conversations.outcomes import Line, Local, Named, Value, Words, words
from bot.domain.countries import COUNTRIES
from bot.domain.languages import LANGUAGES
from bot.domain.lookup import Found
from bot.domain.sentence import is_nothing, yes_or_no
from bot.domain.text import fold

FAMILIES = ("option-",)

PLAIN = {"yes": ("oui", "sí", "نعم", "أجل"), "no": ("non", "لا", "كلا")}
"""How people say yes and no, besides in English."""


@dataclass(frozen=True)
class Chosen:
    """One of a few options: tapped, or typed as its button says, by its code, or by a plain yes or no."""

    gathers: ClassVar[type[Any]] = type(None)

    options: tuple[Choice, ...]
    convert: Callable[[str], Any] = str
    width: int = 1

    @property
    def hint(self) -> Words:
        return words("hint-choice")

    def offer(self, partial: Any, context: Context) -> Choices:
        return in_rows(self.options, self.width)

    def read_text(self, text: str, partial: Any, context: Context) -> Reading:
        return self.read_choice(_meant(self.options, text, context), partial, context)

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


def _meant(options: tuple[Choice, ...], text: str, context: Context) -> str:
    """Give the value of the option that a text names; an empty one when it names none."""
    typed = fold(text)
    named = (option.value for option in options if typed in _typed_forms(option) or _is_named(option, context))
    return next(named, "") or _yes_or_no(options, text)


def _yes_or_no(options: tuple[Choice, ...], text: str) -> str:
    """Give what a short answer says where only yes and no can be chosen."""
    said = yes_or_no(text) if {option.value for option in options} == PLAIN.keys() else None
    return "" if said is None else "yes" if said else "no"


def _is_named(option: Choice, context: Context) -> bool:
    return isinstance(option.label, Words) and option.label.id in context.names


def _typed_forms(option: Choice) -> frozenset[str]:
    """Give what chooses an option when it is typed, folded. A bare number does not: it may count something else."""
    codes = () if option.value.isdecimal() else (option.value,)
    own = option.label.texts.values() if isinstance(option.label, Local) else ()
    return frozenset(map(fold, (*codes, *own, *PLAIN.get(option.value, ()))))


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


TICK, UNTICK, DONE = "+", "-", "done!"


@dataclass(frozen=True)
class Several:
    """Any number of a few options: each tap ticks or unticks one, then done.

    A button says what it makes of its option rather than to turn it round. So a tap that comes twice, or on buttons
    that a slow network has not replaced yet, does what the person saw.
    """

    gathers: ClassVar[type[Any]] = list

    options: tuple[Choice, ...]

    @property
    def hint(self) -> Words:
        return words("hint-several")

    def offer(self, partial: Any, context: Context) -> Choices:
        ticked = set(partial or ())
        boxes = tuple(
            (
                Choice(UNTICK + each.value, words("button-ticked", label=each.label))
                if each.value in ticked
                else Choice(TICK + each.value, words("button-unticked", label=each.label)),
            )
            for each in self.options
        )
        if not ticked and any(each.value == NONE for each in self.options):
            return boxes  # "none of these" is an option already
        return (*boxes, (Choice(DONE, words("button-ticks-done", count=len(ticked))),))

    def read_text(self, text: str, partial: Any, context: Context) -> Reading:
        meant = _meant(self.options, text, context) or (NONE if is_nothing(text) and yes_or_no(text) is False else "")
        return self.read_choice(TICK + meant, partial, context)

    def read_choice(self, value: str, partial: Any, context: Context) -> Reading:
        ticked = list(partial or ())
        known = [option.value for option in self.options]
        if value == DONE:
            return Taken([each for each in known if each in ticked])
        wish, option = value[:1], value[1:]
        if option not in known or wish not in (TICK, UNTICK):
            return problem("choose")
        if wish == TICK and NONE in (option, *ticked):
            return Gathered([option])
        return Gathered([each for each in known if (each in ticked if each != option else wish == TICK)])

    def holds(self, value: Any) -> bool:
        return isinstance(value, list) and all(any(each == option.value for option in self.options) for each in value)

    def show(self, value: Any) -> Value:
        chosen = tuple(option.label for option in self.options if option.value in value)
        return chosen or words("nothing-chosen")


@dataclass(frozen=True)
class Looked:
    """A country, nationality or language, found by typing in any of the four languages."""

    gathers: ClassVar[type[Any]] = list

    find: Callable[[str], Found]
    kind: str
    common: tuple[str, ...] = ()

    @property
    def hint(self) -> Words:
        return words(f"hint-{self.kind}")

    def _named(self, code: str) -> Named:
        return Named("language" if self.kind == "language" else "country", code)

    def _common(self, context: Context) -> tuple[str, ...]:
        if self.kind != "language":
            return context.countries
        return tuple(code for code in self.common if code not in context.languages)

    def offer(self, partial: Any, context: Context) -> Choices:
        codes = tuple(partial) if partial else self._common(context)
        return in_rows(tuple(Choice(code, self._named(code)) for code in codes), 2 if not partial else 1)

    def read_text(self, text: str, partial: Any, context: Context) -> Reading:
        found = self.find(text)
        if found.exact:
            return Taken(found.exact)
        if found.suggestions:
            return Gathered(list(found.suggestions), words("which-one", typed=text[:80], count=len(found.suggestions)))
        return problem(f"no_{self.kind}", typed=text[:80])

    def read_choice(self, value: str, partial: Any, context: Context) -> Reading:
        offered = tuple(partial) if partial else self._common(context)
        return Taken(value) if value in offered else problem("choose")

    def holds(self, value: Any) -> bool:
        return isinstance(value, str) and value in (LANGUAGES if self.kind == "language" else COUNTRIES)

    def show(self, value: Any) -> Value:
        return self._named(str(value))
