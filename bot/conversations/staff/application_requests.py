"""What staff ask about the applications of an opening.

What comes back of an opening that is reviewed blind holds nothing that tells who somebody is: it is taken out where it
is answered, so no screen can show it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from bot.conversations.staff.requests import StaffRequest
from bot.domain.application import Snapshot
from bot.domain.checked import Checked
from bot.domain.moving import Barred
from bot.domain.sifting import ANY, Sieve, Trait
from bot.domain.staff import Member, StaffAct, Subject, application, opening
from bot.domain.status import Status, StatusEvent
from bot.domain.vacancy import Vacancy

PAGE = 10
"""Applications on one screen."""


@dataclass(frozen=True)
class Row:
    """An application in a list; there is no name where the review is blind, or where none was given."""

    public_id: str
    name: str
    status: Status
    submitted_at: datetime


@dataclass(frozen=True)
class Listing:
    """The applications of an opening that pass a sieve: one page of them, and the ids of all, in the order of sending.

    `counts` is by status, of all that were sent; `drafts` are not sent yet. `values` counts what each value of the
    trait that was asked for would leave; `criteria` are the opening's, by the numbers of a sieve.
    """

    vacancy: Vacancy
    blind: bool
    counts: Mapping[Status, int]
    drafts: int
    ids: tuple[str, ...]
    rows: tuple[Row, ...]
    member: Member
    page: int = 0
    values: Mapping[str, int] = field(default_factory=dict)
    criteria: Mapping[int, Checked] = field(default_factory=dict)


@dataclass(frozen=True)
class ListApplications(StaffRequest[Listing]):
    """Read the applications of an opening; `trait` asks for what can be sifted by."""

    reference: str
    sieve: Sieve = ANY
    page: int = 0
    trait: Trait | None = None
    act = StaffAct.LIST_APPLICATIONS

    @property
    def about(self) -> tuple[Subject, ...]:
        return (opening(self.reference),)


@dataclass(frozen=True)
class Found:
    """Which of some public ids are applications of an opening, and how they stand.

    `room` is how many of them can be moved by hand without a second person; None where it does not matter.
    """

    vacancy: Vacancy
    standing: Mapping[str, Status]
    member: Member
    room: int | None = None


@dataclass(frozen=True)
class FindApplications(StaffRequest[Found]):
    """Read how these applications of an opening stand, perhaps before a move; ids that are none of it are left out."""

    reference: str
    public_ids: tuple[str, ...]
    move: StatusEvent | None = None
    act = StaffAct.LIST_APPLICATIONS

    @property
    def about(self) -> tuple[Subject, ...]:
        return (opening(self.reference),)


@dataclass(frozen=True)
class FetchIds(StaffRequest[None]):
    """Have a file with public ids of an opening's applications brought over; `part` is the file as it lies."""

    reference: str
    part: Mapping[str, Any]
    act = StaffAct.LIST_APPLICATIONS

    @property
    def about(self) -> tuple[Subject, ...]:
        return (opening(self.reference),)


@dataclass(frozen=True)
class TakeIds(StaffRequest[tuple[str, ...]]):
    """Take the public ids that were read in such a file."""

    reference: str
    act = StaffAct.LIST_APPLICATIONS

    @property
    def about(self) -> tuple[Subject, ...]:
        return (opening(self.reference),)


@dataclass(frozen=True)
class Neighbours:
    """Where an application is in the list that it was opened from, and what is beside it."""

    place: int
    total: int
    before: str | None
    after: str | None


@dataclass(frozen=True)
class CandidateFile:
    """One application as staff see it; blind, `snapshot` is without what tells who it is, and `name` is empty."""

    public_id: str
    name: str
    vacancy: Vacancy
    blind: bool
    status: Status
    revision: int
    submitted_at: datetime
    snapshot: Snapshot
    checked: tuple[Checked, ...]
    notes: int
    member: Member
    neighbours: Neighbours | None = None


@dataclass(frozen=True)
class ReadFile(StaffRequest[CandidateFile]):
    """Read one application, and where it is among those that pass a sieve."""

    public_id: str
    sieve: Sieve | None = None
    act = StaffAct.READ_FILE

    @property
    def about(self) -> tuple[Subject, ...]:
        return (application(self.public_id),)


@dataclass(frozen=True)
class ReadDocument(StaffRequest[bool]):
    """Ask for a document of an application; False when there is none such or the review is blind."""

    public_id: str
    document_id: int
    act = StaffAct.READ_DOCUMENT

    @property
    def about(self) -> tuple[Subject, ...]:
        return (application(self.public_id),)


@dataclass(frozen=True)
class Note:
    """A colleague's note; `late` when it is the reason for which a late submission was accepted."""

    author: str
    at: datetime
    text: str
    late: bool = False


@dataclass(frozen=True)
class ReadNotes(StaffRequest[tuple[Note, ...]]):
    """Read the newest notes on an application."""

    public_id: str
    act = StaffAct.READ_NOTES

    @property
    def about(self) -> tuple[Subject, ...]:
        return (application(self.public_id),)


@dataclass(frozen=True)
class WriteNote(StaffRequest[None]):
    """Write a note on an application."""

    public_id: str
    text: str
    act = StaffAct.WRITE_NOTE

    @property
    def about(self) -> tuple[Subject, ...]:
        return (application(self.public_id),)


@dataclass(frozen=True)
class Stuck:
    """An application that could not be moved, and why."""

    public_id: str
    status: Status
    barred: Barred


@dataclass(frozen=True)
class Outcome:
    """What came of a move: the ids that were moved, and those that were not; `told` counts who hears of it."""

    moved: tuple[str, ...]
    stuck: tuple[Stuck, ...]
    told: int


@dataclass(frozen=True)
class MoveApplications(StaffRequest[Outcome]):
    """Move applications along the status table; what cannot be moved stays, and what was moved is told.

    With `seen` only those are moved that are still where whoever decided has seen them.
    """

    public_ids: tuple[str, ...]
    event: StatusEvent
    seen: Status | None = None
    act = StaffAct.MOVE_APPLICATION

    @property
    def about(self) -> tuple[Subject, ...]:
        return tuple(map(application, self.public_ids))


@dataclass(frozen=True)
class LateDraft:
    """A draft that its owner could not send in time; there is no name where the review is blind."""

    public_id: str
    name: str
    started_at: datetime
    late_until: datetime | None


@dataclass(frozen=True)
class LateDrafts:
    """The drafts of an opening, and whether it takes applications in any case."""

    vacancy: Vacancy
    open: bool
    drafts: tuple[LateDraft, ...]


@dataclass(frozen=True)
class ListLate(StaffRequest[LateDrafts]):
    """Read whose drafts of an opening were not sent; of the drafts themselves nothing."""

    reference: str
    at: datetime
    act = StaffAct.ACCEPT_LATE

    @property
    def about(self) -> tuple[Subject, ...]:
        return (opening(self.reference),)


@dataclass(frozen=True)
class AcceptLate(StaffRequest[datetime | None]):
    """Let a draft be submitted late, for a reason that is kept; gives until when, None when it is no draft any more."""

    public_id: str
    reason: str
    at: datetime
    act = StaffAct.ACCEPT_LATE

    @property
    def about(self) -> tuple[Subject, ...]:
        return (application(self.public_id),)


@dataclass(frozen=True)
class SetBlind(StaffRequest[None]):
    """Have the applications of an opening reviewed blind, or not."""

    reference: str
    blind: bool
    act = StaffAct.SET_BLIND_REVIEW

    @property
    def about(self) -> tuple[Subject, ...]:
        return (opening(self.reference),)
