"""The documents that went with the latest submissions to an opening, and whose they are."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, and_, bindparam, select

from bot.storage.codec import unpack
from bot.storage.tables import applications, candidates, documents, revision_documents, vacancies

LARGEST = 45_000_000
"""Bytes of the documents in one archive: a bot can send fifty million."""


@dataclass(frozen=True)
class Enclosed:
    """One document of one application: in whose chat's vault it lies, under which name, and how large it is."""

    public_id: str
    chat_id: int
    kind: str
    name: str
    stored_name: str
    size: int


_enclosed = (
    select(
        applications.c.public_id,
        candidates.c.chat_id,
        documents.c.kind,
        documents.c.content,
        documents.c.stored_name,
        documents.c.size,
    )
    .select_from(applications)
    .join(vacancies, vacancies.c.vacancy_id == applications.c.vacancy_id)
    .join(candidates, candidates.c.candidate_id == applications.c.candidate_id)
    .join(
        revision_documents,
        and_(
            revision_documents.c.application_id == applications.c.application_id,
            revision_documents.c.revision == applications.c.revision,
        ),
    )
    .join(documents, documents.c.document_id == revision_documents.c.document_id)
    .where(
        vacancies.c.reference == bindparam("reference"),
        applications.c.status.not_in(["draft", "draft_expired"]),
        documents.c.stored_name.is_not(None),
    )
    .order_by(applications.c.submitted_at, applications.c.public_id, documents.c.document_id)
)


def of_opening(connection: Connection, reference: str) -> list[Enclosed]:
    """Give the documents of an opening's applications, in the order of sending."""
    rows = connection.execute(_enclosed, {"reference": reference})
    return [
        Enclosed(row.public_id, row.chat_id, row.kind, unpack(row.content)["name"], row.stored_name, row.size)
        for row in rows
    ]


def archives_of(connection: Connection, reference: str) -> list[list[Enclosed]]:
    """Share the documents of an opening's applications out over archives that a bot can send."""
    shared: list[list[Enclosed]] = []
    room = 0
    for each in of_opening(connection, reference):
        if not shared or each.size > room:
            shared.append([])
            room = LARGEST
        shared[-1].append(each)
        room -= each.size
    return shared
