"""Quiet hours as people say them: "22-7", "10 pm to 7", "de 22 h à 7 h", "من 10 مساءً إلى 7 صباحًا", "night", "none"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from typing import Literal

from bot.domain.data import load
from bot.domain.preferences import DAY, USUAL_QUIET, Quiet
from bot.domain.text import ascii_digits, fold

NOON = 12
DARK = 6
"""An hour before which "at night" means after midnight."""

_MERIDIEM = re.compile(r"\b([ap])[\s.]{0,2}m\b\.?")
_AFTERNOON = re.compile(r"apr[eè]s[\s-]?midi|بعد الظهر")
_VOWEL_MARKS = re.compile("[\u064b-\u065f\u0670]")
_TOKEN = re.compile(r"(\d+)(?:\s*(?:h(?![^\W\d_])|[:.])\s*(\d{2})?(?!\d))?|([^\W\d_]+)")

Part = Literal["am", "pm", "dark"]


@dataclass(frozen=True)
class _Time:
    """A time of day as it was said; `part` is the half of the day that was named with it."""

    hour: int
    minute: int = 0
    part: Part | None = None
    whole: bool = False

    @property
    def minutes(self) -> int:
        """Minutes after midnight; an hour above twelve needs no half of the day."""
        return self._hour * 60 + self.minute

    @property
    def _hour(self) -> int:
        if self.whole or not 1 <= self.hour <= NOON or self.part is None:
            return self.hour
        late = self.part == "pm" or (self.part == "dark" and DARK <= self.hour < NOON)
        return self.hour % NOON + (NOON if late else 0)

    @property
    def is_open(self) -> bool:
        """Tell whether it may be meant for either half of the day."""
        return self.part is None and not self.whole and 1 <= self.hour <= NOON


def read_quiet(text: str) -> Quiet | Literal["none"] | None:
    """Read what somebody typed for their quiet hours; None when it is neither none, the night, nor two times of day.

    A word that nobody says of hours makes it something else. An hour up to twelve without its half of the day is
    taken for the evening where the morning would make more than half a day quiet.
    """
    said = fold(text)
    if said in _words("none"):
        return "none"
    if said in _words("night"):
        return USUAL_QUIET
    times = _times(text)
    if times is None or len(times) != 2 or any(time.hour > 23 or time.minute > 59 for time in times):
        return None
    start, end = times[0].minutes, times[1].minutes
    if times[0].is_open and (times[1].is_open or times[1].part) and (end - start) % DAY > DAY // 2:
        start = (start + DAY // 2) % DAY
    return None if start == end else Quiet(start=start, end=end)


def _times(text: str) -> list[_Time] | None:
    """Give the times of day in a text, None when it holds a word that does not belong to them."""
    times: list[_Time] = []
    for hour, minute, word in _tokens(text):
        if hour:
            times.append(_Time(int(hour[:3]), int(minute or 0)))
        elif word in _words("midnight") or word in _words("noon"):
            times.append(_Time(0 if word in _words("midnight") else NOON, whole=True))
        elif part := _part(word):
            if times and times[-1].part is None:
                times[-1] = replace(times[-1], part=part)
        elif word not in _words("between"):
            return None
    return times


def _tokens(text: str) -> Iterator[tuple[str, str, str]]:
    plain = _VOWEL_MARKS.sub("", ascii_digits(text).casefold())
    plain = _AFTERNOON.sub(" pm ", _MERIDIEM.sub(r"\1m", plain))
    for found in _TOKEN.finditer(plain):
        yield found[1] or "", found[2] or "", fold(found[3] or "")


def _part(word: str) -> Part | None:
    kinds: tuple[Part, ...] = ("am", "pm", "dark")
    return next((kind for kind in kinds if word in _words(kind)), None)


@cache
def _words(kind: str) -> frozenset[str]:
    return frozenset(map(fold, load("quiet_words")[kind]))
