"""An opening in numbers: how far applications came, how long they waited at each stage, when they were sent."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from statistics import median
from zoneinfo import ZoneInfo

from bot.domain.status import Status

DAYS = 30
"""Days that are shown, the latest ones."""

STAGES = (
    Status.SUBMITTED,
    Status.UNDER_REVIEW,
    Status.LONGLISTED,
    Status.SHORTLISTED,
    Status.ASSESSMENT,
    Status.RECOMMENDED,
    Status.SELECTED,
    Status.CHECKS,
    Status.OFFER_EXTENDED,
    Status.ACCEPTED,
    Status.ENTERED_ON_DUTY,
)
"""The stages of the funnel, in their order."""

DECIDING = STAGES[:-2]
"""Those in which an application waits for the organisation, or for the candidate's answer to an offer."""

_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Moved:
    """An application, known by a number only, came into a status at an instant."""

    application: int
    after: Status
    at: datetime


def reached(moves: Iterable[Moved]) -> dict[Status, int]:
    """Count the applications that ever came to each stage, in the order of the stages; later ones never outnumber.

    Who came to a later stage without stopping at an earlier one has passed it.
    """
    furthest: dict[int, int] = {}
    for each in moves:
        if each.after in STAGES:
            place = STAGES.index(each.after)
            furthest[each.application] = max(place, furthest.get(each.application, 0))
    counts = {stage: sum(far >= place for far in furthest.values()) for place, stage in enumerate(STAGES)}
    return {stage: count for stage, count in counts.items() if count}


def waited(moves: Iterable[Moved], at: datetime) -> dict[Status, float]:
    """Give the median days that applications stay in each stage, those that are there still counted up to now."""
    by_application: dict[int, list[Moved]] = defaultdict(list)
    for each in moves:
        by_application[each.application].append(each)
    spans: dict[Status, list[float]] = defaultdict(list)
    for own in by_application.values():
        for stage, span in _spans(own, at):
            spans[stage].append(span / _DAY)
    return {stage: round(median(spans[stage]), 1) for stage in DECIDING if spans[stage]}


def _spans(own: list[Moved], at: datetime) -> Iterator[tuple[Status, timedelta]]:
    """Give each stay of one application; amending is no new stay."""
    stays = [each for number, each in enumerate(own) if not number or own[number - 1].after is not each.after]
    for here, end in zip(stays, [*(each.at for each in stays[1:]), max(at, stays[-1].at)], strict=True):
        yield here.after, end - here.at


def per_day(moves: Iterable[Moved], zone: str) -> dict[date, int]:
    """Count the applications by the day on which they were first sent, without gaps, the latest DAYS of them."""
    first: dict[int, datetime] = {}
    for each in moves:
        if each.after is Status.SUBMITTED:
            first.setdefault(each.application, each.at)
    clock = ZoneInfo(zone)
    counts: Mapping[date, int] = Counter(instant.astimezone(clock).date() for instant in first.values())
    if not counts:
        return {}
    start, end = min(counts), max(counts)
    start = max(start, end - (DAYS - 1) * _DAY)
    return {day: counts.get(day, 0) for day in (start + number * _DAY for number in range((end - start).days + 1))}
