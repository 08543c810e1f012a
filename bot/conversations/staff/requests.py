"""What staff ask of the store, and the refusal that any of it can meet."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any, ClassVar, Generic, Literal, TypeVar, cast

from bot.conversations.requests import Asking, Request, ask_all
from bot.domain.staff import Member, Role, StaffAct, Subject, opening

Answer = TypeVar("Answer", covariant=True)

Why = Literal["stranger", "disabled", "powerless", "elsewhere", "own", "unknown", "second", "self", "many"]
"""Why something is denied: not staff; no longer; no role for it; not their opening; their own application or one of an
opening they applied for; no such thing; a second person is needed; not about oneself; too many
to be told by hand."""


@dataclass(frozen=True)
class Denied:
    """Nothing was done or told, and why."""

    why: Why


class StaffRequest(Request[Answer | Denied], Generic[Answer]):
    """Something that staff ask: `act` is what it is, `about` what it concerns.

    A subclass is a frozen dataclass with `act` as a class attribute. `about` names every opening, application and so
    on that is read or changed; empty only where the act is one of `AT_LARGE`.
    """

    act: ClassVar[StaffAct]

    @property
    def about(self) -> tuple[Subject, ...]:
        """What this concerns."""
        return ()


class Refusal(Exception):
    """A staff request was denied; raised by `ask_staff` and answered in one place for all conversations.

    A conversation may raise it too, for a button that names nothing; then nobody has yet been told (`known`) whether
    the sender is staff at all, and the router asks before it says anything.
    """

    def __init__(self, why: Why, *, known: bool = False) -> None:
        super().__init__(why)
        self.why = why
        self.known = known


def ask_staff(request: StaffRequest[Answer]) -> Asking[Answer]:
    """Put one staff request; Refusal when it is denied, which the staff router turns into a reply."""
    (answer,) = yield from ask_all_staff(request)
    return cast(Answer, answer)


def ask_all_staff(*requests: Request[Any]) -> Asking[tuple[Any, ...]]:
    """Put several requests in one round; Refusal when one of them is denied."""
    answers = yield from ask_all(*requests)
    denied = next((answer for answer in answers if isinstance(answer, Denied)), None)
    if denied is not None:
        raise Refusal(denied.why, known=True)
    return answers


@dataclass(frozen=True)
class OpenDesk(StaffRequest[Member]):
    """Read who one is among the staff."""

    act = StaffAct.OPEN_DESK


@dataclass(frozen=True)
class ListStaff(StaffRequest[tuple[Member, ...]]):
    """Read all of the staff, those whose access was ended included."""

    act = StaffAct.LIST_STAFF


@dataclass(frozen=True)
class Invitation:
    """A one-time token, which is kept nowhere, and until when it can be used."""

    token: str
    expires_at: datetime


@dataclass(frozen=True)
class InviteStaff(StaffRequest[Invitation]):
    """Make a one-time invitation; `openings` are references, None for all."""

    roles: frozenset[Role]
    openings: tuple[str, ...] | None
    at: datetime
    act = StaffAct.INVITE_STAFF

    @property
    def about(self) -> tuple[Subject, ...]:
        return tuple(Subject("vacancy", reference) for reference in self.openings or ())


@dataclass(frozen=True)
class ChangeRoles(StaffRequest[Member]):
    """Give somebody else other roles."""

    staff_id: int
    roles: frozenset[Role]
    act = StaffAct.CHANGE_ROLES

    @property
    def about(self) -> tuple[Subject, ...]:
        return (Subject("staff", str(self.staff_id)),)


@dataclass(frozen=True)
class ChangeOpenings(StaffRequest[Member]):
    """Entrust other openings to somebody else, by their references; None for all."""

    staff_id: int
    openings: tuple[str, ...] | None
    act = StaffAct.CHANGE_OPENINGS

    @property
    def about(self) -> tuple[Subject, ...]:
        return (Subject("staff", str(self.staff_id)), *map(opening, self.openings or ()))


@dataclass(frozen=True)
class DisableStaff(StaffRequest[Member]):
    """End somebody else's access, at once; or give it back."""

    staff_id: int
    at: datetime
    again: bool = False
    act = StaffAct.DISABLE_STAFF

    @property
    def about(self) -> tuple[Subject, ...]:
        return (Subject("staff", str(self.staff_id)),)


@dataclass(frozen=True)
class RedeemInvitation(Request[Member | None]):
    """Join with a one-time token, as who sends it; None when it is unknown, used, too old or not for them.

    Not a staff request: who asks is not staff yet. It is audited like one.
    """

    token: str
    name: str
    at: datetime
