"""The one guard that every staff request passes: who asks, may they, and the row in the audit.

Who asks is told by the chat that the event came from, and never by anything in a button. What is asked about is looked
up here, so that a request cannot name an opening that its application does not belong to. An answerer may refuse too,
for what only it can know (a second person is needed): what it did is undone, and the refusal is audited alike.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from bot.answers.asked import Answerer, Answerers, Asked, each
from bot.answers.staff.auditing import Auditing
from bot.conversations.staff.requests import Denied, StaffRequest, Why
from bot.domain.staff import AT_LARGE, Member, Subject, may
from bot.errors import WiringError
from bot.storage import staff, subjects
from bot.storage.audit import Entry
from bot.storage.subjects import Place


@dataclass(frozen=True)
class Granted:
    """A request that may be answered, and for whom.

    `places` tells where each subject belongs; `applied_for` are the openings that the member applied for themselves,
    which they do not handle.
    """

    member: Member
    request: Any
    update_id: int
    places: Mapping[Subject, Place]
    applied_for: frozenset[str]

    def sees(self, reference: str) -> bool:
        """Tell whether an opening may be among what is listed."""
        return self.member.covers(reference) and reference not in self.applied_for


class Refuse(Exception):
    """Raised by an answerer to refuse; nothing that it did stays."""

    def __init__(self, why: Why) -> None:
        super().__init__(why)
        self.why = why


StaffAnswerer = Callable[[Connection, Granted, datetime], Any]
"""Answers one request that the guard let pass."""

StaffAnswerers = Mapping[type[StaffRequest[Any]], StaffAnswerer]


def guarded(auditing: Auditing, answerers: StaffAnswerers) -> Answerers:
    """Put the guard before each of these."""
    return {kind: _guard(auditing, answerer) for kind, answerer in answerers.items()}


def require_guard(plain: Answerers) -> None:
    """WiringError when a staff request would be answered without the guard."""
    open_ = sorted(kind.__name__ for kind in plain if issubclass(kind, StaffRequest))
    if open_:
        raise WiringError(f"no guard stands before {open_}")


def _guard(auditing: Auditing, answerer: StaffAnswerer) -> Answerer:
    def answer(connection: Connection, asked: Asked, at: datetime) -> Any:
        audit, member = auditing(connection, at), staff.of_chat(connection, asked.chat_id)
        answer = _answered(connection, member, asked, at, answerer)
        actor = audit.stranger(asked.chat_id) if member is None else f"staff/{member.staff_id}"
        request: StaffRequest[Any] = asked.request
        names = [str(subject) for subject in request.about]
        audit.append(connection, Entry(actor, request.act.value, names, not isinstance(answer, Denied)), at)
        return answer

    return each(answer)


def _answered(
    connection: Connection, member: Member | None, asked: Asked, at: datetime, answerer: StaffAnswerer
) -> Any:
    if member is None:
        return Denied("stranger")
    if not member.active:
        return Denied("disabled")
    request: StaffRequest[Any] = asked.request
    places = subjects.places(connection, request.about)
    applied_for = subjects.applied_for(connection, member.chat_id)
    why = _objection(member, request, places, applied_for)
    if why is not None:
        return Denied(why)
    return _attempted(connection, Granted(member, request, asked.update_id, places, applied_for), at, answerer)


def _attempted(connection: Connection, granted: Granted, at: datetime, answerer: StaffAnswerer) -> Any:
    try:
        with connection.begin_nested():
            return answerer(connection, granted, at)
    except Refuse as refusal:
        return Denied(refusal.why)


def _objection(
    member: Member, request: StaffRequest[Any], places: Mapping[Subject, Place], applied_for: frozenset[str]
) -> Why | None:
    """Tell what speaks against a request."""
    about, act = request.about, request.act
    if not about and act not in AT_LARGE:
        raise WiringError(f"{type(request).__name__} does not say what it is about")
    if not member.has(act):
        return "powerless"
    if any(subject not in places for subject in about):
        return "unknown"
    references = {place.reference for place in places.values()}
    if not all(may(member, act, reference) for reference in references):
        return "elsewhere"
    own = any(place.chat_id == member.chat_id for place in places.values())
    return "own" if own or not applied_for.isdisjoint(references) else None
