"""The round of changes: a deadline moved, an opening closed early, cancelled or filled."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from functools import partial
from typing import Any

from sqlalchemy import Connection

from bot.conversations import change_notices
from bot.conversations.change_notices import Concern
from bot.conversations.outcomes import Reply
from bot.domain.changes import Changed, State, changed
from bot.domain.deadline import Deadline
from bot.domain.vacancy import Vacancy
from bot.reminders.office import SLICE, Look, Office
from bot.reminders.people import Known, Letter, Matter
from bot.storage import changes
from bot.storage.changes import Change
from bot.storage.vacancy_records import by_id

USEFUL = timedelta(days=14)
"""After so long nobody needs to hear any more that an opening has changed."""

_SECOND = timedelta(seconds=1)


async def vacancy_changes(office: Office, look: Look) -> None:
    """Tell everybody whom it concerns what has become of an opening, once for each change."""
    for change in await office.database.read(changes.changes):
        what = _meaning(change)
        if what is not None and look.now - change.at < USEFUL:
            await _tell(office, look, change, what)
        await office.database.write(changes.mark_told, change, look.now)


def _meaning(change: Change) -> Changed | None:
    before = State(change.old_status, _deadline(change.old_deadline))
    return changed(before, State(change.new_status, _deadline(change.new_deadline)), change.at)


def _deadline(stored: Any) -> Deadline | None:
    return None if stored is None else Deadline.model_validate(stored)


async def _tell(office: Office, look: Look, change: Change, what: Changed) -> None:
    behind = -(2**62)
    while True:
        chat_ids = await office.database.read(changes.concerned, change.vacancy_id, behind, SLICE)
        await office.each(chat_ids, partial(_write, office, look, change, what))
        if len(chat_ids) < SLICE:
            return
        behind = chat_ids[-1]


def _write(
    office: Office, look: Look, change: Change, what: Changed, connection: Connection, chat_ids: Sequence[int]
) -> None:
    vacancy = by_id(connection, [change.vacancy_id])[change.vacancy_id]
    people = office.people.known(connection, chat_ids, look.now)
    office.people.post(connection, [_letter(office, look, change, what, vacancy, known) for known in people], look.now)


def _letter(office: Office, look: Look, change: Change, what: Changed, vacancy: Vacancy, known: Known) -> Letter:
    at = known.clock.awake_after(look.now)
    reference = vacancy.reference
    concern = Concern(known.own(reference), reference in known.saved, reference in known.session.calendar, known.home)
    key = f"c/{reference}/{change.revision}"
    until = look.now + USEFUL
    if what.kind.is_open and vacancy.deadline is not None:
        until = min(until, vacancy.deadline.at + _SECOND)
    say = partial(_say, office, vacancy, what, concern)
    return Letter(known, (Matter(key, at),), say, at, max(until, at))


def _say(office: Office, vacancy: Vacancy, what: Changed, concern: Concern, about: list[Any]) -> Reply | None:
    return change_notices.change(vacancy, what, concern, office.terms.patience, about[0])
