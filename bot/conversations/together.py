"""Inputs that can take the answers to neighbouring questions in one go, so that less has to be tapped and typed."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from bot.conversations.chosen import Chosen, Looked
from bot.conversations.dated import MonthInput
from bot.conversations.inputs import Choice, Choices, Context, Problem, Reading, Taken, Together, problem, validate
from bot.conversations.outcomes import Named, words
from bot.domain.countries import NATIONALITIES, STATELESS, find_nationality
from bot.domain.text import fold
from bot.interchange.cv_dates import Range, find_range
from bot.interchange.cv_words import vocabulary

FAMILIES = ("button-move-",)

BOTH = "!"
"""What ends the value of a button that answers more than its own question."""

LONGEST_PERIOD = 80
"""Characters of a text that may be a period."""


@dataclass(frozen=True)
class HeldSince(Looked):
    """A nationality; for the countries named before there is a button that says it is the only one, since birth."""

    @classmethod
    def asked(cls) -> HeldSince:
        """Give the one way of asking."""
        return cls(find_nationality, "nationality")

    def holds(self, value: Any) -> bool:
        return isinstance(value, str) and value in NATIONALITIES

    def offer(self, partial: Any, context: Context) -> Choices:
        single = super().offer(partial, context)
        if partial or not _is_fresh(context):
            return single
        only = (
            Choice(code + BOTH, words("button-only-nationality", country=_name(code))) for code in context.countries
        )
        return (*((each,) for each in only), *single)

    def read_text(self, text: str, partial: Any, context: Context) -> Reading:
        read = super().read_text(text, partial, context)
        if read == Taken(STATELESS) and _is_fresh(context):
            return Together({"country": STATELESS, "more": False})  # who holds none holds no other
        return read

    def read_choice(self, value: str, partial: Any, context: Context) -> Reading:
        code = value.removesuffix(BOTH)
        if code == value or partial or not _is_fresh(context) or code not in context.countries:
            return super().read_choice(value, partial, context)
        return Together({"country": code, "at_birth": True, "more": False})


def _is_fresh(context: Context) -> bool:
    return context.alone and "at_birth" not in context.answered


def _name(code: str) -> Named:
    return Named("country", code)


@dataclass(frozen=True)
class Moving(Chosen):
    """Whether somebody would move; with a button each for those without relatives in the organisation.

    Where the question about relatives has its answer, this one does not touch it.
    """

    def offer(self, partial: Any, context: Context) -> Choices:
        if "relatives" in context.answered:
            return super().offer(partial, context)
        both = ((Choice(f"{each}{BOTH}", words(f"button-move-{each}")),) for each in ("yes", "no"))
        return (*super().offer(partial, context), *both)

    def read_choice(self, value: str, partial: Any, context: Context) -> Reading:
        if value in (f"yes{BOTH}", f"no{BOTH}") and "relatives" not in context.answered:
            return Together({"relocate": value.startswith("yes"), "relatives": False})
        return super().read_choice(value, partial, context)


@dataclass(frozen=True)
class Begun(MonthInput):
    """The month in which something began; a typed period gives its end, or that it goes on, as well.

    `going_on` names the question whether it does.
    """

    going_on: str = field(kw_only=True)

    def read_text(self, text: str, partial: Any, context: Context) -> Reading:
        period = find_range(text, context.today) if len(text) <= LONGEST_PERIOD else None
        if period is not None and period.last and None in (period.first.month, period.last.month):
            return problem("period_months")
        if period is None or period.first.month is None or _says_more(period):
            return super().read_text(text, partial, context)
        return self._together(period.first.month, period.last.month if period.last else None, context)

    def _together(self, first: str, last: str | None, context: Context) -> Reading:
        for month in (first, last):
            read = validate(self.adapter, month or first, context)
            if isinstance(read, Problem):
                return read
        end = {} if last is None else {"to_month": last}
        return Together({"from_month": first, self.going_on: last is None, **end})


def _says_more(period: Range) -> bool:
    before = "" if fold(period.before) in vocabulary("since") else period.before
    return any(map(str.isalnum, before + period.after))
