"""The audit as those see it who may: the newest acts first, narrowed by taps and by typing, taken away as a file."""

from __future__ import annotations

from dataclasses import asdict, replace

from bot.conversations.actions import Action
from bot.conversations.events import Event, Said
from bot.conversations.outcomes import Attachment, Button, Line, Reply, Rows, words
from bot.conversations.requests import Conversation, Turn
from bot.conversations.session import Session
from bot.conversations.staff.requests import Refusal, ask_staff
from bot.conversations.staff.screens import begin, by_clock, desk_button, shown
from bot.conversations.staff.trail_requests import ExportAudit, ReadAudit, TrailPage, TrailRow
from bot.domain.number import number_of
from bot.domain.trail import Trail, TrailKind

FAMILIES = ("trail-kind-",)

ERRAND = "trail"

NAMED = 3
"""Subjects that are named of one act."""


def newest(session: Session, event: Event) -> Conversation:
    """Show the newest acts of all."""
    return (yield from _page(session, event, Trail(), 0))


def _page(session: Session, event: Event, trail: Trail, page: int, before: tuple[Line, ...] = ()) -> Conversation:
    found = yield from ask_staff(ReadAudit(trail, page))
    session = begin(session, ERRAND, **asdict(trail))
    lines: list[Line] = [*before, words("trail"), _state(session, found), *_narrowed(trail)]
    lines += [line for row in found.rows for line in ("", *_lines(session, row))]
    lines += ["", words("trail-type") if found.rows else words("trail-none")]
    return shown(session, event, tuple(lines), _rows(found, trail, page))


def _state(session: Session, found: TrailPage) -> Line:
    if found.bad is not None:
        return words("trail-bad", row=found.bad)
    if found.checked is None or found.whole is None:
        return words("trail-unchecked")
    return words("trail-whole", row=found.whole, at=by_clock(session, found.checked))


def _narrowed(trail: Trail) -> list[Line]:
    told: list[Line] = [words(f"trail-kind-{trail.kind}")] if trail.kind else []
    told += [words("trail-only", what=each) for each in (trail.actor, trail.subject) if each]
    return told


def _lines(session: Session, row: TrailRow) -> tuple[Line, ...]:
    more = len(row.subjects) - NAMED
    about = " ".join((*row.subjects[:NAMED], *([f"+{more}"] if more > 0 else [])))
    id_ = "trail-row" if row.allowed else "trail-row-refused"
    first = words(id_, number=row.sequence, at=by_clock(session, row.at), actor=row.actor, act=row.act)
    return (first, words("trail-about", what=about)) if about else (first,)


def _rows(found: TrailPage, trail: Trail, page: int) -> Rows:
    turns = [Button(words("button-staff-after"), Action("s-audit-page", (str(page + 1),)))] if found.more else []
    if page:
        turns.insert(0, Button(words("button-staff-before"), Action("s-audit-page", (str(page - 1),))))
    actors = dict.fromkeys(row.actor for row in found.rows if row.actor.startswith("staff/"))
    by = tuple(Button(words("trail-by", what=each), Action("s-audit-by", (each,))) for each in list(actors)[:4])
    rows = [tuple(turns), by if not trail.actor else (), (_kinds(),)]
    if trail != Trail():
        rows.append((Button(words("button-trail-all"), Action("s-audit")),))
    rows.append((Button(words("button-trail-csv"), Action("s-audit-csv")),) if found.rows else ())
    return tuple(row for row in rows if row)


def _kinds() -> Button:
    return Button(words("button-trail-kinds"), Action("s-audit-kinds"))


def in_hand(session: Session) -> Trail:
    """Give what is being looked for."""
    errand = session.errand
    held = errand.held if errand is not None and errand.name == ERRAND else {}
    return Trail(*(str(held.get(name, "")) for name in ("kind", "actor", "subject")))


def turned(session: Session, event: Event, page: str) -> Conversation:
    """Turn to another page."""
    return (yield from _page(session, event, in_hand(session), number_of(page)))


def by(session: Session, event: Event, actor: str) -> Conversation:
    """Narrow by who did it."""
    return (yield from _page(session, event, replace(in_hand(session), actor=actor), 0))


def kinds(session: Session, event: Event) -> Conversation:
    """Have a kind of act chosen."""
    yield from ask_staff(ReadAudit(in_hand(session), 0))
    rows = tuple((Button(words(f"trail-kind-{each}"), Action("s-audit-kind", (each.value,))),) for each in TrailKind)
    return shown(session, event, (words("trail-kinds"),), (*rows, _back()))


def kind(session: Session, event: Event, chosen: str) -> Conversation:
    """Narrow by a kind of act."""
    if chosen not in set(TrailKind):
        raise Refusal("unknown")
    return (yield from _page(session, event, replace(in_hand(session), kind=chosen), 0))


def typed(session: Session, event: Event) -> Conversation:
    """Narrow by what was typed: an application, an opening, a member's number."""
    trail = in_hand(session)
    narrowed = trail.narrowed(event.text) if isinstance(event, Said) else None
    if narrowed is None:
        return (yield from _page(session, event, trail, 0, (words("trail-unreadable"), "")))
    return (yield from _page(session, event, narrowed, 0))


def export(session: Session, event: Event) -> Conversation:
    """Order what is looked for as a file."""
    trail = in_hand(session)
    count = yield from ask_staff(ExportAudit(trail))
    wanted = Attachment("audit", (trail.kind, trail.actor, trail.subject, event.at.isoformat()))
    return Turn(session, (Reply((words("trail-file", count=count),), (_back(), (desk_button(),)), None, wanted),))


def _back() -> tuple[Button, ...]:
    return (Button(words("button-audit"), Action("s-audit-page", ("0",))),)
