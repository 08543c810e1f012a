"""The steps from one schema to the next. Importing this loads Alembic, so only what migrates does it.

A migration first expands, so that the previous release still runs on its outcome, and a later release contracts.
"""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection

from bot.errors import StoreError
from bot.storage.database import Database
from bot.storage.dialects import is_shared

_LOCK = 4_606_122
"""Any number of our own: two processes that migrate one PostgreSQL database take turns."""


async def migrate(url: str, revision: str = "head") -> None:
    """Bring a database up to a revision, in one transaction; nothing happens when it is there already."""
    database = await Database.open(url, migrating=True)
    try:
        await database.write(upgrade, revision)
    finally:
        await database.close()


def upgrade(connection: Connection, revision: str = "head") -> None:
    """Take the steps up to a revision within the transaction of this connection."""
    _exclude_others(connection)
    command.upgrade(config(connection), revision)
    _check_references(connection)


def downgrade(connection: Connection, revision: str) -> None:
    """Take the steps back down to a revision (or `base`); what only the newer schema could hold is lost."""
    _exclude_others(connection)
    command.downgrade(config(connection), revision)
    _check_references(connection)


def config(connection: Connection | None = None) -> Config:
    """Give Alembic's settings, with the connection to be used."""
    settings = Config(attributes={"connection": connection})
    settings.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    settings.set_main_option("path_separator", "os")
    return settings


def _exclude_others(connection: Connection) -> None:
    if is_shared(connection):
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_LOCK})")


def _check_references(connection: Connection) -> None:
    """SQLite does not check references while tables are rebuilt, so it is done once at the end."""
    if is_shared(connection):
        return
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    if broken:
        raise StoreError(f"The migration would leave {len(broken)} rows without what they refer to.")
