"""Bringing a vacancy file into the store."""

from __future__ import annotations

import json
from datetime import date, timedelta

import pytest
from sqlalchemy import text

from bot import clock
from bot.demonstration import VACANCIES
from bot.errors import FeedError
from bot.storage.database import Database
from bot.storage.vacancies import by_reference
from bot.vacancy_import import import_vacancies

PARIS = "Europe/Paris"


async def deadlines(database: Database) -> dict[str, date]:
    """Give the day of each deadline."""
    names = await database.read(lambda c: list(c.execute(text("SELECT reference FROM vacancies")).scalars()))
    known = await database.read(by_reference, names)
    return {name: each.deadline.day_in_zone for name, each in known.items() if each.deadline is not None}


async def test_the_second_import_changes_nothing(database: Database) -> None:
    rows = len(json.loads(VACANCIES.read_bytes()))
    first = await import_vacancies(database, VACANCIES.read_bytes(), PARIS, clock.now)
    second = await import_vacancies(database, VACANCIES.read_bytes(), PARIS, clock.now)
    assert len(first.landed.changed) + len(first.landed.unchanged) == rows
    assert (len(second.landed.unchanged), second.faults, second.weeks) == (rows, (), None)


async def test_for_a_demonstration_past_deadlines_move_by_whole_weeks(database: Database) -> None:
    await import_vacancies(database, VACANCIES.read_bytes(), PARIS, clock.now)
    published = await deadlines(database)
    done = await import_vacancies(database, VACANCIES.read_bytes(), PARIS, clock.now, around=date(2040, 5, 1))
    moved = await deadlines(database)
    weeks = {(moved[name] - day) / timedelta(weeks=1) for name, day in published.items()}
    assert all(each.is_integer() for each in weeks)
    assert done.weeks == (min(weeks), max(weeks))


async def test_bad_rows_are_named_and_the_good_ones_land(database: Database) -> None:
    good, bad = json.loads(VACANCIES.read_bytes())[:2]
    bad["deadline"] = "soon"
    good["reference"] = "NEW-1"
    done = await import_vacancies(database, json.dumps([bad, 5, good]).encode(), PARIS, clock.now)
    assert done.landed.added == ("NEW-1",)
    assert [fault.row for fault in done.faults] == [1, 2]
    assert done.faults[0].field == "deadline"


@pytest.mark.parametrize("data", [b"", b"{}", b"\xff\xfe", b"[1", b'"x"'])
async def test_a_file_that_is_no_list_changes_nothing(database: Database, data: bytes) -> None:
    before = await deadlines(database)
    with pytest.raises(FeedError):
        await import_vacancies(database, data, PARIS, clock.now)
    assert await deadlines(database) == before
