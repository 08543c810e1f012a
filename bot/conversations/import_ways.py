"""How a profile can be brought along: which files, from where, and a form to fill in without a network."""

from __future__ import annotations

from bot.conversations.actions import Action
from bot.conversations.events import Event
from bot.conversations.menu import menu_button
from bot.conversations.outcomes import Attachment, Button, Reply, words
from bot.conversations.receiving import going_on
from bot.conversations.requests import Conversation, Turn, ask_all
from bot.conversations.sections import tapped_message
from bot.conversations.session import Session
from bot.conversations.welcome import CONSENT_VERSION, ask_consent
from bot.domain.document import DocumentKind


def expected(reference: str | None) -> str:
    """Give what the session expects while a CV is waited for."""
    return f"new/{DocumentKind.CV.value}/{reference or ''}"


def bring(session: Session, event: Event) -> Conversation:
    """Say what can be sent; the next file is taken for a CV or a profile without a question."""
    if session.consented != CONSENT_VERSION:
        return (yield from ask_consent(session, event))
    yield from ask_all()
    form = (Button(words("button-template"), Action("template")),)
    ways = (Button(words("button-profile"), Action("profile")), menu_button())
    reply = Reply((words("import-ways"),), (form, *going_on(session), ways), tapped_message(event))
    return Turn(session.change(expecting=expected(session.applying)), (reply,))


def template(session: Session, event: Event) -> Conversation:
    """Send the form to fill in offline, with all that the profile holds already."""
    yield from ask_all()
    reply = Reply((words("import-template"),), attachment=Attachment("template"))
    return Turn(session.change(expecting=expected(session.applying)), (reply,))
