"""Deleting one person, and nobody else."""

from __future__ import annotations

from sqlalchemy import func, select

from bot.storage import applications, candidates, drafts, erasure, inbox, outbox, vacancies
from bot.storage.database import Database
from bot.storage.tables import metadata
from tests.storage.samples import ADA, BOB, IDENTITY, NOW, fetch, snapshot, vacancy

SHARED = ("vacancies", "vacancy_texts", "vacancy_listing", "vacancy_vocabulary", "vacancy_terms")


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


async def _counts(database: Database) -> dict[str, int]:
    tables = [table for table in metadata.sorted_tables if table.name not in SHARED]
    return {table.name: (await database.read(fetch, select(func.count()).select_from(table)))[0][0] for table in tables}


async def test_nothing_of_a_deleted_person_is_left_and_nothing_of_another_is_touched(database: Database) -> None:
    await database.write(vacancies.upsert, [vacancy()], NOW)
    await _fill(database, ADA, 1)
    alone = await _counts(database)
    assert {name for name, count in alone.items() if not count} <= {"sessions", "documents"}
    await _fill(database, BOB, 2)
    await database.write(erasure.erase, ADA)
    assert await _counts(database) == alone
    await database.write(erasure.erase, BOB)
    assert set((await _counts(database)).values()) == {0}
