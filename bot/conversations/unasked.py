"""What is said where nothing was asked: a courtesy, a question, a search; anything else gets a friendly way on."""

from __future__ import annotations

from bot.conversations import faq, menu, searching, welcome
from bot.conversations.events import Event, Said, SharedContact
from bot.conversations.outcomes import Line, Reply, words
from bot.conversations.requests import Conversation, Turn, ask_all
from bot.conversations.session import Session
from bot.domain.command_names import called
from bot.domain.quiet_words import read_quiet
from bot.domain.sentence import agrees, courtesy, is_question
from bot.domain.text import fold

FAMILIES = ("courtesy-",)


def said(session: Session, event: Event) -> Conversation:
    """Answer what nobody asked for; a text with a letter or a digit is a search at last."""
    match event:
        case Said(text=text) if session.consented is None and agrees(text):
            return (yield from welcome.ask_consent(session, event, (words("tap-below"),)))
        case Said(text=text) if courtesy(text) == "answer":
            return (yield from line(session.change(reads=None), words("courtesy-answer")))
        case Said(text=text) if (kind := courtesy(text)) is not None:
            return (yield from menu.menu(session.change(reads=None), event, (words(f"courtesy-{kind}"),)))
        case Said(text=text) if fold(text) and is_question(text):
            return (yield from faq.asked(session.change(reads=None), event, text))
        case Said(text=text) if fold(text):
            return (yield from searching.type_words(session, event, text))
        case SharedContact():
            return (yield from menu.menu(session, event, (words("contact-unasked"),)))
    return (yield from menu.menu(session, event, (words("sent-unasked"),)))


def line(session: Session, said: Line) -> Conversation:
    """Say one line and no more, so that what stands above stays in sight."""
    yield from ask_all()
    return Turn(session, (Reply((said,), ((menu.menu_button(),),)),))


def turns_away(session: Session, text: str) -> bool:
    """Tell whether somebody who was asked for something says nothing to read, or something else than an answer.

    Who was asked for a setting may ask a question of their own instead, give thanks or call for another page.
    """
    if not fold(text):
        return True
    if session.reads == "quiet" and read_quiet(text) is not None:
        return False  # "from" and "who" are one word in Arabic
    if session.reads == "pace" and courtesy(text) == "answer":
        return False  # it is an answer to what was asked, if not a useful one
    elsewhere = is_question(text) or courtesy(text) is not None or called(text) is not None
    return session.reads in ("quiet", "country", "pace") and elsewhere
