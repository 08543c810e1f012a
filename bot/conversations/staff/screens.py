"""What staff screens share: buttons, and beginning or ending something that typed texts belong to."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.conversations.actions import Action
from bot.conversations.events import Event
from bot.conversations.outcomes import Button, Line, Reply, Rows, words
from bot.conversations.requests import Turn
from bot.conversations.sections import tapped_message
from bot.conversations.session import Errand, Session


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
