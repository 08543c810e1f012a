"""Offers: their terms as they are typed and tapped, how long they can be answered, and their codes."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest

from bot.domain.offer import (
    GROUPS,
    TAPPED,
    TYPED,
    Allowance,
    Cover,
    Offer,
    OfferStatus,
    Support,
    Terms,
    tapped,
    terms_for,
    typed,
)
from bot.domain.vacancy import ContractType
from bot.domain.verification import read_code
from tests.conversations.openings import KNOCK_OUT, PLAIN, vacancy

TODAY = date(2027, 3, 1)
NOW = datetime(2027, 3, 1, 12, tzinfo=UTC)
OFFER = Offer(3, "A-7K3M-9QXF", OfferStatus.SENT, terms_for(PLAIN), 1, "Ruth", 2, NOW, NOW + timedelta(days=7))


def test_the_opening_suggests_grade_contract_and_place_and_the_rest_is_the_houses_custom() -> None:
    terms = terms_for(PLAIN)
    assert (terms.grade, terms.contract, terms.station.city) == ("5", ContractType.FIXED_TERM, "Lyon")
    assert terms.missing == ("starts_on", "salary")
    assert terms_for(KNOCK_OUT).health is Cover.EMPLOYER
    assert terms_for(vacancy(grade="7 or 6", contract_type=None)).missing[:2] == ("grade", "contract")


@pytest.mark.parametrize(
    ("text", "salary", "currency"),
    [
        ("5 200 EUR", "5200", "EUR"),
        ("5,200.50 usd", "5200.50", "USD"),
        ("5.200,00 EUR", "5200.00", "EUR"),
        ("٥٢٠٠ EUR", "5200", "EUR"),
        ("5’200 CHF", "5200", "CHF"),
    ],
)
def test_a_salary_is_read_as_people_write_it(text: str, salary: str, currency: str) -> None:
    terms = typed(Terms(), "salary", text, TODAY)
    assert terms is not None
    assert (terms.salary, terms.currency) == (Decimal(salary), currency)


@pytest.mark.parametrize(
    ("field", "text"),
    [
        ("salary", "5200"),
        ("salary", "0 EUR"),
        ("salary", ",. EUR"),
        ("salary", "much EUR"),
        ("starts_on", "2027-02-01"),
        ("starts_on", "soon"),
        ("starts_on", "2037-02-01"),
        ("step", "21"),
        ("leave", "99999"),
        ("hours", "0"),
        ("hours", "many"),
        ("grade", " "),
        ("conditions", ""),
        ("family", "some"),
        ("tax", "exempt"),
    ],
)
def test_what_cannot_be_meant_is_not_read(field: str, text: str) -> None:
    assert typed(Terms(), field, text, TODAY) is None


def test_single_fields_are_read() -> None:
    terms: Terms | None = Terms()
    for field, text in (
        ("grade", "P-4"),
        ("step", "3"),
        ("starts_on", "1 June 2027"),
        ("hours", "37,5"),
        ("leave", "28"),
        ("conditions", "Medical fitness."),
        ("family", "250"),
        ("expatriation", "800"),
    ):
        assert terms is not None
        terms = typed(terms, field, text, TODAY)
    assert terms is not None
    assert (terms.grade, terms.step, terms.starts_on) == ("P-4", 3, date(2027, 6, 1))
    assert (terms.hours, terms.leave, terms.conditions) == (Decimal("37.5"), 28, "Medical fitness.")
    assert list(terms.allowances) == [Allowance.EXPATRIATION, Allowance.FAMILY]
    without = typed(terms, "family", "0", TODAY)
    assert without is not None
    assert list(without.allowances) == [Allowance.EXPATRIATION]


def test_tapping_goes_round_the_values_and_gives_or_takes_a_support() -> None:
    terms = Terms()
    assert terms.contract is None
    first = tapped(terms, "contract")
    assert first.contract is ContractType.FIXED_TERM
    health = terms
    for _ in Cover:
        health = tapped(health, "health")
    assert health == terms
    assert Support.VISA not in tapped(terms, "visa").support
    assert tapped(tapped(terms, "visa"), "visa") == terms


def test_every_field_is_in_one_group_and_is_typed_or_tapped() -> None:
    fields = [field for group in GROUPS.values() for field in group]
    assert sorted(fields) == sorted(TYPED | TAPPED)


def test_an_offer_can_be_answered_until_it_expires_and_a_review_stops_the_clock() -> None:
    assert OFFER.can_answer(NOW + timedelta(days=7))
    assert not OFFER.can_answer(NOW + timedelta(days=7, seconds=1))
    asked = replace(OFFER, status=OfferStatus.REVIEW_REQUESTED)
    assert asked.can_answer(NOW + timedelta(days=30))
    assert not replace(OFFER, status=OfferStatus.ACCEPTED).can_answer(NOW)
    assert not replace(OFFER, expires_at=None).can_answer(NOW)


def test_the_days_left_count_the_last_one_and_are_never_fewer_than_none() -> None:
    assert [OFFER.days_left(NOW + timedelta(hours=hours)) for hours in (0, 1, 167, 168, 300)] == [7, 7, 1, 0, 0]


def test_the_code_proves_this_offer_and_no_other() -> None:
    code = read_code(str(OFFER.code).lower())
    assert code == OFFER.code
    assert code.kind == "offer"
    assert code.proves(OFFER.digest())
    changed = replace(OFFER, terms=OFFER.terms.model_copy(update={"step": 4}))
    assert not code.proves(changed.digest())
    assert not code.proves(replace(OFFER, sent_at=None).digest())
    assert changed.terms.digest() != OFFER.terms.digest()
