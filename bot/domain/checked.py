"""What the eligibility mirror says of one criterion: where a profile stands, why, and the lines that show it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bot.domain.experience import Experience
from bot.domain.profile import SectionName
from bot.domain.vacancy import Criterion, OpenTo, ScreeningQuestion


class Standing(StrEnum):
    """Where a profile stands on one criterion (domain.md: "met / not shown / not met").

    *Not shown* is the answer whenever the profile is silent; *not met* needs a fact in it that says so.
    """

    MET = "met"
    NOT_SHOWN = "not-shown"
    NOT_MET = "not-met"


class Reason(StrEnum):
    """Why a profile stands where it does; each reason belongs to one standing."""

    SHOWN = "shown"
    EMPTY = "empty"
    UNCHECKED = "unchecked"
    EQUIVALENT = "equivalent"
    ONGOING = "ongoing"
    EARLIER = "earlier"
    PART = "part"
    UNLISTED = "unlisted"
    TERRITORY = "territory"
    SERVICE = "service"
    BACKING = "backing"
    UNMATCHED = "unmatched"
    LOWER = "lower"
    SHORT = "short"
    WEAKER = "weaker"
    OUTSIDE = "outside"
    STATELESS = "stateless"
    DENIED = "denied"


_AGAINST = frozenset({Reason.LOWER, Reason.SHORT, Reason.WEAKER, Reason.OUTSIDE, Reason.STATELESS, Reason.DENIED})


@dataclass(frozen=True)
class ProfileLine:
    """One entry of a section of the profile."""

    section: SectionName
    index: int


@dataclass(frozen=True)
class Checked:
    """One criterion, or the circle to which a vacancy is open, held against a profile.

    `lines` are the entries that show it, or come nearest; `section` is where something can be added or looked at, None
    when no section could show it; `experience` goes with criteria that ask for years. `question` is the opening's own
    question whose answer decided, `noted` that an endorsement which the person noted did.
    """

    subject: Criterion | OpenTo
    reason: Reason
    section: SectionName | None = None
    lines: tuple[ProfileLine, ...] = ()
    experience: Experience | None = None
    question: ScreeningQuestion | None = None
    noted: bool = False

    @property
    def standing(self) -> Standing:
        """Where the profile stands."""
        if self.reason is Reason.SHOWN:
            return Standing.MET
        return Standing.NOT_MET if self.reason in _AGAINST else Standing.NOT_SHOWN

    @property
    def required(self) -> bool:
        """Whether it is asked for; what is not required is an advantage."""
        return isinstance(self.subject, OpenTo) or self.subject.required
