"""Turns on PostgreSQL, where several processes may share the work."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from sqlalchemy import text
from sqlalchemy.ext.asyncio import create_async_engine

from bot import turns
from bot.storage import inbox
from bot.storage.database import Database
from bot.storage.inbox import MAX_TRIES
from bot.storage.schema import create_schema
from tests.core.desk import Desk
from tests.core.test_turns import fake
from tests.core.updates import said
from tests.support import postgres
from tests.support.words import strict_words

PEOPLE = range(700_000_000, 700_000_030)
EVE = PEOPLE[7]
SORRY = strict_words().say("en", "sorry-failed")


@pytest_asyncio.fixture
async def two(server: postgres.Server, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[tuple[Desk, Desk]]:
    """Two processes' turn workers on one database, with a conversation that stumbles at `!`."""
    monkeypatch.setattr(turns, "converse", fake)
    await make(server)
    pair = await Database.open(server.url("core")), await Database.open(server.url("core"))
    await pair[0].write(create_schema)
    yield Desk(pair[0]), Desk(pair[1])
    for database in pair:
        await database.close()


async def make(server: postgres.Server) -> None:
    """Make an empty database."""
    address = server.url().replace("postgresql", "postgresql+asyncpg", 1)
    engine = create_async_engine(address, isolation_level="AUTOCOMMIT")
    async with engine.connect() as connection:
        await connection.execute(text("DROP DATABASE IF EXISTS core"))
        await connection.execute(text("CREATE DATABASE core"))
    await engine.dispose()


async def test_two_workers_handle_every_update_once_and_in_order_whatever_fails(two: tuple[Desk, Desk]) -> None:
    numbers = iter(range(1, 1000))
    updates = [said(next(numbers), person, f"{step}") for step in ("one", "two", "three") for person in PEOPLE]
    updates += [said(next(numbers), EVE, "oh!"), said(next(numbers), EVE, "four")]
    await two[0].receive(*updates)

    async def work(desk: Desk) -> None:
        while await desk.worker.batch() or await desk.database.read(inbox.pending_count):
            pass

    await asyncio.gather(*map(work, two))
    for person in PEOPLE:
        expected = ["one", "two", "three", SORRY, "four"] if person == EVE else ["one", "two", "three"]
        assert await two[0].said(person) == expected
    assert max((await two[0].states()).values()) == ("quarantined", MAX_TRIES)
