"""Deleting all that is kept of one person."""

from __future__ import annotations

from sqlalchemy import Connection, bindparam, delete, or_, update

from bot.storage.outbox import Lane
from bot.storage.staff_tables import references_asked
from bot.storage.tables import (
    bookmarks,
    broadcast_recipients,
    candidates,
    drafts,
    fetches,
    inbox,
    inquiries,
    notices,
    outbox,
    preferences,
    search_alerts,
    vault_keys,
)

_everything = (
    # What hangs on a candidate (sections, consents, documents, applications with their revisions and events) goes too.
    delete(candidates).where(candidates.c.chat_id == bindparam("chat")),
    delete(drafts).where(drafts.c.chat_id == bindparam("chat")),
    delete(inbox).where(inbox.c.chat_id == bindparam("chat"), inbox.c.state != "pending"),
    delete(outbox).where(
        outbox.c.chat_id == bindparam("chat"), or_(outbox.c.state != "queued", outbox.c.lane != int(Lane.REPLY))
    ),
    *(
        delete(table).where(table.c.chat_id == bindparam("chat"))
        for table in (
            fetches,
            preferences,
            bookmarks,
            search_alerts,
            inquiries,
            vault_keys,
            broadcast_recipients,
            notices,
        )
    ),
    # What somebody said of another person as a referee belongs to that person's application; whose chat it was, goes.
    update(references_asked).where(references_asked.c.chat_id == bindparam("chat")).values(chat_id=None),
)


def erase(connection: Connection, chat_id: int) -> None:
    """Delete a person's data; what still waits in the queues is handled first and deleted by retention.

    Staff stay staff: their membership is the organisation's record, which an admin ends, and holds nothing they told as
    a candidate. With the person's key their files and every old copy of them are unreadable at once; housekeeping
    sweeps them up.
    """
    for statement in _everything:
        connection.execute(statement, {"chat": chat_id})
