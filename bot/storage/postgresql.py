"""PostgreSQL through asyncpg; several processes may share one database."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any, TypeVar

from sqlalchemy import URL, Connection
from sqlalchemy.ext.asyncio import create_async_engine

from bot.storage.database import Database
from bot.storage.faults import translated

T = TypeVar("T")

CONNECTIONS = 8
CONNECT_SECONDS = 10


class PostgresqlDatabase(Database):
    """A PostgreSQL database; transactions are READ COMMITTED and rows are claimed with SKIP LOCKED."""

    def __init__(self, url: URL) -> None:
        super().__init__(f"PostgreSQL {url.host or 'on this machine'}, database {url.database or 'of the user'}")
        self._running: set[asyncio.Future[Any]] = set()
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

    async def _write(self, function: Callable[[Connection], T]) -> T:
        task = asyncio.ensure_future(self._transact(function))
        self._running.add(task)
        task.add_done_callback(self._running.discard)
        return await task

    async def _read(self, function: Callable[[Connection], T]) -> T:
        return await self._write(function)

    async def _close(self, deadline: float) -> None:
        if self._running:
            _, late = await asyncio.wait(self._running, timeout=deadline)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)
        await self._engine.dispose()

    async def _transact(self, function: Callable[[Connection], T]) -> T:
        async with self._engine.begin() as connection:
            return await connection.run_sync(function)
