"""What is said without being asked of deadlines that near, and of endorsements that are still open by then.

Nobody's turn it is, so nothing here asks the store or changes a session: facts come in, replies go out.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from bot.conversations.actions import Action
from bot.conversations.desk import Desk
from bot.conversations.menu import APPLY, menu_button, title_of
from bot.conversations.outcomes import Button, Line, Reply, Rows, words
from bot.conversations.reviewing import barriers, is_complete
from bot.domain.status import Status
from bot.domain.vacancy import Vacancy

FAMILIES = ("notice-deadline-", "notice-also-")

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
    own = any(
        each.vacancy.reference == desk.vacancy.reference and each.head.status is Status.DRAFT for each in desk.listed
    )
    if not own and desk.amends is None:
        return Begun.SAVED
    ready = desk.key in desk.drafts and is_complete(desk, desk.draft) and not barriers(desk, desk.draft)
    if desk.amends is not None:
        return Begun.AMENDED if ready else Begun.AMENDING
    return Begun.READY if ready else Begun.DRAFT


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
    lines += _hours_left(vacancy, at) + by_their_clock(vacancy, home)
    if item.begun in (Begun.READY, Begun.AMENDED):
        lines += ["", words("review-declaration")]
    stop = Button(words("button-remind-off"), Action("remind", (vacancy.reference, "off")))
    calendar = Button(words("button-calendar"), Action("calendar", (vacancy.reference,)))
    return Reply(tuple(lines), (*_steps(item), (opening_button(vacancy), calendar), (stop,)))


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


def by_their_clock(vacancy: Vacancy, home: str | None) -> list[Line]:
    """Give the deadline by the person's own clock where that shows another time than the deadline's zone."""
    if vacancy.deadline is None or home is None:
        return []
    here, there = (vacancy.deadline.at.astimezone(ZoneInfo(zone)) for zone in (home, vacancy.deadline.zone))
    return [words("deadline-at-home", at=here)] if here.utcoffset() != there.utcoffset() else []


def opening_button(vacancy: Vacancy) -> Button:
    """Give the way to an opening."""
    return Button(words("button-opening"), Action("open", (vacancy.reference,)))


def endorsement(vacancy: Vacancy) -> Reply:
    """Remind of the endorsement of a secondment, which takes a bureau weeks."""
    said = words("notice-endorsement", title=title_of(vacancy), deadline=vacancy.deadline or words("no-deadline"))
    how = Button(words("button-secondment"), Action("how", (vacancy.reference,)))
    stop = Button(words("button-remind-off"), Action("remind", (vacancy.reference, "off")))
    return Reply((said,), ((how,), (opening_button(vacancy),), (stop,)))
