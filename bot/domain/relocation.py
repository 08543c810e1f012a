"""What somebody has to see to between accepting an offer and entering on duty, and by when.

The list follows from the duty station and the contract; days are counted back from the first day at work. It is help
and no condition: nothing here keeps anybody from starting.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from bot.domain.terms import Allowance, Support, Terms
from bot.domain.vacancy import ContractType


class Item(StrEnum):
    """One thing to see to, in the usual order."""

    NOTICE = "notice"
    RELEASE = "release"
    VISA = "visa"
    SCHOOL = "school"
    HOUSING = "housing"
    REMOVAL = "removal"
    INSURANCE = "insurance"
    TRAVEL = "travel"
    BANK = "bank"
    REGISTRATION = "registration"
    FIRST_DAY = "first_day"


DAYS_BEFORE = {
    Item.NOTICE: 75,
    Item.RELEASE: 75,
    Item.VISA: 60,
    Item.SCHOOL: 50,
    Item.HOUSING: 30,
    Item.REMOVAL: 30,
    Item.INSURANCE: 21,
    Item.TRAVEL: 14,
    Item.BANK: -7,
    Item.REGISTRATION: -14,
    Item.FIRST_DAY: 3,
}
"""How many days before the first day at work each is due; after it where negative."""

REMIND = timedelta(days=7)
"""How long before its day somebody is reminded of what is not done."""


@dataclass(frozen=True)
class Errand:
    """One thing of somebody's list."""

    item: Item
    due_on: date
    done_at: datetime | None = None

    def is_late(self, today: date) -> bool:
        """Tell whether its day has passed and it is not done."""
        return self.done_at is None and self.due_on < today


def plan(terms: Terms, nationalities: Collection[str], lives_in: str | None, accepted_on: date) -> tuple[Errand, ...]:
    """Give the list for an accepted offer, by its days; what would have been due already is due in three days.

    The visa is left out for those who hold the country's nationality, and moving house for those who live there.
    """
    starts_on = terms.starts_on or accepted_on
    soonest = min(accepted_on + timedelta(days=3), starts_on)
    items = [each for each in Item if _concerns(each, terms, nationalities, lives_in)]
    days = {each: starts_on - timedelta(days=DAYS_BEFORE[each]) for each in items}
    return tuple(sorted((Errand(each, max(days[each], soonest)) for each in items), key=lambda one: one.due_on))


def _concerns(item: Item, terms: Terms, nationalities: Collection[str], lives_in: str | None) -> bool:
    country, seconded = terms.station.country, terms.contract is ContractType.SECONDMENT
    moves = country is None or lives_in != country
    short = terms.contract in (ContractType.SHORT_TERM, ContractType.INTERNSHIP)
    match item:
        case Item.NOTICE:
            return not seconded
        case Item.RELEASE:
            return seconded
        case Item.VISA:
            return country is None or country not in nationalities
        case Item.SCHOOL:
            return moves and not short and (Allowance.FAMILY in terms.allowances or Support.REMOVAL in terms.support)
        case Item.REMOVAL:
            return moves and Support.REMOVAL in terms.support
        case Item.HOUSING | Item.TRAVEL | Item.BANK | Item.REGISTRATION:
            return moves
    return True
