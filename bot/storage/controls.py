"""Switches that an operator sets and every process obeys."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, bindparam, select

from bot.storage.dialects import Upsert
from bot.storage.tables import controls

SENDING = "sending"
PAUSED = "paused"
RUNNING = "running"

_get = select(controls.c.value, controls.c.updated_at).where(controls.c.name == bindparam("wanted"))
_set = Upsert(controls, ["name"], ["value", "updated_at"])


def get(connection: Connection, name: str) -> str | None:
    """Give what a switch is set to; None when nobody has touched it."""
    row = connection.execute(_get, {"wanted": name}).one_or_none()
    return None if row is None else str(row.value)


def put(connection: Connection, name: str, value: str, at: datetime) -> None:
    """Set a switch."""
    connection.execute(_set.on(connection), {"name": name, "value": value, "updated_at": at})


def is_paused(connection: Connection) -> bool:
    """Tell whether nothing may be sent."""
    return get(connection, SENDING) == PAUSED
