"""The sandbox's own time: it runs with the machine's clock, can be advanced, and wakes whoever waits."""

from __future__ import annotations

import asyncio
import heapq
import time
from collections.abc import Callable
from itertools import count


class Clock:
    """Seconds since 1970 as the sandbox tells them.

    A ticking clock follows the machine; one that does not tick moves only by `advance`.
    """

    def __init__(self, start: float | None = None, *, ticking: bool = True) -> None:
        self._ticking = ticking
        self._origin = time.monotonic()
        self._base = time.time() if start is None else start
        self._alarms: list[tuple[float, int, Callable[[], None]]] = []
        self._order = count()
        self._timer: asyncio.TimerHandle | None = None
        self._sleepers: set[asyncio.Event] = set()
        self._watchers: list[Callable[[], None]] = []
        self._closed = False

    def now(self) -> float:
        """The present moment, in seconds with fractions."""
        return self._base + (time.monotonic() - self._origin if self._ticking else 0.0)

    def stamp(self) -> int:
        """The present moment as Telegram dates things, in whole seconds."""
        return int(self.now())

    def advance(self, seconds: float) -> None:
        """Move forward and ring every alarm that became due, each at its own moment and in order.

        Raises ValueError for a negative number: Telegram's time never goes back.
        """
        if seconds < 0:
            raise ValueError("The clock only moves forward.")
        goal = self._base + seconds
        while self._alarms and self._alarms[0][0] - self.now() <= goal - self._base:
            self._base += max(0.0, self._alarms[0][0] - self.now())
            self._ring()
        self._base = max(self._base, goal)
        self._ring()
        for watcher in self._watchers:
            watcher()

    def watch(self, callback: Callable[[], None]) -> None:
        """Call back after every advance: for a bot in this process whose own clock follows this one."""
        self._watchers.append(callback)

    def at(self, moment: float, callback: Callable[[], None]) -> None:
        """Call back once when `moment` has come."""
        heapq.heappush(self._alarms, (moment, next(self._order), callback))
        self._set_timer()

    async def sleep(self, seconds: float) -> None:
        """Wait for sandbox seconds: advancing the clock ends the wait early in real time, closing it at once."""
        woken = asyncio.Event()
        self.at(self.now() + seconds, woken.set)
        self._sleepers.add(woken)
        try:
            if not self._closed:
                await woken.wait()
        finally:
            self._sleepers.discard(woken)

    def close(self) -> None:
        """Wake all sleepers, because nobody will wait for them any more."""
        self._closed = True
        for woken in self._sleepers:
            woken.set()

    def _ring(self) -> None:
        while self._alarms and self._alarms[0][0] <= self.now():
            heapq.heappop(self._alarms)[2]()
        self._set_timer()

    def _set_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if not self._alarms or not self._ticking:
            return
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            return  # outside a loop alarms ring through `advance` alone
        self._timer = loop.call_later(max(0.0, self._alarms[0][0] - self.now()) + 0.001, self._ring)
