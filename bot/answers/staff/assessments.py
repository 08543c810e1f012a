"""Arranging assessments and what comes of them; whoever it concerns is told in the same transaction."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection

from bot.answers.assessments import invitation_of
from bot.answers.staff.guard import Granted, Refuse, StaffAnswerers
from bot.answers.staff.moves import decisions_wanted, keep_to_few, told_of
from bot.answers.telling import Telling, Told
from bot.conversations.assessment_view import told, told_with_file
from bot.conversations.staff.assessment_requests import (
    Accommodation,
    ArrangeAssessment,
    Arranged,
    Arrangements,
    Assessing,
    CancelSlot,
    GrantAccommodation,
    Invitee,
    ListAssessing,
    LoadArrangements,
    MoveSlot,
    OfferSlots,
    One,
    ReadAccommodation,
    ReadAssessment,
    ReadSlot,
    RecordAttendance,
    RecordOutcome,
    SlotView,
)
from bot.domain.assessment import Attendance, Outcome, Response
from bot.domain.blind import cover, names_in
from bot.domain.moving import Barred, attempt
from bot.domain.push import PushTerms
from bot.domain.staff import Member, StaffAct
from bot.domain.status import Status, StatusEvent
from bot.storage import assessments, desk_lists, moves, preferences, slots
from bot.storage.assessments import Invited
from bot.storage.moves import Move
from bot.storage.vacancy_records import by_reference

CAN_BE_INVITED = (Status.SHORTLISTED, Status.ASSESSMENT)


# Reading


def _invitees(connection: Connection, member: Member, invited: Sequence[Invited]) -> list[Invitee]:
    """Give what staff may see of invitations: no names and covered words where the review is blind."""
    references = {each.own.reference for each in invited}
    blind = {reference for reference in references if desk_lists.is_blind(connection, reference)}
    sent = desk_lists.snapshots(connection, [each.own.public_id for each in invited])
    arranges = member.has(StaffAct.READ_ACCOMMODATION)
    found = []
    for each in invited:
        snapshot, own, name = sent.get(each.own.public_id), each.own, ""
        identity = snapshot.profile.get("identity", []) if snapshot else []
        if own.reference in blind:
            names = names_in(snapshot) if snapshot else frozenset()
            own = replace(own, wish=cover(own.wish, names))
        elif identity:
            name = " ".join(str(identity[0].get(key) or "") for key in ("given_names", "family_names")).strip()
        outcome = each.verdict.get("outcome")
        needs = arranges and bool(each.accommodation.get("asked")) and not each.accommodation.get("granted")
        found.append(Invitee(own, name, each.status, Outcome(outcome) if outcome else None, needs))
    return found


def _arrangements(connection: Connection, granted: Granted, at: datetime) -> Arrangements:
    wanted: LoadArrangements = granted.request
    invited = assessments.of_opening(connection, wanted.reference)
    sent = desk_lists.sent(connection, wanted.reference)
    pending = _pending(invited)
    ready = tuple(each.public_id for each in sent if each.status in CAN_BE_INVITED and each.public_id not in pending)
    return Arrangements(
        by_reference(connection, [wanted.reference])[wanted.reference],
        tuple(slots.of_opening(connection, wanted.reference)),
        tuple(_invitees(connection, granted.member, invited)),
        ready,
        granted.member,
    )


def _pending(invited: Sequence[Invited]) -> set[str]:
    """Give whose invitation is still to be taken up, of those who could be invited else."""
    return {each.own.public_id for each in invited if each.own.attendance is None and each.status in CAN_BE_INVITED}


def _assessing(connection: Connection, granted: Granted, at: datetime) -> tuple[Assessing, ...]:
    found = []
    counts = {each: n for each, n in assessments.openings(connection).items() if granted.sees(each)}
    known = by_reference(connection, sorted(counts))
    for reference, among in sorted(counts.items()):
        invited = assessments.of_opening(connection, reference)
        ready = among - len(_pending(invited))
        states = Counter(each.own.response for each in invited)
        waiting = states[Response.RESCHEDULE]
        found.append(Assessing(known[reference], ready, len(invited), waiting))
    return tuple(found)


def _found(connection: Connection, assessment_id: int) -> Invited:
    return assessments.of_ids(connection, [assessment_id])[assessment_id]


def _one(connection: Connection, granted: Granted, at: datetime) -> One:
    invited = _found(connection, granted.request.assessment_id)
    (invitee,) = _invitees(connection, granted.member, [invited])
    reference = invited.own.reference
    return One(by_reference(connection, [reference])[reference], invitee, granted.member)


def _slot(connection: Connection, granted: Granted, at: datetime) -> SlotView:
    wanted: ReadSlot = granted.request
    (place,) = granted.places.values()
    reference = place.reference or ""
    holders = _invitees(connection, granted.member, assessments.holders(connection, wanted.slot_id))
    slot = slots.get(connection, wanted.slot_id)
    return SlotView(by_reference(connection, [reference])[reference], slot, tuple(holders))


def _accommodation(connection: Connection, granted: Granted, at: datetime) -> Accommodation:
    wanted: ReadAccommodation = granted.request
    said = _found(connection, wanted.assessment_id).accommodation
    return Accommodation(said.get("asked", ""), said.get("granted", ""))


# Writing


def telling_too(telling: Telling, terms: PushTerms) -> StaffAnswerers:
    """Give the answerers that tell candidates something; `terms` say how many may be ended by hand."""
    arranging = Arranging(telling, terms)
    return {
        ArrangeAssessment: arranging.arrange,
        OfferSlots: arranging.offer,
        MoveSlot: arranging.move,
        CancelSlot: arranging.cancel,
        GrantAccommodation: arranging.grant,
        RecordAttendance: arranging.attend,
        RecordOutcome: arranging.judge,
    }


class Arranging:
    """Arranges assessments, and tells everybody concerned."""

    def __init__(self, telling: Telling, terms: PushTerms) -> None:
        self._telling, self._terms = telling, terms

    def arrange(self, connection: Connection, granted: Granted, at: datetime) -> Arranged:
        """Invite those who are shortlisted or in assessment; the first invitation moves an application."""
        wanted: ArrangeAssessment = granted.request
        standing = moves.standings(connection, wanted.public_ids).values()
        fit = [each for each in standing if each.reference == wanted.reference and each.status in CAN_BE_INVITED]
        offered = slots.add(connection, wanted.reference, wanted.kind, wanted.windows, wanted.zone, wanted.place)
        tried = [(each, attempt(each.status, StatusEvent.INVITE, granted.member.roles)) for each in fit]
        made = [Move(each, StatusEvent.INVITE, way[1]) for each, way in tried if not isinstance(way, Barred)]
        moves.carry_out(connection, made, at)
        numbers = [
            assessments.invite(connection, each.application_id, wanted.kind, wanted.instructions, offered, at)
            for each in fit
        ]
        self._tell(connection, "invited", assessments.of_ids(connection, numbers).values(), at)
        invited = tuple(each.public_id for each in fit)
        return Arranged(invited, tuple(each for each in wanted.public_ids if each not in invited))

    def offer(self, connection: Connection, granted: Granted, at: datetime) -> One:
        """Offer one person slots of their own."""
        wanted: OfferSlots = granted.request
        invited = _found(connection, wanted.assessment_id)
        own = invited.own
        place = own.slots[0].place if own.slots else invited.place
        offered = slots.add(connection, own.reference, own.kind, wanted.windows, wanted.zone, place)
        assessments.offer(connection, own.assessment_id, offered, at)
        if own.response is not Response.ACCEPTED:
            assessments.reopen(connection, invited, at)
        self._tell(connection, "offered", [_found(connection, own.assessment_id)], at)
        return _one(connection, granted, at)

    def move(self, connection: Connection, granted: Granted, at: datetime) -> int:
        """Move a slot."""
        wanted: MoveSlot = granted.request
        if slots.get(connection, wanted.slot_id) is None:
            raise Refuse("unknown")
        moved = assessments.move_slot(connection, wanted.slot_id, wanted.window, wanted.zone, at)
        return self._tell(connection, "moved", moved, at, file=True)

    def cancel(self, connection: Connection, granted: Granted, at: datetime) -> int:
        """Cancel a slot."""
        wanted: CancelSlot = granted.request
        lost = assessments.cancel_slot(connection, wanted.slot_id, at)
        return self._tell(connection, "lost", lost, at, file=True)

    def grant(self, connection: Connection, granted: Granted, at: datetime) -> None:
        """Write down what is arranged for what somebody needs."""
        wanted: GrantAccommodation = granted.request
        assessments.grant(connection, _found(connection, wanted.assessment_id), wanted.granted)
        self._tell(connection, "granted", [_found(connection, wanted.assessment_id)], at)

    def attend(self, connection: Connection, granted: Granted, at: datetime) -> bool:
        """Write down whether somebody came."""
        wanted: RecordAttendance = granted.request
        invited = _found(connection, wanted.assessment_id)
        if invited.own.slot is None or invited.own.attendance is not None:
            return False
        absent = wanted.attendance is Attendance.ABSENT
        if absent and not self._move(connection, granted, invited, StatusEvent.MARK_NO_SHOW, at):
            return False
        assessments.attend(connection, invited, wanted.attendance, at)
        if wanted.attendance is Attendance.EXCUSED:
            self._tell(connection, "excused", [_found(connection, wanted.assessment_id)], at, file=True)
        return True

    def judge(self, connection: Connection, granted: Granted, at: datetime) -> bool:
        """Write down what staff make of it."""
        wanted: RecordOutcome = granted.request
        invited = _found(connection, wanted.assessment_id)
        recommended = wanted.outcome is Outcome.RECOMMENDED
        event = StatusEvent.RECOMMEND if recommended else StatusEvent.NOT_SELECT
        if invited.status is not Status.ASSESSMENT or not self._move(connection, granted, invited, event, at):
            return False
        assessments.judge(connection, invited, wanted.outcome.value, at)
        return True

    def _move(
        self, connection: Connection, granted: Granted, invited: Invited, event: StatusEvent, at: datetime
    ) -> bool:
        """Move the application too, and tell its owner where what they see changes."""
        (standing,) = moves.standings(connection, [invited.own.public_id]).values()
        found = attempt(standing.status, event, granted.member.roles)
        if isinstance(found, Barred):
            return False
        made = [Move(standing, event, found[1])]
        keep_to_few(connection, made, self._terms, at)
        moves.carry_out(connection, made, at)
        self._telling.tell(connection, told_of(connection, made), at)
        self._telling.tell(connection, decisions_wanted(connection, made, granted.member, at), at)
        return True

    def _tell(
        self, connection: Connection, what: str, invited: Iterable[Invited], at: datetime, *, file: bool = False
    ) -> int:
        rows = told_about(connection, what, list(invited), at, file=file)
        self._telling.tell(connection, rows, at)
        return len(rows)


def told_about(
    connection: Connection, what: str, invited: Sequence[Invited], at: datetime, *, file: bool
) -> list[Told]:
    """Word what these people hear of their assessments, by their own clocks too."""
    known = by_reference(connection, sorted({each.own.reference for each in invited}))
    settings = preferences.with_zones(connection, {each.chat_id for each in invited})
    rows = []
    for each in invited:
        home = settings[each.chat_id].zone if each.chat_id in settings else None
        say = told_with_file if file else told
        reply = say(what, invitation_of(each), known[each.own.reference], home, at)
        key = f"as/{each.own.assessment_id}/{what}/{each.own.revision}/{at:%y%m%d%H%M%S%f}"
        rows.append(Told(each.chat_id, key, reply))
    return rows


STAFF: StaffAnswerers = {
    LoadArrangements: _arrangements,
    ListAssessing: _assessing,
    ReadAssessment: _one,
    ReadSlot: _slot,
    ReadAccommodation: _accommodation,
}
