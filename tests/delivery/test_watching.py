"""What can be seen from outside: figures, health, and the outbox without anybody's name or words."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import sqlite3
from collections.abc import AsyncIterator, Callable
from datetime import datetime, timedelta
from typing import Any

import aiohttp
import pytest
from sqlalchemy import Connection, event
from sqlalchemy.exc import OperationalError

from bot import clock
from bot.delivery.health import Watchtower
from bot.delivery.metrics import Metrics
from bot.errors import PortTaken
from bot.outbox import OutboxWorker
from bot.storage import controls, outbox, queue_state
from bot.storage.database import Database
from bot.storage.outbox import Dead, Flooded, Lane, Later, OutboxRow, Queued, Result
from tests.core.waiting import until
from tests.delivery.crowd import Post
from tests.support.stage import Shifted

SECRET = "Zanzibar-4711"


@contextlib.asynccontextmanager
async def watched(database: Database, polled: datetime | None, now: Shifted) -> AsyncIterator[tuple[str, Metrics]]:
    """Serve figures while the block runs."""
    metrics = Metrics(database, now, lambda: 30.0)
    tower = Watchtower(database, metrics, now, lambda: polled, 0)
    running = asyncio.create_task(tower.run())

    async def listening() -> bool:
        return tower.port != 0

    try:
        await until(listening)
        yield f"http://127.0.0.1:{tower.port}", metrics
    finally:
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)


async def fetched(url: str) -> tuple[int, str]:
    async with aiohttp.ClientSession() as session, session.get(url) as response:
        return response.status, await response.text()


async def test_the_figures_tell_what_waits_and_what_became_of_messages(database: Database) -> None:
    now = Shifted()
    rows = [OutboxRow(n, f"k{n}", {"text": SECRET}, lane) for n, lane in enumerate((Lane.REPLY, Lane.BULK, Lane.BULK))]
    await database.write(outbox.put, rows, now() - timedelta(seconds=40))
    async with watched(database, None, now) as (root, metrics):

        def refuse(queued: Queued) -> Result | None:
            if queued.lane is Lane.REPLY:
                return None
            if queued.chat_id == 1:
                return Later(queued.outbox_id, now() + timedelta(hours=1), "NotSent")
            return Flooded(queued.outbox_id, queued.chat_id, now() + timedelta(hours=1))

        worker = OutboxWorker(database, Post(refuse), now, watch=metrics.settled)
        running = asyncio.create_task(worker.run())

        async def counted() -> bool:
            text = (await fetched(f"{root}/metrics"))[1]
            return 'refusals_total{lane="bulk"} 1.0' in text and 'lane="reply",outcome="sent"} 1.0' in text

        await until(counted)
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
        await worker.drain(1)
        metrics.turned(3, 0.004)
        status, text = await fetched(f"{root}/metrics")
    assert status == 200
    for line in (
        'assistant_messages_queued{lane="bulk"} 2.0',
        'assistant_messages_queued{lane="reply"} 0.0',
        'assistant_messages_settled_total{lane="reply",outcome="sent"} 1.0',
        'assistant_retries_total{reason="NotSent"} 1.0',
        'assistant_flood_refusals_total{lane="bulk"} 1.0',
        'assistant_delivery_seconds_count{lane="reply"} 1.0',
        "assistant_updates_handled_total 3.0",
        "assistant_turn_seconds_count 1.0",
        "assistant_send_rate 30.0",
    ):
        assert line in text.splitlines()
    oldest = next(line for line in text.splitlines() if line.startswith('assistant_oldest_waiting_seconds{lane="bulk"'))
    assert 40 <= float(oldest.split()[-1]) < 60
    assert SECRET not in text


async def test_it_is_alive_at_once_and_ready_while_polls_are_answered_and_the_database_takes_writes(
    database: Database,
) -> None:
    now = Shifted()
    async with watched(database, None, now) as (root, _):
        assert (await fetched(f"{root}/healthz"))[0] == 200
        assert (await fetched(f"{root}/readyz"))[0] == 503
    async with watched(database, now(), now) as (root, _):
        status, text = await fetched(f"{root}/readyz")
        assert (status, '"sending": "running"' in text) == (200, True)
        await database.write(controls.put, controls.SENDING, controls.PAUSED, now())
        assert '"sending": "paused"' in (await fetched(f"{root}/readyz"))[1]
        now.ahead = timedelta(seconds=91)
        assert (await fetched(f"{root}/readyz"))[0] == 503
        now.ahead = timedelta()
        await database.close()
        status, text = await fetched(f"{root}/readyz")
        assert (status, '"database": false' in text) == (503, True)


async def test_a_store_whose_disk_is_full_is_not_ready_though_it_can_still_be_read(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(connection: Connection, cursor: object, statement: str, *rest: object) -> None:
        if not statement.startswith(("SELECT", "BEGIN")):
            raise OperationalError(statement, {}, sqlite3.OperationalError("database or disk is full"))

    whole = database.write

    async def write(function: Callable[..., Any], *arguments: Any) -> Any:
        def refused(connection: Connection) -> Any:
            event.listen(connection, "before_cursor_execute", full)
            return function(connection, *arguments)

        return await whole(refused)

    now = Shifted()
    async with watched(database, now(), now) as (root, _):
        monkeypatch.setattr(database, "write", write)
        status, text = await fetched(f"{root}/readyz")
    assert (status, '"database": false' in text) == (503, True)


async def test_a_port_that_is_taken_is_told(database: Database) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        tower = Watchtower(database, Metrics(database, clock.now, lambda: 0.0), clock.now, lambda: None, port)
        with pytest.raises(PortTaken, match=str(port)):
            await tower.run()


async def test_an_operator_sees_what_failed_and_has_it_tried_again_or_given_up(database: Database) -> None:
    now = clock.now()
    rows = [OutboxRow(n, f"k{n}", {"text": SECRET}) for n in range(3)]
    await database.write(outbox.put, rows, now)
    claimed = await database.write(outbox.claim, now, 2, [])
    await database.write(outbox.settle, [Dead(each.outbox_id, "BadRequest: no") for each in claimed], now)
    dead = await database.read(queue_state.rows, ["dead"], 10)
    assert [(row.state, row.tries, row.error) for row in dead] == [("dead", 1, "BadRequest: no")] * 2
    assert SECRET not in repr(dead)
    assert await database.write(queue_state.retry, dead[0].outbox_id, now)
    assert not await database.write(queue_state.cancel, dead[1].outbox_id, now)
    assert await database.write(queue_state.cancel, dead[0].outbox_id, now)
    assert not await database.write(queue_state.retry, 999_999, now)
    counted = await database.read(queue_state.counts)
    assert counted == {("dead", Lane.REPLY): 1, ("cancelled", Lane.REPLY): 1, ("queued", Lane.REPLY): 1}
