"""Writing down what became of messages: whatever ends while a commit runs shares the next one."""

from __future__ import annotations

import asyncio

import structlog

from bot.clock import Clock
from bot.errors import StoreUnavailable, place_of
from bot.storage import outbox
from bot.storage.database import Database
from bot.storage.outbox import Result

NAP = 0.5
"""Seconds between tries at a store that did not answer."""

log = structlog.get_logger(__name__)


class Settling:
    """Settles results in as few commits as there can be; a result is on disk when its call returns."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self._waiting: list[tuple[Result, asyncio.Future[None]]] = []
        self._committing: asyncio.Task[None] | None = None

    async def __call__(self, result: Result) -> None:
        """Write a result down, however long the store takes; StoreError when it is broken."""
        written: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append((result, written))
        if self._committing is None:
            self._committing = asyncio.create_task(self._commit())
        await written

    async def idle(self) -> None:
        """Wait until everything that has ended is written down."""
        while self._committing is not None:
            await asyncio.wait({self._committing})

    async def end(self) -> None:
        """Break off what is being written, for a stop."""
        if self._committing is not None:
            self._committing.cancel()
            await asyncio.gather(self._committing, return_exceptions=True)

    async def _commit(self) -> None:
        try:
            while self._waiting:
                batch, self._waiting = self._waiting, []
                await self._tell(batch)
        finally:
            self._committing = None

    async def _tell(self, batch: list[tuple[Result, asyncio.Future[None]]]) -> None:
        error: Exception | None = None
        try:
            await self._write([result for result, _ in batch])
        except Exception as raised:
            error = raised
        for _, written in batch:
            if written.done():
                continue  # who asked has been stopped
            if error is None:
                written.set_result(None)
            else:
                written.set_exception(error)

    async def _write(self, results: list[Result]) -> None:
        while True:
            try:
                return await self._database.write(outbox.settle, results, self._clock())
            except StoreUnavailable as error:
                log.warning("outbox.unsettled", messages=len(results), error=place_of(error))
                await asyncio.sleep(NAP)
