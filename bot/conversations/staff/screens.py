"""What staff screens share: buttons, and beginning or ending something that typed texts belong to."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.conversations.actions import Action
from bot.conversations.events import Event
from bot.conversations.outcomes import Button, Line, Reply, Rows, words
from bot.conversations.requests import Turn
from bot.conversations.sections import tapped_message
from bot.conversations.session import Errand, Session

UNSENT = 12
"""Things that one member has written and not sent, at most; the newest ones."""


def desk_button() -> Button:
    """Give the way back to the desk."""
    return Button(words("button-staff-desk"), Action("s-desk"))


def shown(session: Session, event: Event, lines: tuple[Line, ...], rows: Rows = ()) -> Turn:
    """Show a staff screen, in place of the one whose button was tapped; the desk is always one tap away."""
    return Turn(session, (Reply(lines, (*rows, (desk_button(),)), tapped_message(event)),))


def by_clock(session: Session, moment: datetime) -> datetime:
    """Give an instant by the clock that one of the staff has chosen, else as it came: by the organisation's."""
    return moment.astimezone(ZoneInfo(session.zone)) if session.zone else moment


def begin(session: Session, name: str, about: str = "", **held: Any) -> Session:
    """Have texts and files that come next go to the errand of this name in `routes.ERRANDS`."""
    return session.change(form=None, errand=Errand(name=name, about=about, held=held))


def in_hand(session: Session) -> str:
    """Give what the errand in hand is about; nothing when there is none."""
    return session.errand.about if session.errand is not None else ""


def end(session: Session) -> Session:
    """Have texts mean again what they mean to everybody."""
    return session.change(errand=None)


def hold(session: Session, name: str, about: str, **held: Any) -> Session:
    """Begin an errand whose words wait for a last tap: they are kept, whatever else is opened, until `let_go`."""
    session = begin(let_go(session, name, about), name, about, **held)
    return session.change(unsent=(*session.unsent, Errand(name=name, about=about, held=held))[-UNSENT:])


def held(session: Session, name: str, about: str) -> Mapping[str, Any]:
    """Give what was written for an errand and waits for its last tap; empty when nothing does."""
    return next((each.held for each in session.unsent if (each.name, each.about) == (name, about)), {})


def let_go(session: Session, name: str, about: str) -> Session:
    """Keep no longer what was written for an errand: it was sent or discarded, or is meant for nothing any more."""
    if not held(session, name, about):
        return session
    return session.change(unsent=tuple(each for each in session.unsent if (each.name, each.about) != (name, about)))
