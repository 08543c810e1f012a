"""What a person looks for among the vacancies, and what was found."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, get_args

from pydantic import Field

from bot.domain.vacancy import Record, Vacancy

Facet = Literal["category", "country", "contract", "grade", "language", "screening"]
"""The ways to narrow a search besides words; `country` is the duty station's, `language` a required one's."""

FACETS: tuple[Facet, ...] = get_args(Facet)


class Query(Record):
    """A keyword text (may be empty) and at most one value per facet; `exact` words are not mended."""

    keywords: str = ""
    facets: dict[Facet, str] = Field(default_factory=dict)
    exact: bool = False

    def narrowed(self, facet: Facet, value: str) -> Query:
        """Give the same query with one facet set."""
        return self.model_copy(update={"facets": {**self.facets, facet: value}})

    def widened(self, facet: Facet) -> Query:
        """Give the same query without one facet."""
        return self.model_copy(update={"facets": {f: v for f, v in self.facets.items() if f != facet}})

    def reworded(self, keywords: str) -> Query:
        """Give the same filters with other words."""
        return Query(keywords=keywords, facets=self.facets)


@dataclass(frozen=True)
class Found:
    """One page of open vacancies, soonest deadline first.

    `facets` counts, per facet, the vacancies each value would leave when all other filters stay; only values with
    a hit occur, most hits first. `corrected` holds the words actually searched when a typo was mended.
    """

    vacancies: tuple[Vacancy, ...]
    total: int
    facets: Mapping[Facet, tuple[tuple[str, int], ...]]
    corrected: str | None = None


@dataclass(frozen=True)
class Search:
    """A request for one page; `at` decides which vacancies are still open."""

    query: Query
    at: datetime
    offset: int = 0
    limit: int = 5
