"""Is everything in order? Token, database, schema and words, each told in one sentence for the operator."""

from __future__ import annotations

from dataclasses import dataclass

from telegram import Bot
from telegram.error import TelegramError

from bot import settings
from bot.app import load_catalogue
from bot.catalogue import CatalogueError
from bot.errors import BotError, SettingsError
from bot.handlers.request import AiohttpRequest
from bot.settings import Settings, StoreSettings
from bot.storage.database import Database
from bot.storage.schema import schema_state


@dataclass(frozen=True)
class Finding:
    """What was found about one part."""

    good: bool
    sentence: str


async def findings() -> list[Finding]:
    """Look at every part, whatever is wrong with the others."""
    return [await _token(), *await _database(), _words()]


async def _token() -> Finding:
    try:
        chosen = settings.read(Settings)
    except SettingsError as error:
        return Finding(False, str(error))
    token, root = chosen.telegram_token.get_secret_value(), chosen.root_url
    request = AiohttpRequest(connections=1)
    await request.initialize()
    try:
        bot = await Bot(token, base_url=f"{root}/bot", request=request).get_me()
    except TelegramError as error:
        return Finding(
            False, f"Telegram at {root} did not accept the token or did not answer ({type(error).__name__})."
        )
    finally:
        await request.shutdown()
    return Finding(True, f"The token is that of @{bot.username}, at {root}.")


async def _database() -> list[Finding]:
    try:
        chosen = settings.read(StoreSettings)
        database = await Database.open(chosen.database_url)
    except BotError as error:
        return [Finding(False, str(error))]
    try:
        state = await database.read(schema_state)
    finally:
        await database.close()
    opened = Finding(True, "The database can be opened.")
    if state.is_ready:
        return [opened, Finding(True, f"The schema is at revision {state.found}.")]
    found = state.found or "none"
    return [
        opened,
        Finding(False, f"The schema is at revision {found}, {state.needed} is needed: python -m bot migrate"),
    ]


def _words() -> Finding:
    try:
        load_catalogue(strict=True)
    except CatalogueError as error:
        return Finding(False, f"The catalogues cannot be read: {error}")
    return Finding(True, "The words of all four languages can be read.")
