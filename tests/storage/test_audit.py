"""The audit: whatever is done to it is found, and the first bad row is named."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import Connection, text

from bot.domain.staff import Role
from bot.domain.trail import Trail
from bot.errors import StoreError
from bot.storage import audit, staff
from bot.storage.audit import Audit, Entry, Finding, Head, Row, newest
from bot.storage.database import Database
from bot.storage.schema import create_schema
from tests.storage.samples import NOW, execute

CHAIN = Audit(b"k" * 32)
ROWS = 7


def _entry(number: int) -> Entry:
    return Entry(f"staff/{number}", "read_file", [f"application/A-{number}"], number % 2 == 0)


def _fill(connection: Connection) -> None:
    for number in range(1, ROWS + 1):
        CHAIN.append(connection, _entry(number), NOW + timedelta(seconds=number))


def _tamper(connection: Connection, *statements: str) -> None:
    """Do what somebody could who holds the database and not the key."""
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql("ALTER TABLE audit DISABLE TRIGGER USER")
    else:
        for name in ("audit_keeps_rows", "audit_keeps_words"):
            connection.exec_driver_sql(f"DROP TRIGGER {name}")
    for statement in statements:
        connection.execute(text(statement))
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql("ALTER TABLE audit ENABLE TRIGGER USER")


async def _found(database: Database, *known: Head) -> Finding:
    return await database.read(CHAIN.verify, known)


async def test_a_chain_that_nobody_touched_is_whole(database: Database) -> None:
    assert await _found(database) == Finding(Head())
    await database.write(_fill)
    found = await _found(database)
    assert (found.bad, found.head.sequence) == (None, ROWS)
    assert found.head == await database.read(audit.head)
    assert await _found(database, found.head) == found


async def test_the_newest_acts_come_first(database: Database) -> None:
    await database.write(_fill)
    first, second = await database.read(newest, Trail(), 2)
    assert first == Row(ROWS, NOW + timedelta(seconds=ROWS), _entry(ROWS))
    assert second.entry == _entry(ROWS - 1)
    assert [row.sequence for row in await database.read(newest, Trail(), 3, 2)] == [5, 4, 3]


async def test_acts_are_found_by_kind_by_who_and_by_what_they_were_about(database: Database) -> None:
    def fill(connection: Connection) -> None:
        _fill(connection)
        about = ["vacancy/INT_1", "application/A-3"]
        CHAIN.append(connection, Entry("staff/3", "export_applications", about, True), NOW)
        CHAIN.append(connection, Entry("staff/3", "open_desk", ["vacancy/INTX1"], True), NOW)

    await database.write(fill)
    for trail, found in (
        (Trail(kind="people"), [9]),
        (Trail(kind="applications"), [8, 7, 6, 5, 4, 3, 2, 1]),
        (Trail(actor="staff/3"), [9, 8, 3]),
        (Trail(subject="application/A-3"), [8, 3]),
        (Trail(subject="application/A"), []),
        (Trail(subject="vacancy/INT_1"), [8]),
        (Trail(kind="people", actor="staff/3", subject="vacancy/INTX1"), [9]),
    ):
        assert [row.sequence for row in await database.read(newest, trail, 20)] == found
        assert await database.read(audit.count, trail) == len(found)


async def test_a_database_without_any_audit_has_no_head(database: Database) -> None:
    assert await database.read(audit.head) == Head()


EDITS = {
    "edits who": ("UPDATE audit SET actor = 'staff/9' WHERE sequence = 4", 4),
    "edits what": ("UPDATE audit SET act = 'open_desk' WHERE sequence = 4", 4),
    "edits about what": ("UPDATE audit SET subjects = '[]' WHERE sequence = 4", 4),
    "edits whether it was allowed": ("UPDATE audit SET allowed = NOT allowed WHERE sequence = 4", 4),
    "edits when": ("UPDATE audit SET at = '2020-01-01 00:00:00+00' WHERE sequence = 4", 4),
    "edits the hash": (f"UPDATE audit SET hash = '{'a' * 64}' WHERE sequence = 4", 4),
    "deletes one": ("DELETE FROM audit WHERE sequence = 4", 4),
    "deletes the first": ("DELETE FROM audit WHERE sequence = 1", 1),
    "deletes the last": (f"DELETE FROM audit WHERE sequence = {ROWS}", ROWS),
    "cuts off the end": ("DELETE FROM audit WHERE sequence > 4", 5),
    "deletes all": ("DELETE FROM audit", 1),
    "puts one before the first": (
        "INSERT INTO audit SELECT -1, at, actor, act, subjects, allowed, hash FROM audit WHERE sequence = 2",
        -1,
    ),
    "repeats the last": (
        "INSERT INTO audit SELECT 8, at, actor, act, subjects, allowed, hash FROM audit WHERE sequence = 7",
        8,
    ),
    "loses the head": ("DELETE FROM audit_head", 8),
    "forges the head": ("UPDATE audit_head SET sequence = 4", 8),
}


@pytest.mark.parametrize("name", EDITS)
async def test_what_was_done_to_it_is_found(database: Database, name: str) -> None:
    statement, bad = EDITS[name]
    await database.write(_fill)
    await database.write(_tamper, statement)
    found = await _found(database)
    assert found.bad == bad
    assert found.fault


@pytest.mark.parametrize(("one", "other"), [(3, 4), (2, 6)])
async def test_two_rows_that_changed_places_are_found(database: Database, one: int, other: int) -> None:
    await database.write(_fill)
    swaps = ((one, 99), (other, one), (99, other))
    await database.write(_tamper, *(f"UPDATE audit SET sequence = {b} WHERE sequence = {a}" for a, b in swaps))
    assert (await _found(database)).bad == one


async def test_a_renumbered_gap_is_found(database: Database) -> None:
    await database.write(_fill)
    closing = (f"UPDATE audit SET sequence = {number - 1} WHERE sequence = {number}" for number in range(5, ROWS + 1))
    await database.write(_tamper, "DELETE FROM audit WHERE sequence = 4", *closing)
    assert (await _found(database)).bad == 4


async def test_an_earlier_copy_of_the_whole_audit_is_found_by_what_the_log_knows(database: Database) -> None:
    await database.write(_fill)
    logged = await database.read(audit.head)
    earlier = {"sequence": 0, "hash": ""}

    def rebuild(connection: Connection) -> None:
        _tamper(connection, "DELETE FROM audit", "DELETE FROM audit_head")
        for number in range(1, 4):
            earlier["hash"] = CHAIN.append(connection, _entry(number), NOW + timedelta(seconds=number)).hash

    await database.write(rebuild)
    assert (await _found(database)).bad is None
    assert (await _found(database, logged)).bad == 4
    assert (await _found(database, Head(2, "0" * 64))).bad == 2


async def test_another_key_makes_no_chain_that_passes(database: Database) -> None:
    await database.write(_fill)
    assert (await database.read(Audit(b"x" * 32).verify)).bad == 1


async def test_an_emptied_audit_beside_staff_is_found_even_without_a_head(database: Database) -> None:
    await database.write(staff.add, 1, "Grace", {Role.ADMIN}, None, NOW)
    assert (await _found(database)).bad == 1


async def test_the_database_itself_refuses_to_change_or_delete_a_row(database: Database) -> None:
    await database.write(_fill)
    attempts = ["UPDATE audit SET act = 'x'", "DELETE FROM audit"]
    for statement in attempts:
        with pytest.raises(StoreError):
            await database.write(execute, text(statement))
    found = await _found(database)
    assert (found.bad, found.head.sequence) == (None, ROWS)


async def test_many_rows_are_checked_page_by_page(tmp_path: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(audit, "_PAGE", 3)
    monkeypatch.setattr(audit, "_page", audit._page.limit(3))
    database = await Database.open(f"sqlite:///{tmp_path / 'bot.db'}")
    await database.write(create_schema)
    await database.write(_fill)
    assert (await database.read(CHAIN.verify)).head.sequence == ROWS
    await database.close()


# Rows whose time is over


DROPPED = 3


def _drop(connection: Connection, rows: int = DROPPED) -> int:
    return CHAIN.drop(connection, NOW + timedelta(seconds=rows + 1), 1000)


async def _shortened(database: Database, *statements: str) -> Finding:
    await database.write(_fill)
    assert await database.write(_drop) == DROPPED
    if statements:
        await database.write(_tamper, *statements)
    return await _found(database)


async def test_the_oldest_rows_go_when_their_time_is_over_and_the_chain_goes_on(database: Database) -> None:
    found = await _shortened(database)
    assert (found.bad, found.head.sequence) == (None, ROWS)
    assert await database.read(audit.floor) == DROPPED
    assert [row.sequence for row in await database.read(_sequences)] == [4, 5, 6, 7]
    assert await database.write(_drop) == 0
    await database.write(CHAIN.append, _entry(8), NOW + timedelta(seconds=8))
    assert await database.write(_drop, ROWS) == 4
    assert (await _found(database)).head.sequence == 8


def _sequences(connection: Connection) -> list[Any]:
    return list(connection.execute(text("SELECT sequence FROM audit ORDER BY sequence")))


async def test_so_many_go_at_once_and_no_more(database: Database) -> None:
    await database.write(_fill)
    assert [await database.write(CHAIN.drop, NOW + timedelta(days=1), 3) for _ in range(4)] == [3, 3, 1, 0]
    found = await _found(database)
    assert (found.bad, found.head.sequence) == (None, ROWS)


async def test_what_the_log_knows_of_rows_that_have_gone_is_no_fault_but_another_floor_is(database: Database) -> None:
    await database.write(_fill)
    whole = await _found(database)
    third = (await database.read(_hash_of, 3)).hash
    await database.write(_drop)
    assert await _found(database, Head(1, "0" * 64), Head(3, third), whole.head) == whole
    assert (await _found(database, Head(3, "0" * 64))).bad == 3


def _hash_of(connection: Connection, sequence: int) -> Any:
    return connection.execute(text(f"SELECT hash FROM audit WHERE sequence = {sequence}")).one()


SHORTENED = {
    "edits who": ("UPDATE audit SET actor = 'staff/9' WHERE sequence = 5", 5),
    "edits the first that is left": ("UPDATE audit SET act = 'open_desk' WHERE sequence = 4", 4),
    "deletes the first that is left": ("DELETE FROM audit WHERE sequence = 4", 4),
    "deletes one": ("DELETE FROM audit WHERE sequence = 6", 6),
    "deletes the last": ("DELETE FROM audit WHERE sequence = 7", 7),
    "cuts off the end": ("DELETE FROM audit WHERE sequence > 5", 6),
    "deletes all": ("DELETE FROM audit", 4),
    "puts one back below the floor": (
        "INSERT INTO audit SELECT 3, at, actor, act, subjects, allowed, hash FROM audit WHERE sequence = 4",
        3,
    ),
    "raises the floor": ("UPDATE audit_floor SET sequence = 5", 5),
    "lowers the floor": ("UPDATE audit_floor SET sequence = 2", 2),
    "edits the floor's hash": (f"UPDATE audit_floor SET hash = '{'a' * 64}'", 3),
    "edits the floor's seal": (f"UPDATE audit_floor SET seal = '{'a' * 64}'", 3),
    "takes the floor away": ("DELETE FROM audit_floor", 1),
}


@pytest.mark.parametrize("name", SHORTENED)
async def test_what_was_done_to_a_shortened_audit_is_found(database: Database, name: str) -> None:
    statement, bad = SHORTENED[name]
    found = await _shortened(database, statement)
    assert found.bad == bad
    assert found.fault


async def test_two_rows_of_a_shortened_audit_that_changed_places_are_found(database: Database) -> None:
    swaps = ((5, 99), (6, 5), (99, 6))
    moves = [f"UPDATE audit SET sequence = {b} WHERE sequence = {a}" for a, b in swaps]
    assert (await _shortened(database, *moves)).bad == 5


@pytest.mark.parametrize("seal", ["seal", "(SELECT seal FROM audit_head)"])
async def test_who_raises_the_floor_without_the_key_and_then_deletes_is_found(database: Database, seal: str) -> None:
    raised = "UPDATE audit_floor SET (sequence, hash) = (SELECT sequence, hash FROM audit_head)"
    found = await _shortened(database, raised, f"UPDATE audit_floor SET seal = {seal}", "DELETE FROM audit")
    assert found.bad == ROWS


async def test_an_earlier_floor_that_is_put_back_is_found(database: Database) -> None:
    await database.write(_fill)
    await database.write(_drop, 2)
    (earlier,) = await database.read(lambda c: c.execute(text("SELECT sequence, hash, seal FROM audit_floor")).all())
    await database.write(_drop, 4)
    back = f"UPDATE audit_floor SET sequence = {earlier.sequence}, hash = '{earlier.hash}', seal = '{earlier.seal}'"
    await database.write(execute, text(back))
    assert (await _found(database)).bad == 3


async def test_a_row_that_is_wrong_is_not_dropped_nor_any_after_it(database: Database) -> None:
    await database.write(_fill)
    await database.write(_tamper, "UPDATE audit SET actor = 'staff/9' WHERE sequence = 2")
    assert await database.write(_drop) == 1
    assert (await _found(database)).bad == 2
    assert await database.write(_drop) == 0


async def test_nothing_is_dropped_from_a_floor_that_somebody_else_has_set(database: Database) -> None:
    await database.write(_fill)
    await database.write(_drop, 2)
    await database.write(execute, text("UPDATE audit_floor SET sequence = 3"))
    assert await database.write(_drop, 5) == 0
    assert len(await database.read(_sequences)) == 5


async def test_the_database_itself_refuses_to_delete_what_is_above_the_floor(database: Database) -> None:
    await _shortened(database)
    with pytest.raises(StoreError):
        await database.write(execute, text("DELETE FROM audit WHERE sequence = 4"))
    assert (await _found(database)).bad is None
