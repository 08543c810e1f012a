"""What staff ask about the checks before an appointment, and about references."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Literal

from bot.conversations.check_requests import Link
from bot.conversations.staff.requests import StaffRequest
from bot.domain.checks import Check, CheckKind, CheckStatus
from bot.domain.reference import AskingStatus, Relation
from bot.domain.staff import Member, StaffAct, Subject, application
from bot.domain.status import Status
from bot.domain.vacancy import Vacancy


@dataclass(frozen=True)
class CheckRow:
    """An application at its checks; the name is empty in a blind opening."""

    public_id: str
    name: str
    vacancy: Vacancy
    status: Status
    done: int
    total: int


@dataclass(frozen=True)
class ListChecks(StaffRequest[tuple[CheckRow, ...]]):
    """Read the applications at their checks, of all openings that are entrusted to who asks."""

    act = StaffAct.READ_CHECKS


@dataclass(frozen=True)
class AskedReferee:
    """A referee as staff see them."""

    asking_id: int
    name: str
    relation: Relation
    email: str
    agreed: bool
    status: AskingStatus
    expires_at: datetime | None


@dataclass(frozen=True)
class CheckFile:
    """All checks of one application; `agreed` tells whether the candidate's consent stands, `member` is who reads."""

    row: CheckRow
    agreed: bool
    checks: tuple[Check, ...]
    referees: tuple[AskedReferee, ...]
    member: Member


@dataclass(frozen=True)
class ReadChecks(StaffRequest[CheckFile]):
    """Read the checks of one application."""

    public_id: str
    act = StaffAct.READ_CHECKS

    @property
    def about(self) -> tuple[Subject, ...]:
        return (application(self.public_id),)


Begun = Literal["asked", "agreed", "early"]
"""What came of beginning: the candidate is asked for consent; has agreed before; is not selected yet."""


@dataclass(frozen=True)
class StartChecks(StaffRequest[Begun]):
    """Move a selected application to its checks, and ask the candidate for consent."""

    public_id: str
    at: datetime
    act = StaffAct.TRACK_CHECK

    @property
    def about(self) -> tuple[Subject, ...]:
        return (application(self.public_id),)


Tracked = Literal["no-consent", "illegal"]


@dataclass(frozen=True)
class TrackChecks(StaffRequest[int | Tracked]):
    """Move checks on, those that can; the answer counts them, or says why none moved."""

    public_id: str
    kinds: tuple[CheckKind, ...]
    status: CheckStatus
    at: datetime
    act = StaffAct.TRACK_CHECK

    @property
    def about(self) -> tuple[Subject, ...]:
        return (application(self.public_id),)


@dataclass(frozen=True)
class SetExpiry(StaffRequest[None]):
    """Write down until when the result of a check serves."""

    public_id: str
    kind: CheckKind
    day: date
    at: datetime
    act = StaffAct.TRACK_CHECK

    @property
    def about(self) -> tuple[Subject, ...]:
        return (application(self.public_id),)


@dataclass(frozen=True)
class AskReferee(StaffRequest[Link | None]):
    """Make a link for a referee who agreed to be contacted; None when there is none to be made."""

    asking_id: int
    at: datetime
    act = StaffAct.ASK_REFEREE

    @property
    def about(self) -> tuple[Subject, ...]:
        return (Subject("asking", str(self.asking_id)),)


@dataclass(frozen=True)
class Said:
    """What a referee said, with whose application it is about; covered where the opening is blind."""

    public_id: str
    name: str
    answered_at: datetime
    testimony: Mapping[str, Any]


@dataclass(frozen=True)
class ReadReference(StaffRequest[Said | None]):
    """Read a reference; None when it has not arrived."""

    asking_id: int
    act = StaffAct.READ_REFERENCE

    @property
    def about(self) -> tuple[Subject, ...]:
        return (Subject("asking", str(self.asking_id)),)
