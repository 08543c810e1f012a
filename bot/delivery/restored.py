"""Telling a restored copy of a database from the one that has been running: a restored one must not send at once.

Beside a SQLite file lies a mark that counts with the file: both are raised at every start, at the end and once a
minute. A copy that is put back is behind its mark, or has none; a mark that was put back with it is another file than
it says it is. PostgreSQL has no such place: there an operator pauses sending before the first start.
"""

from __future__ import annotations

import asyncio
import json
import os
from datetime import datetime
from pathlib import Path

import structlog
from sqlalchemy import Connection

from bot.clock import Clock
from bot.errors import StoreUnavailable, place_of
from bot.storage import controls
from bot.storage.database import Database
from bot.storage.ownership import file_of

COUNT = "count"
MINUTE = 60.0

log = structlog.get_logger(__name__)


class Mark:
    """The mark beside a SQLite file."""

    def __init__(self, database: Database, file: Path, clock: Clock) -> None:
        self._database, self._clock = database, clock
        self._path = file.with_name(file.name + ".mark")

    async def recognise(self) -> bool:
        """Pause sending when the database is a restored copy, and tell whether it is; then raise the count."""
        count = await self._database.read(_count)
        restored = count > 0 and self._read() not in (count, count - 1)
        if restored:
            await self._database.write(controls.put, controls.SENDING, controls.PAUSED, self._clock())
            log.warning("sending.paused", reason="the database is a restored copy; see docs/operations.md")
        await self.raise_()
        return restored

    async def run(self) -> None:
        """Raise the count once a minute until stopped."""
        while True:
            await asyncio.sleep(MINUTE)
            try:
                await self.raise_()
            except StoreUnavailable as error:
                log.warning("mark.failed", error=place_of(error))

    async def raise_(self) -> None:
        """Raise the count, first in the database; a stop in between leaves the mark one behind, which is no fault."""
        count = await self._database.write(_raise, self._clock())
        await asyncio.to_thread(self._write, count)

    def _read(self) -> int | None:
        """Give the count of the mark; None when there is none, or when it was put there as a copy."""
        try:
            found = json.loads(self._path.read_text())
            return int(found["count"]) if found["file"] == self._path.stat().st_ino else None
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def _write(self, count: int) -> None:
        fresh = self._path.with_name(self._path.name + ".new")
        with fresh.open("w") as written:
            json.dump({"count": count, "file": os.fstat(written.fileno()).st_ino}, written)
            written.flush()
            os.fsync(written.fileno())
        fresh.replace(self._path)


def mark_of(url: str, database: Database, clock: Clock) -> Mark | None:
    """Give the mark of a database; None when it is not a file."""
    file = file_of(url)
    return None if file is None else Mark(database, file, clock)


def _count(connection: Connection) -> int:
    return int(controls.get(connection, COUNT) or 0)


def _raise(connection: Connection, at: datetime) -> int:
    count = _count(connection) + 1
    controls.put(connection, COUNT, str(count), at)
    return count
