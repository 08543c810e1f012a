"""A push to many people while the bot is killed at random instants: who was told how often."""

from __future__ import annotations

import asyncio
import random
import time
from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from sqlalchemy import Connection, text

from bot import clock
from bot.delivery.broadcasting import Broadcasting, Plan
from bot.presenter import Message
from bot.sandbox.server import Sandbox
from bot.sandbox.serving import serve
from bot.storage.audience import Audience
from bot.storage.database import Database
from bot.storage.schema import create_schema
from tests.crash.lives import KILLED, Lives, environment, lives
from tests.delivery.crowd import agree

RATE = 60
"""Messages a second, so that a push is over soon; after such a time a message no longer waits for the one before it."""

LONGEST = 240.0
DELAY = 0.1
"""Seconds at most between the progress that a kill waits for and the kill."""

SAID = "Your written test takes place on Monday."


@dataclass(frozen=True)
class Pushed:
    """The figures of a push; all but the first three must be zero, and repeats at most one a kill."""

    people: int
    kills: int
    repeats: int
    most_repeats_a_kill: int
    skipped: int
    rows_not_sent: int
    recipients_not_sent: int
    seconds: float

    @property
    def good(self) -> bool:
        """Whether every promise was kept."""
        return self.most_repeats_a_kill <= 1 and not self.skipped + self.rows_not_sent + self.recipients_not_sent


async def push_run(
    folder: Path, seed: int, people: int, kills: int, *, critical: bool = True, pausing: bool = False
) -> Pushed:
    """Carry out a push under kills and judge it; TimeoutError when it does not come to an end.

    One that is `pausing` is paused before each kill and resumed after the next start.
    """
    rng = random.Random(seed)
    sandbox = Sandbox()
    url = f"sqlite:///{folder}/push.sqlite3"
    persons = [sandbox.world.add_person(f"Person {number}", "en", None, None) for number in range(people)]
    for person in persons:
        person.started = True
    database = await Database.open(url)
    try:
        await database.write(create_schema)
        await agree(database, [person.id for person in persons])
        service = Broadcasting(database, clock.now, timedelta())
        plan = Plan("push", Audience(), {"en": Message(SAID)}, fallback="en", critical=critical)
        number = await service.prepare(plan)
        await service.start(number)
        async with serve(sandbox) as root:
            settings = {**environment(sandbox.token, root, url), "SEND_RATE": str(RATE)}
            with (folder / "bot.log").open("wb") as log:
                async with lives(settings, folder, log) as bot, asyncio.timeout(LONGEST):
                    push = _Push(sandbox, database, service, bot, number)
                    return await push.play(people, kills, rng, pausing)
    finally:
        await database.close()


class _Push:
    """The push in hand."""

    def __init__(
        self, sandbox: Sandbox, database: Database, service: Broadcasting, bot: Lives, broadcast_id: int
    ) -> None:
        self._sandbox, self._database, self._service, self._bot = sandbox, database, service, bot
        self._broadcast_id = broadcast_id
        self._told: list[tuple[int, int]] = []

    async def play(self, people: int, kills: int, rng: random.Random, pausing: bool) -> Pushed:
        started = time.perf_counter()
        following = asyncio.create_task(self._follow())
        killed = []
        await self._bot.start()
        for after in sorted(rng.randrange(1, people - kills) for _ in range(kills)):
            while len({chat_id for _, chat_id in self._told}) < after:  # noqa: ASYNC110 (a process of its own works)
                await asyncio.sleep(0.001)
            await asyncio.sleep(rng.uniform(0, DELAY))
            if pausing:
                await self._service.pause(self._broadcast_id)
                await asyncio.sleep(rng.uniform(0, DELAY))
            assert await self._bot.kill() == KILLED
            killed.append(self._sandbox.world.hub.sequence)
            await asyncio.sleep(0.05)  # for what it said last to be seen
            told = len(self._told)
            await self._bot.start()
            if pausing:
                await asyncio.sleep(5 * DELAY)
                assert len(self._told) == told, "something was sent while it was paused"
                await self._service.resume(self._broadcast_id)
        while (await self._service.progress(self._broadcast_id)).broadcast.state != "done":  # noqa: ASYNC110
            await asyncio.sleep(0.05)
        await self._bot.stop()
        following.cancel()
        await asyncio.gather(following, return_exceptions=True)
        return await self._judge(people, killed, time.perf_counter() - started)

    async def _follow(self) -> None:
        async for number, event in self._sandbox.world.hub.follow(0):
            assert event["type"] != "reset", "events were forgotten before they were read"
            if event["type"] == "message" and event["message"].get("text") == SAID:
                self._told.append((number, event["chat_id"]))

    async def _judge(self, people: int, killed: list[int], seconds: float) -> Pushed:
        repeats: Counter[int] = Counter()
        seen: set[int] = set()
        for number, chat_id in self._told:
            if chat_id in seen:
                repeats[bisect_right(killed, number)] += 1
            seen.add(chat_id)
        unsent, unsettled = await self._database.read(_left)
        return Pushed(
            people,
            len(killed),
            sum(repeats.values()),
            max(repeats.values(), default=0),
            people - len(seen),
            unsent,
            unsettled,
            seconds,
        )


def _left(connection: Connection) -> tuple[int, int]:
    """Count the recipients without exactly one row that was sent, by the outbox and by the report."""
    unsent = (
        "SELECT count(*) FROM broadcast_recipients r WHERE"
        " (SELECT count(*) FROM outbox o WHERE o.chat_id = r.chat_id AND o.lane = 2 AND o.state = 'sent') <> 1"
    )
    unsettled = "SELECT count(*) FROM broadcast_recipients WHERE state <> 'sent'"
    return connection.execute(text(unsent)).scalar_one(), connection.execute(text(unsettled)).scalar_one()
