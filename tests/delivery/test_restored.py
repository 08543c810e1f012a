"""Which copies of a database start with sending paused, and that nothing is sent until an operator says so."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from bot import clock
from bot.delivery.restored import Mark, mark_of
from bot.outbox import OutboxWorker
from bot.storage import controls, outbox
from bot.storage.database import Database
from bot.storage.outbox import OutboxRow, Queued, Result, Sent
from tests.core.waiting import until


@pytest.fixture
def file(sqlite_template: Path, tmp_path: Path) -> Path:
    (tmp_path / "live").mkdir()
    return Path(shutil.copy(sqlite_template, tmp_path / "live" / "bot.sqlite3"))


@asynccontextmanager
async def opened(file: Path) -> AsyncIterator[tuple[Database, Mark]]:
    database = await Database.open(f"sqlite:///{file}")
    try:
        mark = mark_of(f"sqlite:///{file}", database, clock.now)
        assert mark is not None
        yield database, mark
    finally:
        await database.close()


async def started(file: Path, *, stops: bool = True) -> bool:
    """Start and end, in order or not, and tell whether sending was paused."""
    async with opened(file) as (database, mark):
        restored = await mark.recognise()
        assert await database.read(controls.is_paused) is restored
        if stops:
            await mark.raise_()
        return restored


def backed_up(file: Path, folder: Path) -> Path:
    """Copy a database that nobody has open."""
    folder.mkdir()
    return Path(shutil.copy2(file, folder / file.name))


@pytest.mark.parametrize("stops", [True, False])
async def test_a_database_that_is_started_again_and_again_sends(file: Path, stops: bool) -> None:
    assert [await started(file, stops=stops) for _ in range(3)] == [False] * 3


async def test_a_stop_between_the_two_places_of_the_count_is_no_restore(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await started(file)
    with monkeypatch.context() as patch:
        patch.setattr(Mark, "_write", lambda mark, count: None)
        await started(file, stops=False)
    assert await started(file) is False


@pytest.mark.parametrize("stops", [True, False])
async def test_a_backup_that_is_put_back_in_place_starts_paused(file: Path, tmp_path: Path, stops: bool) -> None:
    await started(file)
    backup = backed_up(file, tmp_path / "backup")
    for _ in range(2):
        await started(file, stops=stops)
    shutil.copy(backup, file)
    assert await started(file) is True


async def test_a_backup_of_the_life_that_has_just_been_stopped_starts_paused(file: Path, tmp_path: Path) -> None:
    await started(file, stops=False)
    backup = backed_up(file, tmp_path / "backup")
    async with opened(file) as (_, mark):
        await mark.raise_()
        await mark.raise_()
    shutil.copy(backup, file)
    assert await started(file) is True


async def test_a_copy_on_another_machine_starts_paused(file: Path, tmp_path: Path) -> None:
    await started(file)
    assert await started(backed_up(file, tmp_path / "elsewhere")) is True


async def test_a_copy_with_its_mark_starts_paused_too(file: Path, tmp_path: Path) -> None:
    await started(file)
    copy = backed_up(file, tmp_path / "elsewhere")
    shutil.copy2(file.with_name("bot.sqlite3.mark"), copy.with_name("bot.sqlite3.mark"))
    assert await started(copy) is True


async def test_a_paused_database_sends_nothing_until_it_is_resumed(file: Path) -> None:
    sent: list[str] = []

    async def deliver(queued: Queued) -> Result:
        sent.append(queued.key)
        return Sent(queued.outbox_id, 1)

    async with opened(file) as (database, _):
        await database.write(controls.put, controls.SENDING, controls.PAUSED, clock.now())
        await database.write(outbox.put, [OutboxRow(1, "u1.0", {})], clock.now())
        worker = OutboxWorker(database, deliver, clock.now)
        running = asyncio.create_task(worker.run())
        await asyncio.sleep(0.1)
        assert sent == []
        await database.write(controls.put, controls.SENDING, controls.RUNNING, clock.now())
        worker.filled.set()

        async def done() -> bool:
            return sent == ["u1.0"] and not await database.read(outbox.queued_count)

        await until(done)
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)


async def test_a_database_on_a_server_has_no_mark() -> None:
    assert mark_of("postgresql://user@host/name", None, clock.now) is None  # type: ignore[arg-type]
