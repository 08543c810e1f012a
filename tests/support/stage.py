"""The stage of a journey: the sandbox, the real bot on a SQLite file, and the example openings, over real HTTP."""

from __future__ import annotations

import asyncio
import contextlib
import shutil
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, text

from bot import clock
from bot.app import Assistant
from bot.catalogue import Value
from bot.catalogue.markup import plain
from bot.clock import Clock
from bot.demonstration import VACANCIES, settings_for
from bot.domain.vacancy import Vacancy
from bot.sandbox.client import Person, SandboxClient
from bot.sandbox.server import Sandbox
from bot.sandbox.serving import serve
from bot.storage.database import Database
from bot.storage.schema import create_schema
from bot.storage.vacancies import by_reference
from bot.vacancy_import import import_vacancies
from tests.support.words import strict_words


class Shifted:
    """A clock that runs with the real one, ahead of it by what a test has added."""

    def __init__(self) -> None:
        self.ahead = timedelta()

    def __call__(self) -> Any:
        return clock.now() + self.ahead


@dataclass
class Stage:
    """What a journey test plays on."""

    sandbox: Sandbox
    client: SandboxClient
    database: Database
    root: str
    now: Shifted
    folder: Path
    assistant: asyncio.Task[None] | None = None

    async def person(self, name: str, language: str = "en") -> Person:
        """Create somebody."""
        return await self.client.person(name, language)

    def words(self, language: str, id_: str, /, **args: Value) -> str:
        """Give words of the catalogue as a person sees them in the chat."""
        return plain(strict_words().say(language, id_, **args))

    async def vacancy(self, reference: str) -> Vacancy:
        """Read one of the example openings."""
        return (await self.database.read(by_reference, [reference]))[reference]

    async def rows(self, sql: str, **values: Any) -> list[Any]:
        """Read the store with plain SQL."""

        def read(connection: Connection) -> list[Any]:
            return list(connection.execute(text(sql), values))

        return await self.database.read(read)

    async def run(self, sql: str, **values: Any) -> None:
        """Change the store with plain SQL."""

        def change(connection: Connection) -> None:
            connection.execute(text(sql), values)

        await self.database.write(change)

    async def start_bot(self) -> None:
        """Run the bot."""
        assistant = Assistant(
            settings_for(self.sandbox.token, self.root, self.folder), self.database, strict_words(), self.now
        )
        self.assistant = asyncio.create_task(assistant.run())

    async def stop_bot(self) -> None:
        """Stop the bot as SIGTERM does; raises what it failed with."""
        if self.assistant is not None:
            assistant, self.assistant = self.assistant, None
            assistant.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await assistant


async def fill(database: Database, now: Clock = clock.now) -> None:
    """Create the schema and bring the example openings in, open around today."""
    await database.write(create_schema)
    await import_vacancies(database, VACANCIES.read_bytes(), "Europe/Paris", now, around=now().date())


@contextlib.asynccontextmanager
async def staged(folder: Path, url: str | None = None, filled: Path | None = None) -> AsyncIterator[Stage]:
    """Set the stage, run the bot, and take everything down again.

    The store is an empty one at a URL, or else a SQLite file, which is a copy of one that is filled already if given.
    """
    sandbox, now = Sandbox(), Shifted()
    file = folder / "journey.sqlite3"
    if filled is not None:
        shutil.copy(filled, file)
    database = await Database.open(url or f"sqlite:///{file}")
    try:
        if filled is None:
            await fill(database)
        async with serve(sandbox) as root, SandboxClient(root, sandbox.page_token) as client:
            stage = Stage(sandbox, client, database, root, now, folder)
            await stage.start_bot()
            try:
                yield stage
            finally:
                await stage.stop_bot()
    finally:
        await database.close()
