"""Rows of a CV's history: a written date range, the lines that head it and those that describe it."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from bot.domain.text import fold
from bot.interchange.cv_dates import Moment, Range, find_moments, find_range
from bot.interchange.cv_words import vocabulary

_MARKS = "•-–—*▪◦·●○■➢✓"
_DURATION = re.compile(
    r"[(·,]?\s*\b\d{1,2}\s*(?:yrs?|years?|ans?|años?|mos|months?|mois|meses|mes|سنوات|سنة|أشهر|شهرا)\b\.?",
    re.IGNORECASE,
)
_EDGE = " \t,;:|·•–—-()[]/،."
_LONGEST_HEADER = 14
_SHORT_LINE = 12
_MOST_BEFORE = 2
_MOST_AFTER = 2


@dataclass(frozen=True)
class Row:
    """One dated entry: the lines that come before its dates or beside them, those behind, and the description."""

    dates: Range
    head: tuple[str, ...]
    following: tuple[str, ...]
    """Short lines behind the dates, which may belong to the head."""
    told: tuple[str, ...]


@dataclass(frozen=True)
class _Line:
    text: str
    item: bool
    dates: Range | None


def find_rows(lines: Sequence[str], today: date, *, single: bool = False) -> tuple[Row, ...]:
    """Return the dated rows of a section; with `single`, one month or year is a date too.

    Where the heads stand is learned from the first row: every row of one CV is built alike.
    """
    read = [_line(line, today, single) for line in lines if line.strip()]
    if not any(line.dates and not line.item for line in read):
        read = [_Line(line.text, False, line.dates) for line in read]
    anchors = [number for number, line in enumerate(read) if line.dates and not line.item]
    if not anchors:
        return ()
    before = anchors[0]
    if before > _MOST_BEFORE or any(line.item for line in read[:before]):
        return ()
    ends = [max(anchor + 1, following - before) for anchor, following in itertools.pairwise(anchors)]
    rows = []
    for anchor, end in zip(anchors, [*ends, len(read)], strict=True):
        head, dates = read[max(0, anchor - before) : anchor], read[anchor].dates
        if dates and not any(line.item or line.dates for line in head):
            rows.append(_row(dates, head, read[anchor + 1 : end]))
    return tuple(rows)


def _line(line: str, today: date, single: bool) -> _Line:
    item = line.strip()[0] in _MARKS
    text = line.strip().lstrip(_MARKS).strip() if item else line.strip()
    dates = find_range(text, today) or (_single(text, today) if single else None)
    return _Line(text, item, dates if dates and _at_edge(dates) else None)


def _single(text: str, today: date) -> Range | None:
    """Return the one date of a line, as a range that ends then and begins nobody knows when."""
    moments: tuple[Moment, ...] = find_moments(text, today)
    if len(moments) != 1:
        return None
    (only,) = moments
    return Range(only, only, False, text[: only.start], text[only.end :])


def _at_edge(dates: Range) -> bool:
    """Tell whether dates stand at the beginning or the end of a line, or between marks: not within a sentence."""
    before, after = bare(dates.before), bare(dates.after)
    if len(f"{before} {after}".split()) > _LONGEST_HEADER:
        return False
    return not before or not after or dates.after.lstrip()[:1] in tuple(")|,;–—:")


def bare(text: str) -> str:
    """Return a text without durations, marks at its ends and words that only lead to a date."""
    shorn = _DURATION.sub("", text).strip(_EDGE)
    while (last := shorn.rpartition(" ")[2]) and fold(last) in vocabulary("from"):
        shorn = shorn.removesuffix(last).strip(_EDGE)
    return balanced(shorn)


def balanced(text: str) -> str:
    """Return a text with the bracket closed that a cut took from its end."""
    return f"{text})" if text.count("(") > text.count(")") else text


def _row(dates: Range, head: Sequence[_Line], behind: Sequence[_Line]) -> Row:
    beside = [text for text in (bare(dates.before), bare(dates.after)) if text and ":" not in text]
    following = 0
    while following < min(_MOST_AFTER, len(behind)) and _is_short(behind[following]):
        following += 1
    return Row(
        dates,
        (*(line.text for line in head), *beside),
        tuple(line.text for line in behind[:following]),
        tuple(_told(behind)),
    )


def _is_short(line: _Line) -> bool:
    return (
        not line.item
        and ":" not in line.text
        and len(line.text.split()) <= _SHORT_LINE
        and not line.text.endswith((".", "؛", ";"))
    )


def _told(behind: Sequence[_Line]) -> list[str]:
    """Return the description: items, sentences, and what runs on from them."""
    told: list[str] = []
    for line in behind:
        if line.item:
            told.append(f"- {line.text}")
        elif told and line.text[:1].islower():
            told[-1] = f"{told[-1]} {line.text}"
        elif not _is_short(line) and not line.text.endswith(":"):
            told.append(line.text)
    return told
