"""Deleting one person, and nobody else."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from sqlalchemy import JSON, Column, Connection, func, insert, select

from bot.storage import applications, candidates, drafts, erasure, inbox, outbox, vacancies
from bot.storage.database import Database
from bot.storage.outbox import Lane
from bot.storage.schema import create_schema
from bot.storage.staff_tables import assessment_slots, pushes, staff
from bot.storage.tables import Utc, broadcasts, metadata
from tests.storage.samples import ADA, BOB, IDENTITY, NOW, fetch, snapshot, vacancy

SHARED = (
    "vacancies",
    "vacancy_texts",
    "vacancy_listing",
    "vacancy_vocabulary",
    "vacancy_terms",
    "controls",
    "broadcasts",
    "vacancy_changes",
    "staff",
    "staff_openings",
    "invitations",
    "audit",
    "audit_floor",
    "audit_head",
    "pushes",
    "assessment_slots",
)


async def _fill(database: Database, chat_id: int, update_id: int) -> None:
    """Leave something of a person in every table."""
    words = ("application", "2026-11", "0" * 64, "en")
    await database.write(candidates.record_consent, chat_id, *words, update_id, NOW)
    await database.write(candidates.save_sections, [candidates.SectionRow(chat_id, "identity", IDENTITY)], NOW)
    await database.write(drafts.keep, [drafts.DraftRow(chat_id, "apply/INT04606", 1, {})], NOW)
    await database.write(applications.start, chat_id, "INT04606", NOW)
    await database.write(applications.submit, chat_id, snapshot(), NOW)
    await database.write(inbox.receive, [inbox.Received(update_id, chat_id, b"{}")], NOW)
    await database.write(inbox.settle, [update_id], NOW)
    await database.write(outbox.put, [outbox.OutboxRow(chat_id, f"u{update_id}", {})], NOW)
    (queued,) = await database.write(outbox.claim, NOW, 1, [])
    await database.write(outbox.settle, [outbox.Sent(queued.outbox_id, 1)], NOW)

    await database.write(_fill_others, chat_id, update_id)


def _announce(connection: Connection) -> None:
    """Put there what people take part in: a member of staff, a broadcast, a push, a slot."""
    for table in (broadcasts, staff, pushes, assessment_slots):
        connection.execute(insert(table), {column.name: _sample(connection, column, 1) for column in table.c})


def _fill_others(connection: Connection, chat_id: int, number: int) -> None:
    """Put this person's row into every table that nothing above has written to; a reference is to the newest row."""
    for table in metadata.sorted_tables:
        rows = connection.execute(select(func.count()).select_from(table)).scalar_one()
        if table.name not in (*SHARED, "sessions") and rows < number:
            values = {column.name: _sample(connection, column, number) for column in table.columns}
            connection.execute(insert(table), values | ({"chat_id": chat_id} if "chat_id" in table.columns else {}))


def _sample(connection: Connection, column: Column[Any], number: int) -> Any:
    for key in column.foreign_keys:
        return connection.execute(select(func.max(key.column))).scalar_one()
    if isinstance(column.type, Utc):
        return NOW
    if isinstance(column.type, JSON):
        return {}
    samples = {bytes: b"{}", str: str(number), bool: True, int: number, date: NOW.date()}
    return samples[column.type.python_type]


async def _counts(database: Database) -> dict[str, int]:
    tables = [table for table in metadata.sorted_tables if table.name not in SHARED]
    return {table.name: (await database.read(fetch, select(func.count()).select_from(table)))[0][0] for table in tables}


async def test_nothing_of_a_deleted_person_is_left_and_nothing_of_another_is_touched(database: Database) -> None:
    await database.write(vacancies.upsert, [vacancy()], NOW)
    await database.write(_announce)
    await _fill(database, ADA, 1)
    alone = await _counts(database)
    assert {name for name, count in alone.items() if not count} == {"sessions"}
    await _fill(database, BOB, 2)
    await database.write(erasure.erase, ADA)
    assert await _counts(database) == alone
    await database.write(erasure.erase, BOB)
    assert set((await _counts(database)).values()) == {0}


async def test_what_waits_in_bulk_for_a_deleted_person_is_not_sent_and_the_farewell_is(database: Database) -> None:
    lanes = {"u1.0": Lane.REPLY, "notice": Lane.NOTICE, "b1.1": Lane.BULK}
    rows = [outbox.OutboxRow(ADA, key, {}, lane) for key, lane in lanes.items()]
    await database.write(outbox.put, rows, NOW)
    await database.write(erasure.erase, ADA)
    claimed = [row for lane in Lane for row in await database.write(outbox.claim, NOW, 9, [], lane)]
    assert [row.key for row in claimed] == ["u1.0"]


async def test_not_even_the_file_of_the_store_holds_what_was_deleted(tmp_path: Path) -> None:
    database = await Database.open(f"sqlite:///{tmp_path / 'bot.db'}")
    await database.write(create_schema)
    await database.write(candidates.record_consent, ADA, "application", "2026-11", "0" * 64, "en", 1, NOW)
    rows = [candidates.SectionRow(ADA, "contact", ({"email": f"secret-{number}@example.org"},)) for number in range(3)]
    for row in rows:
        await database.write(candidates.save_sections, [row], NOW)
    await database.write(inbox.receive, [inbox.Received(1, ADA, b"secret-words")], NOW)
    await database.write(inbox.empty, 1)
    await database.write(erasure.erase, ADA)
    await database.shorten()
    found = _holding(tmp_path, b"secret-")
    await database.close()
    assert found == []


def _holding(folder: Path, words: bytes) -> list[str]:
    """Give the files of a folder in which words stand."""
    return [path.name for path in folder.iterdir() if words in path.read_bytes()]
