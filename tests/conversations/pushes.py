"""Pushes in memory, as the store would answer for them; registered with `Pushes(colleague)`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Any

from bot.conversations.staff.application_requests import FindApplications, Found
from bot.conversations.staff.push_requests import (
    ApprovePush,
    EditPush,
    ExportPush,
    Listed,
    ListPushes,
    LookPush,
    PausePush,
    PreparePush,
    PushList,
    PushView,
    ReadTurned,
    SubmitPush,
    Turned,
    UndoPush,
)
from bot.domain.push import FREE, TEMPLATES, Addressee, Push, PushState, PushStep, Told, tried
from bot.domain.staff import Member, Subject
from bot.domain.status import Status
from tests.conversations.openings import NOW, OPENINGS
from tests.conversations.staff import Colleague

PEOPLE = {
    "A-0000-0001": Addressee("A-0000-0001", Status.UNDER_REVIEW, "en"),
    "A-0000-0002": Addressee("A-0000-0002", Status.UNDER_REVIEW, "ar", reachable=False),
    "A-0000-0003": Addressee("A-0000-0003", Status.WITHDRAWN, "fr"),
}
OPENING = OPENINGS[0]


class Pushes:
    """The pushes of one opening, whose applications are PEOPLE."""

    def __init__(self, colleague: Colleague, alone: int = 10, people: Mapping[str, Addressee] = PEOPLE) -> None:
        self.kept: dict[int, Push] = {}
        self.chosen: dict[int, tuple[str, ...]] = {}
        self.counts: dict[Told, int] = {}
        self.left_out: dict[str, int] = {}
        self.lately = 0
        self._office, self._alone, self._people = colleague.office, alone, people
        self._office.answers |= {
            FindApplications: self._find,
            ListPushes: self._list,
            PreparePush: self._prepare,
            ExportPush: lambda request: self.view(request.push_id).push,
            ReadTurned: self._turned,
            LookPush: lambda request: self.view(request.push_id),
            EditPush: self._edit,
            SubmitPush: self._submit,
            ApprovePush: lambda request: self._step(request.push_id, PushStep.APPROVE),
            UndoPush: lambda request: self._step(request.push_id, PushStep.UNDO),
            PausePush: lambda request: self._step(
                request.push_id, PushStep.PAUSE if request.paused else PushStep.RESUME
            ),
        }

    @property
    def member(self) -> Member:
        """Who asks."""
        assert self._office.member is not None
        return self._office.member

    def add(self, template: str = "shortlisted", state: PushState = PushState.PREPARED, **more: Any) -> Push:
        """Have a push there already, of all people."""
        number = len(self.kept) + 1
        push = Push(number, OPENING.reference, TEMPLATES[template], state, self.member.staff_id, NOW, **more)
        self.kept[number], self.chosen[number] = push, tuple(self._people)
        self._office.belongs[Subject("push", str(number))] = OPENING.reference
        return push

    def view(self, number: int) -> PushView:
        """Give a push as staff see it."""
        push = self.kept[number]
        counts = self.counts or {Told.WAITING: len(self.chosen[number])}
        seen = PushView(push, OPENING, self.member, "Grace", counts, self.left_out)
        if push.state not in (PushState.PREPARED, PushState.WAITING):
            return seen
        dry = tried(push, [self._people[each] for each in self.chosen[number]])
        return replace(
            seen,
            dry=dry,
            previews={each: f"read in {each}" for each in dry.told if push.has_words(each)},
            sources={
                each: push.texts.get(each, "" if push.template.name == FREE else "Hello {title}") for each in dry.told
            },
            second=self.lately + dry.count > self._alone,
            lately=self.lately,
        )

    def _find(self, request: FindApplications) -> Found:
        return Found(
            OPENING,
            {each: self._people[each].status for each in request.public_ids if each in self._people},
            self.member,
        )

    def _list(self, request: ListPushes) -> PushList:
        listed = tuple(Listed(push, OPENING) for push in self.kept.values())
        return PushList(listed, ((OPENING, len(self._people)),) if self._people else (), self.member)

    def _prepare(self, request: PreparePush) -> PushView:
        push = self.add(request.template)
        self.chosen[push.push_id] = request.public_ids
        return self.view(push.push_id)

    def _edit(self, request: EditPush) -> PushView:
        push = self.kept[request.push_id]
        texts = dict(push.texts)
        if request.language is not None:
            texts.pop(request.language, None)
            texts |= {request.language: request.text} if request.text else {}
        self.kept[request.push_id] = replace(push, texts=texts, why=request.why or push.why)
        return self.view(request.push_id)

    def _submit(self, request: SubmitPush) -> PushView:
        step = PushStep.ASK if self.view(request.push_id).second else PushStep.GO
        return self._step(request.push_id, step)

    def _turned(self, request: ReadTurned) -> Turned:
        push = self.kept[request.push_id]
        missed = self.chosen[request.push_id] if push.state in (PushState.UNDONE, PushState.STOPPED) else ()
        return Turned(push, OPENING, missed)

    def _step(self, number: int, step: PushStep) -> PushView:
        push = self.kept[number]
        after = push.after(step)
        if after is not None:
            self.kept[number] = replace(push, state=after, send_at=NOW + timedelta(seconds=60))
        return self.view(number)
