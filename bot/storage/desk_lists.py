"""What staff read of the applications of an opening: heads, what was sent, and drafts that came too late."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, and_, bindparam, func, or_, select, update

from bot.domain.application import Snapshot
from bot.domain.document import Document
from bot.domain.status import Status
from bot.storage import documents
from bot.storage.codec import unpack
from bot.storage.tables import (
    application_revisions,
    applications,
    candidate_sections,
    candidates,
    revision_documents,
    vacancies,
)

_SLICE = 500


@dataclass(frozen=True)
class Sent:
    """An application that was sent and is not being written anew."""

    public_id: str
    status: Status
    revision: int
    submitted_at: datetime


@dataclass(frozen=True)
class Unsent:
    """A draft: whose it is, under what name if they gave one, when it was begun, and until when it is accepted late."""

    public_id: str
    name: str
    started_at: datetime
    late_until: datetime | None


_of_vacancy = applications.join(vacancies, vacancies.c.vacancy_id == applications.c.vacancy_id)
_here = vacancies.c.reference == bindparam("reference")
_sent = (
    select(applications.c.public_id, applications.c.status, applications.c.revision, applications.c.submitted_at)
    .select_from(_of_vacancy)
    .where(_here, applications.c.revision > 0, applications.c.status.not_in(["draft", "draft_expired"]))
    .order_by(applications.c.submitted_at, applications.c.public_id)
)
_latest = (
    select(applications.c.public_id, application_revisions.c.content)
    .join(
        application_revisions,
        and_(
            application_revisions.c.application_id == applications.c.application_id,
            application_revisions.c.revision == applications.c.revision,
        ),
    )
    .where(applications.c.public_id.in_(bindparam("ids", expanding=True)))
)
_drafts = (
    select(applications.c.public_id, applications.c.started_at, applications.c.late_until, candidate_sections.c.content)
    .select_from(
        _of_vacancy.outerjoin(
            candidate_sections,
            and_(
                candidate_sections.c.candidate_id == applications.c.candidate_id,
                candidate_sections.c.section == "identity",
            ),
        )
    )
    .where(_here, applications.c.status == "draft")
    .order_by(applications.c.started_at, applications.c.public_id)
)
_draft_count = select(func.count()).select_from(_of_vacancy).where(_here, applications.c.status == "draft")
_blind = select(vacancies.c.blind).where(_here)
_set_blind = update(vacancies).where(vacancies.c.reference == bindparam("opening")).values(blind=bindparam("wanted"))
_set_late = (
    update(applications).where(applications.c.public_id == bindparam("draft")).values(late_until=bindparam("until"))
)
_unreviewed = (
    select(applications.c.public_id)
    .select_from(_of_vacancy)
    .where(
        applications.c.status == "submitted",
        or_(
            and_(
                vacancies.c.status.in_(["published", "extended", "closed"]),
                vacancies.c.deadline_at <= bindparam("before", type_=vacancies.c.deadline_at.type),
            ),
            and_(
                vacancies.c.status == "closed",
                vacancies.c.updated_at <= bindparam("before", type_=vacancies.c.deadline_at.type),
            ),
        ),
    )
    .order_by(applications.c.application_id)
)
_document = (
    select(candidates.c.chat_id)
    .select_from(applications)
    .join(candidates, candidates.c.candidate_id == applications.c.candidate_id)
    .join(
        revision_documents,
        and_(
            revision_documents.c.application_id == applications.c.application_id,
            revision_documents.c.revision == applications.c.revision,
        ),
    )
    .where(
        applications.c.public_id == bindparam("public_id"),
        applications.c.status.not_in(["draft", "draft_expired"]),
        revision_documents.c.document_id == bindparam("document"),
    )
)


def sent(connection: Connection, reference: str) -> list[Sent]:
    """Give the applications that were sent to an opening, in the order of sending; drafts are nobody's business."""
    rows = connection.execute(_sent, {"reference": reference})
    return [Sent(row.public_id, Status(row.status), row.revision, row.submitted_at) for row in rows]


def draft_count(connection: Connection, reference: str) -> int:
    """Count the drafts of an opening."""
    return connection.execute(_draft_count, {"reference": reference}).scalar_one()


def snapshots(connection: Connection, public_ids: Collection[str]) -> dict[str, Snapshot]:
    """Give what the latest submission of each of these applications sent."""
    wanted, found = list(public_ids), {}
    for start in range(0, len(wanted), _SLICE):
        for row in connection.execute(_latest, {"ids": wanted[start : start + _SLICE]}):
            found[row.public_id] = Snapshot.model_validate(unpack(row.content))
    return found


def drafts(connection: Connection, reference: str) -> list[Unsent]:
    """Give the drafts of an opening, the first begun first; of what is in them only the name."""
    rows = connection.execute(_drafts, {"reference": reference})
    return [Unsent(row.public_id, _name(row.content), row.started_at, row.late_until) for row in rows]


def _name(content: bytes | None) -> str:
    entries = [] if content is None else unpack(content)
    return " ".join(f"{entry['given_names']} {entry['family_names']}" for entry in entries)


def is_blind(connection: Connection, reference: str) -> bool:
    """Tell whether an opening is reviewed blind."""
    return bool(connection.execute(_blind, {"reference": reference}).scalar_one_or_none())


def set_blind(connection: Connection, reference: str, wanted: bool) -> None:
    """Have an opening reviewed blind, or not."""
    connection.execute(_set_blind, {"opening": reference, "wanted": wanted})


def accept_late(connection: Connection, public_id: str, until: datetime) -> None:
    """Let a draft be submitted until an instant, in spite of the deadline."""
    connection.execute(_set_late, {"draft": public_id, "until": until})


def unreviewed(connection: Connection, before: datetime) -> list[str]:
    """Give the submitted applications of openings that take none any more since an instant."""
    return list(connection.execute(_unreviewed, {"before": before}).scalars())


def document(connection: Connection, public_id: str, document_id: int) -> tuple[int, Document, str] | None:
    """Give a document of the latest submission of an application: whose it is, it, and its sealed file's name."""
    key = {"public_id": public_id, "document": document_id}
    chat_id = connection.execute(_document, key).scalar_one_or_none()
    found = None if chat_id is None else documents.file_of(connection, chat_id, document_id)
    return None if chat_id is None or found is None else (chat_id, *found)
