"""Numbers as buttons, links and orders carry them: of a row, of a page, of a place among options."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

DIGITS = 15
"""The longest number that is read: more than any row has, and a page so far on still has a place in a database."""

T = TypeVar("T")


def number_of(text: str) -> int:
    """Read a number; 0, which is the number of nothing and of the first page, where there is none."""
    return _read(text) or 0


def at_place(options: Sequence[T], text: str) -> T | None:
    """Give the option whose place, from 0 on, is named; None where there is no such place."""
    place = _read(text)
    return options[place] if place is not None and place < len(options) else None


def _read(text: str) -> int | None:
    return int(text) if text.isdecimal() and len(text) <= DIGITS else None
