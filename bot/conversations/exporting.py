"""The profile to take away, in formats that other sites and programs read."""

from __future__ import annotations

from bot.conversations.actions import Action
from bot.conversations.events import Event
from bot.conversations.menu import menu_button
from bot.conversations.outcomes import Attachment, Button, Reply, words
from bot.conversations.requests import Conversation, LoadProfile, Turn, ask
from bot.conversations.sections import tapped_message
from bot.conversations.session import Session

FAMILIES = ("export-here-", "button-export-")

FORMATS = {"json": "profile-json", "europass": "profile-europass"}
"""The kinds of attachment, by what their buttons say."""


def export(session: Session, event: Event) -> Conversation:
    """Offer the formats."""
    profile = yield from ask(LoadProfile())
    ways = (Button(words("button-profile"), Action("profile")), menu_button())
    if not profile.sections:
        return Turn(session, (Reply((words("export-nothing"),), (ways,), tapped_message(event)),))
    formats = tuple((Button(words(f"button-export-{name}"), Action("export-as", (name,))),) for name in FORMATS)
    return Turn(session, (Reply((words("export-how"),), (*formats, ways), tapped_message(event)),))


def export_as(session: Session, event: Event, name: str) -> Conversation:
    """Send the profile in one format."""
    profile = yield from ask(LoadProfile())
    if name not in FORMATS or not profile.sections:
        return (yield from export(session, event))
    return Turn(session, (Reply((words(f"export-here-{name}"),), attachment=Attachment(FORMATS[name])),))
