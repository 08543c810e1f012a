"""Going on with what was begun: by its key the form is opened where it was left."""

from __future__ import annotations

from bot.conversations import applying, menu, profile, referee, referee_naming, settings
from bot.conversations.events import Event
from bot.conversations.menu import APPLY
from bot.conversations.requests import Conversation
from bot.conversations.sections import PREFIX
from bot.conversations.session import Session
from bot.conversations.staff import router as staff

STEPS = {"one": False, "several": True}
"""What the buttons say about how many questions come at once."""


def in_steps(session: Session, event: Event, way: str) -> Conversation:
    """Ask one question at a time or several at once, from what is in hand on."""
    session = session.change(large_steps=STEPS.get(way, session.large_steps))
    if session.form is None:
        return (yield from settings.settings(session, event))
    return (yield from resume(session, event, session.form))


def resume(session: Session, event: Event, key: str) -> Conversation:
    """Open a form of the profile, an application, a reference or an opening again."""
    if key.startswith(referee_naming.PREFIX):
        return (yield from referee_naming.add(session, event, key.removeprefix(referee_naming.PREFIX)))
    if key.startswith(referee.PREFIX):
        return (yield from referee.resume(session, event, key.removeprefix(referee.PREFIX)))
    if key.startswith(APPLY):
        return (yield from applying.apply(session, event, key.removeprefix(APPLY)))
    if key == menu.NEW_OPENING:
        return (yield from staff.resumed(session, event, lambda left: menu.menu(left, event)))
    return (yield from profile.open_section(session, event, key.removeprefix(PREFIX)))
