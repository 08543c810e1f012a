"""The sessions: what the bot remembers of each chat, as JSON that only the conversations understand."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, select, update

from bot.storage.codec import pack, unpack
from bot.storage.dialects import Upsert
from bot.storage.tables import sessions


@dataclass(frozen=True)
class Stored:
    """A session as it was last kept; `reachable` is False after the person blocked the bot."""

    version: int
    content: dict[str, Any]
    reachable: bool = True


@dataclass(frozen=True)
class SessionRow:
    """A session to be kept."""

    chat_id: int
    version: int
    content: Mapping[str, Any]


_of_these = sessions.c.chat_id.in_(bindparam("chat_ids", expanding=True))
_load = select(sessions.c.chat_id, sessions.c.version, sessions.c.content, sessions.c.unreachable_at).where(_of_these)
_save = Upsert(sessions, ["chat_id"], ["version", "content", "updated_at"])
_lose = update(sessions).where(_of_these, sessions.c.unreachable_at.is_(None)).values(unreachable_at=bindparam("at"))
_find = update(sessions).where(_of_these).values(unreachable_at=None)


def load(connection: Connection, chat_ids: Collection[int]) -> dict[int, Stored]:
    """Give the sessions of these chats; a chat that has none is left out."""
    if not chat_ids:
        return {}
    rows = connection.execute(_load, {"chat_ids": list(chat_ids)})
    return {row.chat_id: Stored(row.version, unpack(row.content), row.unreachable_at is None) for row in rows}


def save(connection: Connection, rows: Sequence[SessionRow], at: datetime) -> None:
    """Keep sessions, each in place of the one its chat had."""
    if not rows:
        return
    values = [
        {"chat_id": row.chat_id, "version": row.version, "content": pack(row.content), "updated_at": at} for row in rows
    ]
    connection.execute(_save.on(connection), values)


def mark_unreachable(connection: Connection, chat_ids: Collection[int], at: datetime) -> None:
    """Remember since when these chats cannot be written to; the first time counts."""
    if chat_ids:
        connection.execute(_lose, {"chat_ids": list(chat_ids), "at": at})


def mark_reachable(connection: Connection, chat_ids: Collection[int]) -> None:
    """Remember that these chats can be written to again."""
    if chat_ids:
        connection.execute(_find, {"chat_ids": list(chat_ids)})
