"""The outbox worker: claims queued messages, has them sent in order per chat, and writes down what became of each.

One message is under way at a time while the network is quick, so that a crash can repeat at most one. A send that takes
longer than PATIENCE no longer holds up the other chats. What was sent is written down before anything else of that chat
is sent, however long the store takes; what a stop cuts off is sent again.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable
from datetime import timedelta

import structlog

from bot.clock import Clock
from bot.errors import StoreUnavailable, place_of
from bot.storage import outbox
from bot.storage.database import Database
from bot.storage.outbox import Dead, Later, Queued, Result

PATIENCE = 0.3
"""Seconds after which the next chat need not wait for a slow send."""

IN_FLIGHT = 16
"""Slow sends under way at most."""

NAP = 0.5
"""Seconds between looks at messages that wait for their time, and at a store that did not answer."""

LONGEST = 45.0
"""Seconds that one send may take; a claim on a shared database holds a little longer."""

MOST_TRIES = 5
"""A message that has made the sender itself fail this often is given up, for the chat waits behind it."""

Deliver = Callable[[Queued], Awaitable[Result]]
"""Sends one message and tells what became of it; raises only where the fault is our own."""

log = structlog.get_logger(__name__)


class OutboxWorker:
    """Sends what is in the outbox until it is stopped."""

    def __init__(self, database: Database, deliver: Deliver, clock: Clock) -> None:
        self._database = database
        self._deliver = deliver
        self._clock = clock
        self._under_way: dict[int, asyncio.Task[None]] = {}
        self._broken: BaseException | None = None
        self.filled = asyncio.Event()

    async def run(self) -> None:
        """Send batch after batch; sleep until something is queued or a wait is over."""
        while True:
            self.filled.clear()
            try:
                while await self.batch():
                    pass
            except StoreUnavailable as error:
                log.warning("outbox.waiting", error=place_of(error))
                await asyncio.sleep(NAP)
            else:
                with contextlib.suppress(TimeoutError):
                    async with asyncio.timeout(NAP):  # wait_for of 3.11 loses a cancellation that comes with the event
                        await self.filled.wait()

    async def batch(self) -> int:
        """Send the next message of each of a few chats and tell how many were claimed."""
        if self._broken is not None:
            raise self._broken
        room = IN_FLIGHT - len(self._under_way)
        if room <= 0:
            await asyncio.wait(self._under_way.values(), return_when=asyncio.FIRST_COMPLETED)
            return 1
        claimed = await self._database.write(outbox.claim, self._clock(), room, list(self._under_way))
        for queued in claimed:
            await self._start(queued)
        return len(claimed)

    async def drain(self, seconds: float) -> None:
        """Let what is under way end, for some seconds at most, and break off the rest."""
        under_way = set(self._under_way.values())
        try:
            if under_way:
                await asyncio.wait(under_way, timeout=seconds)
        finally:
            for task in under_way:
                task.cancel()
            await asyncio.gather(*under_way, return_exceptions=True)

    async def _start(self, queued: Queued) -> None:
        task = asyncio.create_task(self._send(queued))
        self._under_way[queued.chat_id] = task
        task.add_done_callback(lambda task: self._ended(queued.chat_id, task))
        await asyncio.wait({task}, timeout=PATIENCE)

    def _ended(self, chat_id: int, task: asyncio.Task[None]) -> None:
        """Forget a send; one that failed, which only a broken store can bring about, makes the next batch fail."""
        del self._under_way[chat_id]
        if not task.cancelled() and task.exception() is not None:
            self._broken = task.exception()
        self.filled.set()

    async def _send(self, queued: Queued) -> None:
        try:
            async with asyncio.timeout(LONGEST):
                result = await self._deliver(queued)
        except Exception as error:
            result = self._failed(queued, error)
        if not isinstance(result, outbox.Sent):
            log.info("outbox.unsent", outbox_id=queued.outbox_id, outcome=type(result).__name__)
        await self._settle(result)

    def _failed(self, queued: Queued, error: Exception) -> Result:
        """Try again later; what the sender itself stumbles over not for ever."""
        place = place_of(error)
        log.error("outbox.failed", outbox_id=queued.outbox_id, tries=queued.tries + 1, error=place)
        if queued.tries + 1 >= MOST_TRIES and not isinstance(error, TimeoutError):
            return Dead(queued.outbox_id, place)
        pause = timedelta(seconds=2 ** min(queued.tries, 8))
        return Later(queued.outbox_id, self._clock() + pause, place)

    async def _settle(self, result: Result) -> None:
        while True:
            try:
                return await self._database.write(outbox.settle, [result], self._clock())
            except StoreUnavailable as error:
                log.warning("outbox.unsettled", outbox_id=result.outbox_id, error=place_of(error))
                await asyncio.sleep(NAP)
