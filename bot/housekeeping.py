"""The housekeeping worker: what has served its purpose is deleted when its time is over."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta

import structlog
from sqlalchemy import Connection

from bot.clock import Clock
from bot.errors import StoreUnavailable
from bot.storage import applications, drafts, inbox, outbox
from bot.storage.database import Database

HOUR = 3600.0
SLICE = 1000
"""Rows deleted in one transaction, so that nobody waits long for the writer."""

log = structlog.get_logger(__name__)


class Housekeeper:
    """Deletes raw messages after some days and abandoned drafts after some more."""

    def __init__(self, database: Database, clock: Clock, inbox_days: int, draft_days: int) -> None:
        self._database = database
        self._clock = clock
        self._inbox_days = inbox_days
        self._draft_days = draft_days

    async def run(self) -> None:
        """Tidy once an hour until stopped."""
        while True:
            try:
                await self.tidy()
            except StoreUnavailable as error:
                log.warning("tidy.failed", error=type(error).__name__)
            await asyncio.sleep(HOUR)

    async def tidy(self) -> None:
        """Delete all that is due."""
        now = self._clock()
        raw, abandoned = now - timedelta(days=self._inbox_days), now - timedelta(days=self._draft_days)
        for purge in (inbox.purge, outbox.purge):
            deleted = SLICE
            while deleted == SLICE:
                deleted = await self._database.write(purge, raw, SLICE)
        await self._database.write(_expire, abandoned, now)


def _expire(connection: Connection, before: datetime, at: datetime) -> None:
    """Forget drafts that nobody touched, and let their applications expire."""
    applications.expire_drafts(connection, before, at)
    drafts.expire(connection, before)
