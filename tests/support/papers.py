"""Documents that somebody has sent before a test begins."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import Connection

from bot.domain.document import DocumentKind
from bot.storage import documents
from bot.storage.documents import NewDocument

DIPLOMA = NewDocument(DocumentKind.DIPLOMA, "diploma.pdf", "application/pdf", 1234, "ab" * 32, 1, "0" * 32)
"""A diploma whose file nobody will open."""


def keep_diplomas(connection: Connection, chat_ids: Iterable[int], at: datetime) -> None:
    """Put a diploma on the shelf of each of these people, who are candidates already."""
    for chat_id in chat_ids:
        documents.add(connection, chat_id, DIPLOMA, at)
