"""Finds open vacancies by words and facets.

Every word must occur, in any of its forms; a whole reference or notice number comes first, then the soonest
deadline. The index holds the vacancies that take applications; whatever changes a vacancy indexes it anew.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Integer,
    Select,
    Text,
    bindparam,
    case,
    delete,
    func,
    insert,
    select,
    true,
)

from bot.domain.query import FACETS, Facet, Found, Search
from bot.domain.vacancy import Vacancy, VacancyStatus
from bot.storage import fulltext, typos
from bot.storage.dialects import Upsert
from bot.storage.facet_counts import FIELD_END, Values, fields, part, tally
from bot.storage.fulltext import Clause
from bot.storage.search_schema import listing, vocabulary
from bot.storage.search_terms import Wanted, entry, facet_values, forms, wanted
from bot.storage.tables import Utc
from bot.storage.vacancy_records import by_id

OPEN = (VacancyStatus.PUBLISHED, VacancyStatus.EXTENDED)
NEVER = datetime(9999, 1, 1, tzinfo=UTC)
"""When a vacancy without a known deadline closes, for sorting."""

_forget = delete(listing).where(listing.c.vacancy_id == bindparam("id"))
_learn = Upsert(vocabulary, ["word"])


def index_vacancies(connection: Connection, changed: Mapping[int, Vacancy]) -> None:
    """Write the index rows of these vacancies, by their number, in place of those there were."""
    if not changed:
        return
    open_ones = {number: vacancy for number, vacancy in changed.items() if vacancy.status in OPEN}
    fulltext.forget(connection, changed)
    connection.execute(_forget, [{"id": number} for number in changed])
    if not open_ones:
        return
    entries = {number: entry(vacancy) for number, vacancy in open_ones.items()}
    fulltext.add(connection, {number: entry.terms for number, entry in entries.items()})
    connection.execute(insert(listing), [_listed(number, vacancy) for number, vacancy in open_ones.items()])
    _learn_words(connection, (entry.spellings for entry in entries.values()))


def find(connection: Connection, search: Search) -> Found:
    """Give one page of the vacancies open at `search.at`, with the counts for narrowing them further.

    Any text is a valid keyword; one without a letter or a digit narrows nothing.
    """
    want = wanted(search.query.keywords)
    fulltext.rely_on_index(connection, True)
    total, facets = _counts(connection, search, want)
    corrected = None
    if not total and want.words and not search.query.exact:
        mended = typos.mend(connection, want)
        if mended:
            want, corrected = mended, " ".join(mended.spellings.values())
            total, facets = _counts(connection, search, want)
    page = _page(connection, search, want) if total > search.offset else []
    fulltext.rely_on_index(connection, False)
    return Found(tuple(by_id(connection, page).values()), total, facets, corrected)


def _listed(number: int, vacancy: Vacancy) -> dict[str, object]:
    # The deadline is the last second that counts; a vacancy closes when that second is over.
    closes_at = vacancy.deadline.at + timedelta(seconds=1) if vacancy.deadline else NEVER
    return {"vacancy_id": number, "closes_at": closes_at, **fields(facet_values(vacancy))}


def _learn_words(connection: Connection, spellings: Iterable[Mapping[str, str]]) -> None:
    found: dict[str, str] = {}
    for each in spellings:
        found.update(each)
    rows = [
        {"word": word, "spelling": spelling, "length": len(word)}
        for word, spelling in sorted(found.items())  # always in one order, so that no two imports wait for each other
        if typos.is_mendable(word)
    ]
    if rows:
        connection.execute(_learn.on(connection), rows)


def _counts(connection: Connection, search: Search, want: Wanted) -> tuple[int, Mapping[Facet, Values]]:
    """Count the hits, and per facet what each value leaves; a chosen facet's values as if it were not chosen."""
    given = _given(connection, search, want)
    counting = _counting(connection.dialect.name, "clauses" in given, _chosen(search))
    total, *texts = connection.execute(counting, given).one()
    return total, {facet: tally(text) for facet, text in zip(FACETS, texts, strict=True)}


def _page(connection: Connection, search: Search, want: Wanted) -> list[int]:
    """Give the numbers of the page's vacancies in their order."""
    given = _given(connection, search, want) | {"offset": search.offset, "limit": search.limit}
    if want.reference:
        given["whole"] = fulltext.written(connection, [Clause(frozenset([want.reference]))])
    paging = _paging(connection.dialect.name, "clauses" in given, "whole" in given, _chosen(search))
    return list(connection.execute(paging, given).scalars())


def _given(connection: Connection, search: Search, want: Wanted) -> dict[str, Any]:
    """Give the parameters of a search; `clauses` only where there are words."""
    given: dict[str, Any] = {facet: part(value) for facet, value in search.query.facets.items()} | {"at": search.at}
    if want.words:
        whole = frozenset([want.reference]) if want.reference else frozenset()
        clauses = [Clause(terms | whole, prefix) for terms, prefix in map(forms, want.words)]
        given["clauses"] = fulltext.written(connection, clauses)
    return given


def _chosen(search: Search) -> tuple[Facet, ...]:
    return tuple(facet for facet in FACETS if facet in search.query.facets)


# Statements are built once for each of their shapes: building takes longer than most searches.


@cache
def _counting(dialect: str, narrowed: bool, chosen: tuple[Facet, ...]) -> Select[Any]:
    """Give the query for the number of hits, and for each facet's fields in one long text.

    One pass serves all: each facet is counted among the vacancies that have all other chosen values.
    """
    having = {facet: _has(dialect, facet) for facet in chosen}
    texts = [
        func.aggregate_strings(listing.c[facet], FIELD_END).filter(
            true(), *(condition for other, condition in having.items() if other != facet)
        )
        for facet in FACETS
    ]
    columns: list[ColumnElement[Any]] = [func.count().filter(true(), *having.values()), *texts]
    return _open(select(*columns), dialect, narrowed)


@cache
def _paging(dialect: str, narrowed: bool, named: bool, chosen: tuple[Facet, ...]) -> Select[int]:
    order: list[ColumnElement[Any]] = [listing.c.closes_at, listing.c.vacancy_id]
    if named:
        order.insert(0, case((listing.c.vacancy_id.in_(fulltext.matching(dialect, "whole")), 0), else_=1))
    page = _open(select(listing.c.vacancy_id), dialect, narrowed)
    page = page.where(*(_has(dialect, facet) for facet in chosen)).order_by(*order)
    return page.offset(bindparam("offset", type_=Integer)).limit(bindparam("limit", type_=Integer))


def _has(dialect: str, facet: Facet) -> ColumnElement[bool]:
    """Give the condition that a vacancy has the value of the parameter that is named like the facet."""
    position = func.instr if dialect == "sqlite" else func.strpos
    return position(listing.c[facet], bindparam(facet, type_=Text)) > 0


def _open(statement: Select[Any], dialect: str, narrowed: bool) -> Select[Any]:
    """Restrict a query of the listing to the vacancies open at `at`, and to those that meet `clauses` if narrowed."""
    still = statement.select_from(listing).where(listing.c.closes_at > bindparam("at", type_=Utc))
    if not narrowed:
        return still
    hits = fulltext.matching(dialect, "clauses").subquery()
    return still.join(hits, hits.c.vacancy_id == listing.c.vacancy_id)
