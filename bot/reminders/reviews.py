"""The start of the review: when an opening takes no more applications, those that were sent go under review.

The clock does it, not the first recruiter who opens a file: until the deadline a candidate may amend, whoever has had
a look; and afterwards everybody's review starts at the same time, and everybody hears of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import partial

from sqlalchemy import Connection

from bot.conversations.moved import moved
from bot.domain.status import Actor, Status, StatusEvent, visible_status
from bot.reminders.office import SLICE, Look, Office
from bot.reminders.people import Letter, Matter
from bot.storage import desk_lists, moves
from bot.storage.moves import Move, Standing

GRACE = timedelta(minutes=10)
"""How long after the end the review starts: what was sent in time may be handled a little later."""

USEFUL = timedelta(days=14)
"""After so long nobody needs to hear any more that the review has started."""


async def reviews_begun(office: Office, look: Look) -> None:
    """Start every review that is due, slice by slice, and tell whom it concerns in the same transactions."""
    public_ids = await office.database.read(desk_lists.unreviewed, look.now - GRACE)
    for start in range(0, len(public_ids), SLICE):
        part = public_ids[start : start + SLICE]
        await office.database.write(partial(_start, office, look.now), part)
        office.filled()


def _start(office: Office, now: datetime, connection: Connection, public_ids: Sequence[str]) -> None:
    standing = [each for each in moves.standings(connection, public_ids).values() if each.status is Status.SUBMITTED]
    made = [Move(each, StatusEvent.START_REVIEW, Actor.CLOCK) for each in standing]
    moves.carry_out(connection, made, now)
    known = {each.chat_id: each for each in office.people.known(connection, [one.chat_id for one in standing], now)}
    letters = []
    for each in standing:
        reader = known.get(each.chat_id)
        own = None if reader is None else reader.own(each.reference)
        if reader is not None and own is not None:
            at = reader.clock.awake_after(now)
            reply = moved(own.vacancy, each.public_id, visible_status(Status.UNDER_REVIEW))
            letters.append(Letter(reader, (Matter(_key(each), reply),), lambda told: told[0], at, at + USEFUL))
    office.people.post(connection, letters, now)


def _key(own: Standing) -> str:
    return f"s/{own.public_id}/{own.revision}"
