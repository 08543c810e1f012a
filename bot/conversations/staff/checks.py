"""The checks of an application as staff track them: one tap for a check, one for its next state, one for all."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from bot.conversations.actions import Action
from bot.conversations.events import Event, Said
from bot.conversations.menu import title_of
from bot.conversations.outcomes import Button, Line, Named, Reply, Rows, words
from bot.conversations.requests import Conversation
from bot.conversations.screen import stamp
from bot.conversations.session import Session
from bot.conversations.staff.check_requests import (
    AskedReferee,
    AskReferee,
    CheckFile,
    CheckRow,
    ListChecks,
    ReadChecks,
    ReadReference,
    SetExpiry,
    StartChecks,
    TrackChecks,
)
from bot.conversations.staff.requests import Refusal, ask_staff
from bot.conversations.staff.screens import begin, desk_button, end, shown
from bot.domain.checks import CONFIRMED, MOVES, STAGES, Check, CheckKind, CheckStatus
from bot.domain.dates import Read, read_day
from bot.domain.number import at_place, number_of
from bot.domain.reference import LINKABLE, AskingStatus
from bot.domain.staff import Member, StaffAct
from bot.domain.status import Status
from bot.domain.vacancy import Vacancy

FAMILIES = (
    "check-",
    "staff-check-status-",
    "staff-check-sure-",
    "staff-referee-status-",
    "staff-checks-said-",
    "button-staff-check-to-",
    "option-relation-",
    "option-again-",
    "stage-",
    "told-staff-reference-",
)

ERRAND = "check-until"
SHOWN = 30
"""Applications in the list."""

KINDS = tuple(CheckKind)
STATUSES = tuple(CheckStatus)


def ways(public_id: str, status: Status, member: Member) -> Rows:
    """Give the way to the checks of an application, for those who may read them."""
    if status not in STAGES or not member.has(StaffAct.READ_CHECKS):
        return ()
    return ((Button(words("button-staff-checks"), Action("s-checks", (public_id,))),),)


def listing(session: Session, event: Event) -> Conversation:
    """List the applications at their checks."""
    found = yield from ask_staff(ListChecks())
    rows = tuple((Button(_label(each), Action("s-checks", (each.public_id,))),) for each in found[:SHOWN])
    lines = (words("staff-checks", count=len(found)), *map(_name, found[:SHOWN]))
    return shown(end(session).change(form=None), event, lines, rows)


def _label(row: CheckRow) -> Line:
    """Name somebody on a button, by number where the review is blind."""
    return words("staff-checks-open", name=row.name, public_id=row.public_id) if row.name else row.public_id


def _name(row: CheckRow) -> Line:
    return words(
        "staff-checks-row",
        public_id=row.public_id,
        name=row.name or words("pile-nameless"),
        done=row.done,
        total=row.total,
        title=title_of(row.vacancy),
    )


def file(session: Session, event: Event, public_id: str, before: tuple[Line, ...] = ()) -> Conversation:
    """Show all checks of an application."""
    found = yield from ask_staff(ReadChecks(public_id))
    lines = (*before, *([""] if before else []), *_lines(found))
    return shown(end(session), event, lines, _rows(session, found))


def _lines(found: CheckFile) -> tuple[Line, ...]:
    row = found.row
    name = row.name or words("pile-nameless")
    lines: list[Line] = [
        words("staff-checks-heading", public_id=row.public_id, name=name, title=title_of(row.vacancy)),
        words("staff-checks-stage", stage=words(f"stage-{row.status.value}"), done=row.done, total=row.total),
        words("staff-checks-agreed" if found.agreed else "staff-checks-not-agreed"),
    ]
    lines += [_line(each) for each in found.checks]
    lines += [words("staff-referee", name=each.name, status=_status(each)) for each in found.referees]
    return tuple(lines)


def _status(each: AskedReferee) -> Line:
    return words(f"staff-referee-status-{each.status}")


def _line(check: Check) -> Line:
    return words("check-line", check=words(f"check-{check.kind}"), status=words(f"staff-check-status-{check.status}"))


def _rows(session: Session, found: CheckFile) -> Rows:
    public_id = found.row.public_id
    rows = list(_beginning(session, found)) if found.member.has(StaffAct.TRACK_CHECK) else []
    buttons = [
        Button(words(f"check-{each.kind}"), Action("s-check", (public_id, str(KINDS.index(each.kind)))))
        for each in found.checks
    ]
    rows += [tuple(buttons[start : start + 2]) for start in range(0, len(buttons), 2)]
    rows += [ways for each in found.referees if (ways := tuple(_referee_ways(each, found.member)))]
    rows.append((Button(words("button-staff-checks-list"), Action("s-checks")),))
    return tuple(rows)


def _beginning(session: Session, found: CheckFile) -> Iterator[tuple[Button, ...]]:
    """Give what concerns all checks at once."""
    public_id, now = found.row.public_id, stamp(session.revision)
    if found.row.status is Status.SELECTED or (found.row.status in STAGES and not found.agreed):
        yield (Button(words("button-staff-checks-start"), Action("s-checks-go!", (now, public_id))),)
    waiting = [each for each in found.checks if each.status is CheckStatus.NOT_STARTED]
    if found.agreed and waiting:
        label = words("button-staff-checks-all", count=len(waiting))
        yield (Button(label, Action("s-checks-all!", (now, public_id))),)


def _referee_ways(each: AskedReferee, member: Member) -> Iterator[Button]:
    about = (str(each.asking_id),)
    if each.status is AskingStatus.ANSWERED:
        if member.has(StaffAct.READ_REFERENCE):
            yield Button(words("button-staff-referee-read", name=each.name), Action("s-ref-read", about))
    elif each.agreed and each.status in LINKABLE and member.has(StaffAct.ASK_REFEREE):
        yield Button(words("button-staff-referee-ask", name=each.name), Action("s-ref-ask", about))


def begin_checks(session: Session, event: Event, public_id: str) -> Conversation:
    """Begin the checks: the candidate is asked for consent."""
    outcome = yield from ask_staff(StartChecks(public_id, event.at))
    return (yield from file(session, event, public_id, (words(f"staff-checks-said-{outcome}"),)))


def request_all(session: Session, event: Event, public_id: str) -> Conversation:
    """Request everything that has not been started."""
    found = yield from ask_staff(ReadChecks(public_id))
    kinds = tuple(each.kind for each in found.checks if each.status is CheckStatus.NOT_STARTED)
    return (yield from _track(session, event, public_id, kinds, CheckStatus.REQUESTED))


def check(session: Session, event: Event, public_id: str, kind: str) -> Conversation:
    """Show one check with what it can become."""
    found = yield from ask_staff(ReadChecks(public_id))
    own = next((each for each in found.checks if str(KINDS.index(each.kind)) == kind), None)
    if own is None:
        raise Refusal("unknown")
    moves = tuple(
        (Button(words(f"button-staff-check-to-{to}"), _to(public_id, own.kind, to)),) for to in MOVES[own.status]
    )
    until = (Button(words("button-staff-check-until"), Action("s-check-until", (public_id, kind))),)
    back = (Button(words("button-staff-checks-back"), Action("s-checks", (public_id,))),)
    ways = (*moves, until) if found.member.has(StaffAct.TRACK_CHECK) else ()
    return shown(end(session), event, (words("staff-checks-one", public_id=public_id), *_facts(own)), (*ways, back))


def _to(public_id: str, kind: CheckKind, status: CheckStatus) -> Action:
    return Action("s-check-to", (public_id, f"{KINDS.index(kind)}.{STATUSES.index(status)}"))


def _facts(own: Check) -> tuple[Line, ...]:
    lines = [_line(own)]
    if own.owner:
        lines.append(words("staff-check-owner", name=own.owner))
    if own.requested_at is not None:
        lines.append(words("staff-check-requested", day=own.requested_at.date()))
    if own.received_at is not None:
        lines.append(words("staff-check-received", day=own.received_at.date()))
    if own.expires_at is not None:
        lines.append(words("staff-check-expires", day=own.expires_at.date()))
    return tuple(lines)


def track(session: Session, event: Event, public_id: str, code: str) -> Conversation:
    """Move one check on; what speaks against somebody, or leaves something unchecked, is asked about once more."""
    kind, to = _read_move(code)
    if to not in CONFIRMED:
        return (yield from _track(session, event, public_id, (kind,), to))
    yield from ask_staff(ReadChecks(public_id))
    asked = words(f"staff-check-sure-{to}", check=words(f"check-{kind}"), public_id=public_id)
    sure = Action("s-check-to!", (stamp(session.revision), f"{public_id}/{code}"))
    back = Button(words(f"check-{kind}"), Action("s-check", (public_id, str(KINDS.index(kind)))))
    rows = ((Button(words(f"button-staff-check-to-{to}"), sure),), (back,))
    return shown(end(session), event, (asked,), rows)


def track_sure(session: Session, event: Event, what: str) -> Conversation:
    """Move one check on as confirmed."""
    public_id, _, code = what.partition("/")
    kind, to = _read_move(code)
    return (yield from _track(session, event, public_id, (kind,), to))


def _read_move(code: str) -> tuple[CheckKind, CheckStatus]:
    kind, _, status = code.partition(".")
    named, to = at_place(KINDS, kind), at_place(STATUSES, status)
    if named is None or to is None:
        raise Refusal("unknown")
    return named, to


def _track(
    session: Session, event: Event, public_id: str, kinds: tuple[CheckKind, ...], status: CheckStatus
) -> Conversation:
    outcome = yield from ask_staff(TrackChecks(public_id, kinds, status, event.at))
    if isinstance(outcome, int):
        said: Line = words("staff-checks-moved", count=outcome, status=words(f"staff-check-status-{status}"))
    else:
        said = words(f"staff-checks-said-{outcome}")
    return (yield from file(session, event, public_id, (said,)))


def until(session: Session, event: Event, public_id: str, kind: str) -> Conversation:
    """Ask until when a result serves."""
    yield from ask_staff(ReadChecks(public_id))
    return shown(begin(session, ERRAND, public_id, kind=kind), event, (words("staff-check-until-when"),))


def typed(session: Session, event: Event) -> Conversation:
    """Read the day until which a result serves."""
    errand = session.errand
    text = event.text if isinstance(event, Said) else ""
    read = read_day(text, today=event.at.date())
    public_id, kind = ("", "") if errand is None else (errand.about, str(errand.held["kind"]))
    named = at_place(KINDS, kind)
    if not isinstance(read, Read) or named is None:
        yield from ask_staff(ReadChecks(public_id))
        return shown(session, event, (words("staff-check-until-when"),))
    yield from ask_staff(SetExpiry(public_id, named, read.value, event.at))
    return (yield from check(end(session), event, public_id, kind))


def ask_referee(session: Session, event: Event, asking_id: str) -> Conversation:
    """Give the link to send to a referee by e-mail."""
    made = yield from ask_staff(AskReferee(number_of(asking_id), event.at))
    if made is None:
        return shown(end(session), event, (words("staff-referee-none"),))
    back = (Button(words("button-staff-checks-back"), Action("s-checks", (made.public_id,))),)
    text = words("staff-referee-share", name=made.name, link=Named("link", made.payload), until=made.expires_at.date())
    return shown(end(session), event, (words("staff-referee-send", name=made.name), "", text), (back,))


def read(session: Session, event: Event, asking_id: str) -> Conversation:
    """Show what a referee said."""
    found = yield from ask_staff(ReadReference(number_of(asking_id)))
    if found is None:
        return shown(end(session), event, (words("staff-referee-none"),))
    said = found.testimony
    lines: list[Line] = [
        words("staff-reference", name=found.name, public_id=found.public_id, day=found.answered_at.date()),
        words("staff-reference-how", relation=words(f"option-relation-{said['capacity']}"), years=said["years"]),
        words("staff-reference-strengths", text=said["strengths"]),
    ]
    if said.get("growth"):
        lines.append(words("staff-reference-growth", text=said["growth"]))
    lines.append(words("staff-reference-again", answer=words(f"option-again-{said['again']}")))
    back = (Button(words("button-staff-checks-back"), Action("s-checks", (found.public_id,))),)
    return shown(end(session), event, tuple(lines), (back,))


def reference_told(vacancy: Vacancy, public_id: str, status: AskingStatus) -> Reply:
    """Tell one of the staff that a referee has answered, or will not."""
    said = words(f"told-staff-reference-{status}", public_id=public_id, title=title_of(vacancy))
    rows = ((Button(words("button-staff-checks-look"), Action("s-checks", (public_id,))),), (desk_button(),))
    return Reply((said,), rows)


def expiring(public_id: str, kind: CheckKind, day: date) -> Reply:
    """Remind whoever looks after a check that its result expires."""
    said = words("staff-check-expiring", check=words(f"check-{kind}"), public_id=public_id, day=day)
    rows = ((Button(words("button-staff-checks-back"), Action("s-checks", (public_id,))),), (desk_button(),))
    return Reply((said,), rows)
