"""The audit as a CSV file, for those who may read it when the file is made; ids only."""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy import Connection

from bot.domain.staff import StaffAct, may
from bot.domain.trail import Trail
from bot.domain.types import Language
from bot.papers.making import Draw, Maker
from bot.papers.paper import Paper
from bot.papers.sheets import Table, as_csv
from bot.storage import audit, staff
from bot.storage.audit import Row

FAMILIES = ("trail-column-",)
COLUMNS = ("number", "at", "actor", "act", "subjects", "allowed")

MOST = 50_000
"""Rows in one file, the newest."""


def audit_maker(label: Callable[[Language, str], str]) -> Maker:
    """Give the maker of the kind "audit"; its arguments are the kind of act, the actor and the subject looked for."""

    def make(connection: Connection, chat_id: int, language: Language, args: tuple[str, ...]) -> Draw | None:
        member = staff.of_chat(connection, chat_id)
        if member is None or not may(member, StaffAct.EXPORT_AUDIT):
            return None
        rows = audit.newest(connection, Trail(*args), MOST)
        headings = tuple(label(language, f"trail-column-{name}") for name in COLUMNS)
        return lambda: Paper("audit.csv", "text/csv", as_csv(Table(headings, tuple(map(_cells, rows)))))

    return make


def _cells(row: Row) -> tuple[str | int, ...]:
    entry = row.entry
    return (row.sequence, row.at.isoformat(), entry.actor, entry.act, " ".join(entry.subjects), int(entry.allowed))
