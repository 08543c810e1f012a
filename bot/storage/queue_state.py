"""Looking at the outbox from outside: how much waits, what has failed and why; and an operator's word on single rows.

Nothing here tells to whom a message goes or what it says.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, bindparam, func, select, update

from bot.storage.outbox import Lane
from bot.storage.tables import outbox

STATES = ("queued", "claimed", "held", "unreachable", "dead", "cancelled", "expired", "sent")


@dataclass(frozen=True)
class Row:
    """A message, without whom it is for and what it says."""

    outbox_id: int
    lane: Lane
    state: str
    tries: int
    doubts: int
    created_at: datetime
    not_before: datetime
    not_after: datetime | None
    error: str | None


_waiting = (
    select(outbox.c.lane, func.count().label("rows"), func.min(outbox.c.created_at).label("since"))
    .where(outbox.c.state == "queued")
    .group_by(outbox.c.lane)
)
_counts = select(outbox.c.state, outbox.c.lane, func.count().label("rows")).group_by(outbox.c.state, outbox.c.lane)
_rows = (
    select(
        outbox.c.outbox_id,
        outbox.c.lane,
        outbox.c.state,
        outbox.c.tries,
        outbox.c.doubts,
        outbox.c.created_at,
        outbox.c.not_before,
        outbox.c.not_after,
        outbox.c.error,
    )
    .where(outbox.c.state.in_(bindparam("states", expanding=True)))
    .order_by(outbox.c.outbox_id)
    .limit(bindparam("limit"))
)
_this = outbox.c.outbox_id == bindparam("wanted")
_retry = (
    update(outbox)
    .where(_this, outbox.c.state.in_(("dead", "cancelled", "expired", "unreachable", "queued")))
    .values(state="queued", not_before=bindparam("at"), not_after=None, settled_at=None, tries=0, doubts=0)
)
_cancel = (
    update(outbox)
    .where(_this, outbox.c.state.in_(("queued", "held", "unreachable")))
    .values(state="cancelled", settled_at=bindparam("at"))
)


def waiting(connection: Connection) -> dict[Lane, tuple[int, datetime | None]]:
    """Give how many messages of each lane wait, and since when the oldest does."""
    return {Lane(row.lane): (row.rows, row.since) for row in connection.execute(_waiting)}


def counts(connection: Connection) -> dict[tuple[str, Lane], int]:
    """Count all messages that are kept, by state and lane."""
    return {(row.state, Lane(row.lane)): row.rows for row in connection.execute(_counts)}


def rows(connection: Connection, states: Sequence[str], limit: int) -> list[Row]:
    """Give the oldest messages in some states."""
    found = connection.execute(_rows, {"states": list(states), "limit": limit})
    return [Row(row[0], Lane(row[1]), *row[2:]) for row in found]


def retry(connection: Connection, outbox_id: int, at: datetime) -> bool:
    """Queue a message anew, as if it had never been tried; False when it is sent, being sent, or unknown."""
    return connection.execute(_retry, {"wanted": outbox_id, "at": at}).rowcount == 1


def cancel(connection: Connection, outbox_id: int, at: datetime) -> bool:
    """Give up a message that waits; False when it does not."""
    return connection.execute(_cancel, {"wanted": outbox_id, "at": at}).rowcount == 1
