"""The fetch worker: brings files over, a few at once, tries again with growing pauses, and goes on after a crash."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable
from datetime import timedelta

import structlog
from sqlalchemy import Connection

from bot.clock import Clock
from bot.errors import FileDelayed, StoreUnavailable, place_of
from bot.fetching.conclusion import conclude
from bot.fetching.work import Order, Result, Workshop
from bot.storage import fetches
from bot.storage import vault as keys
from bot.storage.database import Database
from bot.storage.fetches import Claim
from bot.storage.vault import WrappedKey
from bot.vault.sealing import new_key
from bot.vault.vault import Vault

AT_ONCE = 4
MOST_TRIES = 8
LONGEST = 150.0
"""Seconds that one fetch may take; its lease holds a little longer."""
LONGEST_WAIT = 300.0
"""Seconds between two tries, at most."""
NAP = 0.5
"""Seconds until a store that did not answer is asked again."""
LOOK = 5.0
"""Seconds after which other processes' fetches are looked for at the latest."""

log = structlog.get_logger(__name__)


class FetchWorker:
    """Brings over what is to be fetched, until it is stopped; what a stop cuts off is begun anew by the next run."""

    def __init__(
        self,
        database: Database,
        workshop: Workshop,
        vault: Callable[[], Vault],
        clock: Clock,
        arrived: Callable[[], None],
    ) -> None:
        self._database = database
        self._workshop = workshop
        self._vault = vault
        self._clock = clock
        self._arrived = arrived
        self._under_way: dict[int, asyncio.Task[None]] = {}
        self.wanted = asyncio.Event()

    async def run(self) -> None:
        """Fetch what is due; sleep until something is asked for, ends, or is due again."""
        resumed = False
        try:
            while True:
                self.wanted.clear()
                wait = NAP
                try:
                    if not resumed:
                        await self._database.write(fetches.resume, self._clock())
                        resumed = True
                    await self.begin()
                    wait = await self._pause()
                except StoreUnavailable as error:
                    log.warning("fetches.waiting", error=place_of(error))
                with contextlib.suppress(TimeoutError):
                    async with asyncio.timeout(wait):
                        await self.wanted.wait()
        finally:
            for task in self._under_way.values():
                task.cancel()
            await asyncio.gather(*self._under_way.values(), return_exceptions=True)

    async def begin(self) -> int:
        """Begin as many of the due fetches as there is room for, and tell how many."""
        room = AT_ONCE - len(self._under_way)
        if room <= 0 or await self._database.read(fetches.next_due) is None:
            return 0
        claims = await self._database.write(fetches.claim, self._clock(), room, list(self._under_way))
        for claim in claims:
            task = asyncio.create_task(self.fetch(claim))
            self._under_way[claim.fetch_id] = task
            task.add_done_callback(lambda task, number=claim.fetch_id: self._ended(number))  # type: ignore[misc]
        return len(claims)

    async def _pause(self) -> float:
        due = await self._database.read(fetches.next_due)
        if due is None or len(self._under_way) >= AT_ONCE:
            return LOOK
        return min(LOOK, max(0.05, (due - self._clock()).total_seconds()))

    def _ended(self, fetch_id: int) -> None:
        del self._under_way[fetch_id]
        self.wanted.set()

    async def fetch(self, claim: Claim) -> None:
        """Bring one file over, or put it off."""
        try:
            async with asyncio.timeout(LONGEST):
                await self._fetch(claim)
        except StoreUnavailable as error:
            log.warning("fetch.cut_off", fetch_id=claim.fetch_id, error=place_of(error))  # its lease brings it back
        except Exception as error:
            await self._again(claim, error)

    async def _fetch(self, claim: Claim) -> None:
        order = Order.of(claim.content)
        key = await self._database.write(self._key, claim)
        if key is None:
            return
        result = await self._workshop.bring(order, key, claim.purpose)
        await self._conclude(claim, order, result)

    def _key(self, connection: Connection, claim: Claim) -> bytes | None:
        """Give the person's key, made now if they have none; None when the fetch is no longer wanted."""
        if not fetches.is_waiting(connection, claim.fetch_id):
            return None
        masters = self._vault().masters
        kept = keys.key_of(connection, claim.chat_id)
        if kept is None:
            wrapped = masters.wrap(new_key(), claim.chat_id)
            kept = keys.ensure(connection, WrappedKey(claim.chat_id, masters.current, wrapped), self._clock())
        return masters.unwrap(kept.master_id, kept.wrapped, claim.chat_id)

    async def _conclude(self, claim: Claim, order: Order, result: Result) -> None:
        """Write down what came of it; a sealed file that nobody refers to then is deleted."""
        kept = await self._database.write(conclude, claim, order, result, self._clock())
        if result.document is not None and not kept:
            await asyncio.to_thread(self._vault().folder.drop, result.document.stored_name)
        log.info("fetch.done", fetch_id=claim.fetch_id, outcome=result.outcome, reason=result.reason)
        self._arrived()

    async def _again(self, claim: Claim, error: Exception) -> None:
        """Try again later, but not for ever; the last time the person is told."""
        known = isinstance(error, FileDelayed | TimeoutError)
        log.log(30 if known else 40, "fetch.failed", fetch_id=claim.fetch_id, tries=claim.tries, error=place_of(error))
        with contextlib.suppress(StoreUnavailable):
            if claim.tries >= MOST_TRIES:
                await self._conclude(claim, Order.of(claim.content), Result("failed"))
            else:
                pause = timedelta(seconds=min(LONGEST_WAIT, 2.0**claim.tries))
                await self._database.write(fetches.later, claim.fetch_id, self._clock() + pause)
