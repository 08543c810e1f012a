"""The demonstration: the real bot, a local Telegram and a chat page, in one process and with a database of its own."""

from __future__ import annotations

import asyncio
import tempfile
from pathlib import Path

from pydantic import AnyHttpUrl, SecretStr

from bot import clock
from bot.app import Assistant, load_catalogue
from bot.importing import Import, import_vacancies
from bot.sandbox.server import Sandbox
from bot.sandbox.serving import serve
from bot.settings import Settings
from bot.storage.database import Database
from bot.storage.schema import create_schema

VACANCIES = Path(__file__).parent / "feeds" / "data" / "vacancies.json"

PEOPLE = (("Amina", "en"), ("ليلى", "ar"), ("Chloé", "fr"), ("Diego", "es"))
"""Who sits at the page, and the language of their Telegram app."""


async def run(port: int) -> None:
    """Serve the page until cancelled. The chats and the database end with it."""
    sandbox = Sandbox()
    for name, language in PEOPLE:
        sandbox.world.add_person(name, language, None, None)
    with tempfile.TemporaryDirectory(prefix="assistant-demo-") as folder:
        database = await Database.open(f"sqlite:///{folder}/demo.sqlite3")
        try:
            await database.write(create_schema)
            imported = await _import(database)
            sandbox.world.notice = _notice(imported)
            async with serve(sandbox, port) as root:
                print(f"The demo is at {root}/ (Ctrl+C ends it and deletes its data)", flush=True)
                await Assistant(_settings(sandbox.token, root), database, load_catalogue()).run()
        finally:
            await database.close()


async def _import(database: Database) -> Import:
    data = await asyncio.to_thread(VACANCIES.read_bytes)
    return await import_vacancies(database, data, "Europe/Paris", clock.now, around=clock.now().date())


def _notice(imported: Import) -> str:
    """Say what is real here and what is not."""
    least, most = imported.weeks or (0, 0)
    return (
        f"Local demo, no real Telegram. Real vacancy facts, but past deadlines are moved by {least} to {most} whole "
        "weeks so that openings are open; descriptions and questions are illustrative."
    )


def _settings(token: str, root: str) -> Settings:
    """Give settings that no environment variable can turn towards a real bot or a real database."""
    return Settings.model_construct(telegram_token=SecretStr(token), telegram_base_url=AnyHttpUrl(root))
