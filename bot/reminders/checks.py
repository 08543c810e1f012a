"""The rounds of checks: links of referees that wait or have ended, and results that expire, told to who needs to know.

A referee and a member of staff are not written to as candidates; they are told by the organisation's clock.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection

from bot.answers.references import tell_owner
from bot.answers.telling import Telling, Told
from bot.conversations.referee import reminder
from bot.conversations.staff.checks import expiring
from bot.domain.checks import WARN
from bot.domain.pool import name_of
from bot.domain.preferences import USUAL_QUIET
from bot.domain.reference import REMIND_AFTER, AskingStatus
from bot.domain.reminders import Clock
from bot.reminders.office import Look, Office
from bot.storage import candidates, checks, notices, references
from bot.storage.references import Asking
from bot.storage.vacancy_records import by_reference


def _awake(office: Office, look: Look) -> bool:
    """Tell whether the organisation is awake: what is due at night waits for the next look in the morning."""
    clock = Clock(office.people.zone, USUAL_QUIET)
    return clock.awake_after(look.now) <= look.now


async def references_waited_for(office: Office, look: Look) -> None:
    """Remind of links that nobody has used for a week, and end those whose time is over."""
    if _awake(office, look):
        await office.database.write(_references, Telling(office.people.presenter), look.now)
        office.filled()


def _references(connection: Connection, telling: Telling, now: datetime) -> None:
    for found in references.out(connection, now - REMIND_AFTER):
        if found.expires_at is not None and found.expires_at <= now:
            references.keep(connection, found, draft=None, consent=None)
            references.change(connection, found, status=AskingStatus.EXPIRED.value, chat_id=None)
            tell_owner(telling, connection, found, AskingStatus.EXPIRED, now)
        else:
            _remind(connection, telling, found, now)


def _remind(connection: Connection, telling: Telling, found: Asking, now: datetime) -> None:
    """Remind the referee who has opened the link, or else the candidate that nobody has; once for each link."""
    chat_id = found.owner if found.chat_id is None else found.chat_id
    key = f"rr/{found.asking_id}/{found.sent_at:%y%m%d%H%M}"
    if not notices.add(connection, {(chat_id, key)}, now):
        return
    if found.chat_id is None or found.expires_at is None:
        tell_owner(telling, connection, found, AskingStatus.ASKED, now)
        return
    (vacancy,) = by_reference(connection, [found.reference]).values()
    name = name_of(candidates.profiles(connection, [found.owner])[found.owner])
    reply = reminder(name, vacancy, found.asking_id, found.expires_at.date())
    telling.tell(connection, [Told(chat_id, key, reply)], now)


async def results_expiring(office: Office, look: Look) -> None:
    """Remind whoever looks after a check, 30 and 7 days before its result expires."""
    if _awake(office, look):
        await office.database.write(_results, Telling(office.people.presenter), look.now)
        office.filled()


def _results(connection: Connection, telling: Telling, now: datetime) -> None:
    for each in checks.expiring(connection, now, now + max(WARN)):
        lead = min(lead for lead in WARN if each.expires_at <= now + lead)
        key = f"ke/{each.check_id}/{lead.days}/{each.expires_at:%y%m%d}"
        if notices.add(connection, {(each.chat_id, key)}, now):
            reply = expiring(each.public_id, each.kind, each.expires_at.date())
            telling.tell(connection, [Told(each.chat_id, key, reply)], now)
