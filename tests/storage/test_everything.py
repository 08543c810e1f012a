"""Everything about one person, and nothing about another."""

from __future__ import annotations

import json

from sqlalchemy import insert, select

from bot.domain.reference import Referee, Relation
from bot.storage import applications, bookmarks, candidates, everything, inbox, inquiries, references, vacancies
from bot.storage.codec import pack
from bot.storage.database import Database
from bot.storage.staff_tables import assessments, notes
from bot.storage.tables import applications as application_table
from bot.storage.tables import documents, metadata
from tests.storage.samples import ADA, BOB, IDENTITY, NOW, execute, fetch, snapshot, vacancy

NOBODY_S = {
    *("vacancies", "vacancy_texts", "vacancy_listing", "vacancy_vocabulary", "vacancy_terms", "vacancy_changes"),
    *(
        "controls",
        "broadcasts",
        "pushes",
        "audit",
        "audit_floor",
        "audit_head",
        "invitations",
        "staff_openings",
        "assessment_slots",
    ),
    *(table.name for table in everything.WITHHELD),
}
"""The tables of which no row is given to a person."""


async def fill(database: Database, chat_id: int, update_id: int) -> None:
    words = ("application", "2026-11", "0" * 64, "en")
    await database.write(candidates.record_consent, chat_id, *words, update_id, NOW)
    await database.write(candidates.save_sections, [candidates.SectionRow(chat_id, "identity", IDENTITY)], NOW)
    await database.write(applications.start, chat_id, "INT04606", NOW)
    await database.write(applications.submit, chat_id, snapshot(), NOW)
    await database.write(bookmarks.keep, chat_id, "INT04606", True, NOW)
    await database.write(inquiries.ask, chat_id, f"Question of {chat_id}", NOW)
    await database.write(inbox.receive, [inbox.Received(update_id, chat_id, b"no JSON")], NOW)


async def test_a_person_is_given_what_is_theirs_and_nothing_of_another(database: Database) -> None:
    await database.write(vacancies.upsert, [vacancy()], NOW)
    await fill(database, ADA, 1)
    await fill(database, BOB, 2)
    given = await database.read(everything.everything, ADA)
    assert given["profile"][0]["content"] == IDENTITY
    assert given["application_revisions"][0]["content"]["answers"] == snapshot().answers
    assert given["saved_openings"][0]["opening"] == "INT04606"
    assert given["question_messages"][0]["content"] == {"text": f"Question of {ADA}"}
    assert given["messages_received"][0]["body"] == "no JSON"
    assert given["applications"][0]["submitted_at"] == NOW.isoformat()
    assert str(BOB) not in json.dumps(given)
    assert await database.read(everything.everything, ADA) == given


async def test_what_a_person_is_given_is_counted_alike(database: Database) -> None:
    await database.write(vacancies.upsert, [vacancy()], NOW)
    await fill(database, ADA, 1)
    await fill(database, BOB, 2)
    given = await database.read(everything.everything, ADA)
    assert await database.read(everything.counts, ADA) == {name: len(rows) for name, rows in given.items()}


def test_every_table_is_given_or_holds_nothing_for_people_to_see() -> None:
    given = set(everything._statements())
    for table in metadata.sorted_tables:
        assert (everything.NAMES.get(table.name, table.name) in given) != (table.name in NOBODY_S), table.name
    assert notes.name in NOBODY_S


async def test_what_a_panel_found_is_kept_from_the_person_and_the_appointment_is_not(database: Database) -> None:
    await database.write(vacancies.upsert, [vacancy()], NOW)
    await fill(database, ADA, 1)
    (application_id,) = await database.read(lambda c: c.execute(select(application_table.c.application_id)).one())
    content = pack({"place": "Lyon", "verdict": {"outcome": "recommend"}})
    row = {
        "application_id": application_id,
        "kind": "panel",
        "status": "accepted",
        "created_at": NOW,
        "updated_at": NOW,
    }
    await database.write(execute, insert(assessments).values(**row, content=content))
    given = await database.read(everything.everything, ADA)
    assert given["assessments"][0]["content"] == {"place": "Lyon"}


async def test_whom_one_named_and_what_one_wrote_for_another_is_given_and_what_they_wrote_is_not(
    database: Database,
) -> None:
    await database.write(vacancies.upsert, [vacancy()], NOW)
    await fill(database, ADA, 1)
    row = (await database.read(fetch, select(application_table)))[0]
    referee = Referee(name="Bob", relation=Relation.COLLEAGUE, email="bob@example.org", language="en", agreed=True)
    await database.write(references.name, ADA, row.public_id, referee)
    (asking,) = await database.read(references.of_application, row.public_id)
    await database.write(lambda c: references.keep(c, asking, testimony={"strengths": "Never late."}))
    await database.write(lambda c: references.change(c, asking, chat_id=BOB))
    (named,) = (await database.read(everything.everything, ADA))["referees_named"]
    assert named["content"] == {"referee": referee.model_dump(mode="json")}
    (written,) = (await database.read(everything.everything, BOB))["references_written"]
    assert written["content"]["testimony"] == {"strengths": "Never late."}
    assert not {"token_hash", "chat_id"} & {*named, *written}


async def document(database: Database, candidate: int, name: str, size: int) -> None:
    row = {"candidate_id": candidate, "kind": "cv", "content": pack({"name": name}), "created_at": NOW}
    await database.write(execute, insert(documents).values(**row, stored_name=f"s-{name}", size=size))


async def test_files_are_shared_out_over_as_many_archives_as_it_takes(database: Database) -> None:
    assert await database.read(everything.parts, ADA) == [[]]
    await database.write(candidates.record_consent, ADA, "application", "1", "0" * 64, "en", 1, NOW)
    ((candidate,),) = await database.read(lambda c: c.exec_driver_sql("SELECT candidate_id FROM candidates").all())
    for name, size in (("a.pdf", everything.LARGEST - 5), ("b.pdf", 5), ("c.pdf", 1), ("d.pdf", everything.LARGEST)):
        await document(database, candidate, name, size)
    shared = await database.read(everything.parts, ADA)
    assert [[stored for stored, _ in part] for part in shared] == [["s-a.pdf", "s-b.pdf"], ["s-c.pdf"], ["s-d.pdf"]]
    assert all(name.endswith(stored.removeprefix("s-")) for part in shared for stored, name in part)
