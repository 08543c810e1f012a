"""Openings as staff work with them.

When an opening changes in a way that concerns people, the change itself is written down in the same transaction
(`storage.vacancies`), and the reminders tell everybody whom it concerns, once: who saved it, began or sent something.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date, datetime

from pydantic import ValidationError
from sqlalchemy import Connection

from bot.answers.staff.guard import Granted, Refuse, StaffAnswerers
from bot.conversations.staff.opening_requests import (
    PAGE,
    CancelOpening,
    CloseOpening,
    CreateOpening,
    EditOpening,
    Ended,
    FillOpening,
    ListOpenings,
    MoveDeadline,
    Opened,
    Openings,
    Overview,
    PlanClosing,
    PublishOpening,
    ReadOpening,
)
from bot.domain.deadline import Deadline
from bot.domain.moving import Barred, attempt
from bot.domain.opening import Step, edited, ending, group_of, may_step, staying, with_deadline
from bot.domain.staff import Role
from bot.domain.status import Actor, Status, StatusEvent, Transition
from bot.domain.vacancy import Vacancy, VacancyStatus
from bot.storage import moves, openings, staff, vacancies
from bot.storage.moves import Move, Standing
from bot.storage.vacancy_records import by_reference


def _list(connection: Connection, granted: Granted, at: datetime) -> Openings:
    wanted: ListOpenings = granted.request
    seen = [each for each in openings.references(connection) if granted.sees(each)]
    known = by_reference(connection, seen)
    grouped = [vacancy for vacancy in known.values() if group_of(vacancy, wanted.at) is wanted.group]
    grouped.sort(key=lambda each: (each.deadline is None, each.deadline and each.deadline.at, each.reference))
    page = min(wanted.page, max(0, len(grouped) - 1) // PAGE)
    part = grouped[page * PAGE : (page + 1) * PAGE]
    counts = openings.counts(connection, [each.reference for each in part])
    groups = Counter(group_of(vacancy, wanted.at) for vacancy in known.values())
    rows = tuple(_overview(each, counts[each.reference]) for each in part)
    return Openings(rows, groups, page, granted.member)


def _overview(vacancy: Vacancy, counts: Counter[Status]) -> Overview:
    drafts = counts[Status.DRAFT]
    return Overview(vacancy, counts.total() - drafts - counts[Status.DRAFT_EXPIRED], drafts)


def _vacancy(connection: Connection, reference: str) -> Vacancy:
    return by_reference(connection, [reference])[reference]


def _read(connection: Connection, granted: Granted, at: datetime) -> Opened:
    wanted: ReadOpening = granted.request
    vacancy = _vacancy(connection, wanted.reference)
    counts = openings.counts(connection, [wanted.reference])[wanted.reference]
    close_at, blind = openings.planned(connection, wanted.reference)
    zone = vacancy.deadline.zone if vacancy.deadline else openings.usual_zone(connection)
    return Opened(vacancy, counts, close_at, blind, zone, granted.member)


def _create(connection: Connection, granted: Granted, at: datetime) -> bool:
    wanted: CreateOpening = granted.request
    if by_reference(connection, [wanted.reference]):
        return False
    zone = openings.usual_zone(connection)
    deadline = None if wanted.deadline is None else Deadline.of_day(date.fromisoformat(wanted.deadline), zone)
    facts = {**wanted.facts, "reference": wanted.reference, "status": VacancyStatus.DRAFT, "deadline": deadline}
    vacancies.upsert(connection, [Vacancy.model_validate(facts)], wanted.at)
    entrust(connection, granted, [wanted.reference])
    return True


def entrust(connection: Connection, granted: Granted, references: Sequence[str]) -> None:
    """Entrust new openings to who has made them, unless all are."""
    if granted.member.openings is not None:
        staff.entrust(connection, granted.member.staff_id, references)


def _edit(connection: Connection, granted: Granted, at: datetime) -> bool:
    wanted: EditOpening = granted.request
    vacancy = _vacancy(connection, wanted.reference)
    if wanted.field in ("reference", "status", "deadline"):
        raise Refuse("powerless")  # there are acts of their own for these
    try:
        changed = edited(vacancy, wanted.field, wanted.value)
    except ValidationError:
        return False
    vacancies.upsert(connection, [changed], wanted.at)
    return True


def _publish(connection: Connection, granted: Granted, at: datetime) -> bool:
    wanted: PublishOpening = granted.request
    return _step(connection, wanted.reference, Step.PUBLISH, VacancyStatus.PUBLISHED, wanted.at)


def _close(connection: Connection, granted: Granted, at: datetime) -> bool:
    wanted: CloseOpening = granted.request
    openings.plan_closing(connection, wanted.reference, None)
    return _step(connection, wanted.reference, Step.CLOSE, VacancyStatus.CLOSED, wanted.at)


def _step(connection: Connection, reference: str, step: Step, status: VacancyStatus, at: datetime) -> bool:
    if not may_step(_vacancy(connection, reference), step, at):
        return False
    return vacancies.set_status(connection, reference, status, at)


def _move_deadline(connection: Connection, granted: Granted, at: datetime) -> bool:
    wanted: MoveDeadline = granted.request
    vacancy = _vacancy(connection, wanted.reference)
    if not may_step(vacancy, Step.DEADLINE, wanted.at) or wanted.deadline.is_over(wanted.at):
        return False
    openings.plan_closing(connection, wanted.reference, None)
    vacancies.upsert(connection, [with_deadline(vacancy, wanted.deadline)], wanted.at)
    return True


def _plan(connection: Connection, granted: Granted, at: datetime) -> bool:
    wanted: PlanClosing = granted.request
    if wanted.close_at is not None and not may_step(_vacancy(connection, wanted.reference), Step.CLOSE, at):
        return False
    openings.plan_closing(connection, wanted.reference, wanted.close_at)
    return True


def _cancel(connection: Connection, granted: Granted, at: datetime) -> Ended | None:
    wanted: CancelOpening = granted.request
    return _end(connection, granted, Step.CANCEL, VacancyStatus.CANCELLED, wanted.reference, wanted.at)


def _fill(connection: Connection, granted: Granted, at: datetime) -> Ended | None:
    wanted: FillOpening = granted.request
    return _end(connection, granted, Step.FILL, VacancyStatus.FILLED, wanted.reference, wanted.at)


def _end(
    connection: Connection, granted: Granted, step: Step, status: VacancyStatus, reference: str, at: datetime
) -> Ended | None:
    """End an opening with the applications that end with it; who it concerns is told of both in one message."""
    if not _step(connection, reference, step, status, at):
        return None
    openings.plan_closing(connection, reference, None)
    roles = granted.member.roles
    standing = list(moves.standings(connection, openings.begun(connection, reference)).values())
    left = staying(step, Counter(each.status for each in standing), roles)
    moving = [(each, ending(step, each.status, roles)) for each in standing]
    for place in range(max((len(events) for _, events in moving), default=0)):
        made = [_move(each, events[: place + 1], roles) for each, events in moving if len(events) > place]
        moves.carry_out(connection, made, at)
    return Ended(sum(bool(events) for _, events in moving), left)


def _move(standing: Standing, events: Sequence[StatusEvent], roles: Collection[Role]) -> Move:
    """Give the last of these moves, the others being made."""
    status = standing.status
    for event in events[:-1]:
        status = _allowed(status, event, roles)[0].target
    return Move(replace(standing, status=status), events[-1], _allowed(status, events[-1], roles)[1])


def _allowed(status: Status, event: StatusEvent, roles: Collection[Role]) -> tuple[Transition, Actor]:
    found = attempt(status, event, roles)
    if isinstance(found, Barred):
        raise Refuse("powerless")
    return found


STAFF: StaffAnswerers = {
    CreateOpening: _create,
    EditOpening: _edit,
    PublishOpening: _publish,
    MoveDeadline: _move_deadline,
    CloseOpening: _close,
    PlanClosing: _plan,
    CancelOpening: _cancel,
    FillOpening: _fill,
    ListOpenings: _list,
    ReadOpening: _read,
}
