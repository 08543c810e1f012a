"""The bot stops when it is told to, whatever happens in the same moment."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from bot import clock
from bot.outbox import OutboxWorker
from bot.storage.database import Database
from bot.storage.outbox import Queued, Result
from bot.storage.schema import create_schema


async def _nobody(queued: Queued) -> Result:
    raise AssertionError("nothing is queued")


@pytest.mark.parametrize("ticks", range(4))
async def test_the_outbox_ends_though_something_is_queued_in_the_same_moment(tmp_path: Path, ticks: int) -> None:
    database = await Database.open(f"sqlite:///{tmp_path}/outbox.sqlite3")
    await database.write(create_schema)
    worker = OutboxWorker(database, _nobody, clock.now)
    running = asyncio.create_task(worker.run())
    await asyncio.sleep(0.1)
    worker.filled.set()
    for _ in range(ticks):
        await asyncio.sleep(0)
    running.cancel()
    await asyncio.wait([running], timeout=1)
    ended = running.done()
    running.cancel()
    await asyncio.wait([running], timeout=1)
    await database.close()
    assert ended
