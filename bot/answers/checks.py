"""The checks of one's own application, and the referees that one names."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection

from bot.answers.asked import Answerers, Asked, each
from bot.answers.people import ConsentHash
from bot.conversations.check_requests import (
    VERSION,
    AgreeToChecks,
    DropReferee,
    Link,
    LoadChecks,
    Named,
    NameReferee,
    OwnChecks,
    SendLink,
    StopChecks,
)
from bot.domain.checks import PURPOSE, STAGES, kinds_for
from bot.domain.reference import LINK, LINKABLE
from bot.domain.status import Status
from bot.storage import applications, candidates, checks, consent, references
from bot.storage.references import Asking
from bot.storage.vacancy_records import by_reference


def writes(consent_hash: ConsentHash) -> Answerers:
    """Give the writing answerers."""

    def agree(connection: Connection, asked: Asked, at: datetime) -> None:
        language = asked.request.language
        words = consent_hash(PURPOSE, language)
        candidates.record_consent(connection, asked.chat_id, PURPOSE, VERSION, words, language, asked.update_id, at)

    return {
        StopChecks: each(_stop),
        AgreeToChecks: each(agree),
        NameReferee: each(_name),
        DropReferee: each(_drop),
        SendLink: each(_send),
    }


def _stop(connection: Connection, asked: Asked, at: datetime) -> None:
    consent.withdraw(connection, asked.chat_id, PURPOSE, asked.request.at)


def _name(connection: Connection, asked: Asked, at: datetime) -> bool:
    wanted: NameReferee = asked.request
    if not consent.stands(connection, asked.chat_id, PURPOSE):
        return False
    return references.name(connection, asked.chat_id, wanted.public_id, wanted.referee)


def _own(connection: Connection, asked: Asked) -> Asking | None:
    found = references.of_id(connection, asked.request.asking_id)
    return found if found is not None and found.owner == asked.chat_id else None


def _drop(connection: Connection, asked: Asked, at: datetime) -> None:
    found = _own(connection, asked)
    if found is not None:
        references.drop(connection, found.asking_id)


def _send(connection: Connection, asked: Asked, at: datetime) -> Link | None:
    wanted: SendLink = asked.request
    found = _own(connection, asked)
    if found is None or found.status not in LINKABLE or not consent.stands(connection, asked.chat_id, PURPOSE):
        return None
    return link_for(connection, found, wanted.at)


def link_for(connection: Connection, found: Asking, at: datetime) -> Link:
    """Make a fresh link for a referee."""
    token, expires_at = references.send(connection, found.asking_id, at)
    references.keep(connection, found, draft=None, consent=None)
    return Link(LINK + token, found.public_id, found.referee.name, found.referee.language, expires_at)


def _load(connection: Connection, asked: Asked, at: datetime) -> OwnChecks | None:
    public_id = asked.request.public_id
    heads = applications.listed(connection, [asked.chat_id])[asked.chat_id]
    own = next((head for head in heads if head.public_id == public_id), None)
    if own is None or Status(own.status) not in STAGES:
        return None
    (vacancy,) = by_reference(connection, [own.reference]).values()
    named = references.of_application(connection, public_id)
    return OwnChecks(
        agreed=consent.stands(connection, asked.chat_id, PURPOSE),
        checks=checks.of_application(connection, public_id, kinds_for(vacancy)),
        referees=tuple(Named(one.asking_id, one.referee.name, one.status) for one in named),
    )


READS: Answerers = {LoadChecks: each(_load)}
