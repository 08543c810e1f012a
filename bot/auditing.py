"""The audit's worker: drops rows whose time is over, checks the chain once a day, writes its head to the log."""

from __future__ import annotations

from datetime import timedelta

import structlog
from sqlalchemy import Connection

from bot.answers.staff.auditing import Auditing
from bot.clock import Clock
from bot.storage import audit, checkups
from bot.storage.audit import Finding
from bot.storage.database import Database
from bot.ticking import every

HOUR = 3600.0
SLICE = 1000
"""Rows dropped in one transaction, so that nobody waits long for the writer."""

OFTEN = timedelta(hours=24)
"""How often the whole chain is checked."""

log = structlog.get_logger(__name__)


class AuditKeeper:
    """Keeps the audit for as long as the settings say, and whole."""

    def __init__(self, database: Database, clock: Clock, auditing: Auditing, kept: timedelta) -> None:
        self._database = database
        self._clock = clock
        self._auditing = auditing
        self._kept = kept

    async def run(self) -> None:
        """Look once an hour until stopped."""
        await every(HOUR, self.look, "audit")

    async def look(self) -> None:
        """Drop what is due and check what is left; an audit that nobody has begun needs no key and is left alone."""
        head = await self._database.read(audit.head)
        log.info("audit.head", sequence=head.sequence, hash=head.hash)  # for `audit verify --log`
        if not head.sequence:
            return
        dropped = SLICE
        while dropped == SLICE:
            dropped = await self._database.write(self._drop)
        last = await self._database.read(checkups.last)
        if last is None or self._clock() - last.at >= OFTEN:
            await self._check()

    def _drop(self, connection: Connection) -> int:
        now = self._clock()
        return self._auditing(connection, now).drop(connection, now - self._kept, SLICE)

    async def _check(self) -> None:
        found = await self._database.read(self._verified)
        if found.bad is not None:
            log.error("audit.broken", row=found.bad, fault=found.fault)
        await self._database.write(checkups.keep, found, self._clock())

    def _verified(self, connection: Connection) -> Finding:
        return self._auditing(connection, self._clock()).verify(connection)
