"""One crash run: people walk from Start to the receipt while the bot is killed at random instants and started anew."""

from __future__ import annotations

import asyncio
import contextlib
import random
import time
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from sqlalchemy import Connection, text

from bot import clock
from bot.domain.types import INTERFACE_LANGUAGES
from bot.domain.vacancy import Paper, Vacancy
from bot.sandbox.client import Person, SandboxClient
from bot.sandbox.server import Sandbox
from bot.sandbox.serving import serve
from bot.storage import inbox, outbox
from bot.storage.database import Database
from bot.storage.vacancies import by_reference
from tests.crash.lives import KILLED, Lives, command, environment, lives
from tests.crash.walk import Plan, plan
from tests.support.stage import fill

PATIENCE = 30.0
"""Seconds that a person waits for the bot; nobody does anything twice."""

LONGEST = 150.0
"""Seconds after which a run is given up."""

QUESTIONS = 2
"""People apply for openings with at most so many questions of their own."""

DELAY = 0.25
"""Seconds at most between the progress that a kill waits for and the kill."""


@dataclass(frozen=True)
class Kill:
    """Kill once this many steps are done in all, and then after some seconds."""

    after: int
    delay: float


@dataclass
class Ledger:
    """What happened, by the numbers of the sandbox's events."""

    kills: list[int] = field(default_factory=list)
    said: dict[int, list[tuple[int, str]]] = field(default_factory=dict)
    steps: int = 0
    first_start: float = 0.0
    stopped_with: int | None = None
    stopped_in: float = 0.0
    seconds: float = 0.0


@dataclass(frozen=True)
class Outcome:
    """What a run leaves to be judged: who did what, what happened, and the store."""

    people: list[tuple[Person, Plan]]
    ledger: Ledger
    database: Database


@contextlib.asynccontextmanager
async def crash_run(folder: Path, seed: int, people: int, kills: int) -> AsyncIterator[Outcome]:
    """Carry out a run and give what it leaves; TimeoutError when it does not come to an end."""
    rng = random.Random(seed)
    sandbox = Sandbox()
    url = f"sqlite:///{folder}/crash.sqlite3"
    database = await Database.open(url)
    try:
        await fill(database)
        offered = await database.read(openings, clock.now())
        async with serve(sandbox) as root, SandboxClient(root, sandbox.page_token) as client:
            settings = environment(sandbox.token, root, url)
            with (folder / "bot.log").open("wb") as log:
                async with lives(settings, folder, log) as bot:
                    run = _Run(sandbox, client, database, bot)
                    walkers = await run.gather(_plans(people, offered, rng))
                    with _with_log(folder / "bot.log"):
                        async with asyncio.timeout(LONGEST):
                            await run.play(walkers, _kills(walkers, kills, rng))
                            await run.end(settings, folder, log)
            yield Outcome(walkers, run.ledger, database)
    finally:
        await database.close()


@contextlib.contextmanager
def _with_log(log: Path) -> Iterator[None]:
    """Add the end of what the bot logged to whatever goes wrong."""
    try:
        yield
    except Exception as error:
        error.add_note(log.read_text(errors="replace")[-3000:])
        raise


FILES = {Paper.DIPLOMA, Paper.PORTFOLIO}
"""What must be sent as a file before one can submit."""


def openings(connection: Connection, at: datetime) -> list[Vacancy]:
    """Give the open vacancies with the fewest questions, and none that asks for a file."""
    references = [row.reference for row in connection.execute(text("SELECT reference FROM vacancies ORDER BY 1"))]
    known = by_reference(connection, references).values()
    short = [each for each in known if each.is_open(at) and len(each.screening_questions) <= QUESTIONS]
    return [each for each in short if not FILES & set(each.required_documents)]


def _plans(people: int, offered: list[Vacancy], rng: random.Random) -> list[Plan]:
    return [
        plan(f"Person {number}", INTERFACE_LANGUAGES[number % 4], rng.choice(offered), rng) for number in range(people)
    ]


def _kills(walkers: list[tuple[Person, Plan]], kills: int, rng: random.Random) -> list[Kill]:
    """Spread the kills over all that people do, so that each meets a busy bot on a fast machine and on a slow one."""
    steps = sum(len(each.steps) for _, each in walkers)
    after = sorted(rng.randrange(1, steps - len(walkers)) for _ in range(kills))
    return [Kill(each, rng.uniform(0, DELAY)) for each in after]


class _Run:
    """The run in hand."""

    def __init__(self, sandbox: Sandbox, client: SandboxClient, database: Database, bot: Lives) -> None:
        self.ledger = Ledger()
        self._sandbox, self._client, self._database, self._bot = sandbox, client, database, bot
        self._progress = asyncio.Condition()
        self._called_before = 0

    async def gather(self, plans: list[Plan]) -> list[tuple[Person, Plan]]:
        """Create everybody."""
        return [(await self._client.person(each.name, each.language), each) for each in plans]

    async def play(self, walkers: list[tuple[Person, Plan]], kills: list[Kill]) -> None:
        """Let everybody walk while the bot is killed; ends when all have their receipt and nothing waits."""
        started = time.perf_counter()
        following = asyncio.create_task(self._follow())
        await self._start()
        async with asyncio.TaskGroup() as group:
            group.create_task(self._killing(kills))
            for person, each in walkers:
                group.create_task(self._walk(person, each))
        await self._settled()
        self.ledger.stopped_with = await self._bot.stop()
        self.ledger.seconds = time.perf_counter() - started
        following.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await following

    async def end(self, settings: dict[str, str], folder: Path, log: BinaryIO) -> None:
        """Start the bot as an operator does, have it say one thing, and stop it."""
        started = time.perf_counter()
        process = await command(settings, folder, log, "run")
        person = await self._client.person("Somebody")
        await person.opens()
        await person.sees("Welcome", within=PATIENCE)
        self.ledger.first_start = time.perf_counter() - started
        stopping = time.perf_counter()
        process.terminate()
        self.ledger.stopped_with = await process.wait() or self.ledger.stopped_with
        self.ledger.stopped_in = time.perf_counter() - stopping

    async def _follow(self) -> None:
        async for number, event in self._sandbox.world.hub.follow(0):
            assert event["type"] != "reset", "events were forgotten before they were read"
            if event["type"] == "message" and event["message"]["from"]["is_bot"]:
                said = self.ledger.said.setdefault(event["chat_id"], [])
                said.append((number, event["message"].get("text", "")))

    async def _killing(self, kills: list[Kill]) -> None:
        for kill in kills:
            async with self._progress:
                await self._progress.wait_for(lambda after=kill.after: self.ledger.steps >= after)  # type: ignore[misc]
            await asyncio.sleep(kill.delay)
            ended = await self._bot.kill()
            assert ended == KILLED, f"the bot ended by itself with {ended}"
            self.ledger.kills.append(self._sandbox.world.hub.sequence)
            await self._start()

    async def _start(self) -> None:
        self._called_before = self._sandbox.world.journal.count
        await self._bot.start()

    async def _walk(self, person: Person, each: Plan) -> None:
        await person.opens(each.vacancy.reference)
        for step in each.steps:
            message = await person.sees(step.sees, within=PATIENCE)
            if step.says is not None:
                await person.says(step.says)
            elif step.taps is not None:
                await person.taps(step.taps, message)
            async with self._progress:
                self.ledger.steps += 1
                self._progress.notify_all()

    async def _settled(self) -> None:
        """Wait until the bot is up, and has handled and sent everything."""
        while not (self._is_up() and await self._is_idle()):  # noqa: ASYNC110 (a process of its own works)
            await asyncio.sleep(0.02)

    def _is_up(self) -> bool:
        calls = self._sandbox.world.journal.after(self._called_before)
        return any(call.method == "setMyCommands" for call in calls)

    async def _is_idle(self) -> bool:
        counts = [await self._database.read(count) for count in (inbox.pending_count, outbox.queued_count)]
        return not any(counts)
