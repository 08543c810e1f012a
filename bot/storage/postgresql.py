"""PostgreSQL through asyncpg; several processes may share one database."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Concatenate, ParamSpec, TypeVar

from sqlalchemy import URL, Connection
from sqlalchemy.ext.asyncio import create_async_engine

from bot.errors import StoreUnavailable
from bot.storage.database import Database
from bot.storage.faults import translated

P = ParamSpec("P")
T = TypeVar("T")

CONNECTIONS = 8
CONNECT_SECONDS = 10


class PostgresqlDatabase(Database):
    """A PostgreSQL database; transactions are READ COMMITTED and rows are claimed with SKIP LOCKED."""

    def __init__(self, url: URL) -> None:
        self._place = f"PostgreSQL {url.host or 'on this machine'}, database {url.database}"
        self._closed = False
        self._engine = create_async_engine(
            url,
            pool_size=CONNECTIONS,
            max_overflow=0,
            hide_parameters=True,
            connect_args={
                "timeout": CONNECT_SECONDS,
                "server_settings": {"application_name": "application-assistant", "jit": "off"},
            },
        )

    @classmethod
    async def connect(cls, url: URL) -> PostgresqlDatabase:
        """Reach the server and log in."""
        database = cls(url.set(drivername="postgresql+asyncpg"))
        try:
            with translated(database._place, opening=True):
                async with database._engine.connect():
                    pass
        except BaseException:
            await database.close()
            raise
        return database

    async def write(self, function: Callable[Concatenate[Connection, P], T], *args: P.args, **kw: P.kwargs) -> T:
        if self._closed:
            raise StoreUnavailable(f"{self._place}: it has been closed")
        with translated(self._place):
            async with self._engine.begin() as connection:
                return await connection.run_sync(function, *args, **kw)

    async def read(self, function: Callable[Concatenate[Connection, P], T], *args: P.args, **kw: P.kwargs) -> T:
        return await self.write(function, *args, **kw)

    async def close(self, deadline: float = 5.0) -> None:
        self._closed = True
        closing = asyncio.ensure_future(self._engine.dispose())
        await asyncio.wait({closing}, timeout=deadline)
        closing.cancel()
