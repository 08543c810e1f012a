"""Finds open vacancies by words and facets.

Every word must occur, in any of its forms; a whole reference or notice number comes first, then the soonest
deadline. The index holds the vacancies that take applications; whatever changes a vacancy indexes it anew.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Select, bindparam, case, delete, func, insert, select

from bot.domain.query import Facet, Found, Search
from bot.domain.vacancy import Vacancy, VacancyStatus
from bot.storage import fulltext, typos
from bot.storage.dialects import Upsert
from bot.storage.facet_counts import VACANCY_END, Values, count, encode
from bot.storage.fulltext import Clause
from bot.storage.search_schema import listing, vocabulary
from bot.storage.search_terms import Wanted, entry, facet_term, facet_values, forms, wanted
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
    total, facets = _counts(connection, search, want)
    corrected = None
    if not total and want.words:
        mended = typos.mend(connection, want)
        if mended:
            want, corrected = mended, " ".join(mended.spellings.values())
            total, facets = _counts(connection, search, want)
    page = _page(connection, search, want) if total > search.offset else []
    return Found(tuple(by_id(connection, page).values()), total, facets, corrected)


def _listed(number: int, vacancy: Vacancy) -> dict[str, object]:
    # The deadline is the last second that counts; a vacancy closes when that second is over.
    closes_at = vacancy.deadline.at + timedelta(seconds=1) if vacancy.deadline else NEVER
    return {"vacancy_id": number, "closes_at": closes_at, "facets": encode(facet_values(vacancy))}


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


def _clauses(want: Wanted, facets: Mapping[Facet, str]) -> list[Clause]:
    """Give what must hold, one clause each: every word or the whole reference, and every facet."""
    whole = frozenset([want.reference]) if want.reference else frozenset()
    by_word = [Clause(terms | whole, prefix) for terms, prefix in map(forms, want.words)]
    return by_word + [Clause(frozenset([facet_term(facet, value)])) for facet, value in facets.items()]


def _open(connection: Connection, search: Search, clauses: Sequence[Clause], *columns: Any) -> Select[Any]:
    """Give a query for the open vacancies that meet the clauses."""
    statement = select(*columns).where(listing.c.closes_at > search.at)
    if not clauses:
        return statement
    hits = fulltext.matching(connection, clauses).subquery()
    return statement.join_from(listing, hits, hits.c.vacancy_id == listing.c.vacancy_id)


def _counts(connection: Connection, search: Search, want: Wanted) -> tuple[int, Mapping[Facet, Values]]:
    every = func.aggregate_strings(listing.c.facets, VACANCY_END)
    texts: str | None = connection.execute(_open(connection, search, _clauses(want, {}), every)).scalar_one()
    return count(texts or "", search.query.facets)


def _page(connection: Connection, search: Search, want: Wanted) -> list[int]:
    """Give the numbers of the page's vacancies in their order."""
    statement = _open(connection, search, _clauses(want, search.query.facets), listing.c.vacancy_id)
    if want.reference:
        named = fulltext.matching(connection, [Clause(frozenset([want.reference]))])
        statement = statement.order_by(case((listing.c.vacancy_id.in_(named), 0), else_=1))
    statement = statement.order_by(listing.c.closes_at, listing.c.vacancy_id)
    return list(connection.execute(statement.offset(search.offset).limit(search.limit)).scalars())
