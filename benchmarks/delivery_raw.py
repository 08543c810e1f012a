"""The sender's raw rate, durable bookkeeping included, beside stock python-telegram-bot; part of `benchmarks.delivery`.

The sandbox is a process of its own with flood control off; both send the same text to the same people, alternating.
Ours: rows of a SQLite outbox (synchronous=FULL) are claimed, sent and settled. Theirs: `Bot.send_message` over the
library's own httpx request with its default pool, nothing written down, by as many senders at once as ours may have
under way, and by fewer.
"""

from __future__ import annotations

import asyncio
import statistics
import tempfile
import time
from pathlib import Path

from telegram import Bot
from telegram.request import HTTPXRequest

from bot import clock
from bot.delivery.pacing import Pacing
from bot.handlers.keyboards import Seal
from bot.handlers.request import AiohttpRequest
from bot.handlers.send import Sender
from bot.outbox import BULK_IN_FLIGHT, OutboxWorker
from bot.papers.paper import Paper
from bot.presenter import Message, Wanted
from bot.storage import outbox
from bot.storage.database import Database
from bot.storage.outbox import Lane, OutboxRow
from bot.storage.schema import create_schema

TEXT = "<b>The written test</b>\nYour test for the opening INT04606 takes place on 12 March 2027 at 10:00 (Paris)."
STOCK_SENDERS = (BULK_IN_FLIGHT, 16)


async def no_paper(chat_id: int, wanted: Wanted) -> Paper | None:
    """Make no file: none is wanted here."""
    raise AssertionError


async def ours(root: str, token: str, people: list[int], folder: Path) -> float:
    """Give our messages per second."""
    database = await Database.open(f"sqlite:///{folder}/raw-{time.monotonic_ns()}.sqlite3")
    try:
        await database.write(create_schema)
        rows = [OutboxRow(chat_id, f"b1.{chat_id}", Message(TEXT).to_json(), Lane.BULK) for chat_id in people]
        await database.write(outbox.put, rows, clock.now())
        async with Bot(token, f"{root}/bot", request=AiohttpRequest()) as bot:
            worker = OutboxWorker(database, Sender(bot, Seal(token), no_paper, clock.now), clock.now, Pacing())
            started = time.perf_counter()
            running = asyncio.create_task(worker.run())
            while await database.read(outbox.queued_count):  # noqa: ASYNC110 (the store tells no event)
                await asyncio.sleep(0.01)
            elapsed = time.perf_counter() - started
            running.cancel()
            await asyncio.gather(running, return_exceptions=True)
            await worker.drain(1)
        states = await database.read(lambda c: c.exec_driver_sql("SELECT DISTINCT state FROM outbox").scalars().all())
        if states != ["sent"]:
            raise SystemExit(f"not everything was sent: {states}")
        return len(people) / elapsed
    finally:
        await database.close()


async def stock(root: str, token: str, people: list[int], senders: int) -> float:
    """Give stock python-telegram-bot's messages per second."""
    waiting = iter(people)
    async with Bot(token, f"{root}/bot", request=HTTPXRequest()) as bot:

        async def send() -> None:
            for chat_id in waiting:
                await bot.send_message(chat_id, TEXT, "HTML")

        started = time.perf_counter()
        await asyncio.gather(*(send() for _ in range(senders)))
        return len(people) / (time.perf_counter() - started)


async def measure(root: str, token: str, people: list[int], rounds: int = 3) -> None:
    """Measure, alternating, and print medians and ratio."""
    own: list[float] = []
    theirs: dict[int, list[float]] = {senders: [] for senders in STOCK_SENDERS}
    with tempfile.TemporaryDirectory() as name:
        await ours(root, token, people[:200], Path(name))  # what is built on first use stays uncounted
        await stock(root, token, people[:50], 16)
        for _ in range(rounds):
            own.append(await ours(root, token, people, Path(name)))
            for senders, rates in theirs.items():
                rates.append(await stock(root, token, people[: len(people) // 4], senders))
    rate = statistics.median(own)
    print(f"ours, claimed, sent and settled on SQLite          {rate:6.0f} messages/s")
    for senders, rates in theirs.items():
        peer = statistics.median(rates)
        print(
            f"stock python-telegram-bot, {senders:3} senders, no record {peer:6.0f} messages/s: ours {rate / peer:.2f}x"
        )
