"""The report of a push: what has become of every recipient, as a CSV file for the staff who may read it.

Whoever the file is sent to is looked up again when it is made. It names applications by their public ids only, and
each row says who took it away and when.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection

from bot.conversations.outcomes import Words, words
from bot.domain.number import number_of
from bot.domain.push import REASONS
from bot.domain.staff import Member, StaffAct, may
from bot.domain.types import Language
from bot.papers.making import Draw, Maker
from bot.papers.paper import Paper
from bot.papers.sheets import Mark, Table, as_csv
from bot.papers.wording import Wording
from bot.storage import push_recipients, pushes, staff, subjects
from bot.storage.push_recipients import Fate

FAMILIES = ("push-column-", "push-fate-", "push-reason-")
COLUMNS = ("id", "state", "reason", "at")


def push_report_maker(wording: Wording) -> Maker:
    """Give the maker of the kind "push": the push's number, and when the file was ordered."""

    def report(connection: Connection, chat_id: int, language: Language, args: tuple[str, ...]) -> Draw | None:
        number, at = args
        push_id = number_of(number)
        member = _reader(connection, chat_id, push_id)
        if member is None:
            return None
        fates = push_recipients.report(connection, push_id)
        mark = Mark(member.name, member.staff_id, datetime.fromisoformat(at))
        sheet = _Sheet(wording, language, mark)
        return lambda: Paper(f"push-{push_id}-{mark.stem}.csv", "text/csv", as_csv(sheet.table(fates)))

    return report


def _reader(connection: Connection, chat_id: int, push_id: int) -> Member | None:
    member, push = staff.of_chat(connection, chat_id), pushes.get(connection, push_id)
    if member is None or push is None or push.reference in subjects.applied_for(connection, chat_id):
        return None
    return member if may(member, StaffAct.EXPORT_PUSH, push.reference) else None


class _Sheet:
    """Says the cells in one language."""

    def __init__(self, wording: Wording, language: Language, mark: Mark) -> None:
        self._wording, self._language, self._mark = wording, language, mark

    def table(self, fates: Sequence[Fate]) -> Table:
        """Give a row for each recipient."""
        headings = (*(self._say(words(f"push-column-{name}")) for name in COLUMNS), self._say(words("sheet-exported")))
        mark = self._mark.line(self._wording, self._language)
        return Table(headings, tuple((*self._cells(fate), mark) for fate in fates))

    def _cells(self, fate: Fate) -> tuple[str, ...]:
        at = fate.at.strftime("%Y-%m-%d %H:%M:%S") if fate.at is not None else ""
        return fate.public_id, self._say(words(f"push-fate-{fate.state.value}")), self._reason(fate.reason), at

    def _reason(self, reason: str | None) -> str:
        """Say why somebody was left out; what Telegram said of a message that failed stands as it is."""
        return self._say(words(f"push-reason-{reason}")) if reason in REASONS else reason or ""

    def _say(self, said: Words) -> str:
        return self._wording.text(said, self._language, self._mark.at)
