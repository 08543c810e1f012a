"""The feeder: queues the messages of running broadcasts a slice at a time, so that the outbox stays short."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

import structlog
from sqlalchemy import Connection

from bot.clock import Clock
from bot.storage import broadcast_messages, broadcasts
from bot.storage.broadcasts import Broadcast
from bot.storage.database import Database
from bot.ticking import every

SLICE = 300
"""Bulk messages in the outbox at most: ten seconds' worth of what Telegram allows."""

TICK = 1.0
"""Seconds between two looks."""

SWEEP = timedelta(seconds=15)
"""How often it is looked up who has withdrawn a consent."""

AFTERWARDS = timedelta(minutes=2)
"""For how long the last outcomes of a broadcast that has been cancelled are still waited for."""

log = structlog.get_logger(__name__)


class Feeder:
    """Feeds the outbox until it is stopped; `filled` is called when there is something to send."""

    def __init__(self, database: Database, clock: Clock, filled: Callable[[], None], most: int = SLICE) -> None:
        self._database, self._clock, self._filled, self._most = database, clock, filled, most
        self._swept: datetime | None = None

    async def run(self) -> None:
        """Look once a second."""
        await every(TICK, self.tick, "feeder")

    async def tick(self) -> None:
        """Feed what is due, call off what is no longer wanted, and end what is done."""
        at = self._clock()
        sweeps = self._swept is None or at - self._swept >= SWEEP
        under_way = await self._database.read(broadcasts.listed, ("running", "paused", "cancelled"))
        for broadcast in under_way:
            if broadcast.finished_at is not None and at - broadcast.finished_at > AFTERWARDS:
                continue
            if await self._database.write(_step, broadcast, at, sweeps, self._most):
                self._filled()
        if sweeps:
            self._swept = at


def _step(connection: Connection, broadcast: Broadcast, at: datetime, sweeps: bool, most: int) -> int:
    """Take a broadcast one step further in one transaction, and tell how many people it was queued for."""
    number = broadcast.broadcast_id
    if sweeps:
        broadcast_messages.withdraw(connection, number, broadcast.purpose, at)
    broadcast_messages.collect(connection, number)
    current = broadcasts.get(connection, number)
    if current.state != "running" or current.starts_at is None or current.starts_at > at:
        return 0
    room = most - broadcast_messages.waiting_bulk(connection)
    if room < most // 2:
        return 0
    fed = broadcast_messages.feed(
        connection,
        number,
        current.purpose,
        current.content,
        room,
        at,
        critical=current.critical,
        not_after=current.not_after,
    )
    if not fed and broadcasts.finish(connection, number, at):
        log.info("broadcast.done", broadcast_id=number)
    return fed
