"""Offers by the clock, on both databases: brought to mind once, lapsed on time; what is due soon is said once."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from decimal import Decimal

from sqlalchemy import Connection, select

from bot.answers.telling import Telling
from bot.domain.offer import OfferStatus
from bot.domain.preferences import Preferences
from bot.domain.relocation import Errand, Item
from bot.domain.staff import Role
from bot.domain.status import Actor, StatusEvent
from bot.domain.terms import terms_for
from bot.presenter import Presenter
from bot.reminders.offers import Offers
from bot.storage import applications, moves, offers, onboarding, preferences, staff
from bot.storage.tables import outbox
from tests.reminders.town import ADA, DAY, NOW, Town, opening
from tests.support.words import strict_words

TO_OFFER = (
    (StatusEvent.START_REVIEW, Actor.RECRUITER),
    (StatusEvent.SHORTLIST, Actor.RECRUITER),
    (StatusEvent.INVITE, Actor.RECRUITER),
    (StatusEvent.RECOMMEND, Actor.RECRUITER),
    (StatusEvent.SELECT, Actor.APPROVER),
    (StatusEvent.START_CHECKS, Actor.RECRUITER),
    (StatusEvent.EXTEND_OFFER, Actor.APPROVER),
)


def clock_of(town: Town) -> Offers:
    """Give the worker."""
    return Offers(town.office, Telling(Presenter(strict_words())), lambda: town.now)


async def offered(town: Town) -> str:
    """Let Ada have an offer since now, and give her application."""
    await town.publishes()
    await town.person(ADA, quiet=None)
    public_id = await town.applies(ADA)
    write = town.database.write
    ruth = (await write(staff.add, 9001, "Ruth", {Role.RECRUITER}, None, NOW)).staff_id
    arthur = (await write(staff.add, 9002, "Arthur", {Role.APPROVER}, None, NOW)).staff_id
    said = {"grade": "5", "starts_on": date(2027, 9, 1), "salary": Decimal(5200), "currency": "EUR"}
    await write(offers.prepare, public_id, ruth, terms_for(opening()).model_copy(update=said), NOW)
    (made,) = await town.database.read(offers.of_application, public_id)
    await write(offers.propose, made, ruth, NOW)
    await write(offers.send, made, arthur, NOW, NOW + 7 * DAY)
    for event, actor in TO_OFFER:
        await write(applications.move, public_id, event, actor, NOW)
    return public_id


async def status(town: Town, public_id: str) -> tuple[str, OfferStatus]:
    """Give where the application and its offer stand."""
    (made,) = await town.database.read(offers.of_application, public_id)
    return (await town.database.read(moves.standings, [public_id]))[public_id].status.value, made.status


async def test_it_is_brought_to_mind_once_after_five_days(town: Town) -> None:
    await offered(town)
    clock = clock_of(town)
    town.now = NOW + 5 * DAY - timedelta(seconds=1)
    await clock.look()
    assert await town.said(ADA) == []
    town.now = NOW + 5 * DAY
    for _ in range(3):
        await clock.look()
    (said,) = await town.said(ADA)
    assert "2 days left" in said


async def test_it_lapses_when_the_time_is_over_and_who_it_is_for_hears_of_it(town: Town) -> None:
    public_id = await offered(town)
    clock = clock_of(town)
    town.now = NOW + 7 * DAY
    await clock.look()
    assert await status(town, public_id) == ("offer_extended", OfferStatus.SENT)
    town.now += timedelta(seconds=1)
    for _ in range(2):
        await clock.look()
    assert await status(town, public_id) == ("lapsed", OfferStatus.LAPSED)
    assert ["has ended" in said for said in await town.said(ADA)] == [True]
    for colleague in (9001, 9002):
        assert [public_id in said for said in await town.said(colleague)] == [True]


async def test_while_a_review_is_asked_for_it_does_not_lapse(town: Town) -> None:
    public_id = await offered(town)
    (made,) = await town.database.read(offers.of_application, public_id)
    await town.database.write(offers.respond, made, OfferStatus.REVIEW_REQUESTED, NOW, "Later?")
    await town.database.write(applications.move, public_id, StatusEvent.REQUEST_REVIEW, Actor.CANDIDATE, NOW)
    town.now = NOW + 30 * DAY
    await clock_of(town).look()
    assert await status(town, public_id) == ("review_requested", OfferStatus.REVIEW_REQUESTED)


async def test_what_falls_due_within_a_week_is_said_once_and_what_is_done_never(town: Town) -> None:
    public_id = await offered(town)
    (made,) = await town.database.read(offers.of_application, public_id)
    await town.database.write(offers.respond, made, OfferStatus.ACCEPTED, NOW)
    await town.database.write(applications.move, public_id, StatusEvent.ACCEPT, Actor.CANDIDATE, NOW)
    today = NOW.date()
    errands = [
        Errand(Item.VISA, today + timedelta(days=7)),
        Errand(Item.HOUSING, today + timedelta(days=3)),
        Errand(Item.BANK, today + timedelta(days=30)),
    ]
    await town.database.write(onboarding.begin, public_id, errands)
    await town.database.write(onboarding.tick, public_id, "housing", NOW)
    assert [each.done_at for each in await town.database.read(onboarding.listed, public_id)] == [NOW, None, None]
    town.now = NOW
    for _ in range(2):
        await clock_of(town).look()
    (said,) = await town.said(ADA)
    assert "Visa and permits" in said
    assert "A place to live" not in said


async def test_nobody_is_woken_for_it(town: Town) -> None:
    await offered(town)
    await town.database.write(preferences.save, ADA, Preferences(language="en", zone="Europe/Paris"), NOW)
    town.now = (NOW + 5 * DAY).replace(hour=23)
    await clock_of(town).look()

    def sent_at(connection: Connection) -> list[datetime]:
        return list(connection.execute(select(outbox.c.not_before).where(outbox.c.chat_id == ADA)).scalars())

    (moment,) = await town.database.read(sent_at)
    assert moment > town.now + timedelta(hours=5)
