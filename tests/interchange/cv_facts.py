"""What a careful reader finds in a CV of the corpus, as the profile's forms store it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from tests.interchange.cv_making import Made

Sections = Mapping[str, tuple[Mapping[str, Any], ...]]


@dataclass(frozen=True)
class Sample:
    """One CV and its facts, as the profile's forms store them."""

    name: str
    language: str
    format: str
    made: Made
    facts: Sections


def spoken(**levels: str | None) -> tuple[Mapping[str, Any], ...]:
    """Give language entries: `spoken(fr="native", en="C1", wo=None)`."""
    return tuple({"language": code} | ({"level": level} if level else {}) for code, level in levels.items())


def held(*codes: str) -> tuple[Mapping[str, Any], ...]:
    """Give nationality entries."""
    return tuple({"country": code} for code in codes)


def post(title: str, employer: str, start: str, end: str | None, country: str | None = None) -> dict[str, Any]:
    """Give an employment entry; a year alone is no month."""
    months = {"from_month": start, "to_month": end}
    entry = {"title": title, "employer": employer, "current": end is None, "country": country, **months}
    return {
        name: value for name, value in entry.items() if value is not None and value not in (start[:4], (end or "")[:4])
    }


def course(
    qualification: str,
    institution: str,
    start: str | None,
    end: str | None,
    level: int | None = None,
    country: str | None = None,
    ongoing: bool = False,
) -> dict[str, Any]:
    """Give an education entry; a year alone is no month."""
    entry = {"qualification": qualification, "institution": institution, "level": level, "country": country}
    months = {name: month for name, month in (("from_month", start), ("to_month", end)) if month and len(month) == 7}
    return {name: value for name, value in entry.items() if value is not None} | months | {"ongoing": ongoing}
