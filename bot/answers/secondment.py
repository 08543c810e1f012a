"""What people keep of their secondments."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from bot.answers.asked import Answerers, Asked, each
from bot.conversations.secondment_requests import LoadEndorsements, SaveEndorsement
from bot.storage import endorsements


def _save(connection: Connection, asked: Asked, at: datetime) -> None:
    kept: SaveEndorsement = asked.request
    endorsements.save(connection, asked.chat_id, kept.reference, kept.endorsement, kept.at)


def _load(connection: Connection, asked: Sequence[Asked], at: datetime) -> list[Any]:
    found = endorsements.of_chats(connection, {one.chat_id for one in asked})
    return [found[one.chat_id] for one in asked]


WRITES: Answerers = {SaveEndorsement: each(_save)}
READS: Answerers = {LoadEndorsements: _load}
