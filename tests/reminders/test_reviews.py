"""The review starts by the clock, a little after an opening has ended, and everybody hears of it once."""

from __future__ import annotations

from datetime import timedelta

from bot.domain.preferences import Quiet
from bot.domain.vacancy import VacancyStatus
from bot.reminders.office import Look
from bot.reminders.reviews import GRACE, reviews_begun
from bot.storage import applications, moves, vacancies
from tests.reminders.town import ADA, BOB, DAY, END, NOW, Town, opening

SECOND = timedelta(seconds=1)


async def look(town: Town) -> None:
    """Let the round take place."""
    await reviews_begun(town.office, Look(town.now, town.now))


async def status(town: Town, public_id: str) -> str:
    """Give where an application stands."""
    return (await town.database.read(moves.standings, [public_id]))[public_id].status.value


async def begin(town: Town) -> str:
    """Let Ada apply, and give her application."""
    await town.publishes()
    await town.person(ADA, quiet=None)
    return await town.applies(ADA)


async def test_the_review_starts_a_little_after_the_deadline_and_not_before(town: Town) -> None:
    number = await begin(town)
    town.now = END + GRACE - SECOND
    await look(town)
    assert await status(town, number) == "submitted"
    town.now = END + GRACE
    await look(town)
    assert await status(town, number) == "under_review"
    assert ["Under review" in text for text in await town.said(ADA)] == [True]


async def test_everybody_hears_of_it_once_however_often_the_clock_looks(town: Town) -> None:
    await begin(town)
    town.now = END + DAY
    for _ in range(3):
        await look(town)
    assert len(await town.said(ADA)) == 1


async def test_nobody_is_woken_by_it(town: Town) -> None:
    await town.publishes()
    await town.person(ADA, quiet=Quiet(start=22 * 60, end=8 * 60))
    await town.applies(ADA)
    town.now = END + GRACE
    await look(town)
    (letter,) = await town.letters(ADA)
    assert letter.created_at is not None
    assert letter.created_at > town.now + timedelta(hours=6)


async def test_an_opening_closed_early_starts_its_review_too_and_one_without_end_does_not(town: Town) -> None:
    number = await begin(town)
    await town.publishes(opening("INT00002", ends=None))
    endless = await town.applies(ADA, "INT00002")
    await town.database.write(vacancies.set_status, "INT00001", VacancyStatus.CLOSED, NOW)
    town.now = NOW + GRACE
    await look(town)
    assert (await status(town, number), await status(town, endless)) == ("under_review", "submitted")


async def test_who_withdrew_or_cannot_be_told_is_no_hindrance(town: Town) -> None:
    number = await begin(town)
    await town.person(BOB, quiet=None)
    other = await town.applies(BOB)
    await town.database.write(applications.withdraw, ADA, number, town.now)
    await town.withdraws(BOB)
    town.now = END + DAY
    await look(town)
    assert (await status(town, number), await status(town, other)) == ("withdrawn", "under_review")
    assert await town.said(BOB) == []
