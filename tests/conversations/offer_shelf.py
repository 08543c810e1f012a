"""The offer of one chat in memory; registered in the store with one line."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from bot.conversations.offer_requests import (
    AnswerOffer,
    LoadOffer,
    LoadToDo,
    OwnOffer,
    ProveOffer,
    TickToDo,
    ToDo,
)
from bot.domain.offer import Offer, OfferProof, OfferStatus
from bot.domain.relocation import Errand, plan
from bot.domain.terms import Allowance, Terms, terms_for
from tests.conversations.openings import NOW, PLAIN

PUBLIC_ID = "A-7K3M-9QXF"
SENT_AT = datetime(2027, 2, 26, 12, tzinfo=UTC)
EXPIRES_AT = datetime(2027, 3, 5, 12, tzinfo=UTC)


def terms(**changes: Any) -> Terms:
    """Give terms in which nothing is missing."""
    said = {
        "starts_on": date(2027, 6, 1),
        "salary": Decimal(5200),
        "currency": "EUR",
        "step": 2,
        "months": 36,
        "allowances": {Allowance.EXPATRIATION: Decimal(800), Allowance.INSTALLATION: Decimal(3000)},
        "conditions": "Subject to the checks.",
    }
    return terms_for(PLAIN).model_copy(update={**said, **changes})


def offer(**changes: Any) -> Offer:
    """Give an offer that waits for an answer."""
    made = Offer(3, PUBLIC_ID, OfferStatus.SENT, terms(), 1, "Ruth", 2, SENT_AT, EXPIRES_AT)
    return replace(made, **changes)


class OfferShelf:
    """One offer, what was answered, and the list that follows; `refuses` makes every answer come too late."""

    def __init__(self) -> None:
        self.offer: Offer | None = None
        self.errands: tuple[Errand, ...] | None = None
        self.answers: list[AnswerOffer] = []
        self.refuses = False
        self.proofs: dict[str, OfferProof] = {}
        self.answerers: dict[type[Any], Callable[[Any], Any]] = {
            AnswerOffer: self._answer,
            TickToDo: self._tick,
            LoadOffer: lambda request: self._own(request.public_id),
            LoadToDo: self._todo,
            ProveOffer: lambda request: self.proofs.get(str(request.code)),
        }

    def _own(self, public_id: str) -> OwnOffer | None:
        if self.offer is None or public_id != self.offer.public_id:
            return None
        return OwnOffer(self.offer, PLAIN)

    def _answer(self, request: AnswerOffer) -> OwnOffer | None:
        if self.refuses or self.offer is None or request.offer_id != self.offer.offer_id:
            return None
        self.answers.append(request)
        self.offer = replace(self.offer, status=request.status, responded_at=request.at, said=request.said)
        if request.status is OfferStatus.ACCEPTED:
            self.errands = plan(self.offer.terms, ["GB"], "GB", NOW.date())
        return self._own(request.public_id)

    def _todo(self, request: LoadToDo) -> ToDo | None:
        own = self._own(request.public_id)
        return None if own is None or self.errands is None else ToDo(own, self.errands)

    def _tick(self, request: TickToDo) -> None:
        self.errands = tuple(
            replace(each, done_at=request.done_at) if each.item == request.item else each for each in self.errands or ()
        )
