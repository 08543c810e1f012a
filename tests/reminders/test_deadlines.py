"""Deadlines of saved openings and of what was begun: told in time, once, and only to those whom it concerns."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.domain.preferences import Quiet
from bot.domain.status import StatusEvent
from bot.storage import bookmarks, erasure, sessions
from tests.reminders.town import ADA, BOB, DAY, END, HOUR, MINUTE, NOW, Town, opening

SECOND = timedelta(seconds=1)


async def saved(town: Town) -> None:
    """Let Ada save the opening, a month before its deadline."""
    await town.publishes()
    await town.person()
    await town.saves()
    await town.starts()


async def test_a_saved_opening_is_reminded_of_five_times_with_the_true_days(town: Town) -> None:
    await saved(town)
    said = await town.waits(END + DAY, HOUR)
    days = ("14 days left", "7 days left", "3 days left", "1 day left", "last day")
    assert len(said) == 5
    assert all(each in text for each, text in zip(days, said, strict=True))
    assert "Less than 3 hours are left" in said[-1]


async def test_looking_again_and_again_says_nothing_twice(town: Town) -> None:
    await saved(town)
    assert len(await town.sleeps(END - 7 * DAY)) == 1
    for _ in range(5):
        await town.worker.look()
    assert len(await town.said()) == 1


async def test_a_reminder_offers_to_apply_the_opening_the_calendar_and_to_stop(town: Town) -> None:
    await saved(town)
    await town.waits(END - 7 * DAY)
    assert await town.buttons() == ["apply|INT00001", "open|INT00001", "calendar|INT00001", "remind|INT00001|off"]
    (*_, letter) = await town.letters()
    assert (letter.lane, letter.critical, letter.not_after) == (1, False, END + SECOND)


async def test_a_draft_is_gone_on_with_and_a_complete_one_sent_under_the_words_of_the_declaration(town: Town) -> None:
    await saved(town)
    await town.begins()
    (draft,) = await town.waits(END - 14 * DAY)
    assert "has not been sent yet" in draft
    assert (await town.buttons())[:2] == ["resume|apply/INT00001", "open|INT00001"]
    await town.begins(complete=True)
    (ready,) = await town.waits(END - 7 * DAY)
    assert town.words("declaration") in ready
    assert (await town.buttons())[:2] == ["finish|INT00001", "resume|apply/INT00001"]


async def test_who_has_applied_is_left_alone_unless_changes_were_begun(town: Town) -> None:
    await saved(town)
    await town.applies()
    assert await town.waits(END - 7 * DAY) == []
    await town.keeps(ADA, "apply/INT00001", {}, amends=1)
    (amending,) = await town.waits(END - 3 * DAY)
    assert "What you sent counts as it is" in amending
    await town.keeps(ADA, "apply/INT00001", {"apply.motivation": "Better.", "apply.pool": False}, amends=1)
    (amended,) = await town.waits(END - 1 * DAY)
    assert "are complete, but not sent" in amended
    assert (await town.buttons())[0] == "finish|INT00001"


async def test_a_draft_that_was_never_saved_is_reminded_of_too(town: Town) -> None:
    await town.publishes()
    await town.person()
    await town.begins()
    await town.starts()
    assert len(await town.waits(END - 14 * DAY)) == 1


async def test_several_openings_at_one_moment_are_one_message(town: Town) -> None:
    await town.publishes(opening("A-1"), opening("A-2"), opening("A-3", END + 9 * HOUR))
    await town.person()
    await town.saves(ADA, "A-1")
    await town.begins(ADA, "A-2")
    await town.saves(ADA, "A-2")
    await town.saves(ADA, "A-3")
    await town.starts()
    both, alone = await town.waits(END - 14 * DAY + 10 * HOUR, HOUR)
    assert "2 deadlines are near" in both
    assert "Saved, not begun." in both
    assert "Begun, not complete." in both
    assert "A-3" in alone


async def test_quiet_hours_are_kept_by_the_persons_own_clock(town: Town) -> None:
    await town.publishes()
    await town.person(zone="Asia/Tokyo", quiet=Quiet(start=22 * 60, end=7 * 60))
    await town.saves()
    await town.starts()
    await town.waits(END)
    times = [letter.created_at.hour for letter in await town.letters() if letter.created_at]
    assert len(times) == 5
    assert all(hour not in range(13, 22) for hour in times), "22 to 7 in Tokyo is 13 to 22 in UTC"


async def test_the_country_gives_the_zone_where_none_was_chosen(town: Town) -> None:
    await town.publishes()
    await town.person(zone=None, quiet=Quiet(start=22 * 60, end=7 * 60))
    await town.saves()
    await town.starts()
    ((clock,),) = await town.database.read(lambda c: list(c.exec_driver_sql("SELECT clock FROM preferences")))
    assert clock == "Europe/Paris 1320-420"
    await town.waits(END - 14 * DAY, HOUR)
    assert len(await town.said()) == 1


@pytest.mark.parametrize(
    "why", ["reminders off", "this one off", "forgotten", "withdrawn", "erased", "unreachable", "closed"]
)
async def test_who_does_not_want_or_must_not_get_a_reminder_gets_none(town: Town, why: str) -> None:
    await saved(town)
    await town.person(BOB)
    await town.saves(BOB)
    match why:
        case "reminders off":
            await town.settles(reminders=False)
        case "this one off":
            await town.begins()
            await town.saves(remind=False)
        case "forgotten":
            await town.database.write(bookmarks.drop, ADA, "INT00001")
        case "withdrawn":
            await town.withdraws()
        case "erased":
            await town.database.write(erasure.erase, ADA)
        case "unreachable":
            await town.database.write(sessions.mark_unreachable, [ADA], NOW)
        case "closed":
            await town.begins()
            await town.database.write(lambda c: c.exec_driver_sql("UPDATE vacancies SET status = 'closed'") and None)
    await town.waits(END - 7 * DAY)
    assert await town.said(ADA) == []
    assert len(await town.said(BOB)) == (0 if why == "closed" else 2)


async def test_who_saves_an_opening_late_hears_of_what_is_still_to_come_only(town: Town) -> None:
    await town.publishes()
    await town.person()
    await town.starts()
    town.now = END - 6 * DAY
    await town.saves()
    assert await town.sleeps(END - 5 * DAY) == []
    assert len(await town.waits(END - 3 * DAY)) == 1


async def test_after_an_outage_one_reminder_says_the_true_days_and_none_comes_after_the_deadline(town: Town) -> None:
    await saved(town)
    (late,) = await town.sleeps(END - 5 * DAY - 12 * HOUR)
    assert "5 days left" in late
    assert await town.sleeps(END + SECOND) == []


async def test_what_an_outage_leaves_for_the_night_waits_for_the_morning(town: Town) -> None:
    await saved(town)
    await town.sleeps(END - 7 * DAY + 3 * HOUR)  # one at night in Paris
    (letter,) = await town.letters()
    assert letter.created_at == END.replace(day=25, hour=6, minute=0, second=0)


async def test_a_new_deadline_has_reminders_of_its_own(town: Town) -> None:
    await saved(town)
    assert len(await town.waits(END - 6 * DAY)) == 2
    await town.publishes(opening(ends=END + 9 * DAY, status="extended"))
    told = [text for text in await town.waits(END + 10 * DAY, 2 * HOUR) if "You saved" in text]
    assert len(told) == 5


async def test_other_settings_of_the_operator_count_at_once(town: Town) -> None:
    await saved(town)
    town.with_terms(leads=(5 * DAY,))
    assert len(await town.waits(END, 2 * HOUR)) == 1
    assert "5 days left" in (await town.said())[0]
    town.with_terms(leads=())
    await town.publishes(opening(ends=END + 20 * DAY))
    await town.waits(END + 20 * DAY, DAY)
    assert [text for text in await town.said() if "You saved" in text] == [(await town.said())[0]]


async def test_a_clock_that_was_wrong_and_is_set_right_loses_and_doubles_nothing(town: Town) -> None:
    await saved(town)
    await town.waits(END - 8 * DAY)
    assert len(await town.said()) == 1
    right = town.now
    town.now = right + 2 * DAY  # the 7 days come early
    await town.worker.look()
    town.now = right + MINUTE
    await town.worker.look()
    assert len(await town.waits(END - 4 * DAY)) == 0
    assert len(await town.waits(END, 2 * HOUR)) == 3


async def test_a_clock_that_goes_back_a_little_is_waited_for(town: Town) -> None:
    await saved(town)
    town.now += DAY
    await town.worker.look()
    town.now -= MINUTE
    await town.worker.look()
    town.now = END - 13 * DAY
    await town.worker.look()
    assert len(await town.said()) == 1


async def test_the_languages_and_the_words_alone_are_kept(town: Town) -> None:
    await town.publishes()
    await town.person(language="ar")
    await town.saves()
    await town.starts()
    (said,) = await town.waits(END - 14 * DAY)
    assert "حفظتم وظيفة" in said


async def test_shortlisted_people_are_not_reminded_of_what_is_over_for_them(town: Town) -> None:
    await saved(town)
    number = await town.applies()
    await town.keeps(ADA, "apply/INT00001", {}, amends=1)
    await town.moves(number, StatusEvent.START_REVIEW, "under_review")
    assert await town.waits(END - DAY) == []
