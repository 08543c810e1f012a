"""Dates, numbers and lists as one language writes them (CLDR through Babel).

English is British, as international organisations write it: 12 March 2027. Arabic is plain `ar`,
because every regional variant mixes Arabic separators with Latin digits.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from functools import lru_cache
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date, format_skeleton, format_time, get_timezone_location
from babel.lists import format_list
from babel.numbers import format_decimal

from bot.catalogue import bidi

LANGUAGES = ("en", "fr", "es", "ar")

_LOCALES = {code: Locale.parse("en_GB" if code == "en" else code) for code in LANGUAGES}
# Spanish "y" turns into "e" before the sound i, but not before the diphthongs hie- and hia-.
_SPANISH_I = re.compile(r"\W*(?:[ií]|h[ií](?![ae]))", re.IGNORECASE)


class Regional:
    """One language's ways of writing."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.locale = _LOCALES[language]
        self.comma = "\u060c " if language == "ar" else ", "
        self.rtl = self.locale.text_direction == "rtl"

    def day(self, day: date, style: str = "long") -> str:
        """Return a calendar day, e.g. "12 March 2027"; style is CLDR's: full, long, medium or short."""
        return _day(self.language, day.year, day.month, day.day, style)

    def clock(self, when: datetime, style: str | None = None) -> str:
        """Return the time of day: hours and minutes of a 24-hour clock, or a CLDR style."""
        return f"{when:%H:%M}" if style is None else format_time(when, style, tzinfo=when.tzinfo, locale=self.locale)

    def moment(self, when: datetime) -> str:
        """Return date, time and zone, e.g. "12 March 2027, 23:59 (Paris)"; a naive time has no zone."""
        text = f"{self.day(when)}{self.comma}{self.clock(when)}"
        zone = self.zone(when)
        if zone and bidi.needs_isolation(zone, rtl=self.rtl):
            zone = bidi.isolate(zone)
        return f"{text} ({zone})" if zone else text

    def dated(self, when: date) -> str:
        """Return a day as a date and an instant as a moment."""
        return self.moment(when) if isinstance(when, datetime) else self.day(when)

    def zone(self, when: datetime) -> str:
        """Return the city of the zone that an instant is given in, or the offset where no city names it."""
        offset = when.utcoffset()
        if offset is None:
            return ""
        key = when.tzinfo.key if isinstance(when.tzinfo, ZoneInfo) else ""
        if "/" in key and not key.startswith("Etc/"):
            return _city(self.language, key)
        return _offset(offset)

    def zone_and_offset(self, when: datetime) -> str:
        """Return the city of the zone that an instant is given in and its offset then, e.g. "Paris (UTC+01:00)"."""
        offset = _offset(when.utcoffset() or timedelta())
        return f"{self.zone(when)} ({bidi.isolate(offset) if self.rtl else offset})"

    def month(self, month: str) -> str:
        """Return a month given as YYYY-MM, e.g. "March 2027"; ValueError when it is not one."""
        return _month(self.language, month)

    def number(self, number: float | Decimal) -> str:
        """Return a number with the language's separators and Latin digits."""
        text = _number(self.language, number)
        return f"{bidi.LRM}{text}" if self.rtl and number < 0 else text  # else the minus is drawn behind

    def join(self, items: Sequence[str]) -> str:
        """Return finished texts as a list in words, e.g. "Arabic, French and Spanish"."""
        text = format_list(items, style="standard", locale=self.locale)
        if self.language == "es" and len(items) > 1 and _SPANISH_I.match(bidi.clean(items[-1])):
            head = text[: len(text) - len(items[-1])]
            text = f"{head.removesuffix(' y ')} e {items[-1]}"
        return text


@lru_cache(maxsize=4096)
def _day(language: str, year: int, month: int, day: int, style: str) -> str:
    text = format_date(date(year, month, day), style, locale=_LOCALES[language])
    if language == "fr" and day == 1:
        text = re.sub(r"\b1 (?=\D)", "1er ", text, count=1)  # the first of a month is an ordinal in French
    return text


@lru_cache(maxsize=2048)
def _month(language: str, month: str) -> str:
    first = datetime.strptime(month, "%Y-%m").replace(tzinfo=UTC)
    return format_skeleton("yMMMM", first, locale=_LOCALES[language])


@lru_cache(maxsize=2048)
def _city(language: str, key: str) -> str:
    place = get_timezone_location(key, locale=_LOCALES[language], return_city=True)
    return place.rsplit("/", 1)[-1]  # CLDR leaves some as Argentina/Buenos Aires


@lru_cache(maxsize=4096)
def _number(language: str, number: float | Decimal) -> str:
    # Four digits stand together in Spanish: a reader in Mexico takes 3.000 for three.
    together = language == "es" and -10_000 < number < 10_000
    return format_decimal(number, locale=_LOCALES[language], group_separator=not together)


def _offset(offset: timedelta) -> str:
    minutes = round(offset.total_seconds() / 60)
    if not minutes:
        return "UTC"
    hours, rest = divmod(abs(minutes), 60)
    return f"UTC{'+' if minutes > 0 else '−'}{hours:02}:{rest:02}"
