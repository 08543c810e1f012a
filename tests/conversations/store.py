"""A store in memory for one chat: what it keeps is JSON text, and a round's writes come before its reads."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from bot.conversations.document_requests import (
    ChangeKind,
    FetchFile,
    JoinAlbum,
    LoadDocuments,
    RemoveDocument,
    Shelf,
)
from bot.conversations.menu import NEW_OPENING
from bot.conversations.requests import (
    DropApplication,
    DropDraft,
    EraseCandidate,
    FindVacancies,
    KeepDraft,
    Listed,
    LoadApplications,
    LoadDrafts,
    LoadPatience,
    LoadProfile,
    LoadSnapshot,
    LoadVacancy,
    ProveMessage,
    ProveReceipt,
    RecordConsent,
    Refused,
    Request,
    SaveSection,
    StartApplication,
    SubmitApplication,
    Submitted,
    WithdrawApplication,
)
from bot.conversations.secondment_requests import LoadEndorsements, SaveEndorsement
from bot.conversations.session import Draft, Session
from bot.conversations.staff.requests import RedeemInvitation, StaffRequest
from bot.conversations.upgrades import read_draft, read_session
from bot.conversations.wishes import (
    AddInquiry,
    DropAlert,
    DropBookmark,
    LoadAlerts,
    LoadBookmark,
    LoadBookmarks,
    LoadInquiries,
    MeasureOwnData,
    PauseAlert,
    SaveAlert,
    SaveBookmark,
    SavePreferences,
)
from bot.domain.application import ApplicationHead, Snapshot, takes
from bot.domain.document import Document
from bot.domain.endorsement import Endorsement
from bot.domain.preferences import Preferences
from bot.domain.profile import Profile
from bot.domain.query import FACETS, Facet, Found, Query, Search
from bot.domain.reminders import Patience
from bot.domain.status import Actor, Status, StatusEvent, advance
from bot.domain.text import fold
from bot.domain.vacancy import Vacancy, VacancyStatus
from bot.domain.verification import MessageProof, Proof, VerificationCode
from bot.domain.wishes import Alert, Bookmark, Inquiry, InquiryMessage, query_digest
from bot.errors import IllegalTransition
from tests.conversations.appointments import Appointments
from tests.conversations.check_shelf import CheckShelf
from tests.conversations.offer_shelf import OfferShelf
from tests.conversations.office import CHAT, Office
from tests.conversations.pool_shelf import PoolShelf

__all__ = ["CHAT", "Store"]

BEGUN_ANEW = (Status.WITHDRAWN, Status.DRAFT_EXPIRED)


class Store:
    """Answers requests as the real store does; `typos` maps a misspelt word to the one it knows."""

    def __init__(self, vacancies: Iterable[Vacancy] = ()) -> None:
        self.vacancies = {vacancy.reference: vacancy for vacancy in vacancies}
        self.typos: dict[str, str] = {}
        self.consents: list[RecordConsent] = []
        self.snapshots: dict[str, list[str]] = {}
        self.preferences: Preferences | None = None
        self.bookmarks: dict[str, bool] = {}
        self.endorsements: dict[str, Endorsement] = {}
        self.alerts: dict[int, Alert] = {}
        self.inquiries: list[Inquiry] = []
        self.parts = 1
        self.held = False
        self.office = Office()
        self.messages: dict[str, MessageProof] = {}
        self.pool = PoolShelf()
        self.offers = OfferShelf()
        self.appointments = Appointments()
        self.checks = CheckShelf()
        self.shelf = Shelf()
        self.fetches: list[FetchFile] = []
        self._heads: dict[str, ApplicationHead] = {}
        self._sections: dict[str, str] = {}
        self._drafts: dict[str, tuple[int, str]] = {}
        self._session: tuple[int, str] = (1, "{}")
        self._answerers: Mapping[type[Request[Any]], Callable[[Any], Any]] = {
            EraseCandidate: self._erase,
            **self.pool.answerers,
            **self.offers.answerers,
            **self.appointments.answerers,
            **self.checks.answerers,
            RecordConsent: self.consents.append,
            SaveSection: self._save_section,
            DropDraft: lambda request: self._drafts.pop(request.key, None),
            DropApplication: self._drop_application,
            KeepDraft: lambda request: self.keep(request.draft),
            StartApplication: self._start,
            SubmitApplication: self._submit,
            WithdrawApplication: self._withdraw,
            SavePreferences: lambda request: setattr(self, "preferences", request.preferences),
            DropBookmark: lambda request: self.bookmarks.pop(request.reference, None),
            SaveBookmark: self._save_bookmark,
            SaveEndorsement: self._save_endorsement,
            DropAlert: lambda request: self.alerts.pop(request.number, None),
            PauseAlert: self._pause_alert,
            SaveAlert: self._save_alert,
            AddInquiry: self._ask,
            JoinAlbum: self._join_album,
            FetchFile: self.fetches.append,
            ChangeKind: self._change_kind,
            RemoveDocument: lambda request: self._put_back(*self._without(request.document_id)),
            LoadDocuments: lambda request: self.shelf,
            LoadEndorsements: lambda request: dict(self.endorsements),
            LoadBookmark: lambda request: self.bookmarks.get(request.reference),
            LoadBookmarks: lambda request: self._saved(),
            LoadAlerts: lambda request: tuple(self.alerts.values()),
            LoadInquiries: lambda request: tuple(reversed(self.inquiries)),
            MeasureOwnData: lambda request: self.parts,
            LoadProfile: lambda request: self.profile,
            LoadDrafts: lambda request: self.drafts,
            LoadVacancy: lambda request: self.vacancies.get(request.reference),
            LoadApplications: lambda request: self.listed,
            LoadPatience: lambda request: Patience(),
            LoadSnapshot: self._load_snapshot,
            ProveReceipt: lambda request: self._prove(request.code),
            ProveMessage: lambda request: self.messages.get(str(request.code)),
            FindVacancies: lambda request: self._find(request.search),
        }

    def _erase(self, request: EraseCandidate) -> bool:
        if self.held:
            return False
        own = (self.consents, self.snapshots, self._heads, self._sections, self._drafts)
        for kept in (*own, self.endorsements, self.bookmarks, self.alerts, self.inquiries):
            kept.clear()
        self.preferences, self.shelf = None, Shelf()
        return True

    def _join_album(self, request: JoinAlbum) -> bool:
        begun = next((each for each in self.fetches if each.album == request.album), None)
        if begun is not None:
            place = self.fetches.index(begun)
            self.fetches[place] = replace(begun, parts=(*begun.parts, request.part))
        return begun is not None

    def _without(self, document_id: int) -> tuple[Document, ...]:
        return tuple(each for each in self.shelf.documents if each.document_id != document_id)

    def _put_back(self, *documents: Document) -> None:
        self.shelf = replace(self.shelf, documents=documents)

    def _change_kind(self, request: ChangeKind) -> None:
        changed = (replace(each, kind=request.kind) for each in self.shelf.documents)
        kept = (
            new if new.document_id == request.document_id else old
            for new, old in zip(changed, self.shelf.documents, strict=True)
        )
        self._put_back(*kept)

    def answer(self, requests: tuple[Request[Any], ...]) -> tuple[Any, ...]:
        """Answer a round kind by kind, the writing kinds first."""
        answers: dict[int, Any] = {
            place: self.office.answer(request)
            for place, request in enumerate(requests)
            if isinstance(request, StaffRequest | RedeemInvitation)
        }
        for kind, answerer in self._answerers.items():
            for place, request in enumerate(requests):
                if type(request) is kind:
                    answers[place] = answerer(request)
        return tuple(answers[place] for place in range(len(requests)))

    @property
    def session(self) -> Session:
        """The session as it is read back."""
        version, content = self._session
        return read_session(CHAT, version, json.loads(content))

    @session.setter
    def session(self, session: Session) -> None:
        content = session.model_dump(mode="json", exclude={"chat_id", "version"}, exclude_defaults=True)
        self._session = (session.version, json.dumps(content))

    @property
    def drafts(self) -> dict[str, Draft]:
        """All drafts as they are read back."""
        return {key: read_draft(key, version, json.loads(content)) for key, (version, content) in self._drafts.items()}

    def keep(self, draft: Draft) -> None:
        """Write a draft; only somebody who has consented can have one."""
        assert self.consents or draft.key == NEW_OPENING, "a draft was kept before any consent"
        content = draft.model_dump(mode="json", exclude={"key", "version"}, exclude_defaults=True)
        self._drafts[draft.key] = (draft.version, json.dumps(content))

    @property
    def profile(self) -> Profile:
        """The profile as it is read back."""
        return Profile({section: json.loads(content) for section, content in self._sections.items()})

    def save(self, section: str, *entries: dict[str, Any]) -> None:
        """Write a section of the profile."""
        self._save_section(SaveSection(section, entries))

    def forget(self, section: str) -> None:
        """Lose a section, as when a new release asks for one that nobody has filled in yet."""
        del self._sections[section]

    def forget_applications(self) -> None:
        """Lose all applications, as when their opening is deleted for good."""
        self._heads.clear()

    @property
    def listed(self) -> tuple[Listed, ...]:
        """All applications, the last begun first."""
        heads = reversed(self._heads.values())
        return tuple(Listed(head, self.vacancies[head.reference]) for head in heads)

    def move(self, reference: str, status: Status) -> None:
        """Put an application where the staff or the clock have moved it."""
        self._change(reference, status=status)

    @property
    def content(self) -> tuple[Any, ...]:
        """Everything but the session, to be compared."""
        wishes = (*self.bookmarks.items(), *self.alerts.values(), *self.inquiries, *filter(None, [self.preferences]))
        kept = [*self.consents, *wishes]
        return dict(self._drafts), dict(self._sections), dict(self._heads), dict(self.snapshots), kept

    def _save_section(self, request: SaveSection) -> None:
        assert self.consents, "a profile was kept before any consent"
        self._sections[request.section] = json.dumps(request.entries)

    def _start(self, request: StartApplication) -> ApplicationHead:
        assert self.consents, "an application was begun before any consent"
        head = self._heads.get(request.reference)
        if head is None:
            head = ApplicationHead(
                public_id=f"A-{len(self._heads) + 1:04}-TEST",
                reference=request.reference,
                status=Status.DRAFT,
                revision=0,
                started_at=request.at,
            )
            self._heads[request.reference] = head
        elif head.status in BEGUN_ANEW:
            return self._advance(head, StatusEvent.REOPEN, started_at=request.at)
        return head

    def _submit(self, request: SubmitApplication) -> Submitted | Refused:
        snapshot = request.snapshot
        vacancy, head = self.vacancies.get(snapshot.reference), self._heads.get(snapshot.reference)
        if vacancy is None:
            return Refused("gone")
        if head is None or head.status in BEGUN_ANEW:
            return Refused("not_started")
        if head.status is not Status.DRAFT and head.revision != request.amends:
            return Submitted(head, again=True)
        if not takes(vacancy, head, request.at):
            return Refused("gone" if vacancy.status is VacancyStatus.CANCELLED else "closed")
        if head.status not in (Status.DRAFT, Status.SUBMITTED):
            return Refused("under_review")
        amending = head.status is Status.SUBMITTED
        sent = self.snapshots.setdefault(head.public_id, [])
        if amending and self._same(sent[-1], snapshot):
            return Refused("unchanged")
        sent.append(snapshot.model_dump_json())
        event = StatusEvent.AMEND if amending else StatusEvent.SUBMIT
        return Submitted(self._advance(head, event, revision=head.revision + 1, submitted_at=request.at))

    @staticmethod
    def _same(sent: str, snapshot: Snapshot) -> bool:
        latest = Snapshot.model_validate_json(sent)
        return latest.model_copy(update={"declared_at": snapshot.declared_at}) == snapshot

    def _withdraw(self, request: WithdrawApplication) -> ApplicationHead | None:
        head = next((each for each in self._heads.values() if each.public_id == request.public_id), None)
        if head is None or head.status is Status.WITHDRAWN:
            return head
        try:
            return self._advance(head, StatusEvent.WITHDRAW)
        except IllegalTransition:
            return None

    def _save_bookmark(self, request: SaveBookmark) -> None:
        assert self.consents, "an opening was saved before any consent"
        if request.reference in self.vacancies:
            self.bookmarks[request.reference] = request.remind

    def _save_endorsement(self, request: SaveEndorsement) -> None:
        if request.reference in self._heads:
            self.endorsements[request.reference] = request.endorsement

    def _saved(self) -> tuple[Bookmark, ...]:
        known = (Bookmark(vacancy=self.vacancies[each], remind=remind) for each, remind in self.bookmarks.items())
        return tuple(sorted(known, key=lambda each: _ends(each.vacancy)))

    def _save_alert(self, request: SaveAlert) -> None:
        assert self.consents, "a search was saved before any consent"
        digest = query_digest(request.query)
        same = (number for number, alert in self.alerts.items() if query_digest(alert.query) == digest)
        number = next(same, len(self.alerts) + 1)
        self.alerts[number] = Alert(number=number, query=request.query, pace=request.pace)

    def _pause_alert(self, request: PauseAlert) -> None:
        if request.number in self.alerts:
            self.alerts[request.number] = self.alerts[request.number].model_copy(update={"paused": request.paused})

    def _ask(self, request: AddInquiry) -> None:
        assert self.consents, "a question was kept before any consent"
        message = InquiryMessage(author="candidate", text=request.text, at=request.at)
        asked = Inquiry(number=len(self.inquiries) + 1, state="open", asked_at=request.at, messages=(message,))
        self.inquiries.append(asked)

    def _drop_application(self, request: DropApplication) -> None:
        head = self._heads.get(request.reference)
        if head is None or head.status is not Status.DRAFT:
            return
        if head.revision:
            self._advance(head, StatusEvent.WITHDRAW)
        else:
            del self._heads[request.reference]

    def _advance(self, head: ApplicationHead, event: StatusEvent, **changes: Any) -> ApplicationHead:
        return self._change(head.reference, status=advance(head.status, event, Actor.CANDIDATE), **changes)

    def _change(self, reference: str, **changes: Any) -> ApplicationHead:
        self._heads[reference] = self._heads[reference].model_copy(update=changes)
        return self._heads[reference]

    def _load_snapshot(self, request: LoadSnapshot) -> Snapshot | None:
        sent = self.snapshots.get(request.public_id)
        return Snapshot.model_validate_json(sent[-1]) if sent else None

    def _prove(self, code: VerificationCode) -> Proof | None:
        head = next((each for each in self._heads.values() if each.public_id == code.public_id), None)
        sent = self.snapshots.get(code.public_id, [])[code.revision - 1 : code.revision]
        if head is None or not sent or head.submitted_at is None:
            return None
        snapshot = Snapshot.model_validate_json(sent[0])
        withdrawn = head.status is Status.WITHDRAWN
        proof = Proof(head.reference, code.revision, head.revision, snapshot.declared_at, withdrawn)
        return proof if code.proves(snapshot.digest()) else None

    def _find(self, search: Search) -> Found:
        typed = search.query.keywords.split()
        mended = " ".join(word if search.query.exact else self.typos.get(word, word) for word in typed)
        query = search.query.reworded(mended)
        hits = self._hits(query, search.at)
        hits.sort(key=_ends)
        facets = {facet: _counted(self._hits(query.widened(facet), search.at), facet) for facet in FACETS}
        page = tuple(hits[search.offset : search.offset + search.limit])
        return Found(page, len(hits), facets, mended if typed != mended.split() else None)

    def _hits(self, query: Query, at: datetime) -> list[Vacancy]:
        return [
            vacancy
            for vacancy in self.vacancies.values()
            if vacancy.is_open(at)
            and all(word in _told(vacancy) for word in fold(query.keywords).split())
            and all(value in _values(vacancy, facet) for facet, value in query.facets.items())
        ]


def _ends(vacancy: Vacancy) -> tuple[bool, float]:
    return (True, 0.0) if vacancy.deadline is None else (False, vacancy.deadline.at.timestamp())


def _told(vacancy: Vacancy) -> str:
    return fold(" ".join(text.title for text in vacancy.texts.values()))


def _values(vacancy: Vacancy, facet: Facet) -> set[str]:
    values: Mapping[Facet, Iterable[str | None]] = {
        "category": [vacancy.category.value],
        "country": [vacancy.duty_station.country],
        "contract": [vacancy.contract_type and vacancy.contract_type.value],
        "grade": [vacancy.grade],
        "language": [each.language for each in vacancy.criteria if each.kind == "language"],
        "screening": [vacancy.security_screening and vacancy.security_screening.value],
    }
    return {value for value in values[facet] if value}


def _counted(vacancies: list[Vacancy], facet: Facet) -> tuple[tuple[str, int], ...]:
    values = [value for vacancy in vacancies for value in _values(vacancy, facet)]
    return tuple(sorted(((value, values.count(value)) for value in set(values)), key=lambda each: (-each[1], each[0])))
