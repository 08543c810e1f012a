"""Waiting for what another task or process brings about."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable


async def until(ready: Callable[[], Awaitable[object]], within: float = 5.0) -> None:
    """Wait until `ready()` gives something truthy; TimeoutError when it does not in time."""
    async with asyncio.timeout(within):
        while not await ready():  # noqa: ASYNC110 (who brings it about knows nothing of us)
            await asyncio.sleep(0.005)
