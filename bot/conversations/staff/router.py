"""Who has the word among the staff.

Somebody who is not staff gets the same answer as to any button or command that does not exist: nothing tells them that
there is more.
"""

from __future__ import annotations

from collections.abc import Callable

from bot.conversations.actions import Action
from bot.conversations.events import Event, Fetched, Said, SentFile, Tapped
from bot.conversations.outcomes import words
from bot.conversations.requests import Conversation, ask
from bot.conversations.session import Session
from bot.conversations.staff import creating, desk, loading, pasting
from bot.conversations.staff.requests import Denied, OpenDesk, Refusal, Why
from bot.conversations.staff.routes import BUTTONS, ERRANDS, PREFIX
from bot.conversations.staff.screens import end, shown

FAMILIES = ("staff-denied-",)

COMMAND = "staff"

OUTSIDE: frozenset[Why] = frozenset({"stranger", "disabled"})
"""Those for whom there is no staff side at all."""

Otherwise = Callable[[Session], Conversation]
"""What anybody else would be told."""


def is_staff_button(action: Action) -> bool:
    """Tell whether a button is one of the staff's."""
    return action.name.startswith(PREFIX)


def tapped(session: Session, event: Tapped, otherwise: Otherwise) -> Conversation:
    """Carry a staff button to its conversation."""
    play = BUTTONS.carry(session, event, event.action, _stale)
    if play is None:
        return (yield from otherwise(end(session)))
    try:
        return (yield from play)
    except Refusal as refusal:
        return (yield from _denied(session, event, refusal, otherwise))


def commanded(session: Session, event: Event, otherwise: Otherwise) -> Conversation:
    """Open the desk."""
    try:
        return (yield from desk.desk(session, event))
    except Refusal as refusal:
        return (yield from _denied(session, event, refusal, otherwise))


def formed(session: Session, event: Event, otherwise: Otherwise) -> Conversation:
    """Carry an event to the new opening that is being written."""
    try:
        return (yield from creating.on_event(session, event))
    except Refusal as refusal:
        return (yield from _denied(session.change(form=None), event, refusal, otherwise))


def resumed(session: Session, event: Event, otherwise: Otherwise) -> Conversation:
    """Go on with a new opening."""
    try:
        return (yield from creating.create(session, event))
    except Refusal as refusal:
        return (yield from _denied(session.change(form=None), event, refusal, otherwise))


def fetched(session: Session, event: Fetched, otherwise: Otherwise) -> Conversation:
    """Say what came of a file of openings, or of public ids."""
    arrived = pasting.arrived if event.purpose == "ids" else loading.arrived
    try:
        return (yield from arrived(session, event))
    except Refusal as refusal:
        return (yield from _denied(session, event, refusal, otherwise))


def has_errand(session: Session, event: Event) -> bool:
    """Tell whether this text or file belongs to what one of the staff has in hand."""
    return session.errand is not None and isinstance(event, Said | SentFile)


def sent(session: Session, event: Event, otherwise: Otherwise) -> Conversation:
    """Carry a text or a file to the errand in hand."""
    name = session.errand.name if session.errand is not None else ""
    if name not in ERRANDS:
        return (yield from otherwise(end(session)))
    try:
        return (yield from ERRANDS[name](session, event))
    except Refusal as refusal:
        return (yield from _denied(session, event, refusal, otherwise))


def leaves(session: Session, event: Event) -> Session:
    """End the errand of whoever turns to something else."""
    if session.errand is None or isinstance(event, Said | SentFile):
        return session
    return session if isinstance(event, Tapped) and is_staff_button(event.action) else end(session)


def _stale(session: Session, event: Event) -> Conversation:
    return (yield from desk.desk(session, event, (words("out-of-date"),)))


def _denied(session: Session, event: Event, refusal: Refusal, otherwise: Otherwise) -> Conversation:
    why: Why = refusal.why
    if not refusal.known:
        member = yield from ask(OpenDesk())
        why = member.why if isinstance(member, Denied) else why
    if why in OUTSIDE:
        return (yield from otherwise(end(session)))
    return shown(end(session), event, (words(f"staff-denied-{why}"),))
