"""The first minute: language, what this is, and consent before anything personal is stored."""

from __future__ import annotations

from bot.conversations.actions import Action
from bot.conversations.events import Commanded, Event, Said, Tapped
from bot.conversations.outcomes import Button, Line, Reply, Rows, words
from bot.conversations.requests import Conversation, RecordConsent, Turn, ask_all
from bot.conversations.sections import tapped_message
from bot.conversations.session import Session
from bot.domain.types import INTERFACE_LANGUAGES, Language

FAMILIES = ("language-name-",)

CONSENT_VERSION = "2026-11-23"
"""The version of the words at `consent-text`; whoever changes them raises it, and people are asked again."""

UNREAD = Action("consent", ("0",))
"""A consent to no words at all: the words are shown, and what the person was about to do stays remembered."""

AT_CONSENT = "consent"
"""What a text is read for while the question of consent is the one in hand."""


def guess(language_tag: str | None) -> Language:
    """Take the language of the person's app if it is one of ours, else English."""
    primary = (language_tag or "").split("-")[0].lower()
    return next((language for language in INTERFACE_LANGUAGES if language == primary), "en")


def choose_language(session: Session, event: Event, before: tuple[Line, ...] = ()) -> Conversation:
    """Ask for the language, each named in itself, the one in use first."""
    yield from ask_all()
    first = session.language or session.guessed
    order = (first, *(language for language in INTERFACE_LANGUAGES if language != first))
    rows = tuple((Button(words(f"language-name-{each}"), Action("speak", (each,))),) for each in order)
    return Turn(session, (Reply((*before, words("choose-language")), rows, tapped_message(event)),))


def ask_consent(session: Session, event: Event, before: tuple[Line, ...] = ()) -> Conversation:
    """Say what will be stored and ask whether that is all right; who came for an opening can see it without.

    What the person was about to do is remembered, and done once they agree.
    """
    yield from ask_all()
    session = session.change(meant=_meant(session, event), reads=AT_CONSENT)
    lines = (*before, *([""] if before else []), words("consent-text"), "", words("consent-question"))
    return Turn(session, (Reply(lines, consent_rows(session), tapped_message(event)),))


def consent_rows(session: Session) -> Rows:
    """Give the answers to the question of consent, and the ways around it."""
    around = Action("open", (session.wanted,)) if session.wanted else Action("search")
    return (
        (Button(words("button-consent"), Action("consent", (CONSENT_VERSION,))),),
        (Button(words("button-privacy"), Action("privacy")), Button(words("button-not-now"), around)),
    )


def _meant(session: Session, event: Event) -> str | None:
    match event:
        case Tapped(action=Action("speak" | "consent")) | Said():
            return session.meant
        case Tapped(action=action):
            return action.encode()
        case Commanded(name=name):
            return name
    return None


def consented(session: Session, version: str) -> tuple[Session, tuple[RecordConsent, ...]] | None:
    """Accept a consent to the words of this release, None when the button showed older ones."""
    if version != CONSENT_VERSION:
        return None
    if session.consented == version:
        return session, ()
    given = RecordConsent("application", version, session.language or session.guessed)
    return session.change(consented=version), (given,)
