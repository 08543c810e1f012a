"""Answers on a local port for whoever watches the bot: /metrics, /healthz, /readyz."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime

from aiohttp import web
from sqlalchemy import Connection

from bot.clock import Clock
from bot.delivery.metrics import Metrics
from bot.errors import PortTaken, StoreError
from bot.storage import controls
from bot.storage.database import Database

ADDRESS = "127.0.0.1"
SILENT = 90.0
"""Seconds without an answer to a poll after which the bot no longer counts as ready; an idle poll takes 25."""

LOOKED = "looked"
"""The control that is written to see whether anything can be."""

PATIENCE = 5.0
"""Seconds that the database is given to show that it can be written."""


class Watchtower:
    """Serves until it is stopped; `polled` gives when Telegram last answered a poll."""

    def __init__(
        self, database: Database, metrics: Metrics, clock: Clock, polled: Callable[[], datetime | None], port: int
    ) -> None:
        self._database, self._metrics, self._clock, self._polled, self.port = database, metrics, clock, polled, port

    async def run(self) -> None:
        """Serve for ever; PortTaken when another program has the port."""
        app = web.Application()
        app.add_routes(
            [web.get("/metrics", self._figures), web.get("/healthz", self._alive), web.get("/readyz", self._ready)]
        )
        runner = web.AppRunner(app, access_log=None)
        await runner.setup()
        try:
            await self._listen(runner)
            await asyncio.Event().wait()
        finally:
            await runner.cleanup()

    async def _listen(self, runner: web.AppRunner) -> None:
        try:
            await web.TCPSite(runner, ADDRESS, self.port).start()
        except OSError:
            raise PortTaken(str(self.port)) from None
        self.port = runner.addresses[0][1]

    async def _figures(self, request: web.Request) -> web.Response:
        text = await self._metrics.text()
        return web.Response(body=text, headers={"Content-Type": "text/plain; version=0.0.4; charset=utf-8"})

    async def _alive(self, request: web.Request) -> web.Response:
        return web.json_response({"alive": True})

    async def _ready(self, request: web.Request) -> web.Response:
        sending = await self._sending()
        polled = self._polled()
        age = None if polled is None else (self._clock() - polled).total_seconds()
        ready = sending is not None and age is not None and age < SILENT
        found = {"ready": ready, "database": sending is not None, "sending": sending, "poll_age_seconds": age}
        return web.json_response(found, status=200 if ready else 503)

    async def _sending(self) -> str | None:
        """Tell whether sending is paused; None when the database cannot be written."""
        try:
            async with asyncio.timeout(PATIENCE):
                return await self._database.write(_look, self._clock())
        except (StoreError, TimeoutError):
            return None


def _look(connection: Connection, at: datetime) -> str:
    """Write, for a full disk refuses only what is really written, and tell whether sending is paused."""
    controls.put(connection, LOOKED, "yes", at)
    return controls.PAUSED if controls.is_paused(connection) else controls.RUNNING
