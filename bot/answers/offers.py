"""A candidate's offer: read, answered, and what is to be seen to after it was accepted; staff are told of answers."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from bot.answers.asked import Answerers, Asked, each
from bot.answers.telling import Telling, Told
from bot.conversations.offer_requests import (
    AnswerOffer,
    LoadOffer,
    LoadToDo,
    OwnOffer,
    ProveOffer,
    TickToDo,
    ToDo,
)
from bot.conversations.staff.offering import staff_told
from bot.domain.application import ApplicationHead, Snapshot
from bot.domain.offer import COMING, Offer, OfferStatus
from bot.domain.profile import SectionName
from bot.domain.relocation import Errand, plan
from bot.domain.staff import StaffAct
from bot.domain.status import Actor, StatusEvent
from bot.domain.vacancy import Vacancy
from bot.storage import applications, offers, onboarding, revisions, staff
from bot.storage.vacancy_records import by_reference

_EVENTS: Mapping[OfferStatus, StatusEvent] = {
    OfferStatus.ACCEPTED: StatusEvent.ACCEPT,
    OfferStatus.DECLINED: StatusEvent.DECLINE,
    OfferStatus.REVIEW_REQUESTED: StatusEvent.REQUEST_REVIEW,
}


def writes(telling: Telling) -> Answerers:
    """Give what answers offers."""

    def answer(connection: Connection, asked: Asked, at: datetime) -> OwnOffer | None:
        given: AnswerOffer = asked.request
        own = _own(connection, asked.chat_id, given.public_id)
        if own is None or own.offer.offer_id != given.offer_id or not _allows(own.offer, given):
            return None
        moved = _EVENTS[given.status]
        applications.move(connection, given.public_id, moved, Actor.CANDIDATE, given.at)
        offers.respond(connection, own.offer, given.status, given.at, given.said)
        if given.status is OfferStatus.ACCEPTED:
            snapshot = revisions.latest(connection, asked.chat_id, given.public_id)
            onboarding.begin(connection, given.public_id, errands_of(own.offer, snapshot, given.at))
        telling.tell(connection, told_to_staff(connection, own.offer, own.vacancy, given.status.value), at)
        return _own(connection, asked.chat_id, given.public_id)

    return {AnswerOffer: each(answer), TickToDo: each(_tick)}


def _allows(offer: Offer, given: AnswerOffer) -> bool:
    again = given.status is offer.status
    return given.status in _EVENTS and not again and offer.can_answer(given.at)


def errands_of(offer: Offer, snapshot: Snapshot | None, at: datetime) -> tuple[Errand, ...]:
    """Give the list that follows from an accepted offer and from what the candidate sent."""
    profile = {} if snapshot is None else snapshot.profile
    held = [str(each["country"]) for each in profile.get(SectionName.NATIONALITY.value, [])]
    lives = next((str(each["country"]) for each in profile.get(SectionName.CONTACT.value, [])), None)
    return plan(offer.terms, held, lives, at.date())


def told_to_staff(connection: Connection, offer: Offer, vacancy: Vacancy, what: str) -> list[Told]:
    """Word what those hear of the answer to an offer, or its end, who made it and still are entrusted with it."""
    those = {offer.proposed_by, offer.approved_by}
    reply = staff_told(what, vacancy, offer.public_id)
    return [
        Told(member.chat_id, f"of/{offer.offer_id}/{what}/{member.staff_id}", reply)
        for member in staff.listed(connection)
        if member.staff_id in those and member.has(StaffAct.READ_OFFER) and member.covers(vacancy.reference)
    ]


def _head(connection: Connection, chat_id: int, public_id: str) -> ApplicationHead | None:
    own = applications.listed(connection, [chat_id])[chat_id]
    return next((head for head in own if head.public_id == public_id), None)


def _own(connection: Connection, chat_id: int, public_id: str) -> OwnOffer | None:
    head = _head(connection, chat_id, public_id)
    offer = offers.seen(connection, public_id) if head is not None else None
    if head is None or offer is None:
        return None
    return OwnOffer(offer, by_reference(connection, [head.reference])[head.reference])


def _load(connection: Connection, asked: Asked, at: datetime) -> OwnOffer | None:
    return _own(connection, asked.chat_id, asked.request.public_id)


def _todo(connection: Connection, asked: Asked, at: datetime) -> ToDo | None:
    public_id = asked.request.public_id
    own, head = _own(connection, asked.chat_id, public_id), _head(connection, asked.chat_id, public_id)
    if own is None or head is None or head.status not in COMING:
        return None
    return ToDo(own, onboarding.listed(connection, public_id))


def _tick(connection: Connection, asked: Asked, at: datetime) -> None:
    given: TickToDo = asked.request
    if _head(connection, asked.chat_id, given.public_id) is not None:
        onboarding.tick(connection, given.public_id, given.item, given.done_at)


def _prove(connection: Connection, asked: Asked, at: datetime) -> Any:
    return offers.prove(connection, asked.request.code)


READS: Answerers = {LoadOffer: each(_load), LoadToDo: each(_todo), ProveOffer: each(_prove)}
