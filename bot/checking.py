"""Is everything in order? Token, database, schema and words, each told in one sentence for the operator."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import get_args

from telegram import Bot
from telegram.error import Forbidden, InvalidToken, TelegramError

from bot import settings
from bot.app import load_catalogue
from bot.catalogue import Catalogue, CatalogueError
from bot.domain.types import Language
from bot.errors import BotError, SettingsError
from bot.handlers.request import AiohttpRequest
from bot.keeping import folder_of, key_file_of, known_masters
from bot.settings import Settings, StoreSettings
from bot.storage.database import Database, parse
from bot.storage.ownership import file_of
from bot.storage.schema import schema_state
from bot.storage.vault import masters_in_use

PROMISES = {
    "consent-text": ("draft_days", "unsuccessful_days"),
    "privacy": ("draft_days", "unsuccessful_days", "inbox_days"),
}
"""Words in which people are told how long something is kept, and the settings that decide it."""


@dataclass(frozen=True)
class Finding:
    """What was found about one part."""

    good: bool
    sentence: str


async def findings() -> list[Finding]:
    """Look at every part, whatever is wrong with the others; what is wrong for several parts is said once."""
    return list(dict.fromkeys([await _token(), *await _database(), await _vault(), *_words()]))


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
    except (InvalidToken, Forbidden):
        return Finding(False, f"Telegram at {root} does not accept the token; take the current one from @BotFather.")
    except TelegramError as error:
        return Finding(False, f"Telegram at {root} did not answer as it should ({type(error).__name__}).")
    finally:
        await request.shutdown()
    return Finding(True, f"The token is that of @{bot.username}, at {root}.")


async def _database() -> list[Finding]:
    try:
        chosen = settings.read(StoreSettings)
        missing = _missing_file(chosen)
        if missing is not None:
            return [Finding(False, f"There is no database yet; {missing} is made by: python -m bot migrate")]
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


def _missing_file(chosen: StoreSettings) -> Path | None:
    """Give the SQLite file that could be made and is not there: to look must not make it."""
    parse(chosen.database_url)
    file = file_of(chosen.database_url)
    return file if file is not None and not file.exists() and file.parent.is_dir() else None


async def _vault() -> Finding:
    """See whether there is a master key, and whether it opens every person's key; nothing is made by that."""
    try:
        chosen = settings.read(StoreSettings)
        folder, known = folder_of(chosen), known_masters(chosen)
    except BotError as error:
        return Finding(False, str(error))
    used = await _masters_in_use(chosen)
    if lacking := used - (known.ids if known else frozenset()):
        return Finding(False, f"Files cannot be read without the master key {', '.join(sorted(lacking))}.")
    if not _can_be_written(folder):
        return Finding(False, f"The folder of files cannot be written: {folder}")
    key = "the master key is there" if known else f"a master key is made at first use in {key_file_of(chosen)}"
    return Finding(True, f"Files are kept sealed in {folder}; {key}.")


def _can_be_written(folder: Path) -> bool:
    """Tell whether files can be put into a folder, or the folder be made where there is none yet."""
    place = next(place for place in (folder.absolute(), *folder.absolute().parents) if place.exists())
    return place.is_dir() and os.access(place, os.W_OK | os.X_OK)


async def _masters_in_use(chosen: StoreSettings) -> set[str]:
    """Give the ids of the master keys that are needed; what is wrong with the database is said elsewhere."""
    try:
        if _missing_file(chosen) is not None:
            return set()
        database = await Database.open(chosen.database_url)
    except BotError:
        return set()
    try:
        return set(await database.read(masters_in_use))
    except BotError:
        return set()
    finally:
        await database.close()


def _words() -> list[Finding]:
    try:
        catalogue = load_catalogue(strict=True)
    except CatalogueError as error:
        return [Finding(False, f"The catalogues cannot be read: {error}")]
    return [Finding(True, "The words of all four languages can be read."), *_promises(catalogue)]


def _promises(catalogue: Catalogue) -> list[Finding]:
    """Find the days that are kept and that people are not told of; the words stand in general.ftl."""
    try:
        chosen = settings.read(Settings)
    except SettingsError:
        return []  # said with the token
    kept = [(id_, name, getattr(chosen, name)) for id_, names in PROMISES.items() for name in names]
    return [
        Finding(False, f"{name.upper()} is {days}, and {id_} tells people something else ({language}).")
        for id_, name, days in kept
        for language in get_args(Language)
        if not re.search(rf"(?<!\d){days}(?!\d)", catalogue.say(language, id_))
    ]
