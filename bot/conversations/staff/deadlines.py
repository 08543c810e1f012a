"""Moving an opening's deadline, and planning to close it early: a day is typed, seen, and confirmed."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from bot.conversations.actions import Action
from bot.conversations.events import Event, Said
from bot.conversations.menu import title_of
from bot.conversations.outcomes import Button, Line, words
from bot.conversations.requests import Conversation, Turn
from bot.conversations.screen import stamp
from bot.conversations.session import Session
from bot.conversations.staff.desk import desk
from bot.conversations.staff.opening_requests import MoveDeadline, Opened, PlanClosing, ReadOpening
from bot.conversations.staff.openings import ACTS, back_button, opening
from bot.conversations.staff.requests import Refusal, ask_staff
from bot.conversations.staff.screens import begin, end, held, hold, let_go, shown
from bot.conversations.staff.unsent import discard
from bot.domain import dates
from bot.domain.deadline import Deadline
from bot.domain.opening import Step, may_step
from bot.domain.text import ascii_digits

FAMILIES = ("closing-", "button-closing-")

Purpose = Literal["move", "plan"]

_STEPS = {"move": Step.DEADLINE, "plan": Step.CLOSE}
_CLOCK = re.compile(r"[\s,،]+([01]?\d|2[0-3])[:h]([0-5]\d)$")


def move(session: Session, event: Event, reference: str) -> Conversation:
    """Ask for the new deadline."""
    return (yield from _asked(session, event, reference, "move"))


def plan(session: Session, event: Event, reference: str) -> Conversation:
    """Ask when the opening is to be closed."""
    return (yield from _asked(session, event, reference, "plan"))


def _asked(
    session: Session, event: Event, reference: str, purpose: Purpose, before: tuple[Line, ...] = ()
) -> Conversation:
    found = yield from ask_staff(ReadOpening(reference))
    _require(found, purpose)
    if not may_step(found.vacancy, _STEPS[purpose], event.at):
        return shown(end(session), event, (words("opening-no-step"),), ((back_button(reference),),))
    now = found.vacancy.deadline or words("no-deadline")
    lines = (*before, words(f"closing-{purpose}", title=title_of(found.vacancy), deadline=now))
    rows = ((Button(words("button-opening-unplan"), Action("s-unplan", (reference,))),),) if found.close_at else ()
    ways = (*(rows if purpose == "plan" else ()), (back_button(reference),))
    return shown(begin(session, purpose, reference), event, (*lines, words("closing-how")), ways)


def _require(found: Opened, purpose: Purpose) -> None:
    if not found.member.has(ACTS[_STEPS[purpose]]):
        raise Refusal("powerless")


def typed_move(session: Session, event: Event) -> Conversation:
    """Read the new deadline and ask for confirmation."""
    return (yield from _typed(session, event, "move"))


def typed_plan(session: Session, event: Event) -> Conversation:
    """Read when to close, and ask for confirmation."""
    return (yield from _typed(session, event, "plan"))


def _typed(session: Session, event: Event, purpose: Purpose) -> Conversation:
    if session.errand is None:
        return (yield from desk(session, event))
    reference = session.errand.about
    found = yield from ask_staff(ReadOpening(reference))
    _require(found, purpose)
    wanted = read_deadline(event.text, found.zone, event.at) if isinstance(event, Said) else None
    if wanted is None or wanted.is_over(event.at):
        why = words("closing-unread" if wanted is None else "closing-past")
        return shown(session, event, (why, words("closing-how")), ((back_button(reference),),))
    old = found.vacancy.deadline
    if purpose == "plan" and old is not None and wanted.at >= old.at:
        return shown(session, event, (words("closing-later"), words("closing-how")), ((back_button(reference),),))
    session = hold(session, purpose, reference, deadline=wanted.model_dump(mode="json"))
    return _sure(session, event, found, purpose, wanted)


def _sure(session: Session, event: Event, found: Opened, purpose: Purpose, wanted: Deadline) -> Turn:
    reference = found.vacancy.reference
    action = Action("s-dl!" if purpose == "move" else "s-plan!", (stamp(session.revision), reference))
    sure = (Button(words(f"button-closing-{purpose}"), action),)
    before = found.vacancy.deadline or words("no-deadline")
    lines = (words(f"closing-{purpose}-sure", before=before, after=wanted), words(f"closing-{purpose}-told"))
    return shown(session, event, lines, (sure, discard(purpose, reference), (back_button(reference),)))


def kept_move(session: Session, event: Event, reference: str) -> Conversation:
    """Show a new deadline once more that was typed and not confirmed."""
    return (yield from _kept(session, event, reference, "move"))


def kept_plan(session: Session, event: Event, reference: str) -> Conversation:
    """Show a closing once more that was typed and not confirmed."""
    return (yield from _kept(session, event, reference, "plan"))


def _kept(session: Session, event: Event, reference: str, purpose: Purpose) -> Conversation:
    """Show it while it can still be done, else ask anew."""
    wanted = _held(session, purpose, reference)
    if wanted is None or wanted.is_over(event.at):
        session = let_go(session, purpose, reference)
        return (
            yield from _asked(session, event, reference, purpose, () if wanted is None else (words("closing-past"), ""))
        )
    found = yield from ask_staff(ReadOpening(reference))
    _require(found, purpose)
    if not may_step(found.vacancy, _STEPS[purpose], event.at):
        session = let_go(session, purpose, reference)
        return shown(end(session), event, (words("opening-no-step"),), ((back_button(reference),),))
    return _sure(begin(session, purpose, reference), event, found, purpose, wanted)


def read_deadline(text: str, zone: str, at: datetime) -> Deadline | None:
    """Read a day, perhaps with a time, by the clock of a zone; None when it is not clear which."""
    plain = ascii_digits(text.strip())
    clock = _CLOCK.search(plain)
    today = at.astimezone(ZoneInfo(zone)).date()
    match dates.read_day(plain[: clock.start()] if clock else plain, today=today):
        case dates.Read(value) if today - timedelta(days=1) <= value <= date(today.year + 5, 12, 31):
            if clock is None:
                return Deadline.of_day(value, zone)
            return Deadline.of_minute(datetime.combine(value, time(int(clock[1]), int(clock[2]))), zone)
    return None


def moved(session: Session, event: Event, reference: str) -> Conversation:
    """Move the deadline as confirmed."""
    deadline = _held(session, "move", reference)
    if deadline is None:
        return (yield from opening(session, event, reference, (words("out-of-date"),)))
    done = yield from ask_staff(MoveDeadline(reference, deadline, event.at))
    session, said = let_go(session, "move", reference), words("closing-move-done" if done else "opening-no-step")
    return (yield from opening(session, event, reference, (said,)))


def planned(session: Session, event: Event, reference: str) -> Conversation:
    """Plan the closing as confirmed."""
    deadline = _held(session, "plan", reference)
    if deadline is None:
        return (yield from opening(session, event, reference, (words("out-of-date"),)))
    done = yield from ask_staff(PlanClosing(reference, deadline.at))
    session, said = let_go(session, "plan", reference), words("closing-plan-done" if done else "opening-no-step")
    return (yield from opening(session, event, reference, (said,)))


def unplan(session: Session, event: Event, reference: str) -> Conversation:
    """Give up a planned closing."""
    done = yield from ask_staff(PlanClosing(reference, None))
    said = words("closing-unplan-done" if done else "opening-no-step")
    return (yield from opening(session, event, reference, (said,)))


def _held(session: Session, purpose: Purpose, reference: str) -> Deadline | None:
    own = held(session, purpose, reference)
    return Deadline.model_validate(own["deadline"]) if own else None
