"""The timeline of an application: what has happened, what comes next and by when."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from bot.conversations.actions import Action
from bot.conversations.applications import applications
from bot.conversations.assessment_requests import Invitation, LoadHistory, LoadInvitations
from bot.conversations.assessment_view import coming, way_to
from bot.conversations.card import at_home, home_of
from bot.conversations.events import Event
from bot.conversations.menu import menu_button, title_of
from bot.conversations.outcomes import Button, Line, Reply, words
from bot.conversations.owed_words import next_word_of
from bot.conversations.requests import (
    Conversation,
    Listed,
    LoadApplications,
    LoadPatience,
    LoadProfile,
    Turn,
    ask_all,
)
from bot.conversations.sections import tapped_message
from bot.conversations.session import Session
from bot.domain.profile import Profile
from bot.domain.status import visible_status
from bot.domain.timeline import AMENDED, Entry, Happening, entries

FAMILIES = ("status-",)


def timeline(session: Session, event: Event, public_id: str) -> Conversation:
    """Show what has happened to one application, and what comes next."""
    asked = LoadApplications(), LoadHistory(public_id), LoadInvitations(), LoadProfile(), LoadPatience()
    listed, log, invitations, profile, patience = yield from ask_all(*asked)
    own = next((each for each in listed if each.head.public_id == public_id), None)
    if own is None or own.head.submitted_at is None:
        return (yield from applications(session, event))
    mine = [each for each in invitations if each.own.public_id == public_id]
    lines: list[Line] = [words("timeline", title=title_of(own.vacancy), public_id=public_id), ""]
    lines += _happened(log, profile, own)
    word = next_word_of(own, patience, event.at)
    lines += ["", *_next(own, mine, session.zone or home_of(profile), event.at)]
    if word is not None:
        lines.append(words("next-word", day=at_home(word, profile, own.vacancy).date()))
    rows = (*(way_to(each.own) for each in mine), _back(public_id))
    return Turn(session.change(form=None), (Reply(tuple(lines), rows, tapped_message(event)),))


def _happened(log: tuple[Happening, ...], profile: Profile, own: Listed) -> Iterator[Line]:
    for each in entries(log):
        yield words("timeline-line", day=at_home(each.at, profile, own.vacancy).date(), what=_what(each))


def _what(entry: Entry) -> Line:
    return words("timeline-amended") if entry.what == AMENDED else words(f"status-{entry.what}")


def _next(own: Listed, mine: list[Invitation], home: str | None, at: datetime) -> Iterator[Line]:
    """Say what comes next: one's own appointment or answer first, then what the organisation does."""
    yield from coming(mine, home, at)
    yield words("timeline-next")
    yield words(f"status-{visible_status(own.head.status)}.next")


def _back(public_id: str) -> tuple[Button, ...]:
    return (Button(words("button-see-application"), Action("application", (public_id,))), menu_button())
