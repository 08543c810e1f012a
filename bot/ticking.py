"""Looking again and again at what has fallen due: the loop of every worker that nobody wakes."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable

import structlog

from bot.errors import StoreUnavailable, place_of

log = structlog.get_logger(__name__)

_bells: set[asyncio.Event] = set()
"""One for each loop, which ends its wait."""


def look_now() -> None:
    """Have every loop of this process look at once: the clock that they read was moved forward."""
    for bell in _bells:
        bell.set()


async def every(seconds: float, look: Callable[[], Awaitable[object]], name: str) -> None:
    """Look, wait, and look again, until stopped.

    A store that does not answer is waited for. A fault of our own is written down and met again at the next look: what
    one worker stumbles over must not stop the people who are being answered by the others.
    """
    bell = asyncio.Event()
    _bells.add(bell)
    try:
        while True:
            bell.clear()  # before the look, which may have read the clock when it is moved
            try:
                await look()
            except StoreUnavailable as error:
                log.warning("worker.waiting", worker=name, error=place_of(error))
            except Exception as error:
                log.error("worker.failed", worker=name, error=place_of(error))
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(seconds):
                    await bell.wait()
    finally:
        _bells.discard(bell)
