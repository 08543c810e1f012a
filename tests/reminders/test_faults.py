"""Kills between any two steps, a store that is away, two workers at once: nothing is lost, nothing is said twice."""

from __future__ import annotations

import asyncio
import shutil
from pathlib import Path
from typing import Any

import pytest

from bot.domain.query import Query
from bot.domain.wishes import Pace
from bot.errors import StoreUnavailable
from bot.reminders import worker as worker_module
from bot.reminders.worker import Reminders
from bot.storage import alerts, notices
from bot.storage.database import Database
from tests.core.waiting import until
from tests.reminders.town import ADA, BOB, CID, DAY, END, HOUR, MINUTE, NOW, Town, opening


class Killed(BaseException):
    """The process is gone."""


class Fragile:
    """A store whose user is killed at one of its writes: before it, or when it is on disk."""

    def __init__(self, inner: Database, killed_at: int, written: bool) -> None:
        self._inner, self._killed_at, self._written = inner, killed_at, written
        self.writes = 0

    async def read(self, *args: Any) -> Any:
        return await self._inner.read(*args)

    async def write(self, *args: Any) -> Any:
        self.writes += 1
        if self.writes != self._killed_at:
            return await self._inner.write(*args)
        if self._written:
            await self._inner.write(*args)
        raise Killed


async def everything_at_once(town: Town) -> None:
    """Let something of every kind fall due during an outage, for several people."""
    await town.publishes(opening(), opening("INT00002", ends=NOW + DAY), opening("INT00003"))
    for chat_id in (ADA, BOB, CID):
        await town.person(chat_id)
        await town.saves(chat_id)
        await town.applies(chat_id, "INT00002")
        await town.begins(chat_id, "INT00003")
        await town.database.write(alerts.keep, chat_id, Query(), Pace.AT_ONCE if chat_id == ADA else Pace.DAILY, NOW)
    await town.starts()
    town.now = NOW + 13 * DAY
    await town.publishes(opening("NEW-1"), opening(ends=END + DAY), opening("INT00003", ends=END + 25 * DAY))
    town.now = END - 2 * DAY


async def heard(town: Town) -> list[tuple[int, str]]:
    """Give everything that was queued, by person."""
    return sorted((letter.chat_id, letter.body["text"]) for letter in await town.letters())


@pytest.mark.long
async def test_a_kill_at_any_commit_loses_and_doubles_nothing(sqlite_template: Path, tmp_path: Path) -> None:
    file = Path(shutil.copy(sqlite_template, tmp_path / "before.db"))
    database = await Database.open(f"sqlite:///{file}")
    town = Town(database)
    await everything_at_once(town)
    await database.close()
    expected: list[tuple[int, str]] = []
    for killed_at in range(30):
        for written in (False, True):
            copy = Path(shutil.copy(file, tmp_path / f"{killed_at}-{written}.db"))
            other = await Database.open(f"sqlite:///{copy}")
            again = Town(other)
            again.now = town.now
            fragile = Fragile(other, killed_at, written)
            again.worker = again.over(fragile)
            try:
                await again.worker.look()
            except Killed:
                again.restarts()
                again.now += MINUTE
                await again.worker.look()
            found = await heard(again)
            await other.close()
            expected = expected or found
            assert found == expected, f"killed at write {killed_at}, {'after' if written else 'before'} it"
    assert fragile.writes < 29, "the last kills came after the end"
    assert len(expected) == 15


async def test_two_workers_that_look_at_once_say_everything_once(town: Town) -> None:
    await everything_at_once(town)
    other = Reminders(town.office, lambda: town.now)
    await asyncio.gather(town.worker.look(), other.look())
    texts = await heard(town)
    assert len(texts) == len(set(texts)) == 15


async def test_a_store_that_is_away_is_tried_again(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker_module, "TICK", 0.01)
    await town.publishes()
    await town.person()
    await town.saves()
    await town.starts()
    town.now = END - 7 * DAY - HOUR
    tries: list[int] = []

    class Worker(Reminders):
        async def look(self) -> None:
            tries.append(len(tries))
            if len(tries) == 1:
                raise StoreUnavailable("locked")
            await super().look()

    running = asyncio.create_task(Worker(town.office, lambda: town.now).run())

    async def said() -> bool:
        return len(await town.said()) == 1

    await until(said)
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)


async def test_a_store_that_goes_away_in_the_middle_ends_the_look(town: Town) -> None:
    await town.publishes()
    await town.person()
    await town.saves()
    await town.starts()
    town.now = END - 7 * DAY - HOUR

    class Gone(Fragile):
        async def write(self, *args: Any) -> Any:
            raise StoreUnavailable("locked")

    with pytest.raises(StoreUnavailable):
        await town.over(Gone(town.database, 0, False)).look()
    await town.worker.look()
    assert len(await town.said()) == 1


async def test_what_was_told_is_forgotten_when_it_cannot_matter_any_more(town: Town) -> None:
    await town.database.write(notices.add, {(ADA, "d/old")}, NOW)
    await town.starts()
    town.now = NOW + 399 * DAY
    await town.worker.look()
    assert await town.database.read(notices.told, "d/") == {(ADA, "d/old"): NOW}
    town.now = NOW + 401 * DAY
    await town.worker.look()
    assert await town.database.read(notices.told, "d/") == {}
