"""Picking applications by pasting their public ids, however they are written."""

from __future__ import annotations

from dataclasses import asdict

from bot.conversations.events import Event, Fetched, Said, SentFile
from bot.conversations.outcomes import Line, words
from bot.conversations.receiving import part_of
from bot.conversations.requests import Conversation
from bot.conversations.session import Session
from bot.conversations.staff.application_requests import FetchIds, FindApplications, TakeIds
from bot.conversations.staff.applications import back_button
from bot.conversations.staff.moving import picked
from bot.conversations.staff.requests import ask_staff
from bot.conversations.staff.screens import begin, in_hand, shown
from bot.conversations.staff.selecting import MOST, adding
from bot.domain.public_ids import looks_meant, read_public_ids

LARGEST = 2_000_000
"""Bytes of a file with ids."""

NAMED = 10
"""Ids that are named when they are not found."""


def ask(session: Session, event: Event, reference: str) -> Conversation:
    """Ask for public ids."""
    yield from ask_staff(FindApplications(reference, ()))
    lines = (words("paste-asked", most=MOST),)
    return shown(begin(session, "paste", reference), event, lines, ((back_button(reference),),))


def typed(session: Session, event: Event) -> Conversation:
    """Pick what was pasted, beside what is picked already; what is no application of the opening is named."""
    if isinstance(event, SentFile):
        return (yield from _brought(session, event, in_hand(session)))
    text = event.text if isinstance(event, Said) else ""
    return (yield from take(session, event, in_hand(session), text))


def _brought(session: Session, event: SentFile, reference: str) -> Conversation:
    """Have a table or text brought over, in which the ids are looked for."""
    if event.size > LARGEST or event.media_type.startswith("image/"):
        yield from ask_staff(FindApplications(reference, ()))
        return shown(session, event, (words("paste-asked", most=MOST),), ((back_button(reference),),))
    yield from ask_staff(FetchIds(reference, asdict(part_of(event))))
    return shown(session, event, (words("paste-looking"),), ((back_button(reference),),))


def arrived(session: Session, event: Fetched) -> Conversation:
    """Pick the ids of a file that was brought over, or say that it could not be had."""
    reference = event.reference or ""
    given = yield from ask_staff(TakeIds(reference))
    return (yield from take(session, event, reference, " ".join(given)))


def take(session: Session, event: Event, reference: str, text: str) -> Conversation:
    """Pick the ids in a text."""
    given = read_public_ids(text)
    found = yield from ask_staff(FindApplications(reference, given))
    unknown = [each for each in given if each not in found.standing and looks_meant(each, text)]
    if not found.standing:
        lines: tuple[Line, ...] = (words("paste-none"), *_unknown(unknown))
        return shown(begin(session, "paste", reference), event, lines, ((back_button(reference),),))
    session = adding(session, reference, found.standing)
    done = words("paste-done", count=len(found.standing))
    return (yield from picked(session, event, reference, (done, *_unknown(unknown))))


def _unknown(ids: list[str]) -> tuple[Line, ...]:
    return (words("paste-unknown", count=len(ids), ids=tuple(ids[:NAMED])),) if ids else ()
