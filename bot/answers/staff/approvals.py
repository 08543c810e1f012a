"""What waits for a second person, as staff see it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Literal, NamedTuple

from sqlalchemy import Connection

from bot.answers.staff.guard import Granted, StaffAnswerers
from bot.conversations.staff.waiting_requests import ListWaiting, Waiting
from bot.domain.staff import Member, StaffAct, is_second
from bot.storage import approvals
from bot.storage.approvals import Proposal
from bot.storage.vacancy_records import by_reference


class _Kind(NamedTuple):
    """A kind of proposal: where it is read, who sees that it waits, and who approves it."""

    name: Literal["offer", "push"]
    read: Callable[[Connection], list[Proposal]]
    sees: StaffAct
    approves: StaffAct


_KINDS = (
    _Kind("offer", approvals.waiting_offers, StaffAct.READ_OFFER, StaffAct.APPROVE_OFFER),
    _Kind("push", approvals.waiting_pushes, StaffAct.UNDO_PUSH, StaffAct.APPROVE_PUSH),
)


def _listed(connection: Connection, granted: Granted, at: datetime) -> tuple[Waiting, ...]:
    found = [(kind, each) for kind in _KINDS if granted.member.has(kind.sees) for each in kind.read(connection)]
    own = [(kind, each) for kind, each in found if granted.sees(each.reference)]
    known = by_reference(connection, sorted({each.reference for _, each in own}))
    return tuple(
        Waiting(kind.name, each.id, known[each.reference], _approves(granted.member, kind, each)) for kind, each in own
    )


def _approves(member: Member, kind: _Kind, each: Proposal) -> bool:
    return member.has(kind.approves) and is_second(member, each.proposed_by)


STAFF: StaffAnswerers = {ListWaiting: _listed}
