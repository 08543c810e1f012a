"""Which of the staff something is for: those who may do it, and have not applied there themselves."""

from __future__ import annotations

from sqlalchemy import Connection

from bot.domain.staff import Member, StaffAct, may
from bot.storage import staff, subjects


def entrusted(connection: Connection, act: StaffAct, reference: str | None, *but: int) -> list[Member]:
    """Give who may do something about an opening, or about none; `but` are members who are left out."""
    able = [each for each in staff.listed(connection) if _may(each, act, reference) and each.staff_id not in but]
    if reference is None:
        return able
    return [each for each in able if reference not in subjects.applied_for(connection, each.chat_id)]


def _may(member: Member, act: StaffAct, reference: str | None) -> bool:
    """What is about no opening is for those to whom all are entrusted."""
    return may(member, act, reference) and (reference is not None or member.openings is None)
