"""Times the list of who is due a reminder, on SQLite: python -m benchmarks.reminders [--people 1000000] [--seed 1]

Everybody has chosen one of many clocks (zone and quiet hours), saves two of 500 openings and has begun an application
for a third in every fifth case; the openings end on thirty different days. One look is timed at an ordinary minute at
which most are due, and after outages of a day and a fortnight.
"""

from __future__ import annotations

import asyncio
import random
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path
from typing import Any

import click
from sqlalchemy import Connection, insert

from bot.domain.deadline import Deadline
from bot.domain.reminders import LEADS
from bot.domain.vacancy import Vacancy
from bot.reminders.deadlines import due_list
from bot.reminders.office import Look
from bot.storage.database import Database
from bot.storage.schema import create_schema
from bot.storage.tables import applications, bookmarks, candidates, preferences
from bot.storage.vacancies import upsert

NOW = datetime(2027, 3, 1, 12, tzinfo=UTC)
OPENINGS, DAYS = 500, 30
ZONES = (
    *("Europe/Paris", "Europe/London", "Africa/Dakar", "Africa/Nairobi", "Asia/Riyadh", "Asia/Kolkata", "Asia/Tokyo"),
    *("America/New_York", "America/Bogota", "America/Sao_Paulo", "Australia/Sydney", "Pacific/Auckland", "-"),
)
QUIET = ((1320, 420), (1320, 480), (1260, 420), (1380, 480), None)
BATCH = 50_000
MOST = 5.0
"""Seconds that a look may take."""


def opening(number: int) -> Vacancy:
    """Give an opening that ends within the next thirty days."""
    day = (NOW + timedelta(days=1 + number % DAYS)).date()
    return Vacancy.model_validate(
        {
            "reference": f"VN-{10_000 + number}",
            "texts": {"en": {"title": f"Opening {number}"}},
            "category": "analyst",
            "deadline": Deadline.of_day(day, "Europe/Paris"),
        }
    )


def preference(chat_id: int, pick: random.Random) -> dict[str, Any]:
    """Give somebody's settings."""
    zone, quiet = pick.choice(ZONES), pick.choice(QUIET)
    return {
        "chat_id": chat_id,
        "language": pick.choice(("en", "fr", "es", "ar")),
        "zone": None if zone == "-" else zone,
        "reminders": pick.random() < 0.9,
        "quiet_from": quiet[0] if quiet else None,
        "quiet_to": quiet[1] if quiet else None,
        "updated_at": NOW,
        "clock": f"{zone} {quiet[0]}-{quiet[1]}" if quiet else f"{zone} -",
    }


def saved(people: int, pick: random.Random) -> Iterator[dict[str, Any]]:
    """Give everybody's saved openings."""
    for chat_id in range(1, people + 1):
        for vacancy_id in pick.sample(range(1, OPENINGS + 1), 2):
            yield {"chat_id": chat_id, "vacancy_id": vacancy_id, "remind": True, "created_at": NOW - timedelta(days=40)}


def begun(people: int, pick: random.Random) -> Iterator[dict[str, Any]]:
    """Give the applications that were begun."""
    for chat_id in range(5, people + 1, 5):
        yield {
            "candidate_id": chat_id,
            "public_id": f"A-{chat_id}",
            "vacancy_id": pick.randint(1, OPENINGS),
            "status": pick.choice(("draft", "submitted")),
            "revision": 0,
            "pool_opt_in": False,
            "started_at": NOW - timedelta(days=40),
        }


async def fill(database: Database, people: int, pick: random.Random) -> None:
    """Put everybody and everything in."""
    await database.write(create_schema)
    await database.write(upsert, [opening(number) for number in range(OPENINGS)], NOW)
    everybody = range(1, people + 1)
    await pour(database, preferences, (preference(chat_id, pick) for chat_id in everybody))
    rows = ({"candidate_id": chat_id, "chat_id": chat_id, "created_at": NOW} for chat_id in everybody)
    await pour(database, candidates, rows)
    await pour(database, bookmarks, saved(people, pick))
    await pour(database, applications, begun(people, pick))


async def pour(database: Database, table: Any, rows: Iterator[dict[str, Any]]) -> None:
    """Write rows, a batch at a time."""
    while batch := list(islice(rows, BATCH)):
        await database.write(_insert(table, batch))


def _insert(table: Any, batch: list[dict[str, Any]]) -> Callable[[Connection], None]:
    def write(connection: Connection) -> None:
        connection.execute(insert(table), batch)

    return write


async def timed(database: Database, name: str, look: Look) -> float:
    """Time one list, and say how long it is."""
    start = time.perf_counter()
    found = await database.read(due_list, look, LEADS, "Europe/Paris")
    took = time.perf_counter() - start
    click.echo(f"{name:<44} {took:6.2f} s   {len(found):>9,} people")
    return took


async def main(people: int, seed: int) -> float:
    """Fill a store and time looks; give the longest."""
    with tempfile.TemporaryDirectory() as folder:
        database = await Database.open(f"sqlite:///{Path(folder) / 'reminders.sqlite3'}")
        try:
            start = time.perf_counter()
            await fill(database, people, random.Random(seed))
            click.echo(f"{people:,} people, {OPENINGS} openings; filled in {time.perf_counter() - start:.0f} s")
            evening = datetime(2027, 3, 1, 20, 45, tzinfo=UTC)  # a quarter to ten in Paris
            minute = timedelta(minutes=1)
            looks = (
                ("an idle minute", Look(NOW, NOW + minute)),
                ("the busiest minute: the evening in Paris", Look(evening - minute, evening)),
                ("after an outage of a day", Look(NOW, NOW + timedelta(days=1))),
                ("after an outage of a fortnight", Look(NOW - timedelta(days=14), NOW)),
            )
            return max([await timed(database, name, look) for name, look in looks])
        finally:
            await database.close()


@click.command()
@click.option("--people", default=1_000_000, show_default=True)
@click.option("--seed", default=1, show_default=True)
def cli(people: int, seed: int) -> None:
    """Time the list of who is due a reminder."""
    longest = asyncio.run(main(people, seed))
    raise SystemExit(0 if longest < MOST else f"A look took {longest:.2f} s, which is more than {MOST} s.")


if __name__ == "__main__":
    cli()
