"""The times of an opening's assessments: who holds which, moving one, cancelling one."""

from __future__ import annotations

from bot.conversations.actions import Action
from bot.conversations.events import Event, Said
from bot.conversations.menu import title_of
from bot.conversations.outcomes import Button, Line, words
from bot.conversations.requests import Conversation
from bot.conversations.screen import stamp
from bot.conversations.session import Session
from bot.conversations.staff.assessment_requests import CancelSlot, LoadArrangements, MoveSlot, ReadSlot
from bot.conversations.staff.assessments import back_to, person_button, span, unread
from bot.conversations.staff.desk import desk
from bot.conversations.staff.requests import Refusal, ask_staff
from bot.conversations.staff.screens import begin, end, shown
from bot.domain.assessment import Slot, Unread, read_slots
from bot.domain.number import number_of

FAMILIES = ("asm-slots-", "assess-kind-")

SHOWN = 40
"""Times that are listed, those to come first."""


def slots(session: Session, event: Event, reference: str) -> Conversation:
    """List the times."""
    found = yield from ask_staff(LoadArrangements(reference))
    listed = sorted(found.slots, key=lambda each: (each.ends_at <= event.at, each.starts_at))[:SHOWN]
    lines = (words("asm-all-slots", title=title_of(found.vacancy)),)
    rows = tuple((Button(span(each), _action(each)),) for each in listed)
    return shown(end(session), event, lines, (*rows, (back_to(reference),)))


def _action(slot: Slot) -> Action:
    return Action("s-slot", (str(slot.slot_id),))


def slot(session: Session, event: Event, number: str) -> Conversation:
    """Show one time and who holds it."""
    found = yield from ask_staff(ReadSlot(number_of(number)))
    if found.slot is None:
        raise Refusal("unknown")
    kind = words(f"assess-kind-{found.slot.kind.value}")
    lines: list[Line] = [words("asm-slot-of", kind=kind, title=title_of(found.vacancy)), span(found.slot)]
    lines.append(words("assess-place", place=found.slot.place))
    rows: list[tuple[Button, ...]] = [(person_button(each),) for each in found.holders]
    if event.at < found.slot.starts_at:
        move = Button(words("button-slot-move"), Action("s-slot-move", (number,)))
        rows += [(move, Button(words("button-slot-off"), Action("s-slot-off", (number,))))]
    return shown(end(session), event, tuple(lines), (*rows, (back_to(found.vacancy.reference),)))


def _back(number: str) -> Button:
    return Button(words("button-slot"), Action("s-slot", (number,)))


def move(session: Session, event: Event, number: str) -> Conversation:
    """Ask for the new time."""
    found = yield from ask_staff(ReadSlot(number_of(number)))
    if found.slot is None:
        raise Refusal("unknown")
    lines = (span(found.slot), words("asm-slot-move", count=len(found.holders)))
    return shown(begin(session, "slot-move", number, zone=found.slot.zone), event, lines, ((_back(number),),))


def typed(session: Session, event: Event) -> Conversation:
    """Move it to the time that was typed."""
    errand = session.errand
    if errand is None:
        return (yield from desk(session, event))
    read = read_slots(event.text if isinstance(event, Said) else "", errand.held["zone"], event.at)
    if isinstance(read, Unread) or len(read.windows) != 1:
        found = yield from ask_staff(ReadSlot(number_of(errand.about)))
        wrong = unread(read) if isinstance(read, Unread) else words("asm-slots-one")
        lines = (wrong, "", words("asm-slot-move", count=len(found.holders)))
        return shown(session, event, lines, ((_back(errand.about),),))
    told = yield from ask_staff(MoveSlot(number_of(errand.about), read.windows[0], read.zone))
    return shown(end(session), event, (words("asm-slot-moved", count=told),), ((_back(errand.about),),))


def cancel(session: Session, event: Event, number: str) -> Conversation:
    """Ask before a time is cancelled."""
    found = yield from ask_staff(ReadSlot(number_of(number)))
    if found.slot is None:
        raise Refusal("unknown")
    sure = Button(words("button-slot-off-really"), Action("s-slot-off!", (stamp(session.revision), number)))
    lines = (span(found.slot), words("asm-slot-off", count=len(found.holders)))
    return shown(end(session), event, lines, ((sure,), (_back(number),)))


def cancelled(session: Session, event: Event, number: str) -> Conversation:
    """Cancel it."""
    told = yield from ask_staff(CancelSlot(number_of(number)))
    return shown(end(session), event, (words("asm-slot-gone", count=told),))
