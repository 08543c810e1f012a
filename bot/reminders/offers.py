"""Offers and the clock: a reminder after five days, the end when the time is over, and what is to be seen to soon.

Whatever runs out is moved by the clock, and whoever it concerns is told in the same transaction.
"""

from __future__ import annotations

from datetime import datetime
from itertools import groupby

from sqlalchemy import Connection

from bot.answers.offers import told_to_staff
from bot.answers.telling import Telling, Told
from bot.clock import Clock
from bot.conversations.offer import lapsed, reminded
from bot.conversations.offer_requests import OwnOffer
from bot.conversations.relocation import reminded as prepared
from bot.domain import reminders as hours
from bot.domain.offer import REMIND_AFTER, OfferStatus
from bot.domain.relocation import REMIND
from bot.domain.status import Actor, StatusEvent
from bot.reminders.office import Office
from bot.storage import moves, notices, offers, onboarding, preferences
from bot.storage.moves import Move
from bot.storage.vacancy_records import by_reference
from bot.ticking import every

TICK = 30.0
"""Seconds between two looks."""


class Offers:
    """Looks after offers until it is stopped."""

    def __init__(self, office: Office, telling: Telling, clock: Clock) -> None:
        self._office = office
        self._telling = telling
        self._clock = clock

    async def run(self) -> None:
        """Look again and again."""
        await every(TICK, self.look, "offers")

    async def look(self) -> None:
        """End what has run out, then remind of what waits."""
        now = self._clock()
        for round_ in (self._end, self._remind, self._prepare):
            await self._office.database.write(round_, now)
        self._office.filled()

    def _end(self, connection: Connection, now: datetime) -> None:
        due = offers.lapsing(connection, now)
        standing = moves.standings(connection, [offer.public_id for offer, _ in due])
        for offer, reference in due:
            own = standing[offer.public_id]
            moves.carry_out(connection, [Move(own, StatusEvent.LAPSE, Actor.CLOCK)], now)
            offers.respond(connection, offer, OfferStatus.LAPSED, None)
            vacancy = by_reference(connection, [reference])[reference]
            reply = lapsed(vacancy, offer.public_id)
            self._tell(connection, Told(own.chat_id, f"of/{offer.offer_id}/lapsed", reply), now)
            self._telling.tell(connection, told_to_staff(connection, offer, vacancy, OfferStatus.LAPSED.value), now)

    def _remind(self, connection: Connection, now: datetime) -> None:
        for offer, chat_id, reference in offers.unanswered(connection, now - REMIND_AFTER, now):
            own = OwnOffer(offer, by_reference(connection, [reference])[reference])
            self._tell(connection, Told(chat_id, f"of/{offer.offer_id}/waits", reminded(own, now)), now)

    def _prepare(self, connection: Connection, now: datetime) -> None:
        due = onboarding.due(connection, now.date(), now.date() + REMIND)
        for (chat_id, public_id, reference), group in groupby(due, _whose):
            errands = {f"rl/{public_id}/{one.errand.item.value}": one.errand for one in group}
            new = notices.add(connection, {(chat_id, key) for key in errands}, now)
            soon = [errand for key, errand in errands.items() if (chat_id, key) in new]
            if soon:
                vacancy = by_reference(connection, [reference])[reference]
                key = f"rl/{public_id}/{soon[0].item.value}/list"
                self._tell(connection, Told(chat_id, key, prepared(vacancy, public_id, soon)), now)

    def _tell(self, connection: Connection, told: Told, now: datetime) -> None:
        """Tell it once, when they are awake as far as that is known."""
        if not notices.add(connection, {(told.chat_id, told.key)}, now):
            return
        known = preferences.with_zones(connection, [told.chat_id]).get(told.chat_id)
        at = now if known is None else hours.Clock.of(known, self._office.people.zone).awake_after(now)
        self._telling.tell(connection, [told], at)


def _whose(one: onboarding.Due) -> tuple[int, str, str]:
    return one.chat_id, one.public_id, one.reference
