"""An opening in numbers, and orders for files; the files are made later, for whoever may still have them then."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection

from bot.answers.staff.guard import Granted, StaffAnswerers
from bot.conversations.staff.opening_requests import (
    ExportApplications,
    ExportDocuments,
    Exported,
    Figures,
    ReadFigures,
)
from bot.domain.figures import per_day, reached, waited
from bot.domain.status import Status
from bot.storage import desk_lists, figures, openings
from bot.storage.enclosed import archives_of
from bot.storage.vacancy_records import by_reference


def _figures(connection: Connection, granted: Granted, at: datetime) -> Figures:
    wanted: ReadFigures = granted.request
    vacancy = by_reference(connection, [wanted.reference])[wanted.reference]
    zone = vacancy.deadline.zone if vacancy.deadline else openings.usual_zone(connection)
    moves = figures.moves(connection, wanted.reference)
    funnel = reached(moves)
    return Figures(
        vacancy=vacancy,
        sent=funnel.get(Status.SUBMITTED, 0),
        funnel=funnel,
        waited=waited(moves, wanted.at),
        days={day.isoformat(): count for day, count in per_day(moves, zone).items()},
    )


def _export(connection: Connection, granted: Granted, at: datetime) -> Exported:
    wanted: ExportApplications = granted.request
    vacancy = by_reference(connection, [wanted.reference])[wanted.reference]
    sent = desk_lists.sent(connection, wanted.reference)
    return Exported(vacancy, len(sent), blind=desk_lists.is_blind(connection, wanted.reference))


def _export_documents(connection: Connection, granted: Granted, at: datetime) -> Exported:
    wanted: ExportDocuments = granted.request
    vacancy = by_reference(connection, [wanted.reference])[wanted.reference]
    if desk_lists.is_blind(connection, wanted.reference):
        return Exported(vacancy, 0, blind=True)
    archives = archives_of(connection, wanted.reference)
    return Exported(vacancy, sum(map(len, archives)), len(archives))


STAFF: StaffAnswerers = {
    ReadFigures: _figures,
    ExportApplications: _export,
    ExportDocuments: _export_documents,
}
