"""Endorsements: kept with one's own application, and listed while there is something to remind of."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import update

from bot.domain.endorsement import Endorsement, EndorsementStatus, LetterStatus
from bot.domain.status import Status
from bot.domain.vacancy import VacancyStatus
from bot.storage import applications, candidates, endorsements, vacancies
from bot.storage.database import Database
from bot.storage.endorsements import Due
from bot.storage.tables import applications as table
from tests.storage.samples import ADA, BOB, DEADLINE, NOW, execute, snapshot, vacancy

WEEKS = NOW + timedelta(days=14)
DAY = date(2027, 3, 1)
ASKED = Endorsement(country="GB").moved(EndorsementStatus.ASKED, DAY).lettered(LetterStatus.RECEIVED, DAY)


async def applied(database: Database, *chat_ids: int, **changes: Any) -> None:
    """Let people begin an application for a seconded post."""
    await database.write(vacancies.upsert, [vacancy(**{"contract_type": "secondment", **changes})], NOW)
    for chat_id in chat_ids:
        words = ("application", "2026-11", "0" * 64, "en")
        await database.write(candidates.record_consent, chat_id, *words, chat_id, NOW)
        await database.write(applications.start, chat_id, "INT04606", NOW)


async def due(database: Database) -> list[Due]:
    """List what is due in the two weeks from now."""
    return await database.read(endorsements.due, NOW, WEEKS)


async def test_what_was_kept_is_read_back_and_is_ones_own(database: Database) -> None:
    await applied(database, ADA, BOB)
    await database.write(endorsements.save, ADA, "INT04606", Endorsement(), NOW)
    await database.write(endorsements.save, ADA, "INT04606", ASKED, NOW)
    assert await database.read(endorsements.of_chats, [ADA, BOB]) == {ADA: {"INT04606": ASKED}, BOB: {}}
    assert await database.read(endorsements.of_chats, []) == {}


async def test_without_an_application_nothing_is_kept(database: Database) -> None:
    await applied(database)
    await database.write(endorsements.save, ADA, "INT04606", ASKED, NOW)
    assert await database.read(endorsements.of_chats, [ADA]) == {ADA: {}}


async def test_an_undecided_endorsement_is_due_whether_or_not_anything_was_kept(database: Database) -> None:
    await applied(database, ADA, BOB)
    await database.write(endorsements.save, BOB, "INT04606", ASKED, NOW)
    await database.write(applications.submit, BOB, snapshot(), NOW)
    first, second = await due(database)
    assert (first.chat_id, first.reference, first.endorsement) == (ADA, "INT04606", EndorsementStatus.NOT_ASKED)
    assert (second.chat_id, second.endorsement, second.deadline_at) == (BOB, EndorsementStatus.ASKED, DEADLINE)
    (listed,) = (await database.read(applications.listed, [BOB]))[BOB]
    assert second.public_id == listed.public_id


async def test_the_list_comes_in_slices(database: Database) -> None:
    await applied(database, ADA, BOB)
    (first,) = await database.read(endorsements.due, NOW, WEEKS, 0, 1)
    (second,) = await database.read(endorsements.due, NOW, WEEKS, first.application_id, 1)
    assert {first.chat_id, second.chat_id} == {ADA, BOB}
    assert await database.read(endorsements.due, NOW, WEEKS, second.application_id, 1) == []


@pytest.mark.parametrize("status", [EndorsementStatus.ENDORSED, EndorsementStatus.REFUSED])
async def test_a_decided_one_is_not_due(database: Database, status: EndorsementStatus) -> None:
    await applied(database, ADA)
    await database.write(endorsements.save, ADA, "INT04606", ASKED.moved(status, DAY), NOW)
    assert await due(database) == []


async def test_other_contracts_and_other_times_are_not_due(database: Database) -> None:
    await applied(database, ADA)
    assert await database.read(endorsements.due, NOW, DEADLINE - timedelta(seconds=1)) == []
    assert len(await database.read(endorsements.due, DEADLINE, DEADLINE)) == 1
    assert await database.read(endorsements.due, DEADLINE + timedelta(seconds=1), WEEKS) == []
    for changes in ({"contract_type": "fixed_term"}, {"contract_type": None}, {"deadline": None}):
        await applied(database, **changes)
        assert await due(database) == []


async def test_what_is_over_or_not_to_be_reminded_of_is_not_due(database: Database) -> None:
    await applied(database, ADA)
    for status in (Status.WITHDRAWN, Status.DRAFT_EXPIRED, Status.NOT_SELECTED):
        await database.write(execute, update(table).values(status=status.value))
        assert await due(database) == []
    await database.write(execute, update(table).values(status=Status.DRAFT.value, remind=False))
    assert await due(database) == []
    await database.write(execute, update(table).values(remind=True))
    assert len(await due(database)) == 1
    await database.write(vacancies.set_status, "INT04606", VacancyStatus.CANCELLED, NOW)
    assert await due(database) == []
