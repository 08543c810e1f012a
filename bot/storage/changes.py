"""How vacancies have changed since the people who wait for them were last told, and who these people are."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import BindParameter, Connection, bindparam, select, union_all, update

from bot.domain.vacancy import VacancyStatus
from bot.storage.tables import applications, bookmarks, candidates, vacancies, vacancy_changes


@dataclass(frozen=True)
class Change:
    """What has become of a vacancy since its people were last told: the state before, and when it changed."""

    vacancy_id: int
    reference: str
    revision: int
    old_status: VacancyStatus
    old_deadline: Any
    new_status: VacancyStatus
    new_deadline: Any
    at: datetime


_untold = (
    select(vacancy_changes, vacancies.c.reference)
    .join(vacancies, vacancies.c.vacancy_id == vacancy_changes.c.vacancy_id)
    .where(vacancy_changes.c.told_at.is_(None))
    .order_by(vacancy_changes.c.vacancy_id, vacancy_changes.c.revision)
)
_is_told = (
    update(vacancy_changes)
    .where(
        vacancy_changes.c.vacancy_id == bindparam("whose"),
        vacancy_changes.c.revision <= bindparam("up_to"),
        vacancy_changes.c.told_at.is_(None),
    )
    .values(told_at=bindparam("now"))
)
_this: BindParameter[int] = bindparam("vacancy")
_behind: BindParameter[int] = bindparam("behind")
_keepers = select(bookmarks.c.chat_id).where(bookmarks.c.vacancy_id == _this, bookmarks.c.chat_id > _behind)
_applicants = (
    select(candidates.c.chat_id)
    .join(applications, applications.c.candidate_id == candidates.c.candidate_id)
    .where(applications.c.vacancy_id == _this, candidates.c.chat_id > _behind)
)


def changes(connection: Connection) -> list[Change]:
    """Give the vacancies that have changed since their people were told, each with the first state and the last."""
    found: dict[int, Change] = {}
    for row in connection.execute(_untold):
        first = found.get(row.vacancy_id)
        found[row.vacancy_id] = Change(
            row.vacancy_id,
            row.reference,
            row.revision,
            first.old_status if first else VacancyStatus(row.old_status),
            first.old_deadline if first else row.old_deadline,
            VacancyStatus(row.new_status),
            row.new_deadline,
            row.at,
        )
    return list(found.values())


def concerned(connection: Connection, vacancy_id: int, behind: int, most: int) -> list[int]:
    """Give the next chats behind one that have saved this vacancy or have an application for it."""
    both = union_all(_keepers, _applicants).subquery()
    people = select(both.c.chat_id).distinct().order_by(both.c.chat_id).limit(most)
    return list(connection.execute(people, {"vacancy": vacancy_id, "behind": behind}).scalars())


def mark_told(connection: Connection, change: Change, at: datetime) -> None:
    """Remember that everybody has been told of this change and those before it."""
    connection.execute(_is_told, {"whose": change.vacancy_id, "up_to": change.revision, "now": at})
