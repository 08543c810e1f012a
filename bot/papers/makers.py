"""What each kind of file is made from."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import Connection

from bot.domain.types import Language
from bot.papers.calendar_entry import Marked, deadline_file
from bot.papers.making import Draw
from bot.papers.receipt import Submission, receipt, start_link
from bot.papers.wording import Wording
from bot.storage import calendar, preferences, revisions, vacancies

CANCELLED = "cancelled"
"""The second argument of a calendar file that takes a deadline out of the calendar again."""


@dataclass(frozen=True)
class Press:
    """Makes receipts and calendar files; `bot` gives the bot's user name, `secret` makes opaque ids of people."""

    wording: Wording
    bot: Callable[[], str]
    secret: bytes

    def receipt(self, connection: Connection, chat_id: int, language: Language, args: tuple[str, ...]) -> Draw | None:
        """Make the receipt of one revision: the application's public id, and the revision's number."""
        public_id, revision = args
        snapshot = revisions.numbered(connection, chat_id, public_id, int(revision))
        if snapshot is None:
            return None
        vacancy = vacancies.by_reference(connection, [snapshot.reference])[snapshot.reference]
        submission = Submission(public_id, int(revision), snapshot, vacancy, zone_of(connection, chat_id))
        return lambda: receipt(submission, self.bot(), language, self.wording)

    def calendar(self, connection: Connection, chat_id: int, language: Language, args: tuple[str, ...]) -> Draw | None:
        """Make the calendar file of a vacancy's deadline: its reference, and CANCELLED to take it out again."""
        reference, *rest = args
        vacancy = vacancies.by_reference(connection, [reference]).get(reference)
        if vacancy is None or vacancy.deadline is None:
            return None
        version = calendar.version(connection, chat_id, reference)
        marked = Marked(
            vacancy=vacancy,
            owner=self._owner(chat_id),
            sequence=version.sequence,
            stamp=version.at,
            link=start_link(self.bot(), reference),
            zone=zone_of(connection, chat_id),
            cancelled=CANCELLED in rest,
        )
        return lambda: deadline_file(marked, language, self.wording)

    def _owner(self, chat_id: int) -> str:
        return hmac.new(self.secret, f"calendar:{chat_id}".encode(), hashlib.sha256).hexdigest()[:16]


def zone_of(connection: Connection, chat_id: int) -> str | None:
    """Give the time zone that somebody has chosen, or that of their country if it has but one."""
    known = preferences.with_zones(connection, [chat_id]).get(chat_id)
    return None if known is None else known.zone
