"""Assessments: invitations that offer some of an opening's slots, who holds which, and what came of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from sqlalchemy import ColumnElement, Connection, and_, bindparam, func, insert, select, update

from bot.domain.assessment import Assessment, Attendance, Kind, Response, Slot, Window
from bot.domain.status import Status
from bot.storage import slots
from bot.storage.codec import pack, unpack
from bot.storage.slots import GONE, RUNNING
from bot.storage.staff_tables import assessments, slot_choices
from bot.storage.tables import applications, candidates, vacancies

_invited = (
    select(
        assessments,
        applications.c.public_id,
        applications.c.status.label("standing"),
        vacancies.c.reference,
        candidates.c.chat_id,
    )
    .join(applications, applications.c.application_id == assessments.c.application_id)
    .join(vacancies, vacancies.c.vacancy_id == applications.c.vacancy_id)
    .join(candidates, candidates.c.candidate_id == applications.c.candidate_id)
    .order_by(assessments.c.assessment_id)
)
_offered = (
    select(slot_choices.c.assessment_id, slot_choices.c.slot_id, slot_choices.c.state)
    .where(slot_choices.c.assessment_id.in_(bindparam("assessment_ids", expanding=True)))
    .order_by(slot_choices.c.assessment_id)
)
_choice = and_(slot_choices.c.assessment_id == bindparam("whose"), slot_choices.c.slot_id == bindparam("which"))
_release = update(slot_choices).where(slot_choices.c.assessment_id == bindparam("whose")).values(state="offered")
_take = update(slot_choices).where(_choice).values(state="chosen", at=bindparam("now"))
_change = update(assessments).where(assessments.c.assessment_id == bindparam("changed"))
_holders = select(slot_choices.c.assessment_id).where(
    slot_choices.c.slot_id == bindparam("slot"), slot_choices.c.state == "chosen"
)
_soon = (
    select(assessments.c.assessment_id)
    .join(applications, applications.c.application_id == assessments.c.application_id)
    .where(
        assessments.c.starts_at > bindparam("after", type_=assessments.c.starts_at.type),
        assessments.c.starts_at <= bindparam("until", type_=assessments.c.starts_at.type),
        assessments.c.status == Response.ACCEPTED.value,
        applications.c.status.in_(RUNNING),
    )
    .order_by(assessments.c.assessment_id)
)
_off = (
    select(assessments.c.assessment_id)
    .join(applications, applications.c.application_id == assessments.c.application_id)
    .where(
        assessments.c.starts_at > bindparam("after", type_=assessments.c.starts_at.type),
        assessments.c.status == Response.ACCEPTED.value,
        applications.c.status.not_in((*RUNNING, Status.WITHDRAWN.value)),
    )
    .order_by(assessments.c.assessment_id)
)
_to_look_after = (
    select(vacancies.c.reference, func.count().label("ready"))
    .join(applications, applications.c.vacancy_id == vacancies.c.vacancy_id)
    .where(applications.c.status.in_([Status.SHORTLISTED.value, Status.ASSESSMENT.value]))
    .group_by(vacancies.c.reference)
)


@dataclass(frozen=True)
class Invited:
    """An assessment with what only the store knows of it.

    `accommodation` has what was `asked` for and perhaps what was `granted`; `verdict` the `outcome` and a `note` of
    staff. `starts_at` and `ends_at` stay as the last slot held had them.
    """

    own: Assessment
    chat_id: int
    application_id: int
    status: Status
    accommodation: dict[str, str]
    verdict: dict[str, str]
    starts_at: datetime | None
    ends_at: datetime | None
    zone: str | None
    place: str
    updated_at: datetime

    @property
    def is_on(self) -> bool:
        """Tell whether somebody holds a slot and is still considered."""
        return self.own.response is Response.ACCEPTED and self.status.value in RUNNING


def invite(
    connection: Connection,
    application_id: int,
    kind: Kind,
    instructions: str,
    slot_ids: Sequence[int],
    at: datetime,
) -> int:
    """Invite somebody to one of these slots, and give the invitation's number."""
    row = {
        "application_id": application_id,
        "kind": kind.value,
        "status": Response.PENDING.value,
        "content": pack({"instructions": instructions}),
        "revision": 0,
        "created_at": at,
        "updated_at": at,
    }
    number = connection.execute(insert(assessments).returning(assessments.c.assessment_id), row).scalar_one()
    offer(connection, int(number), slot_ids, at)
    return int(number)


def offer(connection: Connection, assessment_id: int, slot_ids: Sequence[int], at: datetime) -> None:
    """Offer somebody more slots."""
    rows = [{"assessment_id": assessment_id, "slot_id": each, "state": "offered", "at": at} for each in slot_ids]
    connection.execute(insert(slot_choices), rows)


# Reading


def of_chats(connection: Connection, chat_ids: Collection[int]) -> dict[int, list[Invited]]:
    """Give the invitations of these chats, oldest first."""
    found: dict[int, list[Invited]] = {chat_id: [] for chat_id in chat_ids}
    for each in _read(connection, candidates.c.chat_id.in_(list(chat_ids))):
        found[each.chat_id].append(each)
    return found


def of_opening(connection: Connection, reference: str) -> list[Invited]:
    """Give the invitations of an opening, oldest first."""
    return _read(connection, vacancies.c.reference == reference)


def of_ids(connection: Connection, assessment_ids: Collection[int]) -> dict[int, Invited]:
    """Give these invitations by their numbers; one that is not there is left out."""
    found = _read(connection, assessments.c.assessment_id.in_(list(assessment_ids)))
    return {each.own.assessment_id: each for each in found}


def openings(connection: Connection) -> dict[str, int]:
    """Give the openings with people in or before an assessment, and how many these are."""
    return {row.reference: row.ready for row in connection.execute(_to_look_after)}


def soon(connection: Connection, after: datetime, until: datetime) -> list[Invited]:
    """Give the accepted invitations whose slot begins in a stretch of time."""
    ids = list(connection.execute(_soon, {"after": after, "until": until}).scalars())
    return list(of_ids(connection, ids).values()) if ids else []


def called_off(connection: Connection, after: datetime) -> list[Invited]:
    """Give the accepted invitations to come whose applications have ended, but not by their owners."""
    ids = list(connection.execute(_off, {"after": after}).scalars())
    return list(of_ids(connection, ids).values()) if ids else []


def holders(connection: Connection, slot_id: int) -> list[Invited]:
    """Give the invitations that hold a slot."""
    ids = list(connection.execute(_holders, {"slot": slot_id}).scalars())
    return list(of_ids(connection, ids).values()) if ids else []


def _read(connection: Connection, which: ColumnElement[bool]) -> list[Invited]:
    rows = connection.execute(_invited.where(which)).all()
    if not rows:
        return []
    choices: dict[int, list[tuple[int, str]]] = defaultdict(list)
    for row in connection.execute(_offered, {"assessment_ids": [row.assessment_id for row in rows]}):
        choices[row.assessment_id].append((row.slot_id, row.state))
    known = slots.of_ids(connection, sorted({slot_id for own in choices.values() for slot_id, _ in own}))
    return [_invitation(row, choices[row.assessment_id], known) for row in rows]


def _invitation(row: Any, choices: Sequence[tuple[int, str]], known: dict[int, Slot]) -> Invited:
    content = unpack(row.content)
    standing = [known[slot_id] for slot_id, _ in choices if known[slot_id].capacity > GONE]
    held = next((slot_id for slot_id, state in choices if state == "chosen"), None)
    own = Assessment(
        assessment_id=row.assessment_id,
        public_id=row.public_id,
        reference=row.reference,
        kind=Kind(row.kind),
        response=Response(row.status),
        instructions=content.get("instructions", ""),
        slots=tuple(sorted(standing, key=lambda slot: (slot.starts_at, slot.slot_id))),
        held=held,
        wish=content.get("wish", ""),
        attendance=Attendance(row.attendance) if row.attendance else None,
        revision=row.revision,
        over=row.standing not in RUNNING,
    )
    return Invited(
        own,
        row.chat_id,
        row.application_id,
        Status(row.standing),
        unpack(row.accommodation) if row.accommodation else {},
        content.get("verdict", {}),
        row.starts_at,
        row.ends_at,
        row.zone,
        content.get("place", ""),
        row.updated_at,
    )


# What people answer


def choose(connection: Connection, assessment_id: int, slot_id: int, at: datetime) -> Literal["taken", "full", "gone"]:
    """Take a slot in place of the one held, if it is offered, has room and has not begun."""
    there = slots.lock(connection, slot_id)
    invited = of_ids(connection, [assessment_id]).get(assessment_id)
    if not there or invited is None or not invited.own.is_open(at) or invited.status.value not in RUNNING:
        return "gone"
    own = invited.own
    if own.held == slot_id and own.response is Response.ACCEPTED:
        return "taken"
    wanted = next((slot for slot in own.slots if slot.slot_id == slot_id), None)
    if wanted is None or at >= wanted.starts_at:
        return "gone"
    if not wanted.free:
        return "full"
    connection.execute(_release, {"whose": assessment_id})
    connection.execute(_take, {"whose": assessment_id, "which": slot_id, "now": at})
    _keep(connection, invited, at, wanted, status=Response.ACCEPTED.value, attendance=None)
    return "taken"


def answer(connection: Connection, invited: Invited, response: Response, wish: str, at: datetime) -> None:
    """Write down that somebody declines or asks for another time, and give their place back."""
    connection.execute(_release, {"whose": invited.own.assessment_id})
    _keep(connection, invited, at, status=response.value, content={"wish": wish})


def ask_accommodation(connection: Connection, invited: Invited, asked: str) -> None:
    """Write down what somebody needs; what was granted before stands."""
    _accommodate(connection, invited, asked=asked)


# What staff change


def grant(connection: Connection, invited: Invited, granted: str) -> None:
    """Write down what is arranged for what somebody needs."""
    _accommodate(connection, invited, granted=granted)


def move_slot(connection: Connection, slot_id: int, window: Window, zone: str, at: datetime) -> list[Invited]:
    """Move a slot, and give the invitations that hold it, as they are now."""
    slots.move(connection, slot_id, window, zone)
    moved = slots.get(connection, slot_id)
    for each in holders(connection, slot_id):
        _keep(connection, each, at, moved)
    return holders(connection, slot_id)


def cancel_slot(connection: Connection, slot_id: int, at: datetime) -> list[Invited]:
    """Cancel a slot, and give the invitations that held it, which wait for an answer again."""
    lost = holders(connection, slot_id)
    slots.cancel(connection, slot_id)
    for each in lost:
        connection.execute(_release, {"whose": each.own.assessment_id})
        _keep(connection, each, at, status=Response.PENDING.value)
    return list(of_ids(connection, [each.own.assessment_id for each in lost]).values()) if lost else []


def reopen(connection: Connection, invited: Invited, at: datetime) -> None:
    """Have somebody answer anew, for whom there are other slots now."""
    connection.execute(_release, {"whose": invited.own.assessment_id})
    _keep(connection, invited, at, status=Response.PENDING.value, attendance=None)


def attend(connection: Connection, invited: Invited, attendance: Attendance, at: datetime) -> None:
    """Write down whether somebody came; who is excused can take another slot."""
    status = Response.RESCHEDULE.value if attendance is Attendance.EXCUSED else invited.own.response.value
    if attendance is Attendance.EXCUSED:
        connection.execute(_release, {"whose": invited.own.assessment_id})
    _keep(connection, invited, at, status=status, attendance=attendance.value)


def judge(connection: Connection, invited: Invited, outcome: str, at: datetime) -> None:
    """Write down what staff make of it."""
    _keep(connection, invited, at, content={"verdict": {"outcome": outcome}})


def _keep(
    connection: Connection,
    invited: Invited,
    at: datetime,
    held: Slot | None = None,
    content: dict[str, Any] | None = None,
    **values: Any,
) -> None:
    """Write a change, which the person's calendar has to learn of."""
    stored = unpack(
        connection.execute(
            select(assessments.c.content).where(assessments.c.assessment_id == invited.own.assessment_id)
        ).scalar_one()
    )
    if held is not None:
        values |= {"starts_at": held.starts_at, "ends_at": held.ends_at, "zone": held.zone}
        stored["place"] = held.place
    values |= {
        "content": pack({**stored, **(content or {})}),
        "revision": invited.own.revision + 1,
        "updated_at": at,
    }
    connection.execute(_change.values(**values), {"changed": invited.own.assessment_id})


def _accommodate(connection: Connection, invited: Invited, **said: str) -> None:
    content = pack({**invited.accommodation, **said})
    connection.execute(_change.values(accommodation=content), {"changed": invited.own.assessment_id})
