"""Documents and files to be fetched."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection

from bot.answers.asked import Answerers, Asked, each
from bot.conversations.document_requests import (
    ChangeKind,
    FetchFile,
    JoinAlbum,
    LoadDocuments,
    RemoveDocument,
    Shelf,
)
from bot.storage import documents, fetches

GATHERING = timedelta(seconds=2)
"""How long an album is waited for after its last part."""


def _join(connection: Connection, asked: Asked, at: datetime) -> bool:
    wanted: JoinAlbum = asked.request
    return fetches.join(connection, asked.chat_id, wanted.album, asdict(wanted.part), at + GATHERING)


def _fetch(connection: Connection, asked: Asked, at: datetime) -> None:
    wanted: FetchFile = asked.request
    content = {
        "parts": [asdict(part) for part in wanted.parts],
        "kind": wanted.kind.value if wanted.kind else None,
        "replaces": wanted.replaces,
        "reference": wanted.reference,
        "language": wanted.language,
    }
    new = fetches.NewFetch(
        chat_id=asked.chat_id,
        update_id=asked.update_id,
        purpose="import" if wanted.kind is None else "document",
        content=content,
        album=wanted.album,
        not_before=at + GATHERING if wanted.album else at,
    )
    fetches.add(connection, new, at)


def _change_kind(connection: Connection, asked: Asked, at: datetime) -> None:
    documents.set_kind(connection, asked.chat_id, asked.request.document_id, asked.request.kind)


def _remove(connection: Connection, asked: Asked, at: datetime) -> None:
    documents.remove(connection, asked.chat_id, asked.request.document_id, at)


def _shelves(connection: Connection, asked: Sequence[Asked], at: datetime) -> list[Any]:
    chat_ids = {one.chat_id for one in asked}
    kept, waiting = documents.listed(connection, chat_ids), fetches.waiting(connection, chat_ids)
    sent = documents.sent(connection, chat_ids)
    return [Shelf(tuple(kept[one.chat_id]), waiting[one.chat_id], sent[one.chat_id]) for one in asked]


WRITES: Answerers = {
    JoinAlbum: each(_join),
    FetchFile: each(_fetch),
    ChangeKind: each(_change_kind),
    RemoveDocument: each(_remove),
}
READS: Answerers = {LoadDocuments: _shelves}
