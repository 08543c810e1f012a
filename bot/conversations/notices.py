"""What the bot says without being asked: deadlines that near, changes, news, words that are owed.

Nobody's turn it is, so nothing here asks the store or changes a session: facts come in, replies go out.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from bot.conversations.actions import Action
from bot.conversations.desk import UNSENT, Desk
from bot.conversations.menu import APPLY, menu_button, search_button, title_of
from bot.conversations.outcomes import Attachment, Button, Line, Reply, Rows, Words, words
from bot.conversations.requests import Listed
from bot.conversations.reviewing import barriers, is_complete
from bot.conversations.searching import described, opening_line
from bot.domain.changes import Changed, ChangeKind
from bot.domain.query import Query
from bot.domain.reminders import STAGES, Patience, Waiting, next_word
from bot.domain.status import Status, visible_status
from bot.domain.vacancy import Vacancy

FAMILIES = ("notice-deadline-", "notice-also-", "notice-change-", "notice-yours-", "status-")

SHOWN = 10
"""New openings named in one message."""

WIDTH = 5
"""Numbers in a row of buttons."""

NAMED = 3
"""Drafts that a warning offers to go on with."""

HOURS = 24
"""From so many hours before a deadline on, the hours are told too."""


class Begun(StrEnum):
    """How far somebody is with an opening whose deadline nears."""

    SAVED = "saved"
    DRAFT = "draft"
    READY = "ready"
    AMENDING = "amending"
    AMENDED = "amended"


@dataclass(frozen=True)
class Nearing:
    """An opening whose deadline nears, and how far somebody is with it."""

    vacancy: Vacancy
    begun: Begun


def begun(desk: Desk) -> Begun | None:
    """Tell how far somebody is with an opening; None when nothing is left for them to do there."""
    if desk.settled is not None:
        return None
    own = any(each.vacancy.reference == desk.vacancy.reference and _is_draft(each) for each in desk.listed)
    if not own and desk.amends is None:
        return Begun.SAVED
    ready = desk.key in desk.drafts and is_complete(desk, desk.draft) and not barriers(desk, desk.draft)
    if desk.amends is not None:
        return Begun.AMENDED if ready else Begun.AMENDING
    return Begun.READY if ready else Begun.DRAFT


def _is_draft(each: Listed) -> bool:
    return each.head.status is Status.DRAFT


# Deadlines


def deadlines(items: Sequence[Nearing], home: str | None, at: datetime) -> Reply:
    """Remind of deadlines: of one with all that can be done, of several as a list that leads to each."""
    if len(items) == 1:
        return _deadline(items[0], home, at)
    lines: list[Line] = [words("notice-deadlines", count=len(items))]
    rows: list[tuple[Button, ...]] = []
    for number, each in enumerate(items, 1):
        deadline = each.vacancy.deadline or words("no-deadline")
        item = words("notice-item", number=number, title=title_of(each.vacancy), deadline=deadline)
        lines += ["", item, words(f"notice-also-{each.begun.value}")]
        label = words("notice-button-item", number=number, title=title_of(each.vacancy))
        rows.append((Button(label, _way(each)),))
    return Reply(tuple(lines), (*rows, (Button(words("button-settings"), Action("settings")), menu_button())))


def _way(item: Nearing) -> Action:
    reference = item.vacancy.reference
    return Action("open", (reference,)) if item.begun is Begun.SAVED else Action("resume", (APPLY + reference,))


def _deadline(item: Nearing, home: str | None, at: datetime) -> Reply:
    vacancy = item.vacancy
    deadline = vacancy.deadline or words("no-deadline")
    lines: list[Line] = [words(f"notice-deadline-{item.begun.value}", title=title_of(vacancy), deadline=deadline)]
    lines += _hours_left(vacancy, at) + _by_their_clock(vacancy, home)
    if item.begun in (Begun.READY, Begun.AMENDED):
        lines += ["", words("review-declaration")]
    stop = Button(words("button-remind-off"), Action("remind", (vacancy.reference, "off")))
    calendar = Button(words("button-calendar"), Action("calendar", (vacancy.reference,)))
    return Reply(tuple(lines), (*_steps(item), (_opening_button(vacancy), calendar), (stop,)))


def _steps(item: Nearing) -> Rows:
    reference = item.vacancy.reference
    go_on = Button(words("button-apply-on"), Action("resume", (APPLY + reference,)))
    finish = Action("finish", (reference,))
    match item.begun:
        case Begun.SAVED:
            return ((Button(words("button-apply"), Action("apply", (reference,))),),)
        case Begun.READY:
            return ((Button(words("button-submit"), finish),), (go_on,))
        case Begun.AMENDED:
            return ((Button(words("button-submit-amendment"), finish),), (go_on,))
    return ((go_on,),)


def _hours_left(vacancy: Vacancy, at: datetime) -> list[Line]:
    left = vacancy.deadline.left(at) if vacancy.deadline else timedelta(days=HOURS)
    hours = -(-left // timedelta(hours=1))
    return [words("notice-hours", hours=hours)] if hours < HOURS else []


def _by_their_clock(vacancy: Vacancy, home: str | None) -> list[Line]:
    """Give the deadline by the person's own clock where that shows another time than the deadline's zone."""
    if vacancy.deadline is None or home is None:
        return []
    here, there = (vacancy.deadline.at.astimezone(ZoneInfo(zone)) for zone in (home, vacancy.deadline.zone))
    return [words("deadline-at-home", at=here)] if here.utcoffset() != there.utcoffset() else []


def _opening_button(vacancy: Vacancy) -> Button:
    return Button(words("button-opening"), Action("open", (vacancy.reference,)))


def endorsement(vacancy: Vacancy) -> Reply:
    """Remind of the endorsement of a secondment, which takes a bureau weeks."""
    said = words("notice-endorsement", title=title_of(vacancy), deadline=vacancy.deadline or words("no-deadline"))
    how = Button(words("button-secondment"), Action("how", (vacancy.reference,)))
    stop = Button(words("button-remind-off"), Action("remind", (vacancy.reference, "off")))
    return Reply((said,), ((how,), (_opening_button(vacancy),), (stop,)))


# Changes


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
        return self.own is not None and _is_draft(self.own)


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
    rows = ((go_on if concern.is_begun else apply,), (_opening_button(vacancy),))
    lines = (_said(vacancy, kind), *_by_their_clock(vacancy, concern.home))
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
        lines.append(words("next-word", day=_day(word, concern.home, vacancy)))
    see = Button(words("button-see-application"), Action("application", (own.head.public_id,)))
    rows = ((see,), (_opening_button(vacancy),)) if what.kind.is_open else ((see,), *_elsewhere(vacancy))
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


# Words that are owed


def waiting_of(own: Listed) -> Waiting | None:
    """Give what an application waits for; None where it waits for nothing."""
    since = own.since or own.head.submitted_at
    if own.head.status not in STAGES or since is None:
        return None
    return Waiting(own.head.status, since, own.vacancy.deadline.at if own.vacancy.deadline else None)


def next_word_of(own: Listed, patience: Patience, at: datetime) -> datetime | None:
    """Tell by when a candidate hears of an application; None where they wait for nothing."""
    waiting = waiting_of(own)
    return None if waiting is None else next_word(waiting, patience, at)


def no_news(own: Listed, word: datetime, home: str | None) -> Reply:
    """Say that there is no decision yet, where the application stands, and by when the next word comes."""
    status = words(f"status-{visible_status(own.head.status)}")
    said = words("notice-no-news", title=title_of(own.vacancy), public_id=own.head.public_id, status=status)
    see = Button(words("button-see-application"), Action("application", (own.head.public_id,)))
    return Reply((said, words("next-word", day=_day(word, home, own.vacancy))), ((see,), (menu_button(),)))


def _day(moment: datetime, home: str | None, vacancy: Vacancy) -> date:
    zone = home or (vacancy.deadline.zone if vacancy.deadline else "UTC")
    return moment.astimezone(ZoneInfo(zone)).date()


# Drafts that nobody touches


def untouched(drafts: Sequence[tuple[str, Line]], day: date) -> Reply:
    """Warn that drafts (their keys and names) are deleted on a day unless they are gone on with."""
    names = tuple(name for _, name in drafts)
    rows = tuple((Button(words("button-resume", what=name), Action("resume", (key,))),) for key, name in drafts[:NAMED])
    return Reply((words("notice-untouched", drafts=names, day=day),), (*rows, (menu_button(),)))


# New openings


@dataclass(frozen=True)
class News:
    """What a search alert has found, by its number; `more` when that is not all."""

    number: int
    query: Query
    openings: tuple[Vacancy, ...]
    more: bool = False


def news(found: Sequence[News]) -> Reply:
    """Tell of new openings; one that several alerts have found is told of once."""
    openings = {vacancy.reference: vacancy for each in found for vacancy in each.openings}
    shown = list(openings.values())[:SHOWN]
    lines: list[Line] = [words("notice-news", count=len(openings))]
    lines += described(found[0].query) if len(found) == 1 else []
    buttons = []
    for number, vacancy in enumerate(shown, 1):
        lines += ["", opening_line(number, vacancy)]
        buttons.append(Button(str(number), Action("open", (vacancy.reference,))))
    rows: list[tuple[Button, ...]] = [tuple(buttons[start : start + WIDTH]) for start in range(0, len(buttons), WIDTH)]
    if len(openings) > SHOWN or any(each.more for each in found):
        lines += ["", words("notice-news-more")]
        rows.append((search_button(),))
    if len(found) == 1:
        rows.append((Button(words("notice-button-stop"), Action("stopalert", (str(found[0].number),))),))
    return Reply(tuple(lines), (*rows, (Button(words("button-alerts"), Action("alerts")), menu_button())))
