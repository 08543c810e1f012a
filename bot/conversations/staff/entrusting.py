"""The admin's side: which openings are entrusted to one of the staff."""

from __future__ import annotations

from bot.conversations.actions import Action
from bot.conversations.events import Event, Said
from bot.conversations.outcomes import Button, Line, words
from bot.conversations.requests import Conversation
from bot.conversations.screen import stamp
from bot.conversations.session import Session
from bot.conversations.staff.inviting import OPENINGS, references_in
from bot.conversations.staff.people import covered, find_member, member
from bot.conversations.staff.requests import ChangeOpenings, Refusal, ask_staff
from bot.conversations.staff.screens import begin, in_hand, shown
from bot.domain.number import number_of

ERRAND = "entrust"


def openings(session: Session, event: Event, staff_id: str, before: tuple[Line, ...] = ()) -> Conversation:
    """Ask which openings are entrusted to a member from now on."""
    found = yield from find_member(staff_id)
    lines = (*before, words("staff-openings-of", name=found.name), covered(found))
    every = Button(words("button-staff-openings-all"), Action("s-entrust!", (stamp(session.revision), staff_id)))
    rows = () if found.openings is None else ((every,),)
    back = (Button(words("button-staff-people"), Action("s-member", (staff_id,))),)
    return shown(begin(session, ERRAND, staff_id), event, lines, (*rows, back))


def typed(session: Session, event: Event) -> Conversation:
    """Entrust the openings whose references were typed; a mistyped one changes nothing and is asked for again."""
    staff_id, text = in_hand(session), event.text if isinstance(event, Said) else ""
    references = references_in(text)
    if not references or len(references) > OPENINGS:
        return (yield from openings(session, event, staff_id))
    try:
        yield from ask_staff(ChangeOpenings(number_of(staff_id), references))
    except Refusal as refusal:
        if refusal.why != "unknown":
            raise
        return (yield from openings(session, event, staff_id, (words("staff-openings-unknown"), "")))
    return (yield from member(session, event, staff_id, (words("staff-openings-changed"), "")))


def everything(session: Session, event: Event, staff_id: str) -> Conversation:
    """Entrust all openings."""
    yield from ask_staff(ChangeOpenings(number_of(staff_id), None))
    return (yield from member(session, event, staff_id, (words("staff-openings-changed"), "")))
