"""The round of endorsements: a secondment whose endorsement is still open while its deadline nears."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from datetime import timedelta
from functools import partial

from sqlalchemy import Connection

from bot.conversations import deadline_notices
from bot.domain.reminders import FARTHEST, due, near
from bot.domain.vacancy import Vacancy
from bot.reminders.office import Look, Office
from bot.reminders.people import Known, Letter, Matter
from bot.storage import endorsements, reminders
from bot.storage.vacancy_records import by_reference

LEADS = (timedelta(days=21), timedelta(days=10))
"""How long before the deadline: a bureau needs weeks; and not when the deadline itself is reminded of."""

SLICE = 1000
_SECOND = timedelta(seconds=1)

Open = Mapping[int, Collection[str]]
"""By chat, the references of the secondments whose endorsement is still open."""


async def endorsements_open(office: Office, look: Look) -> None:
    """Remind everybody whose endorsement is still open and for whom a reminder of it fell due."""
    waiting = await office.database.read(_still_open, look)
    await office.each(sorted(waiting), partial(_write, office, look, waiting))


def _still_open(connection: Connection, look: Look) -> dict[int, set[str]]:
    found: dict[int, set[str]] = defaultdict(set)
    for deadline in reminders.nearing(connection, look.now, look.now + max(LEADS) + FARTHEST):
        after, more = 0, bool(near(deadline, LEADS, look.now, look.last))
        while more:
            rows = endorsements.due(connection, deadline, deadline, after, SLICE)
            for row in rows:
                found[row.chat_id].add(row.reference)
            more = len(rows) == SLICE
            after = rows[-1].application_id if rows else after
    return found


def _write(office: Office, look: Look, waiting: Open, connection: Connection, chat_ids: Sequence[int]) -> None:
    vacancies = by_reference(connection, sorted({each for chat_id in chat_ids for each in waiting[chat_id]}))
    letters = []
    for known in office.people.known(connection, chat_ids, look.now):
        own = [_letter(known, vacancies[reference], look) for reference in sorted(waiting[known.chat_id])]
        letters += [letter for letter in own if letter]
    office.people.post(connection, letters, look.now)


def _letter(known: Known, vacancy: Vacancy, look: Look) -> Letter | None:
    saved, own, deadline = known.saved.get(vacancy.reference), known.own(vacancy.reference), vacancy.deadline
    if deadline is None or own is None or not known.preferences.reminders or (saved is not None and not saved.remind):
        return None
    reminder = due(deadline.at, known.clock, LEADS, look.now, max(look.last, own.head.started_at))
    if reminder is None:
        return None
    key = f"e/{vacancy.reference}/{deadline.at.timestamp():.0f}/{reminder.lead.days}"
    until = deadline.at + _SECOND
    return Letter(
        known,
        (Matter(key, vacancy),),
        lambda about: deadline_notices.endorsement(about[0]),
        reminder.at,
        until,
        critical=False,
    )
