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
from bot.keeping import key_file_of, open_vault
from bot.settings import Settings, StoreSettings
from bot.storage.database import Database
from bot.storage.schema import schema_state
from bot.storage.vault import masters_in_use


@dataclass(frozen=True)
class Finding:
    """What was found about one part."""

    good: bool
    sentence: str


async def findings() -> list[Finding]:
    """Look at every part, whatever is wrong with the others."""
    return [await _token(), *await _database(), await _vault(), _words()]


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


async def _vault() -> Finding:
    """Open the vault, and see whether its master keys open every person's key."""
    try:
        chosen = settings.read(StoreSettings)
        vault = open_vault(chosen)
        database = await Database.open(chosen.database_url)
    except BotError as error:
        return Finding(False, str(error))
    try:
        used = set(await database.read(masters_in_use))
    except BotError:
        used = set()  # the schema is not there yet, which is said elsewhere
    finally:
        await database.close()
    if lacking := used - vault.masters.ids:
        return Finding(False, f"Files cannot be read without the master key {', '.join(sorted(lacking))}.")
    where = "the settings" if chosen.master_key.get_secret_value() else str(key_file_of(chosen))
    return Finding(True, f"Files are kept sealed in {vault.folder.place}; the master key comes from {where}.")


def _words() -> Finding:
    try:
        load_catalogue(strict=True)
    except CatalogueError as error:
        return Finding(False, f"The catalogues cannot be read: {error}")
    return Finding(True, "The words of all four languages can be read.")
