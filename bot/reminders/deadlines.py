"""The round of deadlines: openings that somebody saved, or has begun and not sent."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import partial

from sqlalchemy import Connection

from bot.conversations import deadline_notices
from bot.conversations.deadline_notices import Begun, Nearing
from bot.conversations.outcomes import Reply
from bot.domain.reminders import FARTHEST, Clock, due, near
from bot.domain.vacancy import Vacancy
from bot.reminders.office import Look, Office
from bot.reminders.people import Known, Letter, Matter
from bot.storage import reminders
from bot.storage.vacancy_records import by_reference

_SECOND = timedelta(seconds=1)


async def deadlines(office: Office, look: Look) -> None:
    """Remind everybody for whom a reminder of a deadline fell due."""
    waiting = await office.database.read(due_list, look, office.terms.leads, office.people.zone)
    await office.each(waiting, partial(_write, office, look))


def due_list(connection: Connection, look: Look, leads: Sequence[timedelta], zone: str) -> list[int]:
    """Give the people for whom a reminder fell due."""
    farthest = look.now + max(leads, default=timedelta()) + FARTHEST
    soon = reminders.nearing(connection, look.now, farthest)
    candidates = {deadline: near(deadline, leads, look.now, look.last) for deadline in soon}
    if not any(candidates.values()):
        return []
    known = [(text, Clock.read(text, zone)) for text in reminders.clocks(connection)]
    groups = []
    for deadline, vacancy_ids in soon.items():
        possible = candidates[deadline]
        clocks = [text for text, clock in known if possible and due(deadline, clock, possible, look.now, look.last)]
        if clocks:
            groups.append(reminders.Nearing(vacancy_ids, tuple(clocks)))
    return sorted(reminders.waiting(connection, groups))


def _write(office: Office, look: Look, connection: Connection, chat_ids: Sequence[int]) -> None:
    people = office.people.known(connection, chat_ids, look.now)
    vacancies = by_reference(connection, sorted({reference for known in people for reference in known.saved}))
    letters = []
    for known in people:
        own = {each.vacancy.reference: each.vacancy for each in known.listed}
        own |= {reference: vacancies[reference] for reference in known.saved}
        matters = [_matter(known, vacancy, look, office.terms.leads) for _, vacancy in sorted(own.items())]
        letter = _letter(known, tuple(matter for matter in matters if matter), look)
        letters += [letter] if letter else []
    office.people.post(connection, letters, look.now)


def _matter(known: Known, vacancy: Vacancy, look: Look, leads: Sequence[timedelta]) -> Matter | None:
    """Decide by what is true now whether somebody is reminded of an opening."""
    saved, own, desk = known.saved.get(vacancy.reference), known.own(vacancy.reference), known.desk(vacancy)
    if not known.preferences.reminders or desk is None or vacancy.deadline is None or not vacancy.is_open(look.now):
        return None
    begun = deadline_notices.begun(desk)
    if begun is None or (saved is not None and not saved.remind) or (begun is Begun.SAVED and saved is None):
        return None
    since = [each for each in (saved and saved.created_at, own and own.head.started_at) if each]
    reminder = due(vacancy.deadline.at, known.clock, leads, look.now, max(look.last, min(since)))
    if reminder is None:
        return None
    lead = reminder.lead // timedelta(minutes=1)
    key = f"d/{vacancy.reference}/{vacancy.deadline.at.timestamp():.0f}/{lead}"
    return Matter(key, Nearing(vacancy, begun))


def _letter(known: Known, matters: tuple[Matter, ...], look: Look) -> Letter | None:
    """Put everything that is due for one person into one message.

    None of them is told twice: a reminder that may have arrived is not sent again.
    """
    if not matters:
        return None
    at = known.clock.awake_after(look.now)
    return Letter(known, matters, partial(_say, known, at), at, _last_second(matters) + _SECOND, critical=False)


def _say(known: Known, at: datetime, items: list[Nearing]) -> Reply:
    by_deadline = sorted(items, key=lambda item: item.vacancy.deadline.at if item.vacancy.deadline else at)
    return deadline_notices.deadlines(by_deadline, known.home, at)


def _last_second(matters: Sequence[Matter]) -> datetime:
    ends: list[datetime] = [matter.about.vacancy.deadline.at for matter in matters]
    return min(ends)
