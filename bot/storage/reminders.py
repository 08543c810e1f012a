"""Whom a stretch of time concerns: lists of chats, each found through an index and looked at closely afterwards.

People are looked for clock by clock (zone and quiet hours, as `preferences.clock` has them): when a reminder is due is
the same for all who live by one clock and wait for one deadline.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    BindParameter,
    Connection,
    and_,
    bindparam,
    case,
    func,
    literal,
    literal_column,
    or_,
    select,
    union_all,
)

from bot.domain.reminders import STAGES, Patience, days_of
from bot.domain.status import Status
from bot.domain.vacancy import VacancyStatus
from bot.storage.tables import (
    Utc,
    application_events,
    applications,
    bookmarks,
    candidates,
    drafts,
    preferences,
    search_alerts,
    vacancies,
)

APPLY = "apply/"
"""How the key of an application's draft begins; the vacancy's reference follows."""

WORDS = 12
"""So many words are owed to somebody whose application does not move; then staff have known for long enough."""

_OPEN = (VacancyStatus.PUBLISHED.value, VacancyStatus.EXTENDED.value)
_instant = Utc()

_first_clock = select(func.min(preferences.c.clock))
_clocks = select(_first_clock.scalar_subquery().label("clock")).cte("clocks", recursive=True)
_next_clock = select(func.min(preferences.c.clock)).where(preferences.c.clock > _clocks.c.clock).scalar_subquery()
_clocks = _clocks.union_all(select(_next_clock).where(_clocks.c.clock.is_not(None)))
_all_clocks = select(_clocks.c.clock).where(_clocks.c.clock.is_not(None))

_nearing = select(vacancies.c.vacancy_id, vacancies.c.deadline_at).where(
    vacancies.c.status.in_(_OPEN),
    vacancies.c.deadline_at > bindparam("after", type_=_instant),
    vacancies.c.deadline_at <= bindparam("until", type_=_instant),
)
_these: BindParameter[list[int]] = bindparam("vacancy_ids", expanding=True)
# Within an expression, so that nobody's planner goes through all who live by a clock: fewer wait for these vacancies.
_by_clock = (
    func.coalesce(preferences.c.clock, "").in_(bindparam("clocks", expanding=True)),
    preferences.c.reminders,
)
_saved = (
    select(bookmarks.c.chat_id)
    .join(preferences, preferences.c.chat_id == bookmarks.c.chat_id)
    .where(bookmarks.c.vacancy_id.in_(_these), bookmarks.c.remind, *_by_clock)
)
_mine = (
    select(candidates.c.chat_id)
    .join(candidates, candidates.c.candidate_id == applications.c.candidate_id)
    .join(preferences, preferences.c.chat_id == candidates.c.chat_id)
    .where(applications.c.vacancy_id.in_(_these), applications.c.remind, *_by_clock)
)
_begun = _mine.where(applications.c.status == Status.DRAFT.value)
_amending = (
    _mine.join(vacancies, vacancies.c.vacancy_id == applications.c.vacancy_id)
    .join(
        drafts, and_(drafts.c.chat_id == candidates.c.chat_id, drafts.c.key == literal(APPLY) + vacancies.c.reference)
    )
    .where(applications.c.status == Status.SUBMITTED.value)
)
_waiting = union_all(_saved, _begun, _amending)


@dataclass(frozen=True)
class Nearing:
    """Vacancies with one deadline, and the clocks by which a reminder of it is due."""

    vacancy_ids: tuple[int, ...]
    clocks: tuple[str, ...]


def clocks(connection: Connection) -> list[str]:
    """Give every clock that somebody lives by, found by leaps through the index."""
    return list(connection.execute(_all_clocks).scalars())


def nearing(connection: Connection, after: datetime, until: datetime) -> dict[datetime, tuple[int, ...]]:
    """Give the open vacancies by their deadlines, as far as these fall into a stretch of time."""
    found: dict[datetime, list[int]] = defaultdict(list)
    for row in connection.execute(_nearing, {"after": after, "until": until}):
        found[row.deadline_at].append(row.vacancy_id)
    return {deadline: tuple(vacancy_ids) for deadline, vacancy_ids in found.items()}


def waiting(connection: Connection, groups: Iterable[Nearing]) -> set[int]:
    """Give the chats that have saved, begun or are changing an application for these vacancies, by these clocks.

    Those who want no reminders are left out.
    """
    found: set[int] = set()
    for group in groups:
        wanted = {"vacancy_ids": list(group.vacancy_ids), "clocks": list(group.clocks)}
        found.update(connection.execute(_waiting, wanted).scalars())
    return found


# Search alerts

_digests = (
    select(search_alerts.c.chat_id)
    .distinct()
    .join(preferences, preferences.c.chat_id == search_alerts.c.chat_id)
    .where(search_alerts.c.pace == "daily", preferences.c.clock.in_(bindparam("clocks", expanding=True)))
    .order_by(search_alerts.c.chat_id)
)


def digested(connection: Connection, clocks: Sequence[str]) -> list[int]:
    """Give the chats with a daily alert that live by one of these clocks."""
    return list(connection.execute(_digests, {"clocks": list(clocks)}).scalars()) if clocks else []


# Drafts that nobody touches

_stretch = (bindparam("after", type_=_instant), bindparam("until", type_=_instant))
_untouched = select(drafts.c.chat_id).where(drafts.c.updated_at > _stretch[0], drafts.c.updated_at <= _stretch[1])
_never_begun = (
    select(candidates.c.chat_id)
    .join(applications, applications.c.candidate_id == candidates.c.candidate_id)
    .where(
        applications.c.status == literal_column("'draft'"),  # as in the partial index
        applications.c.started_at > _stretch[0],
        applications.c.started_at <= _stretch[1],
    )
)
_touched = select(drafts.c.chat_id, drafts.c.key, drafts.c.updated_at).where(
    drafts.c.chat_id.in_(bindparam("chat_ids", expanding=True))
)


def untouched(connection: Connection, after: datetime, until: datetime) -> list[int]:
    """Give the chats with a draft that was last touched in a stretch of time."""
    found = connection.execute(union_all(_untouched, _never_begun), {"after": after, "until": until})
    return sorted(set(found.scalars()))


def touched(connection: Connection, chat_ids: Collection[int]) -> dict[int, dict[str, datetime]]:
    """Tell when each draft of these chats was last touched, by its key."""
    found: dict[int, dict[str, datetime]] = {chat_id: {} for chat_id in chat_ids}
    for row in connection.execute(_touched, {"chat_ids": list(chat_ids)}) if chat_ids else ():
        found[row.chat_id][row.key] = row.updated_at
    return found


# Applications whose candidate is owed a word

_REVIEW = [status.value for status, (_, began) in STAGES.items() if began is Status.SUBMITTED]
_past = select(vacancies.c.vacancy_id, vacancies.c.deadline_at).where(
    vacancies.c.status.in_([status.value for status in VacancyStatus]),
    vacancies.c.deadline_at > bindparam("after", type_=_instant),
    vacancies.c.deadline_at <= bindparam("until", type_=_instant),
)
_reviewed = (
    select(candidates.c.chat_id)
    .join(applications, applications.c.candidate_id == candidates.c.candidate_id)
    .where(applications.c.vacancy_id.in_(_these), applications.c.status.in_(_REVIEW))
)
_began = application_events.c.at
_times = [
    and_(_began > bindparam(f"after{n}", type_=_instant), _began <= bindparam(f"until{n}", type_=_instant))
    for n in range(1, WORDS + 1)
]
_moved = (
    select(candidates.c.chat_id)
    .join(applications, applications.c.candidate_id == candidates.c.candidate_id)
    .join(application_events, application_events.c.application_id == applications.c.application_id)
    .where(application_events.c.to_status == bindparam("began"), or_(*_times))
)
# The review begins at the deadline, except for what was sent later or where there is none.
_sent_late = _moved.join(vacancies, vacancies.c.vacancy_id == applications.c.vacancy_id).where(
    or_(vacancies.c.deadline_at.is_(None), vacancies.c.deadline_at < _began)
)


def owed(connection: Connection, patience: Patience, after: datetime, until: datetime) -> list[int]:
    """Give the chats with an application for which a word may have fallen due in a stretch of time."""
    days = timedelta(days=patience.review)
    rows = connection.execute(_past, {"after": after - WORDS * days, "until": until})
    due = [row.vacancy_id for row in rows if (until - row.deadline_at) // days > (after - row.deadline_at) // days]
    found = set(connection.execute(_reviewed, {"vacancy_ids": due}).scalars()) if due else set()
    for began in {began for _, began in STAGES.values()}:
        statement = _sent_late if began is Status.SUBMITTED else _moved
        found |= set(connection.execute(statement, _fallen(began, patience, after, until)).scalars())
    return sorted(found)


def _fallen(began: Status, patience: Patience, after: datetime, until: datetime) -> dict[str, Any]:
    """Give the stretches in which a stage began whose days, once or several times, were over in this stretch."""
    days = timedelta(days=days_of(began, patience) or 0)
    values: dict[str, Any] = {"began": began.value}
    for n in range(1, WORDS + 1):
        values |= {f"after{n}": after - n * days, f"until{n}": until - n * days}
    return values


_entered = case(
    {status.value: began.value for status, (_, began) in STAGES.items()},
    value=applications.c.status,
    else_=applications.c.status,
)
_since = (
    select(applications.c.public_id, func.max(application_events.c.at, type_=_instant).label("at"))
    .join(candidates, candidates.c.candidate_id == applications.c.candidate_id)
    .join(application_events, application_events.c.application_id == applications.c.application_id)
    .where(candidates.c.chat_id.in_(bindparam("chat_ids", expanding=True)), application_events.c.to_status == _entered)
    .group_by(applications.c.public_id)
)


def since(connection: Connection, chat_ids: Collection[int]) -> dict[str, datetime]:
    """Tell when each application of these chats came to the stage in which it waits, by its public id."""
    if not chat_ids:
        return {}
    return {row.public_id: row.at for row in connection.execute(_since, {"chat_ids": list(chat_ids)})}
