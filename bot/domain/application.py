"""An application: one candidate, one vacancy, and an immutable snapshot at each submission."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from pydantic import AwareDatetime

from bot.domain.digest import digest_of
from bot.domain.document import Enclosure
from bot.domain.status import Status
from bot.domain.vacancy import Record, Reference, Vacancy, VacancyStatus

ASKED = "q-"
"""What sets the names of a vacancy's own questions apart from ours, in the answers of an application."""


class Snapshot(Record):
    """Everything that one submission sends, as plain JSON values keyed by section and question.

    Snapshots from before there were documents have none, and keep the digest they had.
    """

    reference: Reference
    language: str
    profile: dict[str, list[dict[str, Any]]]
    answers: dict[str, Any]
    pool_opt_in: bool
    declared_at: AwareDatetime
    documents: tuple[Enclosure, ...] = ()

    def digest(self) -> str:
        """Give the digest of everything in it."""
        left_out: set[str] = set() if self.documents else {"documents"}
        return digest_of(self.model_dump(mode="json", exclude=left_out))


class ApplicationHead(Record):
    """What a list shows of an application; `public_id` is what people quote, such as `A-7K3M-9QXF`."""

    public_id: str
    reference: Reference
    status: Status
    revision: int
    started_at: datetime
    submitted_at: datetime | None = None
    late_until: datetime | None = None


def takes(vacancy: Vacancy, own: ApplicationHead | None, at: datetime) -> bool:
    """Tell whether somebody can submit at an instant: the vacancy is open, or their draft is accepted late.

    What was cancelled or filled takes nobody any more.
    """
    if vacancy.is_open(at) or own is None or own.late_until is None:
        return vacancy.is_open(at)
    waits = vacancy.status in (VacancyStatus.PUBLISHED, VacancyStatus.EXTENDED, VacancyStatus.CLOSED)
    return waits and own.status is Status.DRAFT and at <= own.late_until
