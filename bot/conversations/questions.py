"""Writing to the recruitment team about an application, and going on with a thread."""

from __future__ import annotations

from bot.conversations.actions import Action
from bot.conversations.applications import applications
from bot.conversations.assessment_requests import AskAbout, LoadOfficeHours, ReplyToTeam
from bot.conversations.events import Event
from bot.conversations.menu import menu_button, title_of
from bot.conversations.outcomes import Button, Named, Reply, Words, words
from bot.conversations.requests import Conversation, LoadApplications, Turn, ask, ask_all
from bot.conversations.sections import tapped_message
from bot.conversations.session import Session
from bot.domain.answering import OfficeHours, answer_by
from bot.domain.number import number_of
from bot.domain.text import clean_text
from bot.domain.vacancy import Vacancy
from bot.domain.wishes import QUESTION_LENGTH


def to_expect(hours: OfficeHours, event: Event) -> Words:
    """Say when people answer, and by when an answer to what is asked now can be expected."""
    zone = Named("zone", hours.zone)
    return words("ask-wait", opens=hours.opening, closes=hours.closing, zone=zone, day=answer_by(event.at, hours))


def about(session: Session, event: Event, public_id: str) -> Conversation:
    """Ask for a question about one's own application."""
    listed, hours = yield from ask_all(LoadApplications(), LoadOfficeHours())
    own = next((each for each in listed if each.head.public_id == public_id), None)
    if own is None or own.head.submitted_at is None:
        return (yield from applications(session, event))
    lines = (words("about-type", title=title_of(own.vacancy)), "", to_expect(hours, event))
    back = (Button(words("button-see-application"), Action("application", (public_id,))), menu_button())
    session = session.change(form=None, reads="about_application", about=public_id)
    return Turn(session, (Reply(lines, (back,), tapped_message(event)),))


def about_typed(session: Session, event: Event, text: str) -> Conversation:
    """Hand a question about one's own application over."""
    listed, hours = yield from ask_all(LoadApplications(), LoadOfficeHours())
    own = next((each for each in listed if each.head.public_id == session.about), None)
    if own is None:
        return (yield from applications(session, event))
    write = AskAbout(own.head.reference, clean_text(text)[:QUESTION_LENGTH], event.at)
    back = Button(words("button-see-application"), Action("application", (session.about,)))
    return Turn(session, (_sent(hours, event, back),), (write,))


def reply(session: Session, event: Event, number: str) -> Conversation:
    """Ask for what is to be added to a thread."""
    hours = yield from ask(LoadOfficeHours())
    back = (Button(words("button-questions"), Action("questions")), menu_button())
    session = session.change(form=None, reads="reply", about=number)
    return Turn(session, (Reply((words("reply-type"), "", to_expect(hours, event)), (back,)),))


def reply_typed(session: Session, event: Event, text: str) -> Conversation:
    """Add to a thread, which waits for an answer again."""
    number = number_of(session.about)
    write = ReplyToTeam(number, clean_text(text)[:QUESTION_LENGTH], event.at)
    kept, hours = yield from ask_all(write, LoadOfficeHours())
    if not kept:
        rows = ((Button(words("button-questions"), Action("questions")), menu_button()),)
        return Turn(session, (Reply((words("reply-gone"),), rows),))
    return Turn(session, (_sent(hours, event),))


def _sent(hours: OfficeHours, event: Event, *more: Button) -> Reply:
    lines = (words("ask-sent"), "", to_expect(hours, event))
    return Reply(lines, ((Button(words("button-questions"), Action("questions")), *more), (menu_button(),)))


# What people are told


def answered(number: int, question: str, answer: str, vacancy: Vacancy | None) -> Reply:
    """Bring the team's answer, under the question, with a way to go on."""
    said = words("answered") if vacancy is None else words("answered-about", title=title_of(vacancy))
    lines = (said, "", words("question-said-candidate", text=question), words("question-said-staff", text=answer))
    again = Button(words("button-reply"), Action("reply", (str(number),)))
    return Reply(lines, ((again,), (Button(words("button-questions"), Action("questions")), menu_button())))
