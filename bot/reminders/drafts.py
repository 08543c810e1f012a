"""The round of drafts that nobody touches: their owners are told once before they are deleted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from bot.conversations import notices
from bot.conversations.desk import UNSENT
from bot.conversations.menu import APPLY, section_name, title_of
from bot.conversations.outcomes import Line, Reply
from bot.conversations.sections import section_of
from bot.domain.reminders import warned_after
from bot.domain.status import Status
from bot.reminders.office import Look, Office
from bot.reminders.people import Known, Letter, Matter
from bot.storage import reminders


@dataclass(frozen=True)
class Untouched:
    """A draft by its key and its name, and when it was last touched."""

    key: str
    name: Line
    at: datetime


async def drafts_untouched(office: Office, look: Look) -> None:
    """Warn everybody whose draft will be deleted soon."""
    wait = warned_after(office.terms.kept)
    chat_ids = await office.database.read(reminders.untouched, look.last - wait, look.now - wait)
    await office.each(chat_ids, partial(_write, office, look))


def _write(office: Office, look: Look, connection: Connection, chat_ids: Sequence[int]) -> None:
    touched = reminders.touched(connection, chat_ids)
    letters = []
    for known in office.people.known(connection, chat_ids, look.now):
        drafts = _untouched(office, look, known, touched[known.chat_id])
        if drafts and known.preferences.reminders:
            letters.append(_letter(office, look, known, drafts))
    office.people.post(connection, letters, look.now)


def _untouched(office: Office, look: Look, known: Known, touched: Mapping[str, datetime]) -> list[Untouched]:
    """Give the drafts that fell due for a warning and can still be gone on with."""
    wait = warned_after(office.terms.kept)
    begun = {
        APPLY + own.vacancy.reference: own.head.started_at
        for own in known.listed
        if own.head.status is Status.DRAFT and all(at <= own.head.started_at for at in touched.values())
    }
    fallen = {key: at for key, at in {**begun, **touched}.items() if look.last < at + wait <= look.now}
    named = [(key, _name(known, key, look.now), at) for key, at in sorted(fallen.items())]
    return [Untouched(key, name, at) for key, name, at in named if name is not None]


def _name(known: Known, key: str, now: datetime) -> Line | None:
    """Name a draft; None when going on with it would lead to nothing."""
    if section_of(key) is not None:
        return section_name(key) if not known.drafts[key].revisited else None
    own = known.own(key.removeprefix(APPLY)) if key.startswith(APPLY) else None
    if own is None or not own.vacancy.is_open(now):
        return None
    amending = own.head.status is Status.SUBMITTED and known.drafts[key].amends == own.head.revision
    return title_of(own.vacancy) if own.head.status in UNSENT or amending else None


def _letter(office: Office, look: Look, known: Known, drafts: list[Untouched]) -> Letter:
    at = known.clock.awake_after(look.now)
    matters = tuple(Matter(f"x/{each.key}/{each.at.timestamp():.0f}", each) for each in drafts)
    end = min(each.at for each in drafts) + office.terms.kept
    day = end.astimezone(ZoneInfo(known.clock.zone)).date()

    def say(told: list[Untouched]) -> Reply:
        return notices.untouched([(each.key, each.name) for each in told], day)

    return Letter(known, matters, say, at, max(end, at))
