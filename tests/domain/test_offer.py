"""Offers: how long they can be answered, and their codes."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from bot.domain.offer import Offer, OfferStatus
from bot.domain.terms import terms_for
from bot.domain.verification import read_code
from tests.conversations.openings import PLAIN

NOW = datetime(2027, 3, 1, 12, tzinfo=UTC)
OFFER = Offer(3, "A-7K3M-9QXF", OfferStatus.SENT, terms_for(PLAIN), 1, "Ruth", 2, NOW, NOW + timedelta(days=7))


def test_an_offer_can_be_answered_until_it_expires_and_a_review_stops_the_clock() -> None:
    assert OFFER.can_answer(NOW + timedelta(days=7))
    assert not OFFER.can_answer(NOW + timedelta(days=7, seconds=1))
    asked = replace(OFFER, status=OfferStatus.REVIEW_REQUESTED)
    assert asked.can_answer(NOW + timedelta(days=30))
    assert not replace(OFFER, status=OfferStatus.ACCEPTED).can_answer(NOW)
    assert not replace(OFFER, expires_at=None).can_answer(NOW)


def test_the_days_left_count_the_last_one_and_are_never_fewer_than_none() -> None:
    assert [OFFER.days_left(NOW + timedelta(hours=hours)) for hours in (0, 1, 167, 168, 300)] == [7, 7, 1, 0, 0]


def test_nobody_has_begun_before_the_first_day() -> None:
    first = date(2027, 9, 1)
    agreed = replace(OFFER, terms=OFFER.terms.model_copy(update={"starts_on": first}))
    assert [agreed.has_begun(first + timedelta(days=days)) for days in (-1, 0, 1)] == [False, True, True]
    assert OFFER.has_begun(first)


def test_the_code_proves_this_offer_and_no_other() -> None:
    code = read_code(str(OFFER.code).lower())
    assert code == OFFER.code
    assert code.kind == "offer"
    assert code.proves(OFFER.digest())
    changed = replace(OFFER, terms=OFFER.terms.model_copy(update={"step": 4}))
    assert not code.proves(changed.digest())
    assert not code.proves(replace(OFFER, sent_at=None).digest())
    assert changed.terms.digest() != OFFER.terms.digest()
