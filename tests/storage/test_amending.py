"""Changing a submitted application: revisions beside each other, proofs of them, and calendar versions."""

from __future__ import annotations

from datetime import timedelta

import pytest
import pytest_asyncio
from sqlalchemy import select, update

from bot.domain.application import ApplicationHead, Snapshot
from bot.domain.status import Status
from bot.domain.vacancy import VacancyStatus
from bot.domain.verification import VerificationCode, code_of
from bot.storage import applications, calendar, candidates, revisions, vacancies
from bot.storage.applications import Accepted
from bot.storage.database import Database
from bot.storage.tables import application_events
from bot.storage.tables import applications as table
from tests.storage.samples import ADA, BOB, DEADLINE, NOW, execute, snapshot, vacancy

REFERENCE = "INT04606"
LATER = NOW + timedelta(days=1)
CHANGED = snapshot(answers={"motivation": "Better."}, declared_at=LATER)


@pytest_asyncio.fixture
async def head(database: Database) -> ApplicationHead:
    """An application that was sent."""
    await database.write(candidates.ensure, [ADA, BOB], NOW)
    await database.write(vacancies.upsert, [vacancy(REFERENCE)], NOW)
    await database.write(applications.start, ADA, REFERENCE, NOW)
    outcome = await database.write(applications.submit, ADA, snapshot(), NOW)
    assert isinstance(outcome, Accepted)
    return outcome.head


async def amend(database: Database, changed: Snapshot = CHANGED, amends: int | None = 1) -> object:
    return await database.write(applications.submit, ADA, changed, changed.declared_at, amends)


async def revision(database: Database, head: ApplicationHead, number: int, chat_id: int = ADA) -> Snapshot | None:
    return await database.read(revisions.numbered, chat_id, head.public_id, number)


async def test_a_new_version_counts_and_the_one_before_stays_as_it_was(
    database: Database, head: ApplicationHead
) -> None:
    outcome = await amend(database)
    assert isinstance(outcome, Accepted)
    assert not outcome.again
    assert (outcome.head.revision, outcome.head.status, outcome.head.submitted_at) == (2, Status.SUBMITTED, LATER)
    assert await revision(database, head, 1) == snapshot()
    assert await revision(database, head, 2) == await database.read(revisions.latest, ADA, head.public_id)
    written = await database.read(lambda c: c.execute(select(application_events.c.event)).scalars().all())
    assert written == ["submit", "amend"]


async def test_a_version_is_replaced_once(database: Database, head: ApplicationHead) -> None:
    await amend(database)
    again = await amend(database)
    assert isinstance(again, Accepted)
    assert (again.again, again.head.revision) == (True, 2)
    assert await revision(database, head, 3) is None


async def test_submitting_without_a_word_of_changing_changes_nothing(database: Database, head: ApplicationHead) -> None:
    outcome = await amend(database, amends=None)
    assert outcome == Accepted(head, again=True)


@pytest.mark.parametrize("language", ["ar", "en"])
async def test_what_says_the_same_is_not_written_again(
    database: Database, head: ApplicationHead, language: str
) -> None:
    assert await amend(database, snapshot(declared_at=LATER, language=language)) == "unchanged"
    assert await revision(database, head, 2) is None


async def test_after_the_deadline_nothing_is_changed(database: Database, head: ApplicationHead) -> None:
    late = snapshot(answers={}, declared_at=DEADLINE + timedelta(seconds=1))
    assert await amend(database, late) == "closed"
    in_time = snapshot(answers={}, declared_at=DEADLINE)
    assert isinstance(await amend(database, in_time), Accepted)


async def test_what_somebody_has_begun_to_read_is_not_changed(database: Database, head: ApplicationHead) -> None:
    await database.write(execute, update(table).values(status=Status.UNDER_REVIEW.value))
    assert await amend(database) == "under_review"


async def test_what_was_withdrawn_is_not_changed(database: Database, head: ApplicationHead) -> None:
    await database.write(applications.withdraw, ADA, head.public_id, LATER)
    assert await amend(database) == "not_started"


async def test_nobody_reads_the_versions_of_another(database: Database, head: ApplicationHead) -> None:
    assert await revision(database, head, 1, BOB) is None
    assert await revision(database, head, 7) is None


async def test_a_receipt_proves_its_version_whoever_asks(database: Database, head: ApplicationHead) -> None:
    await amend(database)
    first = code_of(head.public_id, 1, snapshot().digest())
    proof = await database.read(revisions.prove, first)
    assert proof is not None
    assert (proof.reference, proof.revision, proof.latest, proof.submitted_at) == (REFERENCE, 1, 2, NOW)
    assert not proof.withdrawn
    await database.write(applications.withdraw, ADA, head.public_id, LATER)
    withdrawn = await database.read(revisions.prove, first)
    assert withdrawn is not None
    assert withdrawn.withdrawn


async def test_a_code_that_was_made_up_proves_nothing(database: Database, head: ApplicationHead) -> None:
    genuine = code_of(head.public_id, 1, snapshot().digest())
    for made_up in (
        VerificationCode(head.public_id, 1, "00000000"),
        VerificationCode(head.public_id, 2, genuine.check),
        VerificationCode("A-0000-0000", 1, genuine.check),
    ):
        assert await database.read(revisions.prove, made_up) is None


async def test_the_calendar_takes_the_newer_file(database: Database, head: ApplicationHead) -> None:
    submitted = await database.read(calendar.version, ADA, REFERENCE)
    bobs = await database.read(calendar.version, BOB, REFERENCE)
    await database.write(applications.withdraw, ADA, head.public_id, LATER)
    withdrawn = await database.read(calendar.version, ADA, REFERENCE)
    await database.write(vacancies.set_status, REFERENCE, VacancyStatus.CANCELLED, LATER)
    cancelled = await database.read(calendar.version, ADA, REFERENCE)
    assert bobs.sequence < submitted.sequence < withdrawn.sequence < cancelled.sequence
    assert (submitted.at, withdrawn.at) == (NOW, LATER)
