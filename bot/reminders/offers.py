"""Offers and the clock: a reminder after five days, the end when the time is over, and what is to be seen to soon.

Whatever runs out is moved by the clock, and whoever it concerns is told in the same transaction.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from itertools import groupby
from typing import Any

import structlog
from sqlalchemy import Connection

from bot.clock import Clock
from bot.conversations.offer import lapsed, reminded
from bot.conversations.offer_requests import OwnOffer
from bot.conversations.outcomes import Reply
from bot.conversations.relocation import reminded as prepared
from bot.domain.offer import REMIND_AFTER, OfferStatus
from bot.domain.relocation import REMIND
from bot.domain.status import Actor, Status, StatusEvent
from bot.errors import StoreUnavailable, place_of
from bot.reminders.office import Office
from bot.reminders.people import Known, Letter, Matter
from bot.storage import moves, offers, onboarding
from bot.storage.moves import Move
from bot.storage.vacancy_records import by_reference

TICK = 30.0
"""Seconds between two looks."""

USEFUL = timedelta(days=3)
"""After so long nobody needs to hear any more of what is to be seen to."""

log = structlog.get_logger(__name__)


class Offers:
    """Looks after offers until it is stopped."""

    def __init__(self, office: Office, clock: Clock) -> None:
        self._office = office
        self._clock = clock

    async def run(self) -> None:
        """Look again and again."""
        while True:
            try:
                await self.look()
            except StoreUnavailable as error:
                log.warning("offers.waiting", error=place_of(error))
            await asyncio.sleep(TICK)

    async def look(self) -> None:
        """End what has run out, then remind of what waits."""
        now = self._clock()
        for round_ in (_end, _remind, _prepare):
            await self._office.database.write(partial(round_, self._office, now))
        self._office.filled()


def _end(office: Office, now: datetime, connection: Connection) -> None:
    due = offers.lapsing(connection, now)
    standing = moves.standings(connection, [offer.public_id for offer, _ in due])
    for offer, reference in due:
        own = standing[offer.public_id]
        moves.carry_out(connection, [Move(own, StatusEvent.LAPSE, Actor.CLOCK)], now)
        offers.respond(connection, offer, OfferStatus.LAPSED, None)
        reply = lapsed(by_reference(connection, [reference])[reference], offer.public_id)
        _tell(office, connection, own.chat_id, f"of/{offer.offer_id}/{Status.LAPSED.value}", reply, now)


def _remind(office: Office, now: datetime, connection: Connection) -> None:
    for offer, chat_id, reference in offers.unanswered(connection, now - REMIND_AFTER, now):
        own = OwnOffer(offer, by_reference(connection, [reference])[reference])
        until = offer.expires_at or now
        _tell(office, connection, chat_id, f"of/{offer.offer_id}/waits", reminded(own, now), now, until)


def _prepare(office: Office, now: datetime, connection: Connection) -> None:
    due = onboarding.due(connection, now.date(), now.date() + REMIND)
    for (chat_id, public_id, reference), group in groupby(due, lambda one: (one.chat_id, one.public_id, one.reference)):
        errands = [one.errand for one in group]
        vacancy = by_reference(connection, [reference])[reference]
        people = office.people.known(connection, [chat_id], now)
        matters = tuple(Matter(f"rl/{public_id}/{each.item.value}/{each.due_on:%y%m%d}", each) for each in errands)
        say = partial(prepared, vacancy, public_id)
        office.people.post(connection, [_letter(known, matters, say, now, now + USEFUL) for known in people], now)


def _tell(
    office: Office,
    connection: Connection,
    chat_id: int,
    key: str,
    reply: Reply,
    now: datetime,
    until: datetime | None = None,
) -> None:
    people = office.people.known(connection, [chat_id], now)
    matter = (Matter(key, reply),)
    ends = until or now + timedelta(days=30)
    letters = [_letter(known, matter, lambda told: reply, now, ends) for known in people]
    office.people.post(connection, letters, now)


def _letter(
    known: Known, matters: tuple[Matter, ...], say: Callable[[list[Any]], Reply | None], now: datetime, until: datetime
) -> Letter:
    """Write when they are awake; not after it would be of use."""
    return Letter(known, matters, say, min(known.clock.awake_after(now), until), until)
