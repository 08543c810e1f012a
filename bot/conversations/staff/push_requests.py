"""What staff ask about pushes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from bot.conversations.staff.requests import StaffRequest
from bot.domain.push import DryRun, Push, Told
from bot.domain.staff import Member, StaffAct, Subject, application, opening
from bot.domain.types import Language
from bot.domain.vacancy import Vacancy


@dataclass(frozen=True)
class Listed:
    """A push in the list, and the opening that it is about."""

    push: Push
    vacancy: Vacancy


@dataclass(frozen=True)
class PushList:
    """The newest pushes, and the openings with applications (with how many) from which a new one can begin."""

    pushes: tuple[Listed, ...]
    openings: tuple[tuple[Vacancy, int], ...]
    member: Member


@dataclass(frozen=True)
class ListPushes(StaffRequest[PushList]):
    """Read the pushes of one's openings."""

    act = StaffAct.READ_PUSHES


@dataclass(frozen=True)
class PushView:
    """A push as staff see it.

    `counts` is of its recipients by what has become of them, `left_out` of those who were left out by why. While it
    can still be changed there is a dry run, `previews` say what somebody of each language will read, `sources` is the
    text in each language with its arguments in braces. `second` tells whether another person must approve; `lately`
    counts whom its author has told the same within a day or who was moved so by hand, who count with those of this one.
    """

    push: Push
    vacancy: Vacancy
    member: Member
    author: str
    counts: Mapping[Told, int]
    left_out: Mapping[str, int] = field(default_factory=dict)
    dry: DryRun | None = None
    previews: Mapping[Language, str] = field(default_factory=dict)
    sources: Mapping[Language, str] = field(default_factory=dict)
    second: bool = False
    lately: int = 0

    @property
    def is_own(self) -> bool:
        """Whether the one who looks has prepared it."""
        return self.member.staff_id == self.push.created_by


@dataclass(frozen=True)
class PreparePush(StaffRequest[PushView]):
    """Keep a push for these applications of an opening; nobody is told and nothing is moved."""

    reference: str
    public_ids: tuple[str, ...]
    template: str
    at: datetime
    act = StaffAct.PREPARE_PUSH

    @property
    def about(self) -> tuple[Subject, ...]:
        return (opening(self.reference), *map(application, self.public_ids))


@dataclass(frozen=True)
class _OfPush:
    """What concerns one push."""

    push_id: int

    @property
    def about(self) -> tuple[Subject, ...]:
        return (Subject("push", str(self.push_id)),)


@dataclass(frozen=True)
class LookPush(_OfPush, StaffRequest[PushView]):
    """Read a push."""

    act = StaffAct.READ_PUSHES


@dataclass(frozen=True)
class ExportPush(_OfPush, StaffRequest[Push]):
    """Order the report of a push as a file."""

    act = StaffAct.EXPORT_PUSH


@dataclass(frozen=True)
class Turned:
    """Whom a push that was taken back or stopped has not reached, and its opening."""

    push: Push
    vacancy: Vacancy
    public_ids: tuple[str, ...]


@dataclass(frozen=True)
class ReadTurned(_OfPush, StaffRequest[Turned]):
    """Read whom a push was meant for that was taken back, to prepare another one for them."""

    act = StaffAct.PREPARE_PUSH


@dataclass(frozen=True)
class EditPush(_OfPush, StaffRequest[PushView]):
    """Change what a push says while it is prepared: one language's text (an empty one: as in the template), or why."""

    language: Language | None = None
    text: str = ""
    why: str | None = None
    act = StaffAct.PREPARE_PUSH


@dataclass(frozen=True)
class SubmitPush(_OfPush, StaffRequest[PushView]):
    """Send a prepared push, after the time to undo it; or ask for a second person where one is needed.

    `message_id` is the message that shows how far it has come.
    """

    at: datetime
    message_id: int | None = None
    act = StaffAct.PREPARE_PUSH


@dataclass(frozen=True)
class ApprovePush(_OfPush, StaffRequest[PushView]):
    """Approve what somebody else has prepared; it is sent after the time to undo it."""

    at: datetime
    message_id: int | None = None
    act = StaffAct.APPROVE_PUSH


@dataclass(frozen=True)
class UndoPush(_OfPush, StaffRequest[PushView]):
    """Take a push back; one that has begun is stopped."""

    at: datetime
    act = StaffAct.UNDO_PUSH


@dataclass(frozen=True)
class PausePush(_OfPush, StaffRequest[PushView]):
    """Have a push that has begun wait, or go on."""

    paused: bool
    act = StaffAct.UNDO_PUSH
