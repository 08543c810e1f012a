"""Referees: whom a candidate names, the link of each, and what they say; the link's token is kept as a hash only."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, bindparam, delete, func, insert, select, update

from bot.domain.reference import LIFE, MOST, REMOVABLE, WAITING, AskingStatus, Referee
from bot.domain.staff import token_hash
from bot.storage.codec import pack, unpack
from bot.storage.staff_tables import references_asked as asked
from bot.storage.tables import applications, candidates, vacancies


@dataclass(frozen=True)
class Asking:
    """One referee of one application.

    `owner` is the candidate's chat, `chat_id` the referee's from the first opening on; `draft` is a form being filled
    in, `testimony` what was said, `consent` to which words the referee agreed and when.
    """

    asking_id: int
    public_id: str
    reference: str
    owner: int
    referee: Referee
    status: AskingStatus
    language: str
    chat_id: int | None
    sent_at: datetime | None
    expires_at: datetime | None
    answered_at: datetime | None
    draft: Mapping[str, Any] | None = None
    testimony: Mapping[str, Any] | None = None
    consent: Mapping[str, Any] = field(default_factory=dict)


_askings = (
    select(asked, applications.c.public_id, vacancies.c.reference, candidates.c.chat_id.label("owner_chat"))
    .join(applications, applications.c.application_id == asked.c.application_id)
    .join(vacancies, vacancies.c.vacancy_id == applications.c.vacancy_id)
    .join(candidates, candidates.c.candidate_id == applications.c.candidate_id)
    .order_by(asked.c.asking_id)
)
_by_token = _askings.where(asked.c.token_hash == bindparam("hash")).with_for_update(of=asked)
_by_id = _askings.where(asked.c.asking_id == bindparam("number")).with_for_update(of=asked)
_of_application = _askings.where(applications.c.public_id == bindparam("public_id"))
_out = _askings.where(
    asked.c.status.in_([status.value for status in WAITING]),
    asked.c.sent_at <= bindparam("sent", type_=asked.c.sent_at.type),
)
_application = (
    select(applications.c.application_id)
    .join(candidates, candidates.c.candidate_id == applications.c.candidate_id)
    .where(candidates.c.chat_id == bindparam("chat"), applications.c.public_id == bindparam("public_id"))
)
_count = select(func.count()).where(asked.c.application_id == bindparam("number"))
_change = update(asked).where(asked.c.asking_id == bindparam("changed"))
_drop = delete(asked).where(
    asked.c.asking_id == bindparam("number"), asked.c.status.in_([status.value for status in REMOVABLE])
)


def name(connection: Connection, chat_id: int, public_id: str, referee: Referee) -> bool:
    """Name a referee for one of the candidate's own applications; False when there is none, or enough are named."""
    number = connection.execute(_application, {"chat": chat_id, "public_id": public_id}).scalar_one_or_none()
    if number is None or connection.execute(_count, {"number": number}).scalar_one() >= MOST:
        return False
    row = {
        "application_id": number,
        "token_hash": token_hash(secrets.token_urlsafe(32)),  # of a token that nobody gets
        "language": referee.language,
        "status": AskingStatus.NAMED.value,
        "content": pack({"referee": referee.model_dump(mode="json")}),
    }
    connection.execute(insert(asked), row)
    return True


def drop(connection: Connection, asking_id: int) -> bool:
    """Take a referee off the list who has not been asked, or will not answer; tell whether it could be done."""
    return connection.execute(_drop, {"number": asking_id}).rowcount > 0


def of_application(connection: Connection, public_id: str) -> tuple[Asking, ...]:
    """Give all referees of an application in the order in which they were named."""
    return tuple(map(_asking, connection.execute(_of_application, {"public_id": public_id})))


def of_id(connection: Connection, asking_id: int) -> Asking | None:
    """Give one referee; on PostgreSQL nobody else changes the row meanwhile."""
    row = connection.execute(_by_id, {"number": asking_id}).one_or_none()
    return None if row is None else _asking(row)


def of_token(connection: Connection, token: str) -> Asking | None:
    """Give the referee whose link this is, used up or not."""
    row = connection.execute(_by_token, {"hash": token_hash(token)}).one_or_none()
    return None if row is None else _asking(row)


def out(connection: Connection, sent: datetime) -> list[Asking]:
    """Give those whose link went out before an instant and has not been used up."""
    return [_asking(row) for row in connection.execute(_out, {"sent": sent})]


def send(connection: Connection, asking_id: int, at: datetime) -> tuple[str, datetime]:
    """Give a fresh token of 256 bits, of which only the hash is kept, and when it ends; an older one is void."""
    token, expires_at = secrets.token_urlsafe(32), at + LIFE
    values = {"status": AskingStatus.ASKED.value, "sent_at": at, "expires_at": expires_at}
    connection.execute(_change.values(token_hash=token_hash(token), chat_id=None, **values), {"changed": asking_id})
    return token, expires_at


def change(connection: Connection, asking: Asking, **values: Any) -> None:
    """Write a referee's status, chat, language or time of answering."""
    connection.execute(_change.values(**values), {"changed": asking.asking_id})


def keep(connection: Connection, asking: Asking, **parts: Any) -> None:
    """Write what a referee agreed to, is writing or has said; None forgets a part."""
    before = {
        "referee": asking.referee.model_dump(mode="json"),
        "draft": asking.draft,
        "testimony": asking.testimony,
        "consent": asking.consent or None,
    }
    content = {part: value for part, value in {**before, **parts}.items() if value is not None}
    connection.execute(_change.values(content=pack(content)), {"changed": asking.asking_id})


def _asking(row: Row[Any]) -> Asking:
    content = unpack(row.content)
    return Asking(
        asking_id=row.asking_id,
        public_id=row.public_id,
        reference=row.reference,
        owner=row.owner_chat,
        referee=Referee.model_validate(content["referee"]),
        status=AskingStatus(row.status),
        language=row.language,
        chat_id=row.chat_id,
        sent_at=row.sent_at,
        expires_at=row.expires_at,
        answered_at=row.answered_at,
        draft=content.get("draft"),
        testimony=content.get("testimony"),
        consent=content.get("consent", {}),
    )
