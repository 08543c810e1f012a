"""The checks of an application: only their state, never the papers; and forgetting them after the decision."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, bindparam, delete, func, select, update

from bot.domain.checks import DECIDED, STAGES, Check, CheckKind, CheckStatus
from bot.storage.codec import pack
from bot.storage.dialects import Upsert
from bot.storage.holds import HELD
from bot.storage.staff_tables import checks, references_asked, staff
from bot.storage.tables import application_events, applications, candidates, vacancies


@dataclass(frozen=True)
class Underway:
    """An application that is at, or close to, its checks; `done` of them need nothing more."""

    public_id: str
    reference: str
    status: str
    done: int


@dataclass(frozen=True)
class Expiring:
    """A cleared check whose result expires soon, with the chat and the number of who looks after it."""

    check_id: int
    public_id: str
    reference: str
    kind: CheckKind
    expires_at: datetime
    chat_id: int


_rows = (
    select(checks, staff.c.name, applications.c.public_id)
    .join(applications, applications.c.application_id == checks.c.application_id)
    .outerjoin(staff, staff.c.staff_id == checks.c.owner)
    .where(applications.c.public_id == bindparam("public_id"))
)
_number = select(applications.c.application_id).where(applications.c.public_id == bindparam("public_id"))
_put = Upsert(
    checks,
    ["application_id", "kind"],
    ["status", "requested_at", "received_at", "expires_at", "updated_at"],
)
_own = (
    update(checks)
    .where(checks.c.application_id == bindparam("number"), checks.c.kind == bindparam("of_kind"))
    .values(owner=bindparam("staff"))
)
_done = (
    select(func.count())
    .where(
        checks.c.application_id == applications.c.application_id,
        checks.c.status.in_([CheckStatus.CLEARED.value, CheckStatus.WAIVED.value]),
    )
    .scalar_subquery()
)
_underway = (
    select(applications.c.public_id, vacancies.c.reference, applications.c.status, _done.label("done"))
    .join(vacancies, vacancies.c.vacancy_id == applications.c.vacancy_id)
    .where(applications.c.status.in_([status.value for status in STAGES]))
    .order_by(vacancies.c.reference, applications.c.public_id)
)
_expiring = (
    select(
        checks.c.check_id,
        applications.c.public_id,
        vacancies.c.reference,
        checks.c.kind,
        checks.c.expires_at,
        staff.c.chat_id,
    )
    .join(applications, applications.c.application_id == checks.c.application_id)
    .join(vacancies, vacancies.c.vacancy_id == applications.c.vacancy_id)
    .join(staff, staff.c.staff_id == checks.c.owner)
    .where(
        checks.c.status == CheckStatus.CLEARED.value,
        checks.c.expires_at > bindparam("now", type_=checks.c.expires_at.type),
        checks.c.expires_at <= bindparam("until", type_=checks.c.expires_at.type),
        applications.c.status.in_([status.value for status in STAGES]),
        staff.c.disabled_at.is_(None),
    )
    .order_by(checks.c.check_id)
)
_recent = select(application_events.c.event_id).where(
    application_events.c.application_id == applications.c.application_id,
    application_events.c.at >= bindparam("before", type_=application_events.c.at.type),
)
_decided = select(applications.c.application_id).where(
    applications.c.status.in_([status.value for status in DECIDED]),
    applications.c.candidate_id.not_in(HELD),
    ~_recent.exists(),
)
_chat = (
    select(candidates.c.chat_id)
    .join(applications, applications.c.candidate_id == candidates.c.candidate_id)
    .where(applications.c.public_id == bindparam("public_id"))
)


def of_application(connection: Connection, public_id: str, kinds: Sequence[CheckKind]) -> tuple[Check, ...]:
    """Give the checks of an application in the order of `kinds`; one that nobody has begun has not started."""
    found = {
        CheckKind(row.kind): Check(
            CheckKind(row.kind),
            CheckStatus(row.status),
            row.name or "",
            row.requested_at,
            row.received_at,
            row.expires_at,
        )
        for row in connection.execute(_rows, {"public_id": public_id})
    }
    return tuple(found.get(kind) or Check(kind) for kind in kinds)


def put(connection: Connection, public_id: str, check: Check, owner: int | None, at: datetime) -> None:
    """Write a check as it is now; `owner` is the staff number of who looks after it, None for who does already."""
    row = {
        "application_id": connection.execute(_number, {"public_id": public_id}).scalar_one(),
        "kind": check.kind.value,
        "status": check.status.value,
        "requested_at": check.requested_at,
        "received_at": check.received_at,
        "expires_at": check.expires_at,
        "content": pack({}),
        "updated_at": at,
    }
    connection.execute(_put.on(connection), row)
    if owner is not None:
        connection.execute(_own, {"number": row["application_id"], "of_kind": check.kind.value, "staff": owner})


def move(
    connection: Connection, public_id: str, check: Check, status: CheckStatus, at: datetime, owner: int | None = None
) -> Check:
    """Move a check on and give it as it is then; with no `owner` it stays with whom it is."""
    moved = check.moved(status, at)
    put(connection, public_id, moved, owner, at)
    return moved


def underway(connection: Connection) -> list[Underway]:
    """Give all applications at their checks, by opening."""
    return [Underway(row.public_id, row.reference, row.status, row.done) for row in connection.execute(_underway)]


def expiring(connection: Connection, now: datetime, until: datetime) -> list[Expiring]:
    """Give the results that expire between two instants and are still needed."""
    return [
        Expiring(row.check_id, row.public_id, row.reference, CheckKind(row.kind), row.expires_at, row.chat_id)
        for row in connection.execute(_expiring, {"now": now, "until": until})
    ]


def owner_chat(connection: Connection, public_id: str) -> int:
    """Give the chat of the person who applied."""
    return int(connection.execute(_chat, {"public_id": public_id}).scalar_one())


def forget(connection: Connection, before: datetime) -> int:
    """Delete the checks and references of applications decided before an instant; tell how many rows those were."""
    numbers: Collection[int] = connection.execute(_decided, {"before": before}).scalars().all()
    if not numbers:
        return 0
    return sum(
        connection.execute(delete(table).where(table.c.application_id.in_(numbers))).rowcount
        for table in (checks, references_asked)
    )
