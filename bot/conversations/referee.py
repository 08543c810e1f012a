"""Somebody who is asked for a reference: their own link, consent, a short form, and sending it once.

What they write lives with the asking and nowhere else, so that it never mixes with what the same person may enter as a
candidate; and nothing of it is shown to whom it is about.
"""

from __future__ import annotations

from datetime import date

from pydantic import TypeAdapter

from bot.conversations import filling, forms
from bot.conversations.actions import Action
from bot.conversations.chosen import one_of
from bot.conversations.events import Event
from bot.conversations.forms import Form, Question
from bot.conversations.inputs import Context
from bot.conversations.menu import menu_button, out_of_date, title_of
from bot.conversations.outcomes import Button, Line, Reply, Rows, words
from bot.conversations.profile_forms import input_for
from bot.conversations.reference_requests import (
    AgreeToRefer,
    DeclineReference,
    GiveReference,
    Invited,
    KeepReference,
    LoadReference,
    OpenReference,
)
from bot.conversations.requests import Conversation, Turn, ask, ask_all
from bot.conversations.screen import Screen, answer_buttons, ask_step, entry_lines
from bot.conversations.sections import tapped_message
from bot.conversations.session import Draft, Session
from bot.conversations.typed import Number
from bot.domain.number import number_of
from bot.domain.reference import LINK, Again, Relation, Testimony, Years
from bot.domain.types import INTERFACE_LANGUAGES
from bot.domain.vacancy import Vacancy

FAMILIES = ("option-relation-", "option-again-", "language-name-", "reference-shut-")

PREFIX = "reference/"
"""How the key of the form begins; the asking's number follows."""

FORM = Form(
    "reference",
    (
        Question("capacity", one_of("relation", Relation, width=2)),
        Question("years", Number(TypeAdapter(Years), (1, 2, 5, 10))),
        Question("strengths", input_for(Testimony, "strengths")),
        Question("growth", input_for(Testimony, "growth"), optional=True),
        Question("again", one_of("again", Again)),
    ),
    model=Testimony,
)


def is_payload(text: str) -> bool:
    """Tell whether a link's payload asks for a reference."""
    return text.startswith(LINK)


def opened(session: Session, event: Event, payload: str) -> Conversation:
    """Open a link: say who asks, about whom and what for, and ask for the referee's own consent."""
    found = yield from ask(OpenReference(payload.removeprefix(LINK), event.at))
    if isinstance(found, str):
        return Turn(session, (Reply((words(f"reference-shut-{found}"),), _menu(session)),))
    session = session.change(language=session.language or found.language, form=None)
    return _resumed(session, event, found) if found.agreed else _asked_for_consent(session, event, found)


def _menu(session: Session) -> Rows:
    return ((menu_button(),),) if session.consented is not None else ()


def _asked_for_consent(session: Session, event: Event, found: Invited) -> Turn:
    about = (str(found.asking_id),)
    others = [each for each in INTERFACE_LANGUAGES if each != session.language]
    lines = (
        words(
            "reference-asked", candidate=found.candidate, title=title_of(found.vacancy), until=found.expires_at.date()
        ),
        "",
        words("reference-consent"),
    )
    rows = (
        (Button(words("button-reference-agree"), Action("ref-yes", about)),),
        (Button(words("button-reference-decline"), Action("ref-no", about)),),
        tuple(Button(words(f"language-name-{each}"), Action("ref-speak", (*about, each))) for each in others),
    )
    return Turn(session, (Reply(lines, rows, tapped_message(event)),))


def speak(session: Session, event: Event, asking_id: str, language: str) -> Conversation:
    """Read it in another language."""
    found = yield from ask(LoadReference(number_of(asking_id), event.at))
    if found is None:
        return _over(session, event)
    chosen = next((each for each in INTERFACE_LANGUAGES if each == language), session.language)
    return _asked_for_consent(session.change(language=chosen, form=None), event, found)


def _over(session: Session, event: Event) -> Turn:
    session = session.change(form=None)
    return Turn(session, (Reply((words("reference-shut-gone"),), _menu(session), tapped_message(event)),))


def agree(session: Session, event: Event, asking_id: str) -> Conversation:
    """Begin, once the referee has agreed."""
    given = AgreeToRefer(number_of(asking_id), session.language or session.guessed, event.at)
    _, found = yield from ask_all(given, LoadReference(number_of(asking_id), event.at))
    return _over(session, event) if found is None else _resumed(session, event, found)


def resume(session: Session, event: Event, asking_id: str) -> Conversation:
    """Go on with what was begun."""
    found = yield from ask(LoadReference(number_of(asking_id), event.at))
    if found is None:
        return _over(session, event)
    return _resumed(session, event, found) if found.agreed else _asked_for_consent(session, event, found)


def decline(session: Session, event: Event, asking_id: str) -> Conversation:
    """Take a no, thank for it, and forget what was written."""
    yield from ask_all(DeclineReference(number_of(asking_id), event.at))
    session = session.change(form=None)
    return Turn(session, (Reply((words("reference-declined"),), _menu(session), tapped_message(event)),))


def on_event(session: Session, event: Event) -> Conversation:
    """Carry an event to the form in hand."""
    asking_id = (session.form or "").removeprefix(PREFIX)
    found = yield from ask(LoadReference(number_of(asking_id), event.at))
    if found is None or not found.agreed:
        return _over(session, event)
    draft = _draft(found)
    screen = _screen(session, event, draft)
    match filling.react(screen, event):
        case filling.Moved(moved, before) | filling.Asked(moved, before):
            return _put(screen, event, found, moved, before)
        case filling.Repeated():
            return Turn(session)
        case filling.Paused():
            on = (Button(words("button-continue"), Action("ref-on", (asking_id,))),)
            said = words("reference-paused", until=found.expires_at.date())
            return Turn(session.change(form=None), (Reply((said,), (on,), tapped_message(event)),))
        case filling.SubmitTapped() if forms.current(FORM, draft) is None:
            return (yield from _given(session, event, found, draft))
    return out_of_date(_put(screen, event, found, draft, ()))


def _resumed(session: Session, event: Event, found: Invited) -> Turn:
    draft = _draft(found)
    screen = _screen(session.change(form=PREFIX + str(found.asking_id)), event, draft)
    return _put(screen, event, found, draft, ())


def _draft(found: Invited) -> Draft:
    key = PREFIX + str(found.asking_id)
    return forms.take_up(FORM, key, {key: found.draft} if found.draft else {})


def _screen(session: Session, event: Event, draft: Draft) -> Screen:
    return Screen(FORM, draft, session, Context(event.at.date()))


def _put(screen: Screen, event: Event, found: Invited, draft: Draft, before: tuple[Line, ...]) -> Turn:
    """Put the next question, or show all answers; the buttons of the earlier one go stale."""
    session = screen.session.change(revision=screen.session.revision + 1)
    fresh = _screen(session, event, draft)
    step = forms.current(FORM, draft)
    edit = tapped_message(event)
    reply = _review(fresh, found, before, edit) if step is None else ask_step(fresh, step, before, edit)
    return Turn(session, (reply,), (KeepReference(found.asking_id, draft),))


def _review(screen: Screen, found: Invited, before: tuple[Line, ...], edit: int | None) -> Reply:
    heading = words("reference-review", candidate=found.candidate)
    lines = (*before, *([""] if before else []), heading, "", *entry_lines(FORM, screen.draft))
    rows = (
        (screen.button(words("button-reference-send"), "s"),),
        *answer_buttons(screen),
        (screen.button(words("button-pause"), "c"),),
    )
    return Reply(lines, rows, edit)


def _given(session: Session, event: Event, found: Invited, draft: Draft) -> Conversation:
    (entry,) = forms.result(FORM, draft)
    sent = yield from ask(GiveReference(found.asking_id, Testimony.model_validate(entry), event.at))
    if not sent:
        return _over(session, event)
    session = session.change(form=None)
    said = words("reference-thanks", candidate=found.candidate)
    return Turn(session, (Reply((said,), _menu(session), tapped_message(event)),))


def reminder(candidate: str, vacancy: Vacancy, asking_id: int, until: date) -> Reply:
    """Remind a referee who has opened the link and not answered yet."""
    lines = (words("reference-reminder", candidate=candidate, title=title_of(vacancy), until=until),)
    about = (str(asking_id),)
    rows = (
        (Button(words("button-continue"), Action("ref-on", about)),),
        (Button(words("button-reference-decline"), Action("ref-no", about)),),
    )
    return Reply(lines, rows)
