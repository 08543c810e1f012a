"""Checks and references as staff track them; the candidate is told in the same transaction."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from typing import Any

from sqlalchemy import Connection

from bot.answers.checks import link_for
from bot.answers.staff.guard import Granted, StaffAnswerers
from bot.answers.telling import Telling, Told
from bot.conversations.check_requests import Link
from bot.conversations.checks import consent_wanted, told
from bot.conversations.staff.check_requests import (
    AskedReferee,
    AskReferee,
    Begun,
    CheckFile,
    CheckRow,
    ListChecks,
    ReadChecks,
    ReadReference,
    Said,
    SetExpiry,
    StartChecks,
    TrackChecks,
    Tracked,
)
from bot.domain.application import Snapshot
from bot.domain.blind import cover, names_in
from bot.domain.checks import PURPOSE, STAGES, TOLD, CheckStatus, kinds_for
from bot.domain.reference import LINKABLE, AskingStatus
from bot.domain.status import Actor, Status, StatusEvent
from bot.domain.vacancy import Vacancy
from bot.storage import checks, consent, desk_lists, moves, references
from bot.storage.moves import Move, Standing
from bot.storage.references import Asking
from bot.storage.vacancy_records import by_reference


def _list(connection: Connection, granted: Granted, at: datetime) -> tuple[CheckRow, ...]:
    found = [each for each in checks.underway(connection) if granted.sees(each.reference)]
    vacancies = by_reference(connection, sorted({each.reference for each in found}))
    names = _names(connection, {each.public_id: each.reference for each in found})
    return tuple(
        CheckRow(
            each.public_id,
            names.get(each.public_id, ""),
            vacancies[each.reference],
            Status(each.status),
            each.done,
            len(kinds_for(vacancies[each.reference])),
        )
        for each in found
    )


def _names(connection: Connection, references_of: dict[str, str]) -> dict[str, str]:
    """Give the names of those whose opening is not blind."""
    blind = {reference: desk_lists.is_blind(connection, reference) for reference in set(references_of.values())}
    shown = [public_id for public_id, reference in references_of.items() if not blind[reference]]
    return {public_id: _name(sent) for public_id, sent in desk_lists.snapshots(connection, shown).items()}


def _name(sent: Snapshot) -> str:
    entries = sent.profile.get("identity", [])
    return " ".join(f"{entry['given_names']} {entry['family_names']}" for entry in entries)


def _standing(connection: Connection, public_id: str) -> tuple[Standing, Vacancy]:
    (own,) = moves.standings(connection, [public_id]).values()
    (vacancy,) = by_reference(connection, [own.reference]).values()
    return own, vacancy


def _read(connection: Connection, granted: Granted, at: datetime) -> CheckFile:
    wanted: ReadChecks = granted.request
    own, vacancy = _standing(connection, wanted.public_id)
    kinds = kinds_for(vacancy)
    found = checks.of_application(connection, wanted.public_id, kinds)
    done = sum(each.is_done for each in found)
    name = _names(connection, {own.public_id: own.reference}).get(own.public_id, "")
    return CheckFile(
        CheckRow(own.public_id, name, vacancy, own.status, done, len(kinds)),
        consent.stands(connection, own.chat_id, PURPOSE),
        found,
        tuple(map(_referee, references.of_application(connection, wanted.public_id))),
        granted.member,
    )


def _referee(found: Asking) -> AskedReferee:
    named = found.referee
    email = named.email if named.agreed else ""
    return AskedReferee(
        found.asking_id, named.name, named.relation, email, named.agreed, found.status, found.expires_at
    )


def _expire(connection: Connection, granted: Granted, at: datetime) -> None:
    wanted: SetExpiry = granted.request
    (check,) = checks.of_application(connection, wanted.public_id, (wanted.kind,))
    end = datetime.combine(wanted.day, time(), UTC) + timedelta(days=1)
    checks.put(connection, wanted.public_id, replace(check, expires_at=end), granted.member.staff_id, wanted.at)


def _ask(connection: Connection, granted: Granted, at: datetime) -> Link | None:
    wanted: AskReferee = granted.request
    found = references.of_id(connection, wanted.asking_id)
    if found is None or not found.referee.agreed or found.status not in LINKABLE:
        return None
    return link_for(connection, found, wanted.at) if consent.stands(connection, found.owner, PURPOSE) else None


def _said(connection: Connection, granted: Granted, at: datetime) -> Said | None:
    wanted: ReadReference = granted.request
    found = references.of_id(connection, wanted.asking_id)
    if found is None or found.status is not AskingStatus.ANSWERED or found.answered_at is None:
        return None
    testimony = dict(found.testimony or {})
    if desk_lists.is_blind(connection, found.reference):
        sent = desk_lists.snapshots(connection, [found.public_id]).values()
        names = frozenset(name for each in sent for name in names_in(each))
        testimony = {key: _covered(value, names) for key, value in testimony.items()}
    return Said(found.public_id, found.referee.name, found.answered_at, testimony)


def _covered(value: Any, names: frozenset[str]) -> Any:
    return cover(value, names) if isinstance(value, str) else value


def telling_too(telling: Telling) -> StaffAnswerers:
    """Give the answerers that tell the candidate something."""

    def start(connection: Connection, granted: Granted, at: datetime) -> Begun:
        wanted: StartChecks = granted.request
        own, vacancy = _standing(connection, wanted.public_id)
        if own.status not in STAGES:
            return "early"
        if own.status is Status.SELECTED:
            moves.carry_out(connection, [Move(own, StatusEvent.START_CHECKS, Actor.RECRUITER)], at)
        if consent.stands(connection, own.chat_id, PURPOSE):
            return "agreed"
        key = f"kc/{own.public_id}/{wanted.at:%y%m%d}"
        telling.tell(connection, [Told(own.chat_id, key, consent_wanted(vacancy, own.public_id))], at)
        return "asked"

    def track(connection: Connection, granted: Granted, at: datetime) -> int | Tracked:
        wanted: TrackChecks = granted.request
        own, vacancy = _standing(connection, wanted.public_id)
        if own.status not in STAGES:
            return "illegal"
        if not consent.stands(connection, own.chat_id, PURPOSE) and wanted.status is not CheckStatus.WAIVED:
            return "no-consent"
        asked = tuple(kind for kind in kinds_for(vacancy) if kind in wanted.kinds)
        found = checks.of_application(connection, wanted.public_id, asked)
        able = [each for each in found if each.can_become(wanted.status)]
        owner = granted.member.staff_id
        made = [checks.move(connection, wanted.public_id, each, wanted.status, wanted.at, owner) for each in able]
        if made and wanted.status in TOLD:
            key = f"k/{own.public_id}/{granted.update_id}"
            telling.tell(connection, [Told(own.chat_id, key, told(vacancy, own.public_id, made))], at)
        return len(made) or "illegal"

    return {StartChecks: start, TrackChecks: track}


STAFF: StaffAnswerers = {
    SetExpiry: _expire,
    AskReferee: _ask,
    ListChecks: _list,
    ReadChecks: _read,
    ReadReference: _said,
}
