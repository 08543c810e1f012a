"""What happened to the applications of an opening, for figures: moves and instants, and nothing of any person."""

from __future__ import annotations

from sqlalchemy import Connection, bindparam, select

from bot.domain.figures import Moved
from bot.domain.status import Status
from bot.storage.tables import application_events, applications, vacancies

_moves = (
    select(application_events.c.application_id, application_events.c.to_status, application_events.c.at)
    .join(applications, applications.c.application_id == application_events.c.application_id)
    .join(vacancies, vacancies.c.vacancy_id == applications.c.vacancy_id)
    .where(vacancies.c.reference == bindparam("reference"))
    .order_by(application_events.c.application_id, application_events.c.at, application_events.c.event_id)
)


def moves(connection: Connection, reference: str) -> list[Moved]:
    """Give all moves of the applications of an opening, each application's in their order."""
    rows = connection.execute(_moves, {"reference": reference})
    return [Moved(row.application_id, Status(row.to_status), row.at) for row in rows]
