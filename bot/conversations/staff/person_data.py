"""The privacy officer's side of a person's request: find them, see how much is kept, send, delete, hold.

The officer never sees the data: a package goes to the person's own chat.
"""

from __future__ import annotations

from bot.conversations.actions import Action
from bot.conversations.events import Event, Said
from bot.conversations.outcomes import Button, Line, words
from bot.conversations.requests import Conversation, Turn
from bot.conversations.screen import stamp
from bot.conversations.session import Session
from bot.conversations.staff.person_data_requests import (
    KINDS,
    ErasePerson,
    HoldData,
    Holdings,
    ReadHoldings,
    SendOwnData,
)
from bot.conversations.staff.requests import OpenDesk, Refusal, ask_staff
from bot.conversations.staff.screens import begin, by_clock, end, shown
from bot.domain.public_ids import read_public_ids
from bot.domain.staff import StaffAct
from bot.domain.verification import read_code

FAMILIES = ("data-kind-",)

ERRAND = "person-data"


def find(session: Session, event: Event, before: tuple[Line, ...] = ()) -> Conversation:
    """Ask for what the person gave: an application's id or a receipt's code."""
    member = yield from ask_staff(OpenDesk())
    if not member.has(StaffAct.HANDLE_DATA_REQUEST):
        raise Refusal("powerless", known=True)
    return shown(begin(session, ERRAND), event, (*before, words("data-find")))


def typed(session: Session, event: Event) -> Conversation:
    """Look for the person of the id or the code that was typed."""
    wanted = _read(event.text if isinstance(event, Said) else "")
    if wanted is None:
        return (yield from find(session, event, (words("data-unreadable"), "")))
    try:
        found = yield from ask_staff(wanted)
    except Refusal as refusal:
        if refusal.why != "unknown":
            raise
        return (yield from find(session, event, (words("data-nobody"), "")))
    return _screen(session, event, found)


def _read(text: str) -> ReadHoldings | None:
    code = read_code(text)
    if code is not None and code.kind == "receipt":
        return ReadHoldings(code.public_id, code)
    given = read_public_ids(text)
    return ReadHoldings(given[0]) if len(given) == 1 else None


def person(session: Session, event: Event, public_id: str) -> Conversation:
    """Show again how much is kept of somebody."""
    found = yield from ask_staff(ReadHoldings(public_id))
    return _screen(session, event, found)


def _screen(session: Session, event: Event, found: Holdings, before: tuple[Line, ...] = ()) -> Turn:
    lines: list[Line] = [*before, words("data-person", public_id=found.public_id)]
    lines += [words(f"data-kind-{kind}", count=found.counts[kind]) for kind in KINDS if found.counts.get(kind)]
    if found.held_at is not None:
        lines += ["", words("data-held", at=by_clock(session, found.held_at))]
    sure = (stamp(session.revision), found.public_id)
    hold = ("button-data-lift", "s-data-lift!") if found.held_at is not None else ("button-data-hold", "s-data-hold!")
    rows = (
        (Button(words("button-data-send"), Action("s-data-send!", sure)),),
        (Button(words(hold[0]), Action(hold[1], sure)),),
        (Button(words("button-data-erase"), Action("s-data-erase", (found.public_id,))),),
        _others(),
    )
    return shown(end(session), event, tuple(lines), rows)


def _others() -> tuple[Button, ...]:
    return (Button(words("button-data-others"), Action("s-data")),)


def _back(public_id: str) -> tuple[Button, ...]:
    return (Button(words("button-data-person"), Action("s-data-of", (public_id,))),)


def send(session: Session, event: Event, public_id: str) -> Conversation:
    """Have the package sent to the person."""
    count = yield from ask_staff(SendOwnData(public_id))
    return shown(session, event, (words("data-sent", public_id=public_id, count=count),), (_back(public_id), _others()))


def hold(session: Session, event: Event, public_id: str) -> Conversation:
    """Put the data on hold; the person is told."""
    found = yield from ask_staff(HoldData(public_id, True, event.at))
    return _screen(session, event, found, (words("data-hold-begun"), ""))


def lift(session: Session, event: Event, public_id: str) -> Conversation:
    """End the hold; the person is told."""
    found = yield from ask_staff(HoldData(public_id, False, event.at))
    return _screen(session, event, found, (words("data-hold-ended"), ""))


def erase(session: Session, event: Event, public_id: str) -> Conversation:
    """Say what deletion means and ask once; what is on hold has to be released first."""
    found = yield from ask_staff(ReadHoldings(public_id))
    if found.held_at is not None:
        return _screen(session, event, found, (words("data-erase-held"), ""))
    lines: tuple[Line, ...] = (words("data-erase-sure", public_id=public_id),)
    if found.running:
        lines = (*lines, "", words("data-erase-running", count=found.running))
    really = Button(words("button-data-erase-really"), Action("s-data-erase!", (stamp(session.revision), public_id)))
    return shown(session, event, lines, ((really,), _back(public_id)))


def erased(session: Session, event: Event, public_id: str) -> Conversation:
    """Delete everything; the person is told."""
    done = yield from ask_staff(ErasePerson(public_id))
    return shown(end(session), event, (words("data-erased" if done else "data-erase-held"),), (_others(),))
