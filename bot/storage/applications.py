"""Applications: begun, submitted and withdrawn by their owner, each move written down as an event.

Everything here is told whose chat it is for, and sees and changes that person's applications only; but for `move`.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from sqlalchemy import Connection, Row, Select, bindparam, delete, insert, select, update

from bot.domain.application import ApplicationHead, Snapshot, takes
from bot.domain.status import Actor, Status, StatusEvent, advance
from bot.domain.vacancy import VacancyStatus
from bot.errors import IllegalTransition, StoreError
from bot.storage import revisions
from bot.storage.dialects import Upsert
from bot.storage.holds import HELD
from bot.storage.public_ids import public_id
from bot.storage.tables import application_events, applications, candidates, drafts, vacancies
from bot.storage.vacancy_records import by_reference


@dataclass(frozen=True)
class Accepted:
    """The application as it stands; `again` when it had been submitted before and nothing was changed."""

    head: ApplicationHead
    again: bool = False


Fields = Row[*tuple[Any, ...]]

Reason = Literal["closed", "gone", "not_started", "under_review", "unchanged"]
"""Why nothing was submitted: too late; no such vacancy any more; no draft of an application; or, of an amendment,
somebody has begun to read what was sent, or it says the same."""

UNSUCCESSFUL = (
    Status.NOT_SELECTED,
    Status.INELIGIBLE,
    Status.NO_SHOW,
    Status.WITHDRAWN,
    Status.DRAFT_EXPIRED,
    Status.VACANCY_CANCELLED,
    Status.DECLINED,
    Status.LAPSED,
)
"""How an application ends when nothing comes of it."""

_head = (
    applications.c.application_id,
    applications.c.public_id,
    vacancies.c.reference,
    applications.c.status,
    applications.c.revision,
    applications.c.started_at,
    applications.c.submitted_at,
    applications.c.late_until,
)
_owned: Select[*tuple[Any, ...]] = (
    select(candidates.c.chat_id, *_head)
    .join(candidates, candidates.c.candidate_id == applications.c.candidate_id)
    .join(vacancies, vacancies.c.vacancy_id == applications.c.vacancy_id)
)
_listed = _owned.where(candidates.c.chat_id.in_(bindparam("chat_ids", expanding=True))).order_by(
    applications.c.started_at.desc(), applications.c.application_id.desc()
)
# The row stays locked on PostgreSQL, so that two workers cannot both move it.
_one = _owned.where(candidates.c.chat_id == bindparam("chat")).with_for_update(of=applications)
_by_reference = _one.where(vacancies.c.reference == bindparam("reference"))
_by_public_id = _one.where(applications.c.public_id == bindparam("public_id"))
_anybodys = _owned.where(applications.c.public_id == bindparam("public_id")).with_for_update(of=applications)
_touched = select(drafts.c.key).where(
    drafts.c.chat_id == candidates.c.chat_id,
    drafts.c.updated_at >= bindparam("before", type_=drafts.c.updated_at.type),
)
_abandoned = _owned.where(
    applications.c.status == Status.DRAFT.value,
    candidates.c.held_at.is_(None),
    applications.c.started_at < bindparam("before", type_=applications.c.started_at.type),
    ~_touched.exists(),
)
_happened = select(application_events.c.event_id).where(
    application_events.c.application_id == applications.c.application_id,
    application_events.c.at >= bindparam("before", type_=application_events.c.at.type),
)
_forget = delete(applications).where(
    applications.c.status.in_(status.value for status in UNSUCCESSFUL),
    applications.c.pool_opt_in == bindparam("pooled"),
    applications.c.candidate_id.not_in(HELD),
    applications.c.started_at < bindparam("before", type_=applications.c.started_at.type),
    ~_happened.exists(),
)
_parents = (
    select(candidates.c.candidate_id, vacancies.c.vacancy_id)
    .select_from(candidates.join(vacancies, vacancies.c.reference == bindparam("reference")))
    .where(candidates.c.chat_id == bindparam("chat"))
)
_add = Upsert(applications, [])
_update = update(applications).where(applications.c.application_id == bindparam("moved"))
_delete = delete(applications).where(applications.c.application_id == bindparam("dropped"))


def listed(connection: Connection, chat_ids: Collection[int]) -> dict[int, list[ApplicationHead]]:
    """Give all applications of each of these chats, the last begun first, drafts included."""
    found: dict[int, list[ApplicationHead]] = {chat_id: [] for chat_id in chat_ids}
    if chat_ids:
        for row in connection.execute(_listed, {"chat_ids": list(chat_ids)}):
            found[row.chat_id].append(_to_head(row))
    return found


def start(
    connection: Connection,
    chat_id: int,
    reference: str,
    at: datetime,
    make_id: Callable[[], str] = public_id,
) -> ApplicationHead:
    """Begin an application, or give the one there is; one withdrawn or expired becomes a draft again.

    StoreError when the person is not a candidate yet or the vacancy is unknown.
    """
    row = _find(connection, chat_id, reference)
    if row is None:
        return _to_head(_begin(connection, chat_id, reference, at, make_id))
    try:
        return _move(connection, row, StatusEvent.REOPEN, at, started_at=at)
    except IllegalTransition:
        return _to_head(row)


def submit(
    connection: Connection, chat_id: int, snapshot: Snapshot, at: datetime, amends: int | None = None
) -> Accepted | Reason:
    """Submit a draft, if its vacancy takes applications at `at`; a second time changes nothing.

    With `amends` the submission replaces that revision, if it is the latest; each stays as it was sent.
    """
    row = _find(connection, chat_id, snapshot.reference)
    vacancy = by_reference(connection, [snapshot.reference]).get(snapshot.reference)
    if vacancy is None:
        return "gone"
    if row is None or row.status in (Status.WITHDRAWN, Status.DRAFT_EXPIRED):
        return "not_started"
    if row.status != Status.DRAFT and row.revision != amends:
        return Accepted(_to_head(row), again=True)
    if not takes(vacancy, _to_head(row), at):
        return "gone" if vacancy.status in (VacancyStatus.DRAFT, VacancyStatus.CANCELLED) else "closed"
    return _send(connection, row, snapshot, at)


def _send(connection: Connection, row: Fields, snapshot: Snapshot, at: datetime) -> Accepted | Reason:
    """Write the next revision and move the application."""
    event = StatusEvent.SUBMIT if row.status == Status.DRAFT else StatusEvent.AMEND
    if event is StatusEvent.AMEND and row.status != Status.SUBMITTED:
        return "under_review"
    if event is StatusEvent.AMEND and revisions.says_the_same(connection, row.application_id, row.revision, snapshot):
        return "unchanged"
    revision, pool = row.revision + 1, snapshot.pool_opt_in
    revisions.add(connection, row.application_id, revision, snapshot, at)
    return Accepted(_move(connection, row, event, at, revision=revision, submitted_at=at, pool_opt_in=pool))


def withdraw(connection: Connection, chat_id: int, public_id: str, at: datetime) -> ApplicationHead | None:
    """Withdraw one of the person's own applications; None when there is none such or it is too late.

    One that is withdrawn already is given as it is.
    """
    row = connection.execute(_by_public_id, {"chat": chat_id, "public_id": public_id}).one_or_none()
    if row is None:
        return None
    if row.status == Status.WITHDRAWN:
        return _to_head(row)
    try:
        return _move(connection, row, StatusEvent.WITHDRAW, at)
    except IllegalTransition:
        return None


def move(
    connection: Connection, public_id: str, event: StatusEvent, actor: Actor, at: datetime
) -> ApplicationHead | None:
    """Move anybody's application on behalf of staff or the clock; None when there is none such.

    IllegalTransition, and nothing changed, when the status table does not allow it. Whether this member of staff may
    is the guard's business (`bot.answers.staff.guard`), and what the candidate is told the caller's.
    """
    row = connection.execute(_anybodys, {"public_id": public_id}).one_or_none()
    return None if row is None else _move(connection, row, event, at, actor)


def drop_draft(connection: Connection, chat_id: int, reference: str, at: datetime) -> None:
    """Forget an application that is still a draft; one that was submitted before becomes withdrawn again."""
    row = _find(connection, chat_id, reference)
    if row is None or row.status != Status.DRAFT:
        return
    if row.revision:
        _move(connection, row, StatusEvent.WITHDRAW, at)
    else:
        connection.execute(_delete, {"dropped": row.application_id})


def expire_drafts(connection: Connection, before: datetime, at: datetime) -> int:
    """Let applications expire that were begun, and whose form was last touched, before an instant; tell how many."""
    rows = connection.execute(_abandoned, {"before": before}).all()
    for row in rows:
        _move(connection, row, StatusEvent.EXPIRE, at, Actor.CLOCK)
    return len(rows)


def forget(connection: Connection, before: datetime, *, pooled: bool) -> int:
    """Delete what ended without success before an instant, of people in the talent pool or of others; tell how many."""
    return connection.execute(_forget, {"before": before, "pooled": pooled}).rowcount


def _find(connection: Connection, chat_id: int, reference: str) -> Fields | None:
    return connection.execute(_by_reference, {"chat": chat_id, "reference": reference}).one_or_none()


def _begin(connection: Connection, chat_id: int, reference: str, at: datetime, make_id: Callable[[], str]) -> Fields:
    parents = connection.execute(_parents, {"chat": chat_id, "reference": reference}).one_or_none()
    if parents is None:
        raise StoreError(f"Nobody can apply for {reference} in a chat without consent, or for no vacancy.")
    row = None
    while row is None:  # again only when the id was taken
        values = {
            **parents._mapping,
            "public_id": make_id(),
            "status": Status.DRAFT.value,
            "revision": 0,
            "pool_opt_in": False,
            "started_at": at,
        }
        connection.execute(_add.on(connection), values)
        row = _find(connection, chat_id, reference)
    return row


def _move(
    connection: Connection,
    row: Fields,
    event: StatusEvent,
    at: datetime,
    actor: Actor = Actor.CANDIDATE,
    **changes: Any,
) -> ApplicationHead:
    """Move an application and write the event; IllegalTransition changes nothing."""
    target = advance(Status(row.status), event, actor)
    connection.execute(_update.values(status=target.value, **changes), {"moved": row.application_id})
    happened = {
        "application_id": row.application_id,
        "event": event.value,
        "actor": actor.value,
        "from_status": row.status,
        "to_status": target.value,
        "at": at,
    }
    connection.execute(insert(application_events), happened)
    return _to_head(row).model_copy(
        update={"status": target, **{k: v for k, v in changes.items() if k != "pool_opt_in"}}
    )


def _to_head(row: Fields) -> ApplicationHead:
    return ApplicationHead(
        public_id=row.public_id,
        reference=row.reference,
        status=Status(row.status),
        revision=row.revision,
        started_at=row.started_at,
        submitted_at=row.submitted_at,
        late_until=row.late_until,
    )
