"""Moves the dates of vacancies that are over to around today, for demonstrations.

One shift for all would not do: notices of one and a half years cannot all be open at once, and where two thirds
of their deadlines lie ahead, many would be published months after today. So each deadline has its own number of
whole weeks. Weekdays stay, a record's dates keep their distance from one another, and records with the same
deadline stay together. Of five deadlines one stays over, for a search must have some to leave out; the others
keep their order, except where a short time for applying allows only an early one.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from bot.domain.deadline import Deadline
from bot.domain.vacancy import Vacancy

HORIZON = timedelta(weeks=9)
"""How far ahead the last deadline may lie."""

_WEEK = timedelta(weeks=1)


@dataclass(frozen=True)
class Moved:
    """The vacancies, in their order, and by how many weeks each one that was moved was moved, by reference."""

    vacancies: tuple[Vacancy, ...]
    weeks: Mapping[str, int]

    @property
    def least_and_most(self) -> tuple[int, int] | None:
        """The smallest and the largest number of weeks; None when nothing was moved."""
        return (min(self.weeks.values()), max(self.weeks.values())) if self.weeks else None


def moved(vacancies: Iterable[Vacancy], today: date) -> Moved:
    """Move the records whose deadline is before `today`; the others stay as they are."""
    given = tuple(vacancies)
    past = defaultdict[date, list[Vacancy]](list)
    for vacancy in given:
        if vacancy.deadline is not None and vacancy.deadline.day_in_zone < today:
            past[vacancy.deadline.day_in_zone].append(vacancy)
    weeks = {
        vacancy.reference: (target - day) // _WEEK
        for day, target in _targets(past, today).items()
        for vacancy in past[day]
        if target - day >= _WEEK
    }
    shifted = tuple(_shifted(vacancy, timedelta(weeks=weeks.get(vacancy.reference, 0))) for vacancy in given)
    return Moved(shifted, weeks)


def _targets(past: Mapping[date, Sequence[Vacancy]], today: date) -> dict[date, date]:
    """Give for each deadline the latest day on which it may fall: it falls in the week that ends with it."""
    days = sorted(past)
    closed = days[2::5]
    still_open = [day for day in days if day not in closed]
    yesterday = today - timedelta(days=1)
    targets = {day: yesterday - n * _WEEK for n, day in enumerate(reversed(closed))}
    step = (HORIZON - _WEEK) / max(1, len(still_open) - 1)
    for n, day in enumerate(still_open):
        targets[day] = min(today + _WEEK + n * step, _latest_published(past[day], today))
    return targets


def _latest_published(vacancies: Iterable[Vacancy], today: date) -> date:
    """Give the last deadline with which all of them are published by today."""
    spans = [
        vacancy.deadline.day_in_zone - vacancy.published_on
        for vacancy in vacancies
        if vacancy.deadline is not None and vacancy.published_on is not None
    ]
    return today + min(spans, default=HORIZON)


def _shifted(vacancy: Vacancy, by: timedelta) -> Vacancy:
    if not by:
        return vacancy
    published, end = vacancy.published_on, vacancy.duration.end
    return vacancy.model_copy(
        update={
            "deadline": _later(vacancy.deadline, by) if vacancy.deadline else None,
            "published_on": published + by if published else None,
            "duration": vacancy.duration.model_copy(update={"end": end + by if end else None}),
        }
    )


def _later(deadline: Deadline, by: timedelta) -> Deadline:
    """Give the deadline some days later by the clocks of its zone, whatever season they are in."""
    if deadline.precision == "date":
        return Deadline.of_day(deadline.day_in_zone + by, deadline.zone)
    local = deadline.at.astimezone(ZoneInfo(deadline.zone)).replace(tzinfo=None)
    return Deadline.of_minute(local + by, deadline.zone)
