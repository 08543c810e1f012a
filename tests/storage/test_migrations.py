"""The steps between schemas: they lead where the tables say, both ways, and lose no row."""

from __future__ import annotations

import itertools
import shutil
import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from alembic.script import ScriptDirectory
from sqlalchemy import JSON, Column, Connection, func, insert, inspect, select, text

from bot.errors import SchemaBehind, StoreError
from bot.storage import applications, audit, candidates, drafts, inbox, migrations, outbox, sessions, vacancies
from bot.storage.database import Database
from bot.storage.schema import (
    REVISION,
    SchemaState,
    create_schema,
    require_schema,
    schema_state,
)
from bot.storage.search_schema import is_search_table
from bot.storage.tables import Utc, documents, metadata
from tests.storage.samples import ADA, BOB, IDENTITY, NOW, execute, snapshot, vacancy

SCRIPTS = ScriptDirectory.from_config(migrations.config())
STEPS = [script.revision for script in reversed(list(SCRIPTS.walk_revisions()))]

# By column and not by the stored text of CREATE TABLE, which tells a column added later from one that was there.
_SQLITE_SHAPE = text("""
SELECT 'column', t.name, c.name, c.type || ' ' || c."notnull" || coalesce(' ' || c.dflt_value, '') || ' ' || c.pk
  FROM sqlite_master t, pragma_table_info(t.name) c WHERE t.type = 'table'
UNION ALL
SELECT 'reference', t.name, f."from", f."table" || ' ' || f."to" || ' ' || f.on_delete
  FROM sqlite_master t, pragma_foreign_key_list(t.name) f WHERE t.type = 'table'
UNION ALL
SELECT 'unique', t.name, (SELECT group_concat(name) FROM pragma_index_info(i.name)), i.origin
  FROM sqlite_master t, pragma_index_list(t.name) i WHERE t.type = 'table' AND i."unique"
UNION ALL
SELECT type, tbl_name, name, sql FROM sqlite_master
 WHERE sql IS NOT NULL AND (type <> 'table' OR sql LIKE 'CREATE VIRTUAL%')
""")
_POSTGRESQL_SHAPE = text("""
SELECT 'column', c.relname, a.attname,
       concat_ws(' ', format_type(a.atttypid, a.atttypmod), a.attnotnull, pg_get_expr(d.adbin, d.adrelid))
  FROM pg_attribute a
  JOIN pg_class c ON c.oid = a.attrelid AND c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'S')
  LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
 WHERE a.attnum > 0 AND NOT a.attisdropped
UNION ALL
SELECT 'constraint', conrelid::regclass::text, conname, pg_get_constraintdef(oid)
  FROM pg_constraint WHERE connamespace = 'public'::regnamespace
UNION ALL
SELECT 'index', tablename, indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'
""")

Shape = dict[tuple[str, str, str], str]


def shape(connection: Connection) -> Shape:
    """Give every table, column, constraint and index as the database itself describes it."""
    query = _SQLITE_SHAPE if connection.dialect.name == "sqlite" else _POSTGRESQL_SHAPE
    return {(kind, table, name): " ".join(str(words).split()) for kind, table, name, words in connection.execute(query)}


def rows(connection: Connection) -> dict[str, list[Any]]:
    """Give all rows of all tables that people's data are in."""
    return {
        table.name: sorted(tuple(row) for row in connection.execute(select(table))) for table in metadata.sorted_tables
    }


def fill(connection: Connection) -> None:
    """Put rows into every table."""
    inbox.receive(connection, [inbox.Received(1, ADA, b"{}"), inbox.Received(2, None, b"{}")], NOW)
    inbox.fail(connection, 2, "KeyError in decode", NOW)
    sessions.save(connection, [sessions.SessionRow(ADA, 1, {"language": "ar"})], NOW)
    drafts.keep(connection, [drafts.DraftRow(ADA, "apply/INT04606", 1, {"answers": {}})], NOW)
    outbox.put(connection, [outbox.OutboxRow(ADA, "1/0", {"text": "أهلا"})], NOW)
    vacancies.upsert(connection, [vacancy(), vacancy("INT04607")], NOW)
    for update_id, chat_id in enumerate((ADA, BOB)):
        candidates.record_consent(connection, chat_id, "application", "1", "ab" * 32, "ar", update_id, NOW)
        candidates.save_sections(connection, [candidates.SectionRow(chat_id, "identity", IDENTITY)], NOW)
        applications.start(connection, chat_id, "INT04606", NOW)
        applications.submit(connection, chat_id, snapshot(), NOW)
    candidate = candidates.ensure(connection, [ADA], NOW)[ADA]
    row = {"candidate_id": candidate, "kind": "diploma", "content": b"{}", "created_at": NOW}
    connection.execute(insert(documents), row)
    _fill_others(connection)


def _fill_others(connection: Connection) -> None:
    """Put a row into every table that has none yet: each column by its type, each reference to the first row."""
    for table in metadata.sorted_tables:
        if connection.execute(select(func.count()).select_from(table)).scalar_one() == 0:
            connection.execute(insert(table), {column.name: _sample(connection, column) for column in table.columns})


def _sample(connection: Connection, column: Column[Any]) -> Any:
    for key in column.foreign_keys:
        return connection.execute(select(func.min(key.column))).scalar_one()
    if isinstance(column.type, Utc):
        return NOW
    if isinstance(column.type, JSON):
        return {}
    samples = {bytes: b"{}", str: "x", bool: True, int: 1, date: NOW.date()}
    return samples[column.type.python_type]


async def look(url: str, function: Any, *arguments: Any) -> Any:
    database = await Database.open(url, migrating=True)
    try:
        return await database.write(function, *arguments)
    finally:
        await database.close()


async def test_the_steps_lead_to_the_schema_that_the_tables_describe(url: str, empty_url: str) -> None:
    await migrations.migrate(empty_url)
    migrated, described = await look(empty_url, shape), await look(url, shape)
    assert migrated == described
    assert any(is_search_table(table) for _, table, _ in migrated)


async def test_every_step_can_be_taken_down_and_up_again_with_rows_in_every_table(empty_url: str) -> None:
    await migrations.migrate(empty_url)
    await look(empty_url, fill)
    filled = await look(empty_url, rows)
    assert all(filled.values()), "every table has rows"
    for below, step in zip(["base", *STEPS], STEPS, strict=False):
        await look(empty_url, migrations.downgrade, step)
        before = await look(empty_url, shape)
        await look(empty_url, migrations.downgrade, below)
        await migrations.migrate(empty_url, step)
        assert await look(empty_url, shape) == before
        await migrations.migrate(empty_url)


def stored(connection: Connection) -> dict[str, list[dict[str, Any]]]:
    """Give all rows of the tables that the database itself has, whatever the release describes."""
    tables = [name for name in inspect(connection).get_table_names() if not is_search_table(name)]
    found = {name: connection.execute(text(f'SELECT * FROM "{name}"')).mappings().all() for name in tables}
    return {name: sorted((dict(row) for row in found[name]), key=repr) for name in tables if name != "alembic_version"}


async def test_every_step_up_keeps_each_row_of_the_schema_before_it(empty_url: str) -> None:
    await migrations.migrate(empty_url)
    await look(empty_url, fill)
    for below, step in itertools.pairwise(STEPS):
        await look(empty_url, migrations.downgrade, below)
        before = await look(empty_url, stored)
        await migrations.migrate(empty_url, step)
        after = await look(empty_url, stored)
        for table, rows_before in before.items():
            kept = [{name: row[name] for name in rows_before[0]} for row in after[table]] if rows_before else []
            assert sorted(kept, key=repr) == rows_before
        await migrations.migrate(empty_url)


async def test_migrating_again_keeps_every_row(empty_url: str) -> None:
    await migrations.migrate(empty_url)
    await look(empty_url, fill)
    before = await look(empty_url, rows), await look(empty_url, shape)
    await migrations.migrate(empty_url)
    assert (await look(empty_url, rows), await look(empty_url, shape)) == before


async def test_going_all_the_way_down_leaves_no_table(empty_url: str) -> None:
    await migrations.migrate(empty_url)
    await look(empty_url, fill)
    await look(empty_url, migrations.downgrade, "base")
    assert await look(empty_url, lambda c: inspect(c).get_table_names()) == ["alembic_version"]


async def test_a_step_that_fails_leaves_the_database_as_it_was(empty_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def break_off(connection: Connection) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(migrations, "_check_references", break_off)
    with pytest.raises(ZeroDivisionError):
        await migrations.migrate(empty_url)
    assert await look(empty_url, shape) == {}


async def test_on_sqlite_steps_that_would_orphan_rows_are_not_taken(sqlite_template: Path, tmp_path: Path) -> None:
    url = f"sqlite:///{shutil.copy(sqlite_template, tmp_path / 'bot.db')}"
    await look(url, fill)
    orphan = text("DELETE FROM candidates WHERE chat_id = :chat").bindparams(chat=ADA)

    def careless(connection: Connection) -> None:
        execute(connection, orphan)
        migrations.upgrade(connection)

    with pytest.raises(StoreError, match="would leave 4 rows without"):
        await look(url, careless)
    assert await look(url, lambda c: c.execute(select(func.count()).select_from(documents)).scalar_one()) == 1


async def test_an_audit_of_the_schema_before_its_floor_goes_on_and_can_be_shortened(empty_url: str) -> None:
    chain = audit.Audit(b"k" * 32)

    def fill(connection: Connection) -> None:
        for number in range(5):
            entry = audit.Entry("staff/1", "open_desk", [str(number)], True)
            chain.append(connection, entry, NOW + timedelta(seconds=number))

    def drop(connection: Connection) -> int:
        return chain.drop(connection, NOW + timedelta(seconds=3), 100)

    await migrations.migrate(empty_url, "0005")
    await look(empty_url, fill)
    await migrations.migrate(empty_url)
    assert await look(empty_url, drop) == 3
    found = await look(empty_url, chain.verify)
    assert (found.bad, found.head.sequence) == (None, 5)
    with pytest.raises(StoreError):
        await look(empty_url, execute, text("DELETE FROM audit"))
    await look(empty_url, migrations.downgrade, "0005")
    with pytest.raises(StoreError):
        await look(empty_url, execute, text("DELETE FROM audit"))


def test_the_revision_written_in_the_code_is_the_newest_step() -> None:
    assert SCRIPTS.get_current_head() == REVISION
    assert sorted(STEPS) == STEPS


async def test_a_database_tells_which_schema_it_has(empty_url: str) -> None:
    assert await look(empty_url, schema_state) == SchemaState(None)
    with pytest.raises(SchemaBehind, match=rf"found none, needed {REVISION}"):
        await look(empty_url, require_schema)
    await migrations.migrate(empty_url)
    assert await look(empty_url, schema_state) == SchemaState(REVISION)
    await look(empty_url, require_schema)
    await look(empty_url, migrations.downgrade, "base")
    assert await look(empty_url, schema_state) == SchemaState(None)


def test_a_newer_schema_serves_an_older_release_and_not_the_other_way_round() -> None:
    assert SchemaState("0007", needed="0006").is_ready
    assert not SchemaState("0006", needed="0007").is_ready


async def test_a_schema_created_at_once_is_known_as_the_newest(empty_url: str) -> None:
    await look(empty_url, create_schema)
    assert await look(empty_url, schema_state) == SchemaState(REVISION)


def test_asking_for_the_schema_loads_no_migration_tool() -> None:
    program = "import bot.storage.database, bot.storage.schema, sys; sys.exit('alembic' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
