"""What a candidate's store in memory keeps of the time after the deadline: assessments, a log, threads."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import Any, Literal

from bot.conversations.assessment_requests import (
    AnswerInvitation,
    AskAbout,
    AskAccommodation,
    Invitation,
    LoadHistory,
    LoadInvitations,
    LoadOfficeHours,
    ReplyToTeam,
    TakeSlot,
)
from bot.conversations.requests import Request
from bot.domain.answering import OfficeHours
from bot.domain.assessment import Assessment, Kind, Response, Slot
from bot.domain.timeline import Happening
from tests.conversations.openings import NOW

DAY = timedelta(days=1)


def a_slot(slot_id: int = 1, days: float = 10, zone: str = "Europe/Paris", **changes: Any) -> Slot:
    """Give a slot of an hour so many days from now."""
    start = NOW + days * DAY
    slot = Slot(slot_id, Kind.PANEL, start, start + timedelta(hours=1), zone, "Room 4", 2, 2)
    return replace(slot, **changes)


def an_assessment(assessment_id: int = 5, public_id: str = "A-0001-TEST", **changes: Any) -> Assessment:
    """Give an invitation to two slots."""
    own = Assessment(
        assessment_id, public_id, "INT00001", Kind.PANEL, Response.PENDING, "Bring a pen.", (a_slot(1), a_slot(2, 11))
    )
    return replace(own, **changes)


@dataclass
class Appointments:
    """Invitations by their numbers, the log of each application, and what was written to the team."""

    invitations: dict[int, Invitation] = field(default_factory=dict)
    log: dict[str, tuple[Happening, ...]] = field(default_factory=dict)
    asked: list[AskAbout] = field(default_factory=list)
    replies: list[ReplyToTeam] = field(default_factory=list)
    threads: set[int] = field(default_factory=set)
    hours: OfficeHours = field(default_factory=OfficeHours)

    @property
    def answerers(self) -> Mapping[type[Request[Any]], Callable[[Any], Any]]:
        """Give what answers requests, the writing ones first."""
        return {
            TakeSlot: self._take,
            AnswerInvitation: self._answer,
            AskAccommodation: self._need,
            AskAbout: self.asked.append,
            ReplyToTeam: self._reply,
            LoadHistory: lambda request: self.log.get(request.public_id, ()),
            LoadInvitations: lambda request: tuple(self.invitations.values()),
            LoadOfficeHours: lambda request: self.hours,
        }

    def invite(self, own: Assessment, **more: Any) -> None:
        """Put an invitation there."""
        self.invitations[own.assessment_id] = Invitation(own, **more)

    def _change(self, invitation: Invitation, **changes: Any) -> None:
        own = replace(invitation.own, **changes)
        self.invitations[own.assessment_id] = replace(invitation, own=own)

    def _take(self, request: TakeSlot) -> Literal["taken", "full", "gone"]:
        invitation = self.invitations.get(request.assessment_id)
        slots = {slot.slot_id: slot for slot in invitation.own.slots} if invitation else {}
        if invitation is None or request.slot_id not in slots or not invitation.own.is_open(request.at):
            return "gone"
        if not slots[request.slot_id].free:
            return "full"
        self._change(invitation, held=request.slot_id, response=Response.ACCEPTED)
        return "taken"

    def _answer(self, request: AnswerInvitation) -> bool:
        invitation = self.invitations.get(request.assessment_id)
        if invitation is None or not invitation.own.is_open(request.at):
            return False
        self._change(invitation, held=None, response=request.response, wish=request.wish)
        return True

    def _need(self, request: AskAccommodation) -> bool:
        invitation = self.invitations[request.assessment_id]
        if not invitation.own.is_open(request.at):
            return False
        self.invitations[request.assessment_id] = replace(invitation, asked=request.asked)
        return True

    def _reply(self, request: ReplyToTeam) -> bool:
        if request.number not in self.threads:
            return False
        self.replies.append(request)
        return True
