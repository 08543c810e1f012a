"""The messages of a broadcast in the outbox: put there a few at a time, held, called off, and what became of them.

Whatever moves a recipient and a message moves both in one transaction, so that a stop at any instant neither skips nor
doubles anybody.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Connection,
    Integer,
    String,
    and_,
    bindparam,
    cast,
    func,
    literal_column,
    select,
    update,
)

from bot.storage import outbox
from bot.storage.audience import agreed_chats
from bot.storage.outbox import Lane, OutboxRow
from bot.storage.tables import broadcast_recipients as recipients
from bot.storage.tables import candidates
from bot.storage.tables import outbox as messages

WITHDRAWN = "consent withdrawn"
ENDED = ("sent", "unreachable", "dead", "expired", "cancelled")
OPEN = ("queued", "held", "unreachable")
"""The states of a message that may still be sent some day."""

_of_this = recipients.c.broadcast_id == bindparam("wanted", type_=BigInteger)
_under_way = and_(_of_this, recipients.c.state.in_(("queued", "unreachable")))


def _key() -> ColumnElement[str]:
    """Give the key of a recipient's message, as `key_of` does."""
    number, chat = cast(recipients.c.broadcast_id, String), cast(recipients.c.chat_id, String)
    return literal_column("'b'", String) + number + literal_column("'.'", String) + chat


def key_of(broadcast_id: int, chat_id: int) -> str:
    """Give the key under which a broadcast's message to a chat is queued, so that it is queued once."""
    return f"b{broadcast_id}.{chat_id}"


_next = (
    select(recipients.c.chat_id, recipients.c.language)
    .where(_of_this, recipients.c.state == "waiting")
    .order_by(recipients.c.chat_id)
    .limit(bindparam("limit", type_=Integer))
)
_these = and_(_of_this, recipients.c.chat_id.in_(bindparam("chat_ids", expanding=True)))
_queue = update(recipients).where(_these).values(state="queued")
_leave_out = update(recipients).where(_these).values(state="left_out", reason=WITHDRAWN, settled_at=bindparam("at"))
_keys = select(_key()).where(_under_way)
_hold = update(messages).where(messages.c.key.in_(_keys), messages.c.state == "queued").values(state="held")
_let_go = update(messages).where(messages.c.key.in_(_keys), messages.c.state == "held").values(state="queued")
_call_off = (
    update(messages)
    .where(messages.c.key.in_(_keys), messages.c.state.in_(OPEN))
    .values(state="cancelled", settled_at=bindparam("at"))
)
_outcome = select(messages.c.outbox_id).where(
    messages.c.key == _key(), messages.c.state.in_(ENDED), messages.c.state != recipients.c.state
)
_collect = (
    update(recipients)
    .where(_of_this, recipients.c.state.in_(("queued", "unreachable", "cancelled")), _outcome.exists())
    .values(
        state=select(messages.c.state).where(messages.c.key == _key()).scalar_subquery(),
        reason=select(messages.c.error).where(messages.c.key == _key()).scalar_subquery(),
        settled_at=select(messages.c.settled_at).where(messages.c.key == _key()).scalar_subquery(),
    )
)
_is_waiting_bulk = and_(
    messages.c.state == literal_column("'queued'"), messages.c.lane == literal_column(str(int(Lane.BULK)))
)
_bulk = select(func.count()).select_from(messages).where(_is_waiting_bulk)


def feed(
    connection: Connection,
    broadcast_id: int,
    purpose: str,
    content: Mapping[str, Mapping[str, Any]],
    limit: int,
    at: datetime,
    *,
    critical: bool,
    not_after: datetime | None,
) -> int:
    """Queue the messages of the next `limit` recipients and tell how many there were; who has withdrawn is left out."""
    rows = connection.execute(_next, {"wanted": broadcast_id, "limit": limit}).all()
    allowed = _still_agreed(connection, purpose, [row.chat_id for row in rows])
    put = [
        OutboxRow(row.chat_id, key_of(broadcast_id, row.chat_id), content[row.language], Lane.BULK, not_after, critical)
        for row in rows
        if row.chat_id in allowed
    ]
    outbox.put(connection, put, at)
    going = [row.chat_id for row in put]
    out = [row.chat_id for row in rows if row.chat_id not in allowed]
    if going:
        connection.execute(_queue, {"wanted": broadcast_id, "chat_ids": going})
    if out:
        connection.execute(_leave_out, {"wanted": broadcast_id, "chat_ids": out, "at": at})
    return len(rows)


def withdraw(connection: Connection, broadcast_id: int, purpose: str, at: datetime) -> int:
    """Call off what waits in the outbox for people who no longer agree, and tell how many those are."""
    keys = _keys.where(~agreed_chats(purpose).where(candidates.c.chat_id == recipients.c.chat_id).exists())
    gone = (
        update(messages)
        .where(messages.c.key.in_(keys), messages.c.state.in_(OPEN))
        .values(state="cancelled", settled_at=bindparam("at"), error=WITHDRAWN)
    )
    return connection.execute(gone, {"wanted": broadcast_id, "at": at}).rowcount


def collect(connection: Connection, broadcast_id: int) -> None:
    """Copy what became of the messages to the recipients, where it outlives the outbox."""
    connection.execute(_collect, {"wanted": broadcast_id})


def waiting_bulk(connection: Connection) -> int:
    """Count the bulk messages in the outbox that wait to be sent."""
    return connection.execute(_bulk).scalar_one()


def hold(connection: Connection, broadcast_id: int) -> None:
    """Hold back what is in the outbox."""
    connection.execute(_hold, {"wanted": broadcast_id})


def let_go(connection: Connection, broadcast_id: int) -> None:
    """Send on what was held back."""
    connection.execute(_let_go, {"wanted": broadcast_id})


def call_off(connection: Connection, broadcast_id: int, at: datetime) -> None:
    """Send nothing more of what is in the outbox."""
    connection.execute(_call_off, {"wanted": broadcast_id, "at": at})
    collect(connection, broadcast_id)


def _still_agreed(connection: Connection, purpose: str, chat_ids: Sequence[int]) -> set[int]:
    if not chat_ids:
        return set()
    return set(connection.execute(agreed_chats(purpose).where(candidates.c.chat_id.in_(chat_ids))).scalars())
