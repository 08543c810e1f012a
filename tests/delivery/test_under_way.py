"""How many messages are in doubt at once, and how few commits are spent on their outcomes."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from bot import clock
from bot.delivery.pacing import UNPACED, Pacing, Rates
from bot.delivery.settling import Settling
from bot.outbox import BULK_IN_FLIGHT, OutboxWorker
from bot.storage import outbox as store
from bot.storage.database import Database
from bot.storage.outbox import Lane, OutboxRow, Queued, Result, Sent
from tests.core.waiting import until


class Doubt:
    """A Telegram that counts what has been begun and is not on disk yet."""

    def __init__(self, database: Database, takes: float) -> None:
        self.most = self.sent = 0
        self._begun: set[int] = set()
        self._database, self._takes = database, takes

    async def __call__(self, queued: Queued) -> Result:
        self._begun.add(queued.outbox_id)
        settled = await self._database.read(_settled)
        self._begun -= settled
        self.most = max(self.most, len(self._begun))
        await asyncio.sleep(self._takes)
        self.sent += 1
        return Sent(queued.outbox_id, 1)


def _settled(connection: Any) -> set[int]:
    return set(connection.exec_driver_sql("SELECT outbox_id FROM outbox WHERE state = 'sent'").scalars())


async def push(database: Database, doubt: Callable[[Queued], Any], rates: Rates, people: int) -> None:
    """Send to so many people in bulk."""
    rows = [OutboxRow(chat, f"b{chat}", {}, Lane.BULK) for chat in range(1, people + 1)]
    await database.write(store.put, rows, clock.now())
    worker = OutboxWorker(database, doubt, clock.now, Pacing(rates))
    running = asyncio.create_task(worker.run())

    async def done() -> bool:
        return not await database.read(store.queued_count)

    await until(done, 20)
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    await worker.drain(1)


@pytest.mark.parametrize("kind", ["sqlite"])
async def test_at_the_pace_of_telegram_one_bulk_message_is_in_doubt_at_a_time(database: Database) -> None:
    doubt = Doubt(database, takes=0.001)
    await push(database, doubt, Rates(30, 1, 20), 45)
    assert (doubt.most, doubt.sent) == (1, 45)


@pytest.mark.parametrize("kind", ["sqlite"])
async def test_where_telegram_is_slow_as_many_are_under_way_as_the_pace_needs(database: Database) -> None:
    doubt = Doubt(database, takes=0.15)
    await push(database, doubt, Rates(100, 0, 0), 80)
    assert 2 <= doubt.most <= BULK_IN_FLIGHT
    assert doubt.sent == 80


@pytest.mark.parametrize("kind", ["sqlite"])
async def test_without_a_pace_many_are_under_way(database: Database) -> None:
    doubt = Doubt(database, takes=0.02)
    await push(database, doubt, UNPACED, 300)
    assert doubt.most > BULK_IN_FLIGHT // 2
    assert doubt.sent == 300


@pytest.mark.parametrize("kind", ["sqlite"])
async def test_what_ends_while_a_commit_runs_shares_the_next(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    commits: list[int] = []
    settle = store.settle

    def counted(connection: Any, results: list[Result], at: Any) -> None:
        commits.append(len(results))
        settle(connection, results, at)

    monkeypatch.setattr(store, "settle", counted)
    settling = Settling(database, clock.now)
    await asyncio.gather(*(settling(Sent(number, 1)) for number in range(200)))
    await settling.idle()
    assert sum(commits) == 200
    assert len(commits) <= 3
