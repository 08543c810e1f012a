"""Changing single facts of an opening in the chat: texts, facts, documents, criteria and questions."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated, Any

from pydantic import Field, TypeAdapter

from bot.conversations.actions import Action
from bot.conversations.chosen import Looked
from bot.conversations.events import Event, Said
from bot.conversations.inputs import Context, Input, Taken
from bot.conversations.menu import title_of
from bot.conversations.outcomes import Attachment, Button, Line, Reply, Value, Words, words
from bot.conversations.requests import Asking, Conversation, Turn
from bot.conversations.session import Session
from bot.conversations.staff.desk import desk
from bot.conversations.staff.opening_requests import EditOpening, Opened, ReadOpening
from bot.conversations.staff.openings import back_button, is_over
from bot.conversations.staff.requests import Refusal, ask_staff
from bot.conversations.staff.screens import begin, end, shown
from bot.conversations.typed import Number, Typed
from bot.domain.countries import find_country
from bot.domain.number import at_place
from bot.domain.staff import StaffAct
from bot.domain.types import INTERFACE_LANGUAGES, Paragraphs
from bot.domain.types import Line as OneLine
from bot.domain.vacancy import Category, ContractType, OpenTo, Paper, Screening, Vacancy

FAMILIES = ("fact-name-", "option-", "language-name-", "edit-")


def _line(limit: int) -> Input:
    return Typed(TypeAdapter(Annotated[str, OneLine(limit)]))


def _number(least: int, most: int) -> Input:
    return Number(TypeAdapter(Annotated[int, Field(ge=least, le=most)]))


@dataclass(frozen=True)
class Editable:
    """A fact that is changed: its name in `domain.opening.edited`, how it is read; or its options, worded as given."""

    field: str
    read: Input | None = None
    options: tuple[str, ...] = ()
    family: str = ""
    optional: bool = True


_BODY = Typed(TypeAdapter(Annotated[str, Paragraphs(20_000)]))

FACTS: dict[str, Editable] = {
    **{f"t.{language}": Editable(f"title.{language}", _line(200)) for language in INTERFACE_LANGUAGES},
    **{f"b.{language}": Editable(f"body.{language}", _BODY) for language in INTERFACE_LANGUAGES},
    "cat": Editable("category", None, tuple(Category), "option-category-", optional=False),
    "con": Editable("contract_type", None, tuple(ContractType), "option-contract-"),
    "cit": Editable("city", _line(200)),
    "cty": Editable("country", Looked(find_country, "country")),
    "mon": Editable("months", _number(1, 120)),
    "gra": Editable("grade", _line(32)),
    "pos": Editable("number_of_posts", _number(1, 1000)),
    "scr": Editable("security_screening", None, tuple(Screening), "option-screening-"),
    "ope": Editable("open_to", None, tuple(OpenTo), "option-open-to-"),
    "dir": Editable("directorate", _line(200)),
    "uni": Editable("unit", _line(200)),
    "rep": Editable("reporting_to", _line(200)),
}
"""What can be changed, by the short codes that buttons know it by."""

NONE = "none"
"""What a button says that takes a fact away."""


def edit(session: Session, event: Event, reference: str, before: tuple[Line, ...] = ()) -> Conversation:
    """Offer what can be changed: the texts first, for one of them is missing most often."""
    found = yield from read_editable(reference)
    vacancy = found.vacancy
    texts = tuple(
        (
            _fact_button(reference, f"t.{language}", mark=language in vacancy.texts),
            _fact_button(reference, f"b.{language}", mark=_has_body(vacancy, language)),
        )
        for language in INTERFACE_LANGUAGES
    )
    asked = len(vacancy.screening_questions)
    parts = (
        (
            Button(words("button-edit-facts"), Action("s-facts", (reference,))),
            Button(words("button-edit-documents"), Action("s-papers", (reference,))),
        ),
        (
            Button(words("button-edit-criteria", count=len(vacancy.criteria)), Action("s-crits", (reference,))),
            Button(words("button-edit-questions", count=asked), Action("s-asks", (reference,))),
        ),
        (Button(words("button-edit-file"), Action("s-file-out", (reference,))),),
    )
    lines = (*before, *([""] if before else []), words("edit", title=title_of(vacancy)), *sent_before(found))
    return shown(end(session), event, lines, (*texts, *parts, (back_button(reference),)))


def facts(session: Session, event: Event, reference: str) -> Conversation:
    """Offer the facts that can be changed."""
    found = yield from read_editable(reference)
    codes = [code for code in FACTS if "." not in code]
    rows = tuple(
        tuple(_fact_button(reference, code) for code in codes[start : start + 2]) for start in range(0, len(codes), 2)
    )
    back = Button(words("button-opening-edit"), Action("s-edit", (reference,)))
    return shown(end(session), event, (words("edit-facts", title=title_of(found.vacancy)),), (*rows, (back,)))


def read_editable(reference: str) -> Asking[Opened]:
    """Read an opening that is to be changed; Refusal where that is not theirs to do."""
    found = yield from ask_staff(ReadOpening(reference))
    if not found.member.has(StaffAct.EDIT_OPENING):
        raise Refusal("powerless")
    if is_over(found.vacancy.status):
        raise Refusal("unknown")
    return found


def _has_body(vacancy: Vacancy, language: str) -> bool:
    return any(known == language and text.body for known, text in vacancy.texts.items())


def sent_before(found: Opened) -> tuple[Line, ...]:
    """Say that what was sent stays as it was."""
    sent = sum(count for status, count in found.counts.items() if status.value != "draft")
    return (words("edit-sent", count=sent),) if sent else ()


def name_of(code: str) -> Words:
    """Name a fact."""
    part, _, language = code.partition(".")
    if language:
        return words(f"fact-name-{part}", language=words(f"language-name-{language}"))
    return words(f"fact-name-{part}")


def _fact_button(reference: str, code: str, *, mark: bool | None = None) -> Button:
    name = name_of(code)
    label = name if mark is None else words("edit-known" if mark else "edit-missing", what=name)
    return Button(label, Action("s-fact", (reference, code)))


# One fact


def fact(session: Session, event: Event, reference: str, code: str) -> Conversation:
    """Ask for a fact's new value."""
    found = yield from read_editable(reference)
    if code not in FACTS:
        raise Refusal("unknown")
    own = FACTS[code]
    lines = (words("edit-fact", what=name_of(code), now=_now(found.vacancy, code)), *_how(own))
    choices = tuple(
        (Button(words(f"{own.family}{each}"), Action("s-set", (reference, f"{code}.{number}"))),)
        for number, each in enumerate(own.options)
    )
    clear = Button(words("button-edit-clear"), Action("s-set", (reference, f"{code}.{NONE}")))
    back = Button(words("button-opening-edit"), Action("s-edit", (reference,)))
    rows = (*choices, *(((clear,),) if own.optional else ()), (back,))
    return shown(begin(session, "fact", reference, code=code), event, lines, rows)


def _how(own: Editable) -> tuple[Line, ...]:
    return (words("edit-how"),) if own.read is not None else ()


def _now(vacancy: Vacancy, code: str) -> Value:
    """Give what is known now, the beginning of a long text."""
    part, _, language = code.partition(".")
    text = next((each for known, each in vacancy.texts.items() if known == language), None)
    if part in ("t", "b"):
        known = None if text is None else text.title if part == "t" else text.body
        return words("edit-unknown") if not known else f"{known[:300]}…" if len(known) > 300 else known
    own = FACTS[code]
    value = _value(vacancy, own.field)
    if value is None:
        return words("edit-unknown")
    return words(f"{own.family}{value}") if own.options else own.read.show(value) if own.read else str(value)


def _value(vacancy: Vacancy, field: str) -> Any:
    if field in ("city", "country"):
        return getattr(vacancy.duty_station, field)
    return vacancy.duration.months if field == "months" else getattr(vacancy, field)


def typed_fact(session: Session, event: Event) -> Conversation:
    """Take the new value of the fact in hand."""
    if session.errand is None or session.errand.held.get("code") not in FACTS:
        return (yield from desk(session, event))
    reference, code = session.errand.about, session.errand.held["code"]
    read = FACTS[code].read
    if read is None or not isinstance(event, Said):
        return (yield from fact(session, event, reference, code))
    reading = read.read_text(event.text, None, Context(event.at.date()))
    if not isinstance(reading, Taken):
        yield from read_editable(reference)
        why = getattr(reading, "words", words("edit-unread"))
        back = Button(words("button-opening-edit"), Action("s-edit", (reference,)))
        return shown(session, event, (why,), ((back,),))
    return (yield from _changed(session, event, reference, FACTS[code].field, reading.value, name_of(code)))


def set_fact(session: Session, event: Event, reference: str, what: str) -> Conversation:
    """Take an option that was tapped, or the fact away."""
    code, _, option = what.rpartition(".")
    own = FACTS.get(code)
    chosen = None if own is None else at_place(own.options, option)
    if own is None or (chosen is None and not (option == NONE and own.optional)):
        raise Refusal("unknown")
    value = None if chosen is None else str(chosen)
    return (yield from _changed(session, event, reference, own.field, value, name_of(code)))


def _changed(
    session: Session,
    event: Event,
    reference: str,
    field: str,
    value: Any,
    name: Value,
    back: Callable[..., Conversation] = edit,
) -> Conversation:
    done = yield from ask_staff(EditOpening(reference, field, value, event.at))
    said = words("edit-done", what=name) if done else words("edit-not")
    return (yield from back(end(session), event, reference, (said,)))


# Documents asked for


def papers(session: Session, event: Event, reference: str, before: tuple[Line, ...] = ()) -> Conversation:
    """Have the documents ticked that an application needs."""
    found = yield from read_editable(reference)
    rows = tuple(
        (Button(_tick(each in found.vacancy.required_documents, each), Action("s-paper", (reference, str(number)))),)
        for number, each in enumerate(Paper)
    )
    back = Button(words("button-opening-edit"), Action("s-edit", (reference,)))
    return shown(end(session), event, (*before, words("edit-papers")), (*rows, (back,)))


def _tick(ticked: bool, paper: Paper) -> Words:
    return words("staff-ticked" if ticked else "staff-unticked", what=words(f"option-document-{paper.value}"))


def paper(session: Session, event: Event, reference: str, number: str) -> Conversation:
    """Ask for a document, or no longer."""
    found = yield from read_editable(reference)
    known = tuple(Paper)
    turned, held = at_place(known, number), found.vacancy.required_documents
    if turned is None:
        raise Refusal("unknown")
    kept = tuple(each.value for each in known if (each in held) is not (each is turned))
    name = words(f"option-document-{turned.value}")
    return (yield from _changed(session, event, reference, "required_documents", kept, name, papers))


# The whole as a file


def file_out(session: Session, event: Event, reference: str) -> Conversation:
    """Give the opening as a file to be changed and sent back."""
    found = yield from read_editable(reference)
    line = words("edit-file", title=title_of(found.vacancy))
    way = ((Button(words("button-opening-edit"), Action("s-edit", (reference,))),),)
    return Turn(end(session), (Reply((line,), way, None, Attachment("opening-file", (reference,))),))
