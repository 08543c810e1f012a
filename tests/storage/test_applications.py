from __future__ import annotations

import asyncio
import re
from datetime import timedelta

import pytest
import pytest_asyncio
from sqlalchemy import select, update

from bot.domain.application import ApplicationHead
from bot.domain.status import Status
from bot.domain.vacancy import VacancyStatus
from bot.errors import StoreError
from bot.storage import applications, candidates, drafts, revisions, vacancies
from bot.storage.applications import Accepted
from bot.storage.database import Database
from bot.storage.drafts import DraftRow
from bot.storage.public_ids import ALPHABET, public_id
from bot.storage.tables import application_events, application_revisions
from bot.storage.tables import applications as table
from tests.storage.samples import ADA, BOB, DEADLINE, NOW, execute, fetch, snapshot, vacancy

REFERENCE = "INT04606"
LATER = NOW + timedelta(days=1)


@pytest_asyncio.fixture(autouse=True)
async def _two_candidates_and_two_vacancies(database: Database) -> None:
    await database.write(candidates.ensure, [ADA, BOB], NOW)
    await database.write(vacancies.upsert, [vacancy(REFERENCE), vacancy("INT04607")], NOW)


async def start(database: Database, chat_id: int = ADA, reference: str = REFERENCE) -> ApplicationHead:
    return await database.write(applications.start, chat_id, reference, NOW)


async def submit(database: Database, chat_id: int = ADA, reference: str = REFERENCE) -> ApplicationHead:
    await start(database, chat_id, reference)
    outcome = await database.write(applications.submit, chat_id, snapshot(reference), NOW)
    assert isinstance(outcome, Accepted)
    return outcome.head


async def listed(database: Database, chat_id: int = ADA) -> list[ApplicationHead]:
    return (await database.read(applications.listed, [chat_id]))[chat_id]


async def events(database: Database) -> list[tuple[str, str, str, str]]:
    columns = application_events.c
    wanted = select(columns.event, columns.actor, columns.from_status, columns.to_status).order_by(columns.event_id)
    return [tuple(row) for row in await database.read(lambda c: c.execute(wanted).all())]


async def test_an_application_begins_as_a_draft_with_an_id_to_quote(database: Database) -> None:
    head = await start(database)
    assert (head.reference, head.status, head.revision) == (REFERENCE, Status.DRAFT, 0)
    assert (head.started_at, head.submitted_at) == (NOW, None)
    assert re.fullmatch(f"A-[{ALPHABET}]{{4}}-[{ALPHABET}]{{4}}", head.public_id)
    assert await listed(database) == [head]


async def test_beginning_twice_gives_the_same_application(database: Database) -> None:
    first = await start(database)
    again = await database.write(applications.start, ADA, REFERENCE, LATER)
    assert again == first
    assert await listed(database) == [first]


async def test_a_public_id_that_is_taken_is_drawn_again(database: Database) -> None:
    taken = (await start(database, BOB)).public_id
    ids = iter([taken, taken, "A-0000-0001"])
    head = await database.write(applications.start, ADA, REFERENCE, NOW, lambda: next(ids))
    assert head.public_id == "A-0000-0001"


@pytest.mark.parametrize(("chat_id", "reference"), [(77, REFERENCE), (ADA, "NONE")])
async def test_nobody_applies_without_consent_or_for_no_vacancy(
    database: Database, chat_id: int, reference: str
) -> None:
    with pytest.raises(StoreError, match="Nobody can apply"):
        await database.write(applications.start, chat_id, reference, NOW)


async def test_submitting_keeps_the_snapshot_and_writes_the_event(database: Database) -> None:
    begun = await start(database)
    outcome = await database.write(applications.submit, ADA, snapshot(), LATER)
    expected = begun.model_copy(update={"status": Status.SUBMITTED, "revision": 1, "submitted_at": LATER})
    assert outcome == Accepted(expected, again=False)
    assert await listed(database) == [expected]
    assert await database.read(revisions.latest, ADA, begun.public_id) == snapshot()
    assert await events(database) == [("submit", "candidate", "draft", "submitted")]
    row = await database.read(lambda c: c.execute(select(application_revisions)).one())
    assert (row.revision, row.receipt_hash, row.submitted_at) == (1, snapshot().digest(), LATER)
    assert await database.read(lambda c: c.execute(select(table.c.pool_opt_in)).scalar_one()) is True


async def test_submitting_twice_changes_nothing_and_says_so(database: Database) -> None:
    first = await submit(database)
    outcome = await database.write(applications.submit, ADA, snapshot(language="fr"), LATER)
    assert outcome == Accepted(first, again=True)
    assert await database.read(revisions.latest, ADA, first.public_id) == snapshot()
    assert len(await events(database)) == 1


async def test_a_second_tap_after_the_deadline_still_finds_the_application_submitted(database: Database) -> None:
    head = await submit(database)
    too_late = DEADLINE + timedelta(days=1)
    assert await database.write(applications.submit, ADA, snapshot(), too_late) == Accepted(head, again=True)


async def test_fifty_double_taps_at_once_make_fifty_applications(database: Database) -> None:
    people = range(2000, 2050)
    await database.write(candidates.ensure, people, NOW)

    async def tap(chat_id: int) -> None:
        await database.write(applications.start, chat_id, REFERENCE, NOW)
        await database.write(applications.submit, chat_id, snapshot(), NOW)

    await asyncio.gather(*(tap(chat_id) for chat_id in people for _ in range(2)))
    for of in (table, application_revisions, application_events):
        assert len(await database.read(fetch, select(of))) == 50


@pytest.mark.parametrize(("at", "reason"), [(DEADLINE, None), (DEADLINE + timedelta(seconds=1), "closed")])
async def test_the_deadline_decides_to_the_second(database: Database, at: object, reason: str | None) -> None:
    await start(database)
    outcome = await database.write(applications.submit, ADA, snapshot(), at)  # type: ignore[arg-type]
    assert outcome == reason if reason else isinstance(outcome, Accepted)


@pytest.mark.parametrize(
    ("status", "reason"),
    [(VacancyStatus.CLOSED, "closed"), (VacancyStatus.FILLED, "closed"), (VacancyStatus.CANCELLED, "gone")],
)
async def test_a_vacancy_that_takes_no_applications_refuses_them(
    database: Database, status: VacancyStatus, reason: str
) -> None:
    begun = await start(database)
    await database.write(vacancies.set_status, REFERENCE, status, NOW)
    assert await database.write(applications.submit, ADA, snapshot(), NOW) == reason
    assert await listed(database) == [begun]


async def test_what_was_never_begun_is_not_submitted(database: Database) -> None:
    assert await database.write(applications.submit, ADA, snapshot(), NOW) == "not_started"
    assert await database.write(applications.submit, ADA, snapshot("NONE"), NOW) == "gone"
    assert await listed(database) == []


async def test_what_was_withdrawn_is_not_submitted_before_it_is_begun_anew(database: Database) -> None:
    head = await submit(database)
    await database.write(applications.withdraw, ADA, head.public_id, NOW)
    assert await database.write(applications.submit, ADA, snapshot(), NOW) == "not_started"


async def test_withdrawing_moves_the_application_and_a_second_time_changes_nothing(database: Database) -> None:
    head = await submit(database)
    withdrawn = head.model_copy(update={"status": Status.WITHDRAWN})
    assert await database.write(applications.withdraw, ADA, head.public_id, NOW) == withdrawn
    assert await database.write(applications.withdraw, ADA, head.public_id, LATER) == withdrawn
    assert await listed(database) == [withdrawn]
    assert (await events(database))[1:] == [("withdraw", "candidate", "submitted", "withdrawn")]


async def test_what_has_ended_cannot_be_withdrawn(database: Database) -> None:
    head = await submit(database)
    await database.write(execute, update(table).values(status="not_selected"))
    assert await database.write(applications.withdraw, ADA, head.public_id, NOW) is None
    assert (await listed(database))[0].status is Status.NOT_SELECTED


async def test_a_withdrawn_application_is_begun_anew_as_a_draft_and_keeps_its_history(database: Database) -> None:
    head = await submit(database)
    await database.write(applications.withdraw, ADA, head.public_id, NOW)
    again = await database.write(applications.start, ADA, REFERENCE, LATER)
    assert (again.public_id, again.status, again.started_at) == (head.public_id, Status.DRAFT, LATER)
    outcome = await database.write(applications.submit, ADA, snapshot(language="es"), LATER)
    assert isinstance(outcome, Accepted)
    assert (outcome.head.revision, outcome.again) == (2, False)
    assert await listed(database) == [outcome.head]
    latest = await database.read(revisions.latest, ADA, head.public_id)
    assert latest is not None
    assert latest.language == "es"
    assert [event for event, *_ in await events(database)] == ["submit", "withdraw", "reopen", "submit"]
    assert len(await database.read(lambda c: c.execute(select(application_revisions)).all())) == 2


async def test_a_dropped_draft_leaves_nothing_behind(database: Database) -> None:
    await start(database)
    await start(database, BOB)
    await database.write(applications.drop_draft, ADA, REFERENCE, NOW)
    await database.write(applications.drop_draft, ADA, REFERENCE, NOW)
    assert await listed(database) == []
    assert len(await listed(database, BOB)) == 1


async def test_dropping_spares_what_is_submitted_and_withdraws_what_was_submitted_before(database: Database) -> None:
    head = await submit(database)
    await database.write(applications.drop_draft, ADA, REFERENCE, NOW)
    assert await listed(database) == [head]
    await database.write(applications.withdraw, ADA, head.public_id, NOW)
    await database.write(applications.start, ADA, REFERENCE, NOW)
    await database.write(applications.drop_draft, ADA, REFERENCE, NOW)
    assert [own.status for own in await listed(database)] == [Status.WITHDRAWN]


async def test_applications_are_listed_last_begun_first(database: Database) -> None:
    await database.write(applications.start, ADA, "INT04607", NOW)
    await database.write(applications.start, ADA, REFERENCE, LATER)
    assert [head.reference for head in await listed(database)] == [REFERENCE, "INT04607"]
    assert await database.read(applications.listed, []) == {}


async def test_one_person_never_sees_or_changes_what_is_anothers(database: Database) -> None:
    head = await submit(database)
    assert await database.read(applications.listed, [BOB, ADA]) == {BOB: [], ADA: [head]}
    assert await database.read(revisions.latest, BOB, head.public_id) is None
    assert await database.write(applications.withdraw, BOB, head.public_id, NOW) is None
    await database.write(applications.drop_draft, BOB, REFERENCE, NOW)
    assert await database.write(applications.submit, BOB, snapshot(), NOW) == "not_started"
    assert await listed(database) == [head]


async def test_a_draft_has_no_snapshot(database: Database) -> None:
    head = await start(database)
    assert await database.read(revisions.latest, ADA, head.public_id) is None


async def test_a_draft_expires_when_its_owner_has_touched_no_draft_for_long(database: Database) -> None:
    for chat_id, touched in ((ADA, NOW), (BOB, LATER)):
        await start(database, chat_id)
        await database.write(drafts.keep, [DraftRow(chat_id, f"apply/{REFERENCE}", 1, {})], touched)
    submitted = await submit(database, ADA, "INT04607")
    assert await database.write(applications.expire_drafts, LATER, LATER) == 1
    assert await database.write(applications.expire_drafts, LATER, LATER) == 0
    assert await database.write(drafts.expire, LATER) == 1
    states = {head.reference: head.status for head in await listed(database)}
    assert states == {REFERENCE: Status.DRAFT_EXPIRED, "INT04607": submitted.status}
    assert (await listed(database, BOB))[0].status is Status.DRAFT
    assert (await events(database))[-1] == ("expire", "clock", "draft", "draft_expired")
    assert (await start(database)).status is Status.DRAFT


def test_public_ids_avoid_letters_that_look_like_others() -> None:
    drawn = {public_id() for _ in range(500)}
    assert len(drawn) == 500
    assert not set("".join(drawn)) - set(ALPHABET) - set("A-")
    assert not set("ILOU") & set(ALPHABET)
