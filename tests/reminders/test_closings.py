"""Closings that staff have planned: carried out once when their time has come, and told to whom it concerns."""

from __future__ import annotations

from datetime import timedelta

from bot.domain.vacancy import VacancyStatus
from bot.storage import openings
from bot.storage.vacancy_records import by_reference
from tests.reminders.town import ADA, HOUR, Town


async def test_a_planned_closing_comes_at_its_time_and_is_told_once(town: Town) -> None:
    await town.publishes()
    await town.person(ADA)
    await town.saves(ADA)
    await town.starts()
    await town.database.write(openings.plan_closing, "INT00001", town.now + 2 * HOUR)
    await town.sleeps(town.now + HOUR)
    assert await status(town) is VacancyStatus.PUBLISHED
    for _ in range(2):
        await town.sleeps(town.now + 2 * HOUR)
    await town.sleeps(town.now + timedelta(days=1))
    assert await status(town) is VacancyStatus.CLOSED
    assert len(await town.said(ADA)) == 1


async def status(town: Town) -> VacancyStatus:
    """Give how the opening stands."""
    return (await town.database.read(by_reference, ["INT00001"]))["INT00001"].status
