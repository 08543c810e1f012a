"""The facets of vacancies as texts, and the counts that are made of many such texts.

One long text is the quickest way out of a database for the facets of many thousand vacancies: 20,000 of them take
a third of the time of as many rows, and a tenth of that of a join with a row per facet.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from bot.domain.query import FACETS, Facet

VACANCY_END = "\x1e"
_VALUE_END = "\x1f"  # no printed value holds such a character

Values = tuple[tuple[str, int], ...]
"""The values of a facet with their numbers of vacancies, most first."""


def encode(values: Iterable[tuple[Facet, str]]) -> str:
    """Write a vacancy's facet values as a text."""
    return _VALUE_END.join(f"{facet}={value}" for facet, value in values)


def count(texts: str, chosen: Mapping[Facet, str]) -> tuple[int, Mapping[Facet, Values]]:
    """Count the vacancies with all chosen values, and per facet what each value leaves while the others stay.

    `texts` are encoded values with VACANCY_END between two vacancies.
    """
    picked = {f"{facet}={value}": facet for facet, value in chosen.items()}
    total, whole, nearly = 0, Counter[str](), {facet: Counter[str]() for facet in chosen}
    for text, times in Counter(texts.split(VACANCY_END) if texts else ()).items():
        values = text.split(_VALUE_END)
        missed = [facet for value, facet in picked.items() if value not in values]
        if len(missed) > 1:
            continue
        counter = nearly[missed[0]] if missed else whole
        for value in values:
            counter[value] += times
        if not missed:
            total += times
    return total, {facet: _ranked(facet, whole + nearly.get(facet, Counter())) for facet in FACETS}


def _ranked(facet: Facet, hits: Mapping[str, int]) -> Values:
    mark = f"{facet}="
    found = [(value.removeprefix(mark), number) for value, number in hits.items() if value.startswith(mark)]
    return tuple(sorted(found, key=lambda item: (-item[1], item[0])))
