"""The outbox worker: claims queued messages, has them sent in order per chat, and writes down what became of each.

Two streams send side by side, so that nobody who talks with the bot waits for a broadcast: one for people (replies,
then single notifications), one for bulk. In each, one message is under way at a time while the network is quick, so
that a crash can repeat at most one of each. A message that takes longer than PATIENCE no longer holds up other chats;
and where bulk messages usually take longer than its pace allows, as many are under way as the pace needs. What was
sent is written down before anything else is sent, however long the store takes (without a pace: before anything else
of that chat); what a stop cuts off is sent again if it is critical.
"""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import Awaitable, Callable, Collection, Sequence
from datetime import datetime, timedelta

import structlog
from sqlalchemy import Connection

from bot.clock import Clock
from bot.delivery.pacing import Pacing
from bot.delivery.settling import Settling
from bot.errors import StoreUnavailable, place_of
from bot.storage import controls, outbox
from bot.storage.database import Database
from bot.storage.outbox import Dead, Expired, Flooded, Lane, Later, Queued, Result, Sent

PATIENCE = 0.3
"""Seconds after which the next chat need not wait for a slow send to a person."""

IN_FLIGHT = 16
"""Slow sends to people under way at most."""

BULK_IN_FLIGHT = 64
"""Bulk sends under way at most."""

NAP = 0.5
"""Seconds between looks at messages that wait for their time, and at a store that did not answer."""

LONGEST = 45.0
"""Seconds that one send may take; a claim on a shared database holds a little longer."""

HOLD = 1.0
"""When the pace asks for a longer pause than so many seconds, what is claimed is given back."""

SMOOTHING = 0.1
"""How much one message counts for what messages usually take."""

MOST_TRIES = 5
"""A message that has made the sender itself fail this often is given up, for the chat waits behind it."""

Deliver = Callable[[Queued], Awaitable[Result]]
"""Sends one message and tells what became of it; raises only where the fault is our own."""

Watch = Callable[[Queued, Result], None]
"""Is told of every outcome."""

log = structlog.get_logger(__name__)


class OutboxWorker:
    """Sends what is in the outbox until it is stopped."""

    def __init__(
        self,
        database: Database,
        deliver: Deliver,
        clock: Clock,
        pacing: Pacing | None = None,
        watch: Watch = lambda queued, result: None,
    ) -> None:
        office = _Office(database, deliver, clock, pacing or Pacing(), watch)
        self._office = office
        self._streams = (
            _Stream(office, (Lane.REPLY, Lane.NOTICE), IN_FLIGHT, lambda: PATIENCE),
            _Stream(office, (Lane.BULK,), BULK_IN_FLIGHT, office.patience_with_bulk),
        )
        self.filled = _Bell([stream.bell for stream in self._streams])

    async def run(self) -> None:
        """Send batch after batch; sleep until something is queued or a wait is over."""
        await self._office.tidy()
        running = [asyncio.create_task(stream.run()) for stream in self._streams]
        try:
            ended, _ = await asyncio.wait(running, return_when=asyncio.FIRST_COMPLETED)
            ended.pop().result()
        finally:
            for task in running:
                task.cancel()
            await asyncio.gather(*running, return_exceptions=True)

    async def drain(self, seconds: float) -> None:
        """Let what is under way end, for some seconds at most, and break off the rest."""
        under_way = set(self._office.under_way.values())
        try:
            if under_way:
                await asyncio.wait(under_way, timeout=seconds)
        finally:
            for task in under_way:
                task.cancel()
            await asyncio.gather(*under_way, return_exceptions=True)
            await self._office.settling.end()


class _Bell:
    """Wakes all streams."""

    def __init__(self, bells: Sequence[asyncio.Event]) -> None:
        self._bells = bells

    def set(self) -> None:
        for bell in self._bells:
            bell.set()


class _Office:
    """What the streams share: the chats that are being written to, the pace, and the book of outcomes."""

    def __init__(self, database: Database, deliver: Deliver, clock: Clock, pacing: Pacing, watch: Watch) -> None:
        self.under_way: dict[int, asyncio.Task[None]] = {}
        self.pacing = pacing
        self.settling = Settling(database, clock)
        self._usual = 0.0
        self._database, self._deliver, self._clock, self._watch = database, deliver, clock, watch

    async def tidy(self) -> None:
        """Settle what the last life has left in doubt."""
        while True:
            try:
                left = await self._database.write(outbox.give_up_claimed, self._clock())
            except StoreUnavailable as error:
                log.warning("outbox.waiting", error=place_of(error))
                await asyncio.sleep(NAP)
            else:
                if left:
                    log.warning("outbox.in_doubt", messages=left)
                return

    async def take(self, lanes: Sequence[Lane], room: int, own: Collection[int]) -> list[Queued]:
        """Claim messages for chats that this stream is not writing to already."""
        busy = [*own, *self.pacing.held()]
        return await self._database.write(_take, self._clock(), lanes, room, busy)

    async def give_back(self, claimed: Sequence[Queued]) -> None:
        """Give back what was claimed and is not sent now."""
        await self._database.write(outbox.release, [queued.outbox_id for queued in claimed], self._clock())

    def patience_with_bulk(self) -> float:
        """Give how long a bulk message may hold up the next: not at all when there is no pace to keep."""
        interval = self.pacing.interval
        return interval if self._usual > interval or not interval else PATIENCE

    async def send(self, queued: Queued) -> None:
        """Send a message and write down what became of it."""
        started = time.monotonic()
        await self._send(queued)
        if queued.lane is Lane.BULK:
            self._usual += SMOOTHING * (time.monotonic() - started - self._usual)

    async def _send(self, queued: Queued) -> None:
        if not queued.critical and not await self._begins(queued.outbox_id):
            return
        self.pacing.begin(queued.lane, queued.chat_id)
        try:
            result = await self._attempt(queued)
        finally:
            self.pacing.end(queued.chat_id)
        if isinstance(result, Flooded):
            seconds = (result.not_before - self._clock()).total_seconds()
            if self.pacing.flooded(queued.lane, queued.chat_id, seconds):
                log.warning("outbox.flood", seconds=round(seconds), rate=round(self.pacing.rate, 1))
        if not isinstance(result, Sent):
            log.info("outbox.unsent", outbox_id=queued.outbox_id, outcome=type(result).__name__)
        self._watch(queued, result)
        await self.settling(result)

    async def _begins(self, outbox_id: int) -> bool:
        """Mark a message as being sent; False when it was called off meanwhile, or the store is away."""
        try:
            return await self._database.write(outbox.begin, outbox_id)
        except StoreUnavailable as error:
            log.warning("outbox.waiting", error=place_of(error))
            return False

    async def _attempt(self, queued: Queued) -> Result:
        if queued.not_after is not None and queued.not_after <= self._clock():
            return Expired(queued.outbox_id)
        try:
            async with asyncio.timeout(LONGEST):
                return await self._deliver(queued)
        except Exception as error:
            return self._failed(queued, error)

    def _failed(self, queued: Queued, error: Exception) -> Result:
        """Try again later; what the sender itself stumbles over not for ever."""
        place = place_of(error)
        log.error("outbox.failed", outbox_id=queued.outbox_id, tries=queued.tries + 1, error=place)
        if queued.tries + 1 >= MOST_TRIES and not isinstance(error, TimeoutError):
            return Dead(queued.outbox_id, place)
        pause = timedelta(seconds=2 ** min(queued.tries, 8))
        return Later(queued.outbox_id, self._clock() + pause, place)


class _Stream:
    """Sends the messages of some lanes, the most urgent first."""

    def __init__(self, office: _Office, lanes: Sequence[Lane], most: int, patience: Callable[[], float]) -> None:
        self.bell = asyncio.Event()
        self._office, self._lanes, self._most, self._patience = office, lanes, most, patience
        self._chats: set[int] = set()
        self._broken: BaseException | None = None

    async def run(self) -> None:
        """Send until stopped."""
        while True:
            self.bell.clear()
            try:
                while await self.batch():
                    pass
            except StoreUnavailable as error:
                log.warning("outbox.waiting", error=place_of(error))
                await asyncio.sleep(NAP)
            else:
                await self._rest()

    async def batch(self) -> int:
        """Send the next message of each of a few chats and tell how many were claimed, or whether to look again."""
        if self._broken is not None:
            raise self._broken
        room = self._most - len(self._chats)
        if room < self._most // 4:
            self.bell.clear()
            await self.bell.wait()
            return 1
        if not await self._may_send():
            return 0
        claimed = await self._office.take(self._lanes, self._ahead(room), self._chats)
        for number, queued in enumerate(claimed):
            if not await self._may_send():
                await self._office.give_back(claimed[number:])
                return 0
            if await self._is_free(queued.chat_id):
                await self._start(queued)
            else:
                await self._office.give_back([queued])
        return len(claimed)

    def _ahead(self, room: int) -> int:
        """Claim no more than goes out in a second, so that what is cancelled or more urgent soon counts."""
        rate = self._office.pacing.rate
        return max(1, min(room, int(rate))) if rate else room

    async def _may_send(self) -> bool:
        """Wait until the pace allows a message; False when that takes too long to hold anything claimed."""
        while (wait := self._office.pacing.wait(self._lanes[0])) > 0:
            if wait > HOLD:
                return False
            await asyncio.sleep(wait)
        return True

    async def _is_free(self, chat_id: int) -> bool:
        """Tell whether nothing is being sent to a chat; the other stream's message to it is waited for a little."""
        under_way = self._office.under_way.get(chat_id)
        if under_way is not None:
            await asyncio.wait({under_way}, timeout=self._patience())
        return chat_id not in self._office.under_way

    async def _rest(self) -> None:
        """Sleep until something is queued, or a chat may be written to again."""
        waits = self._office.pacing.held().values()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(min([NAP, *waits])):  # wait_for of 3.11 loses a cancellation that comes with it
                await self.bell.wait()

    async def _start(self, queued: Queued) -> None:
        task = asyncio.create_task(self._office.send(queued))
        self._office.under_way[queued.chat_id] = task
        self._chats.add(queued.chat_id)
        task.add_done_callback(lambda task: self._ended(queued.chat_id, task))
        patience = self._patience()
        if patience:
            await asyncio.wait({task}, timeout=patience)
            await self._office.settling.idle()

    def _ended(self, chat_id: int, task: asyncio.Task[None]) -> None:
        """Forget a send; one that failed, which only a broken store can bring about, makes the next batch fail."""
        self._chats.discard(chat_id)
        del self._office.under_way[chat_id]
        if not task.cancelled() and task.exception() is not None:
            self._broken = task.exception()
        self.bell.set()


def _take(connection: Connection, at: datetime, lanes: Sequence[Lane], room: int, busy: Sequence[int]) -> list[Queued]:
    """Claim messages of the first lane that has any, and of a later one a single message, as others may come before it.

    Nothing while sending is paused.
    """
    if controls.is_paused(connection):
        return []
    for number, lane in enumerate(lanes):
        claimed = outbox.claim(connection, at, room if number == 0 else 1, busy, lane)
        if claimed:
            return claimed
    return []
