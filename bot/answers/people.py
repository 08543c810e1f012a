"""Consents, profiles, drafts, and having everything deleted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from bot.answers.asked import Answerers, Asked, each
from bot.conversations.requests import (
    DropDraft,
    EraseCandidate,
    KeepDraft,
    LoadDrafts,
    LoadProfile,
    RecordConsent,
    SaveSection,
)
from bot.conversations.upgrades import read_draft
from bot.storage import candidates, drafts, erasure, holds, inbox

ConsentHash = Callable[[str, str], str]
"""Gives the SHA-256 of the words of a consent from its purpose and language."""


def writes(consent_hash: ConsentHash) -> Answerers:
    """Give the writing answerers; a deletion comes before everything else of its round."""

    def record_consent(connection: Connection, asked: Asked, at: datetime) -> None:
        given: RecordConsent = asked.request
        words = consent_hash(given.purpose, given.language)
        candidates.record_consent(
            connection, asked.chat_id, given.purpose, given.text_version, words, given.language, asked.update_id, at
        )

    return {
        EraseCandidate: each(_erase),
        RecordConsent: each(record_consent),
        SaveSection: _save_section,
        DropDraft: _drop_draft,
        KeepDraft: _keep_draft,
    }


def _erase(connection: Connection, asked: Asked, at: datetime) -> bool:
    if holds.held_since(connection, asked.chat_id) is not None:
        return False
    erasure.erase(connection, asked.chat_id)
    inbox.empty(connection, asked.update_id)
    return True


def _save_section(connection: Connection, asked: Sequence[Asked], at: datetime) -> list[None]:
    rows = [candidates.SectionRow(one.chat_id, one.request.section, one.request.entries) for one in asked]
    candidates.save_sections(connection, rows, at)
    return [None] * len(asked)


def _drop_draft(connection: Connection, asked: Sequence[Asked], at: datetime) -> list[None]:
    drafts.drop(connection, [(one.chat_id, one.request.key) for one in asked])
    return [None] * len(asked)


def _keep_draft(connection: Connection, asked: Sequence[Asked], at: datetime) -> list[None]:
    rows = []
    for one in asked:
        draft = one.request.draft
        content = draft.model_dump(mode="json", exclude={"key", "version"}, exclude_defaults=True)
        rows.append(drafts.DraftRow(one.chat_id, draft.key, draft.version, content))
    drafts.keep(connection, rows, at)
    return [None] * len(asked)


def _profiles(connection: Connection, asked: Sequence[Asked], at: datetime) -> list[Any]:
    found = candidates.profiles(connection, {one.chat_id for one in asked})
    return [found[one.chat_id] for one in asked]


def _drafts(connection: Connection, asked: Sequence[Asked], at: datetime) -> list[Any]:
    found = drafts.of_chats(connection, {one.chat_id for one in asked})
    return [
        {key: read_draft(key, stored.version, stored.content) for key, stored in found[one.chat_id].items()}
        for one in asked
    ]


READS: Answerers = {LoadProfile: _profiles, LoadDrafts: _drafts}
