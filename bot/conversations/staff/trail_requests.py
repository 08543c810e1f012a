"""What those who may read the audit ask of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.conversations.staff.requests import StaffRequest
from bot.domain.staff import StaffAct
from bot.domain.trail import Trail

PAGE = 8
"""Rows on one screen."""


@dataclass(frozen=True)
class TrailRow:
    """One act: ids only."""

    sequence: int
    at: datetime
    actor: str
    act: str
    subjects: tuple[str, ...]
    allowed: bool


@dataclass(frozen=True)
class TrailPage:
    """Some rows, the newest first, and whether there are more.

    `whole` is up to which row the audit was whole when it was last checked, at `checked`; `bad` the first row that was
    not as it was written. None where nothing was checked yet, or nothing was bad.
    """

    rows: tuple[TrailRow, ...]
    more: bool
    whole: int | None
    checked: datetime | None
    bad: int | None


@dataclass(frozen=True)
class ReadAudit(StaffRequest[TrailPage]):
    """Read a page of the audit."""

    trail: Trail
    page: int
    act = StaffAct.READ_AUDIT


@dataclass(frozen=True)
class ExportAudit(StaffRequest[int]):
    """Order the rows that are looked for as a file; give how many there are."""

    trail: Trail
    act = StaffAct.EXPORT_AUDIT
