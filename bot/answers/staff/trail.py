"""The audit as it is read and ordered as a file; both are rows of it themselves."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from bot.answers.staff.guard import Granted, StaffAnswerers
from bot.conversations.staff.trail_requests import PAGE, ExportAudit, ReadAudit, TrailPage, TrailRow
from bot.storage import audit, checkups, openings


def _read(connection: Connection, granted: Granted, at: datetime) -> TrailPage:
    wanted: ReadAudit = granted.request
    found = audit.newest(connection, wanted.trail, PAGE + 1, wanted.page * PAGE)
    checked = checkups.last(connection)
    zone = ZoneInfo(openings.usual_zone(connection))
    rows = tuple(_row(each, zone) for each in found[:PAGE])
    if checked is None:
        return TrailPage(rows, len(found) > PAGE, None, None, None)
    return TrailPage(rows, len(found) > PAGE, checked.sequence, checked.at.astimezone(zone), checked.bad)


def _row(each: audit.Row, zone: ZoneInfo) -> TrailRow:
    entry = each.entry
    at = each.at.astimezone(zone)
    return TrailRow(each.sequence, at, entry.actor, entry.act, tuple(entry.subjects), entry.allowed)


def _export(connection: Connection, granted: Granted, at: datetime) -> int:
    wanted: ExportAudit = granted.request
    return audit.count(connection, wanted.trail)


STAFF: StaffAnswerers = {ReadAudit: _read, ExportAudit: _export}
