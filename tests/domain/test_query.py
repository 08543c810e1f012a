from __future__ import annotations

from datetime import UTC, datetime

import pytest
from pydantic import ValidationError

from bot.domain.query import FACETS, Query, Search


def test_a_query_is_narrowed_and_widened_by_facets() -> None:
    query = Query(keywords="cyber").narrowed("country", "FR").narrowed("grade", "5").narrowed("country", "SG")
    assert query == Query(keywords="cyber", facets={"country": "SG", "grade": "5"})
    assert query.widened("country") == Query(keywords="cyber", facets={"grade": "5"})
    assert query.widened("language") == query


def test_narrowing_leaves_the_first_query_as_it_was() -> None:
    query = Query()
    query.narrowed("country", "FR")
    assert query == Query(keywords="", facets={})


def test_a_facet_that_does_not_exist_is_refused() -> None:
    with pytest.raises(ValidationError):
        Query.model_validate({"facets": {"hobby": "chess"}})


def test_there_are_six_facets() -> None:
    assert FACETS == ("category", "country", "contract", "grade", "language", "screening")


def test_a_search_asks_for_the_first_five() -> None:
    search = Search(Query(), datetime(2027, 3, 1, tzinfo=UTC))
    assert (search.offset, search.limit) == (0, 5)
