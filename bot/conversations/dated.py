"""Inputs for days and months: typed in any of the four languages, or tapped year first."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Any, ClassVar

from pydantic import TypeAdapter

from bot.conversations.inputs import Choice, Choices, Context, Gathered, Problem, Reading, in_rows, problem, validate
from bot.conversations.outcomes import Named, Value, Words, words
from bot.domain import dates
from bot.domain.text import ascii_digits

YEARS = 12
"""Years shown at a time: four rows of three are still easy to tap on a phone."""

FURTHER = (2, 3)
"""Pages back that are a tap away besides the one before: with these, the years of a whole career."""

FIRST, LAST = dates.FIRST_YEAR, 2099
"""The years that can be chosen; each type of date has narrower bounds of its own."""

_MONTH = re.compile(r"\d{4}-(0[1-9]|1[0-2])")


def _years(last: int, latest: int, earliest: int = FIRST) -> Choices:
    """Offer the years up to one, and ways to earlier and later ones, from `earliest` to `latest` at most."""
    last = min(last, latest)
    years = tuple(Choice(f"y{year}", str(year)) for year in range(last, max(last - YEARS, earliest - 1), -1))
    earlier = (Choice(f"t{last - YEARS}", words("button-earlier-years")),) if last - YEARS >= earliest else ()
    later = (Choice(f"t{last + YEARS}", words("button-later-years")),) if last < latest else ()
    further = tuple(_page(last - pages * YEARS, earliest) for pages in FURTHER if last - pages * YEARS >= earliest)
    return tuple(row for row in (*in_rows(years, 3), (*earlier, *later), further) if row)


def _page(last: int, earliest: int) -> Choice:
    first = max(last - YEARS + 1, earliest)
    return Choice(f"t{last}", words("button-years", first=str(first), last=str(last)))


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


def _in_year(year: int, ends: tuple[Any, Any], adapter: TypeAdapter[Any], context: Context) -> Reading:
    """Take a year and ask on; or say at once why neither its first nor its last day will do, which are given."""
    if not dates.is_believed(year, context.today):
        return problem("no_such_year", year=str(year))
    if context.since and year < int(context.since[:4]):
        return problem("year_before_start", start=Named("month", context.since))
    checked = [validate(adapter, end, context) for end in ends]
    if not all(isinstance(each, Problem) for each in checked):
        return _so_far({"year": year})
    return problem("year_ahead", year=str(year)) if year > context.today.year else checked[0]


def _faulty(text: str, context: Context) -> Problem | None:
    """Say what is wrong with a date that is written as one."""
    match dates.fault(text, today=context.today):
        case dates.NoSuchDay(month, days):
            return problem("month_length", month=Named("month", month), days=days)
        case dates.NoSuchYear(year):
            return problem("no_such_year", year=str(year))
    return None


def _holds_part(partial: Any) -> bool:
    """Tell whether part of a date is known, so that there is no year to tap."""
    return bool({"year", "choices"} & set(partial or ()))


def _month(held: dict[str, int]) -> Named:
    return Named("month", f"{held['year']}-{held['month']:02}")


def _so_far(gathered: dict[str, int]) -> Gathered:
    """Say what of a date is known, where only buttons for the rest are seen."""
    if "month" in gathered:
        return Gathered(gathered, words("which-day", month=_month(gathered)))
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
        earliest = int(context.since[:4]) if context.since else FIRST
        return _years(held.get("until", context.today.year), context.today.year, earliest)

    def hint_for(self, partial: Any, context: Context) -> Words | None:
        """Say what is expected now, where that differs from what the question says."""
        if _holds_part(partial):
            return words("hint-month-held")
        now = Named("month", f"{context.today:%Y-%m}")
        return words("hint-month-near", example=now) if context.since else None

    def read_text(self, text: str, partial: Any, context: Context) -> Reading:
        match dates.read_month(text, today=context.today):
            case dates.Read(value):
                return validate(self.adapter, value, context)
            case dates.Ambiguous(choices):
                return Gathered({"choices": list(choices)}, words("which-date"))
        year = _lone_year(text)
        return self._year(year, context) if year is not None else self._rest(text, partial or {}, context)

    def _year(self, year: int, context: Context) -> Reading:
        return _in_year(year, (f"{year:04}-01", f"{year:04}-12"), self.adapter, context)

    def _rest(self, text: str, held: dict[str, Any], context: Context) -> Reading:
        """Read the month alone where its year is known already: `juin`, `06`."""
        month = _month_in(text, held.get("year"), context)
        if month:
            return validate(self.adapter, month, context)
        return _faulty(text, context) or problem("month_held" if _holds_part(held) else "month")

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
        return self._year(gathered["year"], context) if "year" in gathered else _so_far(gathered)

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
            length = dates.month_length(held["year"], held["month"])
            days = tuple(Choice(f"d{day}", str(day)) for day in range(1, length + 1))
            return (*in_rows(days, 7), (_other_year(held["year"]),))
        if "year" in held:
            return _months(held["year"])
        year = context.today.year
        if self.coming:
            return in_rows(tuple(Choice(f"y{each}", str(each)) for each in range(year, year + self.coming)), 3)
        return _years(held.get("until", year - self.age), year - self.youngest)

    def hint_for(self, partial: Any, context: Context) -> Words | None:
        """Say what is expected now, where that differs from what the question says."""
        if _holds_part(partial):
            return words("hint-day-held", example=self._example(partial, context))
        return words("hint-day-near", example=self._example(partial, context)) if self.age < 0 else None

    def _example(self, partial: Any, context: Context) -> Words:
        """Give a day of a year that is offered, as somebody would type it."""
        held = partial or {}
        year = context.today.year - self.age if self.age > 0 else context.today.year + 1
        known = int(held["choices"][0][:4]) if "choices" in held else held.get("year", year)
        return words("date", date=date(known, 3, 12))

    def read_text(self, text: str, partial: Any, context: Context) -> Reading:
        match _read_day(text, (partial or {}).get("year"), context):
            case dates.Read(value):
                return validate(self.adapter, value, context)
            case dates.Ambiguous(choices):
                return Gathered({"choices": [day.isoformat() for day in choices]}, words("which-date"))
        year = _lone_year(text)
        return self._year(year, context) if year is not None else self._rest(text, partial or {}, context)

    def _year(self, year: int, context: Context) -> Reading:
        return _in_year(year, (f"{year:04}-01-01", f"{year:04}-12-31"), self.adapter, context)

    def _rest(self, text: str, held: dict[str, Any], context: Context) -> Reading:
        """Read the day alone where the month is known already, and the month where the year is."""
        number = ascii_digits(text).strip()
        if "month" in held and number.isdecimal() and len(number) <= 2 and int(number):
            return self._typed_day(int(number), held, context)
        month = _month_in(text, held.get("year"), context)
        if month:
            return _so_far({"year": int(month[:4]), "month": int(month[5:])})
        if dates.is_shaped_like_a_day(text):
            return _faulty(text, context) or problem("no_such_day", example=self._example(held, context))
        return _faulty(f"{text} {held.get('year', '')}", context) or self._unread(held, context)

    def _typed_day(self, day: int, held: dict[str, int], context: Context) -> Reading:
        length = dates.month_length(held["year"], held["month"])
        return (
            self._day(day, held, context) if day <= length else problem("month_length", month=_month(held), days=length)
        )

    def _unread(self, held: dict[str, Any], context: Context) -> Problem:
        if _holds_part(held):
            return problem("day_held")
        return problem("day", example=self._example(held, context))

    def read_choice(self, value: str, partial: Any, context: Context) -> Reading:
        held = partial or {}
        if value in held.get("choices", ()):
            return validate(self.adapter, date.fromisoformat(value), context)
        if value[:1] == "d" and value[1:].isdecimal() and "month" in held:
            return self._day(int(value[1:]), held, context)
        gathered = _gather(value, held)
        if gathered is None:
            return problem("choose")
        return self._year(gathered["year"], context) if gathered.keys() == {"year"} else _so_far(gathered)

    def _day(self, day: int, held: dict[str, int], context: Context) -> Reading:
        if not 1 <= day <= dates.month_length(held["year"], held["month"]):
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
    return int(numbers[0]) if len(numbers) == 1 and len(numbers[0]) == 4 else None
