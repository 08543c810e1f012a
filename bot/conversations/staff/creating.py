"""A new opening, asked for step by step; it begins as a draft that no candidate sees."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any

from pydantic import AfterValidator, TypeAdapter, ValidationInfo
from pydantic_core import PydanticCustomError

from bot.conversations import filling, forms
from bot.conversations.actions import Action
from bot.conversations.chosen import Looked, one_of
from bot.conversations.dated import DayInput
from bot.conversations.events import Event
from bot.conversations.forms import Form, Question
from bot.conversations.inputs import Context
from bot.conversations.menu import NEW_OPENING, out_of_date, section_name
from bot.conversations.outcomes import Button, Line, words
from bot.conversations.requests import Conversation, DropDraft, LoadDrafts, Turn
from bot.conversations.screen import Screen
from bot.conversations.sections import asked
from bot.conversations.session import Draft, Session
from bot.conversations.staff import openings
from bot.conversations.staff.opening_requests import CreateOpening, ReadOpening
from bot.conversations.staff.requests import OpenDesk, Refusal, ask_all_staff, ask_staff
from bot.conversations.staff.screens import end, shown
from bot.conversations.typed import Long, Typed
from bot.domain.countries import find_country
from bot.domain.staff import StaffAct
from bot.domain.text import ascii_digits
from bot.domain.types import Line as OneLine
from bot.domain.types import Paragraphs
from bot.domain.vacancy import Category, ContractType

BODY = 8000
"""Characters of a description that is typed."""


def _reference(text: str) -> str:
    """Read a reference however it is written; letters, digits and hyphens remain."""
    reference = "".join(ascii_digits(text).upper().split())
    plain = reference.replace("-", "")
    if not (reference.isascii() and plain.isalnum() and reference[0] != "-" and 2 <= len(reference) <= 24):
        raise PydanticCustomError("reference", "not a reference")
    return reference


def _to_come(day: date, info: ValidationInfo) -> date:
    """Believe only in a last day that is not over."""
    if day < (info.context or {})["today"]:
        raise PydanticCustomError("day_over", "a day that is over")
    return day


_ADAPTERS: dict[str, TypeAdapter[Any]] = {
    "reference": TypeAdapter(Annotated[str, OneLine(40), AfterValidator(_reference)]),
    "title": TypeAdapter(Annotated[str, OneLine(200)]),
    "city": TypeAdapter(Annotated[str, OneLine(80)]),
    "deadline": TypeAdapter(Annotated[date, AfterValidator(_to_come)]),
    "body": TypeAdapter(Annotated[str, Paragraphs(BODY)]),
}

FORM = Form(
    NEW_OPENING,
    (
        Question("reference", Typed(_ADAPTERS["reference"])),
        Question("title", Typed(_ADAPTERS["title"])),
        Question("category", one_of("category", Category)),
        Question("contract", one_of("contract", ContractType, width=2)),
        Question("city", Typed(_ADAPTERS["city"]), optional=True),
        Question("country", Looked(find_country, "country"), optional=True),
        Question("deadline", DayInput(_ADAPTERS["deadline"], coming=3), optional=True),
        Question("body", Long(_ADAPTERS["body"], BODY), optional=True),
    ),
)
"""What is asked; everything else is added afterwards."""


def create(session: Session, event: Event) -> Conversation:
    """Begin a new opening, or go on with the one that was begun."""
    member, drafts = yield from ask_all_staff(OpenDesk(), LoadDrafts())
    if not member.has(StaffAct.CREATE_OPENING):
        raise Refusal("powerless")
    draft = forms.take_up(FORM, NEW_OPENING, drafts)
    session = end(session).change(form=NEW_OPENING)
    return asked(Screen(FORM, draft, session, Context(event.at.date())), event, draft, ())


def on_event(session: Session, event: Event) -> Conversation:
    """Carry an event to the form in hand."""
    _, drafts = yield from ask_all_staff(OpenDesk(), LoadDrafts())
    draft = forms.take_up(FORM, NEW_OPENING, drafts)
    screen = Screen(FORM, draft, session, Context(event.at.date()))
    match filling.react(screen, event):
        case filling.Moved(moved, before) if forms.current(FORM, moved) is None:
            return (yield from _completed(screen, event, moved, before))
        case filling.Moved(moved, before) | filling.Asked(moved, before):
            return asked(screen, event, moved, before)
        case filling.Repeated():
            return Turn(session)
        case filling.Paused():
            return _paused(session, event)
    return out_of_date(asked(screen, event, draft, ()))


def _paused(session: Session, event: Event) -> Turn:
    """Leave the form; what was entered stays."""
    ways = (
        Button(words("button-continue"), Action("s-new")),
        Button(words("button-discard"), Action("discard", (NEW_OPENING,))),
    )
    line = words("paused", what=section_name(NEW_OPENING))
    return shown(session.change(form=None), event, (line,), tuple((way,) for way in ways))


def _completed(screen: Screen, event: Event, draft: Draft, before: tuple[Line, ...]) -> Conversation:
    """Make the opening; where its reference is taken, ask for another one."""
    (entry,) = forms.result(FORM, draft)
    made = yield from ask_staff(_request(screen.session, entry, event))
    if not made:
        again = draft.change(cursor=f"{NEW_OPENING}.reference")
        return asked(screen, event, again, (*before, words("opening-taken", reference=entry["reference"])))
    _, found = yield from ask_all_staff(DropDraft(NEW_OPENING), ReadOpening(entry["reference"]))
    return openings.screen(screen.session.change(form=None), event, found, (*before, words("opening-made")))


def _request(session: Session, entry: dict[str, Any], event: Event) -> CreateOpening:
    language = session.language or session.guessed
    facts = {
        "category": entry["category"],
        "contract_type": entry["contract"],
        "texts": {language: {"title": entry["title"], "body": entry["body"]}},
        "duty_station": {"city": entry["city"], "country": entry["country"]},
    }
    return CreateOpening(entry["reference"], facts, language, entry["deadline"], event.at)
