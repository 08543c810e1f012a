"""People and powers: who is staff, inviting, changing roles, ending access; and joining with an invitation."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from bot.answers.asked import Answerers, Asked, each
from bot.answers.colleagues import entrusted
from bot.answers.staff.auditing import Auditing
from bot.answers.staff.guard import Granted, Refuse, StaffAnswerers
from bot.answers.telling import Telling, Told
from bot.conversations.staff.inviting import joined_told
from bot.conversations.staff.requests import (
    ChangeOpenings,
    ChangeRoles,
    DisableStaff,
    Invitation,
    InviteStaff,
    ListStaff,
    OpenDesk,
    RedeemInvitation,
)
from bot.domain.staff import JOINING, Member, Role, StaffAct, are_sound
from bot.storage import scrubbing, staff
from bot.storage.audit import Entry


def joining(auditing: Auditing, telling: Telling) -> Answerers:
    """Give the answerer for those who are not staff yet."""

    def redeem(connection: Connection, asked: Asked, at: datetime) -> Member | None:
        wanted: RedeemInvitation = asked.request
        audit = auditing(connection, at)
        scrubbing.scrub_token(connection, asked.update_id)
        member = _join(connection, asked.chat_id, wanted)
        actor = audit.stranger(asked.chat_id) if member is None else f"staff/{member.staff_id}"
        audit.append(connection, Entry(actor, JOINING, [], member is not None), at)
        if member is not None:
            telling.tell(connection, _joined(connection, member), at)
        return member

    return {RedeemInvitation: each(redeem)}


def _joined(connection: Connection, member: Member) -> list[Told]:
    """Tell every admin who has joined, and who invited them."""
    inviter = staff.inviter(connection, member.staff_id)
    reply = joined_told(member, inviter.name if inviter is not None else None)
    return [
        Told(each.chat_id, f"join/{member.staff_id}/{each.staff_id}", reply)
        for each in entrusted(connection, StaffAct.INVITE_STAFF, None, member.staff_id)
    ]


def _join(connection: Connection, chat_id: int, wanted: RedeemInvitation) -> Member | None:
    """Use the invitation up; who is staff already, with or without access, gets nothing by it."""
    if staff.of_chat(connection, chat_id) is not None:
        return None
    row = staff.take_invitation(connection, wanted.token, wanted.at)
    if row is None:
        return None
    scrubbing.scrub_links(connection, row.created_by, row.created_at)
    roles = map(Role, row.roles)
    return staff.add(connection, chat_id, wanted.name, roles, row.openings, wanted.at, row.created_by)


def _desk(connection: Connection, granted: Granted, at: datetime) -> Member:
    return granted.member


def _listed(connection: Connection, granted: Granted, at: datetime) -> tuple[Member, ...]:
    return staff.listed(connection)


def _invite(connection: Connection, granted: Granted, at: datetime) -> Invitation:
    wanted: InviteStaff = granted.request
    if not are_sound(wanted.roles):
        raise Refuse("powerless")
    return Invitation(*staff.invite(connection, wanted.roles, wanted.openings, wanted.at, granted.member.staff_id))


def _change_roles(connection: Connection, granted: Granted, at: datetime) -> Member:
    wanted: ChangeRoles = granted.request
    if not are_sound(wanted.roles):
        raise Refuse("powerless")
    return _of_another(connection, granted, lambda: staff.change_roles(connection, wanted.staff_id, wanted.roles))


def _change_openings(connection: Connection, granted: Granted, at: datetime) -> Member:
    wanted: ChangeOpenings = granted.request
    return _of_another(connection, granted, lambda: staff.set_openings(connection, wanted.staff_id, wanted.openings))


def _disable(connection: Connection, granted: Granted, at: datetime) -> Member:
    wanted: DisableStaff = granted.request
    disabled_at = None if wanted.again else wanted.at
    return _of_another(connection, granted, lambda: staff.set_access(connection, wanted.staff_id, disabled_at))


def _of_another(connection: Connection, granted: Granted, change: Callable[[], Any]) -> Member:
    """Change something of somebody else; so an admin always remains, who is at least oneself."""
    if granted.request.staff_id == granted.member.staff_id:
        raise Refuse("self")
    change()
    changed = staff.of_id(connection, granted.request.staff_id)
    assert changed is not None  # noqa: S101  # the guard has just seen them
    return changed


STAFF: StaffAnswerers = {
    InviteStaff: _invite,
    ChangeRoles: _change_roles,
    ChangeOpenings: _change_openings,
    DisableStaff: _disable,
    OpenDesk: _desk,
    ListStaff: _listed,
}
