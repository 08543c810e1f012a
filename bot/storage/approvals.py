"""What waits for a second person, the longest waiting first."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, select

from bot.domain.offer import EXTENDABLE, OfferStatus
from bot.domain.push import PushState
from bot.storage.staff_tables import offers, pushes
from bot.storage.tables import applications, vacancies


@dataclass(frozen=True)
class Proposal:
    """What somebody has proposed: its id, the opening, and by whom."""

    id: str
    reference: str
    proposed_by: int


_offers = (
    select(applications.c.public_id.label("id"), vacancies.c.reference, offers.c.proposed_by)
    .join(applications, applications.c.application_id == offers.c.application_id)
    .join(vacancies, vacancies.c.vacancy_id == applications.c.vacancy_id)
    .where(
        offers.c.status == OfferStatus.PROPOSED.value,
        applications.c.status.in_(status.value for status in EXTENDABLE),
    )
    .order_by(offers.c.proposed_at, offers.c.offer_id)
)
_pushes = (
    select(pushes.c.push_id.label("id"), vacancies.c.reference, pushes.c.created_by.label("proposed_by"))
    .join(vacancies, vacancies.c.vacancy_id == pushes.c.vacancy_id)
    .where(pushes.c.state == PushState.WAITING.value)
    .order_by(pushes.c.push_id)
)


def waiting_offers(connection: Connection) -> list[Proposal]:
    """Give the offers that wait, by their applications' public ids."""
    return [Proposal(row.id, row.reference, row.proposed_by) for row in connection.execute(_offers)]


def waiting_pushes(connection: Connection) -> list[Proposal]:
    """Give the pushes that wait, by their numbers."""
    return [Proposal(str(row.id), row.reference, row.proposed_by) for row in connection.execute(_pushes)]
