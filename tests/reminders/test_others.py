"""Words that are owed, drafts that nobody touches, and news: each once, to those whom it concerns."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from bot.domain.query import Query
from bot.domain.reminders import Patience
from bot.domain.status import StatusEvent
from bot.domain.wishes import Pace
from bot.reminders import news as news_round
from bot.storage import alerts, notices, sessions
from tests.reminders.town import ADA, ANSWERS, BOB, DAY, END, HOUR, NOW, Town, opening

# Words that are owed


async def test_nobody_waits_in_silence(town: Town) -> None:
    await town.publishes()
    await town.person()
    number = await town.applies()
    await town.starts()
    (begun,) = await town.waits(END + 41 * DAY, DAY)
    assert "Under review" in begun
    (first,) = await town.waits(END + 43 * DAY, DAY)
    assert "There is no decision yet" in first
    assert number in first
    assert "Under review" in first
    assert "Next word by 23 June 2027" in first
    (second,) = await town.waits(END + 85 * DAY, DAY)
    assert "Next word by 4 August 2027" in second
    assert await town.buttons() == [f"application|{number}", "menu"]


async def test_staff_can_see_whom_a_word_was_owed(town: Town) -> None:
    await town.publishes()
    await town.person()
    number = await town.applies()
    await town.starts()
    await town.sleeps(END + 42 * DAY + HOUR)
    ((chat_id, key),) = await town.database.read(notices.told, "w/")
    assert (chat_id, key) == (ADA, f"w/{number}/review/20270331/1")


async def test_each_stage_has_days_of_its_own_and_a_decision_ends_the_wait(town: Town) -> None:
    await town.publishes(opening(ends=NOW + DAY), opening("INT00002", ends=None))
    await town.person()
    number = await town.applies()
    await town.applies(reference="INT00002")
    await town.starts()
    town.now = NOW + 10 * DAY
    await town.moves(number, StatusEvent.SHORTLIST, "shortlisted")
    (word,) = await town.waits(NOW + 32 * DAY, DAY)
    assert "Shortlisted" in word
    await town.moves(number, StatusEvent.NOT_SELECT, "not_selected")
    (without_deadline,) = await town.waits(NOW + 60 * DAY, DAY)
    assert "INT00002" in without_deadline


async def test_the_days_are_those_of_the_operator(town: Town) -> None:
    await town.publishes()
    await town.person()
    await town.applies()
    town.with_terms(patience=Patience(review=10))
    await town.starts()
    begun, word = await town.waits(END + 11 * DAY, DAY)
    assert "Under review" in begun
    assert "Next word by" in word


# Endorsements of secondments


async def test_an_open_endorsement_is_spoken_of_ten_days_before_unless_it_is_silenced(town: Town) -> None:
    await town.publishes(opening(contract_type="secondment"))
    for chat_id in (ADA, BOB):
        await town.person(chat_id)
        await town.applies(chat_id)
    await town.saves(BOB, remind=False)
    await town.starts()
    assert await town.waits(END - 11 * DAY) == []
    (said,) = await town.waits(END - 8 * DAY)
    assert "endorsement of your National Central Bureau" in said
    assert await town.buttons() == ["how|INT00001", "open|INT00001", "remind|INT00001|off"]


async def test_who_began_after_the_moment_of_an_endorsements_reminder_is_not_reminded(town: Town) -> None:
    await town.publishes(opening(contract_type="secondment"))
    await town.person()
    await town.starts()
    town.now = END - 9 * DAY
    await town.applies()
    assert await town.sleeps(END - 8 * DAY) == []


# Drafts that nobody touches


async def test_a_draft_that_nobody_touches_is_spoken_of_once_before_it_is_deleted(town: Town) -> None:
    await town.publishes(opening(ends=END + 60 * DAY))
    await town.person()
    await town.begins()
    await town.keeps(ADA, "profile/skills", {})
    await town.keeps(ADA, "profile/contact", {}, revisited=True)
    await town.keeps(ADA, "import", {})
    await town.starts()
    assert await town.waits(NOW + 22 * DAY, DAY) == []
    (said,) = await town.waits(NOW + 24 * DAY, DAY)
    assert "Analyst INT00001" in said
    assert "Skills" in said
    assert "15 April 2027" in said
    assert await town.buttons() == ["resume|apply/INT00001", "resume|profile/skills", "menu"]
    assert await town.waits(NOW + 30 * DAY, DAY) == []


async def test_a_draft_that_was_touched_again_waits_again(town: Town) -> None:
    await town.publishes(opening(ends=END + 90 * DAY))
    await town.person()
    await town.begins()
    await town.starts()
    await town.waits(NOW + 20 * DAY, DAY)
    await town.keeps(ADA, "apply/INT00001", ANSWERS)
    assert await town.waits(NOW + 42 * DAY, DAY) == []
    assert len(await town.waits(NOW + 44 * DAY, DAY)) == 1


async def test_an_application_that_was_only_begun_is_spoken_of_too(town: Town) -> None:
    await town.publishes(opening(ends=END + 90 * DAY))
    await town.person()
    await town.begins()
    await town.database.write(lambda c: c.exec_driver_sql("DELETE FROM drafts") and None)
    await town.starts()
    assert len(await town.waits(NOW + 24 * DAY, DAY)) == 1


@pytest.mark.parametrize("why", ["reminders off", "closed", "sent", "being changed", "unknown"])
async def test_of_drafts_that_lead_nowhere_nothing_is_said(town: Town, why: str) -> None:
    await town.publishes(opening(ends=END + 90 * DAY))
    await town.person()
    if why == "reminders off":
        await town.begins()
        await town.settles(reminders=False)
    elif why == "closed":
        await town.publishes(opening("INT00002", ends=NOW + HOUR))
        await town.begins(reference="INT00002")
    elif why == "unknown":
        await town.keeps(ADA, "apply/INT00009", {})
        await town.keeps(ADA, "enclosed/INT00001", {})
    else:
        await town.applies()
        await town.keeps(ADA, "apply/INT00001", {}, amends=1 if why == "being changed" else 7)
    await town.starts()
    said = [text for text in await town.waits(NOW + 24 * DAY, DAY) if "have not touched" in text]
    assert len(said) == (1 if why == "being changed" else 0)


# News


async def listens(town: Town, chat_id: int, pace: Pace, query: Query | None = None) -> None:
    """Let somebody set up a search alert."""
    await town.database.write(alerts.keep, chat_id, query or Query(), pace, town.now)


async def test_new_openings_are_told_at_once_to_whom_they_match(town: Town) -> None:
    await town.publishes()
    await town.person()
    await town.person(BOB)
    await listens(town, ADA, Pace.AT_ONCE)
    await listens(town, BOB, Pace.AT_ONCE, Query(facets={"category": "legal"}))
    await town.starts()
    town.now += HOUR
    await town.publishes(opening("NEW-1"), opening("NEW-2"))
    said = await town.sleeps(town.now + HOUR)
    assert len(said) == 1
    assert "2 new openings for you" in said[0]
    assert (await town.buttons())[:2] == ["open|NEW-1", "open|NEW-2"]
    assert any(each.startswith("stopalert|") for each in await town.buttons())
    assert await town.sleeps(town.now + HOUR) == []


async def test_several_alerts_of_one_person_are_one_message_that_names_an_opening_once(town: Town) -> None:
    await town.publishes()
    await town.person()
    await listens(town, ADA, Pace.AT_ONCE)
    await listens(town, ADA, Pace.AT_ONCE, Query(facets={"category": "analyst"}))
    await town.starts()
    town.now += HOUR
    await town.publishes(*(opening(f"NEW-{number:02}") for number in range(12)))
    (said,) = await town.sleeps(town.now + HOUR)
    assert "12 new openings for you" in said
    assert said.count("Analyst NEW-") == 10
    assert "There are more" in said


async def test_a_digest_comes_at_nine_by_each_ones_own_clock(town: Town) -> None:
    await town.publishes()
    await town.person()
    await town.person(BOB, zone="Asia/Tokyo")
    for chat_id in (ADA, BOB):
        await listens(town, chat_id, Pace.DAILY)
    await town.starts()
    town.now += HOUR
    await town.publishes(opening("NEW-1"))
    await town.waits(NOW + 2 * DAY, HOUR)
    (paris,), (tokyo,) = await town.letters(ADA), await town.letters(BOB)
    assert paris.created_at == datetime(2027, 3, 17, 8, 50, tzinfo=NOW.tzinfo), "the first look after nine"
    assert tokyo.created_at == datetime(2027, 3, 17, 0, 50, tzinfo=NOW.tzinfo)
    assert await town.waits(NOW + 4 * DAY) == []


async def test_news_at_night_wait_for_the_morning_and_go_stale(town: Town) -> None:
    await town.publishes()
    await town.person()
    await listens(town, ADA, Pace.AT_ONCE)
    await town.starts()
    town.now = datetime(2027, 3, 17, 1, tzinfo=NOW.tzinfo)
    await town.publishes(opening("NEW-1"))
    await town.sleeps(town.now + HOUR)
    (letter,) = await town.letters()
    assert letter.created_at == datetime(2027, 3, 17, 6, tzinfo=NOW.tzinfo)
    assert letter.not_after == letter.created_at + timedelta(days=3)


async def test_more_alerts_than_one_look_takes_are_all_told(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(news_round, "SLICE", 1)
    await town.publishes()
    for chat_id in (ADA, BOB):
        await town.person(chat_id)
        await listens(town, chat_id, Pace.AT_ONCE)
    await town.starts()
    town.now += HOUR
    await town.publishes(opening("NEW-1"))
    assert len(await town.sleeps(town.now + HOUR)) == 2


async def test_who_cannot_be_reached_hears_no_news_and_no_word(town: Town) -> None:
    await town.publishes()
    await town.person()
    await listens(town, ADA, Pace.AT_ONCE)
    await town.applies()
    await town.database.write(sessions.mark_unreachable, [ADA], NOW)
    await town.starts()
    await town.publishes(opening("NEW-1"))
    assert await town.sleeps(END + 43 * DAY) == []
