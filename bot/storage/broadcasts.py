"""Broadcasts: what is said to many, to whom, and where each recipient stands.

A recipient is `waiting` until the message is in the outbox (`queued`); then the state is that of the message (`sent`,
`unreachable`, `dead`, `expired`, `cancelled`). `left_out` were never queued, and the reason says why.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, Connection, Row, and_, bindparam, delete, func, insert, or_, select, update

from bot.errors import NoSuchBroadcast, WrongMoment
from bot.storage import broadcast_messages
from bot.storage.audience import Audience
from bot.storage.codec import pack, unpack
from bot.storage.dialects import Upsert
from bot.storage.tables import broadcast_recipients as recipients
from bot.storage.tables import broadcasts


@dataclass(frozen=True)
class NewBroadcast:
    """A broadcast to be prepared; `content` holds the message of each language as the outbox keeps it."""

    name: str
    purpose: str
    audience: Audience
    content: Mapping[str, Mapping[str, Any]]
    critical: bool = True
    not_after: datetime | None = None


@dataclass(frozen=True)
class Broadcast:
    """A broadcast as it stands: gathering, prepared, running (from `starts_at` on), paused, cancelled or done."""

    broadcast_id: int
    name: str
    purpose: str
    state: str
    content: Mapping[str, Mapping[str, Any]]
    critical: bool
    not_after: datetime | None
    created_at: datetime
    starts_at: datetime | None
    finished_at: datetime | None


@dataclass(frozen=True)
class Addressed:
    """Somebody who is to get a broadcast; one who is left out has a reason."""

    chat_id: int
    language: str
    reason: str | None = None


@dataclass(frozen=True)
class Told:
    """What became of one recipient's message."""

    chat_id: int
    language: str
    state: str
    reason: str | None
    settled_at: datetime | None


_of_this = recipients.c.broadcast_id == bindparam("wanted", type_=BigInteger)
_add = Upsert(recipients, ["broadcast_id", "chat_id"])
_counts = select(recipients.c.state, func.count().label("people")).where(_of_this).group_by(recipients.c.state)
_overtaken = (
    select(broadcasts.c.broadcast_id)
    .where(
        broadcasts.c.name == bindparam("named"),
        broadcasts.c.broadcast_id != bindparam("this", type_=BigInteger),
        broadcasts.c.starts_at > bindparam("since", type_=broadcasts.c.starts_at.type),
        select(recipients.c.chat_id)
        .where(
            recipients.c.broadcast_id == broadcasts.c.broadcast_id,
            recipients.c.state.in_(("waiting", "queued", "sent")),
        )
        .exists(),
    )
    .order_by(broadcasts.c.broadcast_id.desc())
    .limit(1)
)
_drop_waiting = (
    update(recipients)
    .where(_of_this, recipients.c.state == "waiting")
    .values(state="cancelled", settled_at=bindparam("at"))
)


def add(connection: Connection, new: NewBroadcast, at: datetime) -> int:
    """Keep a broadcast that has no recipients yet, and give its number."""
    values = {
        "name": new.name,
        "purpose": new.purpose,
        "audience": new.audience.to_json(),
        "content": pack(new.content),
        "critical": new.critical,
        "not_after": new.not_after,
        "state": "gathering",
        "created_at": at,
    }
    made = connection.execute(insert(broadcasts).values(values).returning(broadcasts.c.broadcast_id))
    return int(made.scalar_one())


def address(connection: Connection, broadcast_id: int, people: Sequence[Addressed], at: datetime) -> None:
    """Add recipients; one who is there already is not added again."""
    if people:
        values = [
            {
                "broadcast_id": broadcast_id,
                "chat_id": each.chat_id,
                "language": each.language,
                "state": "left_out" if each.reason else "waiting",
                "reason": each.reason,
                "settled_at": at if each.reason else None,
            }
            for each in people
        ]
        connection.execute(_add.on(connection), values)


def told_before(connection: Connection, name: str, chat_ids: Sequence[int]) -> set[int]:
    """Tell which of these chats have got, or are to get, a broadcast of this name that has been started."""
    if not chat_ids:
        return set()
    rows = connection.execute(
        select(recipients.c.chat_id)
        .join(broadcasts, broadcasts.c.broadcast_id == recipients.c.broadcast_id)
        .where(
            broadcasts.c.name == name,
            broadcasts.c.state.not_in(("gathering", "prepared")),
            recipients.c.chat_id.in_(chat_ids),
            recipients.c.state.in_(("waiting", "queued", "sent")),
        )
    )
    return set(rows.scalars())


def get(connection: Connection, broadcast_id: int) -> Broadcast:
    """Give a broadcast; NoSuchBroadcast when there is none of that number."""
    row = connection.execute(select(broadcasts).where(broadcasts.c.broadcast_id == broadcast_id)).one_or_none()
    if row is None:
        raise NoSuchBroadcast(str(broadcast_id))
    return _to_broadcast(row)


def listed(connection: Connection, states: Sequence[str] = ()) -> list[Broadcast]:
    """Give the broadcasts in some states, or all, the oldest first."""
    rows = select(broadcasts).order_by(broadcasts.c.broadcast_id)
    if states:
        rows = rows.where(broadcasts.c.state.in_(states))
    return [_to_broadcast(row) for row in connection.execute(rows)]


def counts(connection: Connection, broadcast_id: int) -> dict[str, int]:
    """Count the recipients in each state."""
    rows = connection.execute(_counts, {"wanted": broadcast_id})
    return {row.state: row.people for row in rows}


def report(connection: Connection, broadcast_id: int, after: int | None, limit: int) -> list[Told]:
    """Give what became of each recipient's message, by chat id, `limit` at a time."""
    rows = select(recipients).where(recipients.c.broadcast_id == broadcast_id)
    if after is not None:
        rows = rows.where(recipients.c.chat_id > after)
    found = connection.execute(rows.order_by(recipients.c.chat_id).limit(limit))
    return [Told(row.chat_id, row.language, row.state, row.reason, row.settled_at) for row in found]


def prepared(connection: Connection, broadcast_id: int) -> None:
    """Note that all recipients are there."""
    move(connection, broadcast_id, ("gathering",), state="prepared")


def start(connection: Connection, broadcast_id: int, starts_at: datetime) -> None:
    """Let a prepared broadcast run from an instant on; WrongMoment when it is not prepared, or out of date."""
    found = get(connection, broadcast_id)
    overtaken = connection.execute(_overtaken, {"this": broadcast_id, "named": found.name, "since": found.created_at})
    other = overtaken.scalar()
    if found.state == "prepared" and other is not None:  # whom that one tells was not yet left out of this one
        raise WrongMoment(f"broadcast {other} of the same name was started meanwhile; prepare this one anew")
    move(connection, broadcast_id, ("prepared",), state="running", starts_at=starts_at)


def pause(connection: Connection, broadcast_id: int) -> None:
    """Hold a running broadcast back, with what is in the outbox; WrongMoment when it is not running."""
    move(connection, broadcast_id, ("running",), state="paused")
    broadcast_messages.hold(connection, broadcast_id)


def resume(connection: Connection, broadcast_id: int) -> None:
    """Let a paused broadcast go on; WrongMoment when it is not paused."""
    move(connection, broadcast_id, ("paused",), state="running")
    broadcast_messages.let_go(connection, broadcast_id)


def cancel(connection: Connection, broadcast_id: int, at: datetime) -> None:
    """End a broadcast: whoever has not been sent it will not be; WrongMoment when it has ended already."""
    move(connection, broadcast_id, ("gathering", "prepared", "running", "paused"), state="cancelled", finished_at=at)
    broadcast_messages.call_off(connection, broadcast_id, at)
    connection.execute(_drop_waiting, {"wanted": broadcast_id, "at": at})


def finish(connection: Connection, broadcast_id: int, at: datetime) -> bool:
    """End a running broadcast whose every recipient is settled, and tell whether it has ended."""
    left = counts(connection, broadcast_id)
    if left.get("waiting") or left.get("queued"):
        return False
    move(connection, broadcast_id, ("running",), state="done", finished_at=at)
    return True


def forget(connection: Connection, before: datetime) -> int:
    """Delete broadcasts, with all recipients, that ended or were never started before an instant; tell how many."""
    never = and_(broadcasts.c.state.in_(("gathering", "prepared")), broadcasts.c.created_at < before)
    return connection.execute(delete(broadcasts).where(or_(broadcasts.c.finished_at < before, never))).rowcount


def move(connection: Connection, broadcast_id: int, from_states: Sequence[str], **values: Any) -> None:
    """Change a broadcast that is in one of some states; WrongMoment when it is in another."""
    found = get(connection, broadcast_id)
    here = (broadcasts.c.broadcast_id == broadcast_id, broadcasts.c.state.in_(from_states))
    if not connection.execute(update(broadcasts).where(*here).values(values)).rowcount:
        raise WrongMoment(f"it is {found.state}")


def _to_broadcast(row: Row[Any]) -> Broadcast:
    return Broadcast(
        row.broadcast_id,
        row.name,
        row.purpose,
        row.state,
        unpack(row.content),
        row.critical,
        row.not_after,
        row.created_at,
        row.starts_at,
        row.finished_at,
    )
