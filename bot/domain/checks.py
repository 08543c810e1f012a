"""The checks before an appointment: what is checked, how a check moves on, and for how long its result serves.

The rules (domain.md, "Check"):

1. Nothing begins before the candidate has agreed to the checks, separately; a consent withdrawn stops them.
2. A check moves along `MOVES` only. What failed or was waived can be taken up again. What came and is in order is
   cleared in one step, whether it was asked for or not; what speaks against somebody, or leaves something unchecked,
   is confirmed first.
3. The papers themselves are never asked for in a chat, which is not encrypted from end to end: their state is here.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from bot.domain.status import Status
from bot.domain.vacancy import ContractType, Vacancy

PURPOSE = "background_check"
"""The purpose of the consent."""


class CheckKind(StrEnum):
    """What is checked, in the order of the list."""

    IDENTITY = "identity"
    EDUCATION = "education"
    EMPLOYMENT = "employment"
    REFERENCES = "references"
    CRIMINAL_RECORD = "criminal_record"
    CLEARANCE = "clearance"
    NCB = "ncb"
    MEDICAL = "medical"
    WORK_PERMIT = "work_permit"


class CheckStatus(StrEnum):
    """How far a check is."""

    NOT_STARTED = "not_started"
    REQUESTED = "requested"
    RECEIVED = "received"
    VERIFYING = "verifying"
    QUERY = "query"
    CLEARED = "cleared"
    FAILED = "failed"
    WAIVED = "waived"


_S = CheckStatus

MOVES: Mapping[CheckStatus, tuple[CheckStatus, ...]] = {
    _S.NOT_STARTED: (_S.REQUESTED, _S.RECEIVED, _S.CLEARED, _S.WAIVED),
    _S.REQUESTED: (_S.RECEIVED, _S.CLEARED, _S.WAIVED),
    _S.RECEIVED: (_S.CLEARED, _S.VERIFYING, _S.QUERY, _S.FAILED),
    _S.VERIFYING: (_S.CLEARED, _S.QUERY, _S.FAILED),
    _S.QUERY: (_S.RECEIVED, _S.CLEARED, _S.FAILED),
    _S.CLEARED: (_S.REQUESTED,),
    _S.FAILED: (_S.REQUESTED,),
    _S.WAIVED: (_S.REQUESTED,),
}
"""Where a check can go from where it is, the usual way first."""

CONFIRMED = frozenset({_S.FAILED, _S.WAIVED})
"""What is asked about once more before it is written down."""

SEEN_AS: Mapping[CheckStatus, str] = {_S.VERIFYING: _S.RECEIVED.value, _S.FAILED: _S.QUERY.value}
"""What the candidate sees is coarser: a person, and no list, tells somebody that a check failed."""

TOLD = frozenset({_S.REQUESTED, _S.QUERY, _S.CLEARED})
"""What a candidate is told of by a message."""

SERVES: Mapping[CheckKind, timedelta] = {
    CheckKind.CRIMINAL_RECORD: timedelta(days=180),
    CheckKind.MEDICAL: timedelta(days=365),
    CheckKind.CLEARANCE: timedelta(days=5 * 365),
}
"""How long the result of a check serves from the day its paper came; what is not named does not expire."""

WARN = (timedelta(days=30), timedelta(days=7))
"""How long before a result expires its owner is reminded."""

KEPT = timedelta(days=30)
"""How long checks and references are kept after the decision."""

STAGES = (Status.SELECTED, Status.CHECKS, Status.OFFER_EXTENDED, Status.REVIEW_REQUESTED, Status.ACCEPTED)
"""The stages in which checks may be under way."""

DECIDED = (
    Status.NOT_SELECTED,
    Status.DECLINED,
    Status.LAPSED,
    Status.ENTERED_ON_DUTY,
    Status.WITHDRAWN,
    Status.INELIGIBLE,
    Status.NO_SHOW,
    Status.VACANCY_CANCELLED,
)
"""How an application ends."""


@dataclass(frozen=True)
class Check:
    """One check of one application; `owner` is the name of who looks after it."""

    kind: CheckKind
    status: CheckStatus = CheckStatus.NOT_STARTED
    owner: str = ""
    requested_at: datetime | None = None
    received_at: datetime | None = None
    expires_at: datetime | None = None

    def can_become(self, status: CheckStatus) -> bool:
        """Tell whether it can go there from where it is."""
        return status in MOVES[self.status]

    @property
    def is_done(self) -> bool:
        """Whether nothing more is to be done."""
        return self.status in (CheckStatus.CLEARED, CheckStatus.WAIVED)

    @property
    def seen(self) -> str:
        """The code of what the candidate sees."""
        return SEEN_AS.get(self.status, self.status.value)

    def moved(self, status: CheckStatus, at: datetime) -> Check:
        """Give the check after a move; the days that begin with it are set."""
        match status:
            case CheckStatus.REQUESTED:
                return replace(self, status=status, requested_at=at, received_at=None, expires_at=None)
            case CheckStatus.RECEIVED:
                return self._arrived(status, at)
            case CheckStatus.CLEARED if self.received_at is None:
                return self._arrived(status, at)
        return replace(self, status=status)

    def _arrived(self, status: CheckStatus, at: datetime) -> Check:
        """Give the check as its paper has come, from which day on its result serves."""
        serves = SERVES.get(self.kind)
        return replace(self, status=status, received_at=at, expires_at=at + serves if serves else None)


def kinds_for(vacancy: Vacancy) -> tuple[CheckKind, ...]:
    """Give what is checked for an opening: a bureau attests a seconded official, who needs no work permit."""
    left_out = CheckKind.WORK_PERMIT if vacancy.contract_type is ContractType.SECONDMENT else CheckKind.NCB
    return tuple(kind for kind in CheckKind if kind is not left_out)
