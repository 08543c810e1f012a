"""The facets of vacancies as fields of text, and the counts that are made of many such fields.

One long text is the quickest way out of a database for a field of many thousand vacancies: 20,000 take about a
tenth of a join with a row per facet.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from bot.domain.query import FACETS, Facet

FIELD_END = "\x1f"
"""Stands between two fields in a long text; no printed value holds such a character."""

_VALUE_END = "\x1e"
"""Stands before and after every value in a field."""

Values = tuple[tuple[str, int], ...]
"""The values of a facet with their numbers of vacancies, most first."""


def fields(values: Iterable[tuple[Facet, str]]) -> dict[str, str | None]:
    """Write a vacancy's facet values as a field per facet, None where it has no value."""
    written: dict[str, str | None] = dict.fromkeys(FACETS)
    for facet, value in values:
        written[facet] = f"{written[facet] or _VALUE_END}{value}{_VALUE_END}"
    return written


def part(value: str) -> str:
    """Give what a field contains if and only if it holds the value."""
    return f"{_VALUE_END}{value}{_VALUE_END}"


def tally(long_text: str | None) -> Values:
    """Count the values in a facet's fields of many vacancies, given with FIELD_END between two."""
    hits = Counter[str]()
    for field, number in Counter(long_text.split(FIELD_END) if long_text else ()).items():
        for value in field[1:-1].split(_VALUE_END):
            hits[value] += number
    return tuple(sorted(hits.items(), key=lambda item: (-item[1], item[0])))
