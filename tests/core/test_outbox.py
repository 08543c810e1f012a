"""The outbox worker: order, patience, faults of the sender and of the store, and stopping."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable, Sequence
from datetime import datetime, timedelta
from typing import Any

import pytest

from bot import clock, outbox
from bot.delivery import settling
from bot.errors import StoreError, StoreUnavailable
from bot.outbox import IN_FLIGHT, MOST_TRIES, Deliver, OutboxWorker
from bot.storage import outbox as store
from bot.storage.database import Database
from bot.storage.outbox import Later, OutboxRow, Queued, Result, Sent
from tests.core.waiting import until
from tests.support.stage import Shifted

ADA, BEN = 700_000_001, 700_000_002


class Post:
    """A sender that writes down what it is given; chats in `stuck` wait until they are released."""

    def __init__(self, *stuck: int) -> None:
        self.sent: list[str] = []
        self.under_way = self.most_under_way = 0
        self.released = {chat_id: asyncio.Event() for chat_id in stuck}

    async def __call__(self, queued: Queued) -> Result:
        self.under_way += 1
        self.most_under_way = max(self.most_under_way, self.under_way)
        try:
            await asyncio.sleep(0)
            if queued.chat_id in self.released:
                await self.released[queued.chat_id].wait()
            self.sent.append(queued.body["text"])
            return Sent(queued.outbox_id, 1)
        finally:
            self.under_way -= 1


class Racing:
    """A clock on which an hour passes between two looks."""

    def __init__(self) -> None:
        self._at = clock.now()

    def __call__(self) -> datetime:
        self._at += timedelta(hours=1)
        return self._at


class Flaky(Database):
    """A database whose every settling raises for a while."""

    def __init__(self, inner: Database, error: Exception, times: int) -> None:
        super().__init__("nowhere")
        self._inner, self._error, self.times = inner, error, times

    async def write(self, function: Callable[..., Any], *args: Any, **kw: Any) -> Any:
        """Write, unless it is to fail."""
        if function is store.settle and self.times:
            self.times -= 1
            raise self._error
        return await self._inner.write(function, *args, **kw)

    async def _write(self, function: Callable[[Any], Any]) -> Any:
        raise AssertionError

    async def _read(self, function: Callable[[Any], Any]) -> Any:
        raise AssertionError

    async def _close(self, deadline: float) -> None:
        raise AssertionError


async def put(database: Database, texts: Sequence[tuple[int, str]]) -> None:
    """Queue texts."""
    rows = [OutboxRow(chat_id, text, {"kind": "message", "text": text}) for chat_id, text in texts]
    await database.write(store.put, rows, clock.now())


@contextlib.asynccontextmanager
async def sending(
    database: Database, deliver: Deliver, now: Callable[[], datetime] = clock.now
) -> AsyncIterator[OutboxWorker]:
    """Run a worker while the block runs; nothing of it is left behind."""
    before = asyncio.all_tasks()
    worker = OutboxWorker(database, deliver, now)
    task = asyncio.create_task(worker.run())
    try:
        yield worker
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        await worker.drain(0.05)
        assert asyncio.all_tasks() == before


async def sent(database: Database) -> None:
    """Wait until nothing is queued."""

    async def done() -> bool:
        return not await database.read(store.queued_count)

    await until(done)


async def test_each_chat_gets_its_messages_in_order(database: Database) -> None:
    post = Post()
    texts = [(chat_id, f"{chat_id}.{number}") for number in range(5) for chat_id in (ADA, BEN)]
    await put(database, texts)
    async with sending(database, post):
        await sent(database)
    assert [text for text in post.sent if text.startswith(str(ADA))] == [f"{ADA}.{number}" for number in range(5)]
    assert sorted(post.sent) == sorted(text for _, text in texts)


async def test_one_message_is_under_way_at_a_time_while_the_network_is_quick(database: Database) -> None:
    post = Post()
    await put(database, [(ADA + number, f"to {number}") for number in range(40)])
    async with sending(database, post):
        await sent(database)
    assert post.most_under_way == 1


async def test_a_send_that_hangs_holds_up_no_other_chat(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(outbox, "PATIENCE", 0.02)
    post = Post(ADA)
    await put(database, [(ADA, "a1"), (ADA, "a2"), (BEN, "b1"), (BEN, "b2")])
    async with sending(database, post):
        await until(lambda: _is(len(post.sent) == 2))
        assert post.sent == ["b1", "b2"]
        post.released[ADA].set()
        await sent(database)
    assert post.sent == ["b1", "b2", "a1", "a2"]


async def test_no_more_slow_sends_are_under_way_than_allowed(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(outbox, "PATIENCE", 0.001)
    people = range(ADA, ADA + 2 * IN_FLIGHT)
    post = Post(*people)
    await put(database, [(person, f"to {person}") for person in people])
    async with sending(database, post):
        await until(lambda: _is(post.under_way == IN_FLIGHT))
        await asyncio.sleep(0.05)
        assert post.most_under_way == IN_FLIGHT
        for released in post.released.values():
            released.set()
        await sent(database)
    assert len(post.sent) == 2 * IN_FLIGHT


async def test_what_the_sender_itself_stumbles_over_is_given_up_and_the_chat_goes_on(database: Database) -> None:
    tries = []

    async def stumble(queued: Queued) -> Result:
        if queued.body["text"] == "bad":
            tries.append(queued.tries)
            raise KeyError("what Ada wrote")
        return Sent(queued.outbox_id, 1)

    await put(database, [(ADA, "bad"), (ADA, "good")])
    async with sending(database, stumble, Racing()):
        await sent(database)
    assert tries == list(range(MOST_TRIES))
    assert await _states(database) == [("dead", "KeyError in "), ("sent", None)]


async def test_what_only_takes_too_long_is_never_given_up(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(outbox, "LONGEST", 0.01)
    tries = []

    async def dawdle(queued: Queued) -> Result:
        tries.append(queued.tries)
        if len(tries) <= MOST_TRIES + 2:
            await asyncio.sleep(1)
        return Sent(queued.outbox_id, 1)

    await put(database, [(ADA, "slow")])
    async with sending(database, dawdle, Racing()):
        await sent(database)
    assert tries == list(range(MOST_TRIES + 3))


async def test_what_is_to_wait_is_not_sent_before_its_time_and_others_are(database: Database) -> None:
    now, post = Shifted(), Post()
    times: list[datetime] = []

    async def busy(queued: Queued) -> Result:
        if queued.chat_id == ADA and not times:
            times.append(now())
            return Later(queued.outbox_id, now() + timedelta(seconds=60), "flood")
        return await post(queued)

    await put(database, [(ADA, "a1"), (ADA, "a2"), (BEN, "b1")])
    async with sending(database, busy, now) as worker:
        await until(lambda: _is(post.sent == ["b1"]))
        now.ahead = timedelta(seconds=61)
        worker.filled.set()
        await sent(database)
    assert post.sent == ["b1", "a1", "a2"]


async def test_what_was_sent_is_not_sent_again_while_the_store_is_away(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(settling, "NAP", 0.01)
    post, flaky = Post(), Flaky(database, StoreUnavailable("locked"), times=5)
    await put(database, [(ADA, "a1"), (ADA, "a2"), (BEN, "b1")])
    async with sending(flaky, post):
        await sent(database)
    assert flaky.times == 0
    assert sorted(post.sent) == ["a1", "a2", "b1"]


async def test_a_store_that_breaks_ends_the_worker(database: Database) -> None:
    await put(database, [(ADA, "a1")])
    worker = OutboxWorker(Flaky(database, StoreError("broken"), times=1), Post(), clock.now)
    async with asyncio.timeout(5):
        with pytest.raises(StoreError, match="broken"):
            await worker.run()


async def test_at_a_stop_what_is_under_way_ends_and_is_written_down(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(outbox, "PATIENCE", 0.01)
    post = Post(ADA)
    await put(database, [(ADA, "a1"), (ADA, "a2")])
    worker = OutboxWorker(database, post, clock.now)
    task = asyncio.create_task(worker.run())
    await until(lambda: _is(post.under_way == 1))
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    asyncio.get_running_loop().call_later(0.02, post.released[ADA].set)
    await worker.drain(5)
    assert await _states(database) == [("sent", None), ("queued", None)]


async def test_at_a_stop_a_send_that_hangs_is_broken_off_and_sent_again_at_the_next_start(database: Database) -> None:
    hanging, post = Post(ADA), Post()
    await put(database, [(ADA, "a1")])
    async with sending(database, hanging):
        await until(lambda: _is(hanging.under_way == 1))
    assert hanging.sent == []
    async with sending(database, post):
        await sent(database)
    assert post.sent == ["a1"]


async def _is(true: bool) -> bool:
    return true


async def _states(database: Database) -> list[tuple[str, str | None]]:
    rows = await database.read(lambda c: c.exec_driver_sql("SELECT state, error FROM outbox ORDER BY outbox_id").all())
    return [(state, error and error[:12]) for state, error in rows]
