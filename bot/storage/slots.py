"""Slots: the times of an opening's assessments, and how much room is left in each.

A slot that staff have cancelled keeps its row, with no room for anybody. Whoever has left the selection, by their own
will or not, holds no place.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, bindparam, func, insert, select, update

from bot.domain.assessment import Kind, Slot, Window
from bot.domain.status import Status
from bot.storage.staff_tables import assessment_slots, assessments, slot_choices
from bot.storage.tables import applications, vacancies

RUNNING = (Status.SHORTLISTED.value, Status.ASSESSMENT.value, Status.RECOMMENDED.value)
"""In which statuses somebody has a place."""

GONE = 0
"""The capacity of a slot that was cancelled."""

_held = (
    select(slot_choices.c.slot_id, func.count().label("held"))
    .join(assessments, assessments.c.assessment_id == slot_choices.c.assessment_id)
    .join(applications, applications.c.application_id == assessments.c.application_id)
    .where(
        slot_choices.c.slot_id.in_(bindparam("slot_ids", expanding=True)),
        slot_choices.c.state == "chosen",
        applications.c.status.in_(RUNNING),
    )
    .group_by(slot_choices.c.slot_id)
)
_slots = select(assessment_slots).where(assessment_slots.c.slot_id.in_(bindparam("slot_ids", expanding=True)))
_standing = (
    select(assessment_slots.c.slot_id)
    .join(vacancies, vacancies.c.vacancy_id == assessment_slots.c.vacancy_id)
    .where(vacancies.c.reference == bindparam("reference"), assessment_slots.c.capacity > GONE)
)
# The row stays locked on PostgreSQL, so that two people cannot both take the last place.
_locked = select(assessment_slots).where(assessment_slots.c.slot_id == bindparam("slot")).with_for_update()
_change = update(assessment_slots).where(assessment_slots.c.slot_id == bindparam("changed"))


def add(
    connection: Connection, reference: str, kind: Kind, windows: Sequence[Window], zone: str, place: str
) -> list[int]:
    """Make slots of an opening, and give their numbers in the same order."""
    vacancy_id = connection.execute(select(vacancies.c.vacancy_id).where(vacancies.c.reference == reference)).scalar()
    made = []
    for each in windows:
        row = {
            "vacancy_id": vacancy_id,
            "kind": kind.value,
            "starts_at": each.starts_at,
            "ends_at": each.ends_at,
            "zone": zone,
            "place": place,
            "capacity": each.capacity,
        }
        statement = insert(assessment_slots).returning(assessment_slots.c.slot_id)
        made.append(int(connection.execute(statement, row).scalar_one()))
    return made


def of_opening(connection: Connection, reference: str) -> list[Slot]:
    """Give the slots of an opening that stand, the soonest first."""
    wanted = list(connection.execute(_standing, {"reference": reference}).scalars())
    return sorted(of_ids(connection, wanted).values(), key=lambda slot: (slot.starts_at, slot.slot_id))


def get(connection: Connection, slot_id: int) -> Slot | None:
    """Give one slot; None when it was cancelled."""
    found = of_ids(connection, [slot_id]).get(slot_id)
    return found if found is not None and found.capacity > GONE else None


def lock(connection: Connection, slot_id: int) -> bool:
    """Have nobody else give or take places of a slot until this transaction ends; False when there is none such."""
    return connection.execute(_locked, {"slot": slot_id}).one_or_none() is not None


def move(connection: Connection, slot_id: int, window: Window, zone: str) -> None:
    """Give a slot another time."""
    values = {"starts_at": window.starts_at, "ends_at": window.ends_at, "zone": zone}
    connection.execute(_change.values(**values), {"changed": slot_id})


def cancel(connection: Connection, slot_id: int) -> None:
    """Have a slot take place no more."""
    connection.execute(_change.values(capacity=GONE), {"changed": slot_id})


def of_ids(connection: Connection, slot_ids: Sequence[int]) -> dict[int, Slot]:
    """Give these slots by their numbers, with the room that is left in each, cancelled ones included."""
    if not slot_ids:
        return {}
    wanted = {"slot_ids": list(slot_ids)}
    held = {row.slot_id: row.held for row in connection.execute(_held, wanted)}
    return {row.slot_id: _slot(row, held.get(row.slot_id, 0)) for row in connection.execute(_slots, wanted)}


def _slot(row: Any, held: int) -> Slot:
    free = max(0, row.capacity - held)
    return Slot(row.slot_id, Kind(row.kind), row.starts_at, row.ends_at, row.zone, row.place, row.capacity, free)
