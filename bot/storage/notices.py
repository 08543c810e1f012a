"""What has been told to whom without being asked, so that nobody is told the same twice."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import Connection, bindparam, delete, select, tuple_
from sqlalchemy import Integer as Whole

from bot.storage.dialects import Upsert
from bot.storage.tables import notices

_add = Upsert(notices, ["chat_id", "key"], returning=[notices.c.chat_id, notices.c.key])
_told = select(notices.c.chat_id, notices.c.key, notices.c.at).where(
    notices.c.key.startswith(bindparam("begins", type_=notices.c.key.type))
)
_old = (
    select(notices.c.chat_id, notices.c.key)
    .where(notices.c.at < bindparam("before", type_=notices.c.at.type))
    .limit(bindparam("limit", type_=Whole))
)
_purge = delete(notices).where(tuple_(notices.c.chat_id, notices.c.key).in_(_old))

Told = tuple[int, str]
"""A chat, and the key of what it was told."""


def add(connection: Connection, told: Collection[Told], at: datetime) -> set[Told]:
    """Write down what is told now, and give what had not been told before."""
    if not told:
        return set()
    rows = [{"chat_id": chat_id, "key": key, "at": at} for chat_id, key in sorted(told)]
    return {(row.chat_id, row.key) for row in connection.execute(_add.on(connection), rows)}


def told(connection: Connection, begins: str) -> dict[Told, datetime]:
    """Give everything told whose key begins so, with when."""
    return {(row.chat_id, row.key): row.at for row in connection.execute(_told, {"begins": begins})}


def purge(connection: Connection, before: datetime, limit: int = 1000) -> int:
    """Forget up to `limit` of what was told before an instant, and tell how many."""
    return connection.execute(_purge, {"before": before, "limit": limit}).rowcount
