"""Lists of people are found through indexes, whatever a table holds."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import Connection

from bot.domain.preferences import Preferences, Quiet
from bot.domain.reminders import USUAL
from bot.storage import changes, preferences, reminders
from bot.storage.database import Database
from bot.storage.reminders import Nearing
from tests.storage.samples import ADA, BOB, NOW

CALLS: dict[str, Any] = {
    "clocks": lambda connection: reminders.clocks(connection),
    "nearing": lambda connection: reminders.nearing(connection, NOW, NOW + timedelta(days=15)),
    "waiting": lambda connection: reminders.waiting(connection, [Nearing((1, 2), ("Europe/Paris 1320-420", "- -"))]),
    "digested": lambda connection: reminders.digested(connection, ["Europe/Paris 1320-420"]),
    "untouched": lambda connection: reminders.untouched(connection, NOW, NOW + timedelta(minutes=1)),
    "touched": lambda connection: reminders.touched(connection, [ADA, BOB]),
    "owed": lambda connection: reminders.owed(connection, USUAL, NOW, NOW + timedelta(minutes=1)),
    "since": lambda connection: reminders.since(connection, [ADA, BOB]),
    "changes": lambda connection: changes.changes(connection),
    "concerned": lambda connection: changes.concerned(connection, 1, 0, 200),
}
BIG = (
    "preferences",
    "bookmarks",
    "applications",
    "application_events",
    "candidates",
    "drafts",
    "search_alerts",
    "vacancy_changes",
)
"""Tables with a row for each person or more, and one that only grows."""


@pytest.mark.parametrize("kind", ["sqlite"])
@pytest.mark.parametrize("name", CALLS)
async def test_no_list_is_made_by_looking_at_every_row(database: Database, name: str) -> None:
    plans = await database.read(_plans, CALLS[name])
    assert plans
    scans = [step for step in plans if step.startswith("SCAN") and step.split()[1] in BIG]
    assert not [step for step in scans if " INDEX " not in step], plans
    assert not [step for step in scans if name != "changes"], plans


def _plans(connection: Connection, call: Any) -> list[str]:
    """Make a list, and give how the database went about each of its statements."""
    raw: Any = connection.connection.dbapi_connection
    seen: list[str] = []
    raw.set_trace_callback(seen.append)
    try:
        call(connection)
    finally:
        raw.set_trace_callback(None)
    statements = [sql for sql in seen if sql.lstrip().upper().startswith(("SELECT", "WITH"))]
    return [row[3] for sql in statements for row in raw.execute(f"EXPLAIN QUERY PLAN {sql}")]


async def test_each_clock_is_named_once_and_changes_with_the_settings(database: Database) -> None:
    for chat_id in (ADA, BOB):
        await database.write(preferences.save, chat_id, Preferences(language="en", zone="Asia/Tokyo"), NOW)
    await database.write(preferences.save, 3, Preferences(language="en", quiet=None), NOW)
    assert await database.read(reminders.clocks) == ["- -", "Asia/Tokyo 1320-420"]
    chosen = Preferences(language="en", zone="Europe/Paris", quiet=Quiet(start=0, end=60))
    await database.write(preferences.save, ADA, chosen, NOW)
    assert await database.read(reminders.clocks) == ["- -", "Asia/Tokyo 1320-420", "Europe/Paris 0-60"]


async def test_nothing_is_found_for_nobody(database: Database) -> None:
    long_ago = datetime(2020, 1, 1, tzinfo=UTC)
    assert await database.read(reminders.clocks) == []
    assert await database.read(reminders.digested, []) == []
    assert await database.read(reminders.touched, []) == {}
    assert await database.read(reminders.since, []) == {}
    assert await database.read(reminders.nearing, long_ago, NOW) == {}
