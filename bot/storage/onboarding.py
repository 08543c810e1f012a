"""What somebody who has accepted an offer has to see to, and how far they are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection, bindparam, delete, insert, select, update

from bot.domain.relocation import Errand, Item
from bot.domain.status import Status
from bot.storage.codec import pack
from bot.storage.staff_tables import onboarding_items
from bot.storage.tables import applications, candidates, vacancies

_number = select(applications.c.application_id).where(applications.c.public_id == bindparam("public_id"))
_listed = (
    select(onboarding_items.c.item, onboarding_items.c.due_on, onboarding_items.c.done_at)
    .join(applications, applications.c.application_id == onboarding_items.c.application_id)
    .where(applications.c.public_id == bindparam("public_id"))
    .order_by(onboarding_items.c.due_on, onboarding_items.c.item)
)
_tick = (
    update(onboarding_items)
    .where(
        onboarding_items.c.application_id == _number.scalar_subquery(), onboarding_items.c.item == bindparam("ticked")
    )
    .values(done_at=bindparam("done"))
)
_drop = delete(onboarding_items).where(onboarding_items.c.application_id == bindparam("dropped"))
_due = (
    select(candidates.c.chat_id, applications.c.public_id, vacancies.c.reference, onboarding_items)
    .join(applications, applications.c.application_id == onboarding_items.c.application_id)
    .join(candidates, candidates.c.candidate_id == applications.c.candidate_id)
    .join(vacancies, vacancies.c.vacancy_id == applications.c.vacancy_id)
    .where(
        onboarding_items.c.done_at.is_(None),
        onboarding_items.c.due_on >= bindparam("since"),
        onboarding_items.c.due_on <= bindparam("until"),
        applications.c.status.in_((Status.ACCEPTED.value, Status.ONBOARDING.value)),
    )
    .order_by(applications.c.application_id, onboarding_items.c.due_on)
)


@dataclass(frozen=True)
class Due:
    """One thing that falls due soon, and whose."""

    chat_id: int
    public_id: str
    reference: str
    errand: Errand


def begin(connection: Connection, public_id: str, errands: Sequence[Errand]) -> None:
    """Write down a list, in place of one that was there."""
    number = connection.execute(_number, {"public_id": public_id}).scalar_one()
    connection.execute(_drop, {"dropped": number})
    own = {"application_id": number, "content": pack({})}
    rows = [{**own, "item": each.item.value, "due_on": each.due_on, "done_at": each.done_at} for each in errands]
    connection.execute(insert(onboarding_items), rows)


def listed(connection: Connection, public_id: str) -> tuple[Errand, ...]:
    """Give somebody's list by its days."""
    found = connection.execute(_listed, {"public_id": public_id})
    return tuple(Errand(Item(row.item), row.due_on, row.done_at) for row in found)


def tick(connection: Connection, public_id: str, item: str, done_at: datetime | None) -> None:
    """Note that something is done, or with None that it is not."""
    connection.execute(_tick, {"public_id": public_id, "ticked": item, "done": done_at})


def due(connection: Connection, since: date, until: date) -> list[Due]:
    """Give what is not done and falls due from one day to another."""
    return [
        Due(row.chat_id, row.public_id, row.reference, Errand(Item(row.item), row.due_on))
        for row in connection.execute(_due, {"since": since, "until": until})
    ]
