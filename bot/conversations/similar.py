"""Openings that have something in common with what was looked for, each with what it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.conversations.actions import Action
from bot.conversations.card import closing, facet_value, place
from bot.conversations.menu import title_of
from bot.conversations.outcomes import Button, Line, Value, words
from bot.conversations.requests import Asking, FindVacancies, ask_all
from bot.domain.query import Facet, Query, Search
from bot.domain.vacancy import Vacancy

MOST = 3
"""Similar openings that are shown."""

LOOKED_AT = 25
"""Openings looked at for each thing in common, soonest deadline first."""

WEIGHTS: tuple[tuple[Facet, int], ...] = (("category", 4), ("country", 2), ("contract", 1))
"""What two openings can have in common, and how much it counts: the same work elsewhere beats other work here."""


@dataclass(frozen=True)
class Shared:
    """Openings that have one thing in common; `weight` says how much it counts."""

    common: Value
    weight: int
    vacancies: tuple[Vacancy, ...]


def like(vacancy: Vacancy, at: datetime) -> Asking[tuple[Shared, ...]]:
    """Look for open openings of the same category, in the same country, with the same kind of contract."""
    values = {"category": vacancy.category, "country": vacancy.duty_station.country, "contract": vacancy.contract_type}
    known = [(facet, str(values[facet]), weight) for facet, weight in WEIGHTS if values[facet]]
    searches = (Search(Query(facets={facet: value}), at, limit=LOOKED_AT) for facet, value, _ in known)
    found = yield from ask_all(*map(FindVacancies, searches))
    return tuple(
        Shared(facet_value(facet, value), weight, tuple(each for each in page.vacancies if each != vacancy))
        for (facet, value, weight), page in zip(known, found, strict=True)
    )


def similar(shared: Sequence[Shared]) -> tuple[tuple[Line, ...], tuple[Button, ...]]:
    """Give the lines about the openings that have most in common, and a button for each; both empty without any."""
    common: dict[str, list[Value]] = {}
    scores: dict[str, int] = {}
    known = {vacancy.reference: vacancy for each in shared for vacancy in each.vacancies}
    for each in shared:
        for vacancy in each.vacancies:
            common.setdefault(vacancy.reference, []).append(each.common)
            scores[vacancy.reference] = scores.get(vacancy.reference, 0) + each.weight
    best = sorted(known, key=lambda reference: (-scores[reference], _ends(known[reference]), reference))[:MOST]
    lines: list[Line] = ["", words("similar-heading")] if best else []
    for number, reference in enumerate(best, 1):
        lines += ["", _line(number, known[reference], tuple(common[reference]))]
    return tuple(lines), tuple(Button(str(number), Action("open", (each,))) for number, each in enumerate(best, 1))


def _line(number: int, vacancy: Vacancy, common: tuple[Value, ...]) -> Line:
    title, where, until = title_of(vacancy), place(vacancy), closing(vacancy)
    return words("similar-opening", number=number, title=title, place=where, deadline=until, common=common)


def _ends(vacancy: Vacancy) -> tuple[bool, float]:
    return (True, 0.0) if vacancy.deadline is None else (False, vacancy.deadline.at.timestamp())
