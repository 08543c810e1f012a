"""The demonstration's bot: the real one, on a database of its own, with the example openings."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

from pydantic import AnyHttpUrl, SecretStr

from bot import clock
from bot.answers.telling import Telling
from bot.app import Assistant, load_catalogue
from bot.clock import Clock
from bot.presenter import Presenter
from bot.seeding.organisation import seed
from bot.settings import Settings
from bot.storage.database import Database
from bot.storage.schema import create_schema
from bot.ticking import look_now
from bot.vacancy_import import Import, import_vacancies

__all__ = ["VACANCIES", "look_now", "run", "settings_for"]

VACANCIES = Path(__file__).parent / "feeds" / "data" / "vacancies.json"


async def run(
    token: str,
    root: str,
    announce: Callable[[str], None],
    members: Mapping[str, int] | None = None,
    chats: Sequence[int] = (),
    now: Clock = clock.now,
) -> None:
    """Run the bot against the Bot API server at `root` until cancelled; `announce` says what is real here.

    `members` are the chats of the staff by name and `chats` those of the candidates whom the store is filled with.
    When `now` is moved forward, `look_now` has the bot notice.
    """
    with tempfile.TemporaryDirectory(prefix="assistant-demo-") as folder:
        database = await Database.open(f"sqlite:///{folder}/demo.sqlite3")
        try:
            await database.write(create_schema)
            announce(_notice(await _import(database, now)))
            if members:
                telling = Telling(Presenter(load_catalogue()))
                await database.write(partial(seed, telling, members, chats), now())
            await Assistant(settings_for(token, root, Path(folder)), database, load_catalogue(), now).run()
        finally:
            await database.close()


async def _import(database: Database, now: Clock) -> Import:
    data = await asyncio.to_thread(VACANCIES.read_bytes)
    return await import_vacancies(database, data, "Europe/Paris", now, around=now().date())


def _notice(imported: Import) -> str:
    """Say what is real here and what is not."""
    least, most = imported.weeks or (0, 0)
    return (
        f"Local demo, no real Telegram. Real vacancy facts, but past deadlines are moved by {least} to {most} whole "
        "weeks so that openings are open; descriptions and questions are illustrative."
    )


def settings_for(token: str, root: str, folder: Path) -> Settings:
    """Give settings that no environment variable can turn towards a real bot or a real database; files go in there.

    A sandbox has no need of pacing while its flood control is off.
    """
    return Settings.model_construct(
        telegram_token=SecretStr(token),
        telegram_base_url=AnyHttpUrl(root),
        database_url=f"sqlite:///{folder}/demo.sqlite3",
        send_rate=0.0,
        send_chat_rate=0.0,
        send_group_rate=0.0,
    )
