"""Bringing a vacancy file into the store: the good rows land, the bad ones are named."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from bot.clock import Clock
from bot.domain.vacancy import Vacancy
from bot.feeds.moved import moved
from bot.feeds.vacancy_file import RowFault, read
from bot.storage import vacancies
from bot.storage.database import Database
from bot.storage.vacancies import Imported


@dataclass(frozen=True)
class Import:
    """What an import did, what it could not read, and by how many weeks (least, most) past deadlines were moved."""

    landed: Imported
    faults: Sequence[RowFault]
    weeks: tuple[int, int] | None = None


async def import_vacancies(
    database: Database, data: bytes, zone: str, clock: Clock, around: date | None = None
) -> Import:
    """Read a file and write its vacancies; `around` a day, past deadlines are moved by whole weeks to lie near it.

    FeedError when the file as a whole cannot be read.
    """
    reading = read(data, zone=zone)
    records: Sequence[Vacancy] = reading.vacancies
    weeks = None
    if around is not None:
        shifted = moved(records, around)
        records, weeks = shifted.vacancies, shifted.least_and_most
    return Import(await database.write(vacancies.upsert, records, clock()), reading.faults, weeks)
