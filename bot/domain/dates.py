"""Days and months as people type them, read strictly in all four languages at once.

A reading is never guessed: what has two meanings gives both, and everything else is unreadable. Years have
four digits. A year alone is neither a day nor a month. Months are written "YYYY-MM".
"""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from functools import cache
from itertools import chain
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
_FILLING = frozenset(
    fold("st nd rd th the on of in er re ère ème e le d de en o a el del في من شهر سنة عام يوم").split()
)
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


@dataclass(frozen=True)
class NoSuchDay:
    """The month, `YYYY-MM`, is not that long: it has so many days."""

    month: str
    days: int


@dataclass(frozen=True)
class NoSuchYear:
    """No day of this year is believed."""

    year: int


DayRead = Read[date] | Ambiguous[date] | Unreadable
MonthRead = Read[str] | Ambiguous[str] | Unreadable


def read_day(text: str, *, today: date) -> DayRead:
    """Read a day: `12 mai 1990`, `May 12, 1990`, `1990-05-12`, `12.05.1990`, `12/05/1990` (two meanings)."""
    return _result(_days(text, today))


def read_month(text: str, *, today: date) -> MonthRead:
    """Read a month: `mars 2019`, `03/2019`, `2019-03`, `2019 مارس`, or the month of a whole day."""
    written = _month_written(text)
    days = _days(text, today) if written is None else _real(written, today)
    return _result(tuple(f"{day:%Y-%m}" for day in days))


def fault(text: str, *, today: date) -> NoSuchDay | NoSuchYear | None:
    """Tell what is wrong with a day or a month that is written as one and cannot be; None when it is something else."""
    month = _month_written(text)
    for year, number, day in _written(text) if month is None else (month,):
        if not is_believed(year, today):
            return NoSuchYear(year)
        if 1 <= number <= 12 and day > (days := month_length(year, number)):
            return NoSuchDay(f"{year}-{number:02}", days)
    return None


def is_believed(year: int, today: date) -> bool:
    """Tell whether a year is one that people mean."""
    return FIRST_YEAR <= year <= today.year + YEARS_AHEAD


def month_length(year: int, month: int) -> int:
    """Count the days of a month."""
    return monthrange(year, month)[1]


def is_shaped_like_a_day(text: str) -> bool:
    """Tell whether a text has a day, a month and a year, be there such a day or not: `31/02/1990`, `31 avril 2019`."""
    match _parts(text):
        case int(), [_, _] as numbers:
            shape = sorted(map(len, numbers))
        case None, [_, _, _] as numbers:
            shape = sorted(map(len, numbers))[1:]
        case _:
            return False
    return shape[0] <= 2 and shape[1] == 4


def _result(found: tuple[T, ...]) -> Read[T] | Ambiguous[T] | Unreadable:
    meanings = tuple(dict.fromkeys(found))
    if not meanings:
        return Unreadable()
    return Read(meanings[0]) if len(meanings) == 1 else Ambiguous(meanings)


def _month_written(text: str) -> tuple[int, int, int] | None:
    """Give year, month and its first day where a text is written like a month."""
    match _parts(text):
        case int() as month, [year] if len(year) == 4:
            return int(year), month, 1
        case None, [year, month] if len(year) == 4 and len(month) <= 2:
            return int(year), int(month), 1
        case None, [month, year] if len(year) == 4 and len(month) <= 2:
            return int(year), int(month), 1
    return None


def _days(text: str, today: date) -> tuple[date, ...]:
    """Return every day that the text can mean, the day-first reading first."""
    if fold(text) in _TODAY:
        return (today,)
    real = [_real(each, today) for each in _written(text)]
    # No country that writes the month first puts full stops between.
    if real and real[0] and _DOTTED.search(ascii_digits(text)):
        return real[0]
    return tuple(chain.from_iterable(real))


def _written(text: str) -> tuple[tuple[int, int, int], ...]:
    """Give each year, month and day that a text can mean, the day-first reading first, whether or not there is one."""
    match _parts(text):
        case int() as month, [year, day] if len(year) == 4 and len(day) <= 2:
            return ((int(year), month, int(day)),)
        case int() as month, [day, year] if len(year) == 4 and len(day) <= 2:
            return ((int(year), month, int(day)),)
        case None, [year, month, day] if len(year) == 4 and len(month) <= 2 and len(day) <= 2:
            return ((int(year), int(month), int(day)),)
        case None, [one, other, year] if len(year) == 4 and len(one) <= 2 and len(other) <= 2:
            return (int(year), int(other), int(one)), (int(year), int(one), int(other))
    return ()


def _real(parts: tuple[int, int, int], today: date) -> tuple[date, ...]:
    """Return the day of year, month and day, if there is one within the years that are believed."""
    if not is_believed(parts[0], today):
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
