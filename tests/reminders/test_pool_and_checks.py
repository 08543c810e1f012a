"""What is said by itself about the talent pool, about links of referees, and about results that expire."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import Connection

from bot.answers.checks import link_for
from bot.domain.checks import Check, CheckKind, CheckStatus
from bot.domain.pool import ANSWER_WITHIN, ASK_AFTER, PURPOSE, TERM
from bot.domain.reference import LIFE, REMIND_AFTER, AskingStatus, Referee
from bot.domain.staff import Role
from bot.domain.status import StatusEvent
from bot.storage import candidates, checks, consent, pool, references, sessions, staff
from tests.reminders.town import ADA, BOB, DAY, NOW, Town

GRACE = Referee.model_validate(
    {"name": "Grace", "relation": "supervisor", "email": "g@example.org", "language": "en", "agreed": True}
)
MEMBER = 700_000_009


async def joins(town: Town, chat_id: int, number: int) -> None:
    """Let somebody agree to the pool."""
    agreement = (PURPOSE, "1", "0" * 64, "en", number)
    await town.database.write(candidates.record_consent, chat_id, *agreement, town.now)


async def members(town: Town) -> list[int]:
    """Give who is in the pool."""
    return [each.chat_id for each in await town.database.read(pool.members)]


async def test_one_tap_at_six_months_keeps_somebody_in_and_silence_takes_them_out_kindly(town: Town) -> None:
    for number, chat_id in enumerate((ADA, BOB), start=900):
        await town.person(chat_id)
        await joins(town, chat_id, number)
    await town.starts()
    asked = await town.waits(NOW + ASK_AFTER + DAY, DAY)
    assert [text.startswith("You have been in the talent pool since") for text in asked] == [True, True]
    await joins(town, ADA, 902)
    assert await town.waits(NOW + ASK_AFTER + ANSWER_WITHIN - DAY, DAY) == []
    (ended,) = await town.waits(NOW + ASK_AFTER + ANSWER_WITHIN + 2 * DAY, DAY)
    assert "is over" in ended
    assert await members(town) == [ADA]
    membership = await town.database.read(pool.membership, ADA)
    assert membership is not None
    assert membership.since == NOW


async def test_who_cannot_be_asked_leaves_when_the_year_is_over(town: Town) -> None:
    await town.person(ADA)
    await joins(town, ADA, 900)
    await town.database.write(sessions.mark_unreachable, [ADA], town.now)
    await town.starts()
    assert await town.waits(NOW + TERM - DAY, 10 * DAY) == []
    assert await members(town) == [ADA]
    assert await town.waits(NOW + TERM + DAY, DAY) == []
    assert await members(town) == []


async def at_checks(town: Town) -> str:
    """Let Ada apply and come to her checks, and agree to them."""
    await town.publishes()
    await town.person(ADA)
    public_id = await town.applies()
    await town.moves(public_id, StatusEvent.START_CHECKS, "checks")
    agreement = ("background_check", "1", "0" * 64, "en", 901)
    await town.database.write(candidates.record_consent, ADA, *agreement, town.now)
    assert await town.database.read(consent.stands, ADA, "background_check")
    return public_id


async def asking(town: Town, public_id: str) -> int:
    """Have Grace named and her link sent."""
    assert await town.database.write(references.name, ADA, public_id, GRACE)
    (named,) = await town.database.read(references.of_application, public_id)

    def send(connection: Connection) -> None:
        link_for(connection, named, town.now)

    await town.database.write(send)
    return named.asking_id


@pytest.mark.parametrize("opened", [True, False])
async def test_a_link_is_reminded_of_once_and_ends_after_three_weeks(town: Town, opened: bool) -> None:
    public_id = await at_checks(town)
    number = await asking(town, public_id)
    if opened:

        def take(connection: Connection) -> None:
            found = references.of_id(connection, number)
            assert found is not None
            references.change(connection, found, status=AskingStatus.OPENED.value, chat_id=BOB)

        await town.database.write(take)
    await town.starts()
    assert await town.waits(NOW + REMIND_AFTER - DAY, DAY) == []
    said = await town.waits(NOW + REMIND_AFTER + 3 * DAY, DAY)
    assert len(said) == 1
    assert len(await town.said(BOB)) == (1 if opened else 0)
    (ended,) = [text for text in await town.waits(NOW + LIFE + 2 * DAY, DAY) if "Grace" in text]
    assert "the link has ended" in ended
    found = await town.database.read(references.of_id, number)
    assert found is not None
    assert (found.status, found.chat_id) == (AskingStatus.EXPIRED, None)


async def test_whoever_looks_after_a_result_hears_30_and_7_days_before_it_expires(town: Town) -> None:
    public_id = await at_checks(town)
    await town.database.write(staff.add, MEMBER, "Ruth", {Role.RECRUITER}, None, town.now)
    received = Check(CheckKind.MEDICAL).moved(CheckStatus.REQUESTED, NOW).moved(CheckStatus.RECEIVED, NOW)
    cleared = received.moved(CheckStatus.CLEARED, NOW)
    owner = await town.database.read(staff.of_chat, MEMBER)
    assert owner is not None
    await town.database.write(checks.put, public_id, cleared, owner.staff_id, NOW)
    await town.starts()
    await town.waits(NOW + timedelta(days=370), 2 * DAY)
    told = await town.said(MEMBER)
    assert len(told) == 2
    assert all(public_id in text for text in told)


async def test_checks_and_references_are_forgotten_thirty_days_after_the_decision(town: Town) -> None:
    public_id = await at_checks(town)
    await asking(town, public_id)
    await town.database.write(checks.put, public_id, Check(CheckKind.MEDICAL), None, NOW)
    assert await town.database.write(checks.forget, NOW + DAY) == 0
    await town.moves(public_id, StatusEvent.NOT_SELECT, "not_selected")
    assert await town.database.write(checks.forget, NOW) == 0
    assert await town.database.write(checks.forget, NOW + DAY) == 2
    assert await town.database.read(references.of_application, public_id) == ()


async def test_who_leaves_the_pool_gets_no_invitation_that_was_still_waiting(town: Town) -> None:
    await town.person(ADA)
    await joins(town, ADA, 900)
    assert await town.database.write(pool.leave, ADA, town.now)
    assert not await town.database.write(pool.leave, ADA, town.now)
    assert await members(town) == []
