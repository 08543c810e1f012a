"""An offer of appointment: how far it is, and how long it can be answered; what is offered are its terms.

The rules (domain.md, "Offer"):

1. One person proposes and another approves. Whatever is changed after the proposal has to be proposed again.
2. It can be answered until it expires, seven days after it was sent unless the terms say otherwise; the clock reminds
   once after five days, and ends it. While a review that the candidate asked for is under way, it does not lapse.
3. Nobody has entered on duty before the first day that was agreed: until then that is not written down.
4. A changed or extended offer is a new one, with two people again; it takes the place of the one before.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from bot.domain.digest import digest_of
from bot.domain.status import Status
from bot.domain.terms import Terms
from bot.domain.verification import VerificationCode, code_of


class OfferStatus(StrEnum):
    """How far an offer is."""

    PREPARING = "preparing"
    PROPOSED = "proposed"
    SENT = "sent"
    REVIEW_REQUESTED = "review_requested"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    LAPSED = "lapsed"
    REPLACED = "replaced"


REMIND_AFTER = timedelta(days=5)
"""How long after it was sent somebody is reminded of an offer that they have not answered."""

OPEN = (OfferStatus.SENT, OfferStatus.REVIEW_REQUESTED)
"""The states in which the candidate can answer."""

IN_HAND = (OfferStatus.PREPARING, OfferStatus.PROPOSED)
"""The states in which only staff see it."""

STAGES = (
    Status.CHECKS,
    Status.OFFER_EXTENDED,
    Status.REVIEW_REQUESTED,
    Status.ACCEPTED,
    Status.DECLINED,
    Status.LAPSED,
    Status.ONBOARDING,
    Status.ENTERED_ON_DUTY,
)
"""The stages of an application in which there is an offer, or one can be prepared: that is the first of them."""

EXTENDABLE = (Status.CHECKS, Status.REVIEW_REQUESTED)
"""The stages from which an offer can be sent."""

COMING = (Status.ACCEPTED, Status.ONBOARDING)
"""The stages in which somebody prepares for the first day."""

REASONS = ("pay", "family", "other_post", "place", "unsaid")
"""Why somebody declines, as far as they want to say."""


@dataclass(frozen=True)
class Offer:
    """An offer and what became of it; `said` is the candidate's message or reason."""

    offer_id: int
    public_id: str
    status: OfferStatus
    terms: Terms
    proposed_by: int
    proposer: str
    approved_by: int | None = None
    sent_at: datetime | None = None
    expires_at: datetime | None = None
    responded_at: datetime | None = None
    said: str = ""

    @property
    def code(self) -> VerificationCode:
        """What its paper is verified by."""
        return code_of(self.public_id, self.offer_id, self.digest(), "offer")

    def digest(self) -> str:
        """Give the SHA-256 of what was offered to whom and when, in hexadecimal."""
        sent_at = self.sent_at.isoformat() if self.sent_at else None
        return digest_of([self.public_id, sent_at, self.terms.model_dump(mode="json")])

    def can_answer(self, at: datetime) -> bool:
        """Tell whether the candidate can accept, decline or ask for a review now; a review holds the clock."""
        if self.status is OfferStatus.REVIEW_REQUESTED:
            return True
        return self.status is OfferStatus.SENT and self.expires_at is not None and at <= self.expires_at

    def has_begun(self, today: date) -> bool:
        """Tell whether the first day at work has come."""
        return self.terms.starts_on is None or self.terms.starts_on <= today

    def days_left(self, at: datetime) -> int:
        """Count the days that are left, the last one included; never fewer than none."""
        left = (self.expires_at or at) - at
        return max(0, -(-left // timedelta(days=1)))


@dataclass(frozen=True, slots=True)
class OfferProof:
    """What is told to whoever asks about the genuine code of an offer; nothing in it says to whom it was made."""

    reference: str
    sent_at: datetime
    status: OfferStatus
