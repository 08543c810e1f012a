"""Who of the staff may do what.

The rules:

1. `POWERS` is the whole truth: an act that is not in it, or a role that is not in its row, means no.
2. An admin looks after people and powers, and sees no candidate's file; so an admin has no other role.
3. Acts about an opening, or about somebody who applied for it, are for those to whom the opening is entrusted.
4. Nobody handles their own application, nor any of an opening that they have applied for themselves.
5. What needs two people (a push to many, an offer) is proposed with one act and approved with another; that they
   were two people is checked where it is approved, with `is_second`.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import Literal


class Role(StrEnum):
    """What somebody is entrusted with."""

    VIEWER = "viewer"
    RECRUITER = "recruiter"
    APPROVER = "approver"
    PRIVACY_OFFICER = "privacy_officer"
    ADMIN = "admin"


class StaffAct(StrEnum):
    """Everything that staff can do, reading included; the code is what the audit says."""

    OPEN_DESK = "open_desk"
    # People and powers
    LIST_STAFF = "list_staff"
    INVITE_STAFF = "invite_staff"
    CHANGE_ROLES = "change_roles"
    DISABLE_STAFF = "disable_staff"
    CHANGE_OPENINGS = "change_openings"
    READ_AUDIT = "read_audit"
    EXPORT_AUDIT = "export_audit"
    HANDLE_DATA_REQUEST = "handle_data_request"
    SEND_OWN_DATA = "send_own_data"
    ERASE_PERSON = "erase_person"
    HOLD_DATA = "hold_data"
    # Openings
    LIST_OPENINGS = "list_openings"
    CREATE_OPENING = "create_opening"
    IMPORT_OPENINGS = "import_openings"
    READ_OPENING = "read_opening"
    EDIT_OPENING = "edit_opening"
    PUBLISH_OPENING = "publish_opening"
    EXTEND_OPENING = "extend_opening"
    CLOSE_OPENING = "close_opening"
    CANCEL_OPENING = "cancel_opening"
    FILL_OPENING = "fill_opening"
    SET_BLIND_REVIEW = "set_blind_review"
    SEE_FIGURES = "see_figures"
    # Applications
    LIST_APPLICATIONS = "list_applications"
    READ_FILE = "read_file"
    READ_DOCUMENT = "read_document"
    READ_NOTES = "read_notes"
    WRITE_NOTE = "write_note"
    MOVE_APPLICATION = "move_application"
    ACCEPT_LATE = "accept_late"
    EXPORT_APPLICATIONS = "export_applications"
    EXPORT_DOCUMENTS = "export_documents"
    # Pushes
    READ_PUSHES = "read_pushes"
    EXPORT_PUSH = "export_push"
    PREPARE_PUSH = "prepare_push"
    APPROVE_PUSH = "approve_push"
    UNDO_PUSH = "undo_push"
    # Assessment
    READ_ASSESSMENT = "read_assessment"
    ARRANGE_ASSESSMENT = "arrange_assessment"
    READ_ACCOMMODATION = "read_accommodation"
    RECORD_ATTENDANCE = "record_attendance"
    RECORD_OUTCOME = "record_outcome"
    # Talent pool
    SEARCH_POOL = "search_pool"
    INVITE_FROM_POOL = "invite_from_pool"
    # Checks and references
    READ_CHECKS = "read_checks"
    TRACK_CHECK = "track_check"
    ASK_REFEREE = "ask_referee"
    READ_REFERENCE = "read_reference"
    # Offer and start
    READ_OFFER = "read_offer"
    PROPOSE_OFFER = "propose_offer"
    APPROVE_OFFER = "approve_offer"
    TRACK_ONBOARDING = "track_onboarding"
    # Questions of candidates
    READ_QUESTIONS = "read_questions"
    ANSWER_QUESTION = "answer_question"


_VIEWER, _RECRUITER, _APPROVER, _PRIVACY, _ADMIN = (frozenset({role}) for role in Role)
_DECIDING = _RECRUITER | _APPROVER
_READING = _VIEWER | _DECIDING
_A = StaffAct

POWERS: Mapping[StaffAct, frozenset[Role]] = {
    _A.OPEN_DESK: frozenset(Role),
    _A.LIST_STAFF: _ADMIN,
    _A.INVITE_STAFF: _ADMIN,
    _A.CHANGE_ROLES: _ADMIN,
    _A.DISABLE_STAFF: _ADMIN,
    _A.CHANGE_OPENINGS: _ADMIN,
    _A.READ_AUDIT: _ADMIN | _PRIVACY,
    _A.EXPORT_AUDIT: _ADMIN | _PRIVACY,
    _A.HANDLE_DATA_REQUEST: _PRIVACY,
    _A.SEND_OWN_DATA: _PRIVACY,  # to the person whose data they are, and to nobody else
    _A.ERASE_PERSON: _PRIVACY,
    _A.HOLD_DATA: _PRIVACY,
    _A.LIST_OPENINGS: _READING | _ADMIN,
    _A.CREATE_OPENING: _RECRUITER,
    _A.IMPORT_OPENINGS: _RECRUITER,
    _A.READ_OPENING: _READING | _ADMIN,
    _A.EDIT_OPENING: _RECRUITER,
    _A.PUBLISH_OPENING: _RECRUITER,
    _A.EXTEND_OPENING: _RECRUITER,
    _A.CLOSE_OPENING: _RECRUITER,
    _A.CANCEL_OPENING: _DECIDING,
    _A.FILL_OPENING: _DECIDING,
    _A.SET_BLIND_REVIEW: _APPROVER,  # who reviews does not lift the blindfold
    _A.SEE_FIGURES: _READING | _ADMIN,
    _A.LIST_APPLICATIONS: _READING,
    _A.READ_FILE: _READING | _PRIVACY,
    _A.READ_DOCUMENT: _READING | _PRIVACY,
    _A.READ_NOTES: _READING,
    _A.WRITE_NOTE: _READING,
    _A.MOVE_APPLICATION: _DECIDING,  # the status table says which moves are whose
    _A.ACCEPT_LATE: _APPROVER,
    _A.EXPORT_APPLICATIONS: _DECIDING | _PRIVACY,
    _A.EXPORT_DOCUMENTS: _DECIDING | _PRIVACY,
    _A.READ_PUSHES: _READING,
    _A.EXPORT_PUSH: _READING,
    _A.PREPARE_PUSH: _RECRUITER,
    _A.APPROVE_PUSH: _APPROVER,
    _A.UNDO_PUSH: _DECIDING,
    _A.READ_ASSESSMENT: _READING,
    _A.ARRANGE_ASSESSMENT: _RECRUITER,
    _A.READ_ACCOMMODATION: _RECRUITER | _PRIVACY,  # the panel are viewers
    _A.RECORD_ATTENDANCE: _RECRUITER,
    _A.RECORD_OUTCOME: _RECRUITER,
    _A.SEARCH_POOL: _DECIDING,
    _A.INVITE_FROM_POOL: _RECRUITER,
    _A.READ_CHECKS: _DECIDING | _PRIVACY,
    _A.TRACK_CHECK: _RECRUITER,
    _A.ASK_REFEREE: _RECRUITER,
    _A.READ_REFERENCE: _DECIDING,
    _A.READ_OFFER: _DECIDING,
    _A.PROPOSE_OFFER: _RECRUITER,
    _A.APPROVE_OFFER: _APPROVER,
    _A.TRACK_ONBOARDING: _RECRUITER,
    _A.READ_QUESTIONS: _READING,
    _A.ANSWER_QUESTION: _RECRUITER,
}
"""Which roles may do what."""

AT_LARGE: frozenset[StaffAct] = frozenset(
    {
        _A.OPEN_DESK,
        _A.LIST_STAFF,
        _A.INVITE_STAFF,
        _A.CHANGE_ROLES,
        _A.DISABLE_STAFF,
        _A.CHANGE_OPENINGS,
        _A.READ_AUDIT,
        _A.EXPORT_AUDIT,
        _A.HANDLE_DATA_REQUEST,
        _A.LIST_OPENINGS,
        _A.CREATE_OPENING,
        _A.IMPORT_OPENINGS,
        _A.SEARCH_POOL,
        _A.INVITE_FROM_POOL,  # names an opening, and somebody who belongs to none
        _A.READ_CHECKS,
        _A.READ_PUSHES,
        _A.READ_QUESTIONS,
    }
)
"""What need not be about an opening; what of many openings is listed is up to each one's `Member.openings`."""


@dataclass(frozen=True)
class Member:
    """One of the staff; `openings` are the references entrusted to them, None for all."""

    staff_id: int
    chat_id: int
    name: str
    roles: frozenset[Role]
    openings: frozenset[str] | None = None
    active: bool = True

    def has(self, act: StaffAct) -> bool:
        """Tell whether one of their roles may do this at all."""
        return self.active and not self.roles.isdisjoint(POWERS.get(act, frozenset()))

    def covers(self, reference: str) -> bool:
        """Tell whether an opening is entrusted to them."""
        return self.openings is None or reference in self.openings


SubjectKind = Literal[
    "vacancy",
    "application",
    "push",
    "assessment",
    "slot",
    "check",
    "asking",
    "candidate",
    "offer",
    "inquiry",
    "staff",
    "new",
]


@dataclass(frozen=True, order=True)
class Subject:
    """What an act is about, by the id that people and buttons know it by; a `new` one is not there yet."""

    kind: SubjectKind
    id: str

    def __str__(self) -> str:
        return f"{self.kind}/{self.id}"


def opening(reference: str) -> Subject:
    """Give an opening as what an act is about."""
    return Subject("vacancy", reference)


def application(public_id: str) -> Subject:
    """Give an application as what an act is about."""
    return Subject("application", public_id)


def may(member: Member, act: StaffAct, reference: str | None = None) -> bool:
    """Tell whether a member may do something, about an opening or about none."""
    if reference is None:
        return member.has(act) and (act in AT_LARGE or member.openings is None)
    return member.has(act) and member.covers(reference)


def is_second(member: Member, proposed_by: int) -> bool:
    """Tell whether a member is somebody else than the one who proposed."""
    return member.staff_id != proposed_by


def are_sound(roles: frozenset[Role]) -> bool:
    """Tell whether one person may have these roles together: some, and an admin no other."""
    return bool(roles) and (Role.ADMIN not in roles or roles == {Role.ADMIN})


INVITATION_LIFE = timedelta(minutes=10)
"""How long an invitation can be used."""

JOIN = "join_"
"""How the payload of an invitation's link begins; the token follows."""


JOINING = "join_staff"
"""What the audit calls the use of an invitation, which is no act of somebody who is staff."""


def token_hash(token: str) -> str:
    """Give what is kept of a one-time token."""
    return hashlib.sha256(token.encode()).hexdigest()
