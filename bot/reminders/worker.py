"""The worker of reminders: looks at one stretch of time after another, and never at the same one twice.

How far it has looked is kept in the store, and moves on only when everything that fell due has been queued. Whatever is
told is written down in the transaction that queues it, so that a stop between any two steps loses and doubles nothing.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

import structlog
from sqlalchemy import Connection

from bot.clock import Clock
from bot.reminders.appointments import appointments, called_off
from bot.reminders.changes import vacancy_changes
from bot.reminders.checks import references_waited_for, results_expiring
from bot.reminders.closings import planned_closings
from bot.reminders.deadlines import deadlines
from bot.reminders.drafts import drafts_untouched
from bot.reminders.endorsements import endorsements_open
from bot.reminders.news import digests, news_at_once
from bot.reminders.office import Look, Office
from bot.reminders.owed_words import words_owed
from bot.reminders.pool import pool_asked, pool_ended
from bot.reminders.reviews import reviews_begun
from bot.storage import controls, notices
from bot.ticking import every

TICK = 20.0
"""Seconds between two looks."""

POINTER = "reminders"
"""The switch that holds up to when everything has been looked at."""

JUMP = timedelta(minutes=10)
"""A clock that is set back by more than this was wrong before: time is taken up where it is now."""

REMEMBERED = timedelta(days=400)
"""How long it is remembered what somebody was told: longer than any deadline is moved."""

ROUNDS: tuple[Callable[[Office, Look], Awaitable[None]], ...] = (
    planned_closings,
    vacancy_changes,
    reviews_begun,
    deadlines,
    endorsements_open,
    words_owed,
    appointments,
    called_off,
    drafts_untouched,
    news_at_once,
    digests,
    pool_asked,
    pool_ended,
    references_waited_for,
    results_expiring,
)

log = structlog.get_logger(__name__)


class Reminders:
    """Says what fell due, until it is stopped."""

    def __init__(self, office: Office, clock: Clock) -> None:
        self._office = office
        self._clock = clock

    async def run(self) -> None:
        """Look again and again."""
        await every(TICK, self.look, "reminders")

    async def look(self) -> None:
        """Say everything that fell due since the last look; the first one only says from when on to look."""
        now = self._clock()
        last = await self._office.database.read(controls.get, POINTER)
        since = datetime.fromisoformat(last) if last else now
        if since > now:
            if since - now > JUMP:
                log.warning("reminders.clock_set_back", seconds=round((since - now).total_seconds()))
                await self._move_on(now)
            return
        if last:
            for round_ in ROUNDS:
                await round_(self._office, Look(since, now))
        await self._move_on(now)

    async def _move_on(self, now: datetime) -> None:
        await self._office.database.write(_note, now)


def _note(connection: Connection, now: datetime) -> None:
    controls.put(connection, POINTER, now.isoformat(), now)
    notices.purge(connection, now - REMEMBERED)
