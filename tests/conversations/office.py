"""An office in memory that answers what staff ask.

The office decides as the store's guard does: who has no role for an act, or to whom the opening is not entrusted, gets
a refusal and the answer's function is not called.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import Any

from bot.conversations.requests import Request
from bot.conversations.staff.requests import (
    ChangeOpenings,
    ChangeRoles,
    Denied,
    DisableStaff,
    Invitation,
    InviteStaff,
    ListStaff,
    OpenDesk,
    RedeemInvitation,
    StaffRequest,
    Why,
)
from bot.conversations.staff.waiting_requests import ListWaiting
from bot.domain.staff import Member, Subject, may

CHAT = 7
"""The chat of everybody who is tested without Telegram."""

TOKEN = "t" * 43


@dataclass
class Office:
    """Who is staff, and how their requests are answered; `belongs` tells of which opening a thing is.

    A subject that `belongs` does not know is about no opening, unless it names one itself. `why` refuses everything.
    """

    member: Member | None = None
    others: dict[int, Member] = field(default_factory=dict)
    answers: dict[type[Request[Any]], Callable[[Any], Any]] = field(default_factory=dict)
    belongs: dict[Subject, str] = field(default_factory=dict)
    invitations: dict[str, InviteStaff] = field(default_factory=dict)
    asked: list[Request[Any]] = field(default_factory=list)
    why: Why | None = None

    def __post_init__(self) -> None:
        own: dict[type[Request[Any]], Callable[[Any], Any]] = {
            OpenDesk: lambda request: self.member,
            ListStaff: lambda request: self.everybody,
            ListWaiting: lambda request: (),
            InviteStaff: self._invite,
            ChangeRoles: lambda request: self._change(request.staff_id, roles=request.roles),
            ChangeOpenings: self._entrust,
            DisableStaff: lambda request: self._change(request.staff_id, active=request.again),
        }
        self.answers = {**own, **self.answers}

    def answer(self, request: Request[Any]) -> Any:
        """Answer one request as the store would."""
        self.asked.append(request)
        if isinstance(request, RedeemInvitation):
            return self._join(request)
        assert isinstance(request, StaffRequest)
        why = self.why or self._objection(request)
        return Denied(why) if why else self.answers[type(request)](request)

    def _objection(self, request: StaffRequest[Any]) -> Why | None:
        if self.member is None:
            return "stranger"
        if not self.member.active:
            return "disabled"
        if not self.member.has(request.act):
            return "powerless"
        references = {self._reference(subject) for subject in request.about} or {None}
        return None if all(may(self.member, request.act, each) for each in references) else "elsewhere"

    def _reference(self, subject: Subject) -> str | None:
        return self.belongs.get(subject, subject.id if subject.kind == "vacancy" else None)

    @property
    def everybody(self) -> tuple[Member, ...]:
        """All members, in the order in which they came."""
        own = {} if self.member is None else {self.member.staff_id: self.member}
        return tuple(member for _, member in sorted({**own, **self.others}.items()))

    def _invite(self, request: InviteStaff) -> Invitation:
        self.invitations[TOKEN] = request
        return Invitation(TOKEN, request.at + timedelta(minutes=10))

    def _change(self, staff_id: int, **changes: Any) -> Member | Denied:
        if self.member is not None and staff_id == self.member.staff_id:
            return Denied("self")
        if staff_id not in self.others:
            return Denied("unknown")
        self.others[staff_id] = replace(self.others[staff_id], **changes)
        return self.others[staff_id]

    def _entrust(self, request: ChangeOpenings) -> Member | Denied:
        if request.openings is None:
            return self._change(request.staff_id, openings=None)
        if not all(each.startswith("INT") for each in request.openings):
            return Denied("unknown")
        return self._change(request.staff_id, openings=frozenset(request.openings))

    def _join(self, request: RedeemInvitation) -> Member | None:
        wanted = self.invitations.pop(request.token, None)
        if wanted is None or self.member is not None:
            return None
        openings = None if wanted.openings is None else frozenset(wanted.openings)
        self.member = Member(len(self.others) + 1, CHAT, request.name, wanted.roles, openings)
        return self.member
