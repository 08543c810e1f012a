"""The rounds of the talent pool: asking after six months whether it still holds, and taking out who did not answer."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from sqlalchemy import Connection

from bot.conversations.outcomes import Reply
from bot.conversations.talent_pool import still_wanted, taken_out
from bot.domain.pool import ANSWER_WITHIN, ASK_AFTER, Membership
from bot.reminders.office import Look, Office
from bot.reminders.people import Letter, Matter
from bot.storage import pool
from bot.storage.pool import ASKED, Pooled

USEFUL = timedelta(days=14)
"""After so long nobody needs to hear any more that their time in the pool is over."""


async def pool_asked(office: Office, look: Look) -> None:
    """Ask everybody whose consent is six months old and who has not been asked since."""
    due = {each.chat_id: each for each in await office.database.read(pool.to_ask, look.now - ASK_AFTER)}
    await office.each(sorted(due), partial(_ask, office, look, due))


def _ask(office: Office, look: Look, due: dict[int, Pooled], connection: Connection, chat_ids: Sequence[int]) -> None:
    letters = []
    for known in office.people.known(connection, chat_ids, look.now):
        own = due[known.chat_id]
        at = known.clock.awake_after(look.now)
        matter = Matter(f"{ASKED}{own.consent_id}", own.membership)
        letters.append(Letter(known, (matter,), _still_wanted, at, look.now + ANSWER_WITHIN))
    office.people.post(connection, letters, look.now)


def _still_wanted(about: list[Membership]) -> Reply:
    return still_wanted(about[0])


async def pool_ended(office: Office, look: Look) -> None:
    """Take out everybody who did not answer in time, and whose consent is over."""
    over = await office.database.read(_over, look.now)
    await office.each(sorted(over), partial(_end, office, look))


def _over(connection: Connection, now: datetime) -> list[int]:
    silent = pool.silent(connection, now - ANSWER_WITHIN)
    ended = [each for each in pool.members(connection) if each.membership.until <= now]
    return [each.chat_id for each in (*silent, *ended)]


def _end(office: Office, look: Look, connection: Connection, chat_ids: Sequence[int]) -> None:
    """Withdraw first, then tell those who can be told; nobody is told what the record does not say."""
    letters = []
    out = [chat_id for chat_id in dict.fromkeys(chat_ids) if pool.leave(connection, chat_id, look.now)]
    for known in office.people.known(connection, out, look.now):
        at = known.clock.awake_after(look.now)
        matter = Matter(f"{ASKED}end/{look.now:%Y%m%d}", None)
        letters.append(Letter(known, (matter,), _taken_out, at, at + USEFUL))
    office.people.post(connection, letters, look.now)


def _taken_out(about: list[Any]) -> Reply:
    return taken_out()
