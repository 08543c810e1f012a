"""Delivering updates to a webhook: in order for each chat, again and again until they expire."""

from __future__ import annotations

import asyncio
import json
import random
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl

import aiohttp

from bot.sandbox.records import Json
from bot.sandbox.updates import Update
from bot.sandbox.world import World

LONGEST_RETRY_AFTER = 3_600
CAP = 60
"""The longest wait between two tries is drawn from this to twice this, in seconds."""

GONE = 23 * 3_600
"""Seconds of answers 410 after which the webhook is given up."""

TIMEOUT = 60
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the name of a header
NOT_EXECUTED = frozenset({"deletewebhook", "setwebhook", "close", "logout"})

Execute = Callable[[str, Json], Awaitable[None]]
"""Runs a call that stood in the answer to a webhook request."""


@dataclass(slots=True)
class Lane:
    """The updates of one chat or person: one at a time, and when the first may be tried again."""

    wake: float = 0.0
    busy: bool = False
    delay: int = 1
    fails: int = 0


@dataclass(slots=True)
class Deliverer:
    """Watches the update queue while a webhook is set and posts what waits there."""

    world: World
    execute: Execute
    lanes: dict[int, Lane] = field(default_factory=dict)
    under_way: set[asyncio.Task[None]] = field(default_factory=set)
    random: random.Random = field(default_factory=lambda: random.Random(0))  # noqa: S311 - spreads tries, no secret

    async def run(self) -> None:
        """Deliver until cancelled."""
        webhook = self.world.webhook
        async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=TIMEOUT)) as session:
            generation = webhook.generation
            try:
                while True:
                    await webhook.awake.wait()
                    webhook.awake.clear()
                    if generation != webhook.generation:
                        generation = webhook.generation
                        self.lanes.clear()
                    if webhook.url:
                        self._start_all(session)
            finally:
                for task in self.under_way:
                    task.cancel()
                await asyncio.gather(*self.under_way, return_exceptions=True)

    def _start_all(self, session: aiohttp.ClientSession) -> None:
        now = self.world.clock.now()
        seen: set[int] = set()
        for update in self.world.updates.pending():
            if update.lane in seen:
                continue
            seen.add(update.lane)
            lane = self.lanes.setdefault(update.lane, Lane())
            if lane.busy or lane.wake > now or len(self.under_way) >= self.world.webhook.max_connections:
                continue
            lane.busy = True
            task = asyncio.create_task(self._deliver(session, update, lane))
            self.under_way.add(task)
            task.add_done_callback(self.under_way.discard)

    async def _deliver(self, session: aiohttp.ClientSession, update: Update, lane: Lane) -> None:
        webhook, generation = self.world.webhook, self.world.webhook.generation
        headers = {SECRET_HEADER: webhook.secret} if webhook.secret else {}
        retry_after, error = 0, ""
        try:
            async with session.post(
                webhook.url, json=update.as_json(), headers=headers, allow_redirects=False
            ) as response:
                body = await response.read()
                if not 200 <= response.status <= 299:
                    error = f"Wrong response from the webhook: {response.status} {response.reason}"
                    retry_after = _seconds(response.headers.get("Retry-After", ""))
                elif generation == webhook.generation:
                    await self._execute(body, response.content_type)
                self._note_gone(gone=response.status == 410)
        except TimeoutError:
            error = "Read timeout expired"
        except aiohttp.ClientConnectorError:
            error = "Connection refused"
        except (aiohttp.ClientError, OSError):
            error = "Webhook connection closed"
        lane.busy = False
        if generation == webhook.generation:
            self._settle(update, lane, error, retry_after)
        webhook.awake.set()

    def _settle(self, update: Update, lane: Lane, error: str, retry_after: int) -> None:
        world = self.world
        now = world.clock.now()
        if not error:
            world.updates.remove(update)
            lane.delay, lane.fails, lane.wake = 1, 0, 0.0
            return
        world.webhook.last_error = (world.clock.stamp(), error)
        wait = min(retry_after, LONGEST_RETRY_AFTER)
        if not wait and lane.fails:
            lane.delay = wait = min(self.random.randint(CAP, 2 * CAP), lane.delay * 2)
        if now + wait > update.expires:
            world.updates.remove(update)
            lane.delay, lane.fails, lane.wake = 1, 0, 0.0
            return
        lane.fails += 1
        lane.wake = now + wait
        world.clock.at(lane.wake, world.webhook.awake.set)

    async def _execute(self, body: bytes, content_type: str) -> None:
        """An answer may hold one call, which is run; its result is lost."""
        call: Any = None
        with suppress(ValueError):
            text = body.decode()
            call = json.loads(text) if content_type == "application/json" else dict(parse_qsl(text))
        if not isinstance(call, dict) or not isinstance(call.get("method"), str):
            return
        method = call.pop("method")
        if method.lower() not in NOT_EXECUTED and not method.lower().startswith("get"):
            await self.execute(method, call)

    def _note_gone(self, *, gone: bool) -> None:
        webhook, now = self.world.webhook, self.world.clock.now()
        if not gone:
            webhook.gone_since = None
        elif webhook.gone_since is None:
            webhook.gone_since = now
        elif now > webhook.gone_since + GONE:
            webhook.clear()


def _seconds(header: str) -> int:
    return int(header) if header.isascii() and header.isdigit() else 0
