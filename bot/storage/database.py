"""The one way to the database: whole functions, each in one transaction.

A store function is plain and synchronous, `f(connection, …)`, so that a batch of many steps is one call, one
transaction, and the same code on SQLite and PostgreSQL.
"""

from __future__ import annotations

import asyncio
from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import Concatenate, ParamSpec, Protocol, TypeVar

from sqlalchemy import URL, Connection, make_url
from sqlalchemy.exc import ArgumentError

from bot.errors import StoreUnavailable
from bot.storage.faults import translated

P = ParamSpec("P")
T = TypeVar("T")

SSL_MODES = ("disable", "allow", "prefer", "require", "verify-ca", "verify-full")


class Database(ABC):
    """An open database. Errors of a driver come out as StoreUnavailable (try again later) or StoreError."""

    @staticmethod
    async def open(url: str, *, migrating: bool = False) -> Database:
        """Open `sqlite:///file` or `postgresql://user@host/name`, with or without the name of a driver.

        StoreUnavailable tells in one line why it cannot be opened; the password is never part of it. While
        `migrating`, SQLite leaves references unchecked, so that a table can be built anew.
        """
        place = parse(url)
        if place.get_backend_name() == "sqlite":
            from bot.storage.sqlite import SqliteDatabase

            return await SqliteDatabase.connect(place, references=not migrating)
        from bot.storage.postgresql import PostgresqlDatabase

        return await PostgresqlDatabase.connect(place)

    def __init__(self, place: str) -> None:
        self._place = place
        self._closed = False

    async def write(self, function: Callable[Concatenate[Connection, P], T], *args: P.args, **kw: P.kwargs) -> T:
        """Run the function in one transaction, committed when it returns and rolled back when it raises.

        A caller that is cancelled while the function runs does not know whether it was committed.
        """
        return await self._guard(self._write, lambda connection: function(connection, *args, **kw))

    async def read(self, function: Callable[Concatenate[Connection, P], T], *args: P.args, **kw: P.kwargs) -> T:
        """Run a function that only reads; on SQLite it sees one snapshot and never waits for a writer."""
        return await self._guard(self._read, lambda connection: function(connection, *args, **kw))

    async def shorten(self) -> None:
        """Empty the log that the store itself writes, if it has one: old copies of what was deleted end with it.

        When somebody reads at that moment it stays for now; whoever calls this does so again and again.
        """
        self._refuse_when_closed()

    async def close(self, deadline: float = 5.0) -> None:
        """Let running transactions end, for `deadline` seconds at most, and give the files or sockets back."""
        if not self._closed:
            self._closed = True
            await self._close(deadline)

    async def _guard(self, run: _Run, function: Callable[[Connection], T]) -> T:
        self._refuse_when_closed()
        try:
            with translated(self._place):
                return await run(function)
        except asyncio.CancelledError:
            task = asyncio.current_task()
            if task is not None and not task.cancelling():  # not the caller's doing
                self._refuse_when_closed()
            raise

    def _refuse_when_closed(self) -> None:
        if self._closed:
            raise StoreUnavailable(f"{self._place}: it has been closed")

    @abstractmethod
    async def _write(self, function: Callable[[Connection], T]) -> T: ...

    @abstractmethod
    async def _read(self, function: Callable[[Connection], T]) -> T: ...

    @abstractmethod
    async def _close(self, deadline: float) -> None: ...


class _Run(Protocol):
    async def __call__(self, function: Callable[[Connection], T]) -> T: ...


def parse(text: str) -> URL:
    """Take the URL of a database apart; StoreUnavailable when none can be opened with it."""
    try:
        url = make_url(text)
    except (ArgumentError, ValueError):  # the latter for a port that is no number
        raise StoreUnavailable("The URL is malformed; expected sqlite:///file or postgresql://…") from None
    if url.drivername in ("sqlite", "sqlite+aiosqlite"):
        return _sqlite(url)
    if url.drivername in ("postgresql", "postgresql+asyncpg", "postgres"):
        return _postgresql(url)
    raise StoreUnavailable(f"{url.drivername} is not supported; expected sqlite:///file or postgresql://…")


def _sqlite(url: URL) -> URL:
    if url.host:
        raise StoreUnavailable("SQLite needs three slashes before the name of the file, as in sqlite:///bot.db")
    if url.query and not (url.database or "").startswith("file:"):
        raise StoreUnavailable("A SQLite file takes no options, expected sqlite:///file")
    return url


def _postgresql(url: URL) -> URL:
    """Take the one option that is common, sslmode, by the name that asyncpg has for it."""
    unknown = sorted(set(url.query) - {"sslmode", "ssl"})
    if unknown:
        raise StoreUnavailable(f"PostgreSQL's option {unknown[0]} is not supported; only sslmode is")
    mode = url.query.get("sslmode", url.query.get("ssl"))
    if mode is None:
        return url
    if mode not in SSL_MODES:
        raise StoreUnavailable(f"sslmode must be one of {', '.join(SSL_MODES)}")
    return url.set(query={"ssl": mode})
