"""Holds: people whose data are kept until a hold is lifted, whatever would delete them, and who are not searched."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, bindparam, select, update

from bot.storage.tables import candidates

HELD = select(candidates.c.candidate_id).where(candidates.c.held_at.is_not(None))
"""The numbers of all such candidates."""

HELD_CHATS = select(candidates.c.chat_id).where(candidates.c.held_at.is_not(None))
"""Their chats."""

_since = select(candidates.c.held_at).where(candidates.c.chat_id == bindparam("chat"))
_set = update(candidates).where(candidates.c.chat_id == bindparam("chat"))


def held_since(connection: Connection, chat_id: int) -> datetime | None:
    """Give since when somebody's data are held; None when they are not."""
    found: datetime | None = connection.execute(_since, {"chat": chat_id}).scalar()
    return found


def hold(connection: Connection, chat_id: int, at: datetime) -> None:
    """Hold somebody's data from now on."""
    connection.execute(_set.values(held_at=at), {"chat": chat_id})


def lift(connection: Connection, chat_id: int) -> None:
    """End a hold."""
    connection.execute(_set.values(held_at=None), {"chat": chat_id})
