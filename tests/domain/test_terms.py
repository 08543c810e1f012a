"""The terms of an offer, as the opening suggests them and as they are typed and tapped."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from bot.domain.terms import GROUPS, TAPPED, TYPED, Allowance, Cover, Support, Terms, tapped, terms_for, typed
from bot.domain.vacancy import ContractType
from tests.conversations.openings import KNOCK_OUT, PLAIN, vacancy

TODAY = date(2027, 3, 1)


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
