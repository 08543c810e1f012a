"""Days and months as people type them, read strictly in all four languages at once.

A reading is never guessed: what has two meanings gives both, and everything else is unreadable. Years have
four digits. A year alone is neither a day nor a month. Months are written "YYYY-MM".
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Generic, TypeVar

from bot.domain.data import LANGUAGES, load, locale
from bot.domain.text import ascii_digits, clean_line, fold

T = TypeVar("T")

FIRST_YEAR = 1900
YEARS_AHEAD = 50
"""Years before the one and further ahead than the other are taken for a slip."""

_LONGEST = 60
_ALLOWED = re.compile(r"[\w\s./,،'’‘\-‐‑–−]*")  # a colon is for hours, a plus or a bracket for nothing
_PIECES = re.compile(r"\d+|[^\W\d]+")
_DOTTED = re.compile(r"\d+\.\d+\.\d+")
_FILLING = frozenset(fold("st nd rd th the on of er re ère ème e le d de o a el del في من شهر سنة عام يوم").split())
_TODAY = frozenset(map(fold, ("today", "aujourd'hui", "hoy", "اليوم")))


@dataclass(frozen=True)
class Read(Generic[T]):
    """The text means this and nothing else."""

    value: T


@dataclass(frozen=True)
class Ambiguous(Generic[T]):
    """The text can mean any of these; the day written first comes first."""

    choices: tuple[T, ...]


@dataclass(frozen=True)
class Unreadable:
    """The text means no day, or no month."""


DayRead = Read[date] | Ambiguous[date] | Unreadable
MonthRead = Read[str] | Ambiguous[str] | Unreadable


def read_day(text: str, *, today: date) -> DayRead:
    """Read a day: `12 mai 1990`, `May 12, 1990`, `1990-05-12`, `12.05.1990`, `12/05/1990` (two meanings)."""
    return _result(_days(text, today))


def read_month(text: str, *, today: date) -> MonthRead:
    """Read a month: `mars 2019`, `03/2019`, `2019-03`, `2019 مارس`, or the month of a whole day."""
    match _parts(text):
        case int() as month, [year] if len(year) == 4:
            found = _months_on(year, month, today)
        case None, [year, month] if len(year) == 4 and len(month) <= 2:
            found = _months_on(year, int(month), today)
        case None, [month, year] if len(year) == 4 and len(month) <= 2:
            found = _months_on(year, int(month), today)
        case _:
            found = tuple(f"{day:%Y-%m}" for day in _days(text, today))
    return _result(found)


def _result(found: tuple[T, ...]) -> Read[T] | Ambiguous[T] | Unreadable:
    meanings = tuple(dict.fromkeys(found))
    if not meanings:
        return Unreadable()
    return Read(meanings[0]) if len(meanings) == 1 else Ambiguous(meanings)


def _months_on(year: str, month: int, today: date) -> tuple[str, ...]:
    return tuple(f"{day:%Y-%m}" for day in _real((int(year), month, 1), today))


def _days(text: str, today: date) -> tuple[date, ...]:
    """Return every day that the text can mean, the day-first reading first."""
    if fold(text) in _TODAY:
        return (today,)
    match _parts(text):
        case int() as month, [year, day] if len(year) == 4 and len(day) <= 2:
            return _real((int(year), month, int(day)), today)
        case int() as month, [day, year] if len(year) == 4 and len(day) <= 2:
            return _real((int(year), month, int(day)), today)
        case None, [year, month, day] if len(year) == 4 and len(month) <= 2 and len(day) <= 2:
            return _real((int(year), int(month), int(day)), today)
        case None, [one, other, year] if len(year) == 4 and len(one) <= 2 and len(other) <= 2:
            day_first = _real((int(year), int(other), int(one)), today)
            month_first = _real((int(year), int(one), int(other)), today)
            # No country that writes the month first puts full stops between.
            return day_first if day_first and _DOTTED.search(ascii_digits(text)) else day_first + month_first
    return ()


def _real(parts: tuple[int, int, int], today: date) -> tuple[date, ...]:
    """Return the day of year, month and day, if there is one within the years that are believed."""
    if not FIRST_YEAR <= parts[0] <= today.year + YEARS_AHEAD:
        return ()
    try:
        return (date(*parts),)
    except ValueError:
        return ()


def _parts(text: str) -> tuple[int | None, list[str]] | None:
    """Return the number of the month named in the text, if one is, and all its numbers, in order.

    None when the text holds anything else that carries meaning.
    """
    line = clean_line(text)
    if len(line) > _LONGEST or not _ALLOWED.fullmatch(line):
        return None
    pieces = _PIECES.findall(fold(line))
    name = " ".join(piece for piece in pieces if not piece.isdecimal() and piece not in _FILLING)
    if name and name not in _month_names():
        return None
    return _month_names().get(name), [piece for piece in pieces if piece.isdecimal()]


@cache
def _month_names() -> dict[str, int]:
    names = {fold(name): int(month) for month, others in load("months").items() for name in others}
    for language in LANGUAGES:
        forms = locale(language).months["format"]
        for width in ("wide", "abbreviated"):
            names |= {fold(name): month for month, name in forms[width].items()}
    return names
