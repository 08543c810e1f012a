"""The turn worker: a batch of inbox rows becomes one transaction of new sessions, answers and outbox rows.

Within a batch every chat has one update. What one turn asks is answered together with what the others ask, and all is
committed at once. When anything in a batch fails the whole batch is rolled back and claimed once more, now with a
savepoint for each update, so that a failing turn rolls back alone; the third failure sets the update aside and tells
the person. A store that does not answer is nobody's failure: it is waited for.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

import structlog
from sqlalchemy import Connection

from bot.answers.asked import Asked
from bot.answers.table import Answers
from bot.clock import Clock
from bot.conversations.events import Event, Happened, Left, Returned, Said
from bot.conversations.menu import menu_button
from bot.conversations.outcomes import Reply, words
from bot.conversations.requests import Conversation, Turn
from bot.conversations.router import converse
from bot.conversations.session import Session
from bot.conversations.upgrades import read_session
from bot.domain.types import INTERFACE_LANGUAGES, Language
from bot.errors import StoreError, StoreUnavailable, UnreadableUpdate, WiringError, place_of
from bot.presenter import Message, Presenter
from bot.storage import inbox, outbox, sessions
from bot.storage.database import Database
from bot.storage.inbox import Claimed
from bot.storage.outbox import OutboxRow
from bot.storage.sessions import SessionRow, Stored

BATCH = 32
"""Chats that share a commit."""

ROUNDS = 3
"""How often a turn may ask the store."""

PAUSE = 0.5
"""Seconds before a store that did not answer is asked again."""

log = structlog.get_logger(__name__)


@dataclass(frozen=True)
class Outsider:
    """Something happened in a chat that is not private; the bot says so and leaves."""

    chat_id: int


Decoded = Event | Outsider | None
Decode = Callable[[Claimed], Decoded]
"""Reads an update; None when it concerns nobody. UnreadableUpdate or any error when it cannot be read."""


class TurnWorker:
    """Handles what is in the inbox until it is stopped."""

    def __init__(
        self,
        database: Database,
        answers: Answers,
        presenter: Presenter,
        decode: Decode,
        clock: Clock,
        batch: int = BATCH,
    ) -> None:
        self._database = database
        self._answers = answers
        self._presenter = presenter
        self._decode = decode
        self._clock = clock
        self._batch = batch
        self.arrived = asyncio.Event()
        self.answered: Callable[[], None] = lambda: None
        self.timed: Callable[[int, float], None] = lambda updates, seconds: None

    async def run(self) -> None:
        """Handle batch after batch; sleep until something arrives."""
        while True:
            self.arrived.clear()
            try:
                while await self._timed_batch():
                    self.answered()
            except StoreUnavailable as error:
                log.warning("turns.waiting", error=place_of(error))
                await asyncio.sleep(PAUSE)
            else:
                await self.arrived.wait()

    async def _timed_batch(self) -> int:
        started = time.perf_counter()
        updates = await self.batch()
        if updates:
            self.timed(updates, time.perf_counter() - started)
        return updates

    async def batch(self) -> int:
        """Handle up to BATCH chats and tell how many updates were handled or failed."""
        claimed: list[Claimed] = []

        def together(connection: Connection) -> None:
            claimed.extend(inbox.claim(connection, self._batch))
            self._handle(connection, claimed)

        try:
            await self._database.write(together)
        except Exception as error:
            if not claimed:
                raise
            log.warning("batch.rolled_back", updates=len(claimed), error=type(error).__name__)
            return await self._database.write(self._one_by_one)
        return len(claimed)

    def _one_by_one(self, connection: Connection) -> int:
        claimed = inbox.claim(connection, self._batch)
        for row in claimed:
            try:
                with connection.begin_nested():
                    self._handle(connection, [row])
            except Exception as error:
                log.error("turn.failed", update_id=row.update_id, error=place_of(error))
                self._fail(connection, row, place_of(error))
        return len(claimed)

    def _fail(self, connection: Connection, row: Claimed, error: str) -> None:
        """Count the failure; the person is told when the update is set aside."""
        at = self._clock()
        if inbox.fail(connection, row.update_id, error, at) < inbox.MAX_TRIES or row.chat_id is None or row.chat_id < 0:
            return
        session = Session(chat_id=row.chat_id, language=_language(connection, row.chat_id))
        reply = Reply((words("sorry-failed"),), ((menu_button(),),))
        outbox.put(connection, self._rows(row, session, (reply,), at), at)

    def _handle(self, connection: Connection, claimed: Sequence[Claimed]) -> None:
        at = self._clock()
        decoded = [(row, self._decode(row)) for row in claimed]
        events = [(row, event) for row, event in decoded if isinstance(event, Event)]
        stored = sessions.load(connection, [row.chat_id for row, _ in events if row.chat_id is not None])
        plays = [_play(row, self._understood(event), stored) for row, event in events]
        self._perform(connection, plays, at)
        self._keep(connection, plays, at)
        for row, event in decoded:
            if isinstance(event, Outsider):
                outbox.put(connection, self._farewell(row, event.chat_id), at)
        inbox.settle(connection, [row.update_id for row in claimed], at)

    def _perform(self, connection: Connection, plays: Sequence[_Play], at: datetime) -> None:
        """Run the conversations, answering round by round what they ask."""
        waiting = [play for play in plays if play.begin()]
        for _ in range(ROUNDS):
            if not waiting:
                return
            asked = [asking for play in waiting for asking in play.asked()]
            answers = iter(self._answers.answer(connection, asked, at))
            waiting = [play for play in waiting if play.go_on(tuple(next(answers) for _ in play.requests))]
        if waiting:
            raise WiringError(f"a turn asked the store more than {ROUNDS} times")

    def _understood(self, event: Event) -> Event:
        """Add to a text which answers are called so: conversations know no words."""
        if not isinstance(event, Said):
            return event
        names = self._presenter.options_typed(event.text)
        return replace(event, names=names) if names else event

    def _keep(self, connection: Connection, plays: Sequence[_Play], at: datetime) -> None:
        """Write what the turns leave behind."""
        turns = [(play, play.turn) for play in plays if play.turn is not None]
        writes = [Asked(play.chat_id, play.row.update_id, write) for play, turn in turns for write in turn.writes]
        self._answers.answer(connection, writes, at)
        kept = [SessionRow(play.chat_id, turn.session.version, _content(turn.session)) for play, turn in turns]
        sessions.save(connection, kept, at)
        for play in plays:
            _follow_presence(connection, play, at)
        rows = [row for play, turn in turns for row in self._rows(play.row, turn.session, turn.replies, at)]
        outbox.put(connection, rows, at)

    def _rows(self, row: Claimed, session: Session, replies: Sequence[Reply], at: datetime) -> list[OutboxRow]:
        language = session.language or session.guessed
        messages = [
            message for reply in replies for message in self._presenter.present(reply, language, at, session.text_only)
        ]
        return [
            OutboxRow(session.chat_id, f"u{row.update_id}.{number}", message.to_json())
            for number, message in enumerate(messages)
        ]

    def _farewell(self, row: Claimed, chat_id: int) -> list[OutboxRow]:
        """Say in all languages that this is no place for applications, and leave."""
        text = "\n".join(self._presenter.say(language, "private-only") for language in INTERFACE_LANGUAGES)
        words_ = OutboxRow(chat_id, f"u{row.update_id}.0", Message(text).to_json())
        return [words_, OutboxRow(chat_id, f"u{row.update_id}.1", {"kind": "leave"})]


class _Play:
    """One conversation being performed."""

    def __init__(self, row: Claimed, event: Event, conversation: Conversation, reachable: bool) -> None:
        self.row, self.event, self.reachable = row, event, reachable
        self.chat_id = event.sender.user_id
        self.requests: tuple[Any, ...] = ()
        self.turn: Turn | None = None
        self._conversation = conversation

    def begin(self) -> bool:
        """Run to the first requests; False when there are none."""
        return self._step(lambda: next(self._conversation))

    def go_on(self, answers: tuple[Any, ...]) -> bool:
        """Hand in the answers and run to the next requests; False when there are none."""
        return self._step(lambda: self._conversation.send(answers))

    def asked(self) -> list[Asked]:
        """Give the present requests, with whose they are."""
        return [Asked(self.chat_id, self.row.update_id, request) for request in self.requests]

    def _step(self, step: Callable[[], tuple[Any, ...]]) -> bool:
        try:
            self.requests = step()
        except StopIteration as end:
            self.turn = end.value
            return False
        return True


def _content(session: Session) -> dict[str, Any]:
    return session.model_dump(mode="json", exclude={"chat_id", "version"}, exclude_defaults=True)


def _play(row: Claimed, event: Event, stored: Mapping[int, Stored]) -> _Play:
    """Begin a conversation with the session of the chat; UnreadableUpdate when the sender is not who it belongs to."""
    chat_id = event.sender.user_id
    if chat_id != row.chat_id:
        raise UnreadableUpdate("it is not from the chat's own person")
    kept = stored.get(chat_id)
    if kept is None:
        return _Play(row, event, converse(Session(chat_id=chat_id), event), reachable=True)
    session = read_session(chat_id, kept.version, kept.content)
    return _Play(row, event, converse(session, event), kept.reachable)


def _language(connection: Connection, chat_id: int) -> Language | None:
    """Give the language of a chat, even where nothing else of its session can be read."""
    try:
        kept = sessions.load(connection, [chat_id]).get(chat_id)
    except StoreError:
        return None
    language = kept.content.get("language") if kept else None
    return language if language in INTERFACE_LANGUAGES else None


def _follow_presence(connection: Connection, play: _Play, at: datetime) -> None:
    """Note that a person has blocked the bot, or is back; what was kept from them is then sent.

    Whoever does anything is back, whether or not Telegram has told so.
    """
    if isinstance(play.event, Left):
        sessions.mark_unreachable(connection, [play.chat_id], at)
    elif isinstance(play.event, Returned) or not (play.reachable or isinstance(play.event, Happened)):
        outbox.revive(connection, play.chat_id, at)
