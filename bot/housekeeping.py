"""The housekeeping worker: what has served its purpose is deleted when its time is over."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection

from bot.clock import Clock
from bot.domain.checks import KEPT as CHECKS_KEPT
from bot.settings import Settings
from bot.storage import applications, broadcasts, checks, documents, drafts, fetches, inbox, outbox
from bot.storage.database import Database
from bot.ticking import every
from bot.vault.folder import Folder

HOUR = 3600.0
SLICE = 1000
"""Rows deleted in one transaction, so that nobody waits long for the writer."""

UNFINISHED = timedelta(minutes=10)
"""How old a sealed file is at least before it is missed in the list of documents."""


@dataclass(frozen=True)
class Retention:
    """How long each kind of thing is kept after it was last needed."""

    raw: timedelta
    drafts: timedelta
    unsuccessful: timedelta
    pooled: timedelta

    @classmethod
    def of(cls, chosen: Settings) -> Retention:
        """Take the days from the settings."""
        days = (chosen.inbox_days, chosen.draft_days, chosen.unsuccessful_days, chosen.pool_days)
        return cls(*(timedelta(days=each) for each in days))


class Housekeeper:
    """Deletes what has been kept for as long as people were told."""

    def __init__(self, database: Database, clock: Clock, retention: Retention, folder: Folder) -> None:
        self._database = database
        self._folder = folder
        self._clock = clock
        self._retention = retention

    async def run(self) -> None:
        """Tidy once an hour until stopped."""
        await every(HOUR, self.tidy, "housekeeper")

    async def tidy(self) -> None:
        """Delete all that is due."""
        now, kept = self._clock(), self._retention
        for purge in (inbox.purge, outbox.purge):
            deleted = SLICE
            while deleted == SLICE:
                deleted = await self._database.write(purge, now - kept.raw, SLICE)
        await self._database.write(_expire, now - kept.drafts, now)
        await self._database.write(applications.forget, now - kept.unsuccessful, pooled=False)
        await self._database.write(applications.forget, now - kept.pooled, pooled=True)
        await self._database.write(checks.forget, now - CHECKS_KEPT)
        await self._database.write(broadcasts.forget, now - kept.unsuccessful)
        await self._database.write(fetches.purge, now - kept.raw)
        await self._database.write(documents.sweep)
        await self._sweep(now - UNFINISHED)
        await self._database.shorten()

    async def _sweep(self, before: datetime) -> None:
        """Delete the sealed files that no document has: of people who are gone, of documents removed, of crashes."""
        names = await asyncio.to_thread(lambda: list(self._folder.older_than(before.timestamp())))
        for start in range(0, len(names), SLICE):
            for name in await self._database.read(documents.unknown, names[start : start + SLICE]):
                await asyncio.to_thread(self._folder.drop, name)


def _expire(connection: Connection, before: datetime, at: datetime) -> None:
    """Forget drafts that nobody touched, and let their applications expire."""
    applications.expire_drafts(connection, before, at)
    drafts.expire(connection, before)
