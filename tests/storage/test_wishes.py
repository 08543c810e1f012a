"""Saved openings, search alerts, settings and questions: kept, found again, and each person's own."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import select

from bot.domain.deadline import Deadline
from bot.domain.preferences import Preferences, Quiet
from bot.domain.query import Query
from bot.domain.vacancy import VacancyStatus
from bot.domain.wishes import Alert, Pace
from bot.storage import alerts, bookmarks, candidates, inquiries, preferences, sessions, vacancies
from bot.storage.alerts import SHOWN
from bot.storage.database import Database
from bot.storage.tables import vacancies as table
from tests.storage.samples import ADA, BOB, DEADLINE, NOW, vacancy

LATER = NOW + timedelta(hours=1)
LAWYERS = Query(keywords="lawyer")


# Openings: when they opened, and how often what matters to a calendar has changed


async def facts(database: Database, reference: str = "INT04606") -> tuple[object, object]:
    one = select(table.c.revision, table.c.opened_at).where(table.c.reference == reference)
    revision, opened_at = await database.read(lambda c: c.execute(one).one())
    return revision, opened_at


async def test_an_opening_opened_when_it_was_first_imported_as_open(database: Database) -> None:
    await database.write(vacancies.upsert, [vacancy()], NOW)
    await database.write(vacancies.upsert, [vacancy(grade="5")], LATER)
    assert await facts(database) == (0, NOW)


async def test_a_draft_opens_when_it_is_published(database: Database) -> None:
    await database.write(vacancies.upsert, [vacancy(status="draft")], NOW)
    assert await facts(database) == (0, None)
    await database.write(vacancies.upsert, [vacancy()], LATER)
    assert await facts(database) == (1, LATER)


async def test_an_opening_that_came_in_too_late_opens_when_its_deadline_is_extended(database: Database) -> None:
    past = Deadline(at=NOW - timedelta(days=1), zone="Europe/Paris", precision="minute")
    await database.write(vacancies.upsert, [vacancy(deadline=past)], NOW)
    assert await facts(database) == (0, None)
    await database.write(vacancies.upsert, [vacancy(status="extended")], LATER)
    assert await facts(database) == (1, LATER)


async def test_each_change_of_deadline_or_status_counts_and_nothing_else_does(database: Database) -> None:
    longer = Deadline(at=DEADLINE + timedelta(days=7), zone="Europe/Paris", precision="minute")
    records = (vacancy(), vacancy(grade="9"), vacancy(deadline=longer), vacancy(deadline=None), vacancy(deadline=None))
    counted = []
    for record in records:
        await database.write(vacancies.upsert, [record], NOW)
        counted.append((await facts(database))[0])
    assert counted == [0, 0, 1, 2, 2]


async def test_a_status_that_staff_set_counts_once_and_may_open_the_opening(database: Database) -> None:
    await database.write(vacancies.upsert, [vacancy(status="draft")], NOW)
    for status in (VacancyStatus.DRAFT, VacancyStatus.PUBLISHED, VacancyStatus.PUBLISHED):
        await database.write(vacancies.set_status, "INT04606", status, LATER)
    assert await facts(database) == (1, LATER)
    await database.write(vacancies.set_status, "INT04606", VacancyStatus.CANCELLED, LATER + timedelta(days=1))
    assert await facts(database) == (2, LATER)


# Saved openings


async def test_saved_openings_come_soonest_deadline_first_and_are_ones_own(database: Database) -> None:
    await database.write(vacancies.upsert, [vacancy("A-1", deadline=None), vacancy("A-2"), vacancy("A-3")], NOW)
    for reference in ("A-1", "A-2"):
        await database.write(bookmarks.keep, ADA, reference, True, NOW)
    await database.write(bookmarks.keep, BOB, "A-2", False, NOW)
    found = await database.read(bookmarks.of_chats, [ADA, BOB, 3])
    assert {chat: [(each.reference, each.remind) for each in own] for chat, own in found.items()} == {
        ADA: [("A-2", True), ("A-1", True)],
        BOB: [("A-2", False)],
        3: [],
    }
    assert await database.read(bookmarks.of_chats, []) == {}


async def test_an_opening_is_saved_once_and_takes_the_last_wish_to_be_reminded(database: Database) -> None:
    await database.write(vacancies.upsert, [vacancy()], NOW)
    for remind in (True, False):
        await database.write(bookmarks.keep, ADA, "INT04606", remind, NOW)
    ((saved,),) = (await database.read(bookmarks.of_chats, [ADA])).values()
    assert (saved.remind, saved.created_at) == (False, NOW)
    await database.write(bookmarks.drop, ADA, "INT04606")
    assert await database.read(bookmarks.of_chats, [ADA]) == {ADA: []}


async def test_an_opening_that_does_not_exist_is_not_saved_and_can_be_forgotten(database: Database) -> None:
    await database.write(bookmarks.keep, ADA, "NONE-1", True, NOW)
    await database.write(bookmarks.drop, ADA, "NONE-1")
    assert await database.read(bookmarks.of_chats, [ADA]) == {ADA: []}


# Search alerts


async def test_what_opens_later_and_matches_is_news_and_is_told_once(database: Database) -> None:
    await database.write(vacancies.upsert, [vacancy("OLD-1", texts={"en": {"title": "Lawyer"}})], NOW)
    await database.write(alerts.keep, ADA, LAWYERS, Pace.AT_ONCE, NOW)
    assert await database.read(alerts.due, Pace.AT_ONCE, NOW) == []
    new = [vacancy("NEW-1", texts={"en": {"title": "Lawyer"}}), vacancy("NEW-2")]
    await database.write(vacancies.upsert, new, LATER)
    (due,) = await database.read(alerts.due, Pace.AT_ONCE, LATER)
    assert (due.chat_id, due.query, [each.reference for each in due.news]) == (ADA, LAWYERS, ["NEW-1"])
    assert not due.more
    await database.write(alerts.mark_seen, [due.alert_id], due.until)
    assert await database.read(alerts.due, Pace.AT_ONCE, LATER) == []


async def test_an_alert_without_news_is_due_too_so_that_it_is_not_looked_at_for_ever(database: Database) -> None:
    await database.write(alerts.keep, ADA, LAWYERS, Pace.DAILY, NOW)
    assert await database.read(alerts.due, Pace.DAILY, NOW) == []
    await database.write(vacancies.upsert, [vacancy()], LATER)
    (due,) = await database.read(alerts.due, Pace.DAILY, LATER)
    assert (due.news, due.until) == ((), LATER)
    await database.write(alerts.mark_seen, [], LATER)


async def test_who_asked_first_hears_more_and_an_opening_that_closed_again_is_no_news(database: Database) -> None:
    await database.write(alerts.keep, ADA, Query(), Pace.AT_ONCE, NOW)
    await database.write(vacancies.upsert, [vacancy("NEW-1"), vacancy("NEW-2")], LATER)
    await database.write(alerts.keep, BOB, Query(), Pace.AT_ONCE, LATER)
    await database.write(vacancies.upsert, [vacancy("NEW-3")], LATER + timedelta(hours=1))
    await database.write(vacancies.set_status, "NEW-2", VacancyStatus.CANCELLED, LATER + timedelta(hours=2))
    found = await database.read(alerts.due, Pace.AT_ONCE, LATER + timedelta(hours=2))
    assert [(due.chat_id, [each.reference for each in due.news]) for due in found] == [
        (ADA, ["NEW-1", "NEW-3"]),
        (BOB, ["NEW-3"]),
    ]


async def test_alerts_can_be_asked_for_by_pace_by_people_and_a_few_at_a_time(database: Database) -> None:
    await database.write(alerts.keep, ADA, Query(), Pace.DAILY, NOW)
    await database.write(alerts.keep, BOB, Query(), Pace.DAILY, NOW)
    await database.write(vacancies.upsert, [vacancy()], LATER)
    assert await database.read(alerts.due, Pace.AT_ONCE, LATER) == []
    assert [due.chat_id for due in await database.read(alerts.due, Pace.DAILY, LATER, [BOB])] == [BOB]
    assert [due.chat_id for due in await database.read(alerts.due, Pace.DAILY, LATER, None, 1)] == [ADA]


async def test_too_much_news_for_one_message_is_cut_and_said_to_be(database: Database) -> None:
    await database.write(alerts.keep, ADA, Query(), Pace.DAILY, NOW)
    await database.write(vacancies.upsert, [vacancy(f"N-{number}") for number in range(SHOWN + 1)], LATER)
    (due,) = await database.read(alerts.due, Pace.DAILY, LATER)
    assert (len(due.news), due.more) == (SHOWN, True)


async def test_a_search_is_saved_once_however_it_is_written(database: Database) -> None:
    await database.write(alerts.keep, ADA, LAWYERS, Pace.DAILY, NOW)
    await database.write(alerts.keep, ADA, Query(keywords="  LAWYER "), Pace.AT_ONCE, LATER)
    ((alert,),) = (await database.read(alerts.of_chats, [ADA])).values()
    assert (alert.query, alert.pace, alert.paused) == (LAWYERS, Pace.AT_ONCE, False)


async def test_a_paused_alert_tells_nothing_and_goes_on_at_its_pace_with_what_opens_then(database: Database) -> None:
    await database.write(alerts.keep, ADA, Query(), Pace.AT_ONCE, NOW)
    ((alert,),) = (await database.read(alerts.of_chats, [ADA])).values()
    await database.write(alerts.pause, ADA, alert.number, True, NOW)
    await database.write(vacancies.upsert, [vacancy("NEW-1")], LATER)
    assert await database.read(alerts.of_chats, [ADA]) == {ADA: [alert.model_copy(update={"paused": True})]}
    assert await database.read(alerts.due, Pace.AT_ONCE, LATER) == []
    for paused in (True, False):
        await database.write(alerts.pause, ADA, alert.number, paused, LATER)
    await database.write(vacancies.upsert, [vacancy("NEW-2")], LATER + timedelta(hours=1))
    (due,) = await database.read(alerts.due, Pace.AT_ONCE, LATER + timedelta(hours=1))
    assert [each.reference for each in due.news] == ["NEW-2"]


async def test_nobody_pauses_or_stops_the_alert_of_somebody_else(database: Database) -> None:
    await database.write(alerts.keep, ADA, Query(), Pace.AT_ONCE, NOW)
    ((alert,),) = (await database.read(alerts.of_chats, [ADA])).values()
    await database.write(alerts.pause, BOB, alert.number, True, NOW)
    await database.write(alerts.drop, BOB, alert.number)
    kept = Alert(number=alert.number, query=Query(), pace=Pace.AT_ONCE)
    assert await database.read(alerts.of_chats, [ADA, BOB]) == {ADA: [kept], BOB: []}
    await database.write(alerts.drop, ADA, alert.number)
    assert await database.read(alerts.of_chats, [ADA]) == {ADA: []}
    assert await database.read(alerts.of_chats, []) == {}


# Settings


async def test_settings_come_back_as_they_were_last_saved(database: Database) -> None:
    chosen = Preferences(language="ar", zone="Asia/Riyadh", reminders=False, quiet=Quiet(start=1320, end=420))
    await database.write(preferences.save, ADA, Preferences(language="en", quiet=None), NOW)
    assert (await database.read(preferences.of_chats, [ADA]))[ADA].quiet is None
    await database.write(preferences.save, ADA, chosen, LATER)
    assert await database.read(preferences.of_chats, [ADA, BOB]) == {ADA: chosen}
    assert await database.read(preferences.of_chats, []) == {}


async def test_the_zone_of_who_chose_none_is_that_of_a_country_with_one_clock(database: Database) -> None:
    for chat_id, country, zone in ((1, "SN", None), (2, "US", None), (3, "SN", "Asia/Tokyo"), (4, None, None)):
        await database.write(preferences.save, chat_id, Preferences(language="en", zone=zone), NOW)
        if country:
            words = ("application", "2026-11", "0" * 64, "en")
            await database.write(candidates.record_consent, chat_id, *words, chat_id, NOW)
            contact = candidates.SectionRow(chat_id, "contact", [{"country": country}])
            await database.write(candidates.save_sections, [contact], NOW)
    found = await database.read(preferences.with_zones, [1, 2, 3, 4])
    assert {chat_id: known.zone for chat_id, known in found.items()} == {
        1: "Africa/Dakar",
        2: None,
        3: "Asia/Tokyo",
        4: None,
    }
    assert await database.read(preferences.with_zones, []) == {}


async def test_timers_know_who_wants_words_only(database: Database) -> None:
    rows = [sessions.SessionRow(ADA, 1, {"text_only": True}), sessions.SessionRow(BOB, 1, {})]
    await database.write(sessions.save, rows, NOW)
    assert await database.read(preferences.text_only, [ADA, BOB, 3]) == {ADA}


# Questions


async def test_questions_come_newest_first_each_with_its_messages(database: Database) -> None:
    await database.write(inquiries.ask, ADA, "May I bring my cat? 🐈", NOW)
    await database.write(inquiries.ask, ADA, "And my dog?", LATER)
    found = await database.read(inquiries.of_chats, [ADA, BOB])
    assert [[(each.author, each.text, each.at) for each in asked.messages] for asked in found[ADA]] == [
        [("candidate", "And my dog?", LATER)],
        [("candidate", "May I bring my cat? 🐈", NOW)],
    ]
    assert {asked.state for asked in found[ADA]} == {"open"}
    assert found[BOB] == []
    assert await database.read(inquiries.of_chats, []) == {}
