"""The sender's lanes and faults over the store: who goes first, who waits, and what is written down."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from bot import clock, outbox
from bot.delivery.pacing import Pacing, Rates
from bot.outbox import OutboxWorker
from bot.storage import outbox as store
from bot.storage import queue_state
from bot.storage.database import Database
from bot.storage.outbox import Dead, Flooded, Lane, Later, Moved, OutboxRow, Queued, Result, Sent
from tests.core.waiting import until
from tests.delivery.crowd import Post, sending
from tests.support.stage import Shifted

ADA, BEN = 700_000_001, 700_000_002


async def put(database: Database, *rows: tuple[int, str, Lane], **more: Any) -> None:
    """Queue messages."""
    await database.write(store.put, [OutboxRow(chat, key, {}, lane, **more) for chat, key, lane in rows], clock.now())


async def state_of(database: Database, key: str) -> tuple[str, int, int]:
    """Give state, tries and doubts of a message."""
    sql = "SELECT state, tries, doubts FROM outbox WHERE key = '" + key + "'"
    row = await database.read(lambda c: c.exec_driver_sql(sql).one())
    return row[0], row[1], row[2]


def empty(database: Database) -> Callable[[], Any]:
    """Tell whether nothing waits."""

    async def done() -> bool:
        return not await database.read(store.queued_count)

    return done


async def test_replies_go_before_notices_and_neither_waits_for_bulk(database: Database) -> None:
    chats = range(ADA, ADA + 60)
    await put(database, *((chat, f"bulk{chat}", Lane.BULK) for chat in chats))
    await put(database, *((chat + 100, f"notice{chat}", Lane.NOTICE) for chat in chats[:5]))
    await put(database, *((chat + 200, f"reply{chat}", Lane.REPLY) for chat in chats[:5]))
    post = Post(takes=0.002)
    worker = OutboxWorker(database, post, clock.now, Pacing(Rates(100, 0, 0)))
    running = asyncio.create_task(worker.run())
    await until(empty(database))
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    people = [key for key in post.order if not key.startswith("bulk")]
    assert [key[:5] for key in people] == ["reply"] * 5 + ["notic"] * 5
    assert post.order.index(people[-1]) < 30
    assert len(post.order) == 70


async def test_a_reply_overtakes_bulk_of_its_chat_and_no_other_reply(database: Database) -> None:
    rows = (
        (ADA, "bulk1", Lane.BULK),
        (ADA, "bulk2", Lane.BULK),
        (ADA, "reply1", Lane.REPLY),
        (ADA, "reply2", Lane.REPLY),
    )
    await put(database, *rows)
    at = clock.now() + timedelta(seconds=1)
    for lane, expected in ((Lane.REPLY, ["reply1", "reply2"]), (Lane.BULK, ["bulk1", "bulk2"])):
        for key in expected:
            (row,) = await database.write(store.claim, at, 9, [], lane)
            assert row.key == key
            await database.write(store.settle, [Sent(row.outbox_id, 1)], at)


async def test_a_chat_never_has_two_messages_under_way(database: Database) -> None:
    await put(database, *((ADA, f"{lane.name}{n}", lane) for lane in Lane for n in range(8)))
    under_way = most = 0

    async def deliver(queued: Queued) -> Result:
        nonlocal under_way, most
        under_way += 1
        most = max(most, under_way)
        await asyncio.sleep(0.003)
        under_way -= 1
        return Sent(queued.outbox_id, 1)

    async with sending(database, deliver):
        await until(empty(database), 20)
    assert most == 1


async def test_a_flooded_chat_waits_in_all_its_lanes_and_others_do_not(database: Database) -> None:
    now = Shifted()
    await put(
        database, (ADA, "a1", Lane.REPLY), (ADA, "a2", Lane.BULK), (BEN, "b1", Lane.BULK), (BEN, "b2", Lane.REPLY)
    )
    (row,) = await database.write(store.claim, now(), 1, [])
    await database.write(store.settle, [Flooded(row.outbox_id, ADA, now() + timedelta(seconds=3600))], now())
    post = Post()
    async with sending(database, post, now=now) as worker:

        async def others() -> bool:
            return sorted(post.order) == ["b1", "b2"]

        await until(others)
        now.ahead = timedelta(seconds=3590)
        worker.filled.set()
        await asyncio.sleep(0.05)
        assert len(post.order) == 2
        now.ahead = timedelta(seconds=3605)
        worker.filled.set()
        await until(empty(database))
    assert sorted(post.order[2:]) == ["a1", "a2"]


async def test_what_is_stale_is_not_sent(database: Database) -> None:
    past, future = clock.now() - timedelta(seconds=1), clock.now() + timedelta(hours=1)
    await put(database, (ADA, "stale", Lane.NOTICE), not_after=past)
    await put(database, (ADA, "fresh", Lane.NOTICE), not_after=future)
    post = Post()
    async with sending(database, post):
        await until(empty(database))
    assert post.order == ["fresh"]
    assert (await state_of(database, "stale"))[0] == "expired"


async def test_a_doubt_is_written_down(database: Database) -> None:
    await put(database, (ADA, "a1", Lane.REPLY))
    doubts: list[int] = []

    def refuse(queued: Queued) -> Result | None:
        doubts.append(queued.doubts)
        return Later(queued.outbox_id, clock.now(), "TimedOut", doubtful=True) if len(doubts) == 1 else None

    async with sending(database, Post(refuse)):
        await until(empty(database))
    assert doubts == [0, 1]
    assert await state_of(database, "a1") == ("sent", 1, 1)


async def test_what_is_not_critical_is_not_repeated_after_a_stop_while_it_was_sent(database: Database) -> None:
    await put(database, (ADA, "once", Lane.BULK), critical=False)
    await put(database, (BEN, "twice", Lane.BULK))
    began = asyncio.Event()
    began_count = 0

    async def hang(queued: Queued) -> Result:
        nonlocal began_count
        began_count += 1
        if began_count == 2:
            began.set()
        await asyncio.Event().wait()
        raise AssertionError

    worker = OutboxWorker(database, hang, clock.now)
    running = asyncio.create_task(worker.run())
    await began.wait()
    assert (await state_of(database, "once"))[0] == "claimed"
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    await worker.drain(0.01)
    post = Post()
    later = clock.now() + store.LEASE + timedelta(seconds=1)
    async with sending(database, post, now=lambda: later):
        await until(empty(database))
    assert post.order == ["twice"]
    dead = await database.read(queue_state.rows, ["dead"], 9)
    assert [row.error for row in dead] == ["in doubt: a stop while sending"]


async def test_what_waits_for_a_group_that_moved_is_sent_to_its_new_number(database: Database) -> None:
    await put(database, (-5, "g1", Lane.REPLY), (-5, "g2", Lane.REPLY))
    post = Post(lambda queued: Moved(queued.outbox_id, -5, -10005) if queued.chat_id == -5 else None)
    async with sending(database, post):
        await until(empty(database))
    assert post.sent == {-10005: 2}
    assert post.order == ["g1", "g2"]


async def test_what_the_pace_holds_for_long_is_given_back(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(outbox, "HOLD", 0.01)
    await put(database, *((chat, f"b{chat}", Lane.BULK) for chat in range(4)), critical=False)
    pacing = Pacing(Rates(20, 0, 0))
    post = Post()
    worker = OutboxWorker(database, post, clock.now, pacing)
    running = asyncio.create_task(worker.run())
    await until(empty(database))
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    assert sorted(post.sent.values()) == [1] * 4


async def test_when_all_are_refused_bulk_waits_and_people_do_not(database: Database) -> None:
    await put(database, *((chat, f"b{chat}", Lane.BULK) for chat in range(1, 30)))
    pacing = Pacing(Rates(200, 0, 0))

    def refuse(queued: Queued) -> Result | None:
        if queued.lane is Lane.BULK:
            return Flooded(queued.outbox_id, queued.chat_id, clock.now() + timedelta(seconds=3600))
        return None

    tried: list[int] = []

    def note(queued: Queued) -> Result | None:
        tried.append(queued.chat_id)
        return refuse(queued)

    worker = OutboxWorker(database, Post(note), clock.now, pacing)
    running = asyncio.create_task(worker.run())
    await until(lambda: _is(pacing.wait(Lane.BULK) > 3000))
    await asyncio.sleep(0.05)
    await put(database, (ADA, "reply", Lane.REPLY))
    worker.filled.set()
    await until(lambda: _is(ADA in tried))
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    await worker.drain(1)
    assert len(tried) <= 6
    assert (await state_of(database, "reply"))[0] == "sent"


async def _is(true: bool) -> bool:
    return true


async def test_what_is_not_to_be_repeated_is_marked_when_it_begins_and_not_begun_when_it_was_called_off(
    database: Database,
) -> None:
    await put(database, (ADA, "once", Lane.BULK), (BEN, "off", Lane.BULK), critical=False)
    once, off = await database.write(store.claim, clock.now(), 9, [], Lane.BULK)
    assert await state_of(database, "once") == ("queued", 0, 0)
    assert await database.write(store.begin, once.outbox_id)
    assert (await state_of(database, "once"))[0] == "claimed"
    await database.write(queue_state.cancel, off.outbox_id, clock.now())
    assert not await database.write(store.begin, off.outbox_id)
    await database.write(store.settle, [Dead(once.outbox_id, "no")], clock.now())
    assert (await state_of(database, "once"))[0] == "dead"
