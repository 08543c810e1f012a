"""Offers of appointment, each application's one after another; what becomes of one is kept."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, Select, bindparam, insert, select, update

from bot.domain.offer import IN_HAND, OPEN, Offer, OfferProof, OfferStatus
from bot.domain.status import Status
from bot.domain.terms import Terms
from bot.domain.verification import VerificationCode
from bot.storage.codec import pack, unpack
from bot.storage.staff_tables import offers, staff
from bot.storage.tables import applications, candidates, vacancies

_whole = (
    select(
        offers,
        applications.c.public_id,
        candidates.c.chat_id,
        vacancies.c.reference,
        staff.c.name.label("proposer"),
    )
    .join(applications, applications.c.application_id == offers.c.application_id)
    .join(candidates, candidates.c.candidate_id == applications.c.candidate_id)
    .join(vacancies, vacancies.c.vacancy_id == applications.c.vacancy_id)
    .join(staff, staff.c.staff_id == offers.c.proposed_by)
)
_of = _whole.where(applications.c.public_id == bindparam("public_id")).order_by(offers.c.offer_id)
_one = _whole.where(offers.c.offer_id == bindparam("wanted"))
_change = update(offers).where(offers.c.offer_id == bindparam("changed"))
_number = select(applications.c.application_id).where(applications.c.public_id == bindparam("public_id"))


def of_application(connection: Connection, public_id: str) -> tuple[Offer, ...]:
    """Give all offers of an application, the oldest first."""
    return tuple(_to_offer(row) for row in connection.execute(_of, {"public_id": public_id}))


def in_hand(connection: Connection, public_id: str) -> Offer | None:
    """Give the offer that staff are preparing or have proposed."""
    return next((each for each in of_application(connection, public_id) if each.status in IN_HAND), None)


def seen(connection: Connection, public_id: str) -> Offer | None:
    """Give the offer that the candidate has: the last one that was sent."""
    sent = [each for each in of_application(connection, public_id) if each.sent_at is not None]
    return sent[-1] if sent else None


def prepare(connection: Connection, public_id: str, staff_id: int, terms: Terms, at: datetime) -> None:
    """Begin an offer."""
    row = {
        "application_id": connection.execute(_number, {"public_id": public_id}).scalar_one(),
        "status": OfferStatus.PREPARING.value,
        "content": _content(terms),
        "proposed_by": staff_id,
        "proposed_at": at,
    }
    connection.execute(insert(offers), row)


def rewrite(connection: Connection, offer: Offer, staff_id: int, terms: Terms, at: datetime) -> None:
    """Change the terms of an offer that is not sent; whoever does proposes it, and has to say so again."""
    values = {"status": OfferStatus.PREPARING.value, "proposed_by": staff_id, "proposed_at": at}
    _set(connection, offer, **values, content=_content(terms))


def propose(connection: Connection, offer: Offer, staff_id: int, at: datetime) -> None:
    """Put an offer before a second person."""
    _set(connection, offer, status=OfferStatus.PROPOSED.value, proposed_by=staff_id, proposed_at=at)


def send_back(connection: Connection, offer: Offer) -> None:
    """Give a proposal back to whoever made it."""
    _set(connection, offer, status=OfferStatus.PREPARING.value)


def send(connection: Connection, offer: Offer, staff_id: int, at: datetime, expires_at: datetime) -> None:
    """Make a proposal an offer; one that the candidate had before is replaced."""
    for former in of_application(connection, offer.public_id):
        if former.status in OPEN:
            _set(connection, former, status=OfferStatus.REPLACED.value)
    values = {"approved_by": staff_id, "sent_at": at, "expires_at": expires_at}
    _set(connection, offer, status=OfferStatus.SENT.value, **values)


def respond(connection: Connection, offer: Offer, status: OfferStatus, at: datetime | None, said: str = "") -> None:
    """Write down what became of an offer; what staff had in hand beside it is dropped, unless a review goes on."""
    _set(connection, offer, status=status.value, responded_at=at, content=_content(offer.terms, said))
    other = in_hand(connection, offer.public_id)
    if other is not None and status is not OfferStatus.REVIEW_REQUESTED:
        _set(connection, other, status=OfferStatus.REPLACED.value)


def lapsing(connection: Connection, before: datetime) -> list[tuple[Offer, str]]:
    """Give the offers that ran out before an instant, with the openings' references."""
    return [
        (_to_offer(row), row.reference) for row in connection.execute(_waiting().where(offers.c.expires_at < before))
    ]


def unanswered(connection: Connection, sent_before: datetime, at: datetime) -> list[tuple[Offer, int, str]]:
    """Give the offers sent before an instant that can be answered still, with their chats and references."""
    statement = _waiting().where(offers.c.sent_at <= sent_before, offers.c.expires_at > at)
    return [(_to_offer(row), row.chat_id, row.reference) for row in connection.execute(statement)]


def prove(connection: Connection, code: VerificationCode) -> OfferProof | None:
    """Check an offer's code; None when no offer has it."""
    row = connection.execute(_one, {"wanted": code.revision}).one_or_none()
    if row is None or row.public_id != code.public_id or row.sent_at is None:
        return None
    offer = _to_offer(row)
    return OfferProof(row.reference, row.sent_at, offer.status) if code.proves(offer.digest()) else None


def _waiting() -> Select[Any]:
    return _whole.where(
        offers.c.status == OfferStatus.SENT.value, applications.c.status == Status.OFFER_EXTENDED.value
    ).order_by(offers.c.offer_id)


def _set(connection: Connection, offer: Offer, **values: Any) -> None:
    connection.execute(_change.values(**values), {"changed": offer.offer_id})


def _content(terms: Terms, said: str = "") -> bytes:
    return pack({"terms": terms.model_dump(mode="json"), "said": said})


def _to_offer(row: Row[Any]) -> Offer:
    content = unpack(row.content)
    return Offer(
        offer_id=row.offer_id,
        public_id=row.public_id,
        status=OfferStatus(row.status),
        terms=Terms.model_validate(content.get("terms", {})),
        proposed_by=row.proposed_by,
        proposer=row.proposer,
        approved_by=row.approved_by,
        sent_at=row.sent_at,
        expires_at=row.expires_at,
        responded_at=row.responded_at,
        said=content.get("said", ""),
    )
