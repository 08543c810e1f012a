"""Consents to one purpose: whether one stands, and withdrawing it."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, bindparam, select, update

from bot.storage.audience import agreed_chats
from bot.storage.tables import candidates, consents

_own = select(candidates.c.candidate_id).where(candidates.c.chat_id == bindparam("chat"))
_withdraw = (
    update(consents)
    .where(consents.c.candidate_id.in_(_own), consents.c.purpose == bindparam("for"), consents.c.withdrawn_at.is_(None))
    .values(withdrawn_at=bindparam("at"))
)


def stands(connection: Connection, chat_id: int, purpose: str) -> bool:
    """Tell whether somebody has agreed to a purpose and has not withdrawn."""
    return connection.execute(agreed_chats(purpose).where(candidates.c.chat_id == chat_id)).first() is not None


def withdraw(connection: Connection, chat_id: int, purpose: str, at: datetime) -> bool:
    """Withdraw every consent of somebody to a purpose, and tell whether there was one."""
    return connection.execute(_withdraw, {"chat": chat_id, "for": purpose, "at": at}).rowcount > 0
