"""How a person wants to be spoken to: language, time zone, reminders, quiet hours, words without pictures."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cache
from zoneinfo import ZoneInfo

from babel.core import get_global

from bot.domain.countries import zones_of
from bot.domain.types import Language
from bot.domain.vacancy import Record

DAY = 24 * 60
"""Minutes of a day."""


class Quiet(Record):
    """Hours in which nothing is sent by itself, as minutes after midnight in the person's zone; may span midnight."""

    start: int
    end: int

    def holds(self, minute: int) -> bool:
        """Tell whether a minute of the day is quiet; its end is not."""
        return (minute - self.start) % DAY < (self.end - self.start) % DAY


QUIET_CHOICES = tuple(Quiet(start=start * 60, end=end * 60) for start, end in ((21, 7), (22, 7), (22, 8), (23, 8)))
"""The quiet hours that are offered; others can be typed."""

USUAL_QUIET = QUIET_CHOICES[1]
"""The quiet hours of somebody who has said nothing about them."""


class Preferences(Record):
    """What a message that nobody asked for depends on.

    `zone` is an IANA zone, None where none was chosen; then the country of the contact section decides, if it has but
    one.
    """

    language: Language
    zone: str | None = None
    reminders: bool = True
    quiet: Quiet | None = USUAL_QUIET


_WELL_KNOWN = frozenset(
    f"{area}/{city}"
    for area, cities in {
        "America": "Sao_Paulo Manaus Rio_Branco Toronto Winnipeg Halifax Hermosillo Mexico_City",
        "Asia": "Novosibirsk Krasnoyarsk Yakutsk",
        "Australia": "Sydney",
        "Europe": "Madrid Lisbon Samara",
    }.items()
    for city in cities.split()
)
"""The cities by which people know a clock that the two rules below would name for another one."""

_KNOWN = frozenset(get_global("windows_zone_mapping").values())

_SUMMER, _WINTER = datetime(2026, 7, 1, tzinfo=UTC), datetime(2026, 1, 1, tzinfo=UTC)


@cache
def clocks_of(country: str) -> tuple[str, ...]:
    """Give one time zone for each different clock of a country, from west to east; most countries have one.

    Zones that agree in January and in July are one clock to whoever lives by them, named for its best-known city.
    """
    kinds: dict[tuple[object, object], str] = {}
    for zone in sorted(zones_of(country), key=_how_little_known):
        clock = ZoneInfo(zone)
        kinds.setdefault((_WINTER.astimezone(clock).utcoffset(), _SUMMER.astimezone(clock).utcoffset()), zone)
    return tuple(kinds[kind] for kind in sorted(kinds))


def _how_little_known(zone: str) -> tuple[bool, bool, int]:
    return (zone not in _WELL_KNOWN, zone not in _KNOWN, zone.count("/"))
