"""One-time tokens are taken out of what is kept of messages as soon as they have been used."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, bindparam, select, update

from bot.domain.reference import LINK
from bot.domain.staff import JOIN
from bot.storage.staff_tables import staff
from bot.storage.tables import inbox, outbox

_TOKEN = re.compile(rb"(" + JOIN.encode() + rb"|" + LINK.encode() + rb")[A-Za-z0-9_-]{20,}")
_GONE = rb"\1used"

_received = select(inbox.c.body).where(inbox.c.update_id == bindparam("number"))
_rewrite_received = update(inbox).where(inbox.c.update_id == bindparam("number"))
_sent = (
    select(outbox.c.outbox_id, outbox.c.body)
    .join(staff, staff.c.chat_id == outbox.c.chat_id)
    .where(
        staff.c.staff_id == bindparam("staff"),
        outbox.c.created_at >= bindparam("since", type_=outbox.c.created_at.type),
    )
)
_sent_to = select(outbox.c.outbox_id, outbox.c.body).where(
    outbox.c.chat_id == bindparam("chat"),
    outbox.c.created_at >= bindparam("since", type_=outbox.c.created_at.type),
)
_rewrite_sent = update(outbox).where(outbox.c.outbox_id == bindparam("number"))


def scrub_token(connection: Connection, update_id: int) -> None:
    """Take the token out of the update that brought it."""
    body = connection.execute(_received, {"number": update_id}).scalar_one_or_none()
    if body is not None:
        connection.execute(_rewrite_received.values(body=_TOKEN.sub(_GONE, body)), {"number": update_id})


def scrub_links(connection: Connection, staff_id: int | None, since: datetime) -> None:
    """Take links with tokens out of the messages that one of the staff got since an instant."""
    _scrub(connection, connection.execute(_sent, {"staff": staff_id, "since": since}).all())


def scrub_sent(connection: Connection, chat_id: int, since: datetime) -> None:
    """Take links with tokens out of the messages that a chat got since an instant."""
    _scrub(connection, connection.execute(_sent_to, {"chat": chat_id, "since": since}).all())


def _scrub(connection: Connection, rows: Sequence[Row[*tuple[Any, ...]]]) -> None:
    for row in rows:
        if _TOKEN.search(row.body):
            body = _TOKEN.sub(_GONE, row.body)
            connection.execute(_rewrite_sent.values(body=body), {"number": row.outbox_id})
