"""Candidates: the profile, section by section, and what each has consented to."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, select

from bot.domain.profile import Profile
from bot.errors import StoreError
from bot.storage import preferences
from bot.storage.codec import pack, unpack
from bot.storage.dialects import Upsert
from bot.storage.tables import candidate_sections, candidates, consents


@dataclass(frozen=True)
class SectionRow:
    """One section of a chat's profile, all its entries as JSON values."""

    chat_id: int
    section: str
    entries: Sequence[Mapping[str, Any]]


_of_these = candidates.c.chat_id.in_(bindparam("chat_ids", expanding=True))
_add = Upsert(candidates, ["chat_id"])
_numbers = select(candidates.c.chat_id, candidates.c.candidate_id).where(_of_these)
_sections = (
    select(candidates.c.chat_id, candidate_sections.c.section, candidate_sections.c.content)
    .join(candidates, candidates.c.candidate_id == candidate_sections.c.candidate_id)
    .where(_of_these)
)
_save = Upsert(candidate_sections, ["candidate_id", "section"], ["content", "updated_at"])
_consent = Upsert(consents, ["update_id", "purpose"])


def ensure(connection: Connection, chat_ids: Collection[int], at: datetime) -> dict[int, int]:
    """Make the people of these chats candidates where they are not yet, and give their candidate numbers."""
    if not chat_ids:
        return {}
    connection.execute(_add.on(connection), [{"chat_id": chat_id, "created_at": at} for chat_id in chat_ids])
    return _candidate_ids(connection, chat_ids)


def profiles(connection: Connection, chat_ids: Collection[int]) -> dict[int, Profile]:
    """Give the profile of each of these chats; one that nobody has begun is empty."""
    stored: dict[int, dict[str, list[dict[str, Any]]]] = defaultdict(dict)
    if chat_ids:
        for row in connection.execute(_sections, {"chat_ids": list(chat_ids)}):
            stored[row.chat_id][row.section] = unpack(row.content)
    return {chat_id: Profile(stored.get(chat_id, {})) for chat_id in chat_ids}


def save_sections(connection: Connection, rows: Sequence[SectionRow], at: datetime) -> None:
    """Replace sections; StoreError, and nothing saved, when one is of a person who is not a candidate yet."""
    if not rows:
        return
    numbers = _candidate_ids(connection, {row.chat_id for row in rows})
    if any(row.chat_id not in numbers for row in rows):
        raise StoreError("A profile is kept only after a consent.")
    values = {
        (row.chat_id, row.section): {
            "candidate_id": numbers[row.chat_id],
            "section": row.section,
            "content": pack(row.entries),
            "updated_at": at,
        }
        for row in rows
    }
    connection.execute(_save.on(connection), list(values.values()))
    moved = {row.chat_id for row in rows if row.section == "contact"}
    if moved:
        preferences.set_clocks(connection, moved)


def record_consent(
    connection: Connection,
    chat_id: int,
    purpose: str,
    text_version: str,
    text_hash: str,
    language: str,
    update_id: int,
    at: datetime,
) -> None:
    """Write down a consent: to what, in which words (their version and SHA-256), by which update and when.

    Makes the person a candidate. The same update twice changes nothing.
    """
    row = {
        "candidate_id": ensure(connection, [chat_id], at)[chat_id],
        "purpose": purpose,
        "text_version": text_version,
        "text_hash": text_hash,
        "language": language,
        "update_id": update_id,
        "given_at": at,
    }
    connection.execute(_consent.on(connection), row)


def _candidate_ids(connection: Connection, chat_ids: Collection[int]) -> dict[int, int]:
    rows = connection.execute(_numbers, {"chat_ids": list(chat_ids)})
    return {row.chat_id: row.candidate_id for row in rows}
