"""The log of one's own application, for its timeline."""

from __future__ import annotations

from sqlalchemy import Connection, bindparam, select

from bot.domain.status import Status, StatusEvent
from bot.domain.timeline import Happening
from bot.storage.tables import application_events, applications, candidates

_log = (
    select(
        application_events.c.event,
        application_events.c.from_status,
        application_events.c.to_status,
        application_events.c.at,
    )
    .join(applications, applications.c.application_id == application_events.c.application_id)
    .join(candidates, candidates.c.candidate_id == applications.c.candidate_id)
    .where(candidates.c.chat_id == bindparam("chat"), applications.c.public_id == bindparam("public_id"))
    .order_by(application_events.c.event_id)
)


def history(connection: Connection, chat_id: int, public_id: str) -> tuple[Happening, ...]:
    """Give everything that happened to one of the person's own applications, oldest first."""
    rows = connection.execute(_log, {"chat": chat_id, "public_id": public_id})
    return tuple(
        Happening(StatusEvent(row.event), Status(row.from_status), Status(row.to_status), row.at) for row in rows
    )
