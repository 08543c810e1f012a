"""Looking again and again at what has fallen due: the loop of every worker that nobody wakes."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import structlog

from bot.errors import StoreUnavailable, place_of

log = structlog.get_logger(__name__)


async def every(seconds: float, look: Callable[[], Awaitable[object]], name: str) -> None:
    """Look, wait, and look again, until stopped.

    A store that does not answer is waited for. A fault of our own is written down and met again at the next look: what
    one worker stumbles over must not stop the people who are being answered by the others.
    """
    while True:
        try:
            await look()
        except StoreUnavailable as error:
            log.warning("worker.waiting", worker=name, error=place_of(error))
        except Exception as error:
            log.error("worker.failed", worker=name, error=place_of(error))
        await asyncio.sleep(seconds)
