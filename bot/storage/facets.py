"""What a vacancy is filed under, for the search to filter by and to count."""

from __future__ import annotations

from collections.abc import Iterator

from bot.domain.query import Facet
from bot.domain.vacancy import Vacancy, grade_bounds

LONGEST = 32
"""Characters of a value that are kept."""


def facets_of(vacancy: Vacancy) -> tuple[tuple[Facet, str], ...]:
    """Give the pairs of facet and value, each once, in a fixed order.

    A vacancy with several duty stations or grades is filed under each of them; languages are the required ones.
    """
    return tuple(dict.fromkeys(_pairs(vacancy)))


def _pairs(vacancy: Vacancy) -> Iterator[tuple[Facet, str]]:
    yield "category", vacancy.category.value
    for station in (vacancy.duty_station, *vacancy.other_duty_stations):
        if station.country:
            yield "country", station.country
    if vacancy.contract_type:
        yield "contract", vacancy.contract_type.value
    for grade in _grades(vacancy.grade):
        yield "grade", grade
    for criterion in vacancy.criteria:
        if criterion.kind == "language" and criterion.required and criterion.language:
            yield "language", criterion.language
    if vacancy.security_screening:
        yield "screening", vacancy.security_screening.value


def _grades(printed: str | None) -> list[str]:
    bounds = grade_bounds(printed)
    if bounds is not None:
        return [str(grade) for grade in range(bounds[0], bounds[1] + 1)]
    return [printed[:LONGEST]] if printed else []
