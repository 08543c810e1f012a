"""What waits for a second person: offers and messages to many, each one tap away."""

from __future__ import annotations

from bot.conversations.actions import Action
from bot.conversations.events import Event
from bot.conversations.menu import title_of
from bot.conversations.outcomes import Button, Line, Words, words
from bot.conversations.requests import Conversation
from bot.conversations.session import Session
from bot.conversations.staff.requests import ask_staff
from bot.conversations.staff.screens import end, shown
from bot.conversations.staff.waiting_requests import ListWaiting, Waiting

FAMILIES = ("waiting-one-",)

SHOWN = 20
"""Things on the list, those that have waited longest."""

_WAYS = {"offer": "s-offer", "push": "s-push-look"}


def waiting(session: Session, event: Event) -> Conversation:
    """List what waits, first what the reader can approve."""
    found = yield from ask_staff(ListWaiting())
    ordered = sorted(found, key=lambda each: not each.mine)[:SHOWN]
    lines: list[Line] = [words("waiting") if found else words("waiting-none")]
    mine = sum(each.mine for each in found)
    if found:
        lines += ["", words("waiting-mine", count=mine), words("waiting-others", count=len(found) - mine)]
    rows = tuple((Button(_label(each), Action(_WAYS[each.kind], (each.id,))),) for each in ordered)
    return shown(end(session), event, tuple(lines), rows)


def _label(each: Waiting) -> Words:
    said = words(f"waiting-one-{each.kind}", id=each.id, title=title_of(each.vacancy))
    return words("waiting-yours", what=said) if each.mine else said


def on_desk(found: tuple[Waiting, ...]) -> Words:
    """Count on the desk what waits."""
    offers = sum(each.kind == "offer" for each in found)
    return words("waiting-on-desk", offers=offers, pushes=len(found) - offers)
