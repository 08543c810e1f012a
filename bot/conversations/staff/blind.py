"""Blind review as a setting of an opening: an approver sets and lifts it."""

from __future__ import annotations

from bot.conversations.actions import Action
from bot.conversations.events import Event
from bot.conversations.menu import title_of
from bot.conversations.outcomes import Button, words
from bot.conversations.requests import Conversation
from bot.conversations.screen import stamp
from bot.conversations.session import Session
from bot.conversations.staff.application_requests import ListApplications, SetBlind
from bot.conversations.staff.applications import applications, back_button
from bot.conversations.staff.requests import ask_staff
from bot.conversations.staff.screens import end, shown


def blind(session: Session, event: Event, reference: str) -> Conversation:
    """Say what blind review means, and ask before it is set or lifted."""
    listing = yield from ask_staff(ListApplications(reference))
    said = "blind-lift" if listing.blind else "blind-set"
    wanted = "0" if listing.blind else "1"
    label = words("button-blind-lift" if listing.blind else "button-blind-set")
    sure = Button(label, Action("s-blind!", (stamp(session.revision), f"{wanted}/{reference}")))
    lines = (words(said, title=title_of(listing.vacancy)),)
    return shown(end(session), event, lines, ((sure,), (back_button(reference),)))


def set_blind(session: Session, event: Event, what: str) -> Conversation:
    """Set or lift it."""
    wanted, _, reference = what.partition("/")
    yield from ask_staff(SetBlind(reference, wanted == "1"))
    return (yield from applications(session, event, reference))
