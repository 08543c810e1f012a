"""What staff ask about offers, and about somebody's start."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.conversations.staff.requests import StaffRequest
from bot.domain.checks import Check
from bot.domain.offer import Offer
from bot.domain.relocation import Errand
from bot.domain.staff import Member, StaffAct, Subject, application
from bot.domain.status import Status, StatusEvent
from bot.domain.terms import Terms
from bot.domain.vacancy import Vacancy


@dataclass(frozen=True)
class OfferFile:
    """The offers of an application: the one in hand among staff, and the last one that the candidate was sent.

    It names nobody but staff, so that it can be read where the review is blind.
    """

    public_id: str
    vacancy: Vacancy
    status: Status
    in_hand: Offer | None
    seen: Offer | None
    errands: tuple[Errand, ...]
    member: Member
    checks: tuple[Check, ...] = ()

    @property
    def cleared(self) -> int:
        """How many of the pre-employment checks are done."""
        return sum(each.is_done for each in self.checks)


@dataclass(frozen=True)
class _OfOne:
    public_id: str

    @property
    def about(self) -> tuple[Subject, ...]:
        return (application(self.public_id),)


@dataclass(frozen=True)
class ReadOffer(_OfOne, StaffRequest[OfferFile]):
    """Read the offers of an application."""

    act = StaffAct.READ_OFFER


@dataclass(frozen=True)
class PrepareOffer(_OfOne, StaffRequest[OfferFile]):
    """Begin an offer with the usual terms, or with those of the one before."""

    at: datetime
    act = StaffAct.PROPOSE_OFFER


@dataclass(frozen=True)
class WriteTerms(_OfOne, StaffRequest[OfferFile]):
    """Change the terms of the offer in hand; a proposal is one no more."""

    terms: Terms
    at: datetime
    act = StaffAct.PROPOSE_OFFER


@dataclass(frozen=True)
class ProposeOffer(_OfOne, StaffRequest[OfferFile]):
    """Put the offer in hand before a second person, who is told; nothing is done while something is missing."""

    at: datetime
    act = StaffAct.PROPOSE_OFFER


@dataclass(frozen=True)
class ReturnOffer(_OfOne, StaffRequest[OfferFile]):
    """Give a proposal back to whoever made it, who is told."""

    act = StaffAct.APPROVE_OFFER


@dataclass(frozen=True)
class ApproveOffer(_OfOne, StaffRequest[OfferFile]):
    """Send a proposal, as somebody else than who made it; `digest` is of the terms that were read."""

    digest: str
    at: datetime
    act = StaffAct.APPROVE_OFFER


@dataclass(frozen=True)
class TrackStart(_OfOne, StaffRequest[OfferFile]):
    """Begin the onboarding of somebody who has accepted, or note that they have entered on duty."""

    event: StatusEvent
    at: datetime
    act = StaffAct.TRACK_ONBOARDING
