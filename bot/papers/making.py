"""Making the file of a message: what it needs is read from the store, then it is drawn outside of any transaction."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping

from sqlalchemy import Connection

from bot.domain.types import Language
from bot.errors import WiringError
from bot.papers.paper import Paper
from bot.presenter import Wanted
from bot.storage.database import Database

Draw = Callable[[], Paper | None]
"""Draws a file from what was read; takes its time, and touches no store."""

Maker = Callable[[Connection, int, Language, tuple[str, ...]], Draw | None]
"""Reads what a kind of file needs, for one chat and in one language; None when there is nothing (any more) to show.

It looks only at what belongs to the chat, whatever the arguments name.
"""


class Papers:
    """Makes files by their kind."""

    def __init__(self, database: Database, makers: Mapping[str, Maker]) -> None:
        self._database = database
        self._makers = makers

    async def __call__(self, chat_id: int, wanted: Wanted) -> Paper | None:
        """Make a file for a chat; None when what it should show is gone. WiringError for a kind nobody makes."""
        if wanted.kind not in self._makers:
            raise WiringError(f"nobody makes a {wanted.kind}")
        maker = self._makers[wanted.kind]
        draw = await self._database.read(maker, chat_id, wanted.language, wanted.args)
        return None if draw is None else await asyncio.to_thread(draw)
