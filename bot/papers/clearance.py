"""Whether somebody may have a file about an opening, looked up again when the file is made.

Between the order and the making roles can have been taken, access ended, or the opening entrusted to others; and the
guard saw the order only.
"""

from __future__ import annotations

from sqlalchemy import Connection

from bot.domain.staff import Member, StaffAct, may
from bot.storage import staff, subjects


def cleared(connection: Connection, chat_id: int, act: StaffAct, reference: str) -> Member | None:
    """Give who a chat is among the staff; None when they may not do this about an opening (any more)."""
    member = staff.of_chat(connection, chat_id)
    if member is None or not may(member, act, reference):
        return None
    return None if reference in subjects.applied_for(connection, chat_id) else member
