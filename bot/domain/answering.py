"""When people of the recruitment team answer questions, and by when an answer can be expected."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

_SATURDAY = 5


@dataclass(frozen=True)
class OfficeHours:
    """The hours of the team, Monday to Friday, by the clock of its zone; within how many working days it answers."""

    opens: time = time(9)
    closes: time = time(17)
    zone: str = "Europe/Paris"
    days: int = 3

    @property
    def opening(self) -> str:
        """When the office opens, such as 09:00."""
        return f"{self.opens:%H:%M}"

    @property
    def closing(self) -> str:
        """When the office closes."""
        return f"{self.closes:%H:%M}"


def answer_by(asked_at: datetime, hours: OfficeHours) -> date:
    """Give the day by which a question asked at an instant is answered, in the zone of the team.

    What comes after hours, or on a Saturday or Sunday, counts as asked on the next working day.
    """
    local = asked_at.astimezone(ZoneInfo(hours.zone))
    day = local.date()
    if day.weekday() < _SATURDAY and local.time() > hours.closes:
        day += timedelta(days=1)
    day = _working(day)
    for _ in range(hours.days):
        day = _working(day + timedelta(days=1))
    return day


def _working(day: date) -> date:
    """Give this day, or the Monday after it."""
    return day + timedelta(days=max(0, 7 - day.weekday()) if day.weekday() >= _SATURDAY else 0)
