"""What a candidate asks of the store about an offer, and about what is to be seen to before the start."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.conversations.requests import Request
from bot.domain.offer import Offer, OfferProof, OfferStatus
from bot.domain.relocation import Errand
from bot.domain.vacancy import Vacancy
from bot.domain.verification import VerificationCode


@dataclass(frozen=True)
class OwnOffer:
    """An offer that was sent to the person, and the opening that it is for."""

    offer: Offer
    vacancy: Vacancy


@dataclass(frozen=True)
class LoadOffer(Request[OwnOffer | None]):
    """Read the last offer that was sent for one of the person's own applications."""

    public_id: str


@dataclass(frozen=True)
class AnswerOffer(Request[OwnOffer | None]):
    """Accept an offer, decline it or ask for a review of it; None when it cannot be answered like this any more.

    `offer_id` names the one that was read: an answer to another one does not count. `said` is the message, or the
    code of the reason.
    """

    public_id: str
    offer_id: int
    status: OfferStatus
    at: datetime
    said: str = ""


@dataclass(frozen=True)
class ToDo:
    """What somebody has to see to after they have accepted, and the offer that it follows from."""

    own: OwnOffer
    errands: tuple[Errand, ...]


@dataclass(frozen=True)
class LoadToDo(Request[ToDo | None]):
    """Read what is to be seen to for one of the person's own applications."""

    public_id: str


@dataclass(frozen=True)
class TickToDo(Request[None]):
    """Note when one thing of one's own list was done, or with None that it is not."""

    public_id: str
    item: str
    done_at: datetime | None


@dataclass(frozen=True)
class ProveOffer(Request[OfferProof | None]):
    """Check the code of an offer, whosever it is; None when no offer has it."""

    code: VerificationCode
