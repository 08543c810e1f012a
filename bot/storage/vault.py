"""The key of each person, wrapped by a master key."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, bindparam, func, select, update

from bot.storage.dialects import Upsert
from bot.storage.tables import vault_keys


@dataclass(frozen=True)
class WrappedKey:
    """A person's key as it is kept, and which master key opens it."""

    chat_id: int
    master_id: str
    wrapped: bytes


_fields = select(vault_keys.c.chat_id, vault_keys.c.master_id, vault_keys.c.wrapped)
_one = _fields.where(vault_keys.c.chat_id == bindparam("chat"))
_add = Upsert(vault_keys, ["chat_id"])
_others = (
    _fields.where(vault_keys.c.master_id != bindparam("current"))
    .order_by(vault_keys.c.chat_id)
    .limit(bindparam("most"))
)
_rewrap = update(vault_keys).where(vault_keys.c.chat_id == bindparam("chat"))
_counts = select(vault_keys.c.master_id, func.count()).group_by(vault_keys.c.master_id)


def key_of(connection: Connection, chat_id: int) -> WrappedKey | None:
    """Give a person's key; None when they have none, or have been erased."""
    row = connection.execute(_one, {"chat": chat_id}).one_or_none()
    return None if row is None else WrappedKey(row.chat_id, row.master_id, row.wrapped)


def ensure(connection: Connection, fresh: WrappedKey, at: datetime) -> WrappedKey:
    """Give a person's key, which is the fresh one if they have none yet."""
    row = {"chat_id": fresh.chat_id, "master_id": fresh.master_id, "wrapped": fresh.wrapped, "created_at": at}
    connection.execute(_add.on(connection), row)
    return key_of(connection, fresh.chat_id) or fresh


def rewrap(connection: Connection, current: str, again: Callable[[WrappedKey], bytes], most: int = 500) -> int:
    """Wrap some keys with the current master key that another one wraps, and tell how many there were."""
    rows = connection.execute(_others, {"current": current, "most": most}).all()
    for row in rows:
        wrapped = again(WrappedKey(row.chat_id, row.master_id, row.wrapped))
        connection.execute(_rewrap.values(master_id=current, wrapped=wrapped), {"chat": row.chat_id})
    return len(rows)


def masters_in_use(connection: Connection) -> dict[str, int]:
    """Count the keys that each master key wraps, by its id."""
    return {row[0]: row[1] for row in connection.execute(_counts)}
