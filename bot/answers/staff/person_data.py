"""Requests of people about their data, as a privacy officer carries them out; the person is told in their own chat."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import partial
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from bot.answers.staff.guard import Granted, Refuse, StaffAnswerers
from bot.answers.telling import Telling, Told
from bot.conversations.outcomes import Reply, words
from bot.conversations.own_data import archives
from bot.conversations.privacy import erased_told, forgetting, hold_told
from bot.conversations.staff.person_data_requests import ErasePerson, HoldData, Holdings, ReadHoldings, SendOwnData
from bot.domain.staff import application
from bot.domain.status import ENDED
from bot.storage import applications, erasure, everything, holds, openings, revisions, sessions
from bot.storage.sessions import SessionRow

_KINDS: Mapping[str, str] = {
    "profile": "profile",
    "applications": "applications",
    "assessments": "process",
    "checks": "process",
    "offers": "process",
    "onboarding_items": "process",
    "documents": "documents",
    "consents": "consents",
    "drafts": "drafts",
    "questions": "questions",
    "saved_openings": "saved",
    "search_alerts": "saved",
    "messages_received": "messages",
    "messages_to_you": "messages",
}
"""What the rows are counted as, by what `everything` calls them; all the rest is `other`."""


def telling_too(telling: Telling) -> StaffAnswerers:
    """Give all answerers: those that tell the person something, and the one that reads."""
    return {
        HoldData: partial(_hold, telling),
        SendOwnData: partial(_send, telling),
        ErasePerson: partial(_erase, telling),
        ReadHoldings: _read,
    }


def _chat(granted: Granted) -> int:
    """Give the chat of the person of the application."""
    chat_id = granted.places[application(granted.request.public_id)].chat_id
    assert chat_id is not None  # noqa: S101  # an application is somebody's
    return chat_id


def _read(connection: Connection, granted: Granted, at: datetime) -> Holdings:
    code = granted.request.code
    if code is not None and revisions.prove(connection, code) is None:
        raise Refuse("unknown")
    return _holdings(connection, granted)


def _holdings(connection: Connection, granted: Granted) -> Holdings:
    chat_id = _chat(granted)
    counted: Counter[str] = Counter()
    for name, count in everything.counts(connection, chat_id).items():
        counted[_KINDS.get(name, "other")] += count
    heads = applications.listed(connection, [chat_id])[chat_id]
    running = sum(each.submitted_at is not None and each.status not in ENDED for each in heads)
    since = holds.held_since(connection, chat_id)
    if since is not None:
        since = since.astimezone(ZoneInfo(openings.usual_zone(connection)))
    return Holdings(granted.request.public_id, dict(counted), running, since)


def _send(telling: Telling, connection: Connection, granted: Granted, at: datetime) -> int:
    """Queue the package for the person; on one day it is queued once."""
    chat_id = _chat(granted)
    count = len(everything.parts(connection, chat_id))
    replies = archives(count, words("mydata-on-request"), "")
    _tell(telling, connection, chat_id, f"dr/{granted.request.public_id}/{at:%y%m%d}", replies, at)
    return count


def _erase(telling: Telling, connection: Connection, granted: Granted, at: datetime) -> bool:
    chat_id = _chat(granted)
    if holds.held_since(connection, chat_id) is not None:
        return False
    session = forgetting(telling.readers(connection, [chat_id])[chat_id].session)
    erasure.erase(connection, chat_id)
    content = session.model_dump(mode="json", exclude={"chat_id", "version"}, exclude_defaults=True)
    sessions.save(connection, [SessionRow(chat_id, session.version, content)], at)
    _tell(telling, connection, chat_id, f"dr/{granted.request.public_id}/erased", [erased_told()], at)
    return True


def _hold(telling: Telling, connection: Connection, granted: Granted, at: datetime) -> Holdings:
    wanted: HoldData = granted.request
    chat_id = _chat(granted)
    if wanted.held is not (holds.held_since(connection, chat_id) is not None):
        if wanted.held:
            holds.hold(connection, chat_id, wanted.at)
        else:
            holds.lift(connection, chat_id)
        key = f"dr/{wanted.public_id}/{int(wanted.held)}/{at:%y%m%d%H%M%S}"
        _tell(telling, connection, chat_id, key, [hold_told(wanted.held)], at)
    return _holdings(connection, granted)


def _tell(
    telling: Telling, connection: Connection, chat_id: int, key: str, replies: Sequence[Reply], at: datetime
) -> None:
    telling.tell(connection, [Told(chat_id, f"{key}/{place}", each) for place, each in enumerate(replies)], at)
