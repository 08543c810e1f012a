"""Naming a referee, by a short form that belongs to one application."""

from __future__ import annotations

from bot.conversations import checks, filling, forms
from bot.conversations.check_requests import LoadChecks, NameReferee
from bot.conversations.chosen import Chosen, one_of, yes_no
from bot.conversations.events import Event
from bot.conversations.forms import Form, Question
from bot.conversations.inputs import Choice, Context
from bot.conversations.menu import out_of_date
from bot.conversations.outcomes import Line, words
from bot.conversations.profile_forms import input_for
from bot.conversations.requests import Conversation, DropDraft, LoadDrafts, Turn, ask, ask_all
from bot.conversations.screen import Screen
from bot.conversations.sections import asked
from bot.conversations.session import Draft, Session
from bot.domain.reference import MOST, Referee, Relation
from bot.domain.types import INTERFACE_LANGUAGES

FAMILIES = ("option-relation-", "language-name-")

PREFIX = "referee/"
"""How the key of the draft begins; the application's public id follows."""

FORM = Form(
    "referee",
    (
        Question("name", input_for(Referee, "name")),
        Question("relation", one_of("relation", Relation, width=2)),
        Question("email", input_for(Referee, "email")),
        Question(
            "language",
            Chosen(tuple(Choice(each, words(f"language-name-{each}")) for each in INTERFACE_LANGUAGES), width=2),
        ),
        Question("agreed", yes_no()),
    ),
    model=Referee,
)


def add(session: Session, event: Event, public_id: str) -> Conversation:
    """Begin to name a referee, or go on with it."""
    found, drafts = yield from ask_all(LoadChecks(public_id), LoadDrafts())
    if found is None or not found.agreed or len(found.referees) >= MOST:
        return (yield from checks.page(session, event, public_id))
    key = PREFIX + public_id
    draft = forms.take_up(FORM, key, drafts)
    screen = _screen(session.change(form=key), event, draft)
    return asked(screen, event, draft, (words("referee-who"),))


def on_event(session: Session, event: Event) -> Conversation:
    """Carry an event to the form in hand."""
    key = session.form or ""
    drafts = yield from ask(LoadDrafts())
    draft = forms.take_up(FORM, key, drafts)
    screen = _screen(session, event, draft)
    match filling.react(screen, event):
        case filling.Moved(moved, _) if forms.current(FORM, moved) is None:
            return (yield from _named(session, event, moved))
        case filling.Moved(moved, before) | filling.Asked(moved, before):
            return asked(screen, event, moved, before)
        case filling.Repeated():
            return Turn(session)
        case filling.Paused():
            return (yield from checks.page(session, event, key.removeprefix(PREFIX)))
    return out_of_date(asked(screen, event, draft, ()))


def _screen(session: Session, event: Event, draft: Draft) -> Screen:
    return Screen(FORM, draft, session, Context(event.at.date()))


def _named(session: Session, event: Event, draft: Draft) -> Conversation:
    """Put a referee on the list; the draft has served its purpose."""
    (entry,) = forms.result(FORM, draft)
    public_id = draft.key.removeprefix(PREFIX)
    named, _ = yield from ask_all(NameReferee(public_id, Referee.model_validate(entry)), DropDraft(draft.key))
    said: Line = words("referee-named" if named else "referee-enough", name=entry["name"])
    return (yield from checks.page(session, event, public_id, (said,)))
