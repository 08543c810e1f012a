"""Until when an application counts.

`at` is the last second that counts, in UTC. A bare date counts to the end of that day in the organisation's
zone; a stated minute counts to its end, because "until 23:59" means the whole of that minute.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import Annotated, Literal
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, AwareDatetime, BaseModel, ConfigDict
from pydantic_core import PydanticCustomError

_SECOND = timedelta(seconds=1)
_NOTHING = timedelta(0)


def _in_utc(moment: datetime) -> datetime:
    return moment.astimezone(UTC)


def is_zone(name: str) -> bool:
    """Tell whether a text names an IANA time zone."""
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):  # unknown, malformed, or the name of a folder of zones
        return False
    return True


def _known_zone(name: str) -> str:
    if not is_zone(name):
        raise PydanticCustomError("zone", "zone")
    return name


class Deadline(BaseModel):
    """An instant in UTC, the IANA zone in which it was announced, and how finely it was announced."""

    model_config = ConfigDict(frozen=True)

    at: Annotated[AwareDatetime, AfterValidator(_in_utc)]
    zone: Annotated[str, AfterValidator(_known_zone)]
    precision: Literal["minute", "date"]

    @classmethod
    def of_day(cls, day: date, zone: str) -> Deadline:
        """Return the end of a day in a zone, whatever its clocks do at midnight."""
        next_day = datetime.combine(day + timedelta(days=1), time(), tzinfo=ZoneInfo(zone))
        return cls(at=next_day.astimezone(UTC) - _SECOND, zone=zone, precision="date")

    @classmethod
    def of_minute(cls, local: datetime, zone: str) -> Deadline:
        """Return the end of a minute given by the clocks of a zone (`local` is naive).

        Where clocks change and the minute comes twice or never, the later reading counts.
        """
        minute = local.replace(second=0, microsecond=0, tzinfo=ZoneInfo(zone))
        start = max(minute.replace(fold=fold).astimezone(UTC) for fold in (0, 1))
        return cls(at=start + timedelta(seconds=59), zone=zone, precision="minute")

    @property
    def day_in_zone(self) -> date:
        """The calendar day of the deadline in its own zone."""
        return self.at.astimezone(ZoneInfo(self.zone)).date()

    def is_over(self, moment: datetime) -> bool:
        """Whether a message of this date comes too late; the last second itself still counts."""
        return self.left(moment) == _NOTHING

    def left(self, moment: datetime) -> timedelta:
        """Return the time that remains, to the end of the last second; nothing once it is over."""
        return max(_NOTHING, self.at + _SECOND - moment)
