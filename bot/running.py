"""Opening a store that this release can work with, and doing the command line's work over it."""

from __future__ import annotations

import asyncio
import contextlib
import gc
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import date
from typing import TypeVar

from bot import clock, keeping
from bot.app import Assistant, load_catalogue
from bot.delivery.restored import mark_of
from bot.keeping import look_into, open_vault
from bot.settings import Settings, StoreSettings, read
from bot.storage.database import Database
from bot.storage.ownership import owned
from bot.storage.schema import require_schema, schema_state
from bot.vacancy_import import Import, import_vacancies

T = TypeVar("T")


@contextlib.asynccontextmanager
async def open_store(chosen: StoreSettings) -> AsyncIterator[Database]:
    """Open the database; a SQLite file is migrated at once, PostgreSQL must have been (else SchemaBehind)."""
    if chosen.is_sqlite:
        await _migrate_file(chosen.database_url)
    database = await Database.open(chosen.database_url)
    try:
        await database.read(require_schema)
        yield database
    finally:
        await database.close()


async def _migrate_file(url: str) -> None:
    database = await Database.open(url)
    try:
        state = await database.read(schema_state)
    finally:
        await database.close()
    if not state.is_ready:
        from bot.storage.migrations import migrate  # loads Alembic, so only when it is needed

        await migrate(url)


def settle() -> None:
    """Let the search for garbage pass over what is loaded by now, which stays for good, and come less often.

    To look through all of it again and again cost a fifth of a turn; a batch of turns makes thousands of objects.
    """
    gc.freeze()
    gc.set_threshold(7_000, 10, 10)


async def run(chosen: Settings) -> None:
    """Run the bot until cancelled."""
    async with open_store(chosen) as database, _alone(chosen), _marked(chosen, database):
        look_into(chosen)
        assistant = Assistant(chosen, database, load_catalogue())
        settle()
        await assistant.run()


@contextlib.asynccontextmanager
async def _alone(chosen: Settings) -> AsyncIterator[None]:
    """Be the only bot on a SQLite file, or raise StoreTaken."""
    with owned(chosen.database_url):
        yield


@contextlib.asynccontextmanager
async def _marked(chosen: Settings, database: Database) -> AsyncIterator[None]:
    """Keep the mark by which a restored copy is recognised, and pause sending when the database is one."""
    mark = mark_of(chosen.database_url, database, clock.now)
    if mark is None:
        yield
        return
    await mark.recognise()
    marking = asyncio.create_task(mark.run())
    try:
        yield
    finally:
        marking.cancel()
        await asyncio.gather(marking, return_exceptions=True)
        await mark.raise_()


async def rotate(chosen: StoreSettings) -> int:
    """Wrap all keys of the vault with the first master key, and tell how many were wrapped with another."""
    vault = open_vault(chosen)
    async with open_store(chosen) as database:
        return await keeping.rotate(database, vault.masters)


async def import_file(chosen: StoreSettings, data: bytes, around: date | None) -> Import:
    """Import a vacancy file."""
    async with open_store(chosen) as database:
        return await import_vacancies(database, data, chosen.organisation_zone, clock.now, around)


def over_store(work: Callable[[Database], Awaitable[T]]) -> T:
    """Do something with the store that the settings name, for a command."""

    async def main() -> T:
        async with open_store(read(StoreSettings)) as database:
            return await work(database)

    return asyncio.run(main())
