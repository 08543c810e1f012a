"""Pushes, from the first draft to the end; whom they tell is in `push_recipients`."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, Connection, Row, bindparam, insert, or_, select, update

from bot.domain.push import TEMPLATES, Push, PushState, PushStep, Told
from bot.domain.verification import MessageProof, VerificationCode, code_of
from bot.storage import push_recipients
from bot.storage.codec import pack, unpack
from bot.storage.staff_tables import push_recipients as recipients
from bot.storage.staff_tables import pushes
from bot.storage.tables import applications, vacancies


@dataclass(frozen=True)
class Watch:
    """The message of a member of staff that shows how far a push has come."""

    chat_id: int
    message_id: int


_found = select(pushes, vacancies.c.reference).join(vacancies, vacancies.c.vacancy_id == pushes.c.vacancy_id)
_this = pushes.c.push_id == bindparam("wanted", type_=BigInteger)


def add(
    connection: Connection, reference: str, template: str, public_ids: Sequence[str], created_by: int, at: datetime
) -> int:
    """Keep a new push for those of these applications that belong to the opening, and give its number."""
    vacancy_id = select(vacancies.c.vacancy_id).where(vacancies.c.reference == reference).scalar_subquery()
    event = TEMPLATES[template].event
    values = {
        "event": event.value if event else None,
        "template": template,
        "content": pack({"salt": secrets.token_hex(16), "texts": {}}),
        "state": PushState.PREPARED.value,
        "created_by": created_by,
        "created_at": at,
    }
    made = connection.execute(insert(pushes).values(vacancy_id=vacancy_id, **values).returning(pushes.c.push_id))
    push_id = int(made.scalar_one())
    push_recipients.add(connection, push_id, public_ids)
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
        content.get("why", ""),
        content.get("texts", {}),
    )


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
