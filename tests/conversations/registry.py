"""Openings in memory as staff work with them, and what the office answers about them."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from pydantic import ValidationError

from bot.conversations.staff.opening_requests import (
    PAGE,
    CancelOpening,
    Checked,
    CheckOpenings,
    CloseOpening,
    CreateOpening,
    EditOpening,
    Ended,
    ExportApplications,
    ExportDocuments,
    Exported,
    FetchOpenings,
    Figures,
    FillOpening,
    ImportOpenings,
    ListOpenings,
    MoveDeadline,
    Opened,
    Openings,
    Overview,
    PlanClosing,
    PublishOpening,
    ReadFigures,
    ReadOpening,
)
from bot.domain.deadline import Deadline
from bot.domain.opening import Step, edited, ended, group_of, may_step, staying, with_deadline
from bot.domain.status import Status
from bot.domain.vacancy import Vacancy, VacancyStatus
from tests.conversations.openings import vacancy
from tests.conversations.staff import Colleague

REFERENCE = "INT00001"


@dataclass
class Registry:
    """All openings by reference, and the applications of each of them by status."""

    openings: dict[str, Vacancy] = field(default_factory=lambda: {REFERENCE: vacancy(REFERENCE)})
    counts: Counter[Status] = field(default_factory=Counter)
    close_at: datetime | None = None
    blind: bool = False
    checked: Checked = field(default_factory=lambda: Checked(""))
    imported: list[ImportOpenings] = field(default_factory=list)
    fetched: list[FetchOpenings] = field(default_factory=list)
    figures: Figures | None = None
    exported: Exported | None = None
    frozen: bool = False

    def serves(self, colleague: Colleague) -> Colleague:
        """Have the office answer from here."""
        self.colleague = colleague
        colleague.office.answers |= {
            ListOpenings: self._list,
            ReadOpening: self._read,
            CreateOpening: self._create,
            EditOpening: self._edit,
            PublishOpening: lambda request: self._step(request.reference, Step.PUBLISH, VacancyStatus.PUBLISHED),
            CloseOpening: lambda request: self._step(request.reference, Step.CLOSE, VacancyStatus.CLOSED),
            MoveDeadline: self._move,
            PlanClosing: self._plan,
            CancelOpening: lambda request: self._end(request.reference, Step.CANCEL, VacancyStatus.CANCELLED),
            FillOpening: lambda request: self._end(request.reference, Step.FILL, VacancyStatus.FILLED),
            FetchOpenings: self.fetched.append,
            CheckOpenings: lambda request: self.checked,
            ImportOpenings: self._import,
            ReadFigures: lambda request: self.figures,
            ExportApplications: lambda request: self.exported,
            ExportDocuments: lambda request: self.exported,
        }
        return colleague

    @property
    def opening(self) -> Vacancy:
        """The opening that most tests are about."""
        return self.openings[REFERENCE]

    def _list(self, request: ListOpenings) -> Openings:
        of_group = [each for each in self.openings.values() if group_of(each, request.at) is request.group]
        page = min(request.page, max(0, len(of_group) - 1) // PAGE)
        rows = tuple(Overview(each, 3, 1) for each in of_group[page * PAGE : (page + 1) * PAGE])
        member = self.colleague.office.member
        assert member is not None
        return Openings(rows, Counter(group_of(each, request.at) for each in self.openings.values()), page, member)

    def _read(self, request: ReadOpening) -> Opened:
        member = self.colleague.office.member
        assert member is not None
        own = self.openings[request.reference]
        zone = own.deadline.zone if own.deadline else "UTC"
        return Opened(own, self.counts, self.close_at, self.blind, zone, member)

    def _create(self, request: CreateOpening) -> bool:
        if request.reference in self.openings:
            return False
        facts = {**request.facts, "reference": request.reference, "status": "draft"}
        deadline = None if request.deadline is None else Deadline.of_day(_day(request.deadline), "UTC")
        self.openings[request.reference] = Vacancy.model_validate({**facts, "deadline": deadline})
        return True

    def _edit(self, request: EditOpening) -> bool:
        if self.frozen:
            return False
        try:
            changed = edited(self.openings[request.reference], request.field, request.value)
        except ValidationError:
            return False
        self.openings[request.reference] = changed
        return True

    def _step(self, reference: str, step: Step, status: VacancyStatus) -> bool:
        own = self.openings[reference]
        if self.frozen or not may_step(own, step, self.colleague.at):
            return False
        self.openings[reference] = own.model_copy(update={"status": status})
        return True

    def _move(self, request: MoveDeadline) -> bool:
        if self.frozen:
            return False
        self.openings[request.reference] = with_deadline(self.openings[request.reference], request.deadline)
        return True

    def _plan(self, request: PlanClosing) -> bool:
        if self.frozen:
            return False
        self.close_at = request.close_at
        return True

    def _end(self, reference: str, step: Step, status: VacancyStatus) -> Ended | None:
        member = self.colleague.office.member
        assert member is not None
        if not self._step(reference, step, status):
            return None
        return Ended(ended(step, self.counts, member.roles), staying(step, self.counts, member.roles))

    def _import(self, request: ImportOpenings) -> int:
        self.imported.append(request)
        return len(request.changed) + len(request.added)


def _day(text: str) -> Any:
    return datetime.fromisoformat(text).date()
