"""Documents: what is kept of each file, whose it is, and which submissions it went with.

Everything here is told whose chat it is for, and sees and changes that person's documents only.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Integer, Row, Select, bindparam, delete, insert, select, update

from bot.domain.document import Document, DocumentKind
from bot.storage.codec import pack, unpack
from bot.storage.tables import Number, applications, candidates, documents, revision_documents


@dataclass(frozen=True)
class NewDocument:
    """A document to be kept, and the name of its sealed file."""

    kind: DocumentKind
    name: str
    media_type: str
    size: int
    sha256: str
    pages: int | None
    stored_name: str


_owned: Select[*tuple[Any, ...]] = select(candidates.c.chat_id, *documents.c).join(
    candidates, candidates.c.candidate_id == documents.c.candidate_id
)
_present = documents.c.removed_at.is_(None)
_of_these = candidates.c.chat_id.in_(bindparam("chat_ids", expanding=True))
_listed = _owned.where(_of_these, _present).order_by(documents.c.created_at, documents.c.document_id)
_one = _owned.where(candidates.c.chat_id == bindparam("chat"), documents.c.document_id == bindparam("document"))
_candidate = select(candidates.c.candidate_id).where(candidates.c.chat_id == bindparam("chat"))
_own_ones = _candidate.scalar_subquery()
_change = update(documents).where(
    documents.c.document_id == bindparam("document"), documents.c.candidate_id == _own_ones, _present
)
_sent = (
    select(candidates.c.chat_id, revision_documents.c.document_id)
    .join(applications, applications.c.application_id == revision_documents.c.application_id)
    .join(candidates, candidates.c.candidate_id == applications.c.candidate_id)
    .where(_of_these)
    .distinct()
)
_attach = insert(revision_documents).from_select(
    ["application_id", "revision", "document_id"],
    select(
        bindparam("application", type_=Number),
        bindparam("revision", type_=Integer),
        documents.c.document_id,
    )
    .join(applications, applications.c.candidate_id == documents.c.candidate_id)
    .where(
        applications.c.application_id == bindparam("application"),
        documents.c.document_id.in_(bindparam("document_ids", expanding=True)),
    ),
)
_referred = select(revision_documents.c.document_id).where(revision_documents.c.document_id == documents.c.document_id)
_sweep = delete(documents).where(documents.c.removed_at.is_not(None), ~_referred.exists())
_names = select(documents.c.stored_name).where(documents.c.stored_name.in_(bindparam("names", expanding=True)))


def listed(connection: Connection, chat_ids: Collection[int]) -> dict[int, list[Document]]:
    """Give the documents of each of these chats, oldest first; those removed are left out."""
    found: dict[int, list[Document]] = {chat_id: [] for chat_id in chat_ids}
    if chat_ids:
        for row in connection.execute(_listed, {"chat_ids": list(chat_ids)}):
            found[row.chat_id].append(_document(row))
    return found


def sent(connection: Connection, chat_ids: Collection[int]) -> dict[int, frozenset[int]]:
    """Tell which documents of each of these chats went with a submission."""
    found: dict[int, set[int]] = {chat_id: set() for chat_id in chat_ids}
    if chat_ids:
        for row in connection.execute(_sent, {"chat_ids": list(chat_ids)}):
            found[row.chat_id].add(row.document_id)
    return {chat_id: frozenset(ids) for chat_id, ids in found.items()}


def add(connection: Connection, chat_id: int, new: NewDocument, at: datetime) -> int | None:
    """Keep a document and give its number; None when the person is not a candidate (any more)."""
    candidate_id = connection.execute(_candidate, {"chat": chat_id}).scalar_one_or_none()
    if candidate_id is None:
        return None
    content = {"name": new.name, "media_type": new.media_type, "sha256": new.sha256, "pages": new.pages}
    row = {
        "candidate_id": candidate_id,
        "kind": new.kind.value,
        "content": pack(content),
        "created_at": at,
        "stored_name": new.stored_name,
        "size": new.size,
    }
    document_id: int = connection.execute(insert(documents).returning(documents.c.document_id), row).scalar_one()
    return document_id


def set_kind(connection: Connection, chat_id: int, document_id: int, kind: DocumentKind) -> None:
    """Call a person's own document something else."""
    connection.execute(_change.values(kind=kind.value), {"chat": chat_id, "document": document_id})


def remove(connection: Connection, chat_id: int, document_id: int, at: datetime) -> None:
    """Take a person's own document out of the list; its file stays while a submission refers to it."""
    connection.execute(_change.values(removed_at=at), {"chat": chat_id, "document": document_id})


def file_of(connection: Connection, chat_id: int, document_id: int) -> tuple[Document, str] | None:
    """Give a person's own document, removed or not, and the name of its sealed file; None when there is none."""
    row = connection.execute(_one, {"chat": chat_id, "document": document_id}).one_or_none()
    return None if row is None or row.stored_name is None else (_document(row), row.stored_name)


def attach(connection: Connection, application_id: int, revision: int, document_ids: Iterable[int]) -> None:
    """Write down which documents went with a revision; those of other people are passed over."""
    ids = list(document_ids)
    if ids:
        connection.execute(_attach, {"application": application_id, "revision": revision, "document_ids": ids})


def sweep(connection: Connection) -> int:
    """Forget the removed documents that no submission refers to, and tell how many."""
    return connection.execute(_sweep).rowcount


def unknown(connection: Connection, names: Collection[str]) -> list[str]:
    """Give those of these names of sealed files that no document has."""
    known = set(connection.execute(_names, {"names": list(names)}).scalars()) if names else set()
    return [name for name in names if name not in known]


def _document(row: Row[*tuple[Any, ...]]) -> Document:
    content = unpack(row.content)
    return Document(
        document_id=row.document_id,
        kind=DocumentKind(row.kind),
        name=content["name"],
        media_type=content["media_type"],
        size=row.size,
        sha256=content["sha256"],
        created_at=row.created_at,
    )
