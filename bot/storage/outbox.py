"""The outbox: every message from the turn that wrote it until Telegram has it, or until it is known that it cannot.

States: `queued` (also one to be tried again, with its `not_before`), `claimed` (being sent, and not to be repeated in
doubt), `held` (of a paused broadcast); and in the end `sent`, `unreachable`, `dead`, `cancelled` or `expired`.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import (
    Connection,
    Integer,
    and_,
    bindparam,
    case,
    delete,
    func,
    literal_column,
    or_,
    select,
    update,
)

from bot.storage import sessions
from bot.storage.codec import pack, unpack
from bot.storage.dialects import Upsert, is_shared
from bot.storage.heads import Heads
from bot.storage.messages import (
    IN_DOUBT,
    Dead,
    Expired,
    Flooded,
    Lane,
    Later,
    Moved,
    OutboxRow,
    Queued,
    Result,
    Sent,
    Unreachable,
)
from bot.storage.tables import outbox
from bot.storage.tables import sessions as session_table

__all__ = [
    "IN_DOUBT",
    "LEASE",
    "Dead",
    "Expired",
    "Flooded",
    "Lane",
    "Later",
    "Moved",
    "OutboxRow",
    "Queued",
    "Result",
    "Sent",
    "Unreachable",
    "begin",
    "claim",
    "give_up_claimed",
    "purge",
    "put",
    "queued_count",
    "release",
    "revive",
    "settle",
]

LEASE = timedelta(seconds=60)
"""How long a claim holds where processes share the database; a send must take less."""

_is_queued = outbox.c.state == literal_column("'queued'")  # as in the partial indexes
_is_claimed = outbox.c.state == literal_column("'claimed'")
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
        "lane": bindparam("lane", type_=outbox.c.lane.type),
        "not_after": bindparam("not_after", type_=outbox.c.not_after.type),
        "critical": bindparam("critical", type_=outbox.c.critical.type),
        "created_at": bindparam("at", type_=outbox.c.created_at.type),
        "not_before": bindparam("at", type_=outbox.c.not_before.type),
        "state": case((_lost.exists(), "unreachable"), else_="queued"),
    },
)
_wanted = (
    outbox.c.outbox_id,
    outbox.c.chat_id,
    outbox.c.key,
    outbox.c.body,
    outbox.c.tries,
    outbox.c.lane,
    outbox.c.not_after,
    outbox.c.critical,
    outbox.c.doubts,
    outbox.c.created_at,
)
_fit = (
    outbox.c.not_before <= bindparam("at", type_=outbox.c.not_before.type),
    outbox.c.chat_id.not_in(bindparam("busy", expanding=True)),
)
_heads = {
    lane: Heads(
        outbox.c.outbox_id, and_(_is_queued, outbox.c.lane == literal_column(str(int(lane)))), list(_wanted), list(_fit)
    )
    for lane in Lane
}
_LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)
_this = outbox.c.outbox_id == bindparam("settled")
_these = outbox.c.outbox_id.in_(bindparam("claimed", expanding=True))
_lease = update(outbox).where(_these).values(not_before=bindparam("until"))
_mark = update(outbox).where(_this, _is_queued).values(state="claimed")
_again = case((_is_claimed, "queued"), else_=outbox.c.state)
_sent = update(outbox).where(_this).values(state="sent", settled_at=bindparam("at"), message_id=bindparam("message"))
_later = (
    update(outbox)
    .where(_this)
    .values(
        state=_again,
        tries=outbox.c.tries + 1,
        doubts=outbox.c.doubts + bindparam("doubt", type_=Integer),
        not_before=bindparam("until"),
        error=bindparam("reason"),
    )
)
_hold_chat = (
    update(outbox)
    .where(_is_queued, outbox.c.chat_id == bindparam("chat"), outbox.c.not_before < bindparam("until"))
    .values(not_before=bindparam("until"))
)
_end = (
    update(outbox)
    .where(_this)
    .values(
        state=bindparam("final"),
        tries=outbox.c.tries + bindparam("failed", type_=Integer),
        settled_at=bindparam("at"),
        error=bindparam("reason"),
    )
)
_lay_aside = (
    update(outbox)
    .where(outbox.c.chat_id.in_(bindparam("chat_ids", expanding=True)), _is_queued)
    .values(state="unreachable", settled_at=bindparam("at"))
)
_aside = and_(outbox.c.chat_id == bindparam("chat"), outbox.c.state == literal_column("'unreachable'"))
_is_stale = outbox.c.not_after <= bindparam("at", type_=outbox.c.not_after.type)
_drop_stale = update(outbox).where(_aside, _is_stale).values(state="expired", settled_at=bindparam("at"))
_take_up = update(outbox).where(_aside).values(state="queued", settled_at=None, not_before=bindparam("at"))
_release = update(outbox).where(_these, _is_queued).values(not_before=bindparam("at"))
_move = (
    update(outbox)
    .where(outbox.c.chat_id == bindparam("old"), or_(_is_queued, outbox.c.state == literal_column("'unreachable'")))
    .values(chat_id=bindparam("new"))
)
_is_left = and_(_is_claimed, outbox.c.not_before <= bindparam("until", type_=outbox.c.not_before.type))
_give_up = (
    update(outbox)
    .where(_is_left)
    .values(state="dead", settled_at=bindparam("at"), error=f"{IN_DOUBT}: a stop while sending")
)
_count = select(func.count()).select_from(outbox).where(or_(_is_queued, _is_claimed))
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
    values = [
        {
            "chat_id": row.chat_id,
            "key": row.key,
            "body": pack(row.body),
            "lane": int(row.lane),
            "not_after": row.not_after,
            "critical": row.critical,
            "at": at,
        }
        for row in rows
    ]
    connection.execute(_put.on(connection), values)


def claim(
    connection: Connection, at: datetime, limit: int, busy: Collection[int], lane: Lane = Lane.REPLY
) -> list[Queued]:
    """Give the oldest queued message of up to `limit` chats of a lane, oldest first, of those that may be sent now.

    Chats that are `busy`, and chats whose oldest message has to wait, are left out. Where processes share the database,
    what is claimed is nobody else's for the time of LEASE; elsewhere this only reads.
    """
    rows = _heads[lane].claim(connection, limit, at=at, busy=list(busy))
    if rows and is_shared(connection):
        connection.execute(_lease, {"claimed": [row.outbox_id for row in rows], "until": at + LEASE})
    return [
        Queued(
            row.outbox_id,
            row.chat_id,
            row.key,
            unpack(row.body),
            row.tries,
            lane,
            row.not_after,
            row.critical,
            row.doubts,
            row.created_at,
        )
        for row in rows
    ]


def begin(connection: Connection, outbox_id: int) -> bool:
    """Mark a message that must not be repeated as being sent; False when it is no longer to be sent."""
    return connection.execute(_mark, {"settled": outbox_id}).rowcount == 1


def release(connection: Connection, outbox_ids: Collection[int], at: datetime) -> None:
    """Give claimed messages back that were not begun to be sent."""
    if outbox_ids and is_shared(connection):
        connection.execute(_release, {"claimed": list(outbox_ids), "at": at})


def give_up_claimed(connection: Connection, at: datetime) -> int:
    """Settle what a stop has left claimed, which may or may not have arrived, and tell how many that were.

    To be called when nothing of this process is under way; what other processes hold is left to them.
    """
    until = at if is_shared(connection) else at + timedelta(days=36_500)
    return connection.execute(_give_up, {"until": until, "at": at}).rowcount


def settle(connection: Connection, results: Sequence[Result], at: datetime) -> None:
    """Write down what became of claimed messages."""
    sent = [{"settled": r.outbox_id, "message": r.message_id, "at": at} for r in results if isinstance(r, Sent)]
    later = [_retry(r) for r in results if isinstance(r, Later | Flooded | Moved)]
    ended = [
        {"settled": r.outbox_id, "final": "dead", "failed": 1, "reason": r.error, "at": at}
        for r in results
        if isinstance(r, Dead)
    ]
    ended += [
        {"settled": r.outbox_id, "final": "expired", "failed": 0, "reason": None, "at": at}
        for r in results
        if isinstance(r, Expired)
    ]
    ended += [
        {"settled": r.outbox_id, "final": "unreachable", "failed": 0, "reason": None, "at": at}
        for r in results
        if isinstance(r, Unreachable)
    ]
    held = [{"chat": r.chat_id, "until": r.not_before} for r in results if isinstance(r, Flooded)]
    moved = [{"old": r.chat_id, "new": r.new_chat_id} for r in results if isinstance(r, Moved)]
    for statement, rows in ((_sent, sent), (_later, later), (_end, ended), (_hold_chat, held), (_move, moved)):
        if rows:
            connection.execute(statement, rows)
    lost = {result.chat_id for result in results if isinstance(result, Unreachable)}
    if lost:
        connection.execute(_lay_aside, {"chat_ids": sorted(lost), "at": at})
        sessions.mark_unreachable(connection, lost, at)


def _retry(result: Later | Flooded | Moved) -> dict[str, Any]:
    match result:
        case Later(outbox_id, not_before, error, doubtful):
            return {"settled": outbox_id, "until": not_before, "reason": error, "doubt": int(doubtful)}
        case Flooded(outbox_id, _, not_before):
            return {"settled": outbox_id, "until": not_before, "reason": "RetryAfter", "doubt": 0}
        case Moved(outbox_id):
            return {"settled": outbox_id, "until": _LONG_AGO, "reason": "ChatMigrated", "doubt": 0}


def revive(connection: Connection, chat_id: int, at: datetime) -> None:
    """Queue again, in their old order, what was laid aside for a chat that has come back; what is stale is dropped."""
    connection.execute(_drop_stale, {"chat": chat_id, "at": at})
    connection.execute(_take_up, {"chat": chat_id, "at": at})
    sessions.mark_reachable(connection, [chat_id])


def queued_count(connection: Connection) -> int:
    """Count the messages that wait to be sent."""
    return connection.execute(_count).scalar_one()


def purge(connection: Connection, before: datetime, limit: int = 1000) -> int:
    """Delete up to `limit` messages that were settled before an instant, and tell how many."""
    return connection.execute(_purge, {"before": before, "limit": limit}).rowcount
