"""Whether somebody may do something now: for files, which are made later than they were asked for."""

from __future__ import annotations

from sqlalchemy import Connection

from bot.domain.staff import Member, StaffAct, may
from bot.storage import staff, subjects


def entrusted(connection: Connection, chat_id: int, act: StaffAct, reference: str) -> Member | None:
    """Give the member whose chat this is if they may do this about an opening at this moment, else None."""
    member = staff.of_chat(connection, chat_id)
    if member is None or not may(member, act, reference):
        return None
    return None if reference in subjects.applied_for(connection, chat_id) else member
