"""What the last check of the whole audit found, for whoever reads the audit."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from bot.storage import controls
from bot.storage.audit import Finding

NAME = "audit"
"""The switch that holds it."""


@dataclass(frozen=True)
class Checkup:
    """Up to which row the audit was whole, when that was found, and the first bad row if there is one."""

    sequence: int
    at: datetime
    bad: int | None = None


def keep(connection: Connection, found: Finding, at: datetime) -> None:
    """Write down what a check has found."""
    told = {"sequence": found.head.sequence, "bad": found.bad, "at": at.isoformat()}
    controls.put(connection, NAME, json.dumps(told), at)


def last(connection: Connection) -> Checkup | None:
    """Give what the last check has found; None when there was none."""
    kept = controls.get(connection, NAME)
    if kept is None:
        return None
    told = json.loads(kept)
    return Checkup(told["sequence"], datetime.fromisoformat(told["at"]), told["bad"])
