"""Turns: batches that commit together, failures that roll back alone, a store that is away, people who come back."""

from __future__ import annotations

import asyncio
import contextlib
import sqlite3
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection

from bot import clock, turns
from bot.conversations.events import Event, Said
from bot.conversations.outcomes import Reply
from bot.conversations.requests import Conversation, KeepDraft, LoadProfile, RecordConsent, Turn, ask, ask_all
from bot.conversations.session import Draft, Session
from bot.errors import StoreUnavailable
from bot.storage import inbox, sessions
from bot.storage.database import Database
from bot.storage.inbox import MAX_TRIES
from tests.core.desk import Desk
from tests.core.updates import blocked, said
from tests.core.waiting import until
from tests.support.stage import Stage
from tests.support.words import strict_words

ADA, BEN, EVE = 700_000_001, 700_000_002, 700_000_003


class Slip(Exception):
    """What a conversation under test stumbles over."""


def fake(session: Session, event: Event) -> Conversation:
    """Echo what is said; at `!` write much, and then stumble."""
    text = event.text if isinstance(event, Said) else ""
    yield from ask(LoadProfile())
    if "!" in text:
        yield from ask_all(RecordConsent("application", "1", "en"), KeepDraft(Draft(key="d", version=1)))
        raise Slip(text)
    return Turn(session.change(language="en"), (Reply((text,)),))


@pytest.fixture
def stumbling(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(turns, "converse", fake)


@pytest.mark.usefixtures("stumbling")
async def test_a_turn_that_raises_rolls_back_alone(desk: Desk) -> None:
    await desk.receive(said(1, ADA, "one"), said(2, EVE, "oh!"), said(3, BEN, "two"))
    await desk.work()
    assert [await desk.said(person) for person in (ADA, BEN)] == [["one"], ["two"]]
    assert await desk.said(EVE) == [strict_words().say("en", "sorry-failed")]
    assert await desk.states() == {1: ("handled", 0), 2: ("quarantined", MAX_TRIES), 3: ("handled", 0)}
    assert await desk.rows("SELECT * FROM candidates") == []
    assert await desk.rows("SELECT * FROM drafts") == []


@pytest.mark.usefixtures("stumbling")
async def test_after_a_failure_the_chat_goes_on_in_order(desk: Desk) -> None:
    await desk.receive(said(1, EVE, "one"), said(2, EVE, "oh!"), said(3, EVE, "three"))
    await desk.work()
    assert await desk.said(EVE) == ["one", strict_words().say("en", "sorry-failed"), "three"]


@pytest.mark.usefixtures("stumbling")
async def test_of_a_failure_the_place_is_kept_and_not_what_was_written(desk: Desk) -> None:
    await desk.receive(said(1, EVE, "my secret!"))
    await desk.work()
    (row,) = await desk.rows("SELECT error FROM inbox")
    assert row.error.startswith("Slip in fake:")
    assert "secret" not in row.error


async def test_a_conversation_that_asks_too_often_is_a_failure(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def endless(session: Session, event: Event) -> Conversation:
        while True:
            yield from ask(LoadProfile())

    monkeypatch.setattr(turns, "converse", endless)
    await desk.receive(said(1, EVE, "hello"))
    await desk.work()
    assert (await desk.states())[1] == ("quarantined", MAX_TRIES)


@pytest.mark.usefixtures("stumbling")
async def test_whoever_meets_a_failure_is_told_in_their_language(desk: Desk) -> None:
    await keep_session(desk, EVE, {"language": "ar"})
    await desk.receive(said(1, EVE, "oh!"))
    await desk.work()
    assert await desk.said(EVE) == [strict_words().say("ar", "sorry-failed")]


@pytest.mark.parametrize("content", [b"\xff", b"[", b'{"query": 5}'])
async def test_a_session_that_cannot_be_read_costs_its_own_chat_a_message_and_nobody_else(
    desk: Desk, content: bytes
) -> None:
    await keep_session(desk, EVE, {"language": "es"})
    await desk.execute("UPDATE sessions SET content = :content", content=content)
    await desk.receive(said(1, ADA, "hello"), said(2, EVE, "hello"))
    await desk.work()
    assert await desk.said(EVE) == [strict_words().say("en", "sorry-failed")]
    assert len(await desk.said(ADA)) == 1


async def test_a_session_of_a_newer_release_is_left_untouched(desk: Desk) -> None:
    await keep_session(desk, EVE, {"language": "es", "novelty": 1}, version=99)
    await desk.receive(said(1, EVE, "hello"))
    await desk.work()
    assert await desk.said(EVE) == [strict_words().say("es", "sorry-failed")]
    (row,) = await desk.rows("SELECT version, content FROM sessions")
    assert (row.version, b"novelty" in row.content) == (99, True)


async def test_one_commit_carries_the_updates_of_many_chats(desk: Desk) -> None:
    await desk.receive(*(said(number, ADA + number, "hello") for number in range(turns.BATCH + 1)))
    assert await desk.worker.batch() == turns.BATCH
    assert await desk.worker.batch() == 1
    assert await desk.worker.batch() == 0


async def test_the_same_update_twice_is_answered_once(desk: Desk) -> None:
    for _ in range(2):
        await desk.receive(said(1, ADA, "hello"))
        await desk.work()
    assert len(await desk.said(ADA)) == 1


async def test_a_store_that_is_away_is_waited_for_and_no_try_is_counted(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(turns, "PAUSE", 0.01)
    away = Away(desk.database, times=3)
    monkeypatch.setattr(desk.worker, "_database", away)
    await desk.receive(said(1, ADA, "hello"))
    async with running(desk):
        await handled(desk)
    assert away.times == 0
    assert await desk.states() == {1: ("handled", 0)}
    assert len(await desk.said(ADA)) == 1


async def test_a_store_that_another_process_has_locked_for_seconds_delays_and_loses_nothing(
    stage: Stage, file: Path
) -> None:
    ada = await stage.person("Ada")
    await ada.opens()
    await ada.sees("Welcome")
    await stage.database.write(impatient)
    with contextlib.closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        await ada.taps("English")
        await asyncio.sleep(0.5)  # ten times as long as the bot's own connection waits
        other.execute("ROLLBACK")
    await ada.sees("Before we start")
    assert await stage.rows("SELECT * FROM inbox WHERE tries > 0 OR state <> 'handled'") == []


async def test_an_error_of_the_store_that_concerns_one_update_counts_against_it_alone(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    save = sessions.save

    def picky(connection: Any, rows: Any, at: Any) -> None:
        if any(row.chat_id == EVE for row in rows):
            connection.exec_driver_sql("SELECT * FROM nothing_of_the_kind")
        save(connection, rows, at)

    monkeypatch.setattr(sessions, "save", picky)
    await desk.receive(said(1, ADA, "hello"), said(2, EVE, "hello"))
    await desk.work()
    assert await desk.states() == {1: ("handled", 0), 2: ("quarantined", MAX_TRIES)}


async def test_whoever_blocks_the_bot_and_comes_back_gets_what_was_kept(desk: Desk) -> None:
    await desk.receive(said(1, ADA, "hello"), blocked(2, ADA), said(3, BEN, "hello"))
    await desk.work()
    await desk.execute("UPDATE outbox SET state = 'unreachable' WHERE chat_id = :chat", chat=ADA)
    await desk.receive(blocked(4, ADA, "member"))
    await desk.work()
    assert [row.state for row in await desk.rows("SELECT state FROM outbox")] == ["queued", "queued"]


async def test_whoever_writes_is_answered_even_when_telegram_never_told_that_they_are_back(desk: Desk) -> None:
    await desk.receive(said(1, ADA, "hello"), blocked(2, ADA))
    await desk.work()
    await desk.receive(said(3, ADA, "hello again"))
    await desk.work()
    assert [row.state for row in await desk.rows("SELECT state FROM outbox")] == ["queued", "queued"]
    assert [row.unreachable_at for row in await desk.rows("SELECT unreachable_at FROM sessions")] == [None]


async def test_the_worker_sleeps_until_something_arrives(desk: Desk) -> None:
    async with running(desk):
        await asyncio.sleep(0.02)
        await desk.receive(said(1, ADA, "hello"))
        desk.worker.arrived.set()
        await handled(desk)
    assert len(await desk.said(ADA)) == 1


class Away(Database):
    """A database that does not answer the first few times it is written to."""

    def __init__(self, inner: Database, times: int) -> None:
        super().__init__("nowhere")
        self._inner, self.times = inner, times

    async def _write(self, function: Callable[[Any], Any]) -> Any:
        if self.times:
            self.times -= 1
            raise StoreUnavailable("locked")
        return await self._inner.write(function)

    async def _read(self, function: Callable[[Any], Any]) -> Any:
        return await self._inner.read(function)

    async def _close(self, deadline: float) -> None:
        return None


@contextlib.asynccontextmanager
async def running(desk: Desk) -> AsyncIterator[None]:
    """Run the worker while the block runs."""
    task = asyncio.create_task(desk.worker.run())
    try:
        yield
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def handled(desk: Desk) -> None:
    """Wait until nothing waits to be handled."""

    async def done() -> bool:
        return not await desk.database.read(inbox.pending_count)

    await until(done)


async def keep_session(desk: Desk, chat_id: int, content: dict[str, Any], version: int = 1) -> None:
    rows = [sessions.SessionRow(chat_id, version, content)]
    await desk.database.write(sessions.save, rows, clock.now())


def impatient(connection: Connection) -> None:
    """Wait 50 milliseconds for a lock and not five seconds, so that a test need not either."""
    connection.exec_driver_sql("PRAGMA busy_timeout=50").close()
