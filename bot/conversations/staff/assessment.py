"""One person's assessment: another time, attendance, outcome, and what they need."""

from __future__ import annotations

from collections.abc import Iterator

from bot.conversations.actions import Action
from bot.conversations.events import Event, Said
from bot.conversations.outcomes import Button, Line, Rows, words
from bot.conversations.requests import Conversation
from bot.conversations.screen import stamp
from bot.conversations.session import Session
from bot.conversations.staff.applications import stage
from bot.conversations.staff.assessment_requests import (
    GrantAccommodation,
    OfferSlots,
    One,
    ReadAccommodation,
    ReadAssessment,
    RecordAttendance,
    RecordOutcome,
)
from bot.conversations.staff.assessments import back_to, span, state_of, unread, zone_of
from bot.conversations.staff.desk import desk
from bot.conversations.staff.requests import ask_staff
from bot.conversations.staff.screens import begin, end, shown
from bot.domain.assessment import WISH_LENGTH, Attendance, Outcome, Unread, read_slots
from bot.domain.number import number_of
from bot.domain.staff import StaffAct
from bot.domain.status import Status
from bot.domain.text import clean_text

FAMILIES = ("assess-kind-", "asm-state-", "asm-outcome-", "asm-noted-", "asm-sure-", "button-asm-")

ATTENDANCE = {"a": Attendance.ATTENDED, "x": Attendance.ABSENT, "e": Attendance.EXCUSED}
OUTCOMES = {"r": Outcome.RECOMMENDED, "n": Outcome.NOT_RECOMMENDED}
"""What buttons say for each."""


def one(session: Session, event: Event, number: str) -> Conversation:
    """Show one person's assessment."""
    found = yield from ask_staff(ReadAssessment(number_of(number)))
    return shown(end(session), event, tuple(_lines(found)), _rows(found, event))


def _lines(found: One) -> Iterator[Line]:
    invitee, own = found.invitee, found.invitee.own
    name = invitee.name or words("pile-nameless")
    yield words("asm-one", name=name, public_id=own.public_id, kind=words(f"assess-kind-{own.kind.value}"))
    yield words("asm-stage", stage=stage(invitee.status), state=words(f"asm-state-{state_of(invitee)}"))
    if own.slot is not None:
        yield span(own.slot)
        yield words("assess-place", place=own.slot.place)
    if own.wish:
        yield words("asm-wish", text=own.wish)
    if invitee.outcome is not None:
        yield words(f"asm-outcome-{invitee.outcome.value}")


def _rows(found: One, event: Event) -> Rows:
    own, member = found.invitee.own, found.member
    number = str(own.assessment_id)
    rows: list[tuple[Button, ...]] = []
    begun = own.slot is not None and event.at >= own.slot.starts_at
    if begun and own.attendance is None and member.has(StaffAct.RECORD_ATTENDANCE):
        rows.append(
            tuple(
                Button(words(f"button-asm-{each.value}"), Action("s-att", (number, code)))
                for code, each in ATTENDANCE.items()
            )
        )
    if found.invitee.status is Status.ASSESSMENT and member.has(StaffAct.RECORD_OUTCOME):
        rows.append(
            tuple(
                Button(words(f"button-asm-{each.value}"), Action("s-verdict", (number, code)))
                for code, each in OUTCOMES.items()
            )
        )
    if own.attendance is not Attendance.ATTENDED and member.has(StaffAct.ARRANGE_ASSESSMENT):
        rows.append((Button(words("button-asm-time"), Action("s-asm-time", (number,))),))
    if member.has(StaffAct.READ_ACCOMMODATION):
        label = words("button-asm-needs-new" if found.invitee.needs else "button-asm-needs")
        rows.append((Button(label, Action("s-needs", (number,))),))
    file = Button(words("button-file"), Action("s-file", (own.public_id,)))
    return (*rows, (file, back_to(own.reference)))


def _back(number: str) -> Button:
    return Button(words("button-asm-one"), Action("s-asm-one", (number,)))


# Attendance and outcome


def attended(session: Session, event: Event, number: str, code: str) -> Conversation:
    """Write down that somebody came or is excused; ask before somebody is marked absent, which ends it."""
    if code not in ATTENDANCE:
        return (yield from one(session, event, number))
    if ATTENDANCE[code] is Attendance.ABSENT:
        return (yield from _sure(session, event, number, "absent", "s-absent!", number))
    return (yield from _note(session, event, number, ATTENDANCE[code]))


def absent(session: Session, event: Event, number: str) -> Conversation:
    """Mark somebody absent."""
    return (yield from _note(session, event, number, Attendance.ABSENT))


def _note(session: Session, event: Event, number: str, attendance: Attendance) -> Conversation:
    done = yield from ask_staff(RecordAttendance(number_of(number), attendance))
    said = words(f"asm-noted-{attendance.value}") if done else words("asm-too-late")
    return shown(end(session), event, (said,), ((_back(number),),))


def verdict(session: Session, event: Event, number: str, code: str) -> Conversation:
    """Ask before an outcome is written down."""
    if code not in OUTCOMES:
        return (yield from one(session, event, number))
    return (yield from _sure(session, event, number, OUTCOMES[code].value, "s-verdict!", f"{code}/{number}"))


def judged(session: Session, event: Event, what: str) -> Conversation:
    """Write an outcome down."""
    code, _, number = what.partition("/")
    if code not in OUTCOMES:
        return (yield from one(session, event, number))
    done = yield from ask_staff(RecordOutcome(number_of(number), OUTCOMES[code]))
    said = words(f"asm-noted-{OUTCOMES[code].value}") if done else words("asm-too-late")
    return shown(end(session), event, (said,), ((_back(number),),))


def _sure(session: Session, event: Event, number: str, what: str, name: str, about: str) -> Conversation:
    found = yield from ask_staff(ReadAssessment(number_of(number)))
    who = found.invitee.name or found.invitee.own.public_id
    really = Button(words(f"button-asm-{what}"), Action(name, (stamp(session.revision), about)))
    return shown(end(session), event, (words(f"asm-sure-{what}", name=who),), ((really,), (_back(number),)))


# Another time


def time(session: Session, event: Event, number: str) -> Conversation:
    """Ask for times that are offered to this person alone."""
    found = yield from ask_staff(ReadAssessment(number_of(number)))
    zone = found.invitee.own.slots[0].zone if found.invitee.own.slots else zone_of(found.vacancy)
    lines: list[Line] = [words("asm-wish", text=found.invitee.own.wish)] if found.invitee.own.wish else []
    lines.append(words("asm-time"))
    return shown(begin(session, "asm-time", number, zone=zone), event, tuple(lines), ((_back(number),),))


def time_typed(session: Session, event: Event) -> Conversation:
    """Offer the times that were typed."""
    errand = session.errand
    if errand is None:
        return (yield from desk(session, event))
    read = read_slots(event.text if isinstance(event, Said) else "", errand.held["zone"], event.at)
    if isinstance(read, Unread):
        yield from ask_staff(ReadAssessment(number_of(errand.about)))
        return shown(session, event, (unread(read), "", words("asm-time")), ((_back(errand.about),),))
    found = yield from ask_staff(OfferSlots(number_of(errand.about), read.windows, read.zone))
    lines = (words("asm-offered", count=len(read.windows)), "", *_lines(found))
    return shown(end(session), event, lines, _rows(found, event))


# What somebody needs


def needs(session: Session, event: Event, number: str) -> Conversation:
    """Show what somebody needs, to those who arrange it."""
    found = yield from ask_staff(ReadAccommodation(number_of(number)))
    lines: list[Line] = [words("asm-needs", text=found.asked) if found.asked else words("asm-needs-nothing")]
    if found.granted:
        lines.append(words("asm-granted", text=found.granted))
    rows = ((Button(words("button-asm-grant"), Action("s-grant", (number,))),),) if found.asked else ()
    return shown(end(session), event, tuple(lines), (*rows, (_back(number),)))


def grant(session: Session, event: Event, number: str) -> Conversation:
    """Ask what is arranged."""
    found = yield from ask_staff(ReadAccommodation(number_of(number)))
    lines = (words("asm-needs", text=found.asked), words("asm-grant"))
    return shown(begin(session, "asm-grant", number), event, lines, ((_back(number),),))


def grant_typed(session: Session, event: Event) -> Conversation:
    """Tell somebody what is arranged."""
    errand = session.errand
    if errand is None:
        return (yield from desk(session, event))
    text = clean_text(event.text)[:WISH_LENGTH] if isinstance(event, Said) else ""
    if not text:
        return (yield from grant(session, event, errand.about))
    yield from ask_staff(GrantAccommodation(number_of(errand.about), text))
    return shown(end(session), event, (words("asm-granted-told"),), ((_back(errand.about),),))
