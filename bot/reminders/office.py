"""What all rounds share: the store, the people, the terms, and how a long list is worked through."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog
from sqlalchemy import Connection

from bot.domain.reminders import LEADS, USUAL, Patience
from bot.errors import StoreUnavailable, place_of
from bot.reminders.people import People
from bot.storage.database import Database

SLICE = 200
"""People who are looked at and written to in one transaction, so that nobody waits long for the writer."""

log = structlog.get_logger(__name__)


@dataclass(frozen=True)
class Look:
    """A stretch of time that is looked at: after `last`, up to `now`."""

    last: datetime
    now: datetime


@dataclass(frozen=True)
class Terms:
    """What an operator decides: when to remind, how long untouched drafts are kept, in how many days to say more."""

    leads: tuple[timedelta, ...] = LEADS
    kept: timedelta = timedelta(days=30)
    patience: Patience = USUAL


Write = Callable[[Connection, Sequence[int]], None]
"""Writes to some people, within a transaction of its own."""


@dataclass(frozen=True)
class Office:
    """The store, the people, the terms; `filled` is called when something has been queued."""

    database: Database
    people: People
    terms: Terms
    filled: Callable[[], None] = lambda: None

    async def each(self, chat_ids: Sequence[int], write: Write) -> None:
        """Write to people slice by slice.

        When something is wrong with one of them, the others of the slice are written to all the same.
        """
        for start in range(0, len(chat_ids), SLICE):
            part = chat_ids[start : start + SLICE]
            if not await self._tried(part, write):
                for chat_id in part:
                    await self._tried([chat_id], write)
            self.filled()

    async def _tried(self, part: Sequence[int], write: Write) -> bool:
        try:
            await self.database.write(write, part)
        except StoreUnavailable:
            raise
        except Exception as error:
            log.error("reminder.failed", people=len(part), error=place_of(error))
            return False
        return True
