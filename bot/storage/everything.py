"""Everything that is stored about one person, as JSON values, for them to take away.

The tables are found by themselves: those that name the chat, and those whose rows hang on a row that is the person's.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date, datetime
from functools import cache
from typing import Any

from sqlalchemy import BigInteger, ColumnElement, Connection, Select, Table, bindparam, func, select

from bot.errors import StoreError
from bot.storage.codec import unpack
from bot.storage.staff_tables import notes, references_asked, staff
from bot.storage.tables import applications, candidates, documents, metadata, vacancies, vault_keys

LARGEST = 45_000_000
"""Bytes of stored files in one archive; Telegram takes 50 million from a bot."""

WITHHELD = (vault_keys, staff, notes, references_asked)
"""Tables not given as they are: keys of files, who works here, what staff and referees wrote in confidence."""

CONFIDENTIAL: Mapping[str, Collection[str]] = {
    "assessments": ("verdict",),
    "referees_named": ("draft", "testimony", "consent"),
}
"""What is kept back inside the content of a row: what a panel found, and what a referee wrote of the person."""

UNSAID = {"offers": "sent_at"}
"""Rows that are not given before this is set: an offer that has not been made."""

NAMES = {
    "candidate_sections": "profile",
    "bookmarks": "saved_openings",
    "inquiries": "questions",
    "inquiry_messages": "question_messages",
    "revision_documents": "application_documents",
    "fetches": "files_being_fetched",
    "inbox": "messages_received",
    "outbox": "messages_to_you",
}
"""What the rows of a table are called where its own name says little."""

_references = select(vacancies.c.vacancy_id, vacancies.c.reference)
_candidate = select(candidates.c.candidate_id).where(candidates.c.chat_id == bindparam("chat"))
_files = (
    select(documents.c.document_id, documents.c.stored_name, documents.c.size, documents.c.content)
    .where(documents.c.candidate_id.in_(_candidate), documents.c.stored_name.is_not(None))
    .order_by(documents.c.document_id)
)


def everything(connection: Connection, chat_id: int) -> dict[str, list[dict[str, Any]]]:
    """Give all rows about a person by what they are, as JSON values; openings by their references.

    Messages that have been sent or handled are among them for as long as they are kept. What a file holds is not.
    """
    names = {row.vacancy_id: row.reference for row in connection.execute(_references)}
    return {
        name: [_open(name, _plain(row._asdict(), names)) for row in connection.execute(statement, {"chat": chat_id})]
        for name, statement in _statements().items()
    }


def counts(connection: Connection, chat_id: int) -> dict[str, int]:
    """Count all rows about a person by what they are, without looking into them."""
    counted = {name: select(func.count()).select_from(each.subquery()) for name, each in _statements().items()}
    return {name: connection.execute(each, {"chat": chat_id}).scalar_one() for name, each in counted.items()}


def _open(table: str, row: dict[str, Any]) -> dict[str, Any]:
    """Leave out of a row what is confidential in it."""
    kept = CONFIDENTIAL.get(table, ())
    if not kept or not isinstance(row.get("content"), dict):
        return row
    return {**row, "content": {name: value for name, value in row["content"].items() if name not in kept}}


def parts(connection: Connection, chat_id: int) -> list[list[tuple[str, str]]]:
    """Share a person's stored files out over archives that can be sent: a list of (stored name, name) for each.

    There is always a first one, for the data; a file goes into the last one that has room for it.
    """
    shared: list[list[tuple[str, str]]] = [[]]
    used = 0
    for row in connection.execute(_files, {"chat": chat_id}):
        if shared[-1] and used + row.size > LARGEST:
            shared.append([])
            used = 0
        shared[-1].append((row.stored_name, f"{row.document_id}-{unpack(row.content).get('name', 'file')}"))
        used += row.size
    return shared


@cache
def _statements() -> dict[str, Select[Any]]:
    found: dict[str, Select[Any]] = {}
    for table in metadata.sorted_tables:
        condition = _own(table)
        if condition is not None:
            if table.name in UNSAID:
                condition &= table.c[UNSAID[table.name]].is_not(None)
            found[NAMES.get(table.name, table.name)] = select(table).where(condition).order_by(*table.primary_key)
    return found | _referees()


def _referees() -> dict[str, Select[Any]]:
    """Give whom a person named as referees, and what they wrote as a referee of somebody else."""
    asked = references_asked.c
    shown = [asked.asking_id, asked.language, asked.status, asked.content, asked.sent_at, asked.answered_at]
    own = select(applications.c.application_id).where(applications.c.candidate_id.in_(_candidate))
    named = asked.application_id.in_(own)
    written = asked.chat_id == bindparam("chat", type_=BigInteger)
    return {
        "referees_named": select(asked.application_id, *shown).where(named).order_by(asked.asking_id),
        "references_written": select(*shown).where(written).order_by(asked.asking_id),
    }


def _own(table: Table) -> ColumnElement[bool] | None:
    """Give the condition that a row is the person's, None for a table in which no row is."""
    if table in WITHHELD:
        return None
    if "chat_id" in table.c:
        return table.c.chat_id == bindparam("chat", type_=BigInteger)
    for key in sorted(table.foreign_keys, key=lambda key: key.parent.name):
        owner = _own(key.column.table)
        if owner is not None:
            return key.parent.in_(select(key.column).where(owner))
    return None


def _plain(row: Mapping[str, Any], references: Mapping[int, str]) -> dict[str, Any]:
    values = {name: _value(value) for name, value in row.items()}
    if values.get("vacancy_id") is not None:
        values["opening"] = references[values.pop("vacancy_id")]
    return values


def _value(value: Any) -> Any:
    if isinstance(value, date | datetime):
        return value.isoformat()
    return _content(value) if isinstance(value, bytes) else value


def _content(value: bytes) -> Any:
    """Read a column; what came from outside may hold no JSON, and is given as the text that it is."""
    try:
        return unpack(value)
    except StoreError:
        return value.decode("utf-8", "replace")
