"""Who has the word among the staff: one line for each button, command and typed text.

The names of all staff buttons begin with `s-`. Somebody who is not staff gets the same answer as to any button or
command that does not exist: nothing tells them that there is more.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from bot.conversations.actions import Action
from bot.conversations.events import Event, Fetched, Said, SentFile, Tapped
from bot.conversations.filling import Repeated, Stale, freshness
from bot.conversations.outcomes import words
from bot.conversations.requests import Conversation, Turn, ask, ask_all
from bot.conversations.session import Session
from bot.conversations.staff import (
    applications,
    asking,
    assessed,
    assessing,
    blind,
    checks,
    creating,
    deadlines,
    desk,
    editing,
    exporting,
    figures,
    file,
    inviting,
    late,
    loading,
    moving,
    notes,
    offering,
    openings,
    pasting,
    people,
    pool,
    pushing,
    questions,
    slots,
)
from bot.conversations.staff.requests import Denied, OpenDesk, Refusal, Why
from bot.conversations.staff.screens import end, shown

FAMILIES = ("staff-denied-",)

PREFIX = "s-"
COMMAND = "staff"

OUTSIDE: frozenset[Why] = frozenset({"stranger", "disabled"})
"""Those for whom there is no staff side at all."""

Screenplay = Callable[[Session, Event], Conversation]
AboutOne = Callable[[Session, Event, str], Conversation]
AboutTwo = Callable[[Session, Event, str, str], Conversation]
Otherwise = Callable[[Session], Conversation]
"""What anybody else would be told."""

STAFF_PLAYS: Mapping[str, Screenplay] = {
    "s-openings": openings.openings,
    "s-new": creating.create,
    "s-file-in": loading.ask,
    "s-desk": desk.desk,
    "s-assessing": assessing.openings,
    "s-questions": questions.questions,
    "s-people": people.people,
    "s-pools": pool.openings,
    "s-checks": checks.listing,
    "s-pushes": pushing.pushes,
}
"""Buttons that say nothing but their name."""

STAFF_ABOUT_ONE: Mapping[str, AboutOne] = {
    "s-openings": openings.openings,
    "s-opening": openings.opening,
    "s-dl": deadlines.move,
    "s-plan": deadlines.plan,
    "s-unplan": deadlines.unplan,
    "s-edit": editing.edit,
    "s-facts": editing.facts,
    "s-papers": editing.papers,
    "s-crits": asking.criteria,
    "s-asks": asking.questions,
    "s-file-out": editing.file_out,
    "s-figs": figures.figures,
    "s-export": exporting.export,
    "s-pool": pool.search,
    "s-pool-less": pool.less,
    "s-pool-level": pool.level,
    "s-pool-page": pool.page,
    "s-pooled": pool.person,
    "s-checks": checks.file,
    "s-ref-ask": checks.ask_referee,
    "s-ref-read": checks.read,
    "s-people": people.people,
    "s-member": people.member,
    "s-off": people.off,
    "s-again": people.again,
    "s-invite": inviting.choose,
    "s-invite-for": inviting.some,
    "s-apps": applications.applications,
    "s-pick": applications.pick,
    "s-pickall": applications.pick_all,
    "s-unpick": applications.unpick,
    "s-sift": applications.sift,
    "s-paste": pasting.ask,
    "s-picked": moving.picked,
    "s-file": file.file,
    "s-offer": offering.offer,
    "s-tick": file.tick,
    "s-sent": file.sent,
    "s-notes": notes.notes,
    "s-note": notes.write,
    "s-late": late.late,
    "s-accept": late.accept,
    "s-blind": blind.blind,
    "s-asm": assessing.overview,
    "s-asm-new": assessing.choose,
    "s-asm-one": assessed.one,
    "s-asm-time": assessed.time,
    "s-needs": assessed.needs,
    "s-grant": assessed.grant,
    "s-slots": slots.slots,
    "s-slot": slots.slot,
    "s-slot-move": slots.move,
    "s-slot-off": slots.cancel,
    "s-q": questions.question,
    "s-q-close": questions.close,
    "s-push": pushing.people,
    "s-push-ids": pushing.ids,
    "s-push-look": pushing.look,
    "s-push-undo": pushing.undo,
    "s-push-hold": pushing.hold,
    "s-push-on": pushing.go_on,
    "s-push-why": pushing.why,
    "s-push-csv": pushing.report,
}
"""Buttons that name one thing: an opening, an application, a member, a page."""

STAFF_ABOUT_TWO: Mapping[str, AboutTwo] = {
    "s-check": checks.check,
    "s-check-to": checks.track,
    "s-check-until": checks.until,
    "s-step": openings.ask_step,
    "s-fact": editing.fact,
    "s-set": editing.set_fact,
    "s-paper": editing.paper,
    "s-drop": asking.drop,
    "s-add": asking.add,
    "s-figs": figures.figures,
    "s-take": exporting.export_as,
    "s-roles": people.roles,
    "s-give": people.give,
    "s-apps": applications.page,
    "s-sift": applications.values,
    "s-only": applications.only,
    "s-doc": file.document,
    "s-of-grp": offering.group,
    "s-of-tap": offering.tapped,
    "s-of-ask": offering.asked,
    "s-move": moving.ask_one,
    "s-moves": moving.ask_many,
    "s-asm": assessing.turned,
    "s-asm-new": assessing.times,
    "s-att": assessed.attended,
    "s-verdict": assessed.verdict,
    "s-push-t": pushing.prepare,
    "s-push-why": pushing.because,
    "s-push-edit": pushing.edit,
    "s-push-plain": pushing.plain,
}
"""Buttons that name two things."""

STAFF_CONFIRMED: Mapping[str, AboutOne] = {
    "s-step!": openings.stepped,
    "s-dl!": deadlines.moved,
    "s-plan!": deadlines.planned,
    "s-load!": loading.loaded,
    "s-pool-invite!": pool.invite,
    "s-checks-go!": checks.begin_checks,
    "s-checks-all!": checks.request_all,
    "s-off!": people.ended,
    "s-invite!": inviting.everywhere,
    "s-move!": moving.move_one,
    "s-mvs!": moving.move_many,
    "s-asm-go!": assessing.arranged,
    "s-absent!": assessed.absent,
    "s-verdict!": assessed.judged,
    "s-slot-off!": slots.cancelled,
    "s-blind!": blind.set_blind,
    "s-of-new!": offering.prepare,
    "s-of-put!": offering.propose,
    "s-of-no!": offering.send_back,
    "s-of-ok!": offering.approve,
    "s-of-go!": offering.start,
    "s-push-go!": pushing.submit,
    "s-push-ok!": pushing.approve,
}
"""What is to happen once: `Action("s-…!", (stamp(session.revision), what))`; a double tap does it no second time."""

STAFF_ERRANDS: Mapping[str, Screenplay] = {
    "move": deadlines.typed_move,
    "plan": deadlines.typed_plan,
    "fact": editing.typed_fact,
    "asking": asking.typed,
    "load": loading.sent,
    pool.ERRAND: pool.typed,
    checks.ERRAND: checks.typed,
    "invite": inviting.typed,
    "paste": pasting.typed,
    "note": notes.typed,
    "late": late.typed,
    "asm-slots": assessing.times_typed,
    "asm-place": assessing.place_typed,
    "asm-time": assessed.time_typed,
    "asm-grant": assessed.grant_typed,
    "slot-move": slots.typed,
    "answer": questions.typed,
    "offer": offering.said,
    "push-ids": pushing.pasted,
    "push-text": pushing.written,
}
"""Where a text or a file goes while an errand of this name is in hand (`screens.begin`)."""


def is_staff_button(action: Action) -> bool:
    """Tell whether a button is one of the staff's."""
    return action.name.startswith(PREFIX)


def tapped(session: Session, event: Tapped, otherwise: Otherwise) -> Conversation:
    """Carry a staff button to its conversation."""
    try:
        return (yield from _tapped(session, event, event.action, otherwise))
    except Refusal as refusal:
        return (yield from _denied(session, event, refusal, otherwise))


def commanded(session: Session, event: Event, otherwise: Otherwise) -> Conversation:
    """Open the desk."""
    try:
        return (yield from desk.desk(session, event))
    except Refusal as refusal:
        return (yield from _denied(session, event, refusal, otherwise))


def formed(session: Session, event: Event, otherwise: Otherwise) -> Conversation:
    """Carry an event to the new opening that is being written."""
    try:
        return (yield from creating.on_event(session, event))
    except Refusal as refusal:
        return (yield from _denied(session.change(form=None), event, refusal, otherwise))


def resumed(session: Session, event: Event, otherwise: Otherwise) -> Conversation:
    """Go on with a new opening."""
    try:
        return (yield from creating.create(session, event))
    except Refusal as refusal:
        return (yield from _denied(session.change(form=None), event, refusal, otherwise))


def fetched(session: Session, event: Fetched, otherwise: Otherwise) -> Conversation:
    """Say what came of a file of openings, or of public ids."""
    arrived = pasting.arrived if event.purpose == "ids" else loading.arrived
    try:
        return (yield from arrived(session, event))
    except Refusal as refusal:
        return (yield from _denied(session, event, refusal, otherwise))


def has_errand(session: Session, event: Event) -> bool:
    """Tell whether this text or file belongs to what one of the staff has in hand."""
    return session.errand is not None and isinstance(event, Said | SentFile)


def sent(session: Session, event: Event, otherwise: Otherwise) -> Conversation:
    """Carry a text or a file to the errand in hand."""
    name = session.errand.name if session.errand is not None else ""
    if name not in STAFF_ERRANDS:
        return (yield from otherwise(end(session)))
    try:
        return (yield from STAFF_ERRANDS[name](session, event))
    except Refusal as refusal:
        return (yield from _denied(session, event, refusal, otherwise))


def leaves(session: Session, event: Event) -> Session:
    """End the errand of whoever turns to something else."""
    if session.errand is None or isinstance(event, Said | SentFile):
        return session
    return session if isinstance(event, Tapped) and is_staff_button(event.action) else end(session)


def _tapped(session: Session, event: Tapped, action: Action, otherwise: Otherwise) -> Conversation:
    match action:
        case Action(name, ()) if name in STAFF_PLAYS:
            return (yield from STAFF_PLAYS[name](session, event))
        case Action(name, (one,)) if name in STAFF_ABOUT_ONE:
            return (yield from STAFF_ABOUT_ONE[name](session, event, one))
        case Action(name, (_, what)) if name in STAFF_CONFIRMED:
            return (yield from _confirmed(session, event, action, what))
        case Action(name, (one, two)) if name in STAFF_ABOUT_TWO:
            return (yield from STAFF_ABOUT_TWO[name](session, event, one, two))
    return (yield from otherwise(end(session)))


def _confirmed(session: Session, event: Tapped, action: Action, what: str) -> Conversation:
    match freshness(session, action):
        case Repeated():
            yield from ask_all()
            return Turn(session)
        case Stale():
            return (yield from desk.desk(session, event, (words("out-of-date"),)))
    return (yield from STAFF_CONFIRMED[action.name](session.change(revision=session.revision + 1), event, what))


def _denied(session: Session, event: Event, refusal: Refusal, otherwise: Otherwise) -> Conversation:
    why: Why = refusal.why
    if not refusal.known:
        member = yield from ask(OpenDesk())
        why = member.why if isinstance(member, Denied) else why
    if why in OUTSIDE:
        return (yield from otherwise(end(session)))
    return shown(end(session), event, (words(f"staff-denied-{why}"),))
