"""Long polling: raw updates are committed to the inbox, and only then is Telegram told that we have them."""

from __future__ import annotations

import asyncio
import json
import random
from collections.abc import Callable
from datetime import datetime
from typing import Any

import structlog
from telegram import Bot
from telegram.error import NetworkError, TelegramError
from telegram.request import BaseRequest, RequestData
from telegram.request._requestparameter import RequestParameter

from bot.clock import Clock
from bot.errors import StoreUnavailable, TokenRefused
from bot.handlers.decode import ALLOWED, chat_of
from bot.handlers.raw import Raw, updates_in
from bot.storage import inbox
from bot.storage.database import Database
from bot.storage.inbox import Received

POLL = 25
"""Seconds that Telegram holds a poll open when there is nothing new."""

LONGEST_WAIT = 30.0
"""Seconds between two tries after failures, at most."""

LONGEST_REASON = 120
"""Characters of what Telegram says of a refusal that are logged."""

log = structlog.get_logger(__name__)


class Poller:
    """Asks Telegram for updates until it is stopped."""

    def __init__(
        self, bot: Bot, request: BaseRequest, url: str, database: Database, clock: Clock, arrived: Callable[[], None]
    ) -> None:
        self._bot = bot
        self._request = request
        self._url = url
        self._database = database
        self._clock = clock
        self._arrived = arrived
        self._offset = 0
        self.polled_at: datetime | None = None
        self._answering: set[asyncio.Task[None]] = set()

    async def run(self) -> None:
        """Poll for ever; failures are waited out. TokenRefused when Telegram does not know the token."""
        try:
            await self._poll()
        finally:
            for task in self._answering:
                task.cancel()
            await asyncio.gather(*self._answering, return_exceptions=True)

    async def _poll(self) -> None:
        failures = 0
        while True:
            try:
                await self.once()
                failures = 0
            except (NetworkError, StoreUnavailable, ValueError, Refused) as error:
                failures += 1
                wait = min(LONGEST_WAIT, 0.25 * 2 ** min(failures, 8)) * random.uniform(0.5, 1)  # noqa: S311 (jitter)
                log.warning("poll.failed", error=type(error).__name__, detail=_harmless(error), wait=round(wait, 1))
                await asyncio.sleep(wait)

    async def once(self, seconds: int = POLL) -> int:
        """Poll once, keep what came and tell how many updates that were."""
        data = _parameters(offset=self._offset, timeout=seconds, limit=100, allowed_updates=list(ALLOWED))
        status, answer = await self._request.do_request(self._url, "POST", data, read_timeout=seconds + 10)
        if status in (401, 404):
            raise TokenRefused
        if status != 200:
            raise Refused(f"{status} {_description(answer)}".strip())
        self.polled_at = self._clock()
        updates = updates_in(answer)
        if updates:
            rows = [Received(raw.update_id, chat_of(raw.content), raw.body) for raw in updates]
            await self._database.write(inbox.receive, rows, self._clock())
            self._offset = max(raw.update_id for raw in updates) + 1
            self._arrived()
            self._answer_taps(updates)
        return len(updates)

    def _answer_taps(self, updates: list[Raw]) -> None:
        """Stop the spinner of each tapped button; that one is too old is no matter."""
        for raw in updates:
            query = raw.content.get("callback_query") if raw.content is not None else None
            query_id = query.get("id") if isinstance(query, dict) else None
            if isinstance(query_id, str):
                task = asyncio.create_task(self._answer_tap(query_id))
                self._answering.add(task)
                task.add_done_callback(self._answering.discard)

    async def _answer_tap(self, query_id: str) -> None:
        try:
            await self._bot.answer_callback_query(query_id)
        except TelegramError as error:
            log.debug("tap.unanswered", error=type(error).__name__)


class Refused(Exception):
    """Telegram refused a poll: the status, and its words, which tell of a second bot or a webhook."""


def _description(answer: bytes) -> str:
    """Give what Telegram says of a refusal; the first hundred characters or so of it, and nothing of other JSON."""
    try:
        said = json.loads(answer)["description"]
    except (ValueError, KeyError, TypeError):
        return ""
    return said[:LONGEST_REASON] if isinstance(said, str) else ""


def _harmless(error: Exception) -> str:
    return str(error) if isinstance(error, Refused) else ""


def _parameters(**values: Any) -> RequestData:
    return RequestData([RequestParameter.from_input(key, value) for key, value in values.items()])
