"""The talent pool: how long somebody is in it, and who is found by which facts.

The rules (domain.md, "Privacy"):

1. Somebody is in the pool while a consent of theirs to it stands. It can be withdrawn at any time, at once.
2. A consent serves for a year. After six months the person is asked whether it still holds; a yes begins a new year.
3. Who does not answer within a month leaves the pool, and so does everybody after two years, who may join anew.
4. Who is found is found by facts that they entered, all of which are met. Nobody is scored or ranked: people are
   listed in the order in which they joined.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from pydantic import Field

from bot.domain.countries import find_country, find_nationality
from bot.domain.education import Isced
from bot.domain.experience import worked
from bot.domain.languages import Cefr, find_language
from bot.domain.profile import Contact, Education, Employment, HeldNationality, LanguageSkill, Profile, SectionName
from bot.domain.text import fold
from bot.domain.vacancy import Record

PURPOSE = "talent_pool"
"""The purpose of the consent."""

TERM = timedelta(days=365)
CAP = timedelta(days=730)
ASK_AFTER = timedelta(days=182)
ANSWER_WITHIN = timedelta(days=30)

MOST_WORDS = 5
"""Words of a field that can be looked for at once."""

LONGEST_WORD = 60

_YEARS = re.compile(r"(\d{1,2})\s*\+?\s*\w{0,8}")
_LEVEL = re.compile(r"(.+?)\s+(A1|A2|B1|B2|C1|C2)", re.IGNORECASE)


@dataclass(frozen=True)
class Membership:
    """Since when somebody has been in the pool without a break, and when they last said so."""

    since: datetime
    confirmed: datetime

    @property
    def until(self) -> datetime:
        """When the consent ends if nothing more is said."""
        return min(self.confirmed + TERM, self.since + CAP)


@dataclass(frozen=True)
class Facts:
    """What can be looked for: levels by language, whole years of work, the highest level of education, words.

    `words` are fields of study, qualifications and titles, folded; `country` is where somebody lives.
    """

    languages: dict[str, Cefr]
    years: int
    level: Isced | None
    words: str
    country: str | None
    nationalities: tuple[str, ...]


def facts_of(profile: Profile, today: date) -> Facts:
    """Take the facts out of a profile."""
    entries = [entry for section in profile.sections.values() for entry in section]
    studies = [entry for entry in entries if isinstance(entry, Education)]
    posts = [entry for entry in entries if isinstance(entry, Employment)]
    named = [*(f"{each.field or ''} {each.qualification}" for each in studies), *(each.title for each in posts)]
    contact = next((entry for entry in entries if isinstance(entry, Contact)), None)
    return Facts(
        languages={each.language: each.level for each in entries if isinstance(each, LanguageSkill)},
        years=worked(posts, today).years,
        level=max((each.level for each in studies), default=None),
        words=fold(" ".join(named)),
        country=contact.country if contact else None,
        nationalities=tuple(each.country for each in entries if isinstance(each, HeldNationality)),
    )


class Wish(Record):
    """What is looked for; all of it has to be met. A language with no level is asked for at any."""

    languages: dict[str, Cefr] = Field(default_factory=dict)
    years: int | None = None
    level: Isced | None = None
    words: tuple[str, ...] = ()
    country: str | None = None
    nationality: str | None = None

    @property
    def unblinded(self) -> Wish:
        """The same without what a blind opening must not be looked through by."""
        return self.model_copy(update={"country": None, "nationality": None})

    def without(self, part: str) -> Wish:
        """Leave out one part: `years`, `level`, `country`, `nationality`, `l-fr` for a language, `w-0` for a word."""
        kind, _, name = part.partition("-")
        match kind:
            case "l":
                return self.model_copy(update={"languages": {k: v for k, v in self.languages.items() if k != name}})
            case "w":
                kept = tuple(word for place, word in enumerate(self.words) if str(place) != name)
                return self.model_copy(update={"words": kept})
            case "years" | "level" | "country" | "nationality":
                return self.model_copy(update={kind: None})
        return self

    def is_met(self, facts: Facts) -> bool:
        """Tell whether somebody's facts meet all of it."""
        return (
            all(_speaks(facts, language, level) for language, level in self.languages.items())
            and (self.years is None or facts.years >= self.years)
            and (self.level is None or (facts.level is not None and facts.level >= self.level))
            and all(fold(word) in facts.words for word in self.words)
            and self.country in (None, facts.country)
            and (self.nationality is None or self.nationality in facts.nationalities)
        )

    def adding(self, text: str) -> Wish:
        """Read what was typed, part by part between commas: "French B2, 5 years, law, Morocco, Moroccan"."""
        wish = self
        for part in re.split(r"[,،;؛\n]", text):
            wish = wish._and(part.strip()[:LONGEST_WORD])
        return wish

    def _and(self, part: str) -> Wish:
        levelled = _LEVEL.fullmatch(part)
        spoken = find_language(levelled[1] if levelled else part).exact
        if spoken is not None:
            level = Cefr(levelled[2].upper()) if levelled else Cefr.A1
            return self.model_copy(update={"languages": {**self.languages, spoken: level}})
        years = _YEARS.fullmatch(part)
        if years is not None:
            return self.model_copy(update={"years": int(years[1])})
        return self._of_place(part)

    def _of_place(self, part: str) -> Wish:
        lives, comes = find_country(part).exact, find_nationality(part).exact
        if lives is not None:
            return self.model_copy(update={"country": lives})
        if comes is not None:
            return self.model_copy(update={"nationality": comes})
        if not fold(part):
            return self
        return self.model_copy(update={"words": (*self.words, part)[:MOST_WORDS]})


def _speaks(facts: Facts, language: str, level: Cefr) -> bool:
    known = facts.languages.get(language)
    return known is not None and known.at_least(level)


def name_of(profile: Profile) -> str:
    """Give the person's name as entered, empty where it is not."""
    entries = profile.to_json().get(SectionName.IDENTITY.value, [])
    return " ".join(f"{entry['given_names']} {entry['family_names']}" for entry in entries)
