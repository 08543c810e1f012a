"""What staff ask about assessments.

What comes back of an opening that is reviewed blind has no names, and the candidates' own words are covered. What
somebody needs for an assessment is in no answer but that to `ReadAccommodation`.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from bot.conversations.staff.requests import StaffRequest
from bot.domain.assessment import Assessment, Attendance, Kind, Outcome, Slot, Window
from bot.domain.staff import Member, StaffAct, Subject, application, opening
from bot.domain.status import Status
from bot.domain.vacancy import Vacancy


def assessment(assessment_id: int) -> Subject:
    """Give an assessment as what an act is about."""
    return Subject("assessment", str(assessment_id))


def slot(slot_id: int) -> Subject:
    """Give a slot as what an act is about."""
    return Subject("slot", str(slot_id))


@dataclass(frozen=True)
class Invitee:
    """Somebody's assessment as staff see it; `needs` tells those who arrange it that something was asked for."""

    own: Assessment
    name: str
    status: Status
    outcome: Outcome | None = None
    needs: bool = False


@dataclass(frozen=True)
class Arrangements:
    """The assessments of an opening; `ready` are the applications that can be invited, by public id."""

    vacancy: Vacancy
    slots: tuple[Slot, ...]
    invited: tuple[Invitee, ...]
    ready: tuple[str, ...]
    member: Member


@dataclass(frozen=True)
class LoadArrangements(StaffRequest[Arrangements]):
    """Read what is arranged for an opening."""

    reference: str
    act = StaffAct.READ_ASSESSMENT

    @property
    def about(self) -> tuple[Subject, ...]:
        return (opening(self.reference),)


@dataclass(frozen=True)
class Assessing:
    """An opening with assessments to look after: how many people can be invited, are invited, and wait for staff."""

    vacancy: Vacancy
    ready: int
    invited: int
    waiting: int


@dataclass(frozen=True)
class ListAssessing(StaffRequest[tuple[Assessing, ...]]):
    """List the openings entrusted to one with people to be invited or invited already."""

    act = StaffAct.LIST_OPENINGS


@dataclass(frozen=True)
class Arranged:
    """Who was invited; `left_out` could not be: not of this opening, or not shortlisted."""

    invited: tuple[str, ...]
    left_out: tuple[str, ...] = ()


@dataclass(frozen=True)
class ArrangeAssessment(StaffRequest[Arranged]):
    """Make slots of an opening and invite people to choose among them, who are told at once."""

    reference: str
    public_ids: tuple[str, ...]
    kind: Kind
    windows: tuple[Window, ...]
    zone: str
    place: str
    instructions: str
    act = StaffAct.ARRANGE_ASSESSMENT

    @property
    def about(self) -> tuple[Subject, ...]:
        return (opening(self.reference), *map(application, self.public_ids))


@dataclass(frozen=True)
class One:
    """One assessment, with its opening."""

    vacancy: Vacancy
    invitee: Invitee
    member: Member


@dataclass(frozen=True)
class ReadAssessment(StaffRequest[One]):
    """Read one person's assessment."""

    assessment_id: int
    act = StaffAct.READ_ASSESSMENT

    @property
    def about(self) -> tuple[Subject, ...]:
        return (assessment(self.assessment_id),)


@dataclass(frozen=True)
class OfferSlots(StaffRequest[One]):
    """Make slots for one person alone, who is told at once."""

    assessment_id: int
    windows: tuple[Window, ...]
    zone: str
    act = StaffAct.ARRANGE_ASSESSMENT

    @property
    def about(self) -> tuple[Subject, ...]:
        return (assessment(self.assessment_id),)


@dataclass(frozen=True)
class SlotView:
    """A slot with who holds it; None when it was cancelled."""

    vacancy: Vacancy
    slot: Slot | None
    holders: tuple[Invitee, ...] = field(default=())


@dataclass(frozen=True)
class ReadSlot(StaffRequest[SlotView]):
    """Read a slot and who holds it."""

    slot_id: int
    act = StaffAct.READ_ASSESSMENT

    @property
    def about(self) -> tuple[Subject, ...]:
        return (slot(self.slot_id),)


@dataclass(frozen=True)
class MoveSlot(StaffRequest[int]):
    """Move a slot to another time; those who hold it are told. Gives how many they are."""

    slot_id: int
    window: Window
    zone: str
    act = StaffAct.ARRANGE_ASSESSMENT

    @property
    def about(self) -> tuple[Subject, ...]:
        return (slot(self.slot_id),)


@dataclass(frozen=True)
class CancelSlot(StaffRequest[int]):
    """Cancel a slot; those who held it are told, and choose anew. Gives how many they are."""

    slot_id: int
    act = StaffAct.ARRANGE_ASSESSMENT

    @property
    def about(self) -> tuple[Subject, ...]:
        return (slot(self.slot_id),)


@dataclass(frozen=True)
class Accommodation:
    """What somebody needs, and what was granted."""

    asked: str = ""
    granted: str = ""


@dataclass(frozen=True)
class ReadAccommodation(StaffRequest[Accommodation]):
    """Read what somebody needs for an assessment; for those who arrange it, not for the panel."""

    assessment_id: int
    act = StaffAct.READ_ACCOMMODATION

    @property
    def about(self) -> tuple[Subject, ...]:
        return (assessment(self.assessment_id),)


@dataclass(frozen=True)
class GrantAccommodation(StaffRequest[None]):
    """Say what is arranged for what somebody needs; they are told."""

    assessment_id: int
    granted: str
    act = StaffAct.ARRANGE_ASSESSMENT

    @property
    def about(self) -> tuple[Subject, ...]:
        return (assessment(self.assessment_id),)


@dataclass(frozen=True)
class RecordAttendance(StaffRequest[bool]):
    """Write down whether somebody came; who was absent leaves the selection. False when that cannot be any more."""

    assessment_id: int
    attendance: Attendance
    act = StaffAct.RECORD_ATTENDANCE

    @property
    def about(self) -> tuple[Subject, ...]:
        return (assessment(self.assessment_id),)


@dataclass(frozen=True)
class RecordOutcome(StaffRequest[bool]):
    """Recommend somebody for selection, or not; False when the status table does not allow it any more."""

    assessment_id: int
    outcome: Outcome
    act = StaffAct.RECORD_OUTCOME

    @property
    def about(self) -> tuple[Subject, ...]:
        return (assessment(self.assessment_id),)
