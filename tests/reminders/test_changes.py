"""Changes of openings: told once to everybody whom they concern, in words that are true for each."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from bot.domain.status import StatusEvent
from bot.domain.vacancy import VacancyStatus
from bot.reminders import office
from bot.storage import applications, vacancies
from bot.storage.database import Database
from tests.reminders.town import ADA, BOB, CID, DAY, END, HOUR, NOW, Town, opening

LATER = END + 7 * DAY


async def scene(town: Town) -> str:
    """Let Ada save the opening, Bob begin an application and Cid send one, and give its number."""
    await town.publishes()
    for chat_id in (ADA, BOB, CID):
        await town.person(chat_id)
    await town.saves(ADA)
    await town.begins(BOB)
    number = await town.applies(CID)
    await town.starts()
    return number


async def sets(town: Town, status: VacancyStatus) -> None:
    """Let staff give the opening another status."""
    await town.database.write(vacancies.set_status, "INT00001", status, town.now)


async def told(town: Town) -> dict[int, list[str]]:
    """Look once, a minute later, and give what each of the three was told."""
    await town.sleeps(town.now + timedelta(minutes=1))
    return {chat_id: await town.said(chat_id) for chat_id in (ADA, BOB, CID)}


async def attached(town: Town, chat_id: int) -> list[list[str] | None]:
    """Give the files of somebody's messages."""
    return [letter.body.get("file") for letter in await town.letters(chat_id)]


async def test_an_extension_is_told_to_all_with_a_calendar_file_for_those_who_still_can_apply(town: Town) -> None:
    number = await scene(town)
    await town.publishes(opening(ends=LATER, status="extended"))
    said = await told(town)
    assert all(len(texts) == 1 and "has been extended" in texts[0] for texts in said.values())
    assert number in said[CID][0]
    assert "you can change it until the deadline" in said[CID][0]
    assert await attached(town, ADA) == [["calendar", "en", "INT00001"]] == await attached(town, BOB)
    assert await attached(town, CID) == [None]
    assert (await town.buttons(BOB))[0] == "resume|apply/INT00001"
    assert (await town.buttons(ADA))[0] == "apply|INT00001"
    assert (await town.buttons(CID))[0] == f"application|{number}"


async def test_nobody_hears_of_the_same_change_twice_and_of_each_new_one_once(town: Town) -> None:
    await scene(town)
    await town.publishes(opening(ends=LATER))
    await told(town)
    assert {len(texts) for texts in (await told(town)).values()} == {1}
    await town.publishes(opening(ends=END - 5 * DAY))
    said = await told(town)
    assert all(len(texts) == 2 and "has been brought forward" in texts[1] for texts in said.values())


async def test_changes_that_cancel_each_other_out_before_anybody_looks_are_not_told(town: Town) -> None:
    await scene(town)
    await town.publishes(opening(ends=LATER))
    await town.publishes(opening())
    assert await told(town) == {ADA: [], BOB: [], CID: []}


async def test_a_cancelled_opening_is_told_to_all_and_leads_to_others(town: Town) -> None:
    await scene(town)
    await sets(town, VacancyStatus.CANCELLED)
    said = await told(town)
    assert all("has been cancelled" in texts[0] for texts in said.values())
    assert "Your draft can no longer be sent" in said[BOB][0]
    assert "through no fault of yours" in said[CID][0]
    assert "not selected" not in said[CID][0].lower()
    assert await town.buttons(BOB) == ["written|INT00001", "similar|INT00001", "menu"]
    assert await attached(town, ADA) == [None]


async def test_an_opening_that_closes_early_surprises_and_one_whose_time_is_over_does_not(town: Town) -> None:
    number = await scene(town)
    await sets(town, VacancyStatus.CLOSED)
    said = await told(town)
    assert all("no longer accepts applications" in texts[0] for texts in said.values())
    assert f"{number} stands at: Submitted" in said[CID][0]
    assert "Next word by 12 May 2027" in said[CID][0]
    await town.publishes(opening("INT00002", ends=NOW + HOUR))
    await town.saves(ADA, "INT00002")
    await town.applies(CID, "INT00002")
    town.now = NOW + 2 * HOUR
    await town.publishes(opening("INT00002", ends=NOW + HOUR, status="closed"))
    later = await told(town)
    assert len(later[ADA]) == 1
    assert "no longer accepts applications" in later[CID][1]


@pytest.mark.parametrize(
    ("event", "status", "words"),
    [
        (StatusEvent.START_REVIEW, "under_review", "No decision on your application has been recorded here yet"),
        (StatusEvent.NOT_SELECT, "not_selected", "stands at: Not selected"),
        (StatusEvent.ROSTER, "rostered", "stands at: On the reserve list"),
        (StatusEvent.SELECT, "selected", None),
        (StatusEvent.DECLINE, "declined", None),
    ],
)
async def test_a_filled_opening_closes_each_application_in_words_that_its_own_status_makes_true(
    town: Town, event: StatusEvent, status: str, words: str | None
) -> None:
    number = await scene(town)
    await town.moves(number, event, status)
    await sets(town, VacancyStatus.FILLED)
    said = (await told(town))[CID]
    assert [words in text for text in said if words] == ([True] if words else [])
    if status != "not_selected":
        assert not any("not selected" in text.lower() for text in said)


async def test_who_withdrew_hears_no_more_unless_they_saved_it(town: Town) -> None:
    number = await scene(town)
    await town.database.write(applications.withdraw, CID, number, town.now)
    await sets(town, VacancyStatus.CANCELLED)
    assert (await told(town))[CID] == []


async def test_an_opening_that_opens_again_says_so(town: Town) -> None:
    await scene(town)
    await sets(town, VacancyStatus.CLOSED)
    await told(town)
    await sets(town, VacancyStatus.PUBLISHED)
    said = await told(town)
    assert all("accepts applications again" in texts[1] for texts in said.values())


async def test_a_deadline_that_comes_or_goes_is_told(town: Town) -> None:
    await scene(town)
    await town.publishes(opening(ends=None))
    assert "has been lifted" in (await told(town))[ADA][0]
    assert await attached(town, ADA) == [None]
    await town.publishes(opening())
    assert "has a deadline now" in (await told(town))[ADA][1]


async def test_the_night_is_kept_and_old_changes_are_no_news(town: Town) -> None:
    await scene(town)
    town.now = datetime(2027, 3, 17, 1, tzinfo=NOW.tzinfo)
    await town.publishes(opening(ends=LATER))
    await town.sleeps(town.now + HOUR)
    (letter,) = await town.letters(ADA)
    assert letter.created_at == datetime(2027, 3, 17, 6, tzinfo=NOW.tzinfo)
    assert (letter.lane, letter.critical) == (1, True)
    await sets(town, VacancyStatus.CANCELLED)
    assert not [text for text in await town.sleeps(town.now + 15 * DAY) if "cancelled" in text]


async def test_many_people_are_told_slice_by_slice(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    await scene(town)
    monkeypatch.setattr(office, "SLICE", 1)
    monkeypatch.setattr("bot.reminders.changes.SLICE", 2)
    await sets(town, VacancyStatus.CANCELLED)
    assert {len(texts) for texts in (await told(town)).values()} == {1}


async def test_what_cannot_be_said_to_one_is_said_to_the_others(
    town: Town, monkeypatch: pytest.MonkeyPatch, database: Database
) -> None:
    await scene(town)
    await database.write(
        lambda c: c.exec_driver_sql(f"UPDATE sessions SET version = 99 WHERE chat_id = {BOB}") and None
    )
    await sets(town, VacancyStatus.CANCELLED)
    assert {chat_id: len(texts) for chat_id, texts in (await told(town)).items()} == {ADA: 1, BOB: 0, CID: 1}
