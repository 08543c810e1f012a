"""Going on with what was begun: by its key the form is opened where it was left."""

from __future__ import annotations

from bot.conversations import applying, menu, naming, profile, referee
from bot.conversations.events import Event
from bot.conversations.menu import APPLY
from bot.conversations.requests import Conversation
from bot.conversations.sections import PREFIX
from bot.conversations.session import Session
from bot.conversations.staff import router as staff


def resume(session: Session, event: Event, key: str) -> Conversation:
    """Open a form of the profile, an application, a reference or an opening again."""
    if key.startswith(naming.PREFIX):
        return (yield from naming.add(session, event, key.removeprefix(naming.PREFIX)))
    if key.startswith(referee.PREFIX):
        return (yield from referee.resume(session, event, key.removeprefix(referee.PREFIX)))
    if key.startswith(APPLY):
        return (yield from applying.apply(session, event, key.removeprefix(APPLY)))
    if key == menu.NEW_OPENING:
        return (yield from staff.resumed(session, event, lambda left: menu.menu(left, event)))
    return (yield from profile.open_section(session, event, key.removeprefix(PREFIX)))
