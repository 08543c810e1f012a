"""The recipients of pushes: who waits, who was told or left out, and what became of each message.

A recipient is `waiting` until one transaction moves the application, queues the message and writes `told`; what then
becomes of the message is read from the outbox.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Connection,
    Select,
    String,
    bindparam,
    case,
    cast,
    func,
    insert,
    literal_column,
    select,
    update,
)

from bot.domain.push import Push, Reason, Told
from bot.domain.status import Status, StatusEvent
from bot.storage.audience import APPLICATION, agreed
from bot.storage.staff_tables import push_recipients as recipients
from bot.storage.staff_tables import pushes
from bot.storage.tables import application_events, applications, candidates, vacancies
from bot.storage.tables import outbox as messages

_SLICE = 500
_REASON = 32
"""Characters of a reason that are kept."""


@dataclass(frozen=True)
class Chosen:
    """An application that a push is meant for, as it stands, and whether its owner may be told."""

    application_id: int
    public_id: str
    chat_id: int
    status: Status
    revision: int
    agreed: bool
    told_before: bool


@dataclass(frozen=True)
class Fate:
    """What has become of one recipient."""

    public_id: str
    state: Told
    reason: str | None
    at: datetime | None


_of_this = recipients.c.push_id == bindparam("wanted", type_=BigInteger)
_those = recipients.c.application_id.in_(bindparam("those", expanding=True))


def _key() -> ColumnElement[str]:
    """Give the key of a recipient's message, as `key_of` and the telling of it do."""
    push, application = cast(recipients.c.push_id, String), cast(recipients.c.application_id, String)
    dot = literal_column("'.'", String)
    return literal_column("'p'", String) + push + dot + application + literal_column("'.0'", String)


def key_of(push_id: int, application_id: int) -> str:
    """Give the key under which a recipient is told, so that each is told once."""
    return f"p{push_id}.{application_id}"


def add(connection: Connection, push_id: int, public_ids: Sequence[str]) -> None:
    """Have those of these applications told that belong to the push's opening."""
    opening = select(pushes.c.vacancy_id).where(pushes.c.push_id == push_id).scalar_subquery()
    own = select(applications.c.application_id).where(applications.c.vacancy_id == opening)
    for start in range(0, len(public_ids), _SLICE):
        part = own.where(applications.c.public_id.in_(public_ids[start : start + _SLICE]))
        rows = [
            {"push_id": push_id, "application_id": each, "state": Told.WAITING.value}
            for each in connection.execute(part).scalars()
        ]
        if rows:
            connection.execute(insert(recipients), rows)


def chosen(connection: Connection, push: Push, limit: int | None = None) -> list[Chosen]:
    """Give the recipients that wait, as they stand now; on PostgreSQL nobody else moves them meanwhile."""
    rows = connection.execute(_chosen(limit), {"wanted": push.push_id, "template": push.template.name})
    return [
        Chosen(
            row.application_id,
            row.public_id,
            row.chat_id,
            Status(row.status),
            row.revision,
            row.agreed,
            row.told_before,
        )
        for row in rows
    ]


def _chosen(limit: int | None) -> Select[Any]:
    others, theirs = recipients.alias(), pushes.alias()
    before = (
        select(others.c.push_id)
        .join(theirs, theirs.c.push_id == others.c.push_id)
        .where(
            others.c.application_id == recipients.c.application_id,
            others.c.push_id != recipients.c.push_id,
            theirs.c.template == bindparam("template", type_=String),
            others.c.state.in_((Told.TOLD, Told.SENT, Told.UNREACHABLE, Told.FAILED)),
        )
    )
    return (
        select(
            applications.c.application_id,
            applications.c.public_id,
            applications.c.status,
            applications.c.revision,
            candidates.c.chat_id,
            agreed(APPLICATION, candidates.c.candidate_id).label("agreed"),
            before.exists().label("told_before"),
        )
        .select_from(recipients)
        .join(applications, applications.c.application_id == recipients.c.application_id)
        .join(candidates, candidates.c.candidate_id == applications.c.candidate_id)
        .where(_of_this, recipients.c.state == Told.WAITING.value)
        .order_by(recipients.c.application_id)
        .limit(limit)
        .with_for_update(of=applications)
    )


def leave_out(connection: Connection, push_id: int, left: Mapping[int, Reason], at: datetime) -> None:
    """Leave out recipients that wait, by their application, and say why."""
    for why in set(left.values()):
        values = {"state": Told.LEFT_OUT.value, "reason": why, "told_at": at}
        _settle(connection, push_id, [each for each, reason in left.items() if reason == why], values)


def leave_out_all(connection: Connection, push_id: int, why: Reason, at: datetime) -> None:
    """Leave out whoever waits."""
    waits = update(recipients).where(_of_this, recipients.c.state == Told.WAITING.value)
    connection.execute(waits.values(state=Told.LEFT_OUT.value, reason=why, told_at=at), {"wanted": push_id})


def mark_told(connection: Connection, push_id: int, told: Collection[int], at: datetime) -> None:
    """Write down that these recipients' messages were queued."""
    _settle(connection, push_id, list(told), {"state": Told.TOLD.value, "reason": None, "told_at": at})


def _settle(connection: Connection, push_id: int, those: Sequence[int], values: Mapping[str, Any]) -> None:
    waits = update(recipients).where(_of_this, _those, recipients.c.state == Told.WAITING.value).values(values)
    for start in range(0, len(those), _SLICE):
        connection.execute(waits, {"wanted": push_id, "those": list(those[start : start + _SLICE])})


_own = messages.c.key == _key()
_ended = select(messages.c.outbox_id).where(
    _own, messages.c.state.in_(("sent", "unreachable", "dead", "expired", "cancelled"))
)
_collect = (
    update(recipients)
    .where(_of_this, recipients.c.state.in_((Told.TOLD, Told.UNREACHABLE)), _ended.exists())
    .values(
        state=select(
            case(
                (messages.c.state == "sent", Told.SENT.value),
                (messages.c.state == "unreachable", Told.UNREACHABLE.value),
                else_=Told.FAILED.value,
            )
        )
        .where(_own)
        .scalar_subquery(),
        reason=select(func.substr(func.coalesce(messages.c.error, messages.c.state), 1, _REASON))
        .where(_own, messages.c.state != "sent")
        .scalar_subquery(),
        told_at=select(messages.c.settled_at).where(_own).scalar_subquery(),
    )
)


def collect(connection: Connection, push_id: int) -> None:
    """Write down what has become of the messages; who was out of reach may have come back."""
    connection.execute(_collect, {"wanted": push_id})


_counts = select(recipients.c.state, func.count().label("count")).where(_of_this).group_by(recipients.c.state)
_reasons = (
    select(recipients.c.reason, func.count().label("count"))
    .where(_of_this, recipients.c.state == Told.LEFT_OUT.value)
    .group_by(recipients.c.reason)
)


_alike = (
    select(func.count())
    .select_from(recipients)
    .join(pushes, pushes.c.push_id == recipients.c.push_id)
    .join(vacancies, vacancies.c.vacancy_id == pushes.c.vacancy_id)
    .where(
        pushes.c.push_id != bindparam("wanted", type_=BigInteger),
        pushes.c.template == bindparam("template", type_=String),
        vacancies.c.reference == bindparam("reference", type_=String),
        recipients.c.state != Told.LEFT_OUT.value,
    )
)


def counts(connection: Connection, push_id: int) -> dict[Told, int]:
    """Count the recipients by what has become of them."""
    return {Told(row.state): row._mapping["count"] for row in connection.execute(_counts, {"wanted": push_id})}


def left_out(connection: Connection, push_id: int) -> dict[str, int]:
    """Count those who were left out, by why."""
    return {row.reason: row._mapping["count"] for row in connection.execute(_reasons, {"wanted": push_id})}


def told_lately(connection: Connection, push: Push, after: datetime) -> int:
    """Count whom other pushes like this one, of the same member, have told or are about to, let go after an instant."""
    counted = _alike.where(pushes.c.created_by == push.created_by, pushes.c.send_at > after)
    wanted = {"wanted": push.push_id, "template": push.template.name, "reference": push.reference}
    return int(connection.execute(counted, wanted).scalar_one())


def moved_by_hand(connection: Connection, reference: str, event: StatusEvent, after: datetime) -> int:
    """Count the moves of a kind that staff have made at an opening after an instant, those of pushes left out."""
    pushed = (
        select(recipients.c.push_id)
        .join(pushes, pushes.c.push_id == recipients.c.push_id)
        .where(
            recipients.c.application_id == application_events.c.application_id,
            recipients.c.state != Told.LEFT_OUT.value,
            pushes.c.event == bindparam("event", type_=String),
        )
    )
    counted = (
        select(func.count())
        .select_from(application_events)
        .join(applications, applications.c.application_id == application_events.c.application_id)
        .join(vacancies, vacancies.c.vacancy_id == applications.c.vacancy_id)
        .where(
            vacancies.c.reference == bindparam("reference", type_=String),
            application_events.c.event == bindparam("event", type_=String),
            application_events.c.at > after,
            ~pushed.exists(),
        )
    )
    return int(connection.execute(counted, {"reference": reference, "event": event.value}).scalar_one())


def pushed_alone(connection: Connection, reference: str, event: StatusEvent, after: datetime) -> int:
    """Count whom pushes that nobody approved have told of a move at an opening, or are about to, after an instant."""
    counted = (
        select(func.count())
        .select_from(recipients)
        .join(pushes, pushes.c.push_id == recipients.c.push_id)
        .join(vacancies, vacancies.c.vacancy_id == pushes.c.vacancy_id)
        .where(
            vacancies.c.reference == bindparam("reference", type_=String),
            pushes.c.event == bindparam("event", type_=String),
            pushes.c.approved_by.is_(None),
            pushes.c.send_at > after,
            recipients.c.state != Told.LEFT_OUT.value,
        )
    )
    return int(connection.execute(counted, {"reference": reference, "event": event.value}).scalar_one())


def report(connection: Connection, push_id: int) -> list[Fate]:
    """Give what has become of every recipient, in the order of their ids."""
    rows = connection.execute(
        select(applications.c.public_id, recipients.c.state, recipients.c.reason, recipients.c.told_at)
        .join(applications, applications.c.application_id == recipients.c.application_id)
        .where(_of_this)
        .order_by(applications.c.public_id),
        {"wanted": push_id},
    )
    return [Fate(row.public_id, Told(row.state), row.reason, row.told_at) for row in rows]
