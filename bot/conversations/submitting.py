"""Sending an application: once, and as it was seen."""

from __future__ import annotations

from dataclasses import replace

from bot.conversations import forms
from bot.conversations import secondment_view as secondment
from bot.conversations.actions import Action
from bot.conversations.apply_form import application_form
from bot.conversations.card import at_home
from bot.conversations.desk import Desk
from bot.conversations.events import Event
from bot.conversations.menu import menu_button, search_button, title_of
from bot.conversations.outcomes import Attachment, Button, Line, Reply, words
from bot.conversations.pool import taken_back
from bot.conversations.pool_requests import LeavePool
from bot.conversations.requests import (
    Conversation,
    DropDraft,
    Listed,
    RecordConsent,
    Refused,
    Request,
    SubmitApplication,
    Turn,
    ask,
)
from bot.conversations.sections import tapped_message
from bot.conversations.session import Draft, Session
from bot.conversations.welcome import CONSENT_VERSION
from bot.domain.application import ApplicationHead, Snapshot
from bot.domain.status import Status

FAMILIES = ("refused-", "refused-amending-")

KEPT = ("closed", "ended")
"""Refusals after which what was written can be read."""


def submit(desk: Desk, session: Session, event: Event, draft: Draft) -> Conversation:
    """Send what was reviewed, then say that it has arrived and give the receipt; or why not, and what can be done.

    Who agreed to the talent pool in the version before and no longer does is out of it at once, and reads so.
    """
    snapshot = _snapshot(desk, session, event, draft)
    outcome = yield from ask(SubmitApplication(snapshot, event.at, desk.amends))
    if isinstance(outcome, Refused):
        return _refused(desk, session, event, outcome)
    leaves = taken_back(draft, snapshot.pool_opt_in)
    consent = RecordConsent("talent_pool", CONSENT_VERSION, session.language or session.guessed)
    pool: tuple[Request[None], ...] = (consent,) if snapshot.pool_opt_in else (LeavePool(event.at),) if leaves else ()
    more = (words("pool-left"), "") if leaves else ()
    session = session.change(form=None, applying=None)
    return Turn(session, _received(desk, outcome.head, event, more), (DropDraft(desk.key), *pool))


def _snapshot(desk: Desk, session: Session, event: Event, draft: Draft) -> Snapshot:
    (answers,) = forms.result(application_form(desk.vacancy), draft)
    return Snapshot(
        reference=desk.vacancy.reference,
        language=session.language or session.guessed,
        profile=desk.profile.to_json(),
        answers={**answers, "declaration": True},
        pool_opt_in=answers["pool"],
        declared_at=event.at,
        documents=desk.papers.enclosures,
    )


def _received(desk: Desk, head: ApplicationHead, event: Event, more: tuple[Line, ...]) -> tuple[Reply, ...]:
    """Say it at once, in place of the review; the receipt follows in a message of its own."""
    at = at_home(event.at, desk.profile, desk.vacancy)
    said = words("receipt", title=title_of(desk.vacancy), public_id=head.public_id, at=at)
    if desk.amends:
        title = title_of(desk.vacancy)
        said = words("receipt-amended", title=title, public_id=head.public_id, at=at, revision=head.revision)
    own = (Button(words("button-see-application"), Action("application", (head.public_id,))),)
    rows = (own, *secondment.rows(desk.vacancy), (menu_button(),))
    lines = (said, "", *more, words("receipt-next"), *secondment.after_submitting(desk.vacancy))
    return (
        Reply(lines, rows, tapped_message(event)),
        Reply((words("receipt-file"),), attachment=Attachment("receipt", (head.public_id, str(head.revision)))),
    )


def _refused(desk: Desk, session: Session, event: Event, refused: Refused) -> Turn:
    family = "refused" if desk.amends is None else "refused-amending"
    reason = _reason(desk, event, refused)
    said = words(f"{family}-{reason}", title=title_of(desk.vacancy))
    turn = turned_away(session, event, (said,), (written(desk),) if reason in KEPT else ())
    return replace(turn, writes=(DropDraft(desk.key),)) if reason == "unchanged" else turn


def _reason(desk: Desk, event: Event, refused: Refused) -> str:
    """Tell an opening that was closed or filled before its time from one whose deadline has passed."""
    deadline = desk.vacancy.deadline
    in_time = deadline is None or not deadline.is_over(event.at)
    return "ended" if refused.reason == "closed" and in_time else refused.reason


def written(desk: Desk) -> tuple[Button, ...]:
    """Lead to what was written for an application that cannot be sent any more."""
    return (Button(words("button-see-written"), Action("written", (desk.vacancy.reference,))),)


def turned_away(
    session: Session, event: Event, lines: tuple[Line, ...], rows: tuple[tuple[Button, ...], ...] = ()
) -> Turn:
    """Leave the application with a reason, and ways on."""
    session = session.change(form=None, applying=None)
    ways = ((Button(words("button-applications"), Action("applications")),), (search_button(), menu_button()))
    return Turn(session, (Reply(lines, (*rows, *ways), tapped_message(event)),))


def already(desk: Desk, session: Session, event: Event, standing: Listed, before: tuple[Line, ...]) -> Turn:
    """Say that the application was sent before, and lead to it; as long as it can be changed, say so."""
    head = standing.head
    rows = [(Button(words("button-see-application"), Action("application", (head.public_id,))),)]
    if can_amend(standing, event):
        rows.append((Button(words("button-amend"), Action("amend", (head.public_id,))),))
    said = words("applied-already", title=title_of(desk.vacancy))
    return turned_away(session, event, (*before, said), tuple(rows))


def can_amend(standing: Listed, event: Event) -> bool:
    """Tell whether an application can be changed now: nobody has begun to read it, and the time is not up."""
    return standing.head.status is Status.SUBMITTED and standing.vacancy.is_open(event.at)
