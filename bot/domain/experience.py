"""How long somebody has worked, counted from the posts of a profile.

The rules (domain.md, "Profile"; the issue's section on the eligibility mirror):

1. Months count whole and inclusive: January to March is three months.
2. A month in which several posts were held counts once. Part time is weighted by its percentage; the percentages of
   posts held at once add up, to a full month at most.
3. A current post runs to the month of today, which counts. Months after today do not count, whatever was entered.
4. A post that is not current and has no end was held for its first month: no more is known of it.
5. A gap is one or more whole months without a post between two posts. The time after the last post is no gap.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from bot.domain.profile import Employment

FULL = 100
"""Hundredths of a month that a month can count for."""

YEAR = 12 * FULL


@dataclass(frozen=True)
class Gap:
    """Whole months without a post between two posts, both ends included, as `YYYY-MM`."""

    from_month: str
    to_month: str


@dataclass(frozen=True)
class Experience:
    """What the posts add up to: `hundredths` of full-time months, and the gaps between posts, oldest first."""

    hundredths: int
    gaps: tuple[Gap, ...] = ()

    @property
    def years(self) -> int:
        """Whole years of full-time work."""
        return self.hundredths // YEAR

    @property
    def months(self) -> int:
        """Whole months beyond the whole years."""
        return self.hundredths % YEAR // FULL

    def reaches(self, years: int) -> bool:
        """Tell whether this is so many years of full-time work, or more."""
        return self.hundredths >= years * YEAR


def worked(posts: Iterable[Employment], today: date) -> Experience:
    """Count the posts of a profile, in any order, up to the month of today."""
    weights: dict[int, int] = {}
    for post in posts:
        for month in _months(post, today):
            weights[month] = weights.get(month, 0) + post.percent
    return Experience(sum(min(weight, FULL) for weight in weights.values()), tuple(_gaps(sorted(weights))))


def ordinal(month: str) -> int:
    """Give the number of a month `YYYY-MM` in one unbroken count, so that months can be subtracted."""
    return int(month[:4]) * 12 + int(month[5:]) - 1


def _months(post: Employment, today: date) -> range:
    now, start = ordinal(f"{today:%Y-%m}"), ordinal(post.from_month)
    end = now if post.current else ordinal(post.to_month or post.from_month)
    return range(start, min(end, now) + 1)


def _gaps(months: list[int]) -> Iterator[Gap]:
    for before, after in pairwise(months):
        if after > before + 1:
            yield Gap(_written(before + 1), _written(after - 1))


def _written(month: int) -> str:
    return f"{month // 12:04}-{month % 12 + 1:02}"
