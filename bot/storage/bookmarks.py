"""Saved openings: whose, which, and whether to remind of the deadline."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, bindparam, delete, select

from bot.storage.dialects import Upsert
from bot.storage.tables import bookmarks, vacancies


@dataclass(frozen=True)
class Saved:
    """One person's saved opening."""

    chat_id: int
    reference: str
    remind: bool
    created_at: datetime


_saved = select(bookmarks.c.chat_id, vacancies.c.reference, bookmarks.c.remind, bookmarks.c.created_at).join(
    vacancies, vacancies.c.vacancy_id == bookmarks.c.vacancy_id
)
_of_chats = _saved.where(bookmarks.c.chat_id.in_(bindparam("chat_ids", expanding=True))).order_by(
    vacancies.c.deadline_at.is_(None), vacancies.c.deadline_at, vacancies.c.reference
)
_number = select(vacancies.c.vacancy_id).where(vacancies.c.reference == bindparam("reference"))
_keep = Upsert(bookmarks, ["chat_id", "vacancy_id"], ["remind"])
_drop = delete(bookmarks).where(
    bookmarks.c.chat_id == bindparam("chat"), bookmarks.c.vacancy_id == _number.scalar_subquery()
)


def of_chats(connection: Connection, chat_ids: Collection[int]) -> dict[int, list[Saved]]:
    """Give the saved openings of each of these chats, soonest deadline first, those without a deadline last."""
    found: dict[int, list[Saved]] = {chat_id: [] for chat_id in chat_ids}
    for row in connection.execute(_of_chats, {"chat_ids": list(chat_ids)}) if chat_ids else ():
        found[row.chat_id].append(Saved(*row))
    return found


def keep(connection: Connection, chat_id: int, reference: str, remind: bool, at: datetime) -> None:
    """Save an opening, or change whether to remind of it; nothing happens when there is no such opening."""
    number = connection.execute(_number, {"reference": reference}).scalar_one_or_none()
    if number is not None:
        row = {"chat_id": chat_id, "vacancy_id": number, "remind": remind, "created_at": at}
        connection.execute(_keep.on(connection), row)


def drop(connection: Connection, chat_id: int, reference: str) -> None:
    """Forget a saved opening."""
    connection.execute(_drop, {"chat": chat_id, "reference": reference})
