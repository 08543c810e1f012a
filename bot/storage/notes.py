"""Notes that staff write on applications; candidates never see them, and they go with the application."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Integer, Select, bindparam, func, insert, select

from bot.storage.codec import pack, unpack
from bot.storage.staff_tables import notes, staff
from bot.storage.tables import Number, Utc, applications

NOTE, LATE = "note", "late"
"""What a note is: a colleague's words, or the reason for which a late submission was accepted."""

_own = applications.c.public_id == bindparam("public_id")
_listed = (
    select(notes.c.content, notes.c.at, staff.c.name)
    .join(applications, applications.c.application_id == notes.c.application_id)
    .join(staff, staff.c.staff_id == notes.c.staff_id)
    .where(_own)
    .order_by(notes.c.at.desc(), notes.c.note_id.desc())
    .limit(bindparam("most", type_=Integer))
)
_count = (
    select(func.count())
    .select_from(notes.join(applications, applications.c.application_id == notes.c.application_id))
    .where(_own)
)
_new: Select[*tuple[Any, ...]] = select(
    applications.c.application_id,
    bindparam("author", type_=Number),
    bindparam("content", type_=notes.c.content.type),
    bindparam("at", type_=Utc()),
).where(_own)
_add = insert(notes).from_select(["application_id", "staff_id", "content", "at"], _new)


@dataclass(frozen=True)
class Written:
    """A note as it is kept."""

    author: str
    at: datetime
    text: str
    kind: str = NOTE


def add(connection: Connection, public_id: str, staff_id: int, text: str, at: datetime, kind: str = NOTE) -> None:
    """Keep a note on an application."""
    content = pack({"text": text, "kind": kind})
    connection.execute(_add, {"public_id": public_id, "author": staff_id, "content": content, "at": at})


def listed(connection: Connection, public_id: str, most: int) -> list[Written]:
    """Give the notes on an application, the newest first."""
    rows = connection.execute(_listed, {"public_id": public_id, "most": most})
    return [Written(row.name, row.at, **unpack(row.content)) for row in rows]


def count(connection: Connection, public_id: str) -> int:
    """Count the notes on an application."""
    return connection.execute(_count, {"public_id": public_id}).scalar_one()
