"""The audit with its key, which is kept like a person's: random, wrapped by the master key, and wrapped anew with it.

So that the master key can be changed without the audit coming to look forged.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from sqlalchemy import Connection

from bot.storage import vault
from bot.storage.audit import Audit
from bot.storage.vault import WrappedKey
from bot.vault.masters import Masters
from bot.vault.sealing import new_key

NOBODY = 0
"""The chat under whose number the audit's key is kept; Telegram gives it to nobody."""

Auditing = Callable[[Connection, datetime], Audit]
"""Gives the audit with its key; the key is made when there is none yet."""


def auditing(masters: Callable[[], Masters]) -> Auditing:
    """Open the audit with the key in the database; KeyUnfit when none of the master keys wraps it."""

    def opened(connection: Connection, at: datetime) -> Audit:
        kept = vault.key_of(connection, NOBODY) or _made(connection, masters(), at)
        return Audit(masters().unwrap(kept.master_id, kept.wrapped, NOBODY))

    return opened


def _made(connection: Connection, masters: Masters, at: datetime) -> WrappedKey:
    fresh = WrappedKey(NOBODY, masters.current, masters.wrap(new_key(), NOBODY))
    return vault.ensure(connection, fresh, at)
