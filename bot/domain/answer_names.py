"""Which answer somebody means who types what it is called: `phone`, `mi correo`, `changer la ville`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from bot.domain.data import load
from bot.domain.text import ascii_digits, fold

LONGEST = 80
"""Characters of a text that may name an answer; whoever writes more tells something."""

MOST_BEFORE, MOST_DIGITS = 2, 2
"""Words before the number of a question, and its digits."""


def named(text: str) -> str | None:
    """Give the address of the answer that a text names (`contact.phone`), or the section (`education`).

    None where it names none; of several the one with the longest name, which says more than a word of it.
    """
    said = f" {fold(text)} " if len(text) <= LONGEST else ""
    found = [name for name in _addresses() if f" {name} " in said]
    return _addresses()[max(found, key=len)] if found else None


def question_number(text: str) -> int | None:
    """Give the number of the question that a text names, alone or at its end: `3`, `pregunta 3`."""
    *before, last = fold(ascii_digits(text)).split() or [""]
    return int(last) if len(before) <= MOST_BEFORE and last.isdecimal() and len(last) <= MOST_DIGITS else None


@cache
def _addresses() -> Mapping[str, str]:
    """Give the addresses by their folded names."""
    return {
        fold(name): address for address, own in load("answer_names").items() for each in own.values() for name in each
    }
