"""Opening the vault that the settings name, and changing its master key."""

from __future__ import annotations

from pathlib import Path

import structlog

from bot.errors import SettingsError
from bot.settings import StoreSettings
from bot.storage import vault as keys
from bot.storage.database import Database
from bot.storage.vault import WrappedKey
from bot.vault import masters
from bot.vault.folder import Folder
from bot.vault.masters import Masters
from bot.vault.vault import Vault

log = structlog.get_logger(__name__)


def open_vault(chosen: StoreSettings) -> Vault:
    """Make the folder and read the master key; SettingsError when either cannot be used.

    Beside a SQLite file, where no key was set, one is made in a file of its own.
    """
    folder = Folder(folder_of(chosen))
    folder.prepare()
    return Vault(folder, _masters(chosen))


def look_into(chosen: StoreSettings) -> None:
    """Raise SettingsError now, rather than with the first file, when what was set for the vault cannot be used.

    Where nothing was set, nothing is made yet.
    """
    if chosen.is_sqlite and not (chosen.files_folder or chosen.master_key.get_secret_value() or chosen.master_key_file):
        known_masters(chosen)
    else:
        open_vault(chosen)


def folder_of(chosen: StoreSettings) -> Path:
    """Tell where the sealed files are; SettingsError when that must be set."""
    if chosen.files_folder:
        return Path(chosen.files_folder)
    return _beside(chosen, ".files", "FILES_FOLDER")


def key_file_of(chosen: StoreSettings) -> Path:
    """Tell where the master key is when it is not itself in the settings; SettingsError when that must be set."""
    if chosen.master_key_file:
        return Path(chosen.master_key_file)
    return _beside(chosen, ".key", "MASTER_KEY or MASTER_KEY_FILE")


def _beside(chosen: StoreSettings, ending: str, name: str) -> Path:
    """Name a place beside the SQLite file."""
    _, _, file = chosen.database_url.partition(":///")
    if not chosen.is_sqlite or not Path(file).name:
        raise SettingsError(f"{name} must be set where the database is not a SQLite file; see .env.example.")
    return Path(file).with_suffix(ending)


def known_masters(chosen: StoreSettings) -> Masters | None:
    """Read the master keys; None where a key is to be made at first use. SettingsError when they cannot be read."""
    if not chosen.master_key.get_secret_value() and not chosen.master_key_file and not key_file_of(chosen).exists():
        return None
    return _masters(chosen)


def _masters(chosen: StoreSettings) -> Masters:
    if chosen.master_key.get_secret_value():
        return masters.read_masters(chosen.master_key.get_secret_value())
    file = key_file_of(chosen)
    if not chosen.master_key_file and masters.make_file(file):
        log.warning("vault.key_made", file=str(file), hint="keep a copy of it apart from the database's backups")
    return masters.read_file(file)


async def rotate(database: Database, chosen: Masters) -> int:
    """Wrap every person's key with the first master key, and tell how many were not."""

    def again(kept: WrappedKey) -> bytes:
        return chosen.wrap(chosen.unwrap(kept.master_id, kept.wrapped, kept.chat_id), kept.chat_id)

    total = 0
    while done := await database.write(keys.rewrap, chosen.current, again):
        total += done
    return total
