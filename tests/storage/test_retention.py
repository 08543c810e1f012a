"""What is deleted when its time is over, and what stays."""

from __future__ import annotations

from datetime import timedelta

import pytest_asyncio
from sqlalchemy import func, select

from bot.domain.status import Status
from bot.storage import applications, candidates, drafts, holds, vacancies
from bot.storage.database import Database
from bot.storage.tables import application_events, application_revisions
from tests.storage.samples import ADA, NOW, fetch, snapshot, vacancy

LATER = NOW + timedelta(days=40)
MONTH = timedelta(days=30)


@pytest_asyncio.fixture
async def desk(database: Database) -> Database:
    await database.write(vacancies.upsert, [vacancy()], NOW)
    await database.write(candidates.ensure, [ADA], NOW)
    await database.write(applications.start, ADA, "INT04606", NOW)
    return database


async def test_a_draft_that_nobody_touches_expires_and_can_be_begun_anew(desk: Database) -> None:
    await desk.write(drafts.keep, [drafts.DraftRow(ADA, "apply/INT04606", 1, {})], NOW)
    assert await desk.write(applications.expire_drafts, LATER - MONTH, LATER) == 1
    assert await desk.write(drafts.expire, LATER - MONTH) == 1
    assert (await desk.read(applications.listed, [ADA]))[ADA][0].status is Status.DRAFT_EXPIRED
    assert (await desk.write(applications.start, ADA, "INT04606", LATER)).status is Status.DRAFT


async def test_a_draft_stays_while_its_owner_still_works_on_any_form(desk: Database) -> None:
    await desk.write(drafts.keep, [drafts.DraftRow(ADA, "profile/education", 1, {})], LATER - timedelta(days=1))
    assert await desk.write(applications.expire_drafts, LATER - MONTH, LATER) == 0
    assert await desk.write(drafts.expire, LATER - MONTH) == 0


async def test_an_unsuccessful_application_is_deleted_with_all_that_belongs_to_it(desk: Database) -> None:
    accepted = await desk.write(applications.submit, ADA, snapshot(pool_opt_in=False), NOW)
    assert isinstance(accepted, applications.Accepted)
    await desk.write(applications.withdraw, ADA, accepted.head.public_id, NOW)
    assert await desk.write(applications.forget, NOW, pooled=False) == 0
    assert await desk.write(applications.forget, LATER, pooled=True) == 0
    assert await desk.write(applications.forget, LATER, pooled=False) == 1
    for table in (application_events, application_revisions):
        assert (await desk.read(fetch, select(func.count()).select_from(table)))[0][0] == 0


async def test_an_application_that_is_under_way_is_never_deleted(desk: Database) -> None:
    await desk.write(applications.submit, ADA, snapshot(pool_opt_in=False), NOW)
    assert await desk.write(applications.forget, LATER, pooled=False) == 0


async def test_nothing_of_a_person_on_hold_is_deleted_before_the_hold_ends(desk: Database) -> None:
    await desk.write(drafts.keep, [drafts.DraftRow(ADA, "profile/skills", 1, {})], NOW)
    await desk.write(holds.hold, ADA, NOW)
    assert await desk.write(applications.expire_drafts, LATER - MONTH, LATER) == 0
    assert await desk.write(drafts.expire, LATER - MONTH) == 0
    accepted = await desk.write(applications.submit, ADA, snapshot(pool_opt_in=False), NOW)
    assert isinstance(accepted, applications.Accepted)
    await desk.write(applications.withdraw, ADA, accepted.head.public_id, NOW)
    await desk.write(drafts.keep, [drafts.DraftRow(ADA, "profile/skills", 1, {})], NOW)
    assert await desk.write(applications.forget, LATER, pooled=False) == 0
    await desk.write(holds.lift, ADA)
    assert await desk.write(applications.forget, LATER, pooled=False) == 1
    assert await desk.write(drafts.expire, LATER) == 1
