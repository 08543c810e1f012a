"""A seconded post: explaining it, the dossier for the National Central Bureau, and how far the person has come.

The organisation hears of an endorsement from the bureau alone. What is kept here is the candidate's own note, and
keeps nobody from submitting.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from bot.conversations.actions import Action
from bot.conversations.events import Event
from bot.conversations.outcomes import Attachment, Button, Named, Reply, Rows, Words, words
from bot.conversations.requests import (
    Asking,
    Conversation,
    Listed,
    LoadApplications,
    LoadProfile,
    LoadVacancy,
    Turn,
    ask_all,
)
from bot.conversations.secondment_requests import LoadEndorsements, SaveEndorsement
from bot.conversations.secondment_view import Secondment, shown, today_of, ways
from bot.conversations.sections import tapped_message
from bot.conversations.session import Session
from bot.domain.application import ApplicationHead
from bot.domain.endorsement import Endorsement, EndorsementStatus, LetterStatus, is_secondment
from bot.domain.status import Status
from bot.domain.types import INTERFACE_LANGUAGES

FAMILIES = ("language-name-",)

OVER = (Status.WITHDRAWN, Status.DRAFT_EXPIRED)
"""The states in which nothing is asked of a bureau any more."""

Change = Callable[[Secondment, date], Endorsement | None]
"""Gives the note as it becomes today, None for what cannot be."""


def explain(session: Session, event: Event, reference: str, term: str | None = None) -> Conversation:
    """Explain this post's secondment, and a term of it if one is named; a form in hand stays in hand and in place."""
    found = yield from _look(reference)
    edit = None if session.form and term is None else tapped_message(event)
    return Turn(session, (shown(session, event, found, reference, edit, term),))


def _look(reference: str) -> Asking[Secondment | None]:
    asked = LoadVacancy(reference), LoadProfile(), LoadApplications(), LoadEndorsements()
    vacancy, profile, listed, kept = yield from ask_all(*asked)
    if vacancy is None or not is_secondment(vacancy):
        return None
    return Secondment(vacancy, profile, _under_way(listed, reference), kept.get(reference, Endorsement()))


def _under_way(listed: tuple[Listed, ...], reference: str) -> ApplicationHead | None:
    own = (each.head for each in listed if each.head.reference == reference)
    return next((head for head in own if head.status not in OVER), None)


def endorsed(session: Session, event: Event, reference: str, status: str) -> Conversation:
    """Note how the endorsement stands now."""

    def change(found: Secondment, today: date) -> Endorsement | None:
        return found.kept.moved(EndorsementStatus(status), today) if status in list(EndorsementStatus) else None

    return (yield from _note(session, event, reference, change))


def lettered(session: Session, event: Event, reference: str, status: str) -> Conversation:
    """Note how the employer's letter stands now."""

    def change(found: Secondment, today: date) -> Endorsement | None:
        return found.kept.lettered(LetterStatus(status), today) if status in list(LetterStatus) else None

    return (yield from _note(session, event, reference, change))


def bureau(session: Session, event: Event, reference: str, country: str) -> Conversation:
    """Note whose bureau is asked; only that of a nationality one holds can be."""

    def change(found: Secondment, today: date) -> Endorsement | None:
        return found.kept.asks(country) if country in found.countries else None

    return (yield from _note(session, event, reference, change))


def _note(session: Session, event: Event, reference: str, change: Change) -> Conversation:
    """Keep a note with an application under way, and show it in place."""
    found, edit = (yield from _look(reference)), tapped_message(event)
    kept = change(found, today_of(session, event, found.vacancy)) if found is not None and found.own else None
    if found is None or kept is None:
        return Turn(session, (shown(session, event, found, reference, edit),))
    noted = replace(found, kept=kept)
    reply = shown(session, event, noted, reference, edit)
    return Turn(session, (reply,), (SaveEndorsement(reference, kept, event.at),))


def dossier(session: Session, event: Event, reference: str, other: str | None = None) -> Conversation:
    """Ask in which language besides one's own the dossier is to be, then send it."""
    found = yield from _look(reference)
    if found is None or found.own is None or found.bureau is None or not found.is_printable:
        return Turn(session, (shown(session, event, found, reference, tapped_message(event)),))
    back = Button(words("button-to-secondment"), Action("how", (reference,)))
    if other not in INTERFACE_LANGUAGES:
        reply = Reply((words("dossier-language"),), (*_languages(session, reference), (back,)), tapped_message(event))
        return Turn(session, (reply,))
    made = (found.own.public_id, other, found.bureau, event.at.isoformat())
    lines = (words("dossier-file", country=Named("country", found.bureau)),)
    rows = ((back,), *ways(session, event, found))
    return Turn(session, (Reply(lines, rows, attachment=Attachment("dossier", made)),))


def _languages(session: Session, reference: str) -> Rows:
    """Offer each other language beside one's own, and one's own alone."""
    own = session.language or session.guessed
    others = [each for each in INTERFACE_LANGUAGES if each != own]
    both = tuple(
        (Button(words("button-dossier-both", own=_name(own), other=_name(each)), Action("dossier", (reference, each))),)
        for each in others
    )
    return (*both, (Button(words("button-dossier-own", own=_name(own)), Action("dossier", (reference, own))),))


def _name(language: str) -> Words:
    return words(f"language-name-{language}")
