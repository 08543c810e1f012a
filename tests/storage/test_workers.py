"""Two processes on one PostgreSQL database: who holds what, and in which order."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import pytest_asyncio
from sqlalchemy import Connection

from bot.storage import inbox, outbox
from bot.storage.database import Database
from bot.storage.outbox import LEASE, OutboxRow, Sent

NOW = datetime(2027, 3, 1, 12, tzinfo=UTC)
CHATS = range(1, 7)
ROUNDS = 20


@pytest_asyncio.fixture
async def two(postgres_url: str) -> AsyncIterator[tuple[Database, Database]]:
    pair = await Database.open(postgres_url), await Database.open(postgres_url)
    yield pair
    for database in pair:
        await database.close()


async def test_two_workers_never_hold_one_chat_at_once_and_keep_each_chats_order(
    two: tuple[Database, Database],
) -> None:
    waiting = [inbox.Received(number, CHATS[number % len(CHATS)], b"{}") for number in range(len(CHATS) * ROUNDS)]
    await two[0].write(inbox.receive, waiting, NOW)
    held: set[int | None] = set()
    handled: list[tuple[int | None, int]] = []
    by_worker = [0, 0]

    def batch(connection: Connection, worker: int) -> int:
        rows = inbox.claim(connection, 4)
        chats = {row.chat_id for row in rows}
        assert not chats & held
        held.update(chats)
        connection.exec_driver_sql("SELECT pg_sleep(0.002)")  # while the other one claims
        inbox.settle(connection, [row.update_id for row in rows], NOW)
        handled.extend((row.chat_id, row.update_id) for row in rows)
        held.difference_update(chats)  # the commit that follows lets go of the rows
        by_worker[worker] += len(rows)
        return len(rows)

    async def work(worker: int) -> None:
        while await two[worker].write(batch, worker) or await two[worker].read(inbox.pending_count):
            pass

    await asyncio.gather(work(0), work(1))
    assert sorted(update_id for _, update_id in handled) == list(range(len(waiting)))
    for chat in CHATS:
        own = [update_id for of, update_id in handled if of == chat]
        assert own == sorted(own)
    assert min(by_worker) > 0


async def test_what_one_worker_holds_another_passes_over_without_waiting(two: tuple[Database, Database]) -> None:
    await two[0].write(inbox.receive, [inbox.Received(n, chat, b"{}") for n, chat in enumerate((7, 7, 8, 9))], NOW)
    claimed, go = asyncio.Event(), asyncio.Event()

    async def hold() -> list[int]:
        engine = two[0]._engine  # type: ignore[attr-defined]
        async with engine.begin() as connection:
            rows = await connection.run_sync(inbox.claim, 2)
            claimed.set()
            await go.wait()
        return [row.update_id for row in rows]

    holding = asyncio.ensure_future(hold())
    await claimed.wait()
    other = await two[1].write(inbox.claim, 32)
    go.set()
    assert (await holding, [row.update_id for row in other]) == ([0, 2], [3])


async def test_a_worker_that_dies_lets_go_of_what_it_held(two: tuple[Database, Database]) -> None:
    await two[0].write(inbox.receive, [inbox.Received(1, 7, b"{}")], NOW)

    def die(connection: Connection) -> None:
        assert inbox.claim(connection, 32)
        connection.exec_driver_sql("SELECT pg_terminate_backend(pg_backend_pid())")

    await asyncio.gather(two[0].write(die), return_exceptions=True)
    assert [row.update_id for row in await two[1].write(inbox.claim, 32)] == [1]


async def test_a_message_claimed_by_one_sender_is_nobody_elses_until_its_lease_is_over(
    two: tuple[Database, Database],
) -> None:
    await two[0].write(outbox.put, [OutboxRow(7, "a", {}), OutboxRow(7, "b", {}), OutboxRow(8, "c", {})], NOW)
    assert [row.key for row in await two[0].write(outbox.claim, NOW, 1, [])] == ["a"]
    assert [row.key for row in await two[1].write(outbox.claim, NOW, 9, [])] == ["c"]
    assert await two[1].write(outbox.claim, NOW + LEASE - timedelta(seconds=1), 9, []) == []
    assert [row.key for row in await two[1].write(outbox.claim, NOW + LEASE, 9, [])] == ["a", "c"]


async def test_two_senders_send_every_message_once_and_in_each_chats_order(two: tuple[Database, Database]) -> None:
    rows = [OutboxRow(CHATS[n % len(CHATS)], f"{n:03}", {}) for n in range(len(CHATS) * ROUNDS)]
    await two[0].write(outbox.put, rows, NOW)
    sent: list[tuple[int, str]] = []

    async def send(database: Database) -> None:
        while await database.read(outbox.queued_count):
            claimed = await database.write(outbox.claim, NOW, 3, [])
            await asyncio.sleep(0)
            sent.extend((row.chat_id, row.key) for row in claimed)
            await database.write(outbox.settle, [Sent(row.outbox_id, 1) for row in claimed], NOW)

    await asyncio.gather(*(send(database) for database in two))
    assert sorted(key for _, key in sent) == [row.key for row in rows]
    for chat in CHATS:
        own = [key for of, key in sent if of == chat]
        assert own == sorted(own)
