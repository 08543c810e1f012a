"""Inputs for days and months: typed in any of the four languages, or tapped year first."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Any, ClassVar

from pydantic import TypeAdapter

from bot.conversations.inputs import Choice, Choices, Context, Gathered, Reading, in_rows, problem, validate
from bot.conversations.outcomes import Named, Value, Words, words
from bot.domain import dates
from bot.domain.text import ascii_digits

YEARS = 12
"""Years shown at a time: four rows of three are still easy to tap on a phone."""

FIRST, LAST = dates.FIRST_YEAR, 2099
"""The years that can be chosen; each type of date has narrower bounds of its own."""

_MONTH = re.compile(r"\d{4}-(0[1-9]|1[0-2])")


def _years(last: int, latest: int) -> Choices:
    """Offer the years up to one, and ways to earlier and later ones, but to none after `latest`."""
    last = min(last, latest)
    years = tuple(Choice(f"y{year}", str(year)) for year in range(last, max(last - YEARS, FIRST - 1), -1))
    earlier = (Choice(f"t{last - YEARS}", words("button-earlier-years")),) if last - YEARS >= FIRST else ()
    later = (Choice(f"t{last + YEARS}", words("button-later-years")),) if last < latest else ()
    return (*in_rows(years, 3), (*earlier, *later))


def _months(year: int) -> Choices:
    months = tuple(Choice(f"m{month:02}", Named("month-name", f"{month:02}")) for month in range(1, 13))
    return (*in_rows(months, 3), (_other_year(year),))


def _other_year(year: int) -> Choice:
    """Lead back to the years around one, so that a slip of the finger is mended either way."""
    return Choice(f"t{min(year + YEARS // 2, LAST)}", words("button-other-year"))


def _gather(value: str, partial: dict[str, int]) -> dict[str, int] | None:
    """Take one tapped step: t = years up to, y = year, m = month."""
    if not value[1:].isdecimal() or len(value) > 5:
        return None
    number = int(value[1:])
    match value[0]:
        case "t" if FIRST <= number <= LAST:
            return {"until": number}
        case "y" if FIRST <= number <= LAST:
            return {"year": number}
        case "m" if 1 <= number <= 12 and "year" in partial:
            return {"year": partial["year"], "month": number}
    return None


def _so_far(gathered: dict[str, int]) -> Gathered:
    """Say what of a date is known, where only buttons for the rest are seen."""
    if "month" in gathered:
        month = Named("month", f"{gathered['year']}-{gathered['month']:02}")
        return Gathered(gathered, words("which-day", month=month))
    return Gathered(gathered, words("which-month", year=str(gathered["year"])) if "year" in gathered else None)


@dataclass(frozen=True)
class MonthInput:
    """A month, `YYYY-MM`."""

    gathers: ClassVar[type[Any]] = dict

    adapter: TypeAdapter[Any]

    @property
    def hint(self) -> Words:
        return words("hint-month")

    def offer(self, partial: Any, context: Context) -> Choices:
        held = partial or {}
        if "choices" in held:
            return in_rows(tuple(Choice(month, Named("month", month)) for month in held["choices"]), 1)
        if "year" in held:
            return _months(held["year"])
        return _years(held.get("until", context.today.year), context.today.year)

    def read_text(self, text: str, partial: Any, context: Context) -> Reading:
        match dates.read_month(text, today=context.today):
            case dates.Read(value):
                return validate(self.adapter, value, context)
            case dates.Ambiguous(choices):
                return Gathered({"choices": list(choices)}, words("which-date"))
        year = _lone_year(text)
        if year:
            return _so_far({"year": year})
        return self._in_year(text, partial or {}, context)

    def _in_year(self, text: str, held: dict[str, Any], context: Context) -> Reading:
        """Read the month alone where its year is known already: `juin`, `06`."""
        month = _month_in(text, held.get("year"), context)
        return validate(self.adapter, month, context) if month else problem("month")

    def so_far(self, partial: Any) -> Words | None:
        """Say which year is known already, where its months are offered."""
        return words("which-month", year=str(partial["year"])) if "year" in partial else None

    def read_choice(self, value: str, partial: Any, context: Context) -> Reading:
        if value in (partial or {}).get("choices", ()):
            return validate(self.adapter, value, context)
        gathered = _gather(value, partial or {})
        if gathered is None:
            return problem("choose")
        if "month" in gathered:
            return validate(self.adapter, f"{gathered['year']}-{gathered['month']:02}", context)
        return _so_far(gathered)

    def holds(self, value: Any) -> bool:
        return isinstance(value, str) and _MONTH.fullmatch(value) is not None

    def show(self, value: Any) -> Value:
        return Named("month", str(value))


@dataclass(frozen=True)
class DayInput:
    """A day, ISO 8601; `age` years before today is where the years to tap begin, `youngest` where they end.

    Of a day that is still to come, as many years are offered from this one on as `coming` says.
    """

    gathers: ClassVar[type[Any]] = dict

    adapter: TypeAdapter[Any]
    age: int = 0
    youngest: int = 0
    coming: int = 0

    @property
    def hint(self) -> Words:
        return words("hint-day")

    def offer(self, partial: Any, context: Context) -> Choices:
        held = partial or {}
        if "choices" in held:
            return in_rows(
                tuple(Choice(day, words("date", date=date.fromisoformat(day))) for day in held["choices"]), 1
            )
        if "month" in held:
            days = tuple(Choice(f"d{day}", str(day)) for day in range(1, _last_day(held) + 1))
            return (*in_rows(days, 7), (_other_year(held["year"]),))
        if "year" in held:
            return _months(held["year"])
        year = context.today.year
        if self.coming:
            return in_rows(tuple(Choice(f"y{each}", str(each)) for each in range(year, year + self.coming)), 3)
        return _years(held.get("until", year - self.age), year - self.youngest)

    def read_text(self, text: str, partial: Any, context: Context) -> Reading:
        match _read_day(text, (partial or {}).get("year"), context):
            case dates.Read(value):
                return validate(self.adapter, value, context)
            case dates.Ambiguous(choices):
                return Gathered({"choices": [day.isoformat() for day in choices]}, words("which-date"))
        year = _lone_year(text)
        if year:
            return _so_far({"year": year})
        return self._rest(text, partial or {}, context)

    def _rest(self, text: str, held: dict[str, Any], context: Context) -> Reading:
        """Read the day alone where the month is known already, and the month where the year is."""
        number = ascii_digits(text).strip()
        if "month" in held and number.isdecimal() and len(number) <= 2 and 1 <= int(number) <= _last_day(held):
            return self._day(int(number), held, context)
        month = _month_in(text, held.get("year"), context)
        if month:
            return _so_far({"year": int(month[:4]), "month": int(month[5:])})
        return problem("no_such_day" if dates.is_shaped_like_a_day(text) else "day")

    def read_choice(self, value: str, partial: Any, context: Context) -> Reading:
        held = partial or {}
        if value in held.get("choices", ()):
            return validate(self.adapter, date.fromisoformat(value), context)
        if value[:1] == "d" and value[1:].isdecimal() and "month" in held:
            return self._day(int(value[1:]), held, context)
        gathered = _gather(value, held)
        return problem("choose") if gathered is None else _so_far(gathered)

    def _day(self, day: int, held: dict[str, int], context: Context) -> Reading:
        if not 1 <= day <= _last_day(held):
            return problem("choose")
        return validate(self.adapter, date(held["year"], held["month"], day), context)

    def holds(self, value: Any) -> bool:
        return isinstance(value, str) and _is_day(value)

    def show(self, value: Any) -> Value:
        return date.fromisoformat(value)


def _is_day(value: str) -> bool:
    try:
        return date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False


def _last_day(held: dict[str, int]) -> int:
    year, month = held["year"], held["month"]
    following = date(year + month // 12, month % 12 + 1, 1)
    return (following - date(year, month, 1)).days


def _read_day(text: str, year: int | None, context: Context) -> dates.DayRead:
    """Read a day, or a day and a month in a year that is known already."""
    read = dates.read_day(text, today=context.today)
    if isinstance(read, dates.Unreadable) and year:
        return dates.read_day(f"{text} {year}", today=context.today)
    return read


def _month_in(text: str, year: int | None, context: Context) -> str | None:
    """Give the month that a text names in a year which is known already."""
    read = dates.read_month(f"{text} {year}", today=context.today) if year else None
    return read.value if isinstance(read, dates.Read) else None


def _lone_year(text: str) -> int | None:
    """Give the year in a text that holds no other number: `2012`, `since 2012`."""
    numbers = re.findall(r"\d+", ascii_digits(text))
    return int(numbers[0]) if len(numbers) == 1 and len(numbers[0]) == 4 and FIRST <= int(numbers[0]) <= LAST else None
