"""A referee's turn: opening the link, writing, sending once; the candidate hears that it arrived, and no more."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection

from bot.answers.asked import Answerers, Asked, each
from bot.answers.colleagues import entrusted
from bot.answers.people import ConsentHash
from bot.answers.telling import Telling, Told
from bot.conversations.checks import arrived
from bot.conversations.referee import PREFIX
from bot.conversations.reference_requests import (
    AgreeToRefer,
    DeclineReference,
    GiveReference,
    Invited,
    KeepReference,
    LoadReference,
    OpenReference,
    Shut,
)
from bot.conversations.staff.checks import reference_told
from bot.conversations.upgrades import read_draft
from bot.domain.checks import CheckKind, CheckStatus
from bot.domain.pool import name_of
from bot.domain.reference import VERSION, WAITING, AskingStatus
from bot.domain.staff import StaffAct
from bot.storage import candidates, checks, references, scrubbing
from bot.storage.references import Asking
from bot.storage.vacancy_records import by_reference

SHOWN = "reference"
"""The words that a referee agrees to."""


def writes(consent_hash: ConsentHash, telling: Telling) -> Answerers:
    """Give the writing answerers."""

    def agree(connection: Connection, asked: Asked, at: datetime) -> None:
        wanted: AgreeToRefer = asked.request
        found = _own(connection, asked, wanted.at)
        if found is not None:
            words = consent_hash(SHOWN, wanted.language)
            given = {"version": VERSION, "hash": words, "language": wanted.language, "at": wanted.at.isoformat()}
            references.keep(connection, found, consent=given)

    def give(connection: Connection, asked: Asked, at: datetime) -> bool:
        wanted: GiveReference = asked.request
        found = _own(connection, asked, wanted.at)
        if found is None or not found.consent:
            return False
        references.keep(connection, found, draft=None, testimony=wanted.testimony.model_dump(mode="json"))
        references.change(connection, found, status=AskingStatus.ANSWERED.value, answered_at=wanted.at)
        _receive(connection, found, wanted.at)
        tell_owner(telling, connection, found, AskingStatus.ANSWERED, at)
        _tell_staff(telling, connection, found, AskingStatus.ANSWERED, at)
        return True

    def decline(connection: Connection, asked: Asked, at: datetime) -> None:
        wanted: DeclineReference = asked.request
        found = _own(connection, asked, wanted.at)
        if found is not None:
            references.keep(connection, found, draft=None, consent=None)
            references.change(connection, found, status=AskingStatus.DECLINED.value, chat_id=None)
            tell_owner(telling, connection, found, AskingStatus.DECLINED, at)
            _tell_staff(telling, connection, found, AskingStatus.DECLINED, at)

    return {
        OpenReference: each(_open),
        AgreeToRefer: each(agree),
        KeepReference: each(_keep),
        GiveReference: each(give),
        DeclineReference: each(decline),
    }


def tell_owner(telling: Telling, connection: Connection, found: Asking, status: AskingStatus, at: datetime) -> None:
    """Tell the candidate how the asking of a referee stands."""
    (vacancy,) = by_reference(connection, [found.reference]).values()
    reply = arrived(vacancy, found.public_id, found.referee.name, status)
    key = f"ra/{found.asking_id}/{status}/{found.sent_at:%y%m%d%H%M%S}"
    telling.tell(connection, [Told(found.owner, key, reply)], at)


def _tell_staff(telling: Telling, connection: Connection, found: Asking, status: AskingStatus, at: datetime) -> None:
    """Tell whoever looks after references there what has come of one; neither name is in it."""
    (vacancy,) = by_reference(connection, [found.reference]).values()
    reply = reference_told(vacancy, found.public_id, status)
    key = f"rs/{found.asking_id}/{status}/{found.sent_at:%y%m%d%H%M%S}"
    others = entrusted(connection, StaffAct.ASK_REFEREE, found.reference)
    telling.tell(connection, [Told(each.chat_id, f"{key}/{each.staff_id}", reply) for each in others], at)


def _receive(connection: Connection, found: Asking, at: datetime) -> None:
    """Count the check of references as received when nobody who was asked is waited for any more."""
    waiting = [one for one in references.of_application(connection, found.public_id) if one.status in WAITING]
    (check,) = checks.of_application(connection, found.public_id, (CheckKind.REFERENCES,))
    if not waiting and check.status in (CheckStatus.NOT_STARTED, CheckStatus.REQUESTED):
        checks.move(connection, found.public_id, check, CheckStatus.RECEIVED, at)


def _open(connection: Connection, asked: Asked, at: datetime) -> Invited | Shut:
    wanted: OpenReference = asked.request
    scrubbing.scrub_token(connection, asked.update_id)
    found = references.of_token(connection, wanted.token)
    if found is None or not _is_waited_for(found, wanted.at):
        return "gone"
    if found.owner == asked.chat_id:
        return "own"
    if found.chat_id not in (None, asked.chat_id):
        return "taken"
    references.change(connection, found, status=AskingStatus.OPENED.value, chat_id=asked.chat_id)
    if found.sent_at is not None:
        scrubbing.scrub_sent(connection, found.owner, found.sent_at)
    return _invited(connection, found)


def _is_waited_for(found: Asking, at: datetime) -> bool:
    return found.status in WAITING and found.expires_at is not None and found.expires_at > at


def _own(connection: Connection, asked: Asked, at: datetime) -> Asking | None:
    """Give what this chat was asked, as long as it is waited for."""
    found = references.of_id(connection, asked.request.asking_id)
    mine = found is not None and found.chat_id == asked.chat_id and _is_waited_for(found, at)
    return found if mine else None


def _invited(connection: Connection, found: Asking) -> Invited:
    (vacancy,) = by_reference(connection, [found.reference]).values()
    profile = candidates.profiles(connection, [found.owner])[found.owner]
    draft = found.draft
    assert found.expires_at is not None  # noqa: S101  # it is waited for
    return Invited(
        asking_id=found.asking_id,
        candidate=name_of(profile),
        vacancy=vacancy,
        language=found.referee.language,
        status=found.status,
        expires_at=found.expires_at,
        agreed=bool(found.consent),
        draft=read_draft(f"{PREFIX}{found.asking_id}", draft["version"], draft["content"]) if draft else None,
    )


def _load(connection: Connection, asked: Asked, at: datetime) -> Invited | None:
    found = _own(connection, asked, asked.request.at)
    return None if found is None else _invited(connection, found)


def _keep(connection: Connection, asked: Asked, at: datetime) -> None:
    wanted: KeepReference = asked.request
    found = _own(connection, asked, at)
    if found is not None and found.consent:
        draft = wanted.draft
        content = draft.model_dump(mode="json", exclude={"key", "version"}, exclude_defaults=True)
        references.keep(connection, found, draft={"version": draft.version, "content": content})


READS: Answerers = {LoadReference: each(_load)}
