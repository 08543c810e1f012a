"""Written dates and ranges in a line of a CV: months where they are given, years where only those are."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import islice

from bot.domain.dates import Read, read_month
from bot.domain.text import ascii_digits, fold
from bot.interchange.cv_words import vocabulary

_NUMERIC = re.compile(
    r"(?<!\d)(?<!\d[/.])(?:\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d|\d{1,2}\s?[./-]\s?(?:19|20)\d\d"
    r"|(?:19|20)\d\d[./-](?:0?[1-9]|1[0-2])|(?:19|20)\d\d)(?!\d)(?![./-]\d{1,2}(?!\d))"
)
_BEFORE = re.compile(r"(?:[^\W\d_]+\.?|/|\d{1,2}(?:er|st|nd|rd|th)?)(?:\s*[,/]?\s*(?:de\s|del\s)?)$")
_DASHES = re.compile(r"[\s‐‑‒–—―−\-~→>/]+")
_WORDS = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_MONTH_BEFORE = re.compile(r"([^\W\d_]+)\.?\s*(?:[‐‑‒–—―−-]|\b(?:to|à|a|إلى)\b)\s*$")
_MOST_WORDS = 3
_ENOUGH, _LONGEST_NAME = 3, 30


@dataclass(frozen=True)
class Moment:
    """A month "YYYY-MM", or only a year, and where in the line it stands."""

    year: int
    month: str | None
    start: int
    end: int


@dataclass(frozen=True)
class Range:
    """From one month or year to another, or to today; `rest` is the line without it."""

    first: Moment
    last: Moment | None
    current: bool
    before: str
    after: str


def find_moments(line: str, today: date) -> tuple[Moment, ...]:
    """Return the dates of a line, in order, and no more of them than it takes to see that it is no range."""
    return tuple(islice(_moments(ascii_digits(line), today), _ENOUGH))


def find_range(line: str, today: date) -> Range | None:
    """Return the one range that a line holds; None when there is none or more than one."""
    plain = ascii_digits(line)
    found = tuple(islice(_moments(plain, today), _ENOUGH))
    if len(found) == 1:
        return _short_range(plain, found[0], today) or _open_range(plain, found[0])
    if len(found) != 2 or not _joins(plain[found[0].end : found[1].start]):
        return None
    first, last = found
    if first.year > last.year:
        return None
    return Range(first, last, False, plain[: first.start], plain[last.end :])


def _moments(line: str, today: date) -> Iterator[Moment]:
    floor = 0
    for match in _NUMERIC.finditer(line):
        start, end = match.span()
        year = next(int(part) for part in re.findall(r"\d+", match[0]) if len(part) == 4)
        read = read_month(match[0], today=today)
        month = read.value if isinstance(read, Read) else None
        if len(match[0]) == 4:
            start, month = _with_name(line, floor, start, end, today)
        yield Moment(year, month, start, end)
        floor = end


def _with_name(line: str, floor: int, start: int, end: int, today: date) -> tuple[int, str | None]:
    """Take in the month, and the day, written before a year; of two names for one month both."""
    best: tuple[int, str | None] = (start, None)
    place = start
    for _ in range(5):
        match = _BEFORE.search(line, max(floor, place - _LONGEST_NAME), place)
        if match is None:
            break
        place = match.start()
        read = read_month(line[place:end], today=today)
        if isinstance(read, Read):
            best = (place, read.value)
    return _second_name(line, floor, best, end, today)


def _second_name(line: str, floor: int, best: tuple[int, str | None], end: int, today: date) -> tuple[int, str | None]:
    """Take in the first name of a month written twice: `كانون الثاني/يناير 2019`."""
    place, month = best
    slash = line.rfind("/", floor, place)
    if month is None or slash < 0 or line[slash + 1 : place].strip():
        return best
    names = list(_WORDS.finditer(line, floor, slash))[-2:]
    for name in reversed(names):
        read = read_month(f"{line[name.start() : slash]} {month[:4]}", today=today)
        if isinstance(read, Read) and read.value == month:
            return name.start(), month
    return best


def _joins(between: str) -> bool:
    return bool(_DASHES.fullmatch(between)) or _without_marks(between) in vocabulary("until")


def _without_marks(text: str) -> str:
    return fold(text.strip(" -–—()[]"))


def _open_range(line: str, first: Moment) -> Range | None:
    """Return the range from a month to today, told by a word behind it, or by "since" before it."""
    dash = _DASHES.match(line, first.end)
    place = dash.end() if dash else first.end
    has_dash = bool(dash and dash[0].strip())
    names = list(_WORDS.finditer(line, place))[:_MOST_WORDS]
    if names and not line[place : names[0].start()].strip(" ("):
        for count in range(len(names), 0, -1):
            phrase = fold(line[names[0].start() : names[count - 1].end()])
            if _means_today(phrase, has_dash):
                return Range(first, None, True, line[: first.start], line[names[count - 1].end() :])
    before = _WORDS.findall(line[: first.start])
    if any(fold(" ".join(before[-count:])) in vocabulary("since") for count in (1, 2, 3)):
        return Range(first, None, True, line[: first.start], line[first.end :])
    return None


def _means_today(phrase: str, has_dash: bool) -> bool:
    if phrase in vocabulary("present") and has_dash:
        return True
    until, _, rest = phrase.partition(" ")
    if phrase in vocabulary("present") and until in vocabulary("until"):
        return True
    return until in vocabulary("until") and rest in vocabulary("present")


def _short_range(line: str, last: Moment, today: date) -> Range | None:
    """Return a range whose year is written once, at its end: `January – March 2019`."""
    match = _MONTH_BEFORE.search(line, 0, last.start)
    if match is None or last.month is None:
        return None
    read = read_month(f"{match[1]} {last.year}", today=today)
    if not isinstance(read, Read) or read.value > last.month:
        return None
    first = Moment(last.year, read.value, match.start(), match.end())
    return Range(first, last, False, line[: first.start], line[last.end :])
