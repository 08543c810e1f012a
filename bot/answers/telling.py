"""Telling candidates what has become of something, in the transaction that changes it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from bot.catalogue.markup import plain
from bot.conversations.outcomes import Reply
from bot.conversations.session import Session
from bot.conversations.upgrades import read_session
from bot.domain.types import Language
from bot.presenter import Presenter
from bot.storage import outbox, sessions
from bot.storage.outbox import Lane, OutboxRow


@dataclass(frozen=True)
class Told:
    """One message to one person; the key, of at most 60 characters, makes that it is told once."""

    chat_id: int
    key: str
    reply: Reply


@dataclass(frozen=True)
class Reader:
    """How somebody reads, and whether they can be reached now."""

    session: Session
    reachable: bool = True

    @property
    def language(self) -> Language:
        """The language in which they are told."""
        return self.session.language or self.session.guessed


class Telling:
    """Words what is to be told in each reader's language, and queues it."""

    def __init__(self, presenter: Presenter) -> None:
        self._presenter = presenter

    def tell(self, connection: Connection, told: Sequence[Told], at: datetime, lane: Lane = Lane.NOTICE) -> None:
        """Queue these messages; one with a key that is known already is not queued again."""
        readers = self.readers(connection, {each.chat_id for each in told})
        rows = [row for each in told for row in self._rows(each, readers[each.chat_id], at, lane)]
        outbox.put(connection, rows, at)

    def readers(self, connection: Connection, chat_ids: Collection[int]) -> dict[int, Reader]:
        """Give how these people read."""
        found = {chat_id: Reader(Session(chat_id=chat_id)) for chat_id in chat_ids}
        for chat_id, kept in sessions.load(connection, chat_ids).items():
            found[chat_id] = Reader(read_session(chat_id, kept.version, kept.content), kept.reachable)
        return found

    def shown(self, reply: Reply, language: Language, at: datetime) -> str:
        """Give a message as somebody sees it in the chat, its buttons as lines in brackets at the end."""
        (*_, last) = messages = self._presenter.present(reply, language, at)
        labels = [f"[ {key.label} ]" for row in last.keys for key in row]
        return "\n".join((*(plain(message.text) for message in messages), *labels))

    def _rows(self, told: Told, reader: Reader, at: datetime, lane: Lane) -> list[OutboxRow]:
        messages = self._presenter.present(told.reply, reader.language, at, reader.session.text_only)
        return [
            OutboxRow(told.chat_id, f"{told.key}.{number}", message.to_json(), lane)
            for number, message in enumerate(messages)
        ]
