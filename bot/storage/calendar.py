"""How often what a calendar entry says has changed, so that a calendar takes the newer file."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, bindparam, func, select

from bot.storage.tables import application_events, applications, candidates, vacancies


@dataclass(frozen=True)
class Version:
    """The SEQUENCE of an entry, which only rises, and when it last rose."""

    sequence: int
    at: datetime


_vacancy = select(vacancies.c.revision, vacancies.c.updated_at).where(vacancies.c.reference == bindparam("reference"))
_events = (
    select(func.count(), func.max(application_events.c.at))
    .join(applications, applications.c.application_id == application_events.c.application_id)
    .join(candidates, candidates.c.candidate_id == applications.c.candidate_id)
    .join(vacancies, vacancies.c.vacancy_id == applications.c.vacancy_id)
    .where(candidates.c.chat_id == bindparam("chat"), vacancies.c.reference == bindparam("reference"))
)


def version(connection: Connection, chat_id: int, reference: str) -> Version:
    """Count the changes of a vacancy's deadline and status, and what happened to this person's application to it."""
    vacancy = connection.execute(_vacancy, {"reference": reference}).one()
    happened, latest = connection.execute(_events, {"chat": chat_id, "reference": reference}).one()
    return Version(vacancy.revision + happened, max(vacancy.updated_at, latest or vacancy.updated_at))
