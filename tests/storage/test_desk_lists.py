"""What staff read of an opening's applications, their notes, and moving many at once."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import Connection, select

from bot.domain.document import DocumentKind, Enclosure
from bot.domain.staff import Role, StaffAct
from bot.domain.status import Actor, Status, StatusEvent
from bot.errors import IllegalTransition
from bot.papers.clearance import cleared
from bot.storage import applications, candidates, desk_lists, documents, moves, notes, staff, vacancies
from bot.storage.candidates import SectionRow
from bot.storage.database import Database
from bot.storage.documents import NewDocument
from bot.storage.moves import Move
from bot.storage.tables import application_events
from tests.storage.samples import ADA, BOB, DEADLINE, IDENTITY, NOW, fetch, snapshot, vacancy

REFERENCE = "INT04606"
CV = NewDocument(DocumentKind.CV, "cv.pdf", "application/pdf", 9, "0" * 64, 1, "sealed")


async def both(database: Database) -> tuple[str, str]:
    """Let Ada send an application with a CV and Bob begin one; give both ids."""

    def make(connection: Connection) -> tuple[str, str]:
        vacancies.upsert(connection, [vacancy()], NOW)
        for number, chat_id in enumerate((ADA, BOB)):
            candidates.record_consent(connection, chat_id, "application", "1", "0" * 64, "en", number, NOW)
            candidates.save_sections(connection, [SectionRow(chat_id, "identity", tuple(IDENTITY))], NOW)
        ada, bob = (applications.start(connection, chat_id, REFERENCE, NOW).public_id for chat_id in (ADA, BOB))
        number = documents.add(connection, ADA, CV, NOW) or 0
        paper = Enclosure(document_id=number, kind=DocumentKind.CV, name="cv.pdf", size=9, sha256="0" * 64)
        applications.submit(connection, ADA, snapshot(documents=(paper,)), NOW)
        return ada, bob

    return await database.write(make)


async def test_a_draft_is_counted_and_named_and_nothing_more_is_read_of_it(database: Database) -> None:
    ada, bob = await both(database)
    assert [(each.public_id, each.status) for each in await database.read(desk_lists.sent, REFERENCE)] == [
        (ada, Status.SUBMITTED)
    ]
    assert await database.read(desk_lists.draft_count, REFERENCE) == 1
    (draft,) = await database.read(desk_lists.drafts, REFERENCE)
    assert (draft.public_id, draft.name, draft.late_until) == (bob, "Ada Lovelace", None)
    assert set(await database.read(desk_lists.snapshots, [ada, bob, "A-0000-0000"])) == {ada}


async def test_a_draft_that_is_accepted_late_is_sent_after_the_deadline_and_until_its_own_time_is_over(
    database: Database,
) -> None:
    _, bob = await both(database)
    late = DEADLINE + timedelta(days=1)
    assert await database.write(applications.submit, BOB, snapshot(), late) == "closed"
    await database.write(desk_lists.accept_late, bob, late)
    assert await database.write(applications.submit, BOB, snapshot(), late + timedelta(seconds=1)) == "closed"
    outcome = await database.write(applications.submit, BOB, snapshot(), late)
    assert isinstance(outcome, applications.Accepted)
    assert outcome.head.status is Status.SUBMITTED


async def test_a_document_is_given_of_the_application_that_it_went_with_only(database: Database) -> None:
    ada, bob = await both(database)
    (paper,) = (await database.read(desk_lists.snapshots, [ada]))[ada].documents
    number = paper.document_id
    owner, kept, stored_name = await database.read(desk_lists.document, ada, number) or (0, None, "")
    assert (owner, stored_name) == (ADA, "sealed")
    assert kept is not None
    assert await database.read(desk_lists.document, bob, number) is None
    assert await database.read(desk_lists.document, ada, number + 1) is None


async def test_blind_review_is_a_setting_of_one_opening(database: Database) -> None:
    await both(database)
    await database.write(vacancies.upsert, [vacancy("INT00002")], NOW)
    await database.write(desk_lists.set_blind, REFERENCE, True)
    assert [await database.read(desk_lists.is_blind, each) for each in (REFERENCE, "INT00002", "X")] == [
        True,
        False,
        False,
    ]


async def test_many_are_moved_at_once_each_with_its_event(database: Database) -> None:
    ada, _ = await both(database)

    def move(connection: Connection) -> None:
        (own,) = moves.standings(connection, [ada, "A-0000-0000", ada]).values()
        moves.carry_out(connection, [Move(own, StatusEvent.START_REVIEW, Actor.CLOCK)], NOW)
        moves.carry_out(connection, [], NOW)

    await database.write(move)
    assert (await database.read(moves.standings, [ada]))[ada].status is Status.UNDER_REVIEW
    events = await database.read(fetch, select(application_events).order_by(application_events.c.event_id))
    assert [(row.event, row.actor, row.to_status) for row in events][-1] == ("start_review", "clock", "under_review")


async def test_an_illegal_move_among_many_changes_nothing(database: Database) -> None:
    ada, bob = await both(database)

    def move(connection: Connection) -> None:
        standing = moves.standings(connection, [ada, bob]).values()
        moves.carry_out(connection, [Move(each, StatusEvent.START_REVIEW, Actor.CLOCK) for each in standing], NOW)

    with pytest.raises(IllegalTransition):
        await database.write(move)
    assert (await database.read(moves.standings, [ada]))[ada].status is Status.SUBMITTED


async def test_notes_are_read_newest_first_with_their_authors_and_go_with_the_application(database: Database) -> None:
    ada, _ = await both(database)
    member = await database.write(staff.add, 9, "Grace", {Role.RECRUITER}, None, NOW)
    await database.write(notes.add, ada, member.staff_id, "First.", NOW)
    await database.write(notes.add, ada, member.staff_id, "Second.", NOW + timedelta(hours=1), notes.LATE)
    await database.write(notes.add, "A-0000-0000", member.staff_id, "Nowhere.", NOW)
    written = await database.read(notes.listed, ada, 10)
    assert [(each.author, each.text, each.kind) for each in written] == [
        ("Grace", "Second.", "late"),
        ("Grace", "First.", "note"),
    ]
    assert await database.read(notes.count, ada) == 2
    assert len(await database.read(notes.listed, ada, 1)) == 1


async def test_a_file_is_made_for_those_only_who_may_have_it_at_that_moment(database: Database) -> None:
    await both(database)
    act = StaffAct.READ_DOCUMENT
    member = await database.write(staff.add, 9, "Grace", {Role.RECRUITER}, [REFERENCE], NOW)
    assert await database.read(cleared, 9, act, REFERENCE) == member
    assert await database.read(cleared, 9, act, "INT00002") is None
    assert await database.read(cleared, 8, act, REFERENCE) is None
    await database.write(staff.add, ADA, "Ada", {Role.RECRUITER}, None, NOW)
    assert await database.read(cleared, ADA, act, REFERENCE) is None
    await database.write(staff.set_access, member.staff_id, NOW)
    assert await database.read(cleared, 9, act, REFERENCE) is None
