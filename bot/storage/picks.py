"""Public ids out of a file that one of the staff has sent, until they are picked; nothing else of it is kept."""

from __future__ import annotations

from sqlalchemy import Connection, bindparam, delete

from bot.storage.codec import unpack
from bot.storage.tables import drafts

FILE = "ids"
"""The purpose of the fetch, and the key of the draft in which the ids wait."""

_take = delete(drafts).where(drafts.c.chat_id == bindparam("chat"), drafts.c.key == FILE).returning(drafts.c.content)


def take(connection: Connection, chat_id: int) -> tuple[str, ...]:
    """Give the ids that wait, and forget them; none when no file has come."""
    content = connection.execute(_take, {"chat": chat_id}).scalar_one_or_none()
    return () if content is None else tuple(unpack(content)["answers"]["found"]["ids"])
