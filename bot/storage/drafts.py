"""The drafts: forms being filled in, as JSON that only the conversations understand."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, delete, select, tuple_

from bot.storage.codec import pack, unpack
from bot.storage.dialects import Upsert
from bot.storage.holds import HELD_CHATS
from bot.storage.tables import drafts

Place = tuple[int, str]
"""The chat a draft belongs to, and its key within that chat."""


@dataclass(frozen=True)
class Stored:
    """A draft as it was last kept."""

    version: int
    content: dict[str, Any]


@dataclass(frozen=True)
class DraftRow:
    """A draft to be kept."""

    chat_id: int
    key: str
    version: int
    content: Mapping[str, Any]


_of_these = tuple_(drafts.c.chat_id, drafts.c.key).in_(bindparam("places", expanding=True))
_of_chats = select(drafts.c.chat_id, drafts.c.key, drafts.c.version, drafts.c.content).where(
    drafts.c.chat_id.in_(bindparam("chat_ids", expanding=True))
)
_keep = Upsert(drafts, ["chat_id", "key"], ["version", "content", "updated_at"])
_drop = delete(drafts).where(_of_these)
_expire = delete(drafts).where(drafts.c.updated_at < bindparam("before"), drafts.c.chat_id.not_in(HELD_CHATS))


def of_chats(connection: Connection, chat_ids: Collection[int]) -> dict[int, dict[str, Stored]]:
    """Give all drafts of each of these chats by their keys; a chat without any has an empty dict."""
    found: dict[int, dict[str, Stored]] = {chat_id: {} for chat_id in chat_ids}
    if chat_ids:
        for row in connection.execute(_of_chats, {"chat_ids": list(chat_ids)}):
            found[row.chat_id][row.key] = Stored(row.version, unpack(row.content))
    return found


def keep(connection: Connection, rows: Sequence[DraftRow], at: datetime) -> None:
    """Keep drafts, each in place of the one there was."""
    if not rows:
        return
    values = [
        {
            "chat_id": row.chat_id,
            "key": row.key,
            "version": row.version,
            "content": pack(row.content),
            "updated_at": at,
        }
        for row in rows
    ]
    connection.execute(_keep.on(connection), values)


def drop(connection: Connection, places: Collection[Place]) -> None:
    """Forget the drafts at these places."""
    if places:
        connection.execute(_drop, {"places": list(places)})


def expire(connection: Connection, before: datetime) -> int:
    """Forget the drafts that nobody has touched since an instant, and tell how many."""
    return connection.execute(_expire, {"before": before}).rowcount
