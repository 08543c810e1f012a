"""Passing an opening on: a link that opens it in the bot, and a picture of the link to be scanned."""

from __future__ import annotations

from bot.conversations.actions import Action
from bot.conversations.events import Event
from bot.conversations.menu import menu_button, title_of
from bot.conversations.outcomes import Attachment, Button, Named, Reply, words
from bot.conversations.requests import Conversation, LoadVacancy, Turn, ask
from bot.conversations.searching import gone
from bot.conversations.session import Session


def share(session: Session, event: Event, reference: str) -> Conversation:
    """Give the link of an opening, to be copied or forwarded, with its picture."""
    vacancy = yield from ask(LoadVacancy(reference))
    if vacancy is None:
        return Turn(session, (gone(reference, None),))
    lines = (
        words("card-title", title=title_of(vacancy), reference=reference),
        "",
        words("share-link", link=Named("link", reference)),
        words("share-how"),
    )
    rows = ((Button(words("button-to-opening"), Action("open", (reference,))), menu_button()),)
    return Turn(session, (Reply(lines, rows, attachment=Attachment("share", (reference,))),))
