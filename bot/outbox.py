"""The outbox worker: claims queued messages, has them sent in order per chat, and writes down what became of each.

One message is under way at a time while the network is quick, so that a crash can repeat at most one. A send that takes
longer than PATIENCE no longer holds up the other chats.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import structlog

from bot.clock import Clock
from bot.storage import outbox
from bot.storage.database import Database
from bot.storage.outbox import Queued, Result

PATIENCE = 0.3
"""Seconds after which the next chat need not wait for a slow send."""

IN_FLIGHT = 16
"""Slow sends under way at most."""

NAP = 0.5
"""Seconds between looks at messages that wait for their time."""

Deliver = Callable[[Queued], Awaitable[Result]]
"""Sends one message and tells what became of it; raises nothing."""

log = structlog.get_logger(__name__)


class OutboxWorker:
    """Sends what is in the outbox until it is stopped."""

    def __init__(self, database: Database, deliver: Deliver, clock: Clock) -> None:
        self._database = database
        self._deliver = deliver
        self._clock = clock
        self._under_way: dict[int, asyncio.Task[None]] = {}
        self.filled = asyncio.Event()

    async def run(self) -> None:
        """Send batch after batch; sleep until something is queued or a wait is over."""
        while True:
            self.filled.clear()
            while await self.batch():
                pass
            try:
                await asyncio.wait_for(self.filled.wait(), NAP)
            except TimeoutError:
                continue

    async def batch(self) -> int:
        """Send the next message of each of a few chats and tell how many were claimed."""
        room = IN_FLIGHT - len(self._under_way)
        if room <= 0:
            await asyncio.wait(self._under_way.values(), return_when=asyncio.FIRST_COMPLETED)
            return 1
        claimed = await self._database.write(outbox.claim, self._clock(), room, list(self._under_way))
        for queued in claimed:
            await self._start(queued)
        return len(claimed)

    async def drain(self, seconds: float) -> None:
        """Let what is under way end, for some seconds at most."""
        if self._under_way:
            await asyncio.wait(self._under_way.values(), timeout=seconds)

    async def _start(self, queued: Queued) -> None:
        task = asyncio.create_task(self._send(queued))
        self._under_way[queued.chat_id] = task
        task.add_done_callback(lambda _: self._under_way.pop(queued.chat_id, None))
        await asyncio.wait({task}, timeout=PATIENCE)

    async def _send(self, queued: Queued) -> None:
        result = await self._deliver(queued)
        await self._database.write(outbox.settle, [result], self._clock())
        if not isinstance(result, outbox.Sent):
            log.info("outbox.unsent", outbox_id=queued.outbox_id, outcome=type(result).__name__)
        self.filled.set()
