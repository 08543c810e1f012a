"""The full-text index of each database behind the same few functions."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import (
    ColumnElement,
    Connection,
    Executable,
    Select,
    bindparam,
    cast,
    column,
    delete,
    func,
    insert,
    literal_column,
    select,
    table,
    text,
)
from sqlalchemy.dialects.postgresql import TSQUERY

from bot.storage.dialects import is_shared


@dataclass(frozen=True)
class Clause:
    """Terms of which one must occur, whole, or as the beginning of a term where `prefix` is given.

    They hold letters, digits and marks beyond ASCII only, so that no query syntax can come with them.
    """

    terms: frozenset[str]
    prefix: str | None = None


@dataclass(frozen=True)
class _Index:
    """The statements of one database, and how it writes "this one", "all that begin so", "or" and "and"."""

    forget: Executable
    add: Executable
    matching: Callable[[str], Select[int]]
    exactly: str
    beginning: str
    either: str
    both: str


def _sqlite() -> _Index:
    index = table("vacancy_words", column("rowid"), column("words"))
    whole_row: ColumnElement[str] = literal_column("vacancy_words")

    def matching(clauses: str) -> Select[int]:
        return select(index.c.rowid.label("vacancy_id")).where(whole_row.op("MATCH")(bindparam(clauses)))

    return _Index(
        forget=delete(index).where(index.c.rowid == bindparam("number")),
        add=insert(index).values(rowid=bindparam("number"), words=bindparam("terms")),
        matching=matching,
        exactly='"{}"',
        beginning='"{}"*',
        either=" OR ",
        both=" AND ",
    )


def _postgresql() -> _Index:
    index = table("vacancy_words", column("vacancy_id"), column("words"))

    def matching(clauses: str) -> Select[int]:
        query = cast(bindparam(clauses), TSQUERY)
        return select(index.c.vacancy_id).where(index.c.words.op("@@")(query))

    vector = func.array_to_tsvector(func.string_to_array(bindparam("terms"), " "))
    return _Index(
        forget=delete(index).where(index.c.vacancy_id == bindparam("number")),
        add=insert(index).values(vacancy_id=bindparam("number"), words=vector),
        matching=matching,
        exactly="'{}'",
        beginning="'{}':*",
        either=" | ",
        both=" & ",
    )


_rely = {True: text("SET LOCAL enable_seqscan = off"), False: text("SET LOCAL enable_seqscan = DEFAULT")}
_INDEXES = {"sqlite": _sqlite(), "postgresql": _postgresql()}


def forget(connection: Connection, numbers: Iterable[int]) -> None:
    """Take vacancies out of the index, whether they are in it or not."""
    connection.execute(_of(connection).forget, [{"number": number} for number in numbers])


def add(connection: Connection, terms: Mapping[int, Iterable[str]]) -> None:
    """Put vacancies into the index that are not in it."""
    rows = [{"number": number, "terms": " ".join(sorted(found))} for number, found in terms.items()]
    connection.execute(_of(connection).add, rows)


def rely_on_index(connection: Connection, wanted: bool) -> None:
    """Keep PostgreSQL from reading every row, until told otherwise or the transaction ends.

    Its planner takes that for cheap, because it does not count that each row's terms must be fetched and unpacked:
    15 ms among 2,500 vacancies, where the index takes less than one.
    """
    if is_shared(connection):
        connection.execute(_rely[wanted])


def matching(dialect: str, clauses: str) -> Select[int]:
    """Give the query for the numbers (`vacancy_id`) of the vacancies that meet the clauses.

    `clauses` is the name of the parameter that holds them, as `written` for the same database.
    """
    return _INDEXES[dialect].matching(clauses)


def written(connection: Connection, clauses: Iterable[Clause]) -> str:
    """Write at least one clause in the query language of the database: all of them must hold."""
    index = _of(connection)
    return index.both.join(_written(index, clause) for clause in clauses)


def _of(connection: Connection) -> _Index:
    return _INDEXES[connection.dialect.name]


def _written(index: _Index, clause: Clause) -> str:
    prefix = clause.prefix
    others = sorted(term for term in clause.terms if prefix is None or not term.startswith(prefix))
    options = [index.exactly.format(term) for term in others]
    if prefix is not None:
        options.append(index.beginning.format(prefix))
    return f"({index.either.join(options)})"
