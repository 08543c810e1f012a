"""Finding among the applications of an opening by plain facts: where one stands, languages, nationality, criteria.

A criterion is met or it is not shown; nothing is counted over criteria and nobody is scored (`eligibility`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Literal

from bot.domain.application import Snapshot
from bot.domain.blind import is_blind_to
from bot.domain.checked import Checked, Standing
from bot.domain.eligibility import mirror
from bot.domain.profile import Profile
from bot.domain.rules import NOTHING, Stated
from bot.domain.status import Status
from bot.domain.vacancy import Vacancy

Trait = Literal["stage", "language", "country", "shown"]
"""What can be sifted by."""


@dataclass(frozen=True)
class Sieve:
    """What is wanted: a status, a spoken language, a nationality, and numbers of criteria that are all met."""

    stage: str | None = None
    language: str | None = None
    country: str | None = None
    shown: tuple[int, ...] = ()

    @property
    def asks_facts(self) -> bool:
        """Tell whether more than the status has to be looked at."""
        return bool(self.language or self.country or self.shown)

    def passes(self, status: Status, facts: Facts) -> bool:
        """Tell whether an application is wanted."""
        return self.passes_stage(status) and self._passes_facts(facts)

    def passes_stage(self, status: Status) -> bool:
        """Tell whether an application is in the wanted status."""
        return self.stage is None or status.value == self.stage

    def _passes_facts(self, facts: Facts) -> bool:
        return (
            (self.language is None or self.language in facts.languages)
            and (self.country is None or self.country in facts.countries)
            and facts.shown.issuperset(self.shown)
        )

    def without(self, trait: Trait) -> Sieve:
        """Give the sieve that wants anything of one trait."""
        wanted: dict[str, Any] = {trait: () if trait == "shown" else None}
        return replace(self, **wanted)


ANY = Sieve()
"""The sieve that everything passes."""


@dataclass(frozen=True)
class Facts:
    """What one application says: spoken languages, nationalities, and the numbers of the criteria that it shows."""

    languages: frozenset[str] = frozenset()
    countries: frozenset[str] = frozenset()
    shown: frozenset[int] = frozenset()


def facts_of(vacancy: Vacancy, snapshot: Snapshot, *, blind: bool) -> Facts:
    """Give the facts of what was sent, as of the day on which it was declared."""
    met = (number for number, each in compared(vacancy, snapshot, blind=blind) if each.standing is Standing.MET)
    countries = frozenset() if blind else _values(snapshot, "nationality", "country")
    return Facts(_values(snapshot, "languages", "language"), countries, frozenset(met))


def compared(vacancy: Vacancy, snapshot: Snapshot, *, blind: bool) -> tuple[tuple[int, Checked], ...]:
    """Hold what was sent against the opening, numbered; what would show a nationality is left out where it is blind."""
    profile, stated = Profile(snapshot.profile), Stated.of(snapshot.answers)
    return _compared(vacancy, profile, snapshot.declared_at.date(), blind, stated)


def criteria_of(vacancy: Vacancy, today: date, *, blind: bool) -> dict[int, Checked]:
    """Give what an opening states, by the numbers of a sieve, held against nothing."""
    return dict(_compared(vacancy, Profile({}), today, blind))


def _compared(
    vacancy: Vacancy, profile: Profile, day: date, blind: bool, stated: Stated = NOTHING
) -> tuple[tuple[int, Checked], ...]:
    checked = mirror(vacancy, profile, day, stated)
    return tuple((number, each) for number, each in enumerate(checked) if not (blind and is_blind_to(each)))


def counted(many: Iterable[tuple[Status, Facts]], sieve: Sieve, trait: Trait) -> Mapping[str, int]:
    """Count what each value of a trait would leave, were all else of the sieve as it is; criteria add to criteria."""
    rest = sieve if trait == "shown" else sieve.without(trait)
    counts: Counter[str] = Counter()
    for status, facts in many:
        if rest.passes(status, facts):
            counts.update(_of(trait, status, facts))
    return counts


def _of(trait: Trait, status: Status, facts: Facts) -> Iterable[str]:
    match trait:
        case "stage":
            return (status.value,)
        case "language":
            return facts.languages
        case "country":
            return facts.countries
    return map(str, facts.shown)


def _values(snapshot: Snapshot, section: str, key: str) -> frozenset[str]:
    return frozenset(str(entry[key]) for entry in snapshot.profile.get(section, ()) if entry.get(key))
