"""Openings as staff work with them: counts of their applications, early closing, and whose file waits to be read."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, delete, func, select, update

from bot.domain.status import Status
from bot.domain.vacancy import Vacancy, VacancyStatus
from bot.storage.codec import unpack
from bot.storage.tables import applications, drafts, vacancies
from bot.storage.vacancies import set_status
from bot.storage.vacancy_records import by_id

FILE = "openings"
"""The key of the draft in which what a sent file holds waits to be checked."""

_SLICE = 500
_UNSENT = (Status.DRAFT.value, Status.DRAFT_EXPIRED.value)

_all = select(vacancies.c.reference).order_by(vacancies.c.reference)
_counts = (
    select(vacancies.c.reference, applications.c.status, func.count().label("many"))
    .join(applications, applications.c.vacancy_id == vacancies.c.vacancy_id)
    .where(vacancies.c.reference.in_(bindparam("references", expanding=True)))
    .group_by(vacancies.c.reference, applications.c.status)
)
_applied = (
    select(vacancies.c.reference, func.count().label("count"))
    .join(applications, applications.c.vacancy_id == vacancies.c.vacancy_id)
    .where(applications.c.status.not_in(_UNSENT))
    .group_by(vacancies.c.vacancy_id, vacancies.c.reference)
    .order_by(vacancies.c.vacancy_id.desc())
)
_one = select(vacancies.c.close_at, vacancies.c.blind).where(vacancies.c.reference == bindparam("reference"))
_plan = update(vacancies).where(vacancies.c.reference == bindparam("planned")).values(close_at=bindparam("instant"))
_due = (
    select(vacancies.c.reference)
    .where(
        vacancies.c.close_at <= bindparam("at", type_=vacancies.c.close_at.type),
        vacancies.c.status.in_([VacancyStatus.PUBLISHED.value, VacancyStatus.EXTENDED.value]),
    )
    .order_by(vacancies.c.close_at, vacancies.c.reference)
)
_dated = (
    select(vacancies.c.vacancy_id)
    .where(vacancies.c.deadline_at.is_not(None))
    .order_by(vacancies.c.vacancy_id.desc())
    .limit(1)
)
_begun = (
    select(applications.c.public_id)
    .join(vacancies, vacancies.c.vacancy_id == applications.c.vacancy_id)
    .where(vacancies.c.reference == bindparam("reference"))
    .order_by(applications.c.application_id)
)
_file = select(drafts.c.content).where(drafts.c.chat_id == bindparam("chat"), drafts.c.key == FILE)
_forget = delete(drafts).where(drafts.c.chat_id == bindparam("chat"), drafts.c.key == FILE)


def references(connection: Connection) -> list[str]:
    """Give the references of all openings."""
    return list(connection.execute(_all).scalars())


def applied(connection: Connection) -> dict[str, int]:
    """Give the openings that were applied for, the newest first, with how many applications were sent."""
    return {row.reference: row._mapping["count"] for row in connection.execute(_applied)}


def applied_to(connection: Connection, reference: str) -> int:
    """Count the applications that were sent for an opening."""
    sent = _applied.where(vacancies.c.reference == reference)
    return sum(row._mapping["count"] for row in connection.execute(sent))


def counts(connection: Connection, wanted: Collection[str]) -> dict[str, Counter[Status]]:
    """Count the applications of openings by status, drafts included."""
    found: dict[str, Counter[Status]] = defaultdict(Counter)
    listed = list(wanted)
    for start in range(0, len(listed), _SLICE):
        for row in connection.execute(_counts, {"references": listed[start : start + _SLICE]}):
            found[row.reference][Status(row.status)] = row.many
    return found


def planned(connection: Connection, reference: str) -> tuple[datetime | None, bool]:
    """Tell when an opening is to be closed early, and whether it is reviewed blind."""
    row = connection.execute(_one, {"reference": reference}).one()
    return row.close_at, bool(row.blind)


def plan_closing(connection: Connection, reference: str, close_at: datetime | None) -> None:
    """Have an opening closed at an instant, or None for at its deadline."""
    connection.execute(_plan, {"planned": reference, "instant": close_at})


def close_due(connection: Connection, at: datetime) -> list[str]:
    """Close the openings whose planned closing has come, and name them; who waits for them is told of the change."""
    due = list(connection.execute(_due, {"at": at}).scalars())
    for reference in due:
        set_status(connection, reference, VacancyStatus.CLOSED, at)
        plan_closing(connection, reference, None)
    return due


def usual_zone(connection: Connection) -> str:
    """Give the zone of the newest opening that has a deadline."""
    newest = connection.execute(_dated).scalar_one_or_none()
    known: dict[int, Vacancy] = {} if newest is None else by_id(connection, [newest])
    zones = [each.deadline.zone for each in known.values() if each.deadline is not None]
    return zones[0] if zones else "UTC"


def begun(connection: Connection, reference: str) -> list[str]:
    """Give the public ids of all applications of an opening, drafts included."""
    return list(connection.execute(_begun, {"reference": reference}).scalars())


def waiting_file(connection: Connection, chat_id: int) -> dict[str, Any] | None:
    """Give what the file holds that one of the staff has sent, None when none waits."""
    content = connection.execute(_file, {"chat": chat_id}).scalar_one_or_none()
    answers: dict[str, Any] | None = None if content is None else unpack(content)["answers"]
    return answers


def forget_file(connection: Connection, chat_id: int) -> None:
    """Forget a file that waited."""
    connection.execute(_forget, {"chat": chat_id})
