"""Durable turns per second, beside python-telegram-bot's ConversationHandler, in the same run.

python3 dev.py run -m benchmarks.turns
python3 dev.py run -m benchmarks.turns --batches    how many chats should share a commit

A hundred people fill in twelve steps of a form at once. Ours: inbox commit → committed outbox rows on SQLite with
synchronous=FULL, words, validation and buttons included. Theirs: `Application.process_update` with a conversation of
twelve states that keeps each text and answers with the next question and a keyboard, (a) without persistence, (b) with
PicklePersistence written after every update. No HTTP on either side. Then the latency of single turns in the sandbox.
"""

from __future__ import annotations

import asyncio
import json
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import (
    Application,
    ApplicationBuilder,
    BaseHandler,
    ConversationHandler,
    MessageHandler,
    PicklePersistence,
    filters,
)
from telegram.request import BaseRequest

from bot import clock
from bot.answers.staff.auditing import auditing
from bot.answers.table import Answers
from bot.answers.telling import Telling
from bot.app import Words, load_catalogue
from bot.conversations.screen import stamp
from bot.conversations.session import VERSION, Session
from bot.conversations.welcome import CONSENT_VERSION
from bot.handlers.decode import Decoder, chat_of
from bot.handlers.keyboards import Seal
from bot.presenter import Presenter
from bot.running import settle
from bot.storage import candidates, inbox, outbox, sessions
from bot.storage.database import Database
from bot.storage.schema import create_schema
from bot.turns import BATCH, TurnWorker
from bot.vault.masters import Masters
from bot.vault.sealing import new_key
from tests.support.stage import staged

PEOPLE = 100
FIRST = 5_000
"""The chat of the first of them; those who only warm things up have other numbers."""

TOKEN = "990000000001:SANDBOX-benchmark-token"

STEPS: tuple[str | tuple[str, ...], ...] = (
    "Amina Nour",
    "El Idrissi",
    "12 May 1990",
    "Morocco",
    "amina@example.org",
    "France",
    "Lyon",
    "06 39 98 12 34",
    "Moroccan",
    ("yes",),
    ("no",),
    "Bachelor of Laws",
)
"""Twelve answers in the order of the profile's questions; a tuple is tapped."""


def message(update_id: int, chat_id: int, text: str) -> dict[str, Any]:
    """Give a text update as Telegram sends it."""
    user = {"id": chat_id, "is_bot": False, "first_name": "Amina", "language_code": "en"}
    chat = {"id": chat_id, "type": "private", "first_name": "Amina"}
    body = {"message_id": update_id, "date": int(time.time()), "chat": chat, "from": user, "text": text}
    return {"update_id": update_id, "message": body}


def tap(update_id: int, chat_id: int, data: str) -> dict[str, Any]:
    """Give a tapped button as Telegram sends it."""
    asked = message(update_id, chat_id, "?")["message"]
    query = {"id": str(update_id), "from": asked["from"], "message": asked, "chat_instance": "1", "data": data}
    return {"update_id": update_id, "callback_query": query}


def updates(step: int, seal: Seal | None, first: int = FIRST) -> list[dict[str, Any]]:
    """Give everybody's update at a step; without a seal a tap is a text, which is all the peer needs."""
    answer = STEPS[step]
    made = []
    for chat_id in range(first, first + PEOPLE):
        update_id = chat_id * 100 + step
        if isinstance(answer, str):
            made.append(message(update_id, chat_id, answer))
        elif seal is None:
            made.append(message(update_id, chat_id, answer[0]))
        else:
            made.append(tap(update_id, chat_id, seal.close(chat_id, f"a|{stamp(step + 1)}|{answer[0]}")))
    return made


@dataclass(frozen=True)
class Pace:
    """Turns per second, and how many milliseconds passed until somebody's answer was committed, on average."""

    rate: float
    waited: float


async def ours(folder: Path, batch: int = BATCH) -> Pace:
    """Give the pace of a bot that runs already: others have filled in the same form before."""
    database = await Database.open(f"sqlite:///{folder}/turns.sqlite3")
    await database.write(create_schema)
    seal, presenter = Seal(TOKEN), Presenter(load_catalogue(strict=True))
    answers = Answers(Words(presenter), auditing(lambda: Masters([new_key()])), Telling(presenter))
    worker = TurnWorker(database, answers, presenter, Decoder(seal), clock.now, batch)
    crowds = (FIRST - PEOPLE, FIRST)
    for first in crowds:
        await gather(database, worker, seal, first)
        started = time.perf_counter()
        waited = [await play(database, worker, updates(step, seal, first)) for step in range(len(STEPS))]
        elapsed = time.perf_counter() - started
    queued, wanted = await database.read(outbox.queued_count), len(crowds) * PEOPLE * (len(STEPS) + 1)
    await database.close()
    if queued != wanted:
        raise SystemExit(f"{queued} answers instead of {wanted}: the figure would mean nothing")
    return Pace(PEOPLE * len(STEPS) / elapsed, statistics.mean(waited))


async def gather(database: Database, worker: TurnWorker, seal: Seal, first: int) -> None:
    """Bring a crowd to the first question."""
    content = Session(chat_id=1, language="en", consented=CONSENT_VERSION).model_dump(mode="json", exclude={"chat_id"})
    people = range(first, first + PEOPLE)
    await database.write(candidates.ensure, people, clock.now())
    await database.write(sessions.save, [sessions.SessionRow(p, VERSION, content) for p in people], clock.now())
    await play(database, worker, [tap(p, p, seal.close(p, "sec|identity")) for p in people])


async def play(database: Database, worker: TurnWorker, made: list[dict[str, Any]]) -> float:
    """Take in one poll's updates and handle them; give the mean wait for a committed answer in milliseconds."""
    rows = [inbox.Received(each["update_id"], chat_of(each), json.dumps(each).encode()) for each in made]
    await database.write(inbox.receive, rows, clock.now())
    started, waited = time.perf_counter(), 0.0
    while handled := await worker.batch():
        waited += handled * (time.perf_counter() - started) * 1000
    return waited / len(made)


Pickle = PicklePersistence[Any, Any, Any]


class Nowhere(BaseRequest):
    """Answers every call at once, as Telegram would after a message was sent."""

    read_timeout = 1.0

    async def initialize(self) -> None: ...

    async def shutdown(self) -> None: ...

    async def do_request(self, url: str, method: str, *args: Any, **kwargs: Any) -> tuple[int, bytes]:
        if url.endswith("/getMe"):
            me = {"id": 1, "is_bot": True, "first_name": "Bot", "username": "some_bot"}
            return 200, json.dumps({"ok": True, "result": me}).encode()
        return 200, json.dumps({"ok": True, "result": message(1, 1, "sent")["message"]}).encode()


def theirs_application(persistence: Pickle | None) -> Application[Any, Any, Any, Any, Any, Any]:
    """Build the peer: twelve states, each keeps the text and asks the next question with a keyboard."""

    def asking(state: int) -> Callable[[Update, Any], Coroutine[Any, Any, int]]:
        async def handle(update: Update, context: Any) -> int:
            assert update.effective_message is not None
            context.user_data[f"answer.{state}"] = update.effective_message.text
            row = [
                InlineKeyboardButton("Back", callback_data="back"),
                InlineKeyboardButton("Save", callback_data="save"),
            ]
            text = f"<b>Identity · {state + 1} of 12</b>\nAnd the next question?\n<i>For example</i>"
            await update.effective_message.reply_text(text, "HTML", reply_markup=InlineKeyboardMarkup([row]))
            return min(state + 1, len(STEPS) - 1)

        return handle

    states: dict[object, list[BaseHandler[Update, Any, object]]] = {
        state: [MessageHandler(filters.TEXT, asking(state))] for state in range(len(STEPS))
    }
    entry: list[BaseHandler[Update, Any, object]] = [MessageHandler(filters.Regex("^start$"), asking(-1))]
    conversation = ConversationHandler(entry, states, [], name="form", persistent=persistence is not None)
    builder = ApplicationBuilder().token(TOKEN).request(Nowhere()).get_updates_request(Nowhere()).updater(None)
    if persistence is not None:
        builder = builder.persistence(persistence)
    application = builder.build()
    application.add_handler(conversation)
    return application


async def theirs(persistence: Pickle | None) -> float:
    """Give the peer's turns per second."""
    application = theirs_application(persistence)
    await application.initialize()
    for person in range(FIRST, FIRST + PEOPLE):
        await application.process_update(_read(application, message(person, person, "start")))
    started = time.perf_counter()
    for step in range(len(STEPS)):
        for each in updates(step, None):
            await application.process_update(_read(application, json.loads(json.dumps(each))))
            if persistence is not None:
                await application.update_persistence()
    elapsed = time.perf_counter() - started
    await application.shutdown()
    return PEOPLE * len(STEPS) / elapsed


def _read(application: Application[Any, Any, Any, Any, Any, Any], raw: dict[str, Any]) -> Update:
    update = Update.de_json(raw, application.bot)
    assert update is not None
    return update


async def latency(folder: Path, turns: int = 100) -> list[float]:
    """Give milliseconds from a person's message to the bot's answer on their screen, one person, one at a time."""
    taken = []
    async with staged(folder) as stage:
        ada = await stage.person("Ada")
        await ada.says("/start")
        await ada.taps("English")
        for _ in range(turns):
            started = time.perf_counter()
            await ada.says("/help")
            await ada.sees("")
            taken.append((time.perf_counter() - started) * 1000)
    return taken


async def main() -> None:
    """Measure thrice, alternating, and print the medians and ratios."""
    rates: dict[str, list[float]] = {"ours": [], "stock": [], "pickle": []}
    with tempfile.TemporaryDirectory() as name:  # what is built on first use is built for both, uncounted
        await ours(Path(name))
        await theirs(None)
    settle()  # as the bot does when it has started
    for _ in range(3):
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            rates["ours"].append((await ours(folder)).rate)
            rates["stock"].append(await theirs(None))
            rates["pickle"].append(await theirs(PicklePersistence(folder / "peer.pickle", update_interval=3600)))
    median = {name: statistics.median(values) for name, values in rates.items()}
    print(f"ours, durable (SQLite, synchronous=FULL)       {median['ours']:7.0f} turns/s")
    peers = {"stock": "(a) ConversationHandler, in memory", "pickle": "(b) the same, pickle after every update"}
    for name, peer in peers.items():
        print(f"{peer:46} {median[name]:7.0f} turns/s; ours is {median['ours'] / median[name]:.2f} times")
    with tempfile.TemporaryDirectory() as place:
        taken = await latency(Path(place))
    print(f"message → answer on the screen: median {statistics.median(taken):.1f} ms", end=", ")
    print(f"p95 {statistics.quantiles(taken, n=20)[-1]:.1f} ms")


async def batches(sizes: Sequence[int] = (1, 8, 16, 32, 64, 128), rounds: int = 5) -> None:
    """Print the pace of a hundred people at once by the number of chats that share a commit, alternating."""
    paces: dict[int, list[Pace]] = {size: [] for size in sizes}
    settle()
    for _ in range(rounds):
        for size in sizes:
            with tempfile.TemporaryDirectory() as name:
                paces[size].append(await ours(Path(name), size))
    for size, each in paces.items():
        rate, waited = statistics.median(p.rate for p in each), statistics.median(p.waited for p in each)
        print(f"{size:4} chats a commit: {rate:6.0f} turns/s, an answer is committed after {waited:5.1f} ms on average")


if __name__ == "__main__":
    asyncio.run(batches() if "--batches" in sys.argv else main())
