"""Offers among the staff: prepared and proposed by one, approved by another, and somebody's start."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial

from sqlalchemy import Connection

from bot.answers.colleagues import entrusted
from bot.answers.staff.guard import Granted, Refuse, StaffAnswerers
from bot.answers.telling import Telling, Told
from bot.conversations.moved import moved
from bot.conversations.offer import sent
from bot.conversations.offer_requests import OwnOffer
from bot.conversations.offer_view import at_post
from bot.conversations.staff.offering import CHECK, staff_told
from bot.conversations.staff.offering_requests import (
    ApproveOffer,
    OfferFile,
    PrepareOffer,
    ProposeOffer,
    ReadOffer,
    ReturnOffer,
    TrackStart,
    WriteTerms,
)
from bot.domain.blind import cover, names_in
from bot.domain.checks import kinds_for
from bot.domain.offer import EXTENDABLE, Offer, OfferStatus
from bot.domain.staff import Member, StaffAct, is_second
from bot.domain.status import Actor, StatusEvent
from bot.domain.terms import terms_for
from bot.domain.vacancy import Vacancy
from bot.errors import IllegalTransition
from bot.storage import checks, desk_lists, moves, offers, onboarding, staff
from bot.storage.moves import Move, Standing
from bot.storage.vacancy_records import by_reference

_STARTS = (StatusEvent.START_ONBOARDING, StatusEvent.ENTER_ON_DUTY)


def _standing(connection: Connection, public_id: str) -> Standing:
    return moves.standings(connection, [public_id])[public_id]


def _file(connection: Connection, granted: Granted) -> OfferFile:
    public_id = granted.request.public_id
    own = _standing(connection, public_id)
    vacancy = by_reference(connection, [own.reference])[own.reference]
    return OfferFile(
        public_id=public_id,
        vacancy=vacancy,
        status=own.status,
        in_hand=offers.in_hand(connection, public_id),
        seen=_covered(connection, own, offers.seen(connection, public_id)),
        errands=onboarding.listed(connection, public_id),
        member=granted.member,
        checks=checks.of_application(connection, public_id, kinds_for(vacancy)),
    )


def _covered(connection: Connection, own: Standing, offer: Offer | None) -> Offer | None:
    """Cover the candidate's name in what they wrote, where the opening is reviewed blind."""
    if offer is None or not offer.said or not desk_lists.is_blind(connection, own.reference):
        return offer
    sent_ = desk_lists.snapshots(connection, [own.public_id]).values()
    return replace(offer, said=cover(offer.said, {name for each in sent_ for name in names_in(each)}))


def _read(connection: Connection, granted: Granted, at: datetime) -> OfferFile:
    return _file(connection, granted)


def _prepare(connection: Connection, granted: Granted, at: datetime) -> OfferFile:
    wanted: PrepareOffer = granted.request
    own = _standing(connection, wanted.public_id)
    if own.status in EXTENDABLE and offers.in_hand(connection, wanted.public_id) is None:
        former = offers.seen(connection, wanted.public_id)
        vacancy = by_reference(connection, [own.reference])[own.reference]
        terms = terms_for(vacancy) if former is None else former.terms
        offers.prepare(connection, wanted.public_id, granted.member.staff_id, terms, wanted.at)
    return _file(connection, granted)


def _write(connection: Connection, granted: Granted, at: datetime) -> OfferFile:
    wanted: WriteTerms = granted.request
    offer = offers.in_hand(connection, wanted.public_id)
    if offer is not None:
        offers.rewrite(connection, offer, granted.member.staff_id, wanted.terms, wanted.at)
    return _file(connection, granted)


def telling_too(telling: Telling) -> StaffAnswerers:
    """Give those that tell somebody something."""
    return {
        ProposeOffer: partial(_propose, telling),
        ReturnOffer: partial(_send_back, telling),
        ApproveOffer: partial(_approve, telling),
        TrackStart: partial(_start, telling),
    }


def _propose(telling: Telling, connection: Connection, granted: Granted, at: datetime) -> OfferFile:
    wanted: ProposeOffer = granted.request
    offer = offers.in_hand(connection, wanted.public_id)
    if offer is not None and offer.status is OfferStatus.PREPARING and not offer.terms.missing:
        offers.propose(connection, offer, granted.member.staff_id, wanted.at)
        telling.tell(connection, _proposed(connection, granted.member, offer, at), at)
    return _file(connection, granted)


def _send_back(telling: Telling, connection: Connection, granted: Granted, at: datetime) -> OfferFile:
    offer = offers.in_hand(connection, granted.request.public_id)
    if offer is not None and offer.status is OfferStatus.PROPOSED:
        offers.send_back(connection, offer)
        proposer = staff.of_id(connection, offer.proposed_by)
        telling.tell(connection, _told(connection, "returned", [proposer] if proposer else [], offer, at), at)
    return _file(connection, granted)


def _approve(telling: Telling, connection: Connection, granted: Granted, at: datetime) -> OfferFile:
    wanted: ApproveOffer = granted.request
    offer, own = offers.in_hand(connection, wanted.public_id), _standing(connection, wanted.public_id)
    if offer is None or not _is_as_read(offer, wanted) or own.status not in EXTENDABLE:
        return _file(connection, granted)
    if not is_second(granted.member, offer.proposed_by):
        raise Refuse("second")
    expires_at = wanted.at + timedelta(days=offer.terms.valid_days)
    offers.send(connection, offer, granted.member.staff_id, wanted.at, expires_at)
    moves.carry_out(connection, [Move(own, StatusEvent.EXTEND_OFFER, Actor.APPROVER)], wanted.at)
    file = _file(connection, granted)
    if file.seen is not None:
        reply = sent(OwnOffer(file.seen, file.vacancy), wanted.at)
        telling.tell(connection, [Told(own.chat_id, f"of/{offer.offer_id}/sent", reply)], at)
    return file


def _start(telling: Telling, connection: Connection, granted: Granted, at: datetime) -> OfferFile:
    wanted: TrackStart = granted.request
    own = _standing(connection, wanted.public_id)
    if wanted.event not in _STARTS:
        raise Refuse("unknown")
    move = Move(own, wanted.event, Actor.RECRUITER)
    vacancy = by_reference(connection, [own.reference])[own.reference]
    if _leads_on(move) and not (wanted.event is StatusEvent.ENTER_ON_DUTY and _is_early(connection, vacancy, wanted)):
        moves.carry_out(connection, [move], wanted.at)
        reply = moved(vacancy, own.public_id, move.target.value)
        telling.tell(connection, [Told(own.chat_id, f"of/{own.public_id}/{move.target.value}", reply)], at)
    return _file(connection, granted)


def _is_early(connection: Connection, vacancy: Vacancy, wanted: TrackStart) -> bool:
    """Tell whether the first day that was agreed is still to come, by the clock of the opening."""
    agreed = offers.seen(connection, wanted.public_id)
    return agreed is not None and not agreed.has_begun(at_post(wanted.at, vacancy).date())


def _is_as_read(offer: Offer, wanted: ApproveOffer) -> bool:
    return offer.status is OfferStatus.PROPOSED and offer.terms.digest()[:CHECK] == wanted.digest


def _leads_on(move: Move) -> bool:
    try:
        return bool(move.target)
    except IllegalTransition:
        return False


def _proposed(connection: Connection, member: Member, offer: Offer, at: datetime) -> list[Told]:
    """Tell everybody who could approve it."""
    own = _standing(connection, offer.public_id)
    others = entrusted(connection, StaffAct.APPROVE_OFFER, own.reference, member.staff_id)
    return _told(connection, "proposed", others, offer, at)


def _told(connection: Connection, what: str, members: Iterable[Member], offer: Offer, at: datetime) -> list[Told]:
    own = _standing(connection, offer.public_id)
    vacancy = by_reference(connection, [own.reference])[own.reference]
    stem = f"of/{offer.offer_id}/{what}/{at:%y%m%d%H%M%S}"
    reply = staff_told(what, vacancy, offer.public_id)
    return [Told(each.chat_id, f"{stem}/{each.staff_id}", reply) for each in members]


STAFF: StaffAnswerers = {PrepareOffer: _prepare, WriteTerms: _write, ReadOffer: _read}
