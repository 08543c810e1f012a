"""Everything that is stored about one person, as JSON values, for them to take away."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import BindParameter, Connection, Select, Table, bindparam, select

from bot.errors import StoreError
from bot.storage.codec import unpack
from bot.storage.staff_tables import (
    assessments,
    checks,
    offers,
    onboarding_items,
    push_recipients,
    references_asked,
    slot_choices,
)
from bot.storage.tables import (
    application_events,
    application_revisions,
    applications,
    bookmarks,
    candidate_sections,
    candidates,
    consents,
    documents,
    drafts,
    endorsements,
    fetches,
    inbox,
    inquiries,
    inquiry_messages,
    outbox,
    preferences,
    revision_documents,
    search_alerts,
    sessions,
    vacancies,
)

LARGEST = 45_000_000
"""Bytes of stored files in one archive; Telegram takes 50 million from a bot."""

_chat: BindParameter[int] = bindparam("chat")
_candidate = select(candidates.c.candidate_id).where(candidates.c.chat_id == _chat)
_applications = select(applications.c.application_id).where(applications.c.candidate_id.in_(_candidate))
_inquiries = select(inquiries.c.inquiry_id).where(inquiries.c.chat_id == _chat)
_assessments = select(assessments.c.assessment_id).where(assessments.c.application_id.in_(_applications))
# What a referee wrote is theirs, and was given in confidence; that it was asked for and came is the person's to know.
_references_asked = (
    select(
        references_asked.c.application_id,
        references_asked.c.status,
        references_asked.c.sent_at,
        references_asked.c.answered_at,
    )
    .where(references_asked.c.application_id.in_(_applications))
    .order_by(references_asked.c.asking_id)
)
_references = select(vacancies.c.vacancy_id, vacancies.c.reference)
_files = (
    select(documents.c.document_id, documents.c.stored_name, documents.c.size, documents.c.content)
    .where(documents.c.candidate_id.in_(_candidate), documents.c.stored_name.is_not(None))
    .order_by(documents.c.document_id)
)


def _of_chat(table: Table) -> Select[Any]:
    return select(table).where(table.c.chat_id == _chat).order_by(*table.primary_key)


def _under(table: Table, column: str, owners: Select[Any]) -> Select[Any]:
    return select(table).where(table.c[column].in_(owners)).order_by(*table.primary_key)


_tables: dict[str, Select[Any]] = {
    "candidate": _of_chat(candidates),
    "session": _of_chat(sessions),
    "preferences": _of_chat(preferences),
    "profile": _under(candidate_sections, "candidate_id", _candidate),
    "consents": _under(consents, "candidate_id", _candidate),
    "documents": _under(documents, "candidate_id", _candidate),
    "drafts": _of_chat(drafts),
    "applications": _under(applications, "candidate_id", _candidate),
    "application_revisions": _under(application_revisions, "application_id", _applications),
    "application_documents": _under(revision_documents, "application_id", _applications),
    "application_events": _under(application_events, "application_id", _applications),
    "endorsements": _under(endorsements, "application_id", _applications),
    "assessments": _under(assessments, "application_id", _applications),
    "assessment_slots": _under(slot_choices, "assessment_id", _assessments),
    "checks": _under(checks, "application_id", _applications),
    "references": _references_asked,
    "offers": _under(offers, "application_id", _applications),
    "onboarding": _under(onboarding_items, "application_id", _applications),
    "notices": _under(push_recipients, "application_id", _applications),
    "saved_openings": _of_chat(bookmarks),
    "search_alerts": _of_chat(search_alerts),
    "questions": _of_chat(inquiries),
    "question_messages": _under(inquiry_messages, "inquiry_id", _inquiries),
    "files_being_fetched": _of_chat(fetches),
    "messages_received": _of_chat(inbox),
    "messages_to_you": _of_chat(outbox),
}


def everything(connection: Connection, chat_id: int) -> dict[str, list[dict[str, Any]]]:
    """Give all rows about a person by what they are, as JSON values; openings by their references.

    Messages that have been sent or handled are among them for as long as they are kept. What a file holds is not.
    """
    names = {row.vacancy_id: row.reference for row in connection.execute(_references)}
    return {
        name: [_plain(row._mapping, names) for row in connection.execute(statement, {"chat": chat_id})]
        for name, statement in _tables.items()
    }


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


def _plain(row: Any, references: dict[int, str]) -> dict[str, Any]:
    values = {name: _value(value) for name, value in row.items()}
    if "vacancy_id" in values:
        values["opening"] = references[values.pop("vacancy_id")]
    return values


def _value(value: Any) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    return _content(value) if isinstance(value, bytes) else value


def _content(value: bytes) -> Any:
    """Read a column; what came from outside may hold no JSON, and is given as the text that it is."""
    try:
        return unpack(value)
    except StoreError:
        return value.decode("utf-8", "replace")
