"""The audit's worker: what goes when its time is over, and what is said of what is left."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
import structlog
from sqlalchemy import Connection, text

from bot import auditing as worker
from bot import clock
from bot.answers.staff.auditing import auditing
from bot.auditing import AuditKeeper
from bot.storage import audit, checkups
from bot.storage.audit import Entry
from bot.storage.checkups import Checkup
from bot.storage.database import Database
from tests.core.desk import MASTERS
from tests.support.stage import Shifted

YEARS = timedelta(days=1826)
AUDITING = auditing(lambda: MASTERS)


def _write(connection: Connection, rows: int = 5) -> None:
    for number in range(rows):
        AUDITING(connection, clock.now()).append(
            connection, Entry("staff/1", "open_desk", [str(number)], True), clock.now()
        )


def keeper(database: Database, now: Shifted) -> AuditKeeper:
    """Give the worker."""
    return AuditKeeper(database, now, AUDITING, YEARS)


async def test_rows_go_after_five_years_and_not_before(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker, "SLICE", 2)
    now = Shifted()
    await database.write(_write)
    floors = []
    for days in (0, 1825, 1827):
        now.ahead = timedelta(days=days)
        await keeper(database, now).look()
        floors.append(await database.read(audit.floor))
    assert floors == [0, 0, 5]
    await database.write(_write)
    assert await database.read(lambda c: AUDITING(c, now()).verify(c).bad) is None


async def test_an_audit_that_nobody_has_begun_needs_no_key(database: Database) -> None:
    def refuse(*_: Any) -> Any:
        pytest.fail("the key was asked for")

    await AuditKeeper(database, Shifted(), refuse, YEARS).look()
    assert await database.read(checkups.last) is None


async def test_the_chain_is_checked_once_a_day_and_what_is_wrong_is_said(database: Database) -> None:
    now = Shifted()
    await database.write(_write)
    await keeper(database, now).look()
    first = await database.read(checkups.last)
    assert first is not None
    assert first == Checkup(5, first.at)
    await database.write(lambda c: c.execute(text("DROP TRIGGER audit_keeps_words")) and None)
    await database.write(lambda c: c.execute(text("UPDATE audit SET act = 'x' WHERE sequence = 3")) and None)
    now.ahead = timedelta(hours=23)
    await keeper(database, now).look()
    assert await database.read(checkups.last) == first
    now.ahead = timedelta(hours=25)
    with structlog.testing.capture_logs() as logged:
        await keeper(database, now).look()
    found = await database.read(checkups.last)
    assert found is not None
    assert (found.sequence, found.bad) == (2, 3)
    assert {
        "event": "audit.broken",
        "row": 3,
        "log_level": "error",
        "fault": "the row is not as it was written",
    } in logged
