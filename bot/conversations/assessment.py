"""A candidate's assessments: choosing a time, declining, asking for another one, and saying what one needs."""

from __future__ import annotations

from dataclasses import replace

from bot.conversations.actions import Action
from bot.conversations.applications import applications
from bot.conversations.assessment_requests import (
    AnswerInvitation,
    AskAccommodation,
    Invitation,
    LoadInvitations,
    TakeSlot,
)
from bot.conversations.assessment_view import file_of, kind_of, page
from bot.conversations.card import home_of
from bot.conversations.events import Event
from bot.conversations.menu import title_of
from bot.conversations.outcomes import Button, Line, Reply, words
from bot.conversations.requests import Asking, Conversation, LoadApplications, LoadProfile, Turn, ask, ask_all
from bot.conversations.screen import stamp
from bot.conversations.sections import tapped_message
from bot.conversations.session import Session
from bot.domain.assessment import WISH_LENGTH, Response
from bot.domain.number import number_of
from bot.domain.text import clean_text
from bot.domain.vacancy import Vacancy

FAMILIES = ("assess-take-",)

Found = tuple[Invitation, Vacancy, str | None]
"""An assessment, its opening, and the zone by which its candidate lives, where that is known."""


def _look(session: Session, text: str) -> Asking[Found | None]:
    found, listed, profile = yield from ask_all(LoadInvitations(), LoadApplications(), LoadProfile())
    own = next((each for each in found if each.own.assessment_id == number_of(text)), None)
    vacancies = (each.vacancy for each in listed if own is not None and each.head.public_id == own.own.public_id)
    vacancy = next(vacancies, None)
    return None if own is None or vacancy is None else (own, vacancy, session.zone or home_of(profile))


def assessment(session: Session, event: Event, number: str) -> Conversation:
    """Show one assessment."""
    return (yield from turned(session, event, number, "0"))


def turned(session: Session, event: Event, number: str, to: str) -> Conversation:
    """Show one assessment with a page of its times."""
    found = yield from _look(session, number)
    if found is None:
        return (yield from applications(session, event))
    shown = page(*found, event.at, edit=tapped_message(event), number=number_of(to))
    return Turn(session.change(form=None), (shown,))


def take(session: Session, event: Event, number: str, slot: str) -> Conversation:
    """Take a time; the answer says so, with the file for the calendar."""
    outcome = yield from ask(TakeSlot(number_of(number), number_of(slot), event.at))
    found = yield from _look(session, number)
    if found is None:
        return (yield from applications(session, event))
    shown = page(*found, event.at, (words(f"assess-take-{outcome}"),))
    if outcome != "taken":
        return Turn(session, (shown,))
    return Turn(session, (Reply(shown.lines, shown.rows, attachment=file_of(found[0].own)),))


def calendar(session: Session, event: Event, number: str) -> Conversation:
    """Send the file for the calendar once more."""
    found = yield from _look(session, number)
    if found is None:
        return (yield from applications(session, event))
    back = (Button(words("button-assess"), Action("assess", (number,))),)
    return Turn(session, (Reply((words("calendar-file"),), (back,), attachment=file_of(found[0].own)),))


def decline(session: Session, event: Event, number: str) -> Conversation:
    """Say what declining means, and ask whether that is meant."""
    found = yield from _look(session, number)
    if found is None or not found[0].own.is_open(event.at):
        return (yield from assessment(session, event, number))
    sure = (Button(words("button-assess-decline-really"), Action("assess-no!", (stamp(session.revision), number))),)
    other = (Button(words("button-assess-other"), Action("assess-other", (number,))),)
    back = (Button(words("button-assess"), Action("assess", (number,))),)
    said = words("assess-decline-sure", kind=kind_of(found[0].own), title=title_of(found[1]))
    return Turn(session, (Reply((said,), (other, sure, back), tapped_message(event)),))


def declined(session: Session, event: Event, number: str) -> Conversation:
    """Decline."""
    return (yield from _answered(session, event, number, Response.DECLINED, ""))


def other(session: Session, event: Event, number: str) -> Conversation:
    """Ask when it would suit instead."""
    found = yield from _look(session, number)
    if found is None or not found[0].own.is_open(event.at):
        return (yield from assessment(session, event, number))
    back = (Button(words("button-assess"), Action("assess", (number,))),)
    said = words("assess-other-type" if found[0].own.slot is None else "assess-other-type-held")
    session = session.change(form=None, reads="another_time", about=number)
    return Turn(session, (Reply((said,), (back,), tapped_message(event)),))


def other_typed(session: Session, event: Event, text: str) -> Conversation:
    """Hand over what was typed about another time."""
    wish = clean_text(text)[:WISH_LENGTH]
    return (yield from _answered(session, event, session.about, Response.RESCHEDULE, wish))


def _answered(session: Session, event: Event, number: str, response: Response, wish: str) -> Conversation:
    """Write an answer down; a time that was held leaves the calendar."""
    before = yield from _look(session, number)
    if before is None:
        return (yield from applications(session, event))
    done = yield from ask(AnswerInvitation(number_of(number), response, wish, event.at))
    if not done:
        return Turn(session, (page(*before, event.at, (words("assess-late"),)),))
    own, vacancy, _ = before
    said = "assess-declined-now" if response is Response.DECLINED else "assess-other-sent"
    back = (Button(words("button-assess"), Action("assess", (number,))),)
    lines: tuple[Line, ...] = (words(said, kind=kind_of(own.own), title=title_of(vacancy)),)
    if own.own.slot is None:
        return Turn(session, (Reply(lines, (back,), tapped_message(event)),))
    return Turn(session, (Reply(lines, (back,), attachment=file_of(own.own)),))


def need(session: Session, event: Event, number: str) -> Conversation:
    """Ask what somebody needs, and say who reads it."""
    found = yield from _look(session, number)
    if found is None or not found[0].own.is_open(event.at):
        return (yield from assessment(session, event, number))
    back = (Button(words("button-assess"), Action("assess", (number,))),)
    session = session.change(form=None, reads="accommodation", about=number)
    return Turn(session, (Reply((words("assess-need-type"),), (back,), tapped_message(event)),))


def need_typed(session: Session, event: Event, text: str) -> Conversation:
    """Hand over what somebody needs."""
    asked = clean_text(text)[:WISH_LENGTH]
    found = yield from _look(session, session.about)
    if found is None:
        return (yield from applications(session, event))
    kept = yield from ask(AskAccommodation(number_of(session.about), asked, event.at))
    own, vacancy, home = found
    if not kept:
        return Turn(session, (page(own, vacancy, home, event.at, (words("assess-late"),)),))
    own = replace(own, asked=asked)
    return Turn(session, (page(own, vacancy, home, event.at, (words("assess-need-sent"),)),))
