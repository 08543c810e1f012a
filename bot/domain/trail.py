"""Looking through the audit: by kind of act, by who did it, by what it was about."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from bot.domain.public_ids import looks_meant, read_public_ids
from bot.domain.staff import JOINING, StaffAct, application, opening

_A = StaffAct


class TrailKind(StrEnum):
    """A kind of act; the code is short enough for a button."""

    PEOPLE = "people"
    OPENINGS = "openings"
    APPLICATIONS = "applications"
    PUSHES = "pushes"
    ASSESSMENTS = "assessments"
    POOL = "pool"
    CHECKS = "checks"
    OFFERS = "offers"
    QUESTIONS = "questions"
    DATA = "data"


ACTS: Mapping[TrailKind, frozenset[str]] = {
    TrailKind.PEOPLE: frozenset(
        {
            JOINING,
            *(_A.OPEN_DESK, _A.LIST_STAFF, _A.INVITE_STAFF, _A.CHANGE_ROLES, _A.DISABLE_STAFF, _A.CHANGE_OPENINGS),
        }
    ),
    TrailKind.OPENINGS: frozenset(
        {
            *(_A.LIST_OPENINGS, _A.CREATE_OPENING, _A.IMPORT_OPENINGS, _A.READ_OPENING, _A.EDIT_OPENING),
            *(_A.PUBLISH_OPENING, _A.EXTEND_OPENING, _A.CLOSE_OPENING, _A.CANCEL_OPENING, _A.FILL_OPENING),
            *(_A.SET_BLIND_REVIEW, _A.SEE_FIGURES),
        }
    ),
    TrailKind.APPLICATIONS: frozenset(
        {
            *(_A.LIST_APPLICATIONS, _A.READ_FILE, _A.READ_DOCUMENT, _A.READ_NOTES, _A.WRITE_NOTE),
            *(_A.MOVE_APPLICATION, _A.ACCEPT_LATE, _A.EXPORT_APPLICATIONS, _A.EXPORT_DOCUMENTS),
        }
    ),
    TrailKind.PUSHES: frozenset({_A.READ_PUSHES, _A.EXPORT_PUSH, _A.PREPARE_PUSH, _A.APPROVE_PUSH, _A.UNDO_PUSH}),
    TrailKind.ASSESSMENTS: frozenset(
        {
            *(_A.READ_ASSESSMENT, _A.ARRANGE_ASSESSMENT, _A.READ_ACCOMMODATION),
            *(_A.RECORD_ATTENDANCE, _A.RECORD_OUTCOME),
        }
    ),
    TrailKind.POOL: frozenset({_A.SEARCH_POOL, _A.INVITE_FROM_POOL}),
    TrailKind.CHECKS: frozenset({_A.READ_CHECKS, _A.TRACK_CHECK, _A.ASK_REFEREE, _A.READ_REFERENCE}),
    TrailKind.OFFERS: frozenset({_A.READ_OFFER, _A.PROPOSE_OFFER, _A.APPROVE_OFFER, _A.TRACK_ONBOARDING}),
    TrailKind.QUESTIONS: frozenset({_A.READ_QUESTIONS, _A.ANSWER_QUESTION}),
    TrailKind.DATA: frozenset(
        {
            *(_A.READ_AUDIT, _A.EXPORT_AUDIT, _A.HANDLE_DATA_REQUEST),
            *(_A.SEND_OWN_DATA, _A.ERASE_PERSON, _A.HOLD_DATA),
        }
    ),
}
"""Which acts are of a kind; every act is of one."""


@dataclass(frozen=True)
class Trail:
    """What is looked for: everything, narrowed by whatever is given; empty is not given.

    `actor` is as the audit says it (`staff/12`), `subject` too (`application/A-7K3M-9QXF`).
    """

    kind: str = ""
    actor: str = ""
    subject: str = ""

    @property
    def acts(self) -> frozenset[str]:
        """The acts that are looked for; none when it may be any."""
        return ACTS[TrailKind(self.kind)] if self.kind in set(TrailKind) else frozenset()

    def narrowed(self, text: str) -> Trail | None:
        """Narrow by what was typed: an application, a member of staff by number, an opening; None when it is none."""
        plain = "".join(map(_plain, unicodedata.normalize("NFKC", text))).strip()
        given = [each for each in read_public_ids(text) if looks_meant(each, text)]
        if len(given) == 1:
            return replace(self, subject=str(application(given[0])))
        member = _MEMBER.fullmatch(plain)
        if member is not None:
            return replace(self, actor=f"staff/{int(member[1])}")
        return replace(self, subject=str(opening(plain.upper()))) if _REFERENCE.fullmatch(plain) else None


_MEMBER = re.compile(r"(?:staff\s*/?\s*)?(\d{1,9})", re.IGNORECASE)
_REFERENCE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._/-]{1,39}")


def _plain(character: str) -> str:
    digit = unicodedata.decimal(character, None)
    return character if digit is None else str(digit)
