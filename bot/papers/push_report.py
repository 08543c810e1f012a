"""The report of a push: what has become of every recipient, as a CSV file for the staff who may read it.

Whoever the file is sent to is looked up again when it is made. It names applications by their public ids only.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Sequence

from sqlalchemy import Connection

from bot.domain.staff import StaffAct, may
from bot.domain.types import Language
from bot.papers.making import Draw, Maker
from bot.papers.paper import Paper
from bot.storage import push_recipients, pushes, staff, subjects
from bot.storage.push_recipients import Fate

FAMILIES = ("push-column-", "push-fate-")
COLUMNS = ("id", "state", "reason", "at")


def push_report_maker(label: Callable[[Language, str], str]) -> Maker:
    """Give the maker of the kind "push"; its one argument is the push's number."""

    def report(connection: Connection, chat_id: int, language: Language, args: tuple[str, ...]) -> Draw | None:
        push_id = int(args[0]) if args and args[0].isdecimal() and len(args[0]) < 19 else 0
        if not _may_read(connection, chat_id, push_id):
            return None
        fates = push_recipients.report(connection, push_id)
        return lambda: Paper(f"push-{push_id}.csv", "text/csv", _sheet(fates, lambda id_: label(language, id_)))

    return report


def _may_read(connection: Connection, chat_id: int, push_id: int) -> bool:
    member, push = staff.of_chat(connection, chat_id), pushes.get(connection, push_id)
    if member is None or push is None:
        return False
    own = push.reference in subjects.applied_for(connection, chat_id)
    return may(member, StaffAct.READ_PUSHES, push.reference) and not own


def _sheet(fates: Sequence[Fate], say: Callable[[str], str]) -> bytes:
    """Write the rows; a byte order mark lets spreadsheets read them as UTF-8."""
    written = io.StringIO()
    sheet = csv.writer(written)
    sheet.writerow([say(f"push-column-{name}") for name in COLUMNS])
    for fate in fates:
        at = fate.at.strftime("%Y-%m-%d %H:%M:%S") if fate.at is not None else ""
        sheet.writerow([fate.public_id, say(f"push-fate-{fate.state.value}"), fate.reason or "", at])
    return written.getvalue().encode("utf-8-sig")
