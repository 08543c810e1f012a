"""People to be written to, and a Telegram that writes down what it is given."""

from __future__ import annotations

import asyncio
import contextlib
from collections import Counter
from collections.abc import AsyncIterator, Callable, Sequence
from datetime import datetime

from sqlalchemy import Connection, select, update

from bot import clock
from bot.delivery.feeding import Feeder
from bot.outbox import Deliver, OutboxWorker
from bot.storage import candidates, sessions
from bot.storage.database import Database
from bot.storage.outbox import Queued, Result, Sent
from bot.storage.sessions import SessionRow
from bot.storage.tables import candidates as candidate_table
from bot.storage.tables import consents

LANGUAGES = ("en", "fr", "es", "ar")
FIRST = 700_000_001


class Post:
    """Takes every message; those to `blocked` chats are refused."""

    def __init__(self, refuse: Callable[[Queued], Result | None] = lambda queued: None, takes: float = 0) -> None:
        self.sent: Counter[int] = Counter()
        self.order: list[str] = []
        self._refuse, self._takes = refuse, takes

    async def __call__(self, queued: Queued) -> Result:
        await asyncio.sleep(self._takes)
        refused = self._refuse(queued)
        if refused is not None:
            return refused
        self.sent[queued.chat_id] += 1
        self.order.append(queued.key)
        return Sent(queued.outbox_id, 1)


async def people(database: Database, count: int) -> list[int]:
    """Make people who have agreed to be written to, of all languages in turn."""
    chat_ids = list(range(FIRST, FIRST + count))
    await agree(database, chat_ids)
    return chat_ids


async def agree(database: Database, chat_ids: Sequence[int]) -> None:
    """Make the people of these chats candidates who have agreed to be written to, of all languages in turn."""

    def make(connection: Connection) -> None:
        at = clock.now()
        numbers = candidates.ensure(connection, chat_ids, at)
        rows = [
            {
                "candidate_id": numbers[chat_id],
                "purpose": "application",
                "text_version": "1",
                "text_hash": "0" * 64,
                "language": "en",
                "update_id": chat_id,
                "given_at": at,
            }
            for chat_id in chat_ids
        ]
        connection.execute(consents.insert(), rows)
        own = [SessionRow(each, 1, {"language": LANGUAGES[each % 4]}) for each in chat_ids]
        sessions.save(connection, own, at)

    await database.write(make)


async def withdraw_consent(database: Database, chat_id: int) -> None:
    """Take back what one has agreed to."""

    def write(connection: Connection) -> None:
        own = select(candidate_table.c.candidate_id).where(candidate_table.c.chat_id == chat_id).scalar_subquery()
        connection.execute(update(consents).where(consents.c.candidate_id == own).values(withdrawn_at=clock.now()))

    await database.write(write)


@contextlib.asynccontextmanager
async def sending(
    database: Database, deliver: Deliver, feeder: Feeder | None = None, now: Callable[[], datetime] = clock.now
) -> AsyncIterator[OutboxWorker]:
    """Run a sender while the block runs, and let what is under way end."""
    worker = OutboxWorker(database, deliver, now)
    running = [asyncio.create_task(worker.run())]
    if feeder is not None:
        running.append(asyncio.create_task(feeder.run()))
    try:
        yield worker
    finally:
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)
        await worker.drain(1)
