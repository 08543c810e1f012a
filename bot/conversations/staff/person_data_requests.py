"""What a privacy officer asks when somebody wants to see, take or delete their data.

A person is found only by what they themselves would give: an application's public id, or the code of a receipt.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from bot.conversations.staff.requests import StaffRequest
from bot.domain.staff import StaffAct, Subject, application
from bot.domain.verification import VerificationCode

KINDS = (
    "profile",
    "applications",
    "process",
    "documents",
    "consents",
    "drafts",
    "questions",
    "saved",
    "messages",
    "other",
)
"""What is counted, in the order in which it is shown."""


@dataclass(frozen=True)
class Holdings:
    """How much is kept of the person of an application, by KINDS, and nothing of what it says.

    `running` counts the applications that somebody considers; `held_at` is set while the data are on hold.
    """

    public_id: str
    counts: Mapping[str, int]
    running: int
    held_at: datetime | None


@dataclass(frozen=True)
class _OfPerson:
    """What concerns the person of an application."""

    public_id: str

    @property
    def about(self) -> tuple[Subject, ...]:
        return (application(self.public_id),)


@dataclass(frozen=True)
class ReadHoldings(_OfPerson, StaffRequest[Holdings]):
    """See how much is kept of somebody; a receipt's code that is given must be a genuine one."""

    code: VerificationCode | None = None
    act = StaffAct.HANDLE_DATA_REQUEST


@dataclass(frozen=True)
class SendOwnData(_OfPerson, StaffRequest[int]):
    """Send somebody everything that is stored about them, to their own chat; give in how many archives."""

    act = StaffAct.SEND_OWN_DATA


@dataclass(frozen=True)
class ErasePerson(_OfPerson, StaffRequest[bool]):
    """Delete everything that is kept of somebody; False when it is on hold."""

    act = StaffAct.ERASE_PERSON


@dataclass(frozen=True)
class HoldData(_OfPerson, StaffRequest[Holdings]):
    """Put somebody's data on hold, or end that."""

    held: bool
    at: datetime
    act = StaffAct.HOLD_DATA
