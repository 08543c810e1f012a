"""Openings that somebody saved: the list, saving, forgetting, and being reminded of the deadline or not."""

from __future__ import annotations

from bot.conversations import searching
from bot.conversations.actions import Action
from bot.conversations.card import closing, place
from bot.conversations.events import Event
from bot.conversations.menu import menu_button, search_button, title_of
from bot.conversations.outcomes import Button, Line, Reply, words
from bot.conversations.requests import Conversation, Request, Turn, ask
from bot.conversations.sections import tapped_message
from bot.conversations.session import Session
from bot.conversations.welcome import CONSENT_VERSION, ask_consent
from bot.conversations.wishes import DropBookmark, LoadBookmarks, SaveBookmark
from bot.domain.wishes import MOST_SAVED, Bookmark

WIDTH = 5
"""Numbers in a row of buttons."""


def saved(session: Session, event: Event) -> Conversation:
    """List the saved openings, soonest deadline first, each with what has become of it."""
    bookmarks = yield from ask(LoadBookmarks())
    session = session.change(form=None)
    if not bookmarks:
        ways = ((search_button(),), (menu_button(),))
        return Turn(session, (Reply((words("no-saved"),), ways, tapped_message(event)),))
    lines: list[Line] = [words("saved-heading", count=len(bookmarks))]
    buttons = []
    for number, each in enumerate(bookmarks, 1):
        lines += ["", _line(number, each)]
        buttons.append(Button(str(number), Action("open", (each.vacancy.reference,))))
    rows = tuple(tuple(buttons[start : start + WIDTH]) for start in range(0, len(buttons), WIDTH))
    alerts = Button(words("button-alerts"), Action("alerts"))
    return Turn(session, (Reply(tuple(lines), (*rows, (alerts, menu_button())), tapped_message(event)),))


def _line(number: int, each: Bookmark) -> Line:
    title, where, until = title_of(each.vacancy), place(each.vacancy), closing(each.vacancy)
    line = "opening" if each.remind else "saved-unreminded"
    return words(line, number=number, title=title, place=where, deadline=until)


def save(session: Session, event: Event, reference: str) -> Conversation:
    """Save an opening; whoever has not consented yet is asked first and then finds the opening again."""
    if session.consented != CONSENT_VERSION:
        return (yield from ask_consent(session.change(wanted=reference), event))
    bookmarks = yield from ask(LoadBookmarks())
    if len(bookmarks) >= MOST_SAVED and reference not in {each.vacancy.reference for each in bookmarks}:
        rows = ((Button(words("button-saved"), Action("saved")),), (menu_button(),))
        return Turn(session, (Reply((words("saved-full", most=MOST_SAVED),), rows),))
    return (yield from _kept(session, event, reference, SaveBookmark(reference, event.at)))


def unsave(session: Session, event: Event, reference: str) -> Conversation:
    """Forget a saved opening."""
    return (yield from _kept(session, event, reference, DropBookmark(reference)))


def remind(session: Session, event: Event, reference: str, whether: str) -> Conversation:
    """Have the deadline of a saved opening reminded of, or not."""
    if session.consented != CONSENT_VERSION:
        return (yield from ask_consent(session.change(wanted=reference), event))
    return (yield from _kept(session, event, reference, SaveBookmark(reference, event.at, whether == "on")))


def _kept(session: Session, event: Event, reference: str, change: Request[None]) -> Conversation:
    return (yield from searching.open_card(session, event, reference, tapped_message(event), (change,)))
