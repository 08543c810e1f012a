"""Moves along the status table: one application, or all that are picked; what cannot be moved is named with why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from bot.conversations.actions import Action
from bot.conversations.events import Event
from bot.conversations.menu import title_of
from bot.conversations.outcomes import Button, Line, Reply, Value, Words, words
from bot.conversations.requests import Conversation
from bot.conversations.screen import stamp
from bot.conversations.session import Session
from bot.conversations.staff.application_requests import (
    FindApplications,
    Found,
    MoveApplications,
    Outcome,
    ReadFile,
    Stuck,
)
from bot.conversations.staff.applications import back_button, stage
from bot.conversations.staff.requests import Refusal, ask_staff
from bot.conversations.staff.screens import desk_button, end, shown
from bot.conversations.staff.selecting import picking, selected
from bot.domain.moving import BY_HAND, Barred, attempt, sources
from bot.domain.number import at_place
from bot.domain.staff import StaffAct
from bot.domain.status import Status, StatusEvent, notifies
from bot.domain.vacancy import Vacancy

FAMILIES = ("move-", "moved-", "stage-", "status-", "stuck-")

_STATUSES = tuple(Status)

NAMED = 20
"""Applications that are named one by one."""

ONE_BY_ONE = 3
"""Applications of other stages for each of which the reason is said; of more it is said once."""

AT_A_STAGE = 6
"""Applications that are named of those of one stage."""


# One application


def ask_one(session: Session, event: Event, public_id: str, code: str) -> Conversation:
    """Ask before one application is moved, and say what its candidate is told; or say why it cannot be."""
    own = yield from ask_staff(ReadFile(public_id))
    move, back = _event(code), Button(words("button-file"), Action("s-file", (own.public_id,)))
    found = attempt(own.status, move, own.member.roles)
    if isinstance(found, Barred):
        stuck = Stuck(own.public_id, own.status, found)
        return shown(end(session), event, (_why(stuck, move),), ((back,),))
    row, actor = found
    seen = notifies(own.status, move, actor)
    told = (words("moved-silent"),) if seen is None else _read_as("moved-told", seen)
    asked = words("move-one", public_id=own.public_id, before=stage(own.status), after=stage(row.target))
    what = f"{code}/{own.public_id}/{_STATUSES.index(own.status)}"
    sure = Button(words(f"move-{move.value}"), Action("s-move!", (stamp(session.revision), what)))
    return shown(end(session), event, (asked, *told), ((sure,), (back,)))


def _read_as(said: str, seen: str, **more: Value) -> tuple[Line, ...]:
    """Say what candidates are told, and with which words."""
    return (words(said, status=words(f"status-{seen}"), **more), words(f"status-{seen}.next"))


def move_one(session: Session, event: Event, what: str) -> Conversation:
    """Move one application, if it is still where it was when that was decided."""
    code, _, rest = what.partition("/")
    public_id, _, place = rest.partition("/")
    move = _event(code)
    seen = at_place(_STATUSES, place)
    if seen is None:
        raise Refusal("unknown")
    outcome = yield from ask_staff(MoveApplications((public_id,), move, seen))
    back = Button(words("button-file"), Action("s-file", (public_id,)))
    reference = session.pile.reference if session.pile is not None else None
    rows = ((back,), (back_button(reference),)) if reference is not None else ((back,),)
    return shown(end(session), event, tuple(_came(outcome, move)), rows)


def _event(code: str) -> StatusEvent:
    if code not in BY_HAND:
        raise Refusal("unknown")
    return BY_HAND[code]


def recommended(vacancy: Vacancy, public_ids: Sequence[str]) -> Reply:
    """Tell who decides that colleagues have recommended these, of one opening."""
    said = words("told-staff-recommended", title=title_of(vacancy), ids=tuple(public_ids[:NAMED]))
    one = Button(words("button-file"), Action("s-file", (public_ids[0],)))
    return Reply((said,), ((one if len(public_ids) == 1 else back_button(vacancy.reference),), (desk_button(),)))


# All that are picked


def picked(session: Session, event: Event, reference: str, before: tuple[Line, ...] = ()) -> Conversation:
    """Show what is picked and what can be done with it."""
    found = yield from ask_staff(FindApplications(reference, selected(session, reference)))
    session = _kept(session, reference, found)
    counts = Counter(found.standing.values())
    stages = tuple(words("pile-count", stage=stage(each), count=counts[each]) for each in Status if counts[each])
    lines: list[Line] = [*before, *([""] if before else []), words("picked", title=title_of(found.vacancy))]
    lines.append(words("pile-counts", counts=stages) if stages else words("picked-none"))
    rows = [(button,) for button in (*_elsewhere(found, reference), *_moves(found, reference))]
    clear = (Button(words("button-pile-clear"), Action("s-unpick", (reference,))),) if stages else ()
    return shown(
        end(session), event, tuple(lines), tuple(row for row in (*rows, clear, (back_button(reference),)) if row)
    )


ELSEWHERE = (
    ("button-picked-push", "s-push", StaffAct.PREPARE_PUSH),
    ("button-picked-assess", "s-asm", StaffAct.ARRANGE_ASSESSMENT),
)
"""What else can be done with those picked, by other conversations."""


def _elsewhere(found: Found, reference: str, ways: Sequence[tuple[str, str, StaffAct]] = ELSEWHERE) -> Iterator[Button]:
    for label, name, act in ways:
        if found.standing and found.member.has(act):
            yield Button(words(label), Action(name, (reference,)))


def _kept(session: Session, reference: str, found: Found) -> Session:
    """Let go of what is there no more."""
    here = selected(session, reference)
    return session if len(here) == len(found.standing) else picking(session, reference, found.standing)


def _moves(found: Found, reference: str) -> Iterator[Button]:
    """Offer each move that some of those picked can make."""
    if not found.member.has(StaffAct.MOVE_APPLICATION):
        return
    for code, move in BY_HAND.items():
        able = sum(not isinstance(attempt(each, move, found.member.roles), Barred) for each in found.standing.values())
        if able:
            label = words("picked-move", move=words(f"move-{move.value}"), count=able, total=len(found.standing))
            yield Button(label, Action("s-moves", (reference, code)))


def ask_many(session: Session, event: Event, reference: str, code: str) -> Conversation:
    """Ask before those picked are moved: how many, who is told what, and what cannot be moved and why."""
    move = _event(code)
    found = yield from ask_staff(FindApplications(reference, selected(session, reference), move))
    tried = [(each, status, attempt(status, move, found.member.roles)) for each, status in found.standing.items()]
    stuck = [Stuck(each, status, why) for each, status, why in tried if isinstance(why, Barred)]
    told = Counter(notifies(status, move, way[1]) for _, status, way in tried if not isinstance(way, Barred))
    able = sum(told.values())
    lines: list[Line] = [words("move-many", move=words(f"move-{move.value}"), count=able)]
    way = Action("s-mvs!", (stamp(session.revision), f"{code}/{reference}"))
    sure = [Button(words("picked-move-sure", move=words(f"move-{move.value}"), count=able), way)] if able else []
    if found.room is not None and able > found.room:
        lines.append(words("moved-by-push", room=found.room))
        sure = list(_elsewhere(found, reference, ELSEWHERE[:1]))
    else:
        lines += _told_many(told)
    lines += _stuck(stuck, move)
    back = Button(words("button-picked"), Action("s-picked", (reference,)))
    return shown(end(session), event, tuple(lines), tuple((each,) for each in (*sure, back)))


def _told_many(told: Mapping[str | None, int]) -> Iterator[Line]:
    for seen, count in told.items():
        if seen is None:
            yield words("moved-silent-many", count=count)
        else:
            yield from _read_as("moved-told-many", seen, count=count)


def move_many(session: Session, event: Event, what: str) -> Conversation:
    """Move all that are picked and can be moved; those that cannot stay picked."""
    code, _, reference = what.partition("/")
    move = _event(code)
    found = yield from ask_staff(FindApplications(reference, selected(session, reference)))
    if not found.standing:
        return (yield from picked(session, event, reference))
    outcome = yield from ask_staff(MoveApplications(tuple(found.standing), move))
    session = picking(session, reference, (each.public_id for each in outcome.stuck))
    return shown(end(session), event, tuple(_came(outcome, move)), ((back_button(reference),),))


# What came of it


def _came(outcome: Outcome, move: StatusEvent) -> Iterator[Line]:
    if outcome.moved:
        yield words("moved", count=len(outcome.moved), told=outcome.told)
    yield from _stuck(outcome.stuck, move)


def _stuck(stuck: Sequence[Stuck], move: StatusEvent) -> Iterator[Line]:
    if not stuck:
        return
    yield ""
    yield words("stuck", count=len(stuck))
    astray = [each for each in stuck if each.barred.why == "stage"]
    others = [each for each in stuck if each.barred.why != "stage"]
    if len(astray) > ONE_BY_ONE:
        yield from _astray(astray, move)
    else:
        others = [*others, *astray]
    for each in others[:NAMED]:
        yield _why(each, move)
    if len(others) > NAMED:
        yield words("stuck-more", count=len(others) - NAMED)


def _astray(stuck: Sequence[Stuck], move: StatusEvent) -> Iterator[Line]:
    """Say once from where a move leads on, and name those who are elsewhere by their stage."""
    yield words("stuck-from", stages=tuple(map(stage, sources(move))))
    for status in Status:
        ids = [each.public_id for each in stuck if each.status is status]
        if ids:
            named = (*ids[:AT_A_STAGE], *(["…"] if len(ids) > AT_A_STAGE else []))
            yield words("stuck-at", stage=stage(status), count=len(ids), ids=named)


def _why(stuck: Stuck, move: StatusEvent) -> Words:
    """Say why one cannot be moved; and from where the move leads on, where that is the reason."""
    named: dict[str, Value] = {"public_id": stuck.public_id, "stage": stage(stuck.status)}
    if stuck.barred.why == "stage":
        return words("stuck-stage", **named, stages=tuple(map(stage, sources(move))))
    return words(f"stuck-{stuck.barred.why}", **named)
