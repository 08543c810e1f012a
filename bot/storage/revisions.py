"""The revisions of an application: what each submission sent, kept as it was, and what its receipt's code proves.

Writing is told which application; reading is told whose chat it is for, and sees that person's own only. A code is
proved for whoever shows it.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, bindparam, insert, select

from bot.domain.application import Snapshot
from bot.domain.status import Status
from bot.domain.verification import Proof, VerificationCode
from bot.storage import documents
from bot.storage.codec import pack, unpack
from bot.storage.tables import application_revisions, applications, candidates, vacancies

_own = (
    select(application_revisions.c.content)
    .join(applications, applications.c.application_id == application_revisions.c.application_id)
    .join(candidates, candidates.c.candidate_id == applications.c.candidate_id)
    .where(candidates.c.chat_id == bindparam("chat"), applications.c.public_id == bindparam("public_id"))
)
_latest = _own.where(application_revisions.c.revision == applications.c.revision)
_numbered = _own.where(application_revisions.c.revision == bindparam("number"))
_content = select(application_revisions.c.content).where(
    application_revisions.c.application_id == bindparam("application"),
    application_revisions.c.revision == bindparam("number"),
)
_proof = (
    select(
        vacancies.c.reference,
        applications.c.revision,
        applications.c.status,
        application_revisions.c.receipt_hash,
        application_revisions.c.submitted_at,
    )
    .join(applications, applications.c.application_id == application_revisions.c.application_id)
    .join(vacancies, vacancies.c.vacancy_id == applications.c.vacancy_id)
    .where(
        applications.c.public_id == bindparam("public_id"),
        application_revisions.c.revision == bindparam("number"),
    )
)


def add(connection: Connection, application_id: int, number: int, snapshot: Snapshot, at: datetime) -> None:
    """Keep what a submission sends under its number, and the documents that go with it."""
    values = {
        "application_id": application_id,
        "revision": number,
        "content": pack(snapshot.model_dump(mode="json")),
        "receipt_hash": snapshot.digest(),
        "submitted_at": at,
    }
    connection.execute(insert(application_revisions), values)
    documents.attach(connection, application_id, number, (each.document_id for each in snapshot.documents))


def says_the_same(connection: Connection, application_id: int, number: int, snapshot: Snapshot) -> bool:
    """Tell whether a revision has the same content, whenever it was declared and in whatever language."""
    content = connection.execute(_content, {"application": application_id, "number": number}).scalar_one()
    kept = Snapshot.model_validate(unpack(content))
    return kept.model_copy(update={"declared_at": snapshot.declared_at, "language": snapshot.language}) == snapshot


def latest(connection: Connection, chat_id: int, public_id: str) -> Snapshot | None:
    """Give what the latest submission of one of the person's own applications sent; None when there is none."""
    content = connection.execute(_latest, {"chat": chat_id, "public_id": public_id}).scalar_one_or_none()
    return None if content is None else Snapshot.model_validate(unpack(content))


def numbered(connection: Connection, chat_id: int, public_id: str, number: int) -> Snapshot | None:
    """Give what one submission of one of the person's own applications sent; None when there is none."""
    key = {"chat": chat_id, "public_id": public_id, "number": number}
    content = connection.execute(_numbered, key).scalar_one_or_none()
    return None if content is None else Snapshot.model_validate(unpack(content))


def prove(connection: Connection, code: VerificationCode) -> Proof | None:
    """Check a receipt's code; None when no submission has it."""
    row = connection.execute(_proof, {"public_id": code.public_id, "number": code.revision}).one_or_none()
    if row is None or not code.proves(row.receipt_hash):
        return None
    withdrawn = row.status == Status.WITHDRAWN
    return Proof(row.reference, code.revision, row.revision, row.submitted_at, withdrawn)
