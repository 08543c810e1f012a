"""What staff do with openings, on a real store: life, ends, planned closing, files, and who is told."""

from __future__ import annotations

from dataclasses import asdict
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import Connection, select, update

from bot.answers.asked import Asked
from bot.answers.staff.auditing import auditing
from bot.answers.table import Answers
from bot.answers.telling import Telling
from bot.conversations.staff.opening_requests import (
    CancelOpening,
    Checked,
    CheckOpenings,
    CloseOpening,
    CreateOpening,
    EditOpening,
    Ended,
    FetchOpenings,
    FillOpening,
    ImportOpenings,
    ListOpenings,
    MoveDeadline,
    PlanClosing,
    PublishOpening,
    ReadOpening,
)
from bot.conversations.staff.requests import Denied, StaffRequest
from bot.domain.deadline import Deadline
from bot.domain.document import Part
from bot.domain.opening import Group
from bot.domain.staff import Role
from bot.domain.status import Status, StatusEvent
from bot.domain.vacancy import Vacancy, VacancyStatus
from bot.fetching.openings import found_in
from bot.papers.opening_file import as_file
from bot.presenter import Presenter
from bot.storage import changes, drafts, openings, staff, vacancies
from bot.storage.database import Database
from bot.storage.drafts import DraftRow
from bot.storage.tables import application_events, applications, fetches
from bot.storage.vacancy_records import by_reference
from tests.answers.conftest import OTHER, OWN
from tests.core.desk import MASTERS
from tests.storage.samples import ADA, DEADLINE, NOW, vacancy
from tests.support.words import strict_words

RUTH = 5001
ANSWERS = Answers(lambda purpose, language: "", auditing(lambda: MASTERS), Telling(Presenter(strict_words())))
BOTH = frozenset({Role.RECRUITER, Role.APPROVER})
DAY = timedelta(days=1)


def put(connection: Connection, request: StaffRequest[Any], roles: frozenset[Role] = BOTH) -> Any:
    """Put a request as a member to whom one of the openings is entrusted."""
    if staff.of_chat(connection, RUTH) is None:
        staff.add(connection, RUTH, "Ruth", roles, [OWN.reference], NOW)
    (answer,) = ANSWERS.answer(connection, [Asked(RUTH, 1, request)], NOW)
    return answer


def status(connection: Connection, public_id: str) -> Status:
    """Give where an application stands."""
    wanted = select(applications.c.status).where(applications.c.public_id == public_id)
    return Status(connection.execute(wanted).scalar_one())


def place(connection: Connection, where: Status) -> None:
    """Put the own scope's application somewhere."""
    moved = update(applications).where(applications.c.public_id == OWN.public_id).values(status=where.value)
    connection.execute(moved)


def own(connection: Connection, reference: str = OWN.reference) -> Any:
    """Give an opening as it is stored."""
    return by_reference(connection, [reference])[reference]


async def test_only_what_is_entrusted_is_listed_and_counted(database: Database) -> None:
    def play(connection: Connection) -> None:
        found = put(connection, ListOpenings(Group.OPEN, 7, NOW))
        assert [each.vacancy.reference for each in found.rows] == [OWN.reference]
        assert (found.rows[0].sent, found.rows[0].drafts, found.page) == (1, 0, 0)
        read = put(connection, ReadOpening(OWN.reference))
        assert (read.counts, read.blind, read.zone) == ({Status.SUBMITTED: 1}, False, "Europe/Paris")

    await database.write(play)


async def test_an_opening_is_made_entrusted_and_published(database: Database) -> None:
    facts = {"category": "analyst", "texts": {"en": {"title": "New"}}, "duty_station": {"city": None, "country": "FR"}}

    def play(connection: Connection) -> None:
        assert put(connection, CreateOpening("INT00009", facts, "en", "2027-04-01", NOW))
        assert not put(connection, CreateOpening(OTHER.reference, facts, "en", None, NOW))
        made = own(connection, "INT00009")
        assert (made.status, made.deadline.zone) == (VacancyStatus.DRAFT, "Europe/Paris")
        assert put(connection, PublishOpening("INT00009", NOW))
        assert not put(connection, PublishOpening("INT00009", NOW))
        assert own(connection, "INT00009").is_open(NOW)
        assert own(connection, OTHER.reference).texts["en"].title == "Data Analyst"

    await database.write(play)


async def test_a_fact_changes_but_never_by_way_of_what_has_an_act_of_its_own(database: Database) -> None:
    def play(connection: Connection) -> None:
        assert put(connection, EditOpening(OWN.reference, "title.fr", "Analyste", NOW))
        assert own(connection).texts["fr"].title == "Analyste"
        assert not put(connection, EditOpening(OWN.reference, "months", 0, NOW))
        for field in ("status", "deadline", "reference"):
            assert put(connection, EditOpening(OWN.reference, field, None, NOW)) == Denied("powerless")
        assert changes.changes(connection) == []

    await database.write(play)


async def test_a_deadline_moves_with_a_change_that_people_are_told_of(database: Database) -> None:
    later = Deadline(at=NOW + 40 * DAY, zone="Europe/Paris", precision="minute")
    past = Deadline(at=NOW - DAY, zone="Europe/Paris", precision="minute")

    def play(connection: Connection) -> None:
        assert put(connection, PlanClosing(OWN.reference, NOW + DAY))
        assert put(connection, MoveDeadline(OWN.reference, later, NOW))
        assert openings.planned(connection, OWN.reference) == (None, False)
        assert not put(connection, MoveDeadline(OWN.reference, past, NOW))
        (change,) = changes.changes(connection)
        assert (change.reference, change.new_status) == (OWN.reference, VacancyStatus.EXTENDED)
        assert changes.concerned(connection, change.vacancy_id, 0, 9) == [ADA]

    await database.write(play)


async def test_a_planned_closing_closes_when_its_time_has_come_and_not_before(database: Database) -> None:
    def play(connection: Connection) -> None:
        assert put(connection, PlanClosing(OWN.reference, NOW + DAY))
        assert openings.close_due(connection, NOW + DAY - timedelta(seconds=1)) == []
        assert openings.close_due(connection, NOW + DAY) == [OWN.reference]
        assert openings.close_due(connection, NOW + DAY) == []
        assert own(connection).status is VacancyStatus.CLOSED
        assert len(changes.changes(connection)) == 1
        assert not put(connection, PlanClosing(OWN.reference, NOW + 2 * DAY))
        assert not put(connection, CloseOpening(OWN.reference, NOW))

    await database.write(play)


async def test_cancelling_ends_every_application_that_runs_in_the_same_transaction(database: Database) -> None:
    def play(connection: Connection) -> None:
        assert put(connection, CancelOpening(OWN.reference, NOW)) == Ended(1, {})
        assert status(connection, OWN.public_id) is Status.VACANCY_CANCELLED
        assert status(connection, OTHER.public_id) is Status.SUBMITTED
        assert [change.new_status for change in changes.changes(connection)] == [VacancyStatus.CANCELLED]
        assert put(connection, CancelOpening(OWN.reference, NOW)) is None

    await database.write(play)


async def test_cancelling_leaves_an_offer_and_says_so(database: Database) -> None:
    def play(connection: Connection) -> None:
        place(connection, Status.OFFER_EXTENDED)
        assert put(connection, CancelOpening(OWN.reference, NOW)) == Ended(0, {Status.OFFER_EXTENDED: 1})
        assert status(connection, OWN.public_id) is Status.OFFER_EXTENDED

    await database.write(play)


@pytest.mark.parametrize(
    ("before", "roles", "after"),
    [
        (Status.SUBMITTED, BOTH, Status.NOT_SELECTED),
        (Status.SHORTLISTED, BOTH, Status.NOT_SELECTED),
        (Status.SHORTLISTED, frozenset({Role.APPROVER}), Status.SHORTLISTED),
        (Status.CHECKS, BOTH, Status.CHECKS),
        (Status.WITHDRAWN, BOTH, Status.WITHDRAWN),
    ],
)
async def test_filling_ends_who_was_compared_by_whoever_may(
    database: Database, before: Status, roles: frozenset[Role], after: Status
) -> None:
    def play(connection: Connection) -> None:
        place(connection, before)
        done = put(connection, FillOpening(OWN.reference, NOW), roles)
        assert status(connection, OWN.public_id) is after
        assert done.moved == (before is not after)
        assert own(connection).status is VacancyStatus.FILLED

    await database.write(play)


async def test_what_nobody_has_looked_at_is_looked_at_before_it_is_not_selected(database: Database) -> None:
    def play(connection: Connection) -> list[str]:
        put(connection, FillOpening(OWN.reference, NOW))
        events = select(application_events.c.event).order_by(application_events.c.event_id)
        return list(connection.execute(events).scalars())

    assert (await database.write(play))[-2:] == [StatusEvent.START_REVIEW, StatusEvent.NOT_SELECT]


# A file


def wait(connection: Connection, content: bytes) -> None:
    """Have a file wait that was fetched."""
    found = found_in(content, "Europe/Paris")
    answers = {"failed": found["failed"]} if "failed" in found else {"found": found}
    drafts.keep(connection, [DraftRow(RUTH, openings.FILE, 1, {"answers": answers})], NOW)


def plain(reference: str, **changes: Any) -> Vacancy:
    """Give an opening as a file can have it."""
    deadline = Deadline.of_day(DEADLINE.date(), "Europe/Paris")
    return vacancy(reference, illustrative=["criteria"], deadline=deadline, **changes)


async def test_a_file_tells_what_it_would_do_and_does_that_only(database: Database) -> None:
    changed = plain(OWN.reference, grade="3")
    fresh = plain("INT00010")
    rows = b",".join(as_file(each).strip()[1:-1] for each in (changed, fresh, plain(OTHER.reference, grade="1")))
    content = b"[" + rows + b',{"reference": "INT1", "title": "No category", "deadline": "03/04/2027"}]'

    def play(connection: Connection) -> None:
        assert put(connection, CheckOpenings()) == Checked("")
        vacancies.upsert(connection, [plain(OWN.reference)], NOW)
        wait(connection, content)
        checked = put(connection, CheckOpenings())
        assert (checked.added, dict(checked.changed)) == (("INT00010",), {OWN.reference: ("grade",)})
        assert checked.elsewhere == (OTHER.reference,)
        assert {fault.code for fault in checked.faults} == {"missing", "date_ambiguous"}
        assert own(connection).grade == "7 or 6"
        assert put(connection, ImportOpenings((OWN.reference,), ("INT00010", OTHER.reference), NOW)) == 2
        assert (own(connection).grade, own(connection, OTHER.reference).grade) == ("3", "7 or 6")
        assert own(connection, "INT00010") == fresh
        assert staff.of_chat(connection, RUTH).covers("INT00010")  # type: ignore[union-attr]
        assert put(connection, ImportOpenings((OWN.reference,), (), NOW)) == 0

    await database.write(play)


@pytest.mark.parametrize("wanted", [VacancyStatus.CANCELLED, VacancyStatus.FILLED, VacancyStatus.CLOSED])
async def test_a_file_ends_no_opening_for_its_applications_would_go_on(
    database: Database, wanted: VacancyStatus
) -> None:
    def play(connection: Connection) -> None:
        vacancies.upsert(connection, [plain(OWN.reference)], NOW)
        wait(connection, as_file(plain(OWN.reference, status=wanted, grade="3")))
        checked = put(connection, CheckOpenings())
        assert (checked.kept, dict(checked.changed)) == ((OWN.reference,), {OWN.reference: ("grade",)})
        assert put(connection, ImportOpenings((OWN.reference,), (), NOW)) == 1
        assert own(connection) == plain(OWN.reference, grade="3")

    await database.write(play)


async def test_a_file_brings_no_opening_back_that_has_ended(database: Database) -> None:
    def play(connection: Connection) -> None:
        ended = plain(OWN.reference, status=VacancyStatus.CANCELLED)
        vacancies.upsert(connection, [ended], NOW)
        wait(connection, as_file(plain(OWN.reference, grade="3")))
        checked = put(connection, CheckOpenings())
        assert (checked.same, checked.changed) == (1, {})
        put(connection, ImportOpenings((OWN.reference,), (), NOW))
        assert own(connection) == ended

    await database.write(play)


@pytest.mark.parametrize(
    ("days", "after"), [(30, VacancyStatus.EXTENDED), (-2, VacancyStatus.PUBLISHED), (-400, VacancyStatus.PUBLISHED)]
)
async def test_a_later_deadline_in_a_file_extends_an_opening_as_the_step_does(
    database: Database, days: int, after: VacancyStatus
) -> None:
    deadline = Deadline.of_day(DEADLINE.date() + days * DAY, "Europe/Paris")

    def play(connection: Connection) -> None:
        vacancies.upsert(connection, [plain(OWN.reference)], NOW)
        wait(connection, as_file(plain(OWN.reference).model_copy(update={"deadline": deadline})))
        put(connection, ImportOpenings((OWN.reference,), (), NOW))
        assert (own(connection).deadline, own(connection).status) == (deadline, after)

    await database.write(play)


async def test_a_file_that_cannot_be_read_says_so(database: Database) -> None:
    def play(connection: Connection) -> Any:
        wait(connection, b"[{")
        return put(connection, CheckOpenings())

    checked = await database.write(play)
    assert "It is not JSON" in checked.failed


async def test_the_same_as_before_changes_nothing(database: Database) -> None:
    def play(connection: Connection) -> Any:
        vacancies.upsert(connection, [plain(OWN.reference)], NOW)
        wait(connection, as_file(own(connection)))
        return put(connection, CheckOpenings())

    checked = await database.write(play)
    assert (checked.same, checked.changed, checked.added) == (1, {}, ())


async def test_a_sent_file_is_fetched_for_openings(database: Database) -> None:
    def play(connection: Connection) -> Any:
        put(connection, FetchOpenings(asdict(Part("f", "u", "a.json", 10, "", 3))))
        return connection.execute(select(fetches.c.chat_id, fetches.c.purpose)).one()

    assert tuple(await database.write(play)) == (RUTH, "openings")
