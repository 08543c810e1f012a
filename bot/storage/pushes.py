"""Pushes and their recipients, from the first draft to the report that is kept.

A recipient is `waiting` until one transaction moves the application, queues the message and writes `told`; what then
becomes of the message is read from the outbox.
"""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Connection,
    Row,
    Select,
    String,
    bindparam,
    case,
    cast,
    func,
    insert,
    literal_column,
    or_,
    select,
    update,
)

from bot.domain.push import TEMPLATES, WHYS, Push, PushState, PushStep, Reason, Told
from bot.domain.status import Status
from bot.domain.verification import MessageProof, VerificationCode, code_of
from bot.storage.audience import APPLICATION, agreed
from bot.storage.codec import pack, unpack
from bot.storage.staff_tables import push_recipients as recipients
from bot.storage.staff_tables import pushes
from bot.storage.tables import applications, candidates, vacancies
from bot.storage.tables import outbox as messages

_SLICE = 500
_REASON = 32
"""Characters of a reason that are kept."""

_UNSENT = (Status.DRAFT.value, Status.DRAFT_EXPIRED.value)


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
class Watch:
    """The message of a member of staff that shows how far a push has come."""

    chat_id: int
    message_id: int


@dataclass(frozen=True)
class Fate:
    """What has become of one recipient."""

    public_id: str
    state: Told
    reason: str | None
    at: datetime | None


_found = select(pushes, vacancies.c.reference).join(vacancies, vacancies.c.vacancy_id == pushes.c.vacancy_id)
_this = pushes.c.push_id == bindparam("wanted", type_=BigInteger)
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


# A push


def add(
    connection: Connection, reference: str, template: str, public_ids: Sequence[str], created_by: int, at: datetime
) -> int:
    """Keep a new push for those of these applications that belong to the opening, and give its number."""
    vacancy_id = select(vacancies.c.vacancy_id).where(vacancies.c.reference == reference).scalar_subquery()
    event = TEMPLATES[template].event
    values = {
        "event": event.value if event else None,
        "template": template,
        "content": pack({"salt": secrets.token_hex(16), "why": WHYS[0], "texts": {}}),
        "state": PushState.PREPARED.value,
        "created_by": created_by,
        "created_at": at,
    }
    made = connection.execute(insert(pushes).values(vacancy_id=vacancy_id, **values).returning(pushes.c.push_id))
    push_id = int(made.scalar_one())
    own = select(applications.c.application_id).where(applications.c.vacancy_id == vacancy_id)
    for start in range(0, len(public_ids), _SLICE):
        part = own.where(applications.c.public_id.in_(public_ids[start : start + _SLICE]))
        rows = [
            {"push_id": push_id, "application_id": each, "state": Told.WAITING.value}
            for each in connection.execute(part).scalars()
        ]
        if rows:
            connection.execute(insert(recipients), rows)
    return push_id


def get(connection: Connection, push_id: int) -> Push | None:
    """Give a push."""
    row = connection.execute(_found.where(_this), {"wanted": push_id}).one_or_none()
    return None if row is None else _push(row)


def hold(connection: Connection, push_id: int) -> Push | None:
    """Give a push that nobody else changes until this transaction ends."""
    row = connection.execute(_found.where(_this).with_for_update(of=pushes), {"wanted": push_id}).one_or_none()
    return None if row is None else _push(row)


def listed(connection: Connection, limit: int = 200) -> list[Push]:
    """Give the newest pushes."""
    return [_push(row) for row in connection.execute(_found.order_by(pushes.c.push_id.desc()).limit(limit))]


def under_way(connection: Connection, at: datetime) -> list[int]:
    """Give the pushes of which something is to be done now: to be begun, going on, or waiting for outcomes."""
    due = pushes.c.state.in_((PushState.RUNNING.value,))
    begun = (pushes.c.state == PushState.SCHEDULED.value) & (pushes.c.send_at <= at)
    open_ = select(recipients.c.push_id).where(
        recipients.c.push_id == pushes.c.push_id, recipients.c.state == Told.TOLD
    )
    return list(connection.execute(select(pushes.c.push_id).where(or_(due, begun, open_.exists()))).scalars())


def step(connection: Connection, push: Push, taken: PushStep, **values: Any) -> bool:
    """Take a push one step further; False when somebody else has done something with it meanwhile."""
    after = push.after(taken)
    if after is None:
        return False
    here = (pushes.c.push_id == push.push_id, pushes.c.state == push.state.value)
    return bool(connection.execute(update(pushes).where(*here).values(state=after.value, **values)).rowcount)


def rewrite(connection: Connection, push_id: int, **values: Any) -> None:
    """Change what a push says (`why`, `texts`), or where its progress is shown (`watch`)."""
    content = {**_content(connection, push_id), **values}
    connection.execute(update(pushes).where(_this).values(content=pack(content)), {"wanted": push_id})


def watch_of(connection: Connection, push_id: int) -> Watch | None:
    """Give where the progress of a push is shown."""
    found = _content(connection, push_id).get("watch")
    return Watch(*found) if found else None


def _content(connection: Connection, push_id: int) -> dict[str, Any]:
    content: dict[str, Any] = unpack(
        connection.execute(select(pushes.c.content).where(_this), {"wanted": push_id}).scalar_one()
    )
    return content


def _push(row: Row[Any]) -> Push:
    content = unpack(row.content)
    return Push(
        row.push_id,
        row.reference,
        TEMPLATES[row.template],
        PushState(row.state),
        row.created_by,
        row.created_at,
        row.approved_by,
        row.send_at,
        row.ended_at,
        content.get("why", WHYS[0]),
        content.get("texts", {}),
    )


# Its recipients


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


# The opening


_applied = (
    select(vacancies.c.reference, func.count().label("count"))
    .join(applications, applications.c.vacancy_id == vacancies.c.vacancy_id)
    .where(applications.c.status.not_in(_UNSENT))
    .group_by(vacancies.c.vacancy_id, vacancies.c.reference)
    .order_by(vacancies.c.vacancy_id.desc())
)


def applied(connection: Connection) -> dict[str, int]:
    """Give the openings that were applied for, the newest first, with how many applications were sent."""
    return {row.reference: row._mapping["count"] for row in connection.execute(_applied)}


def applied_to(connection: Connection, reference: str) -> int:
    """Count the applications that were sent for an opening."""
    sent = _applied.where(vacancies.c.reference == reference)
    return sum(row._mapping["count"] for row in connection.execute(sent))


# Codes


def codes(connection: Connection, push_id: int, public_ids: Collection[str]) -> dict[str, VerificationCode]:
    """Give the codes by which these recipients can ask whether their message comes from here."""
    salt = _content(connection, push_id)["salt"]
    return {each: code_of(each, push_id, _digest(salt, push_id, each), "message") for each in public_ids}


def _digest(salt: str, push_id: int, public_id: str) -> str:
    return hashlib.sha256(f"{salt}/{push_id}/{public_id}".encode()).hexdigest()


def prove(connection: Connection, code: VerificationCode) -> MessageProof | None:
    """Tell of which message a code is; None when it is of none that was sent."""
    sent = (
        _found.add_columns(recipients.c.told_at)
        .join(recipients, recipients.c.push_id == pushes.c.push_id)
        .join(applications, applications.c.application_id == recipients.c.application_id)
        .where(
            _this,
            applications.c.public_id == code.public_id,
            recipients.c.state.not_in((Told.WAITING.value, Told.LEFT_OUT.value)),
        )
    )
    row = connection.execute(sent, {"wanted": code.revision}).one_or_none()
    if row is None or not code.proves(_digest(unpack(row.content)["salt"], code.revision, code.public_id)):
        return None
    return MessageProof(row.reference, row.template, row.told_at)
