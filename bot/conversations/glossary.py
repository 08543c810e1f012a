"""The words of the field, each explained in one sentence by a tap."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import StrEnum
from functools import cache

from bot.conversations.actions import Action
from bot.conversations.events import Event
from bot.conversations.menu import menu_button
from bot.conversations.outcomes import Button, Reply, Rows, words
from bot.conversations.requests import Conversation, LoadVacancy, Turn, ask, ask_all
from bot.conversations.sections import tapped_message
from bot.conversations.session import Session
from bot.domain.data import load
from bot.domain.text import fold
from bot.domain.vacancy import ContractType, DutyStation, OpenTo, Paper, Screening, Vacancy

FAMILIES = ("term-",)

PAGE = 11
"""Terms on a page of all of them: their buttons may each take a row of a phone."""

LONGEST = 100
"""Characters of a typed text that are looked at."""


class Term(StrEnum):
    """A term, by the id at which it is worded; ten characters at most, because a reference travels beside it."""

    NOTICE = "notice"
    STATION = "station"
    GRADE = "grade"
    FIXED_TERM = "fixed"
    SHORT_TERM = "short"
    PROJECT = "project"
    INTERNSHIP = "internship"
    SECONDMENT = "secondment"
    NCB = "ncb"
    ENDORSEMENT = "endorse"
    MEMBER = "member"
    BASIC = "basic"
    ENHANCED = "enhanced"
    ISCED = "isced"
    CEFR = "cefr"
    QUESTION = "question"
    KNOCK_OUT = "knockout"
    ASSESSMENT = "assessment"
    ROSTER = "roster"
    RESERVE = "reserve"
    POOL = "pool"
    P11 = "p11"


CONTRACTS = {
    ContractType.FIXED_TERM: (Term.FIXED_TERM,),
    ContractType.SHORT_TERM: (Term.SHORT_TERM,),
    ContractType.PROJECT: (Term.PROJECT,),
    ContractType.INTERNSHIP: (Term.INTERNSHIP,),
    ContractType.SECONDMENT: (Term.SECONDMENT, Term.NCB),
    ContractType.ROSTER: (Term.ROSTER, Term.RESERVE),
}
SCREENINGS = {Screening.BASIC: Term.BASIC, Screening.ENHANCED: Term.ENHANCED}


def terms_of(vacancy: Vacancy) -> tuple[Term, ...]:
    """Give the terms that a vacancy's facts bring up, in the order of `Term`."""
    met = set(_terms(vacancy))
    return tuple(term for term in Term if term in met)


def _terms(vacancy: Vacancy) -> Iterator[Term]:
    yield Term.NOTICE
    if vacancy.duty_station != DutyStation():
        yield Term.STATION
    if vacancy.grade:
        yield Term.GRADE
    if vacancy.contract_type:
        yield from CONTRACTS[vacancy.contract_type]
    if vacancy.security_screening:
        yield SCREENINGS[vacancy.security_screening]
    if vacancy.open_to:
        yield Term.MEMBER
    if vacancy.open_to is OpenTo.OFFICIALS:
        yield Term.NCB
    if Paper.NCB_ENDORSEMENT in vacancy.required_documents:
        yield from (Term.ENDORSEMENT, Term.NCB)
    kinds = {each.kind: term for each in vacancy.criteria if (term := _level_term(each.kind, each.level))}
    yield from kinds.values()
    if vacancy.screening_questions:
        yield Term.QUESTION
    if any(each.knock_out for each in vacancy.screening_questions):
        yield Term.KNOCK_OUT


def _level_term(kind: str, level: object) -> Term | None:
    """Give the scale by which a criterion of this kind is measured."""
    scales = {"education": Term.ISCED, "language": Term.CEFR}
    return scales.get(kind) if level is not None else None


def find_term(text: str) -> Term | None:
    """Find the term that a text names or asks about ("What is an NCB?"), in any of the four languages."""
    folded = fold(text[:LONGEST])
    return _by_name().get(folded) or _by_name().get(_bare(folded))


def _bare(folded: str) -> str:
    """Take off what people put around a term when they ask for it."""
    for edge in _edges("before"):
        folded = folded.removeprefix(f"{edge} ")
    for edge in _edges("after"):
        folded = folded.removesuffix(f" {edge}")
    return folded


@cache
def _edges(side: str) -> tuple[str, ...]:
    return tuple(sorted(map(fold, load("terms")[side]), key=len, reverse=True))


@cache
def _by_name() -> dict[str, Term]:
    return {fold(name): Term(id_) for id_, names in load("terms")["names"].items() for name in names}


def all_terms(session: Session, event: Event) -> Conversation:
    """Offer every term, the first page of them."""
    return (yield from turn_page(session, event, "0"))


def turn_page(session: Session, event: Event, offset: str) -> Conversation:
    """Offer a page of all terms."""
    yield from ask_all()
    start = int(offset) if offset.isdecimal() and int(offset) < len(Term) else 0
    shown = list(Term)[start : start + PAGE]
    before = (Button(words("button-previous"), Action("words", (str(start - PAGE),))),) if start else ()
    after = (Button(words("button-next"), Action("words", (str(start + PAGE),))),) if start + PAGE < len(Term) else ()
    rows = (*_buttons(shown, None), (*before, *after), (menu_button(),))
    return Turn(session, (Reply((words("glossary"),), rows, tapped_message(event)),))


def terms_on(session: Session, event: Event, reference: str) -> Conversation:
    """Offer the terms that one opening's card brings up."""
    vacancy = yield from ask(LoadVacancy(reference))
    if vacancy is None:
        return (yield from all_terms(session, event))
    back = Button(words("button-to-opening"), Action("open", (reference,)))
    every = Button(words("button-all-terms"), Action("terms"))
    rows = (*_buttons(terms_of(vacancy), reference), (back, every))
    return Turn(session, (Reply((words("glossary-opening"),), rows, tapped_message(event)),))


def explain(session: Session, event: Event, term: str, reference: str | None = None) -> Conversation:
    """Say what a term means, with the way back to where it was met."""
    if term not in list(Term):
        return (yield from all_terms(session, event))
    yield from ask_all()
    lines = (words("glossary-term", term=words(f"term-{term}.label"), meaning=words(f"term-{term}")),)
    if reference is None:
        rows: Rows = ((Button(words("button-all-terms"), Action("terms")), menu_button()),)
    else:
        back = Button(words("button-to-opening"), Action("open", (reference,)))
        rows = ((Button(words("button-other-terms"), Action("terms", (reference,))), back),)
    return Turn(session, (Reply(lines, rows, tapped_message(event)),))


def _buttons(terms: Iterable[Term], reference: str | None) -> Rows:
    beside = (reference,) if reference else ()
    buttons = [Button(words(f"term-{each.value}.label"), Action("term", (each.value, *beside))) for each in terms]
    return tuple(tuple(buttons[start : start + 2]) for start in range(0, len(buttons), 2))
