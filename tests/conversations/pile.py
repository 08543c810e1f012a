"""Applications of an opening in memory, and what the office answers about them."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

from bot.conversations.staff.application_requests import (
    PAGE,
    AcceptLate,
    CandidateFile,
    FetchIds,
    FindApplications,
    Found,
    LateDraft,
    LateDrafts,
    ListApplications,
    Listing,
    ListLate,
    MoveApplications,
    Neighbours,
    Note,
    Outcome,
    ReadDocument,
    ReadFile,
    ReadNotes,
    Row,
    SetBlind,
    Stuck,
    TakeIds,
    WriteNote,
)
from bot.domain.application import Snapshot
from bot.domain.document import DocumentKind, Enclosure
from bot.domain.moving import Barred, attempt
from bot.domain.push import PUSHED
from bot.domain.sifting import Facts, compared, counted, criteria_of
from bot.domain.staff import Member, Role, application
from bot.domain.status import Status, notifies
from tests.conversations.openings import NOW, vacancy
from tests.conversations.person import PROFILE
from tests.conversations.staff import Colleague

OPENING = vacancy(
    "INT00001", criteria=[{"kind": "language", "language": "en", "level": "C1", "text": {"en": "Fluent English"}}]
)
SNAPSHOT = Snapshot(
    reference="INT00001",
    language="en",
    profile={name: list(entries) for name, entries in PROFILE.items()},
    answers={"motivation": "Because.", "pool": True, "declaration": True},
    pool_opt_in=True,
    declared_at=NOW,
    documents=(Enclosure(document_id=5, kind=DocumentKind.CV, name="cv.pdf", size=9, sha256="0" * 64),),
)
FACTS = Facts(frozenset({"en"}), frozenset({"GB"}), frozenset({0}))


@dataclass
class Pile:
    """What is kept of one opening; `applications` are statuses by public ids."""

    applications: dict[str, Status]
    blind: bool = False
    drafts: list[LateDraft] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    revision: int = 1
    criteria: bool = True
    open: bool = False
    room: int = 10

    def sits_in(self, colleague: Colleague) -> Colleague:
        """Have the office answer from here."""
        colleague.office.answers |= {
            ListApplications: self._list,
            FindApplications: self._find,
            FetchIds: lambda request: self.fetched.append(request),
            TakeIds: lambda request: self.waiting,
            ReadFile: self._read,
            ReadDocument: lambda request: request.document_id == 5,
            ReadNotes: lambda request: tuple(self.notes),
            WriteNote: lambda request: self.notes.insert(0, Note("Grace", NOW, request.text)),
            MoveApplications: self._move,
            ListLate: lambda request: LateDrafts(OPENING, self.open, tuple(self.drafts)),
            AcceptLate: self._accept,
            SetBlind: lambda request: setattr(self, "blind", request.blind),
        }
        for public_id in (*self.applications, *(each.public_id for each in self.drafts)):
            colleague.office.belongs[application(public_id)] = OPENING.reference
        self.member = colleague.office.member
        return colleague

    member: Member | None = None
    fetched: list[FetchIds] = field(default_factory=list)
    waiting: tuple[str, ...] = ()

    @property
    def _member(self) -> Member:
        assert self.member is not None
        return self.member

    def _list(self, request: ListApplications) -> Listing:
        passing = [each for each, status in self.applications.items() if request.sieve.passes(status, FACTS)]
        page = min(request.page, max(0, len(passing) - 1) // PAGE)
        shown = passing[page * PAGE : (page + 1) * PAGE]
        every = [(status, FACTS) for status in self.applications.values()]
        return Listing(
            vacancy=OPENING,
            blind=self.blind,
            counts=Counter(self.applications.values()),
            drafts=len(self.drafts),
            ids=tuple(passing),
            rows=tuple(Row(each, self._name(each), self.applications[each], NOW) for each in shown),
            member=self._member,
            page=page,
            values=counted(every, request.sieve, request.trait) if request.trait else {},
            criteria=criteria_of(OPENING, NOW.date(), blind=self.blind) if self.criteria else {},
        )

    def _name(self, public_id: str) -> str:
        return "" if self.blind else f"Ada {public_id[-4:]}"

    def _find(self, request: FindApplications) -> Found:
        standing = {each: self.applications[each] for each in request.public_ids if each in self.applications}
        return Found(OPENING, standing, self._member, self.room if request.move in PUSHED else None)

    def _read(self, request: ReadFile) -> CandidateFile:
        ids = list(self.applications)
        place = ids.index(request.public_id)
        around = (ids[place - 1] if place else None, ids[place + 1] if place + 1 < len(ids) else None)
        return CandidateFile(
            public_id=request.public_id,
            name=self._name(request.public_id),
            vacancy=OPENING,
            blind=self.blind,
            status=self.applications[request.public_id],
            revision=self.revision,
            submitted_at=NOW,
            snapshot=SNAPSHOT,
            checked=tuple(each for _, each in compared(OPENING, SNAPSHOT, blind=False)) if self.criteria else (),
            notes=len(self.notes),
            member=self._member,
            neighbours=Neighbours(place + 1, len(ids), *around) if request.sieve is not None else None,
        )

    def _move(self, request: MoveApplications) -> Outcome:
        moved, stuck, told = [], [], 0
        for each in request.public_ids:
            before = self.applications[each]
            moved_since = request.seen is not None and request.seen is not before
            found = Barred("meanwhile") if moved_since else attempt(before, request.event, self._member.roles)
            if isinstance(found, Barred):
                stuck.append(Stuck(each, before, found))
            else:
                row, actor = found
                told += notifies(before, request.event, actor) is not None
                self.applications[each] = row.target
                moved.append(each)
        return Outcome(tuple(moved), tuple(stuck), told)

    def _accept(self, request: AcceptLate) -> datetime | None:
        until = request.at + timedelta(hours=48)
        for place, each in enumerate(self.drafts):
            if each.public_id == request.public_id:
                self.drafts[place] = replace(each, late_until=until)
                return until
        return None


def numbered(count: int, status: Status = Status.UNDER_REVIEW) -> dict[str, Status]:
    """Give so many applications, all at one stage."""
    return {f"A-{number:04}-TEST": status for number in range(1, count + 1)}


def colleague(pile: Pile, *roles: Role, **more: Any) -> Colleague:
    """Give a member of staff before this pile."""
    return pile.sits_in(Colleague(*(roles or (Role.RECRUITER,)), **more))
