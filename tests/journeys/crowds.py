"""Many candidates of one opening at once, made through the store: they read their chats and do nothing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from bot.conversations.session import VERSION
from bot.conversations.welcome import CONSENT_VERSION
from bot.domain.application import Snapshot
from bot.domain.preferences import Preferences
from bot.domain.status import Actor, StatusEvent
from bot.domain.types import INTERFACE_LANGUAGES, Language
from bot.sandbox.server import Sandbox
from bot.storage import applications, candidates, preferences, sessions
from bot.storage.database import Database
from bot.storage.sessions import SessionRow
from tests.journeys.lives.english import GRACE

SLICE = 100


@dataclass(frozen=True)
class Member:
    """One of the crowd."""

    chat_id: int
    public_id: str
    language: Language


async def crowd(
    sandbox: Sandbox, database: Database, count: int, reference: str, at: datetime, *events: StatusEvent
) -> list[Member]:
    """Bring in people of all languages in turn who have applied, and whose applications were moved like this."""
    persons = [sandbox.world.add_person(f"Person {number}", "en", None, None) for number in range(count)]
    for person in persons:
        person.started = True
    made: list[Member] = []
    for start in range(0, count, SLICE):
        part = [person.id for person in persons[start : start + SLICE]]
        made += await database.write(make, part, reference, at, events)
    return made


def make(
    connection: Connection, chat_ids: list[int], reference: str, at: datetime, events: tuple[StatusEvent, ...]
) -> list[Member]:
    """Have these people apply."""
    return [_one(connection, chat_id, reference, at, events) for chat_id in chat_ids]


def _one(connection: Connection, chat_id: int, reference: str, at: datetime, events: tuple[StatusEvent, ...]) -> Member:
    language = INTERFACE_LANGUAGES[chat_id % len(INTERFACE_LANGUAGES)]
    candidates.record_consent(connection, chat_id, "application", CONSENT_VERSION, "0" * 64, language, -chat_id, at)
    sessions.save(connection, [SessionRow(chat_id, VERSION, {"language": language, "consented": CONSENT_VERSION})], at)
    preferences.save(connection, chat_id, Preferences(language=language), at)
    facts: dict[str, Any] = {"reference": reference, "language": language, "pool_opt_in": False, "declared_at": at}
    applications.start(connection, chat_id, reference, at)
    sent = Snapshot.model_validate({**facts, "profile": GRACE.stored_profile, "answers": GRACE.stored_answers})
    outcome = applications.submit(connection, chat_id, sent, at)
    assert isinstance(outcome, applications.Accepted)
    for event in events:
        assert applications.move(connection, outcome.head.public_id, event, Actor.RECRUITER, at) is not None
    return Member(chat_id, outcome.head.public_id, language)
