"""The audit: append-only rows, each chained to the one before by a keyed hash; ids only, no personal data.

`hash = HMAC(key, hash before ‖ row)`. The newest sequence and hash stand once more in `audit_head`, under a seal, so
that rows missing at the end are noticed; the head is also written to the log every hour, for a database put back as a
whole passes any check within itself.

What has been kept long enough is dropped from the beginning on, after it was checked once more. The last row dropped
stands in `audit_floor` with its hash, under a seal of its own: the chain goes on from there.
"""

from __future__ import annotations

import hmac
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, Select, bindparam, delete, func, insert, select

from bot.domain.trail import Trail
from bot.storage.dialects import Upsert
from bot.storage.staff_tables import audit, audit_floor, audit_head, staff

ORIGIN = "0" * 64
"""What stands for the hash before the first row."""

_PAGE = 10_000
_ONLY = 1

_start = Upsert(audit_head, ["head_id"])
_head = select(audit_head).where(audit_head.c.head_id == _ONLY)
_move = Upsert(audit_head, ["head_id"], ["sequence", "hash", "seal"])
_floor = select(audit_floor).where(audit_floor.c.floor_id == _ONLY)
_raise = Upsert(audit_floor, ["floor_id"], ["sequence", "hash", "seal"])
_oldest = select(audit).order_by(audit.c.sequence).limit(bindparam("most"))
_drop = delete(audit).where(audit.c.sequence <= bindparam("last"))
_add = insert(audit)
_page = select(audit).where(audit.c.sequence > bindparam("after")).order_by(audit.c.sequence).limit(_PAGE)
_someone = select(staff.c.staff_id).limit(1)


@dataclass(frozen=True)
class Entry:
    """One act: `actor` is `staff/12`, `command-line` or `other/…`; `subjects` are ids."""

    actor: str
    act: str
    subjects: Sequence[str]
    allowed: bool


@dataclass(frozen=True)
class Head:
    """The newest row: its sequence and hash; sequence 0 when there is none."""

    sequence: int = 0
    hash: str = ORIGIN


@dataclass(frozen=True)
class Finding:
    """What a check found: the head when all is well, or the first row that is wrong and how."""

    head: Head
    bad: int | None = None
    fault: str = ""


class Audit:
    """Writes and checks the chain with its key."""

    def __init__(self, key: bytes) -> None:
        self._key = key

    def stranger(self, chat_id: int) -> str:
        """Give the name of somebody who is not staff: the same each time, and nobody can tell whose."""
        return "other/" + self._mac(f"chat {chat_id}")[:16]

    def append(self, connection: Connection, entry: Entry, at: datetime) -> Head:
        """Write one row; writers take turns on the head's row."""
        head = self._take_head(connection)
        sequence, subjects = head.sequence + 1, json.dumps(list(entry.subjects), separators=(",", ":"))
        chained = self._chained(head.hash, sequence, at, entry.actor, entry.act, subjects, entry.allowed)
        row = {
            "sequence": sequence,
            "at": at,
            "actor": entry.actor,
            "act": entry.act,
            "subjects": subjects,
            "allowed": entry.allowed,
            "hash": chained,
        }
        connection.execute(_add, row)
        return self._put_head(connection, Head(sequence, chained))

    def verify(self, connection: Connection, known: Iterable[Head] = ()) -> Finding:
        """Check every row, the head, and heads known from elsewhere (the log)."""
        promised = {head.sequence: head.hash for head in known}
        last, fault = self._standing_on(connection, promised)
        if fault:
            return Finding(last, last.sequence, fault)
        for row in _rows(connection):
            fault = self._fault(last, row) or _broken_promise(promised, row)
            if fault:
                return Finding(last, min(row.sequence, last.sequence + 1), fault)
            last = Head(row.sequence, row.hash)
        return self._check_end(connection, last, max(promised, default=0))

    def drop(self, connection: Connection, before: datetime, most: int) -> int:
        """Drop up to `most` of the oldest rows, from before an instant, and tell how many; one that is wrong stays."""
        self._take_head(connection)
        floor, fault = self._standing_on(connection, {})
        last, dropped = floor, 0
        for row in connection.execute(_oldest, {"most": most}):
            if fault or row.at >= before or self._fault(last, row):
                break
            last, dropped = Head(row.sequence, row.hash), dropped + 1
        if dropped:
            values = {"floor_id": _ONLY, "sequence": last.sequence, "hash": last.hash, "seal": self._floor_seal(last)}
            connection.execute(_raise.on(connection), values)
            connection.execute(_drop, {"last": last.sequence})
        return dropped

    def _standing_on(self, connection: Connection, promised: dict[int, str]) -> tuple[Head, str]:
        """Give the row that the first one is chained to, and what is wrong with it."""
        row = connection.execute(_floor).one_or_none()
        if row is None:
            return Head(), ""
        floor = Head(row.sequence, row.hash)
        if not hmac.compare_digest(row.seal, self._floor_seal(floor)):
            return floor, "the floor, below which rows were dropped, is not as it was written"
        return floor, _broken_promise(promised, row)

    def _floor_seal(self, floor: Head) -> str:
        return self._mac(f"floor {floor.sequence} {floor.hash}")

    def _fault(self, last: Head, row: Any) -> str:
        if row.sequence != last.sequence + 1:
            return "a row is missing or out of place"
        expected = self._chained(last.hash, row.sequence, row.at, row.actor, row.act, row.subjects, row.allowed)
        return "" if hmac.compare_digest(expected, row.hash) else "the row is not as it was written"

    def _check_end(self, connection: Connection, last: Head, promised: int) -> Finding:
        stored = connection.execute(_head).one_or_none()
        if promised > last.sequence:
            return Finding(last, last.sequence + 1, "rows that the log knows are missing at the end")
        if stored is None:
            if last.sequence == 0 and connection.execute(_someone).one_or_none() is None:
                return Finding(last)
            return Finding(last, last.sequence + 1, "the head is missing")
        if not hmac.compare_digest(stored.seal, self._seal(Head(stored.sequence, stored.hash))):
            return Finding(last, last.sequence + 1, "the head is not as it was written")
        if (stored.sequence, stored.hash) != (last.sequence, last.hash):
            return Finding(last, min(stored.sequence, last.sequence) + 1, "the head names another end")
        return Finding(last)

    def _take_head(self, connection: Connection) -> Head:
        none = Head()
        first = {"head_id": _ONLY, "sequence": none.sequence, "hash": none.hash, "seal": self._seal(none)}
        connection.execute(_start.on(connection), first)
        row = connection.execute(_head.with_for_update()).one()
        return Head(row.sequence, row.hash)

    def _put_head(self, connection: Connection, head: Head) -> Head:
        row = {"head_id": _ONLY, "sequence": head.sequence, "hash": head.hash, "seal": self._seal(head)}
        connection.execute(_move.on(connection), row)
        return head

    def _seal(self, head: Head) -> str:
        return self._mac(f"head {head.sequence} {head.hash}")

    def _chained(
        self, before: str, sequence: int, at: datetime, actor: str, act: str, subjects: str, allowed: bool
    ) -> str:
        # No part that we write holds a line end, so no other row gives the same lines.
        told = f"{before}\n{sequence}\n{at.astimezone(UTC).isoformat()}\n{actor}\n{act}\n{subjects}\n{int(allowed)}"
        return self._mac(told)

    def _mac(self, text: str) -> str:
        return hmac.digest(self._key, text.encode(), "sha256").hex()


def head(connection: Connection) -> Head:
    """Give where the chain stands."""
    row = connection.execute(_head).one_or_none()
    return Head() if row is None else Head(row.sequence, row.hash)


def floor(connection: Connection) -> int:
    """Give the newest row that was dropped because its time was over; 0 when none was."""
    row = connection.execute(_floor).one_or_none()
    return 0 if row is None else int(row.sequence)


@dataclass(frozen=True)
class Row:
    """An act as it stands in the audit."""

    sequence: int
    at: datetime
    entry: Entry


def newest(connection: Connection, trail: Trail, most: int, first: int = 0) -> list[Row]:
    """Give acts that are looked for, the newest first, `most` of them after the `first` ones."""
    rows = connection.execute(
        _looked_for(select(audit), trail).order_by(audit.c.sequence.desc()).limit(most).offset(first)
    )
    return [Row(row.sequence, row.at, Entry(row.actor, row.act, json.loads(row.subjects), row.allowed)) for row in rows]


def count(connection: Connection, trail: Trail) -> int:
    """Count the acts that are looked for."""
    return int(connection.execute(_looked_for(select(func.count()).select_from(audit), trail)).scalar_one())


def _looked_for(statement: Select[Any], trail: Trail) -> Select[Any]:
    if trail.acts:
        statement = statement.where(audit.c.act.in_(sorted(trail.acts)))
    if trail.actor:
        statement = statement.where(audit.c.actor == trail.actor)
    if trail.subject:
        statement = statement.where(audit.c.subjects.contains(json.dumps(trail.subject), autoescape=True))
    return statement


def _rows(connection: Connection) -> Iterator[Any]:
    after = -(2**63)
    while True:
        rows = connection.execute(_page, {"after": after}).all()
        yield from rows
        if len(rows) < _PAGE:
            return
        after = rows[-1].sequence


def _broken_promise(promised: dict[int, str], row: Any) -> str:
    return "" if promised.get(row.sequence, row.hash) == row.hash else "the log knows another row here"
