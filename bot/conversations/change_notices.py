"""What is said without being asked of an opening that has changed, to whoever waits for it or has applied.

Nobody's turn it is, so nothing here asks the store or changes a session: facts come in, replies go out.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.conversations.actions import Action
from bot.conversations.deadline_notices import by_their_clock, opening_button
from bot.conversations.desk import UNSENT
from bot.conversations.menu import APPLY, menu_button, title_of
from bot.conversations.outcomes import Attachment, Button, Line, Reply, Rows, Words, words
from bot.conversations.owed_words import day_of, next_word_of
from bot.conversations.requests import Listed
from bot.domain.changes import Changed, ChangeKind
from bot.domain.reminders import Patience
from bot.domain.status import Status, visible_status
from bot.domain.vacancy import Vacancy

FAMILIES = ("notice-change-", "notice-yours-", "status-")


@dataclass(frozen=True)
class Concern:
    """What somebody has to do with an opening that changed: the application, whether saved, whether in their calendar.

    `home` is their time zone if known.
    """

    own: Listed | None
    saved: bool
    in_calendar: bool
    home: str | None = None

    @property
    def is_sent(self) -> bool:
        """Whether an application stands."""
        return self.own is not None and self.own.head.status not in UNSENT

    @property
    def is_begun(self) -> bool:
        """Whether there is a draft that was never sent or is to be sent again."""
        return self.own is not None and self.own.head.status is Status.DRAFT


SILENT = (Status.DECLINED, Status.LAPSED)
"""How an application ends by what the candidate did or let pass; there is nothing more to be said."""

CHOSEN = (
    Status.SELECTED,
    Status.CHECKS,
    Status.OFFER_EXTENDED,
    Status.REVIEW_REQUESTED,
    Status.ACCEPTED,
    Status.ONBOARDING,
    Status.ENTERED_ON_DUTY,
)
"""The statuses of those by whom an opening is filled."""

UNDECIDED = (
    Status.SUBMITTED,
    Status.UNDER_REVIEW,
    Status.LONGLISTED,
    Status.SHORTLISTED,
    Status.ASSESSMENT,
    Status.RECOMMENDED,
)
"""The statuses of those who wait for a decision."""


def change(vacancy: Vacancy, what: Changed, concern: Concern, patience: Patience, at: datetime) -> Reply | None:
    """Tell somebody that an opening has changed, and what that means to them; None when it means nothing."""
    if concern.is_sent and concern.own is not None:
        return _to_applicant(vacancy, what, concern.own, concern, patience, at)
    if not concern.saved and not concern.is_begun:
        return None
    if what.kind.is_open:
        return _still_open(vacancy, what.kind, concern)
    if what.kind is ChangeKind.CLOSED and not what.early:
        return None
    lines = [_said(vacancy, what.kind), *([words("notice-draft-unsent")] if concern.is_begun else [])]
    written = Button(words("button-see-written"), Action("written", (vacancy.reference,)))
    rows = (*(((written,),) if concern.is_begun else ()), *_elsewhere(vacancy))
    return Reply(tuple(lines), rows, attachment=_taken_out(vacancy, what.kind, concern))


def _said(vacancy: Vacancy, kind: ChangeKind) -> Words:
    deadline = vacancy.deadline or words("no-deadline")
    if kind in (ChangeKind.CLOSED, ChangeKind.CANCELLED, ChangeKind.FILLED, ChangeKind.UNDATED):
        return words(f"notice-change-{kind.value}", title=title_of(vacancy))
    return words(f"notice-change-{kind.value}", title=title_of(vacancy), deadline=deadline)


def _elsewhere(vacancy: Vacancy) -> Rows:
    return ((Button(words("button-similar"), Action("similar", (vacancy.reference,))),), (menu_button(),))


def _still_open(vacancy: Vacancy, kind: ChangeKind, concern: Concern) -> Reply:
    reference = vacancy.reference
    apply = Button(words("button-apply"), Action("apply", (reference,)))
    go_on = Button(words("button-apply-on"), Action("resume", (APPLY + reference,)))
    rows = ((go_on if concern.is_begun else apply,), (opening_button(vacancy),))
    lines = (_said(vacancy, kind), *by_their_clock(vacancy, concern.home))
    return Reply(lines, rows, attachment=_calendar(vacancy))


def _calendar(vacancy: Vacancy) -> Attachment | None:
    return Attachment("calendar", (vacancy.reference,)) if vacancy.deadline else None


def _taken_out(vacancy: Vacancy, kind: ChangeKind, concern: Concern) -> Attachment | None:
    """Give the file that takes the deadline out of a calendar, to those who have put it in."""
    if not concern.in_calendar or kind.is_open or vacancy.deadline is None:
        return None
    return Attachment("calendar", (vacancy.reference, "cancelled"))


def _to_applicant(
    vacancy: Vacancy, what: Changed, own: Listed, concern: Concern, patience: Patience, at: datetime
) -> Reply | None:
    status = own.head.status
    if status in SILENT or (what.kind is not ChangeKind.CANCELLED and status in CHOSEN):
        return None
    if what.kind.is_open and status not in UNDECIDED:
        return None
    lines: list[Line] = [_said(vacancy, what.kind), "", *_of_theirs(what.kind, own)]
    word = next_word_of(own, patience, at)
    if word is not None and what.kind is not ChangeKind.CANCELLED:
        lines.append(words("next-word", day=day_of(word, concern.home, vacancy)))
    see = Button(words("button-see-application"), Action("application", (own.head.public_id,)))
    rows = ((see,), (opening_button(vacancy),)) if what.kind.is_open else ((see,), *_elsewhere(vacancy))
    attachment = _taken_out(vacancy, what.kind, concern)
    if what.kind.is_open and (concern.saved or concern.in_calendar):
        attachment = _calendar(vacancy)
    return Reply(tuple(lines), rows, attachment=attachment)


def _of_theirs(kind: ChangeKind, own: Listed) -> list[Line]:
    """Say what it means to an application, in words that its own status makes true."""
    status, public_id = visible_status(own.head.status), own.head.public_id
    standing = words("notice-standing", public_id=public_id, status=words(f"status-{status}"))
    if kind is ChangeKind.CANCELLED:
        return [standing, words("notice-yours-cancelled")]
    if own.head.status not in UNDECIDED:
        return [standing, words(f"status-{status}.next")]
    if kind.is_open:
        changeable = own.head.status is Status.SUBMITTED
        return [standing, words("notice-yours-changeable" if changeable else "notice-yours-kept")]
    return [standing, words("notice-yours-filled" if kind is ChangeKind.FILLED else "notice-yours-closed")]
