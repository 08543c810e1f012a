"""Accepting a late submission: the draft's owner gets two days for it, and the reason is kept as a note."""

from __future__ import annotations

from bot.conversations.actions import Action
from bot.conversations.events import Event, Said
from bot.conversations.menu import title_of
from bot.conversations.outcomes import Button, Line, words
from bot.conversations.requests import Conversation
from bot.conversations.session import Session
from bot.conversations.staff.application_requests import AcceptLate, LateDraft, ListLate
from bot.conversations.staff.applications import back_button, day_of
from bot.conversations.staff.notes import LONGEST
from bot.conversations.staff.requests import OpenDesk, Refusal, ask_staff
from bot.conversations.staff.screens import begin, end, in_hand, shown
from bot.domain.text import clean_text
from bot.domain.vacancy import Vacancy

SHOWN = 40
"""Drafts that are listed, the first begun ones."""


def late(session: Session, event: Event, reference: str) -> Conversation:
    """List whose drafts were not sent."""
    found = yield from ask_staff(ListLate(reference, event.at))
    lines: list[Line] = [words("late", title=title_of(found.vacancy), count=len(found.drafts))]
    if found.open:
        return shown(end(session), event, (*lines, words("late-open")), ((back_button(reference),),))
    shown_ones = found.drafts[:SHOWN]
    lines += ["", *(_line(each, found.vacancy) for each in shown_ones)] if shown_ones else []
    rows = [(Button(each.name or each.public_id, Action("s-accept", (each.public_id,))),) for each in shown_ones]
    return shown(end(session), event, tuple(lines), (*rows, (back_button(reference),)))


def _line(draft: LateDraft, vacancy: Vacancy) -> Line:
    name, begun = draft.name or words("pile-nameless"), day_of(draft.started_at, vacancy)
    said = "late-draft" if draft.late_until is None else "late-draft-accepted"
    return words(said, name=name, public_id=draft.public_id, day=begun)


def accept(session: Session, event: Event, public_id: str) -> Conversation:
    """Ask for the reason."""
    yield from ask_staff(OpenDesk())
    return shown(begin(session, "late", public_id), event, (words("late-reason", public_id=public_id[:16]),))


def typed(session: Session, event: Event) -> Conversation:
    """Accept a late submission for the reason that was typed."""
    public_id = in_hand(session)
    reason = clean_text(event.text)[:LONGEST] if isinstance(event, Said) else ""
    if not reason:
        return (yield from accept(session, event, public_id))
    until = yield from ask_staff(AcceptLate(public_id, reason, event.at))
    if until is None:
        raise Refusal("unknown")
    return shown(end(session), event, (words("late-accepted", public_id=public_id, until=until),))
