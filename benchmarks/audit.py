"""How long `audit verify` takes: `python -m benchmarks.audit [ROWS]` (a million unless told)."""

from __future__ import annotations

import asyncio
import sys
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import Connection

from bot.storage.audit import Audit, Entry, Finding
from bot.storage.database import Database
from bot.storage.schema import create_schema

CHAIN = Audit(b"the key of a benchmark, 32 bytes")
START = datetime(2027, 1, 1, tzinfo=UTC)
SLICE = 10_000


def fill(connection: Connection, first: int, count: int) -> None:
    """Append acts as the guard does."""
    for number in range(first, first + count):
        entry = Entry("staff/12", "read_file", ["application/A-7K3M-9QXF"], True)
        CHAIN.append(connection, entry, START + timedelta(seconds=number))


async def measure(folder: Path, rows: int) -> tuple[Finding, float]:
    """Give what the check found, and its seconds."""
    database = await Database.open(f"sqlite:///{folder}/audit.sqlite3")
    await database.write(create_schema)
    for first in range(0, rows, SLICE):
        await database.write(fill, first, min(SLICE, rows - first))
    started = time.perf_counter()
    found = await database.read(CHAIN.verify)
    elapsed = time.perf_counter() - started
    await database.close()
    return found, elapsed


def main() -> None:
    """Print one line."""
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    with tempfile.TemporaryDirectory() as folder:
        found, elapsed = asyncio.run(measure(Path(folder), rows))
    if found.bad is not None or found.head.sequence != rows:
        raise SystemExit(f"row {found.bad}: {found.fault}; the figure would mean nothing")
    print(f"{rows} rows checked in {elapsed:.1f} s, {rows / elapsed:.0f} a second")


if __name__ == "__main__":
    main()
