"""The terms of an offer: what the opening suggests, and how staff enter them, field by field, typed or tapped."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import Any

from pydantic import Field

from bot.domain.dates import Read, read_day
from bot.domain.digest import digest_of
from bot.domain.text import ascii_digits, clean_line, clean_text
from bot.domain.vacancy import ContractType, DutyStation, Record, Vacancy


class Tax(StrEnum):
    """How the salary is taxed."""

    EXEMPT = "exempt"
    INTERNAL = "internal"
    NATIONAL = "national"


class Cover(StrEnum):
    """Who insures somebody, for health or for the pension."""

    ORGANISATION = "organisation"
    NATIONAL = "national"
    EMPLOYER = "employer"


class Allowance(StrEnum):
    """What is paid beside the salary."""

    EXPATRIATION = "expatriation"
    INSTALLATION = "installation"
    FAMILY = "family"
    TRANSPORT = "transport"
    SHIFT = "shift"
    SHORT_TERM = "short_term"


class Support(StrEnum):
    """What the organisation pays or arranges for the move."""

    TRAVEL = "travel"
    REMOVAL = "removal"
    HOUSE_HUNTING = "house_hunting"
    VISA = "visa"


ONCE = frozenset({Allowance.INSTALLATION})
"""What is paid once and not every month."""


class Terms(Record):
    """What is offered; None and the empty text mean that it is still to be said.

    Allowances are sums in the salary's currency: once for those of `ONCE`, else for a month, as is the salary.
    """

    grade: str = ""
    step: int | None = None
    contract: ContractType | None = None
    months: int | None = None
    station: DutyStation = DutyStation()
    starts_on: date | None = None
    probation: int = 6
    salary: Decimal | None = None
    currency: str = ""
    tax: Tax = Tax.INTERNAL
    allowances: dict[Allowance, Decimal] = Field(default_factory=dict)
    hours: Decimal = Decimal(40)
    leave: int = 30
    health: Cover = Cover.ORGANISATION
    pension: Cover = Cover.ORGANISATION
    support: tuple[Support, ...] = (Support.TRAVEL, Support.REMOVAL, Support.VISA)
    conditions: str = ""
    valid_days: int = 7

    @property
    def missing(self) -> tuple[str, ...]:
        """The fields without which it cannot be proposed, in the order of asking."""
        there = {
            "grade": self.grade,
            "contract": self.contract,
            "starts_on": self.starts_on,
            "salary": self.salary,
        }
        return tuple(name for name, value in there.items() if not value)

    def digest(self) -> str:
        """Give the SHA-256 of the terms, in hexadecimal."""
        return digest_of(self.model_dump(mode="json"))


def terms_for(vacancy: Vacancy) -> Terms:
    """Give the terms that the opening and the house's custom suggest; a seconded official keeps the own insurance."""
    grade = vacancy.grade if vacancy.grade and vacancy.grade.isalnum() else ""
    known = {
        "grade": grade,
        "contract": vacancy.contract_type,
        "months": vacancy.duration.months,
        "station": vacancy.duty_station,
    }
    if vacancy.contract_type is ContractType.SECONDMENT:
        known |= {"health": Cover.EMPLOYER, "pension": Cover.EMPLOYER, "probation": 3}
    return Terms.model_validate(known)


def _number(least: int, most: int) -> Callable[[str, date], int | None]:
    def read(text: str, today: date) -> int | None:
        return int(text) if text.isdecimal() and len(text) < 5 and least <= int(text) <= most else None

    return read


def _hours(text: str, today: date) -> Decimal | None:
    hours = _amount(text)
    return hours if hours is not None and 1 <= hours <= 60 else None


def _grade(text: str, today: date) -> str | None:
    return clean_line(text) if 1 <= len(clean_line(text)) <= 20 else None


def _start(text: str, today: date) -> date | None:
    found = read_day(text, today=today)
    return found.value if isinstance(found, Read) and today < found.value <= today + timedelta(days=900) else None


def _conditions(text: str, today: date) -> str | None:
    kept = clean_text(text)
    return kept if 1 <= len(kept) <= 1000 else None


_READ: Mapping[str, Callable[[str, date], Any]] = {
    "grade": _grade,
    "step": _number(1, 20),
    "months": _number(1, 120),
    "starts_on": _start,
    "probation": _number(0, 24),
    "hours": _hours,
    "leave": _number(0, 60),
    "conditions": _conditions,
    "valid_days": _number(1, 60),
}
_CHOICES: Mapping[str, tuple[StrEnum, ...]] = {
    "contract": tuple(each for each in ContractType if each is not ContractType.ROSTER),
    "tax": tuple(Tax),
    "health": tuple(Cover),
    "pension": tuple(Cover),
}
_MONEY = re.compile(r"(?P<sum>[\d\s.,'’]+?)\s*(?P<currency>[A-Za-z]{3})")

GROUPS: Mapping[str, tuple[str, ...]] = {
    "post": ("grade", "step", "contract", "months", "starts_on", "probation"),
    "pay": ("salary", "tax", *(each.value for each in Allowance)),
    "terms": ("hours", "leave", "health", "pension", "conditions", "valid_days"),
    "move": tuple(each.value for each in Support),
}
"""The fields by group, as staff go through them."""

TYPED = frozenset({*_READ, "salary", *(each.value for each in Allowance)})
"""What is typed."""

TAPPED = frozenset({*_CHOICES, *(each.value for each in Support)})
"""What goes on to its next value at each tap."""


def typed(terms: Terms, field: str, text: str, today: date) -> Terms | None:
    """Give the terms with a field as it was typed, None when it cannot be read; an allowance of 0 is taken away."""
    text = ascii_digits(text).strip()
    if field == "salary":
        return _paid(terms, text)
    if field in list(Allowance):
        return _allowed(terms, Allowance(field), _amount(text))
    value = _READ[field](text, today) if field in _READ else None
    return None if value is None else terms.model_copy(update={field: value})


def tapped(terms: Terms, field: str) -> Terms:
    """Give the terms with the next value of a field, or with a support given or taken away."""
    if field in _CHOICES:
        values = _CHOICES[field]
        now = getattr(terms, field)
        place = values.index(now) + 1 if now in values else 0
        return terms.model_copy(update={field: values[place % len(values)]})
    given = {*terms.support} ^ {Support(field)}
    return terms.model_copy(update={"support": tuple(each for each in Support if each in given)})


def _paid(terms: Terms, text: str) -> Terms | None:
    found = _MONEY.fullmatch(text)
    salary = _amount(found["sum"]) if found else None
    if found is None or not salary:
        return None
    return terms.model_copy(update={"salary": salary, "currency": found["currency"].upper()})


def _allowed(terms: Terms, kind: Allowance, amount: Decimal | None) -> Terms | None:
    if amount is None:
        return None
    others = {each: sum_ for each, sum_ in terms.allowances.items() if each is not kind}
    given = {**others, kind: amount} if amount else others
    return terms.model_copy(update={"allowances": {each: given[each] for each in Allowance if each in given}})


def _amount(text: str) -> Decimal | None:
    """Read a sum: `62 400`, `62,400.50`, `5.200,00`, `5200`; a mark before exactly three digits parts thousands."""
    plain = re.sub(r"[\s'’]", "", text)
    plain = re.sub(r"[.,](?=\d{3}(?:\D|$))", "", plain).replace(",", ".")
    try:
        amount = Decimal(plain)
    except InvalidOperation:
        return None
    return amount if amount.is_finite() and 0 <= amount < 10_000_000 else None
