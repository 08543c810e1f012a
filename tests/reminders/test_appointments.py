"""Whoever holds a time is reminded of it a day and two hours before, each once, and nobody else."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta

import pytest
from sqlalchemy import Connection

from bot.domain.assessment import Kind, Response, Window
from bot.domain.status import StatusEvent
from bot.storage import applications, assessments, moves, slots
from tests.reminders.town import ADA, BOB, CID, DAY, HOUR, NOW, Town

START = NOW + 10 * DAY
"""Ten days from now, in the afternoon in Paris."""


def _arrange(
    connection: Connection, public_ids: list[str], starts: list[datetime], capacity: int, at: datetime
) -> dict[str, tuple[int, list[int]]]:
    windows = [Window(start, start + HOUR, capacity) for start in starts]
    offered = slots.add(connection, "INT00001", Kind.PANEL, windows, "Europe/Paris", "Room 4")
    standing = moves.standings(connection, public_ids)
    return {
        public_id: (assessments.invite(connection, own.application_id, Kind.PANEL, "A pen.", offered, at), offered)
        for public_id, own in standing.items()
    }


async def invited(town: Town, *chat_ids: int, starts: list[datetime] | None = None, capacity: int = 1) -> list[int]:
    """Let people apply and be invited; give their assessments' numbers."""
    await town.publishes()
    public_ids = []
    for chat_id in chat_ids:
        await town.person(chat_id)
        public_ids.append(await town.applies(chat_id))
        await town.moves(public_ids[-1], StatusEvent.INVITE, "assessment")
    made = await town.database.write(_arrange, public_ids, starts or [START], capacity, town.now)
    return [made[each][0] for each in public_ids]


async def takes(town: Town, assessment_id: int, slot: int = 0) -> str:
    """Let somebody take one of their slots."""
    own = (await town.database.read(assessments.of_ids, [assessment_id]))[assessment_id].own
    return await town.database.write(assessments.choose, assessment_id, own.slots[slot].slot_id, town.now)


async def test_who_holds_a_time_is_reminded_twice(town: Town) -> None:
    (number,) = await invited(town, ADA)
    assert await takes(town, number) == "taken"
    await town.starts()
    assert await town.waits(START - 25 * HOUR) == []
    (first,) = await town.waits(START - 23 * HOUR, HOUR)
    assert "Hours left: 24" in first
    assert "Room 4" in first
    (second,) = await town.waits(START + HOUR, timedelta(minutes=30))
    assert "Hours left: 2" in second
    assert await town.buttons() == [f"assess|{number}", "menu"]


async def test_who_has_not_answered_declined_or_left_hears_nothing(town: Town) -> None:
    waiting, declined, left = await invited(town, ADA, BOB, CID, capacity=3)
    await takes(town, declined)
    await takes(town, left)
    gone = await town.database.read(assessments.of_ids, [declined, left])
    await town.database.write(assessments.answer, gone[declined], Response.DECLINED, "", town.now)
    await town.database.write(applications.withdraw, CID, gone[left].own.public_id, town.now)
    await town.starts()
    assert await town.waits(START + HOUR) == []
    assert waiting


async def test_a_time_taken_late_is_reminded_of_by_what_is_still_to_come(town: Town) -> None:
    (number,) = await invited(town, ADA)
    await town.starts()
    await town.waits(START - 5 * HOUR)
    await takes(town, number)
    (only,) = await town.waits(START, HOUR)
    assert "Hours left: 2" in only


async def test_a_moved_time_has_reminders_of_its_own(town: Town) -> None:
    (number,) = await invited(town, ADA)
    await takes(town, number)
    own = (await town.database.read(assessments.of_ids, [number]))[number].own
    await town.starts()
    await town.waits(START - 20 * HOUR)
    later = Window(START + 2 * DAY, START + 2 * DAY + HOUR)
    moved = await town.database.write(assessments.move_slot, own.held or 0, later, "Asia/Dubai", town.now)
    assert [each.own.revision for each in moved] == [2]
    assert [each.zone for each in moved] == ["Asia/Dubai"]
    assert len(await town.waits(START + 3 * DAY)) == 2


async def test_after_an_outage_one_reminder_stands_for_both(town: Town) -> None:
    (number,) = await invited(town, ADA)
    await takes(town, number)
    await town.starts()
    (only,) = await town.sleeps(START - HOUR)
    assert "Hours left: 1" in only
    assert await town.sleeps(START + HOUR) == []


@pytest.mark.parametrize(
    ("event", "status"),
    [(StatusEvent.NOT_SELECT, "not_selected"), (StatusEvent.CANCEL_VACANCY, "vacancy_cancelled")],
)
async def test_whose_application_has_ended_hears_once_that_their_time_is_off(
    town: Town, event: StatusEvent, status: str
) -> None:
    number, other = await invited(town, ADA, BOB, capacity=2)
    await takes(town, number)
    await takes(town, other)
    own = (await town.database.read(assessments.of_ids, [number]))[number].own
    await town.starts()
    assert await town.waits(NOW + 2 * HOUR) == []
    await town.moves(own.public_id, event, status)
    said = await town.waits(START + HOUR)
    assert [town.words("assess-told-off").split(".")[0] in each for each in said].count(True) == 1
    files = [each.body["file"] for each in await town.letters(ADA) if each.body.get("file")]
    assert files == [["appointment", "en", str(number)]]


# Places


async def test_of_many_who_tap_at_once_only_as_many_as_there_are_places_hold_one(town: Town) -> None:
    numbers = await invited(town, *range(ADA, ADA + 8), capacity=3)
    outcomes = await asyncio.gather(*(takes(town, number) for number in numbers))
    assert sorted(outcomes) == ["full"] * 5 + ["taken"] * 3


async def test_a_place_given_back_or_left_is_free_again(town: Town) -> None:
    first, second, third = await invited(town, ADA, BOB, CID, starts=[START, START + DAY])
    assert (await takes(town, first), await takes(town, second)) == ("taken", "full")
    assert await takes(town, first) == "taken"
    assert await takes(town, first, 1) == "taken"
    assert await takes(town, second) == "taken"
    held = (await town.database.read(assessments.of_ids, [second]))[second]
    await town.database.write(applications.withdraw, BOB, held.own.public_id, town.now)
    assert await takes(town, second, 0) == "gone"
    assert await takes(town, third) == "taken"


async def test_a_slot_that_is_over_cancelled_or_not_offered_cannot_be_taken(town: Town) -> None:
    first, second = await invited(town, ADA, BOB, starts=[START, START + DAY], capacity=2)
    (slot, other) = (await town.database.read(assessments.of_ids, [first]))[first].own.slots
    await takes(town, first)
    lost = await town.database.write(assessments.cancel_slot, slot.slot_id, town.now)
    assert [(each.own.response, each.own.held, each.own.revision) for each in lost] == [(Response.PENDING, None, 2)]
    assert await town.database.write(assessments.choose, first, slot.slot_id, town.now) == "gone"
    assert await town.database.read(slots.get, slot.slot_id) is None
    assert await town.database.write(assessments.choose, first, 9999, town.now) == "gone"
    assert await town.database.write(assessments.choose, second, other.slot_id, START + 2 * DAY) == "gone"
    assert await town.database.read(assessments.of_ids, []) == {}


@pytest.mark.parametrize("wish", ["", "After noon"])
async def test_what_was_answered_stays_with_what_was_asked(town: Town, wish: str) -> None:
    (number,) = await invited(town, ADA)
    invited_one = (await town.database.read(assessments.of_ids, [number]))[number]
    await town.database.write(assessments.ask_accommodation, invited_one, "A lift")
    again = (await town.database.read(assessments.of_ids, [number]))[number]
    await town.database.write(assessments.grant, again, "Room 1")
    await town.database.write(assessments.answer, again, Response.RESCHEDULE, wish, town.now)
    now = (await town.database.read(assessments.of_chats, [ADA]))[ADA][0]
    assert (now.own.wish, now.accommodation) == (wish, {"asked": "A lift", "granted": "Room 1"})
    assert now.own.instructions == "A pen."
