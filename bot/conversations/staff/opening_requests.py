"""What staff ask about openings as such: reading, making, changing and ending them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from bot.conversations.staff.requests import StaffRequest
from bot.domain.deadline import Deadline
from bot.domain.opening import Group
from bot.domain.staff import Member, StaffAct, Subject, opening
from bot.domain.status import Status
from bot.domain.types import Language
from bot.domain.vacancy import Vacancy

PAGE = 8
"""Openings on one screen."""


@dataclass(frozen=True)
class Overview:
    """An opening in a list: how many applications were sent, and how many are drafts."""

    vacancy: Vacancy
    sent: int
    drafts: int


@dataclass(frozen=True)
class Openings:
    """One page of the openings of a group, and how many there are in each."""

    rows: tuple[Overview, ...]
    counts: Mapping[Group, int]
    page: int
    member: Member


@dataclass(frozen=True)
class ListOpenings(StaffRequest[Openings]):
    """Read one page of the openings entrusted to who asks, as they stand at an instant."""

    group: Group
    page: int
    at: datetime
    act = StaffAct.LIST_OPENINGS


@dataclass(frozen=True)
class Opened:
    """One opening: its applications by status, when it is to be closed early, and the zone its days are counted in."""

    vacancy: Vacancy
    counts: Mapping[Status, int]
    close_at: datetime | None
    blind: bool
    zone: str
    member: Member


@dataclass(frozen=True)
class _AboutOne:
    reference: str

    @property
    def about(self) -> tuple[Subject, ...]:
        """The opening."""
        return (opening(self.reference),)


@dataclass(frozen=True)
class ReadOpening(_AboutOne, StaffRequest[Opened]):
    """Read one opening."""

    act = StaffAct.READ_OPENING


@dataclass(frozen=True)
class CreateOpening(StaffRequest[bool]):
    """Make a draft of an opening; False when its reference is taken. It is entrusted to who makes it.

    `deadline` is a day (ISO 8601), which ends in the zone of the newest opening that has a deadline.
    """

    reference: str
    facts: Mapping[str, Any]
    language: Language
    deadline: str | None
    at: datetime
    act = StaffAct.CREATE_OPENING

    @property
    def about(self) -> tuple[Subject, ...]:
        return (Subject("new", self.reference),)


@dataclass(frozen=True)
class EditOpening(_AboutOne, StaffRequest[bool]):
    """Change one fact (`domain.opening.edited`); False when the opening cannot be so."""

    field: str
    value: Any
    at: datetime
    act = StaffAct.EDIT_OPENING


@dataclass(frozen=True)
class PublishOpening(_AboutOne, StaffRequest[bool]):
    """Publish a draft; False when it is none any more."""

    at: datetime
    act = StaffAct.PUBLISH_OPENING


@dataclass(frozen=True)
class MoveDeadline(_AboutOne, StaffRequest[bool]):
    """Give an opening another deadline; an earlier closing that was planned is given up. False when it has ended."""

    deadline: Deadline
    at: datetime
    act = StaffAct.EXTEND_OPENING


@dataclass(frozen=True)
class CloseOpening(_AboutOne, StaffRequest[bool]):
    """Close an opening now; False when it takes no applications anyhow."""

    at: datetime
    act = StaffAct.CLOSE_OPENING


@dataclass(frozen=True)
class PlanClosing(_AboutOne, StaffRequest[bool]):
    """Have an opening closed at an instant, or None for at its deadline; False when it takes no applications."""

    close_at: datetime | None
    act = StaffAct.CLOSE_OPENING


@dataclass(frozen=True)
class Ended:
    """What the end of an opening meant: how many applications ended with it, and how many stay, by status."""

    moved: int
    staying: Mapping[Status, int]


@dataclass(frozen=True)
class CancelOpening(_AboutOne, StaffRequest[Ended | None]):
    """Cancel an opening with all that was sent or begun for it; None when it has ended already."""

    at: datetime
    act = StaffAct.CANCEL_OPENING


@dataclass(frozen=True)
class FillOpening(_AboutOne, StaffRequest[Ended | None]):
    """Call an opening filled; who was being compared is not selected. None when it has ended already."""

    at: datetime
    act = StaffAct.FILL_OPENING


# A file of openings


@dataclass(frozen=True)
class FetchOpenings(StaffRequest[None]):
    """Have a file fetched that one of the staff has sent; what is in it waits to be checked."""

    part: Mapping[str, Any]
    act = StaffAct.IMPORT_OPENINGS


@dataclass(frozen=True)
class Fault:
    """What is wrong with one field of a row of a file, by the code of the error."""

    row: int
    reference: str | None
    field: str
    code: str


@dataclass(frozen=True)
class Checked:
    """What a file would do: openings added, changed (with the names of the fields), the same, not entrusted; faults.

    `kept` are those whose status the file would have changed, which it cannot. `digest` tells this file from another;
    it is empty when there is none.
    """

    digest: str
    added: tuple[str, ...] = ()
    changed: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    same: int = 0
    elsewhere: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()
    faults: tuple[Fault, ...] = ()
    failed: str = ""


@dataclass(frozen=True)
class CheckOpenings(StaffRequest[Checked]):
    """Say what the file that was fetched would do; nothing is changed."""

    act = StaffAct.IMPORT_OPENINGS


@dataclass(frozen=True)
class ImportOpenings(StaffRequest[int]):
    """Bring these openings in from the file that was fetched, and tell how many landed; the file is forgotten.

    `changed` are there already, `added` are not.
    """

    changed: tuple[str, ...]
    added: tuple[str, ...]
    at: datetime
    act = StaffAct.IMPORT_OPENINGS

    @property
    def about(self) -> tuple[Subject, ...]:
        return (*map(opening, self.changed), *(Subject("new", each) for each in self.added))


# Figures and exports


@dataclass(frozen=True)
class Figures:
    """An opening in numbers: how many applications ever reached each stage, the median days in each, sent on each day.

    `days` are ISO 8601, by the clock of the deadline's zone, without gaps, the latest ones.
    """

    vacancy: Vacancy
    sent: int
    funnel: Mapping[Status, int]
    waited: Mapping[Status, float]
    days: Mapping[str, int]


@dataclass(frozen=True)
class ReadFigures(_AboutOne, StaffRequest[Figures]):
    """Read an opening in numbers."""

    at: datetime
    act = StaffAct.SEE_FIGURES


@dataclass(frozen=True)
class Exported:
    """What an export will hold: so many applications; of documents, so many files in so many archives."""

    vacancy: Vacancy
    count: int
    archives: int = 0
    blind: bool = False


@dataclass(frozen=True)
class ExportApplications(_AboutOne, StaffRequest[Exported]):
    """Ask for the applications of an opening as a table; `form` is csv or xlsx."""

    form: str
    act = StaffAct.EXPORT_APPLICATIONS


@dataclass(frozen=True)
class ExportDocuments(_AboutOne, StaffRequest[Exported]):
    """Ask for the documents of an opening's applications; there are none where the review is blind."""

    act = StaffAct.EXPORT_DOCUMENTS
