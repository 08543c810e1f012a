"""The inbox: every update as raw bytes, from its arrival until it has been handled or set aside."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, Integer, bindparam, case, delete, func, literal_column, select, update

from bot.storage.dialects import Upsert
from bot.storage.heads import Heads
from bot.storage.tables import inbox

MAX_TRIES = 3
"""An update that has failed this often is set aside, and its chat goes on with the next one."""


OWN = 4_000_000_000_000_000
"""Microseconds since 1970 that come in the year 2096: less these, the time is a negative number until then."""


@dataclass(frozen=True)
class Received:
    """An update as it came; `chat_id` is None when none can be told."""

    update_id: int
    chat_id: int | None
    body: bytes


@dataclass(frozen=True)
class Claimed(Received):
    """An update to be handled now, when it came, and how often handling it has failed before."""

    received_at: datetime
    tries: int


_receive = Upsert(inbox, ["update_id"], values={"state": "pending"}, returning=[inbox.c.update_id])
_is_pending = inbox.c.state == literal_column("'pending'")  # as in the partial indexes
_heads = Heads(
    inbox.c.update_id,
    _is_pending,
    [inbox.c.update_id, inbox.c.chat_id, inbox.c.body, inbox.c.received_at, inbox.c.tries],
)
_count = select(func.count()).select_from(inbox).where(_is_pending)
_settle = (
    update(inbox)
    .where(inbox.c.update_id.in_(bindparam("update_ids", expanding=True)))
    .values(state="handled", settled_at=bindparam("at"))
)
_last_try = inbox.c.tries + 1 >= MAX_TRIES
_fail = (
    update(inbox)
    .where(inbox.c.update_id == bindparam("failed"))
    .values(
        tries=inbox.c.tries + 1,
        error=bindparam("reason"),
        state=case((_last_try, "quarantined"), else_=inbox.c.state),
        settled_at=case((_last_try, bindparam("at", type_=inbox.c.settled_at.type))),
    )
    .returning(inbox.c.tries)
)
_old = (
    select(inbox.c.update_id).where(inbox.c.settled_at < bindparam("before")).limit(bindparam("limit", type_=Integer))
)
_empty = update(inbox).where(inbox.c.update_id == bindparam("number")).values(body=b"{}")
_purge = delete(inbox).where(inbox.c.update_id.in_(_old))


def receive(connection: Connection, rows: Sequence[Received], at: datetime) -> int:
    """Keep updates and tell how many are new; one that is there already, handled or not, is left as it is."""
    if not rows:
        return 0
    values = [{"update_id": row.update_id, "chat_id": row.chat_id, "body": row.body, "received_at": at} for row in rows]
    return len(connection.execute(_receive.on(connection), values).all())


def announce(connection: Connection, chat_id: int, body: bytes, at: datetime) -> int:
    """Keep an update of our own, which tells a chat what came of something, and give its number.

    It is negative, as Telegram's never are, and rises with time, so that what is told keeps its order.
    """
    update_id = int(at.timestamp() * 1_000_000) - OWN
    row = {"chat_id": chat_id, "body": body, "received_at": at}
    while not connection.execute(_receive.on(connection), {**row, "update_id": update_id}).all():
        update_id += 1
    return update_id


def claim(connection: Connection, limit: int) -> list[Claimed]:
    """Give the oldest pending update of up to `limit` chats, oldest first.

    On PostgreSQL the rows stay locked until the transaction ends, so that no other worker has an update of these
    chats; settle them in the same transaction.
    """
    rows = _heads.claim(connection, limit)
    return [Claimed(row.update_id, row.chat_id, row.body, row.received_at, row.tries) for row in rows]


def settle(connection: Connection, update_ids: Collection[int], at: datetime) -> None:
    """Mark updates as handled."""
    if update_ids:
        connection.execute(_settle, {"update_ids": list(update_ids), "at": at})


def empty(connection: Connection, update_id: int) -> None:
    """Take the name and the words out of an update that is being handled; that it came is kept."""
    connection.execute(_empty, {"number": update_id})


def fail(connection: Connection, update_id: int, error: str, at: datetime) -> int:
    """Count one failed try and tell how many there were; the third sets the update aside.

    `error` is the class of an exception and the place it came from, never anything a person wrote.
    """
    row = {"failed": update_id, "reason": error, "at": at}
    tries: int = connection.execute(_fail, row).scalar_one()
    return tries


def pending_count(connection: Connection) -> int:
    """Count the updates that wait to be handled."""
    return connection.execute(_count).scalar_one()


def purge(connection: Connection, before: datetime, limit: int = 1000) -> int:
    """Delete up to `limit` updates that were handled or set aside before an instant, and tell how many.

    Called again until it gives less than `limit`, it never holds the write lock for long.
    """
    return connection.execute(_purge, {"before": before, "limit": limit}).rowcount
