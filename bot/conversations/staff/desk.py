"""The staff's desk: what this member may do, and nothing else."""

from __future__ import annotations

from dataclasses import dataclass

from bot.conversations.actions import Action
from bot.conversations.events import Event
from bot.conversations.outcomes import Button, Line, Reply, Rows, Words, words
from bot.conversations.requests import Conversation, Turn
from bot.conversations.sections import tapped_message
from bot.conversations.session import Session
from bot.conversations.staff import unsent
from bot.conversations.staff.requests import OpenDesk, ask_staff
from bot.conversations.staff.screens import end, let_go
from bot.conversations.staff.waiting import on_desk
from bot.conversations.staff.waiting_requests import ListWaiting
from bot.domain.staff import Member, Role, StaffAct

FAMILIES = ("staff-role-",)


@dataclass(frozen=True)
class Entry:
    """A button of the desk, for those who may do what it leads to."""

    label: str
    action: str
    act: StaffAct


ENTRIES: tuple[Entry, ...] = (
    Entry("button-openings", "s-openings", StaffAct.LIST_OPENINGS),
    Entry("button-pushes", "s-pushes", StaffAct.READ_PUSHES),
    Entry("button-staff-assessments", "s-assessing", StaffAct.READ_ASSESSMENT),
    Entry("button-staff-questions", "s-questions", StaffAct.READ_QUESTIONS),
    Entry("button-staff-pool", "s-pools", StaffAct.SEARCH_POOL),
    Entry("button-staff-checks", "s-checks", StaffAct.READ_CHECKS),
    Entry("button-data", "s-data", StaffAct.HANDLE_DATA_REQUEST),
    Entry("button-audit", "s-audit", StaffAct.READ_AUDIT),
    Entry("button-staff-people", "s-people", StaffAct.LIST_STAFF),
)
"""The desk's buttons, one line each, the most used first."""


def desk(session: Session, event: Event, before: tuple[Line, ...] = ()) -> Conversation:
    """Show the desk."""
    member = yield from ask_staff(OpenDesk())
    waits = (yield from ask_staff(ListWaiting())) if member.has(StaffAct.READ_OFFER) else ()
    session, gone = yield from unsent.looked_after(session, member)
    before = (*before, *gone)
    rows: Rows = tuple((Button(words(each.label), Action(each.action)),) for each in ENTRIES if member.has(each.act))
    lines = (*before, *([""] if before else []), words("staff-desk", name=member.name, roles=roles_of(member)))
    if waits:
        lines = (*lines, "", on_desk(waits))
        rows = ((Button(words("button-waiting", count=len(waits)), Action("s-waiting")),), *rows)
    session = end(session).change(form=None)
    lines, rows = (*lines, *unsent.on_desk(session)), (*unsent.ways(session), *rows)
    return Turn(session, (Reply(lines, rows, tapped_message(event)),))


def discard(session: Session, event: Event, name: str, about: str) -> Conversation:
    """Let go what was written and not sent, and show the desk."""
    return (yield from desk(let_go(session, name, about), event, (words("unsent-discarded"),)))


def roles_of(member: Member) -> tuple[Words, ...]:
    """Name a member's roles."""
    return named(member.roles)


def named(roles: frozenset[Role]) -> tuple[Words, ...]:
    """Name roles."""
    return tuple(words(f"staff-role-{role.value}") for role in Role if role in roles)
