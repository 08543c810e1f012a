"""The turn worker at its desk: raw updates in, messages out, no Telegram and no network."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from sqlalchemy import Connection, text

from bot import clock
from bot.answers.staff.auditing import auditing
from bot.answers.table import Answers
from bot.answers.telling import Telling
from bot.app import Words
from bot.conversations.actions import Action
from bot.handlers.decode import Decoder, chat_of
from bot.handlers.keyboards import Seal
from bot.handlers.raw import updates_in
from bot.presenter import Presenter
from bot.storage import inbox
from bot.storage.codec import unpack
from bot.storage.database import Database
from bot.storage.inbox import Received
from bot.turns import TurnWorker
from bot.vault.masters import Masters
from tests.core.updates import Json, answer
from tests.support.words import strict_words

TOKEN = "990000000001:SANDBOX-not-a-real-token"
MASTERS = Masters([b"a master key, for tests to use.."])


class Desk:
    """A turn worker over a store, and what can be put on its desk and found there."""

    def __init__(self, database: Database) -> None:
        presenter = Presenter(strict_words())
        self.database = database
        self.seal = Seal(TOKEN)
        answers = Answers(Words(presenter), auditing(lambda: MASTERS), Telling(presenter))
        self.worker = TurnWorker(database, answers, presenter, Decoder(self.seal), clock.now)

    async def receive(self, *updates: Json) -> None:
        """Keep updates as the poller does."""
        rows = [Received(raw.update_id, chat_of(raw.content), raw.body) for raw in updates_in(answer(*updates))]
        await self.database.write(inbox.receive, rows, clock.now())

    async def work(self) -> int:
        """Handle everything and tell how many batches that took."""
        batches = 0
        while await self.worker.batch():
            batches += 1
        return batches

    def button(self, chat_id: int, name: str, *args: str) -> str:
        """Give the data of a button of ours."""
        return self.seal.close(chat_id, Action(name, args).encode())

    async def said(self, chat_id: int) -> list[str]:
        """Give the texts queued for a chat, oldest first."""
        sql = "SELECT body FROM outbox WHERE chat_id = :chat_id ORDER BY outbox_id"
        return [unpack(row.body).get("text", "") for row in await self.rows(sql, chat_id=chat_id)]

    async def states(self) -> dict[int, tuple[str, int]]:
        """Give the state and the tries of each update."""
        found = await self.rows("SELECT update_id, state, tries FROM inbox")
        return {row.update_id: (row.state, row.tries) for row in found}

    async def rows(self, sql: str, **values: Any) -> list[Any]:
        """Read the store with plain SQL."""
        return await self.database.read(_select(sql, values))

    async def execute(self, sql: str, **values: Any) -> None:
        """Change the store with plain SQL."""
        await self.database.write(lambda connection: connection.execute(text(sql), values) and None)


def _select(sql: str, values: dict[str, Any]) -> Callable[[Connection], list[Any]]:
    return lambda connection: list(connection.execute(text(sql), values))
