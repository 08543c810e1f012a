"""Questions of candidates as threads: one for each application, one for each question about none."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from sqlalchemy import Connection, Select, and_, bindparam, func, insert, select, update

from bot.domain.wishes import InquiryMessage
from bot.storage.codec import pack, unpack
from bot.storage.tables import applications, candidates, inquiries, inquiry_messages, vacancies


@dataclass(frozen=True)
class Thread:
    """A thread; `public_id` is the asker's application for the opening that it is about, where there is one."""

    number: int
    chat_id: int
    reference: str | None
    public_id: str | None
    state: Literal["open", "answered", "closed"]
    updated_at: datetime
    messages: tuple[InquiryMessage, ...]


_threads: Select[Any] = (
    select(inquiries, applications.c.public_id)
    .outerjoin(vacancies, vacancies.c.reference == inquiries.c.reference)
    .outerjoin(candidates, candidates.c.chat_id == inquiries.c.chat_id)
    .outerjoin(
        applications,
        and_(
            applications.c.vacancy_id == vacancies.c.vacancy_id,
            applications.c.candidate_id == candidates.c.candidate_id,
        ),
    )
    .order_by(inquiries.c.updated_at, inquiries.c.inquiry_id)
)
_open = _threads.where(inquiries.c.state == "open")
_these = _threads.where(inquiries.c.inquiry_id.in_(bindparam("numbers", expanding=True)))
_messages = (
    select(inquiry_messages)
    .where(inquiry_messages.c.inquiry_id.in_(bindparam("numbers", expanding=True)))
    .order_by(inquiry_messages.c.message_id)
)
_about = (
    select(inquiries.c.inquiry_id)
    .where(inquiries.c.chat_id == bindparam("chat"), inquiries.c.reference == bindparam("reference"))
    .order_by(inquiries.c.inquiry_id.desc())
    .limit(1)
)
_own = select(inquiries.c.inquiry_id).where(
    inquiries.c.chat_id == bindparam("chat"), inquiries.c.inquiry_id == bindparam("number")
)
_set = (
    update(inquiries)
    .where(inquiries.c.inquiry_id == bindparam("thread"))
    .values(state=bindparam("now_state"), updated_at=bindparam("at"))
)


def ask_about(connection: Connection, chat_id: int, reference: str, text: str, at: datetime) -> int:
    """Write to the thread of one's application for an opening, which is opened (again), and give its number."""
    number = connection.execute(_about, {"chat": chat_id, "reference": reference}).scalar()
    if number is None:
        row = {"chat_id": chat_id, "reference": reference, "state": "open", "created_at": at, "updated_at": at}
        number = connection.execute(insert(inquiries).returning(inquiries.c.inquiry_id), row).scalar_one()
    _add(connection, int(number), "candidate", text, "open", at)
    return int(number)


def reply(connection: Connection, chat_id: int, number: int, text: str, at: datetime) -> bool:
    """Write to one's own thread, which is open again; False when it is not one's own or gone."""
    if connection.execute(_own, {"chat": chat_id, "number": number}).scalar() is None:
        return False
    _add(connection, number, "candidate", text, "open", at)
    return True


def answer(connection: Connection, number: int, text: str, at: datetime) -> None:
    """Write the team's answer."""
    _add(connection, number, "staff", text, "answered", at)


def close(connection: Connection, number: int, at: datetime) -> None:
    """Take a thread off the list without an answer, as one that only says thanks."""
    connection.execute(_set, {"thread": number, "now_state": "closed", "at": at})


def waiting(connection: Connection) -> list[Thread]:
    """Give the threads that wait for the team, the one that has waited longest first."""
    return _load(connection, connection.execute(_open).all())


def count_open(connection: Connection, reference: str | None) -> int:
    """Count the threads about an opening, or about none, that wait for the team."""
    about = inquiries.c.reference.is_(None) if reference is None else inquiries.c.reference == reference
    counted = select(func.count()).select_from(inquiries).where(inquiries.c.state == "open", about)
    return int(connection.execute(counted).scalar_one())


def of_numbers(connection: Connection, numbers: Collection[int]) -> dict[int, Thread]:
    """Give these threads by their numbers."""
    found = _load(connection, connection.execute(_these, {"numbers": list(numbers)}).all())
    return {each.number: each for each in found}


def _load(connection: Connection, rows: Sequence[Any]) -> list[Thread]:
    said: dict[int, list[InquiryMessage]] = defaultdict(list)
    wanted = {"numbers": [row.inquiry_id for row in rows]}
    for row in connection.execute(_messages, wanted) if rows else ():
        text = unpack(row.content)["text"]
        said[row.inquiry_id].append(InquiryMessage(author=row.author, text=text, at=row.at))
    return [
        Thread(
            row.inquiry_id,
            row.chat_id,
            row.reference,
            row.public_id,
            row.state,
            row.updated_at,
            tuple(said[row.inquiry_id]),
        )
        for row in rows
    ]


def _add(connection: Connection, number: int, author: str, text: str, state: str, at: datetime) -> None:
    row = {"inquiry_id": number, "author": author, "content": pack({"text": text}), "at": at}
    connection.execute(insert(inquiry_messages), row)
    connection.execute(_set, {"thread": number, "now_state": state, "at": at})
