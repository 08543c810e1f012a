"""What became of one's applications: the list, one of them, what was sent, withdrawing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from bot.conversations import application_ways, checks, offer_ways
from bot.conversations import secondment_view as secondment
from bot.conversations.actions import Action
from bot.conversations.apply_form import application_form
from bot.conversations.assessment_requests import LoadInvitations
from bot.conversations.assessment_view import coming, file_of, way_to
from bot.conversations.calendar import taken_out
from bot.conversations.card import at_home, closing, home_of
from bot.conversations.desk import UNSENT
from bot.conversations.enclosing import sent_lines
from bot.conversations.events import Event
from bot.conversations.forms import filled
from bot.conversations.menu import APPLY, menu_button, search_button, title_of
from bot.conversations.outcomes import Attachment, Button, Line, Reply, Rows, words
from bot.conversations.owed_words import next_word_of
from bot.conversations.pool_requests import LoadPool
from bot.conversations.requests import (
    Conversation,
    Listed,
    LoadApplications,
    LoadDrafts,
    LoadPatience,
    LoadProfile,
    LoadSnapshot,
    LoadVacancy,
    Turn,
    WithdrawApplication,
    ask,
    ask_all,
)
from bot.conversations.reviewing import profile_lines
from bot.conversations.screen import entry_lines, stamp
from bot.conversations.secondment_requests import LoadEndorsements
from bot.conversations.sections import tapped_message
from bot.conversations.session import Draft, Session
from bot.conversations.submitting import can_amend
from bot.conversations.wishes import LoadBookmark
from bot.domain.number import number_of
from bot.domain.pool import Membership
from bot.domain.profile import Profile
from bot.domain.status import ENDED, Actor, Status, StatusEvent, advance, visible_status
from bot.errors import IllegalTransition

FAMILIES = ("status-",)

PAGE = 10
"""Applications on a page of the list, newest first."""


def applications(session: Session, event: Event, offset: str = "0") -> Conversation:
    """List one's applications, a page at a time."""
    listed = yield from ask(LoadApplications())
    session = session.change(form=None)
    if not listed:
        rows = ((search_button(),), (menu_button(),))
        return Turn(session, (Reply((words("no-applications"),), rows, tapped_message(event)),))
    start = number_of(offset) if number_of(offset) < len(listed) else 0
    shown = listed[start : start + PAGE]
    lines: list[Line] = [words("applications-heading", count=len(listed))]
    if len(shown) < len(listed):
        lines.append(words("applications-part", first=start + 1, last=start + len(shown)))
    buttons: list[tuple[Button, ...]] = []
    for each in shown:
        lines += ["", _line(each)]
        buttons.append((Button(words("button-application", title=title_of(each.vacancy)), _action(each)),))
    buttons += [*_pager(start, len(listed)), (menu_button(),)]
    return Turn(session, (Reply(tuple(lines), tuple(buttons), tapped_message(event)),))


def _pager(start: int, total: int) -> Rows:
    before = Button(words("button-previous"), Action("applications", (str(max(0, start - PAGE)),)))
    after = Button(words("button-next"), Action("applications", (str(start + PAGE),)))
    row = (*((before,) if start else ()), *((after,) if start + PAGE < total else ()))
    return (row,) if row else ()


def _line(each: Listed) -> Line:
    head, title = each.head, title_of(each.vacancy)
    status = words(f"status-{visible_status(head.status)}")
    if head.status is Status.DRAFT:
        return words("application-draft", title=title, status=status, deadline=closing(each.vacancy))
    return words("application-line", title=title, status=status, public_id=head.public_id)


def _action(each: Listed) -> Action:
    if each.head.status is Status.DRAFT:
        return Action("resume", (APPLY + each.vacancy.reference,))
    return Action("application", (each.head.public_id,))


def application(session: Session, event: Event, public_id: str) -> Conversation:
    """Show one application: where it stands and what can be done."""
    asked = LoadApplications(), LoadProfile(), LoadPatience(), LoadEndorsements(), LoadDrafts(), LoadInvitations()
    listed, profile, patience, kept, drafts, invitations = yield from ask_all(*asked)
    own = next((each for each in listed if each.head.public_id == public_id), None)
    if own is None:
        return (yield from applications(session, event))
    word = next_word_of(own, patience, event.at)
    by = () if word is None else (words("next-word", day=at_home(word, profile, own.vacancy).date()),)
    mine = [each for each in invitations if each.own.public_id == public_id and not each.own.over]
    rows = (*(way_to(each.own) for each in mine), *_ways(own, event))
    back = (Button(words("button-applications"), Action("applications")), menu_button())
    session = session.change(form=None)
    lines = (
        *_standing(own, profile),
        *by,
        *coming(mine, session.zone or home_of(profile), event.at),
        *_until(own, event),
        *_unsent(own, event, drafts),
        *(() if own.head.status in ENDED else secondment.standing(own.vacancy, kept)),
    )
    return Turn(session, (Reply(lines, (*rows, back), tapped_message(event)),))


def _until(own: Listed, event: Event) -> tuple[Line, ...]:
    """Say until when what was sent can be changed, and that this was extended; nothing where no end is known."""
    if own.vacancy.deadline is None or not can_amend(own, event):
        return ()
    return (words("application-until", deadline=closing(own.vacancy)),)


def _unsent(own: Listed, event: Event, drafts: Mapping[str, Draft]) -> tuple[Line, ...]:
    """Say that there are changes which were begun and not sent."""
    draft = drafts.get(APPLY + own.vacancy.reference)
    begun = draft is not None and draft.amends is not None and can_amend(own, event)
    return (words("application-unsent"),) if begun else ()


def _standing(own: Listed, profile: Profile) -> list[Line]:
    """Say which application it is, when it was sent and where it stands."""
    head, status = own.head, visible_status(own.head.status)
    lines: list[Line] = [words("application-heading", title=title_of(own.vacancy), public_id=head.public_id)]
    if head.submitted_at:
        at = at_home(head.submitted_at, profile, own.vacancy)
        sent_on = words("application-submitted", at=at)
        lines.append(sent_on if head.revision == 1 else words("application-amended", at=at, revision=head.revision))
    return [*lines, words("application-status", status=words(f"status-{status}")), words(f"status-{status}.next")]


def _ways(own: Listed, event: Event) -> Iterator[tuple[Button, ...]]:
    """Give what can be done with it now."""
    public_id = (own.head.public_id,)
    if can_amend(own, event):
        yield (Button(words("button-amend"), Action("amend", public_id)),)
    if own.head.submitted_at:
        receipt = Button(words("button-receipt"), Action("receipt", public_id))
        yield (Button(words("button-see-sent"), Action("sent", public_id)), receipt)
    yield from application_ways.ways(own.head)
    if _can_withdraw(own.head.status):
        yield (Button(words("button-withdraw"), Action("withdraw", public_id)),)
    elif own.head.status in UNSENT and own.vacancy.is_open(event.at):
        yield (Button(words("button-apply-again"), Action("apply", (own.vacancy.reference,))),)
    yield from offer_ways.rows(own.head)
    yield from checks.rows(own)
    yield from secondment.rows(own.vacancy)
    yield (Button(words("button-opening"), Action("open", (own.vacancy.reference,))),)


def _can_withdraw(status: Status) -> bool:
    try:
        advance(status, StatusEvent.WITHDRAW, Actor.CANDIDATE)
    except IllegalTransition:
        return False
    return True


def sent(session: Session, event: Event, public_id: str) -> Conversation:
    """Show what the latest submission sent."""
    listed, snapshot = yield from ask_all(LoadApplications(), LoadSnapshot(public_id))
    own = next((each for each in listed if each.head.public_id == public_id), None)
    if own is None or snapshot is None:
        return (yield from applications(session, event))
    form = application_form(own.vacancy)
    answers = entry_lines(form, filled(form, "", (snapshot.answers,)))
    profile = Profile(snapshot.profile)
    at = at_home(snapshot.declared_at, profile, own.vacancy)
    heading = words("sent-heading", title=title_of(own.vacancy), public_id=public_id, at=at)
    back = (Button(words("button-see-application"), Action("application", (public_id,))), menu_button())
    declared = words("answer-line", label=words("declaration.label"), answer=words("declaration"))
    lines = (heading, *profile_lines(profile), "", words("section-apply-heading"), *answers, declared)
    lines = (*lines, *sent_lines(snapshot))
    return Turn(session, (Reply(lines, (back,)),))


def receipt(session: Session, event: Event, public_id: str) -> Conversation:
    """Send the receipt of what counts once more."""
    listed = yield from ask(LoadApplications())
    own = next((each for each in listed if each.head.public_id == public_id), None)
    if own is None or own.head.submitted_at is None:
        return (yield from applications(session, event))
    back = (Button(words("button-see-application"), Action("application", (public_id,))), menu_button())
    file = Attachment("receipt", (public_id, str(own.head.revision)))
    return Turn(session, (Reply((words("receipt-file"),), (back,), attachment=file),))


def withdraw(session: Session, event: Event, public_id: str) -> Conversation:
    """Ask before withdrawing."""
    yield from ask_all()
    really = (Button(words("button-withdraw-really"), Action("withdraw!", (stamp(session.revision), public_id))),)
    keep = (Button(words("button-keep-application"), Action("application", (public_id,))),)
    return Turn(
        session, (Reply((words("withdraw-sure", public_id=public_id[:16]),), (really, keep), tapped_message(event)),)
    )


def withdrawn(session: Session, event: Event, public_id: str) -> Conversation:
    """Withdraw an application; its deadline and appointments leave the person's calendar, if they were put there.

    What stays is said: the talent pool and the saved opening are wishes of their own.
    """
    head, invitations, pooled = yield from ask_all(
        WithdrawApplication(public_id, event.at), LoadInvitations(), LoadPool()
    )
    rows: Rows = ((Button(words("button-applications"), Action("applications")),), (search_button(), menu_button()))
    if head is None:
        said = words("not-withdrawn", public_id=public_id[:16])
        return Turn(session, (Reply((said,), rows, tapped_message(event)),))
    session, file = taken_out(session, head.reference)
    vacancy, saved = yield from ask_all(LoadVacancy(head.reference), LoadBookmark(head.reference))
    reminded = saved and session.reminders and vacancy is not None and vacancy.is_open(event.at)
    stays, changes = _staying(head.reference, pooled, None if saved is None else bool(reminded))
    lines, rows = (words("withdrawn", public_id=head.public_id), "", *stays), (*changes, *rows)
    held = (each.own for each in invitations if each.own.public_id == head.public_id and each.own.slot is not None)
    files = (Reply((words("calendar-gone"),), attachment=file_of(own)) for own in held)
    return Turn(session, (Reply(lines, rows, tapped_message(event)), *file, *files))


def _staying(reference: str, pooled: Membership | None, reminded: bool | None) -> tuple[tuple[Line, ...], Rows]:
    """Say what a withdrawal leaves as it is, and give the ways to change that."""
    lines: list[Line] = [words("withdrawn-stays")]
    rows: list[tuple[Button, ...]] = []
    if pooled is not None:
        lines.append(words("withdrawn-pool"))
        rows.append((Button(words("button-pool-leave"), Action("pool-leave")),))
    if reminded is not None:
        lines.append(words("withdrawn-reminded" if reminded else "withdrawn-saved"))
        rows.append((Button(words("button-unsave"), Action("unsave", (reference,))),))
    return tuple(lines), tuple(rows)
