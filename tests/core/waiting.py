"""Waiting for what another task or process brings about."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from bot.storage import inbox, outbox
from tests.support.stage import Stage


async def until(ready: Callable[[], Awaitable[object]], within: float = 5.0) -> None:
    """Wait until `ready()` gives something truthy; TimeoutError when it does not in time."""
    async with asyncio.timeout(within):
        while not await ready():  # noqa: ASYNC110 (who brings it about knows nothing of us)
            await asyncio.sleep(0.005)


async def idle(stage: Stage, within: float = 5.0) -> None:
    """Wait until the bot has fetched, handled and sent everything that can be."""

    async def done() -> bool:
        if len(stage.sandbox.world.updates):
            return False
        return not any([await stage.database.read(count) for count in (inbox.pending_count, outbox.queued_count)])

    await until(done, within)
