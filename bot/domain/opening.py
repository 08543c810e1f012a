"""How an opening lives: what can be done with it when, how one of its facts is changed, and what its end means.

The rules:

1. A draft is published; what was published is never a draft again.
2. A deadline can be moved until the opening is cancelled or filled; a later one reopens what is closed. Closing now,
   or at a planned time, is for what still takes applications.
3. When an opening is cancelled, everything that was sent or begun for it ends with it, but for what has gone so far
   that it is between two people: an offer, a start.
4. When it is filled, those who were being compared are not selected; those who were chosen, and those on the reserve
   list, stay.
5. A file brings facts, never the end of an opening or any other status: what hangs on a step would not follow.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import datetime
from enum import StrEnum
from typing import Any

from bot.domain.deadline import Deadline
from bot.domain.moving import Barred, attempt
from bot.domain.staff import Role
from bot.domain.status import Status, StatusEvent
from bot.domain.types import INTERFACE_LANGUAGES, Language
from bot.domain.vacancy import Text, Vacancy, VacancyStatus


class Group(StrEnum):
    """How openings are listed for staff."""

    OPEN = "open"
    DRAFT = "draft"
    CLOSED = "closed"
    ENDED = "ended"


class Step(StrEnum):
    """What can be done with an opening as a whole."""

    PUBLISH = "publish"
    DEADLINE = "deadline"
    CLOSE = "close"
    CANCEL = "cancel"
    FILL = "fill"


_S = VacancyStatus
_TAKING = frozenset({_S.PUBLISHED, _S.EXTENDED})

STEPS: Mapping[Step, frozenset[VacancyStatus]] = {
    Step.PUBLISH: frozenset({_S.DRAFT}),
    Step.DEADLINE: frozenset({_S.DRAFT, _S.CLOSED}) | _TAKING,
    Step.CLOSE: _TAKING,
    Step.CANCEL: frozenset({_S.CLOSED}) | _TAKING,
    Step.FILL: frozenset({_S.CLOSED}) | _TAKING,
}
"""From which status each step leads on."""


def may_step(vacancy: Vacancy, step: Step, at: datetime) -> bool:
    """Tell whether a step leads on from where an opening is; what its deadline has closed is not closed once more."""
    return vacancy.status in STEPS[step] and (step is not Step.CLOSE or vacancy.is_open(at))


def group_of(vacancy: Vacancy, at: datetime) -> Group:
    """Tell where an opening is listed."""
    if vacancy.status is VacancyStatus.DRAFT:
        return Group.DRAFT
    if vacancy.status in (VacancyStatus.CANCELLED, VacancyStatus.FILLED):
        return Group.ENDED
    return Group.OPEN if vacancy.is_open(at) else Group.CLOSED


def missing_titles(vacancy: Vacancy) -> tuple[Language, ...]:
    """Give the languages in which an opening has no title."""
    return tuple(language for language in INTERFACE_LANGUAGES if language not in vacancy.texts)


def missing_bodies(vacancy: Vacancy) -> tuple[Language, ...]:
    """Give the languages in which an opening has no description."""
    return tuple(each for each in INTERFACE_LANGUAGES if each not in vacancy.texts or not vacancy.texts[each].body)


def edited(vacancy: Vacancy, field: str, value: Any) -> Vacancy:
    """Give an opening with one fact changed; pydantic's ValidationError when it cannot be so.

    A field is one of the record's, or `title.fr`, `body.fr`, `city`, `country`, `months`; None takes a fact away.
    """
    facts = vacancy.model_dump()
    name, _, language = field.partition(".")
    if name in ("title", "body"):
        facts["texts"] = _texts(vacancy, name, language, value)
    elif name in ("city", "country"):
        facts["duty_station"][name] = value
    elif name == "months":
        facts["duration"] = {"months": value}
    else:
        facts[name] = value
    return Vacancy.model_validate(facts)


def _texts(vacancy: Vacancy, part: str, language: str, value: str | None) -> dict[str, Any]:
    texts: dict[str, Any] = {known: text.model_dump() for known, text in vacancy.texts.items()}
    if part == "title" and value is None:
        texts.pop(language, None)
        return texts
    first = next(iter(vacancy.texts.values()))
    texts[language] = {**texts.get(language, Text(title=first.title).model_dump()), part: value}
    return texts


def with_deadline(vacancy: Vacancy, deadline: Deadline) -> Vacancy:
    """Give an opening with another deadline; one that was published is extended by a later one."""
    later = vacancy.deadline is None or deadline.at > vacancy.deadline.at or vacancy.status is VacancyStatus.CLOSED
    status = VacancyStatus.EXTENDED if later and vacancy.status is not VacancyStatus.DRAFT else vacancy.status
    if vacancy.deadline is None and vacancy.status is VacancyStatus.PUBLISHED:
        status = vacancy.status  # the first deadline extends nothing
    return vacancy.model_copy(update={"deadline": deadline, "status": status})


def from_file(known: Vacancy, new: Vacancy, at: datetime) -> Vacancy:
    """Give a known opening as a file has it, but for its status, which only steps change; one at its end stays."""
    if group_of(known, at) is Group.ENDED:
        return known
    taken = new.model_copy(update={"status": known.status, "deadline": known.deadline})
    if new.deadline is None or new.deadline == known.deadline or new.deadline.is_over(at):
        return taken.model_copy(update={"deadline": new.deadline})
    return with_deadline(taken, new.deadline)


def keeps_status(known: Vacancy, new: Vacancy) -> bool:
    """Tell whether a file wanted what a step is for; that openings take applications is what files say by default."""
    return known.status is not new.status and new.status not in _TAKING


def ending(step: Step, status: Status, roles: Collection[Role]) -> tuple[StatusEvent, ...]:
    """Give the moves by which an application ends with its opening, made by somebody with these roles; none: it stays.

    What was sent and not yet looked at is looked at first.
    """
    if step is Step.CANCEL:
        return _possible(status, StatusEvent.CANCEL_VACANCY, roles)
    if status in (Status.ROSTERED, Status.SELECTED, Status.CHECKS):
        return ()
    if status is Status.SUBMITTED:
        first = _possible(status, StatusEvent.START_REVIEW, roles)
        return (*first, StatusEvent.NOT_SELECT) if first else ()
    return _possible(status, StatusEvent.NOT_SELECT, roles)


def _possible(status: Status, event: StatusEvent, roles: Collection[Role]) -> tuple[StatusEvent, ...]:
    return () if isinstance(attempt(status, event, roles), Barred) else (event,)


LEFT_ALONE = frozenset(
    {
        Status.DRAFT,
        Status.DRAFT_EXPIRED,
        Status.WITHDRAWN,
        Status.INELIGIBLE,
        Status.NO_SHOW,
        Status.NOT_SELECTED,
        Status.VACANCY_CANCELLED,
        Status.DECLINED,
        Status.LAPSED,
        Status.ENTERED_ON_DUTY,
    }
)
"""Statuses that need nobody's attention when an opening ends."""


def staying(step: Step, counts: Mapping[Status, int], roles: Collection[Role]) -> dict[Status, int]:
    """Count the applications that stay as they are when an opening ends, by status; those at an end are left out."""
    running = {status: count for status, count in counts.items() if status not in LEFT_ALONE}
    return {status: count for status, count in running.items() if not ending(step, status, roles)}


def ended(step: Step, counts: Mapping[Status, int], roles: Collection[Role]) -> int:
    """Count the applications that end with their opening."""
    return sum(count for status, count in counts.items() if ending(step, status, roles))


def differing(before: Vacancy, after: Vacancy) -> tuple[str, ...]:
    """Name the fields in which two versions of an opening differ, in the record's order."""
    return tuple(name for name in Vacancy.model_fields if getattr(before, name) != getattr(after, name))


def added_to(existing: Iterable[str], begin: str) -> str:
    """Give a short id that none of these has: a letter or word and the first free number."""
    taken = set(existing)
    return next(each for each in (f"{begin}{number}" for number in range(1, len(taken) + 2)) if each not in taken)
