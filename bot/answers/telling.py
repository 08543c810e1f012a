"""Telling candidates what has become of something, in the transaction that changes it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from bot.conversations.outcomes import Reply
from bot.conversations.session import Session
from bot.conversations.upgrades import read_session
from bot.presenter import Presenter
from bot.storage import outbox, sessions
from bot.storage.outbox import Lane, OutboxRow


@dataclass(frozen=True)
class Told:
    """One message to one person; the key, of at most 60 characters, makes that it is told once."""

    chat_id: int
    key: str
    reply: Reply


class Telling:
    """Words what is to be told in each reader's language, and queues it."""

    def __init__(self, presenter: Presenter) -> None:
        self._presenter = presenter

    def tell(self, connection: Connection, told: Sequence[Told], at: datetime, lane: Lane = Lane.NOTICE) -> None:
        """Queue these messages; one with a key that is known already is not queued again."""
        stored = sessions.load(connection, list({each.chat_id for each in told}))
        readers = {chat_id: read_session(chat_id, kept.version, kept.content) for chat_id, kept in stored.items()}
        rows = [row for each in told for row in self._rows(each, readers.get(each.chat_id), at, lane)]
        outbox.put(connection, rows, at)

    def _rows(self, told: Told, reader: Session | None, at: datetime, lane: Lane) -> list[OutboxRow]:
        reader = reader or Session(chat_id=told.chat_id)
        language = reader.language or reader.guessed
        messages = self._presenter.present(told.reply, language, at, reader.text_only)
        return [
            OutboxRow(told.chat_id, f"{told.key}.{number}", message.to_json(), lane)
            for number, message in enumerate(messages)
        ]
