"""A secondment: what candidate, employer and National Central Bureau do, in order, and how far the candidate has come.

The days are this project's own advice, counted back from the deadline, the only day that a notice states.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from bot.domain.members import Membership, membership
from bot.domain.profile import HeldNationality, Profile, SectionName
from bot.domain.types import Country
from bot.domain.vacancy import ContractType, Record, Vacancy


class EndorsementStatus(StrEnum):
    """What the candidate knows of the bureau's endorsement."""

    NOT_ASKED = "not_asked"
    ASKED = "asked"
    ENDORSED = "endorsed"
    REFUSED = "refused"


class LetterStatus(StrEnum):
    """What the candidate knows of the employer's letter of conditions."""

    NOT_ASKED = "not_asked"
    ASKED = "asked"
    RECEIVED = "received"


UNFINISHED = (EndorsementStatus.NOT_ASKED, EndorsementStatus.ASKED)
"""As long as it stands so, there is something to remind of before the deadline."""


class Endorsement(Record):
    """What a candidate keeps of one seconded post, each with the day it came to stand so.

    `country` is that of the bureau, where the candidate chose one among several nationalities.
    """

    status: EndorsementStatus = EndorsementStatus.NOT_ASKED
    since: date | None = None
    letter: LetterStatus = LetterStatus.NOT_ASKED
    letter_since: date | None = None
    country: Country | None = None

    def moved(self, status: EndorsementStatus, day: date) -> Endorsement:
        """Let the endorsement stand so from a day on; where it stands so already, the earlier day is kept."""
        if status is self.status:
            return self
        return self.model_copy(update={"status": status, "since": _day(status, day)})

    def lettered(self, letter: LetterStatus, day: date) -> Endorsement:
        """Let the letter stand so from a day on; where it stands so already, the earlier day is kept."""
        if letter is self.letter:
            return self
        return self.model_copy(update={"letter": letter, "letter_since": _day(letter, day)})

    def asks(self, country: str) -> Endorsement:
        """Choose the country whose bureau is asked."""
        return self.model_copy(update={"country": country})

    def bureau(self, countries: Sequence[str]) -> str | None:
        """Give the country whose bureau is asked, of those that can be; None while that is open."""
        if self.country in countries:
            return self.country
        return countries[0] if len(countries) == 1 else None


def _day(status: EndorsementStatus | LetterStatus, day: date) -> date | None:
    return None if status.value == EndorsementStatus.NOT_ASKED else day


def is_secondment(vacancy: Vacancy) -> bool:
    """Tell whether a vacancy is a seconded post."""
    return vacancy.contract_type is ContractType.SECONDMENT


def bureaux(profile: Profile) -> tuple[str, ...]:
    """Give the countries whose bureau can be asked: the nationalities that are member countries, as they stand."""
    held = profile.sections.get(SectionName.NATIONALITY) or ()
    countries = [each.country for each in held if isinstance(each, HeldNationality)]
    return tuple(dict.fromkeys(each for each in countries if membership(each) is Membership.MEMBER))


class Who(StrEnum):
    """Who has to do something."""

    CANDIDATE = "candidate"
    EMPLOYER = "employer"
    BUREAU = "bureau"


@dataclass(frozen=True, slots=True)
class Step:
    """Something to be done, and how many days before the deadline at the latest it should be."""

    name: str
    who: Who
    days: int


STEPS = (
    Step("agree", Who.CANDIDATE, 28),
    Step("dossier", Who.CANDIDATE, 21),
    Step("letter", Who.EMPLOYER, 14),
    Step("check", Who.BUREAU, 7),
    Step("send", Who.BUREAU, 1),
    Step("submit", Who.CANDIDATE, 0),
)
"""All that has to be done, in order; a bureau takes weeks rather than days, so that the first steps come early."""


def due_days(deadline: date) -> dict[Step, date]:
    """Give the day by which each step should be done."""
    return {step: deadline - timedelta(days=step.days) for step in STEPS}
