"""Every call the bot made, with what it was answered."""

from __future__ import annotations

from collections import deque
from typing import Any, NamedTuple

from bot.sandbox.records import Json

REMEMBERED = 2_000
LONGEST = 4_000
"""Characters of a single string that the journal shows."""


class Entry(NamedTuple):
    """One call: when (sandbox seconds), what was asked and answered, how long it took, which fault struck."""

    number: int
    at: float
    method: str
    token_ok: bool
    request: Json
    status: int
    answer: Json
    milliseconds: float
    fault: str | None

    def as_json(self) -> Json:
        """The entry as the control API shows it, long strings cut."""
        return {
            "number": self.number,
            "at": self.at,
            "method": self.method,
            "token_ok": self.token_ok,
            "request": _cut(self.request),
            "status": self.status,
            "answer": _cut(self.answer),
            "milliseconds": round(self.milliseconds, 2),
            "fault": self.fault,
        }


class Journal:
    """The newest entries, numbered from one."""

    def __init__(self) -> None:
        self._entries: deque[Entry] = deque(maxlen=REMEMBERED)
        self.count = 0

    def next_number(self) -> int:
        """The number for the next entry."""
        self.count += 1
        return self.count

    def add(self, entry: Entry) -> None:
        """Write a call down."""
        self._entries.append(entry)

    def after(self, number: int) -> list[Entry]:
        """The remembered entries after that number, oldest first."""
        return [entry for entry in self._entries if entry.number > number]


def _cut(value: Any) -> Any:
    if isinstance(value, str) and len(value) > LONGEST:
        return f"{value[:LONGEST]}… ({len(value)} characters)"
    if isinstance(value, dict):
        return {key: _cut(one) for key, one in value.items()}
    if isinstance(value, list):
        return [_cut(one) for one in value]
    return value
