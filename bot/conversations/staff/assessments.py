"""Assessments of an opening, as staff arrange and follow them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.conversations.actions import Action
from bot.conversations.events import Event, Said
from bot.conversations.menu import title_of
from bot.conversations.outcomes import Button, Line, Named, Rows, Words, words
from bot.conversations.requests import Conversation, Turn
from bot.conversations.screen import stamp
from bot.conversations.session import Session
from bot.conversations.staff.assessment_requests import (
    ArrangeAssessment,
    Arrangements,
    Assessing,
    Invitee,
    ListAssessing,
    LoadArrangements,
)
from bot.conversations.staff.desk import desk
from bot.conversations.staff.requests import ask_staff
from bot.conversations.staff.screens import begin, end, held, hold, in_hand, let_go, shown
from bot.conversations.staff.selecting import selected
from bot.conversations.staff.unsent import discard
from bot.domain.assessment import Kind, Response, Slot, Unread, Window, read_slots
from bot.domain.number import number_of
from bot.domain.staff import StaffAct
from bot.domain.text import clean_line, clean_text
from bot.domain.vacancy import Vacancy

FAMILIES = ("assess-kind-", "asm-is-", "asm-sign-", "asm-slots-")

PAGE = 8
"""People on one screen."""

MOST_OPENINGS = 30
"""Openings that are listed."""

PLACE_LENGTH = 300
INSTRUCTIONS_LENGTH = 1500
"""Characters of a place or link, and of instructions."""

_KINDS = tuple(Kind)
_ERRAND = "asm-place"


def openings(session: Session, event: Event) -> Conversation:
    """List the openings with assessments to look after."""
    found = yield from ask_staff(ListAssessing())
    lines: list[Line] = [words("asm-openings", count=len(found))]
    lines += [line for each in found[:MOST_OPENINGS] for line in ("", _opening(each))]
    rows = tuple(
        (Button(words("asm-opening", title=title_of(each.vacancy)), Action("s-asm", (each.vacancy.reference,))),)
        for each in found[:MOST_OPENINGS]
    )
    return shown(end(session), event, tuple(lines), rows)


def _opening(each: Assessing) -> Words:
    """Say how many are to be invited, are invited, and wait for staff."""
    counts = {"ready": each.ready, "invited": each.invited, "waiting": each.waiting}
    return words("asm-opening-counts", title=title_of(each.vacancy), **counts)


def overview(session: Session, event: Event, reference: str) -> Conversation:
    """Show the assessments of an opening: who waits for staff first."""
    return (yield from turned(session, event, reference, "0"))


def turned(session: Session, event: Event, reference: str, to: str) -> Conversation:
    """Show a page of the people who are invited."""
    found = yield from ask_staff(LoadArrangements(reference))
    number = number_of(to)
    return shown(end(session), event, tuple(_heading(found)), _rows(session, found, number))


def _heading(found: Arrangements) -> Iterator[Line]:
    yield words("asm", title=title_of(found.vacancy), reference=found.vacancy.reference)
    counts = Counter(state_of(each) for each in found.invited)
    if counts:
        yield words("asm-counts", counts=tuple(words(f"asm-is-{state}", count=n) for state, n in counts.items()))
    else:
        yield words("asm-none")
    yield words("asm-ready", count=len(found.ready))


def state_of(invitee: Invitee) -> str:
    """Give the code of how far somebody's assessment is."""
    own = invitee.own
    if own.attendance is not None and own.response is not Response.RESCHEDULE:
        return own.attendance.value
    return own.response.value


def _rows(session: Session, found: Arrangements, number: int) -> Rows:
    reference = found.vacancy.reference
    rows: list[tuple[Button, ...]] = []
    targets = _targets(session, found)
    if targets and found.member.has(StaffAct.ARRANGE_ASSESSMENT):
        rows.append((Button(words("button-asm-new", count=len(targets)), Action("s-asm-new", (reference,))),))
    if found.slots:
        rows.append((Button(words("button-asm-slots", count=len(found.slots)), Action("s-slots", (reference,))),))
    people = sorted(found.invited, key=_order)
    last = max(0, len(people) - 1) // PAGE
    number = min(number, last)
    rows += [(person_button(each),) for each in people[number * PAGE :][:PAGE]]
    turns = (("button-staff-before", number - 1), ("button-staff-after", number + 1))
    rows.append(
        tuple(Button(words(label), Action("s-asm", (reference, str(to)))) for label, to in turns if 0 <= to <= last)
    )
    rows.append((Button(words("button-pile"), Action("s-apps", (reference,))),))
    return tuple(row for row in rows if row)


def waits(invitee: Invitee) -> bool:
    """Tell whether somebody waits for staff."""
    return invitee.own.response is Response.RESCHEDULE or invitee.needs


def _order(invitee: Invitee) -> tuple[bool, float, int]:
    slot = invitee.own.slot
    return not waits(invitee), slot.starts_at.timestamp() if slot else float("inf"), invitee.own.assessment_id


def person_button(invitee: Invitee) -> Button:
    """Lead to one person's assessment."""
    name = invitee.name or invitee.own.public_id
    sign = "needs" if invitee.needs else state_of(invitee)
    return Button(words(f"asm-sign-{sign}", name=name), Action("s-asm-one", (str(invitee.own.assessment_id),)))


def _targets(session: Session, found: Arrangements) -> tuple[str, ...]:
    """Give whom an invitation would go to: of those who can be invited the picked ones, or all if none is."""
    picked = set(selected(session, found.vacancy.reference))
    return tuple(each for each in found.ready if each in picked) or found.ready


# Arranging


def choose(session: Session, event: Event, reference: str) -> Conversation:
    """Ask what is to be arranged."""
    found = yield from ask_staff(LoadArrangements(reference))
    count = len(_targets(session, found))
    rows = tuple(
        (Button(words(f"assess-kind-{kind.value}"), Action("s-asm-new", (reference, str(number)))),)
        for number, kind in enumerate(_KINDS)
    )
    return shown(end(session), event, (words("asm-which", count=count),), (*rows, (back_to(reference),)))


def times(session: Session, event: Event, reference: str, number: str) -> Conversation:
    """Ask for the times."""
    found = yield from ask_staff(LoadArrangements(reference))
    if number not in map(str, range(len(_KINDS))):
        return (yield from choose(session, event, reference))
    kind = _KINDS[int(number)]
    session = begin(session, "asm-slots", reference, kind=kind.value, zone=zone_of(found.vacancy))
    return shown(session, event, (_ask_times(zone_of(found.vacancy)),), ((back_to(reference),),))


def _ask_times(zone: str) -> Words:
    return words("asm-times", zone=Named("zone", zone))


def zone_of(vacancy: Vacancy) -> str:
    """Give the zone in which an opening's times are meant unless another is named."""
    return vacancy.deadline.zone if vacancy.deadline else "UTC"


def times_typed(session: Session, event: Event) -> Conversation:
    """Take the times, and ask for the place."""
    errand = session.errand
    if errand is None:
        return (yield from desk(session, event))
    yield from ask_staff(LoadArrangements(errand.about))
    read = read_slots(event.text if isinstance(event, Said) else "", errand.held["zone"], event.at)
    if isinstance(read, Unread):
        again = (unread(read), "", _ask_times(errand.held["zone"]))
        return shown(session, event, again, ((back_to(errand.about),),))
    windows = [_kept(each) for each in read.windows]
    session = hold(session, _ERRAND, errand.about, **{**errand.held, "zone": read.zone, "windows": windows})
    return _ask_place(session, event, errand.about)


def _ask_place(session: Session, event: Event, reference: str) -> Turn:
    own = held(session, _ERRAND, reference)
    windows = _windows(own)
    lines: list[Line] = [words("asm-slots-read", count=len(windows)), *_listed(windows, own["zone"])]
    lines += ["", words("asm-place")]
    return shown(session, event, tuple(lines), (discard(_ERRAND, reference), (back_to(reference),)))


def unread(read: Unread) -> Words:
    """Say what was wrong with a line."""
    told = {"line": read.line} if read.line else {}
    return words(f"asm-slots-{read.why}", **told)


def _kept(window: Window) -> list[str | int]:
    return [window.starts_at.isoformat(), window.ends_at.isoformat(), window.capacity]


def _windows(own: Mapping[str, Any]) -> tuple[Window, ...]:
    return tuple(
        Window(datetime.fromisoformat(start), datetime.fromisoformat(end), capacity)
        for start, end, capacity in own["windows"]
    )


def _over(own: Mapping[str, Any], event: Event) -> bool:
    return any(each.starts_at <= event.at for each in _windows(own))


def _listed(windows: tuple[Window, ...], zone: str) -> Iterator[Words]:
    for each in windows:
        start, end = (moment.astimezone(ZoneInfo(zone)) for moment in (each.starts_at, each.ends_at))
        yield words("asm-window", start=start, end=f"{end:%H:%M}", count=each.capacity)


def place_typed(session: Session, event: Event) -> Conversation:
    """Take the place and the instructions, and show all before it goes out."""
    reference = in_hand(session)
    own = held(session, _ERRAND, reference)
    if not own:
        return (yield from desk(session, event))
    found = yield from ask_staff(LoadArrangements(reference))
    place, _, rest = (clean_text(event.text) if isinstance(event, Said) else "").partition("\n")
    place, rest = clean_line(place)[:PLACE_LENGTH], rest.strip()[:INSTRUCTIONS_LENGTH]
    if not place:
        return shown(session, event, (words("asm-place"),), ((back_to(reference),),))
    session = hold(session, _ERRAND, reference, **{**own, "place": place, "instructions": rest})
    return _check(session, event, found, reference)


def kept(session: Session, event: Event, reference: str) -> Conversation:
    """Go on with an invitation that was written and not sent; one whose times have come is begun anew."""
    own = held(session, _ERRAND, reference)
    if not own:
        return (yield from overview(session, event, reference))
    found = yield from ask_staff(LoadArrangements(reference))
    if _over(own, event):
        return _too_late(session, event, reference)
    session = begin(session, _ERRAND, reference)
    return _check(session, event, found, reference) if "place" in own else _ask_place(session, event, reference)


def _too_late(session: Session, event: Event, reference: str) -> Turn:
    """Say that the times have come before anybody was invited to them, with the place as it was written."""
    own = held(session, _ERRAND, reference)
    lines = (words("asm-over"), *_place(own))
    return shown(end(let_go(session, _ERRAND, reference)), event, lines, ((back_to(reference),),))


def _place(own: Mapping[str, Any]) -> Iterator[Words]:
    if "place" in own:
        yield words("assess-place", place=own["place"])
        if own["instructions"]:
            yield words("assess-instructions", text=own["instructions"])


def _check(session: Session, event: Event, found: Arrangements, reference: str) -> Turn:
    """Show all before it goes out."""
    own = held(session, _ERRAND, reference)
    windows, count = _windows(own), len(_targets(session, found))
    lines: list[Line] = [words("asm-check", kind=words(f"assess-kind-{own['kind']}"), count=count)]
    lines += [*_listed(windows, own["zone"]), *_place(own)]
    room = sum(each.capacity for each in windows)
    lines += ["", words("asm-room", room=room, count=count)] if room < count else []
    go = Button(words("button-asm-go", count=count), Action("s-asm-go!", (stamp(session.revision), reference)))
    return shown(session, event, tuple(lines), ((go,), discard(_ERRAND, reference), (back_to(reference),)))


def arranged(session: Session, event: Event, reference: str) -> Conversation:
    """Send the invitations."""
    own = held(session, _ERRAND, reference)
    if "place" not in own:
        return (yield from overview(session, event, reference))
    found = yield from ask_staff(LoadArrangements(reference))
    targets = _targets(session, found)
    if _over(own, event):
        return _too_late(session, event, reference)
    if not targets:
        return shown(end(session), event, (words("asm-nobody"),), ((back_to(reference),),))
    request = ArrangeAssessment(
        reference, targets, Kind(own["kind"]), _windows(own), own["zone"], own["place"], own["instructions"]
    )
    outcome = yield from ask_staff(request)
    lines: tuple[Line, ...] = (words("asm-invited", count=len(outcome.invited)),)
    if outcome.left_out:
        lines = (*lines, words("asm-left-out", ids=outcome.left_out))
    return shown(end(let_go(session, _ERRAND, reference)), event, lines, ((back_to(reference),),))


def back_to(reference: str) -> Button:
    """Give the way back to the opening's assessments."""
    return Button(words("button-asm"), Action("s-asm", (reference,)))


def span(slot: Slot) -> Words:
    """Say when a slot is, and how many hold it."""
    start, end = (moment.astimezone(ZoneInfo(slot.zone)) for moment in (slot.starts_at, slot.ends_at))
    held = slot.capacity - slot.free
    return words("asm-slot", start=start, end=f"{end:%H:%M}", held=held, capacity=slot.capacity)
