"""A deadline as a file for the person's own calendar, and taking it out again."""

from __future__ import annotations

from bot.conversations.actions import Action
from bot.conversations.events import Event
from bot.conversations.menu import menu_button, title_of
from bot.conversations.outcomes import Attachment, Button, Reply, words
from bot.conversations.requests import Conversation, LoadVacancy, Turn, ask
from bot.conversations.session import Session

REMEMBERED = 50
"""Openings whose deadline is in somebody's calendar that are remembered, the latest."""


def deadline(session: Session, event: Event, reference: str) -> Conversation:
    """Send the deadline of an opening as a calendar file."""
    vacancy = yield from ask(LoadVacancy(reference))
    rows = ((Button(words("button-opening"), Action("open", (reference,))), menu_button()),)
    if vacancy is None:
        return Turn(session, (Reply((words("vacancy-gone", reference=reference),), ((menu_button(),),)),))
    if vacancy.deadline is None:
        return Turn(session, (Reply((words("calendar-none", title=title_of(vacancy)),), rows),))
    others = tuple(each for each in session.calendar if each != reference)
    session = session.change(calendar=(*others, reference)[-REMEMBERED:])
    return Turn(session, (Reply((words("calendar-file"),), rows, attachment=Attachment("calendar", (reference,))),))


def taken_out(session: Session, reference: str) -> tuple[Session, tuple[Reply, ...]]:
    """Give the file that takes a deadline out of the calendar again, if it was put in."""
    if reference not in session.calendar:
        return session, ()
    left = tuple(each for each in session.calendar if each != reference)
    file = Attachment("calendar", (reference, "cancelled"))
    return session.change(calendar=left), (Reply((words("calendar-gone"),), attachment=file),)
