"""What has served its purpose is deleted when its time is over, and nothing before."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from pathlib import Path

import pytest

from bot import clock, housekeeping
from bot.domain.document import DocumentKind
from bot.errors import StoreUnavailable
from bot.housekeeping import Housekeeper, Retention
from bot.settings import Settings
from bot.storage import candidates, documents, drafts
from bot.storage.database import Database
from bot.storage.documents import NewDocument
from bot.storage.drafts import DraftRow
from bot.vault.folder import Folder
from tests.core.desk import TOKEN, Desk
from tests.core.updates import said
from tests.core.waiting import until
from tests.support.stage import Shifted

ADA = 700_000_001
DAY = timedelta(days=1)
KEPT = Retention(raw=7 * DAY, drafts=30 * DAY, unsuccessful=180 * DAY, pooled=365 * DAY)


async def counts(desk: Desk) -> tuple[int, int, int]:
    """Count updates, messages and drafts."""
    (row,) = await desk.rows(
        "SELECT (SELECT count(*) FROM inbox), (SELECT count(*) FROM outbox), (SELECT count(*) FROM drafts)"
    )
    return tuple(row)


async def test_raw_messages_and_abandoned_drafts_go_when_their_days_are_over(desk: Desk) -> None:
    now = Shifted()
    keeper = Housekeeper(desk.database, now, KEPT, Folder(Path("nowhere")))
    await desk.receive(said(1, ADA, "hello"))
    await desk.work()
    await desk.execute("UPDATE outbox SET state = 'sent', settled_at = :at", at=clock.now().replace(tzinfo=None))
    await desk.database.write(drafts.keep, [DraftRow(ADA, "profile/skills", 1, {})], clock.now())
    found = []
    for days in (6, 8, 29, 31):
        now.ahead = timedelta(days=days)
        await keeper.tidy()
        found.append(await counts(desk))
    assert found == [(1, 1, 1), (0, 0, 1), (0, 0, 1), (0, 0, 0)]


async def test_what_still_waits_is_never_deleted(desk: Desk) -> None:
    now = Shifted()
    await desk.receive(said(1, ADA, "hello"))
    await desk.work()
    await desk.receive(said(2, ADA, "hello again"))
    now.ahead = 400 * DAY
    await Housekeeper(desk.database, now, KEPT, Folder(Path("nowhere"))).tidy()
    assert await counts(desk) == (1, 1, 0)


async def test_a_long_backlog_is_deleted_in_slices(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(housekeeping, "SLICE", 10)
    await desk.receive(*(said(number, ADA + number, "hello") for number in range(35)))
    await desk.work()
    now = Shifted()
    now.ahead = 8 * DAY
    await Housekeeper(desk.database, now, KEPT, Folder(Path("nowhere"))).tidy()
    assert (await counts(desk))[0] == 0


async def test_a_store_that_is_away_is_tried_again(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(housekeeping, "HOUR", 0.01)
    tries: list[int] = []

    class Keeper(Housekeeper):
        async def tidy(self) -> None:
            tries.append(len(tries))
            if len(tries) == 1:
                raise StoreUnavailable("locked")
            await super().tidy()

    running = asyncio.create_task(Keeper(database, clock.now, KEPT, Folder(Path("nowhere"))).run())

    async def again() -> bool:
        return len(tries) >= 3

    await until(again)
    assert not running.done()
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)


def test_the_days_are_those_of_the_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    chosen = Settings(telegram_token=TOKEN, inbox_days=1, draft_days=2, unsuccessful_days=3, pool_days=4)  # type: ignore[arg-type]
    assert Retention.of(chosen) == Retention(DAY, 2 * DAY, 3 * DAY, 4 * DAY)


async def test_sealed_files_that_no_document_has_are_deleted_when_they_are_not_new(desk: Desk, tmp_path: Path) -> None:
    folder, now = Folder(tmp_path / "files"), Shifted()
    folder.prepare()
    await desk.database.write(candidates.ensure, [ADA], clock.now())
    for name in ("kept", "orphan", "removed"):
        folder.put(name, [b"x"])
    for name in ("kept", "removed"):
        new = NewDocument(DocumentKind.CV, "cv.pdf", "application/pdf", 1, "0" * 64, 1, name)
        number = await desk.database.write(documents.add, ADA, new, clock.now())
    assert number is not None
    await desk.database.write(documents.remove, ADA, number, clock.now())
    keeper = Housekeeper(desk.database, now, KEPT, folder)
    left = []
    for minutes in (0, 11):
        now.ahead = timedelta(minutes=minutes)
        await keeper.tidy()
        left.append(sorted(path.name for path in folder.place.iterdir()))
    assert left == [["kept", "orphan", "removed"], ["kept"]]
