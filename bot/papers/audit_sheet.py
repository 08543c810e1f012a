"""The audit as a CSV file, for those who may read it when the file is made; ids only, marked with who took it."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection

from bot.conversations.outcomes import words
from bot.domain.staff import StaffAct, may
from bot.domain.trail import Trail
from bot.domain.types import Language
from bot.papers.making import Draw, Maker
from bot.papers.paper import Paper
from bot.papers.sheets import Mark, Table, as_csv
from bot.papers.wording import Wording
from bot.storage import audit, staff
from bot.storage.audit import Row

FAMILIES = ("trail-column-",)
COLUMNS = ("number", "at", "actor", "act", "subjects", "allowed")

MOST = 50_000
"""Rows in one file, the newest."""


def audit_maker(wording: Wording) -> Maker:
    """Give the maker of the kind "audit": the kind of act, the actor and the subject looked for, and when ordered."""

    def make(connection: Connection, chat_id: int, language: Language, args: tuple[str, ...]) -> Draw | None:
        member = staff.of_chat(connection, chat_id)
        if member is None or not may(member, StaffAct.EXPORT_AUDIT):
            return None
        *wanted, at = args
        rows = audit.newest(connection, Trail(*wanted), MOST)
        mark = Mark(member.name, member.staff_id, datetime.fromisoformat(at))
        named = (*(words(f"trail-column-{name}") for name in COLUMNS), words("sheet-exported"))
        headings = tuple(wording.text(name, language, mark.at) for name in named)
        line = mark.line(wording, language)
        table = Table(headings, tuple((*_cells(row), line) for row in rows))
        return lambda: Paper(f"audit-{mark.stem}.csv", "text/csv", as_csv(table))

    return make


def _cells(row: Row) -> tuple[str | int, ...]:
    entry = row.entry
    return (row.sequence, row.at.isoformat(), entry.actor, entry.act, " ".join(entry.subjects), int(entry.allowed))
