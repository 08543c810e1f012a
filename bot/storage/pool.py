"""The talent pool: who is in it by a consent that stands, leaving it, and who is to be asked whether it still holds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, String, bindparam, cast, func, literal_column, select, update

from bot.domain.pool import PURPOSE, Membership
from bot.storage import consent
from bot.storage.broadcast_messages import OPEN
from bot.storage.tables import applications, candidates, consents, notices, outbox

INVITED = "pi/"
"""How the key begins of an invitation out of the pool, as a notice and as a message."""

ASKED = "p/"
"""How the key begins of the question whether a consent still holds; the consent's number follows."""


@dataclass(frozen=True)
class Pooled:
    """Somebody in the pool; `consent_id` is their latest consent."""

    candidate_id: int
    chat_id: int
    consent_id: int
    membership: Membership


_standing = (
    select(
        candidates.c.candidate_id,
        candidates.c.chat_id,
        func.max(consents.c.consent_id).label("consent_id"),
        func.min(consents.c.given_at).label("since"),
        func.max(consents.c.given_at).label("confirmed"),
    )
    .join(candidates, candidates.c.candidate_id == consents.c.candidate_id)
    .where(consents.c.purpose == PURPOSE, consents.c.withdrawn_at.is_(None))
    .group_by(candidates.c.candidate_id, candidates.c.chat_id)
)
_in_order = _standing.where(candidates.c.held_at.is_(None)).order_by("since", candidates.c.candidate_id)
_of_chat = _standing.where(candidates.c.chat_id == bindparam("chat"))
_of_number = _standing.where(candidates.c.candidate_id == bindparam("number"), candidates.c.held_at.is_(None))
_standing_rows = _standing.subquery()
_question = literal_column(f"'{ASKED}'", String) + cast(_standing_rows.c.consent_id, String)
_was_asked = select(notices.c.chat_id).where(notices.c.chat_id == _standing_rows.c.chat_id, notices.c.key == _question)
_to_ask = (
    select(_standing_rows)
    .where(
        _standing_rows.c.confirmed <= bindparam("before", type_=consents.c.given_at.type),
        ~_was_asked.exists(),
    )
    .order_by(_standing_rows.c.chat_id)
)
_silent = select(_standing_rows).where(
    _was_asked.where(notices.c.at <= bindparam("asked", type_=notices.c.at.type)).exists()
)
_own = select(candidates.c.candidate_id).where(candidates.c.chat_id == bindparam("chat"))
_keep = update(applications).where(applications.c.candidate_id.in_(_own), applications.c.revision > 0)
_unsend = update(outbox).where(
    outbox.c.chat_id == bindparam("chat"),
    outbox.c.key.startswith(INVITED, autoescape=True),
    outbox.c.state.in_(OPEN),
)
_invited = select(notices.c.chat_id).where(notices.c.key == bindparam("key"))


def membership(connection: Connection, chat_id: int) -> Membership | None:
    """Give since when somebody is in the pool; None when they are not."""
    row = connection.execute(_of_chat, {"chat": chat_id}).one_or_none()
    return None if row is None else Membership(row.since, row.confirmed)


def of_number(connection: Connection, candidate_id: int) -> Pooled | None:
    """Give somebody in the pool by their number, unless their data are held."""
    return next(iter(_pooled(connection.execute(_of_number, {"number": candidate_id}).all())), None)


def members(connection: Connection) -> list[Pooled]:
    """Give everybody in the pool in the order in which they joined, but those whose data are held."""
    return _pooled(connection.execute(_in_order).all())


def to_ask(connection: Connection, before: datetime) -> list[Pooled]:
    """Give those who last confirmed before an instant and have not been asked since."""
    return _pooled(connection.execute(_to_ask, {"before": before}).all())


def silent(connection: Connection, asked: datetime) -> list[Pooled]:
    """Give those who were asked before an instant and have not confirmed since."""
    return _pooled(connection.execute(_silent, {"asked": asked}).all())


def keep_applications(connection: Connection, chat_id: int, *, pooled: bool) -> None:
    """Have what somebody sent kept for as long as the pool keeps it, or no longer than anybody's."""
    connection.execute(_keep.values(pool_opt_in=pooled), {"chat": chat_id})


def leave(connection: Connection, chat_id: int, at: datetime) -> bool:
    """Take somebody out at once, call off invitations that are not sent yet, and tell whether they were in it."""
    was_in = consent.withdraw(connection, chat_id, PURPOSE, at)
    keep_applications(connection, chat_id, pooled=False)
    connection.execute(_unsend.values(state="cancelled", settled_at=at), {"chat": chat_id})
    return was_in


def invited(connection: Connection, reference: str) -> set[int]:
    """Give the chats that were invited to an opening."""
    return set(connection.execute(_invited, {"key": INVITED + reference}).scalars())


def _pooled(rows: Sequence[Any]) -> list[Pooled]:
    return [Pooled(row.candidate_id, row.chat_id, row.consent_id, Membership(row.since, row.confirmed)) for row in rows]
