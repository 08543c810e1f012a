"""One sample of everything that staff can ask, about one opening and what belongs to it.

The test of all requests by all roles takes its requests from here; one that is missing fails it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from bot.conversations.staff.application_requests import (
    AcceptLate,
    FetchIds,
    FindApplications,
    ListApplications,
    ListLate,
    MoveApplications,
    ReadDocument,
    ReadFile,
    ReadNotes,
    SetBlind,
    TakeIds,
    WriteNote,
)
from bot.conversations.staff.assessment_requests import (
    ArrangeAssessment,
    CancelSlot,
    GrantAccommodation,
    ListAssessing,
    LoadArrangements,
    MoveSlot,
    OfferSlots,
    ReadAccommodation,
    ReadAssessment,
    ReadSlot,
    RecordAttendance,
    RecordOutcome,
)
from bot.conversations.staff.check_requests import (
    AskReferee,
    ListChecks,
    ReadChecks,
    ReadReference,
    SetExpiry,
    StartChecks,
    TrackChecks,
)
from bot.conversations.staff.offering_requests import (
    ApproveOffer,
    PrepareOffer,
    ProposeOffer,
    ReadOffer,
    ReturnOffer,
    TrackStart,
    WriteTerms,
)
from bot.conversations.staff.opening_requests import (
    CancelOpening,
    CheckOpenings,
    CloseOpening,
    CreateOpening,
    EditOpening,
    ExportApplications,
    ExportDocuments,
    FetchOpenings,
    FillOpening,
    ImportOpenings,
    ListOpenings,
    MoveDeadline,
    PlanClosing,
    PublishOpening,
    ReadFigures,
    ReadOpening,
)
from bot.conversations.staff.person_data_requests import ErasePerson, HoldData, ReadHoldings, SendOwnData
from bot.conversations.staff.pool_requests import InviteFromPool, ListPoolOpenings, ReadPooled, SearchPool
from bot.conversations.staff.push_requests import (
    ApprovePush,
    EditPush,
    ExportPush,
    ListPushes,
    LookPush,
    PausePush,
    PreparePush,
    ReadTurned,
    SubmitPush,
    UndoPush,
)
from bot.conversations.staff.question_requests import AnswerQuestion, CloseQuestion, ListQuestions, ReadQuestion
from bot.conversations.staff.requests import (
    ChangeOpenings,
    ChangeRoles,
    DisableStaff,
    InviteStaff,
    ListStaff,
    OpenDesk,
    StaffRequest,
)
from bot.conversations.staff.trail_requests import ExportAudit, ReadAudit
from bot.conversations.staff.waiting_requests import ListWaiting
from bot.domain.assessment import Attendance, Kind, Outcome, Window
from bot.domain.checks import CheckKind, CheckStatus
from bot.domain.deadline import Deadline
from bot.domain.opening import Group
from bot.domain.pool import Wish
from bot.domain.staff import Role
from bot.domain.status import StatusEvent
from bot.domain.terms import Terms
from bot.domain.trail import Trail
from tests.storage.samples import NOW


@dataclass(frozen=True)
class Scope:
    """An opening, somebody's application for it, and one of each thing that hangs on them, by their ids."""

    reference: str
    public_id: str
    candidate: int
    push: int
    slot: int
    assessment: int
    check: int
    asking: int
    offer: int
    inquiry: int
    colleague: int


CANDIDATES = {"INT00001": 1, "INT00002": 2}
"""The number of the candidate of each scope."""

NEW_FACTS = {"category": "analyst", "contract_type": "fixed_term", "texts": {"en": {"title": "Analyst"}}}
SOME_TIME = Window(NOW + timedelta(days=9), NOW + timedelta(days=9, hours=1))
LATER = Deadline(at=NOW + timedelta(days=60), zone="Europe/Paris", precision="minute")

SAMPLES: Mapping[type[StaffRequest[Any]], Callable[[Scope], StaffRequest[Any]]] = {
    OpenDesk: lambda scope: OpenDesk(),
    ListStaff: lambda scope: ListStaff(),
    ListWaiting: lambda scope: ListWaiting(),
    InviteStaff: lambda scope: InviteStaff(frozenset({Role.VIEWER}), (scope.reference,), NOW),
    ChangeRoles: lambda scope: ChangeRoles(scope.colleague, frozenset({Role.VIEWER})),
    ReadHoldings: lambda scope: ReadHoldings(scope.public_id),
    SendOwnData: lambda scope: SendOwnData(scope.public_id),
    ErasePerson: lambda scope: ErasePerson(scope.public_id),
    HoldData: lambda scope: HoldData(scope.public_id, True, NOW),
    ChangeOpenings: lambda scope: ChangeOpenings(scope.colleague, (scope.reference,)),
    ReadAudit: lambda scope: ReadAudit(Trail(), 0),
    ExportAudit: lambda scope: ExportAudit(Trail()),
    ListChecks: lambda scope: ListChecks(),
    ReadChecks: lambda scope: ReadChecks(scope.public_id),
    StartChecks: lambda scope: StartChecks(scope.public_id, NOW),
    TrackChecks: lambda scope: TrackChecks(scope.public_id, (CheckKind.IDENTITY,), CheckStatus.REQUESTED, NOW),
    SetExpiry: lambda scope: SetExpiry(scope.public_id, CheckKind.MEDICAL, NOW.date(), NOW),
    AskReferee: lambda scope: AskReferee(scope.asking, NOW),
    ReadReference: lambda scope: ReadReference(scope.asking),
    ListPoolOpenings: lambda scope: ListPoolOpenings(NOW),
    SearchPool: lambda scope: SearchPool(scope.reference, Wish(), 0, NOW),
    ReadPooled: lambda scope: ReadPooled(scope.reference, CANDIDATES.get(scope.reference, 0), NOW),
    InviteFromPool: lambda scope: InviteFromPool(scope.reference, CANDIDATES.get(scope.reference, 0), NOW),
    ReadOffer: lambda scope: ReadOffer(scope.public_id),
    PrepareOffer: lambda scope: PrepareOffer(scope.public_id, NOW),
    WriteTerms: lambda scope: WriteTerms(scope.public_id, Terms(), NOW),
    ProposeOffer: lambda scope: ProposeOffer(scope.public_id, NOW),
    ReturnOffer: lambda scope: ReturnOffer(scope.public_id),
    ApproveOffer: lambda scope: ApproveOffer(scope.public_id, "0" * 12, NOW),
    TrackStart: lambda scope: TrackStart(scope.public_id, StatusEvent.START_ONBOARDING, NOW),
    DisableStaff: lambda scope: DisableStaff(scope.colleague, NOW),
    ListOpenings: lambda scope: ListOpenings(Group.OPEN, 0, NOW),
    ReadOpening: lambda scope: ReadOpening(scope.reference),
    CreateOpening: lambda scope: CreateOpening("INT77777", NEW_FACTS, "en", "2027-03-31", NOW),
    EditOpening: lambda scope: EditOpening(scope.reference, "city", "Lyon", NOW),
    PublishOpening: lambda scope: PublishOpening(scope.reference, NOW),
    MoveDeadline: lambda scope: MoveDeadline(scope.reference, LATER, NOW),
    CloseOpening: lambda scope: CloseOpening(scope.reference, NOW),
    PlanClosing: lambda scope: PlanClosing(scope.reference, LATER.at),
    CancelOpening: lambda scope: CancelOpening(scope.reference, NOW),
    FillOpening: lambda scope: FillOpening(scope.reference, NOW),
    FetchOpenings: lambda scope: FetchOpenings({"file_id": "f", "unique_id": "u", "name": "openings.json"}),
    CheckOpenings: lambda scope: CheckOpenings(),
    ImportOpenings: lambda scope: ImportOpenings((scope.reference,), ("INT77777",), NOW),
    ReadFigures: lambda scope: ReadFigures(scope.reference, NOW),
    ExportApplications: lambda scope: ExportApplications(scope.reference, "xlsx"),
    ExportDocuments: lambda scope: ExportDocuments(scope.reference),
    ListApplications: lambda scope: ListApplications(scope.reference),
    FindApplications: lambda scope: FindApplications(scope.reference, ("A-0000-0000",)),  # whatever was pasted
    FetchIds: lambda scope: FetchIds(scope.reference, {"file_id": "f"}),
    TakeIds: lambda scope: TakeIds(scope.reference),
    ReadFile: lambda scope: ReadFile(scope.public_id),
    ReadDocument: lambda scope: ReadDocument(scope.public_id, 1),
    ReadNotes: lambda scope: ReadNotes(scope.public_id),
    WriteNote: lambda scope: WriteNote(scope.public_id, "Speaks well."),
    MoveApplications: lambda scope: MoveApplications((scope.public_id,), StatusEvent.START_REVIEW),
    ListLate: lambda scope: ListLate(scope.reference, NOW),
    AcceptLate: lambda scope: AcceptLate(scope.public_id, "Was ill.", NOW),
    SetBlind: lambda scope: SetBlind(scope.reference, True),
    ListPushes: lambda scope: ListPushes(),
    PreparePush: lambda scope: PreparePush(scope.reference, (scope.public_id,), "shortlisted", NOW),
    ReadTurned: lambda scope: ReadTurned(scope.push),
    ExportPush: lambda scope: ExportPush(scope.push),
    LookPush: lambda scope: LookPush(scope.push),
    EditPush: lambda scope: EditPush(scope.push, why="languages"),
    SubmitPush: lambda scope: SubmitPush(scope.push, NOW),
    ApprovePush: lambda scope: ApprovePush(scope.push, NOW),
    UndoPush: lambda scope: UndoPush(scope.push, NOW),
    PausePush: lambda scope: PausePush(scope.push, paused=True),
    ListAssessing: lambda scope: ListAssessing(),
    LoadArrangements: lambda scope: LoadArrangements(scope.reference),
    ArrangeAssessment: lambda scope: ArrangeAssessment(
        scope.reference, (scope.public_id,), Kind.PANEL, (SOME_TIME,), "UTC", "Lyon", ""
    ),
    ReadAssessment: lambda scope: ReadAssessment(scope.assessment),
    OfferSlots: lambda scope: OfferSlots(scope.assessment, (SOME_TIME,), "UTC"),
    ReadSlot: lambda scope: ReadSlot(scope.slot),
    MoveSlot: lambda scope: MoveSlot(scope.slot, SOME_TIME, "UTC"),
    CancelSlot: lambda scope: CancelSlot(scope.slot),
    ReadAccommodation: lambda scope: ReadAccommodation(scope.assessment),
    GrantAccommodation: lambda scope: GrantAccommodation(scope.assessment, "A quiet room."),
    RecordAttendance: lambda scope: RecordAttendance(scope.assessment, Attendance.ATTENDED),
    RecordOutcome: lambda scope: RecordOutcome(scope.assessment, Outcome.RECOMMENDED),
    ListQuestions: lambda scope: ListQuestions(),
    ReadQuestion: lambda scope: ReadQuestion(scope.inquiry),
    AnswerQuestion: lambda scope: AnswerQuestion(scope.inquiry, "Soon."),
    CloseQuestion: lambda scope: CloseQuestion(scope.inquiry),
}
"""How each request is put about a scope."""
