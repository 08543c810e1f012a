"""An offer in words: the same parts for the candidate's card, for staff and for the paper."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.conversations.card import station_of
from bot.conversations.menu import title_of
from bot.conversations.outcomes import Line, Value, words
from bot.domain.offer import Offer, OfferStatus
from bot.domain.terms import ONCE, Terms
from bot.domain.vacancy import Vacancy

FAMILIES = (
    "offer-part-",
    "offer-field-",
    "offer-tax-",
    "offer-cover-",
    "offer-support-",
    "offer-state-",
    "option-contract-",
)


@dataclass(frozen=True)
class Part:
    """A heading and the facts under it, each by the id of its name."""

    heading: str
    facts: dict[str, Value]


def parts(terms: Terms) -> list[Part]:
    """Give the terms, part by part; what is not said is left out."""
    found = (
        Part("offer-part-post", _post(terms)),
        Part("offer-part-pay", _pay(terms)),
        Part("offer-part-terms", _conditions(terms)),
        Part("offer-part-move", _move(terms)),
    )
    return [part for part in found if part.facts]


def _said(facts: dict[str, Value | None]) -> dict[str, Value]:
    return {f"offer-field-{name}": value for name, value in facts.items() if value is not None and value != ""}


def _post(terms: Terms) -> dict[str, Value]:
    contract = words(f"option-contract-{terms.contract.value}") if terms.contract else None
    return _said(
        {
            "grade": terms.grade,
            "step": terms.step,
            "contract": contract,
            "months": words("offer-months", count=terms.months) if terms.months else None,
            "station": station_of(terms.station),
            "starts_on": terms.starts_on,
            "probation": words("offer-months", count=terms.probation) if terms.probation else None,
        }
    )


def _pay(terms: Terms) -> dict[str, Value]:
    currency = terms.currency or "EUR"
    allowances: dict[str, Value | None] = {
        each.value: words("offer-once" if each in ONCE else "offer-monthly", sum=amount, currency=currency)
        for each, amount in terms.allowances.items()
    }
    salary = words("offer-monthly", sum=terms.salary, currency=currency) if terms.salary else None
    return _said({"salary": salary, "tax": words(f"offer-tax-{terms.tax.value}"), **allowances})


def _conditions(terms: Terms) -> dict[str, Value]:
    return _said(
        {
            "hours": words("offer-hours", count=terms.hours),
            "leave": words("offer-days", count=terms.leave),
            "health": words(f"offer-cover-{terms.health.value}"),
            "pension": words(f"offer-cover-{terms.pension.value}"),
            "conditions": terms.conditions,
        }
    )


def _move(terms: Terms) -> dict[str, Value]:
    given = tuple(words(f"offer-support-{each.value}") for each in terms.support)
    return _said({"support": given or None})


def told(terms: Terms) -> Iterator[Line]:
    """Give the terms as lines of a chat."""
    for part in parts(terms):
        yield ""
        yield words("offer-part", heading=words(part.heading))
        for label, value in part.facts.items():
            yield words("offer-fact", label=words(label), value=value)


def heading(offer: Offer, vacancy: Vacancy, at: datetime) -> Iterator[Line]:
    """Say for what the offer is and how it stands."""
    yield words("offer", title=title_of(vacancy), reference=vacancy.reference)
    if offer.status is OfferStatus.SENT and offer.can_answer(at):
        yield words("offer-until", until=at_post(offer.expires_at or at, vacancy), days=offer.days_left(at))
    else:
        yield words(f"offer-state-{_state(offer)}")


def _state(offer: Offer) -> str:
    """Give the code of how it stands: what has run out has lapsed, though the clock has not been there yet."""
    return OfferStatus.LAPSED.value if offer.status is OfferStatus.SENT else offer.status.value


def at_post(moment: datetime, vacancy: Vacancy) -> datetime:
    """Give an instant by the clock of the opening's deadline."""
    return moment.astimezone(ZoneInfo(vacancy.deadline.zone if vacancy.deadline else "UTC"))
