"""Delivery under flood control, beside python-telegram-bot, and the raw rate without it.

python3 dev.py run -m benchmarks.delivery [--quick] [--people N] [--seconds N]

The sandbox is a process of its own and counts as Telegram does: 30 messages in any second, bursts of 5 and then one a
second in a chat. (1) Twenty people chat with the real bot and their reply latency is measured. (2) A broadcast runs
meanwhile: of 5,000 people, as many as fit into the time (60 s; 12 with --quick); the rest of it would be the same
again. (3) python-telegram-bot does the same in the same run: a handler answers people while a push sends through
`AIORateLimiter` (its own code needs aiolimiter; where that is not installed, through a limiter of the same rules:
first come, first served, 30 in a second, and after a 429 every request waits). (4) Without flood control:
messages a second, beside stock python-telegram-bot.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import logging
import multiprocessing
import random
import statistics
import tempfile
import time
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import structlog
from pydantic import AnyHttpUrl, SecretStr
from telegram import Update
from telegram.error import RetryAfter, TelegramError
from telegram.ext import ApplicationBuilder, BaseRateLimiter, MessageHandler, filters

from benchmarks import delivery_raw
from benchmarks.sandbox import free_port
from bot import clock
from bot.app import Assistant, load_catalogue
from bot.delivery.broadcasting import Broadcasting, Plan
from bot.presenter import Message
from bot.sandbox.client import Person, SandboxClient
from bot.sandbox.server import Sandbox
from bot.sandbox.serving import run as serve
from bot.sandbox.tokens import BOT_ID
from bot.settings import Settings
from bot.storage.audience import Audience
from bot.storage.database import Database
from bot.storage.schema import create_schema
from tests.delivery.crowd import agree

TOKEN = f"{BOT_ID}:SANDBOX-benchmark"
PAGE = "benchmark"
ALLOWED = 30
CHATTING = 20
THINKING = (6.0, 12.0)
"""Seconds between an answer and the next message of somebody who reads and types."""

PATIENCE = 15.0
SAID = "Your written test takes place on Monday."


def sandbox_process(port: int, people: int, ready: Any) -> None:
    """Serve a sandbox with people who have started the bot."""
    sandbox = Sandbox(TOKEN, PAGE)
    persons = [sandbox.world.add_person(f"Person {number}", "en", None, None) for number in range(people)]
    for person in persons:
        person.started = True
    serve(sandbox, port, lambda root: ready.put([person.id for person in persons]))


@asynccontextmanager
async def telegram(people: int, *, flood: bool) -> AsyncIterator[tuple[str, SandboxClient, list[int]]]:
    """Run a fresh sandbox process; gives its root, a client, and the people's chat ids."""
    context = multiprocessing.get_context("spawn")
    port, ready = free_port(), context.Queue()
    process = context.Process(target=sandbox_process, args=(port, people, ready))
    process.start()
    try:
        chat_ids = await asyncio.to_thread(ready.get, True, 60)
        root = f"http://127.0.0.1:{port}"
        async with SandboxClient(root, PAGE) as client:
            await client.flood(flood)
            yield root, client, chat_ids
    finally:
        process.terminate()
        await asyncio.to_thread(process.join)


@dataclass
class Chats:
    """What people who chat have seen."""

    latencies: list[float]
    unanswered: int = 0

    @property
    def p95(self) -> float:
        """Milliseconds within which 95 of 100 answers came."""
        return statistics.quantiles(self.latencies, n=20)[-1] if len(self.latencies) > 1 else float("nan")

    def line(self) -> str:
        """Say it in a line."""
        if not self.latencies:
            return f"0 answers, {self.unanswered} unanswered"
        middle = statistics.median(self.latencies)
        return (
            f"{len(self.latencies)} answers, {self.unanswered} unanswered, p50 {middle:.0f} ms, p95 {self.p95:.0f} ms"
        )


async def chat(people: list[Person], seconds: float, word: str, rng: random.Random) -> Chats:
    """Let people talk for a while, each waiting for the answer and thinking before going on."""
    chats, until = Chats([]), time.monotonic() + seconds

    async def talk(person: Person) -> None:
        await asyncio.sleep(rng.uniform(0, THINKING[1]) / 2)
        while time.monotonic() < until:
            before, started = len(person.messages), time.perf_counter()
            await person.says(word)
            answered = await person.client.until(lambda: len(person.messages) > before + 1, PATIENCE)  # noqa: B023
            if answered:
                chats.latencies.append((time.perf_counter() - started) * 1000)
            else:
                chats.unanswered += 1
            await asyncio.sleep(rng.uniform(*THINKING))

    await asyncio.gather(*(talk(person) for person in people))
    return chats


@dataclass
class Push:
    """What the sandbox counted while a push ran."""

    share: float
    most: int
    refused: int
    lost: int

    def line(self) -> str:
        """Say it in a line."""
        return (
            f"{self.share:.1%} of the allowed rate, at most {self.most} in any second, "
            f"{self.refused} times 429, {self.lost} lost"
        )


class Counted:
    """The bot's calls, taken out of the sandbox's journal while it runs."""

    def __init__(self, client: SandboxClient) -> None:
        self._client = client
        self.sent: list[float] = []
        self.refused = 0
        self._after = 0

    async def run(self) -> None:
        """Count until stopped."""
        while True:
            await self.look()
            await asyncio.sleep(2)

    async def look(self) -> None:
        """Take what is new."""
        for entry in await self._client.journal(self._after):
            self._after = entry["number"]
            if entry["method"] == "sendMessage":
                if entry["status"] == 200:
                    self.sent.append(entry["at"])
                elif entry["status"] == 429:
                    self.refused += 1

    def push(self, seconds: float, lost: int) -> Push:
        """Judge what was sent, without the first second, in which the window fills, and the end of the last."""
        begin = self.sent[0] + 1
        within = [at for at in self.sent if begin <= at < begin + seconds - 2]
        return Push(len(within) / (ALLOWED * (seconds - 2)), _most(self.sent), self.refused, lost)


def _most(sent: list[float]) -> int:
    most, window = 0, deque[float]()
    for at in sorted(sent):
        window.append(at)
        while window[0] <= at - 1:
            window.popleft()
        most = max(most, len(window))
    return most


@asynccontextmanager
async def assistant(root: str, database: Database, rate: float) -> AsyncIterator[None]:
    """Run the real bot."""
    chosen = Settings.model_construct(
        telegram_token=SecretStr(TOKEN),
        telegram_base_url=AnyHttpUrl(root),
        send_rate=rate,
        send_chat_rate=1.0 if rate else 0.0,
    )
    running = asyncio.create_task(Assistant(chosen, database, load_catalogue()).run())
    try:
        yield
    finally:
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)


async def ours(people: int, seconds: float) -> tuple[Chats, Chats, Push]:
    """Measure chats without a push, chats beside one, and the push; then finish it at full speed and count heads."""
    rng = random.Random(1)
    with tempfile.TemporaryDirectory() as folder:
        database = await Database.open(f"sqlite:///{folder}/delivery.sqlite3")
        async with telegram(people + CHATTING, flood=True) as (root, client, chat_ids):
            await database.write(create_schema)
            await agree(database, chat_ids[CHATTING:])
            service = Broadcasting(database, clock.now, timedelta())
            talking = [Person(client, {"id": each, "first_name": str(each)}) for each in chat_ids[:CHATTING]]
            async with assistant(root, database, ALLOWED):
                for person in talking:
                    await person.says("/start")
                    await person.taps("English", within=30)
                quiet = await chat(talking, seconds, "/help", rng)
                number = await service.prepare(Plan("push", Audience(), {"en": Message(SAID)}, fallback="en"))
                await service.start(number)
                counted = Counted(client)
                await counted.look()
                counted.sent.clear()
                counting = asyncio.create_task(counted.run())
                busy = await chat(talking, seconds, "/help", rng)
                counting.cancel()
                await counted.look()
            await client.flood(False)
            async with assistant(root, database, 0):
                while (await service.progress(number)).broadcast.state != "done":  # noqa: ASYNC110
                    await asyncio.sleep(0.2)
            lost = await _not_told_once(client, chat_ids[CHATTING:])
        await database.close()
    return quiet, busy, counted.push(seconds, lost)


async def _not_told_once(client: SandboxClient, chat_ids: list[int]) -> int:
    """Count heads in the whole state: a follower may have been left behind by a push at full speed."""
    chats = (await client.state())["chats"]
    told = [sum(message.get("text") == SAID for message in chats.get(str(each), ())) for each in chat_ids]
    return sum(times != 1 for times in told)


class FirstCome(BaseRateLimiter[int]):
    """The documented rules of AIORateLimiter: a bucket of 30 that drains in a second, and all wait after a 429."""

    def __init__(self) -> None:
        self._level, self._at = 0.0, time.monotonic()
        self._turn = asyncio.Lock()
        self._free = asyncio.Event()
        self._free.set()

    async def initialize(self) -> None: ...

    async def shutdown(self) -> None: ...

    async def process_request(
        self,
        callback: Callable[..., Awaitable[Any]],
        args: Any,
        kwargs: dict[str, Any],
        endpoint: str,
        data: dict[str, Any],
        rate_limit_args: int | None,
    ) -> Any:
        """Let requests with a chat through in the order they came."""
        if "chat_id" in data:
            async with self._turn:
                await self._drained()
        await self._free.wait()
        try:
            return await callback(*args, **kwargs)
        except RetryAfter as refused:
            wait = refused.retry_after
            self._free.clear()
            try:
                await asyncio.sleep((wait.total_seconds() if isinstance(wait, timedelta) else wait) + 0.1)
            finally:
                self._free.set()
            raise

    async def _drained(self) -> None:
        while True:
            now = time.monotonic()
            self._level, self._at = max(0.0, self._level - (now - self._at) * ALLOWED), now
            if self._level + 1 <= ALLOWED:
                self._level += 1
                return
            await asyncio.sleep((self._level + 1 - ALLOWED) / ALLOWED)


def library_limiter() -> tuple[BaseRateLimiter[int], str]:
    """Give the library's own limiter where it can be used, and what it is called."""
    from telegram.ext import AIORateLimiter

    try:
        return AIORateLimiter(), "AIORateLimiter"
    except RuntimeError:
        return FirstCome(), "a limiter of AIORateLimiter's rules (aiolimiter is not installed)"


async def theirs(people: int, seconds: float) -> tuple[Chats, Push, str]:
    """Measure the same with python-telegram-bot: a handler that answers, and a push through its limiter."""
    limiter, name = library_limiter()
    lost = 0
    async with telegram(people + CHATTING, flood=True) as (root, client, chat_ids):

        async def answer(update: Update, context: Any) -> None:
            assert update.effective_message is not None
            await update.effective_message.reply_text("Here is what I can do.")

        async def tell(chat_id: int) -> None:
            nonlocal lost
            try:
                await application.bot.send_message(chat_id, SAID)
            except TelegramError:
                lost += 1

        builder = ApplicationBuilder().token(TOKEN).base_url(f"{root}/bot").rate_limiter(limiter)
        application = builder.build()
        application.add_handler(MessageHandler(filters.ALL, answer))
        await application.initialize()
        await application.start()
        assert application.updater is not None
        await application.updater.start_polling()
        talking = [Person(client, {"id": each, "first_name": str(each)}) for each in chat_ids[:CHATTING]]
        counted = Counted(client)
        counting = asyncio.create_task(counted.run())
        pushing = [asyncio.create_task(tell(each)) for each in chat_ids[CHATTING:]]
        chats = await chat(talking, seconds, "/help", random.Random(1))
        counting.cancel()
        await counted.look()
        for task in pushing:
            task.cancel()
        await asyncio.gather(*pushing, return_exceptions=True)
        await application.updater.stop()
        await application.stop()
        await application.shutdown()
    return chats, counted.push(seconds, lost), name


async def raw(people: int) -> None:
    """Measure without flood control."""
    async with telegram(people, flood=False) as (root, _, chat_ids):
        await delivery_raw.measure(root, TOKEN, chat_ids)


async def main() -> None:
    """Measure all and print it."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.delivery")
    parser.add_argument("--quick", action="store_true", help="12 seconds each, 1,000 people")
    parser.add_argument("--people", type=int)
    parser.add_argument("--seconds", type=float)
    parser.add_argument("--only", choices=("ours", "theirs", "raw"))
    given = parser.parse_args()
    people = given.people or (1000 if given.quick else 5000)
    seconds = given.seconds or (12.0 if given.quick else 60.0)
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING))
    logging.getLogger("telegram").setLevel(logging.CRITICAL)
    gc.freeze()
    if given.only in (None, "ours"):
        quiet, busy, push = await ours(people, seconds)
        print(f"20 people chat, no broadcast:    {quiet.line()}")
        print(f"beside a broadcast to {people}:  {busy.line()}; p95 {busy.p95 / quiet.p95:.2f} times")
        print(f"the broadcast, {seconds:.0f} s:           {push.line()}")
    if given.only in (None, "theirs"):
        chats, push, name = await theirs(people, seconds)
        print(f"python-telegram-bot with {name}:")
        print(f"  20 people chat: {chats.line()}")
        print(f"  the push: {push.line()}")
    if given.only in (None, "raw"):
        await raw(1000 if given.quick else 2000)


if __name__ == "__main__":
    asyncio.run(main())
