"""The round of assessments: whoever holds a slot is reminded a day and two hours before, or told that it is off.

An application can end in many ways (a move, a push, the end of its opening) while its owner still has an appointment;
here they are told once, whichever way it was, and their calendar with them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import timedelta
from functools import partial

from sqlalchemy import Connection

from bot.answers.assessments import invitation_of
from bot.conversations.assessment_view import reminder, told_with_file
from bot.domain.assessment import LEADS
from bot.domain.reminders import FARTHEST, due
from bot.reminders.office import Look, Office
from bot.reminders.people import Known, Letter, Matter
from bot.storage import assessments
from bot.storage.assessments import Invited
from bot.storage.vacancy_records import by_reference

_HOUR = timedelta(hours=1)


async def appointments(office: Office, look: Look) -> None:
    """Remind everybody for whom a reminder fell due; also those who want none of deadlines, since they agreed to it."""
    soon = await office.database.read(assessments.soon, look.now, look.now + max(LEADS) + FARTHEST)
    await office.each(sorted({each.chat_id for each in soon}), partial(_write, office, look))


async def called_off(office: Office, look: Look) -> None:
    """Tell everybody whose application has ended that their appointment does not take place."""
    off = await office.database.read(assessments.called_off, look.now)
    await office.each(sorted({each.chat_id for each in off}), partial(_call_off, office, look))


def _call_off(office: Office, look: Look, connection: Connection, chat_ids: Sequence[int]) -> None:
    own = _by_chat(assessments.called_off(connection, look.now))
    people = office.people.known(connection, chat_ids, look.now)
    letters = [_off(connection, look, known, each) for known in people for each in own[known.chat_id]]
    office.people.post(connection, letters, look.now)


def _by_chat(found: Sequence[Invited]) -> dict[int, list[Invited]]:
    own: dict[int, list[Invited]] = defaultdict(list)
    for each in found:
        own[each.chat_id].append(each)
    return own


def _off(connection: Connection, look: Look, known: Known, each: Invited) -> Letter:
    vacancy = by_reference(connection, [each.own.reference])[each.own.reference]
    at = known.clock.awake_after(look.now)
    reply = told_with_file("off", invitation_of(each), vacancy, known.home, look.now)
    matter = Matter(f"a0/{each.own.assessment_id}/{each.own.revision}", reply)
    return Letter(known, (matter,), lambda told: told[0], at, max(at, each.starts_at or at))


def _write(office: Office, look: Look, connection: Connection, chat_ids: Sequence[int]) -> None:
    own = assessments.of_chats(connection, chat_ids)
    people = office.people.known(connection, chat_ids, look.now)
    letters = [_letter(connection, look, known, each) for known in people for each in own[known.chat_id]]
    office.people.post(connection, [letter for letter in letters if letter], look.now)


def _letter(connection: Connection, look: Look, known: Known, each: Invited) -> Letter | None:
    """Decide by what is true now; a slot taken late is reminded of only by what is still to come."""
    slot = each.own.slot
    if slot is None or not each.is_on:
        return None
    found = due(slot.starts_at, known.clock, LEADS, look.now, max(look.last, each.updated_at))
    if found is None:
        return None
    vacancy = by_reference(connection, [each.own.reference])[each.own.reference]
    hours = -(-(slot.starts_at - found.at) // _HOUR)
    key = f"a2/{each.own.assessment_id}/{slot.starts_at.timestamp():.0f}/{found.lead // _HOUR}"
    reply = reminder(each.own, vacancy, known.home, hours)
    return Letter(known, (Matter(key, reply),), lambda told: told[0], found.at, slot.starts_at)
