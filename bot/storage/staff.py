"""Staff: who they are, which openings are entrusted to them, and one-time invitations."""

from __future__ import annotations

import secrets
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, bindparam, delete, insert, select, update

from bot.domain.staff import INVITATION_LIFE, Member, Role, token_hash
from bot.storage.dialects import Upsert
from bot.storage.staff_tables import invitations, staff, staff_openings
from bot.storage.tables import vacancies

_entrusted = select(staff_openings.c.staff_id, vacancies.c.reference).join(
    vacancies, vacancies.c.vacancy_id == staff_openings.c.vacancy_id
)
_add = Upsert(staff, ["chat_id"], ["roles", "all_openings", "disabled_at"], returning=[staff.c.staff_id])
_entrust = Upsert(staff_openings, ["staff_id", "vacancy_id"])
_numbers = select(vacancies.c.vacancy_id).where(vacancies.c.reference.in_(bindparam("references", expanding=True)))
_change = update(staff).where(staff.c.staff_id == bindparam("changed"))
_valid = (
    select(invitations)
    .where(
        invitations.c.token_hash == bindparam("hash"),
        invitations.c.used_at.is_(None),
        invitations.c.expires_at > bindparam("at", type_=invitations.c.expires_at.type),
    )
    .with_for_update()
)
_use = update(invitations).where(invitations.c.invitation_id == bindparam("used"))


def of_chat(connection: Connection, chat_id: int) -> Member | None:
    """Give who somebody is among the staff, with or without access; None when they are not."""
    return next(iter(_members(connection, staff.c.chat_id == chat_id)), None)


def of_id(connection: Connection, staff_id: int) -> Member | None:
    """Give one of the staff."""
    return next(iter(_members(connection, staff.c.staff_id == staff_id)), None)


def inviter(connection: Connection, staff_id: int) -> Member | None:
    """Give who has added one of the staff; None when that was the command line."""
    added_by = connection.execute(select(staff.c.added_by).where(staff.c.staff_id == staff_id)).scalar()
    return None if added_by is None else of_id(connection, added_by)


def listed(connection: Connection) -> tuple[Member, ...]:
    """Give all of the staff in the order in which they came."""
    return _members(connection)


def add(
    connection: Connection,
    chat_id: int,
    name: str,
    roles: Iterable[Role],
    openings: Iterable[str] | None,
    at: datetime,
    added_by: int | None = None,
) -> Member:
    """Make somebody staff, or give who is already other roles and openings; their access is on again."""
    row = {
        "chat_id": chat_id,
        "name": name,
        "roles": sorted(roles),
        "all_openings": openings is None,
        "added_by": added_by,
        "added_at": at,
        "disabled_at": None,
    }
    staff_id: int = connection.execute(_add.on(connection), row).scalar_one()
    connection.execute(delete(staff_openings).where(staff_openings.c.staff_id == staff_id))
    entrust(connection, staff_id, openings or ())
    (member,) = _members(connection, staff.c.staff_id == staff_id)
    return member


def entrust(connection: Connection, staff_id: int, references: Iterable[str]) -> None:
    """Entrust openings to one of the staff, beside those that are already; unknown ones are passed over."""
    numbers = connection.execute(_numbers, {"references": list(references)}).scalars().all()
    if numbers:
        connection.execute(
            _entrust.on(connection), [{"staff_id": staff_id, "vacancy_id": number} for number in numbers]
        )


def change_roles(connection: Connection, staff_id: int, roles: Iterable[Role]) -> None:
    """Give one of the staff other roles."""
    connection.execute(_change.values(roles=sorted(roles)), {"changed": staff_id})


def set_openings(connection: Connection, staff_id: int, references: Iterable[str] | None) -> None:
    """Entrust these openings to one of the staff and no others; None: all of them."""
    connection.execute(_change.values(all_openings=references is None), {"changed": staff_id})
    connection.execute(delete(staff_openings).where(staff_openings.c.staff_id == staff_id))
    entrust(connection, staff_id, references or ())


def set_access(connection: Connection, staff_id: int, disabled_at: datetime | None) -> None:
    """End the access of one of the staff, or give it back with None."""
    connection.execute(_change.values(disabled_at=disabled_at), {"changed": staff_id})


def invite(
    connection: Connection,
    roles: Iterable[Role],
    openings: Iterable[str] | None,
    at: datetime,
    created_by: int | None = None,
) -> tuple[str, datetime]:
    """Give a fresh token of 256 bits, of which only the hash is kept, and when it ends."""
    token, expires_at = secrets.token_urlsafe(32), at + INVITATION_LIFE
    row = {
        "token_hash": token_hash(token),
        "roles": sorted(roles),
        "openings": None if openings is None else sorted(openings),
        "created_by": created_by,
        "created_at": at,
        "expires_at": expires_at,
    }
    connection.execute(insert(invitations), row)
    return token, expires_at


def take_invitation(connection: Connection, token: str, at: datetime) -> Row[Any] | None:
    """Use a token up and give its invitation; None when it is unknown, used or too old."""
    row = connection.execute(_valid, {"hash": token_hash(token), "at": at}).one_or_none()
    if row is not None:
        connection.execute(_use.values(used_at=at), {"used": row.invitation_id})
    return row


def _members(connection: Connection, *conditions: Any) -> tuple[Member, ...]:
    rows = connection.execute(select(staff).where(*conditions).order_by(staff.c.staff_id)).all()
    limited = [row.staff_id for row in rows if not row.all_openings]
    entrusted: dict[int, set[str]] = {staff_id: set() for staff_id in limited}
    if limited:
        for staff_id, reference in connection.execute(_entrusted.where(staff_openings.c.staff_id.in_(limited))):
            entrusted[staff_id].add(reference)
    return tuple(
        Member(
            staff_id=row.staff_id,
            chat_id=row.chat_id,
            name=row.name,
            roles=frozenset(map(Role, row.roles)),
            openings=None if row.all_openings else frozenset(entrusted[row.staff_id]),
            active=row.disabled_at is None,
        )
        for row in rows
    )
