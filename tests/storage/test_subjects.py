"""Where staff's subjects belong, and taking tokens out of what is kept, on both databases."""

from __future__ import annotations

import pytest
from sqlalchemy import Connection, select

from bot.domain.staff import Role, Subject, SubjectKind
from bot.storage import applications, candidates, inbox, outbox, scrubbing, staff, subjects, vacancies
from bot.storage.database import Database
from bot.storage.subjects import Place
from bot.storage.tables import inbox as inbox_table
from bot.storage.tables import outbox as outbox_table
from tests.storage.samples import ADA, BOB, NOW, vacancy

KINDS: tuple[SubjectKind, ...] = ("push", "slot", "assessment", "check", "asking", "offer", "inquiry", "staff")
TOKEN = "t" * 43


@pytest.mark.parametrize("kind", KINDS)
async def test_a_number_that_nothing_has_belongs_nowhere(database: Database, kind: SubjectKind) -> None:
    wanted = [Subject(kind, "77"), Subject(kind, "x"), Subject(kind, "9" * 40)]
    assert await database.read(subjects.places, wanted) == {}


async def test_an_application_belongs_to_its_opening_and_its_candidate(database: Database) -> None:
    await database.write(vacancies.upsert, [vacancy()], NOW)
    await database.write(candidates.ensure, [ADA], NOW)
    head = await database.write(applications.start, ADA, "INT04606", NOW)
    member = await database.write(staff.add, BOB, "Bob", {Role.VIEWER}, None, NOW)
    wanted = [
        Subject("application", head.public_id),
        Subject("vacancy", "INT04606"),
        Subject("staff", str(member.staff_id)),
        Subject("new", "INT9"),
    ]
    found = await database.read(subjects.places, wanted)
    assert found == dict(zip(wanted, (Place("INT04606", ADA), Place("INT04606"), Place(), Place()), strict=True))
    assert await database.read(subjects.applied_for, ADA) == frozenset({"INT04606"})
    assert await database.read(subjects.applied_for, BOB) == frozenset()


async def test_a_token_is_taken_out_of_what_came_and_what_its_maker_was_sent(database: Database) -> None:
    member = await database.write(staff.add, BOB, "Bob", {Role.ADMIN}, None, NOW)
    text = {"text": f"start=join_{TOKEN}"}
    await database.write(inbox.receive, [inbox.Received(1, ADA, f"join_{TOKEN}".encode())], NOW)
    await database.write(outbox.put, [outbox.OutboxRow(BOB, "b", text), outbox.OutboxRow(ADA, "a", text)], NOW)

    def play(connection: Connection) -> list[bool]:
        scrubbing.scrub_token(connection, 1)
        scrubbing.scrub_token(connection, 2)
        scrubbing.scrub_links(connection, member.staff_id, NOW)
        scrubbing.scrub_links(connection, None, NOW)
        received = connection.execute(select(inbox_table.c.body)).scalars()
        sent = connection.execute(select(outbox_table.c.body).order_by(outbox_table.c.outbox_id)).scalars()
        return [TOKEN.encode() in bytes(body) for body in (*received, *sent)]

    assert await database.write(play) == [False, False, True]
