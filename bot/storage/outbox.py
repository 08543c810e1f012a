"""The outbox: every message from the turn that wrote it until Telegram has it, or until it is known that it cannot."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    Connection,
    Integer,
    bindparam,
    case,
    delete,
    func,
    literal_column,
    select,
    update,
)

from bot.storage import sessions
from bot.storage.codec import pack, unpack
from bot.storage.dialects import Upsert, is_shared
from bot.storage.heads import Heads
from bot.storage.tables import outbox
from bot.storage.tables import sessions as session_table

LEASE = timedelta(seconds=60)
"""How long a claim holds where processes share the database; a send must take less."""


@dataclass(frozen=True)
class OutboxRow:
    """A message to be sent; the key is what makes it one and the same message when it is put twice."""

    chat_id: int
    key: str
    body: Mapping[str, Any]


@dataclass(frozen=True)
class Queued:
    """A message to be sent now; `tries` counts the times this has failed before."""

    outbox_id: int
    chat_id: int
    key: str
    body: dict[str, Any]
    tries: int


@dataclass(frozen=True)
class Sent:
    """Telegram has the message; there is no message id when the call was of another kind."""

    outbox_id: int
    message_id: int | None


@dataclass(frozen=True)
class Later:
    """It failed and is to be tried again, not before an instant; the rest of the chat waits behind it."""

    outbox_id: int
    not_before: datetime
    error: str


@dataclass(frozen=True)
class Dead:
    """It can never be sent; the rest of the chat goes on without it."""

    outbox_id: int
    error: str


@dataclass(frozen=True)
class Unreachable:
    """The person has blocked the bot or is gone: everything queued for the chat is laid aside."""

    outbox_id: int
    chat_id: int


Result = Sent | Later | Dead | Unreachable

_is_queued = outbox.c.state == literal_column("'queued'")  # as in the partial indexes
_lost = select(session_table.c.chat_id).where(
    session_table.c.chat_id == bindparam("chat_id", type_=outbox.c.chat_id.type),
    session_table.c.unreachable_at.is_not(None),
)
_put = Upsert(
    outbox,
    ["key"],
    values={
        "chat_id": bindparam("chat_id", type_=outbox.c.chat_id.type),
        "key": bindparam("key", type_=outbox.c.key.type),
        "body": bindparam("body", type_=outbox.c.body.type),
        "created_at": bindparam("at", type_=outbox.c.created_at.type),
        "not_before": bindparam("at", type_=outbox.c.not_before.type),
        "state": case((_lost.exists(), "unreachable"), else_="queued"),
    },
)
_heads = Heads(
    outbox.c.outbox_id,
    _is_queued,
    [outbox.c.outbox_id, outbox.c.chat_id, outbox.c.key, outbox.c.body, outbox.c.tries],
    [
        outbox.c.not_before <= bindparam("at", type_=outbox.c.not_before.type),
        outbox.c.chat_id.not_in(bindparam("busy", expanding=True)),
    ],
)
_this = outbox.c.outbox_id == bindparam("settled")
_lease = (
    update(outbox)
    .where(outbox.c.outbox_id.in_(bindparam("claimed", expanding=True)))
    .values(not_before=bindparam("until"))
)
_sent = update(outbox).where(_this).values(state="sent", settled_at=bindparam("at"), message_id=bindparam("message"))
_later = (
    update(outbox)
    .where(_this)
    .values(tries=outbox.c.tries + 1, not_before=bindparam("until"), error=bindparam("reason"))
)
_dead = (
    update(outbox)
    .where(_this)
    .values(state="dead", tries=outbox.c.tries + 1, settled_at=bindparam("at"), error=bindparam("reason"))
)
_lay_aside = (
    update(outbox)
    .where(outbox.c.chat_id.in_(bindparam("chat_ids", expanding=True)), _is_queued)
    .values(state="unreachable", settled_at=bindparam("at"))
)
_take_up = (
    update(outbox)
    .where(outbox.c.chat_id == bindparam("chat"), outbox.c.state == literal_column("'unreachable'"))
    .values(state="queued", settled_at=None, not_before=bindparam("at"))
)
_count = select(func.count()).select_from(outbox).where(_is_queued)
_old = (
    select(outbox.c.outbox_id).where(outbox.c.settled_at < bindparam("before")).limit(bindparam("limit", type_=Integer))
)
_purge = delete(outbox).where(outbox.c.outbox_id.in_(_old))


def put(connection: Connection, rows: Sequence[OutboxRow], at: datetime) -> None:
    """Queue messages, in this order; one whose key is known already is not queued again.

    For a chat that cannot be reached they are laid aside at once.
    """
    if not rows:
        return
    values = [{"chat_id": row.chat_id, "key": row.key, "body": pack(row.body), "at": at} for row in rows]
    connection.execute(_put.on(connection), values)


def claim(connection: Connection, at: datetime, limit: int, busy: Collection[int]) -> list[Queued]:
    """Give the oldest queued message of up to `limit` chats, oldest first, of those that may be sent now.

    Chats that are `busy`, and chats whose oldest message has to wait, are left out. Where processes share the
    database, what is claimed is nobody else's for the time of LEASE; elsewhere this only reads.
    """
    rows = _heads.claim(connection, limit, at=at, busy=list(busy))
    if rows and is_shared(connection):
        connection.execute(_lease, {"claimed": [row.outbox_id for row in rows], "until": at + LEASE})
    return [Queued(row.outbox_id, row.chat_id, row.key, unpack(row.body), row.tries) for row in rows]


def settle(connection: Connection, results: Sequence[Result], at: datetime) -> None:
    """Write down what became of claimed messages."""
    sent = [{"settled": r.outbox_id, "message": r.message_id, "at": at} for r in results if isinstance(r, Sent)]
    later = [
        {"settled": r.outbox_id, "until": r.not_before, "reason": r.error} for r in results if isinstance(r, Later)
    ]
    dead = [{"settled": r.outbox_id, "reason": r.error, "at": at} for r in results if isinstance(r, Dead)]
    for statement, rows in ((_sent, sent), (_later, later), (_dead, dead)):
        if rows:
            connection.execute(statement, rows)
    lost = {result.chat_id for result in results if isinstance(result, Unreachable)}
    if lost:
        connection.execute(_lay_aside, {"chat_ids": sorted(lost), "at": at})
        sessions.mark_unreachable(connection, lost, at)


def revive(connection: Connection, chat_id: int, at: datetime) -> None:
    """Queue again, in their old order, what was laid aside for a chat that has come back."""
    connection.execute(_take_up, {"chat": chat_id, "at": at})
    sessions.mark_reachable(connection, [chat_id])


def queued_count(connection: Connection) -> int:
    """Count the messages that wait to be sent."""
    return connection.execute(_count).scalar_one()


def purge(connection: Connection, before: datetime, limit: int = 1000) -> int:
    """Delete up to `limit` messages that were settled before an instant, and tell how many."""
    return connection.execute(_purge, {"before": before, "limit": limit}).rowcount
