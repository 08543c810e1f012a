"""Moving applications by hand, and accepting late ones; whoever it concerns is told in the same transaction."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from bot.answers.colleagues import entrusted
from bot.answers.staff.applications import room_by_hand
from bot.answers.staff.guard import Granted, Refuse, StaffAnswerers
from bot.answers.telling import Telling, Told
from bot.conversations.moved import accepted_late, moved
from bot.conversations.staff.application_requests import AcceptLate, MoveApplications, Outcome, Stuck
from bot.conversations.staff.moving import recommended
from bot.domain.moving import Barred, attempt
from bot.domain.push import PushTerms
from bot.domain.staff import Member, Role, StaffAct
from bot.domain.status import Actor, Status, StatusEvent, Transition, notifies
from bot.storage import desk_lists, moves, notes
from bot.storage.moves import Move, Standing
from bot.storage.vacancy_records import by_reference

GRACE = timedelta(hours=48)
"""How long somebody who is accepted late has for it."""


def telling_too(telling: Telling, terms: PushTerms) -> StaffAnswerers:
    """Give the answerers."""

    def move(connection: Connection, granted: Granted, at: datetime) -> Outcome:
        wanted: MoveApplications = granted.request
        standing = moves.standings(connection, wanted.public_ids).values()
        tried = [(each, _attempt(each, wanted, granted.member)) for each in standing]
        made = [Move(each, wanted.event, found[1]) for each, found in tried if not isinstance(found, Barred)]
        keep_to_few(connection, made, terms, at)
        moves.carry_out(connection, made, at)
        told = told_of(connection, made)
        telling.tell(connection, [*told, *decisions_wanted(connection, made, granted.member, at)], at)
        stuck = tuple(Stuck(each.public_id, each.status, why) for each, why in tried if isinstance(why, Barred))
        return Outcome(tuple(each.standing.public_id for each in made), stuck, len(told))

    def accept(connection: Connection, granted: Granted, at: datetime) -> datetime | None:
        wanted: AcceptLate = granted.request
        standing = moves.standings(connection, [wanted.public_id])[wanted.public_id]
        if standing.status is not Status.DRAFT:
            return None
        until = wanted.at + GRACE
        desk_lists.accept_late(connection, wanted.public_id, until)
        notes.add(connection, wanted.public_id, granted.member.staff_id, wanted.reason, at, notes.LATE)
        telling.tell(connection, [_late(connection, standing, until)], at)
        return until

    return {MoveApplications: move, AcceptLate: accept}


def _attempt(own: Standing, wanted: MoveApplications, member: Member) -> tuple[Transition, Actor] | Barred:
    """Try a move from where it was decided: what was right there may be wrong where a colleague has moved it since."""
    if wanted.seen is not None and own.status is not wanted.seen:
        return Barred("meanwhile")
    return attempt(own.status, wanted.event, member.roles)


def keep_to_few(connection: Connection, made: Sequence[Move], terms: PushTerms, at: datetime) -> None:
    """Refuse to tell by hand as many as a second person has to approve."""
    for (reference, event), count in Counter((each.standing.reference, each.event) for each in made).items():
        room = room_by_hand(connection, reference, event, terms, at)
        if room is not None and count > room:
            raise Refuse("many")


def told_of(connection: Connection, made: Sequence[Move]) -> list[Told]:
    """Word what the people concerned hear of these moves; nothing where what they see has not changed."""
    known = by_reference(connection, sorted({each.standing.reference for each in made}))
    told = []
    for each in made:
        own = each.standing
        seen = notifies(own.status, each.event, each.actor)
        if seen is not None:
            reply = moved(known[own.reference], own.public_id, seen)
            told.append(Told(own.chat_id, f"m/{own.public_id}/{own.revision}/{seen}", reply))
    return told


def decisions_wanted(connection: Connection, made: Sequence[Move], member: Member, at: datetime) -> list[Told]:
    """Word what approvers hear when a colleague has recommended somebody: one message for each opening."""
    ready: dict[str, list[str]] = defaultdict(list)
    for each in made:
        if each.event is StatusEvent.RECOMMEND:
            ready[each.standing.reference].append(each.standing.public_id)
    told = []
    for reference, public_ids in ready.items():
        reply = recommended(by_reference(connection, [reference])[reference], public_ids)
        others = entrusted(connection, StaffAct.MOVE_APPLICATION, reference, member.staff_id)
        stem = f"rc/{public_ids[0]}/{at:%y%m%d%H%M%S}"
        told += [Told(each.chat_id, f"{stem}/{each.staff_id}", reply) for each in others if Role.APPROVER in each.roles]
    return told


def _late(connection: Connection, own: Standing, until: datetime) -> Told:
    vacancy = by_reference(connection, [own.reference])[own.reference]
    zone = vacancy.deadline.zone if vacancy.deadline else "UTC"
    reply = accepted_late(vacancy, until.astimezone(ZoneInfo(zone)))
    return Told(own.chat_id, f"l/{own.public_id}/{until:%y%m%d%H%M%S}", reply)
