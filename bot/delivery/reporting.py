"""What became of every recipient of a broadcast, as a CSV file that only its owner can read."""

from __future__ import annotations

import csv
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TextIO

from bot.delivery.broadcasting import Broadcasting
from bot.errors import NotWritten

COLUMNS = ("chat_id", "language", "state", "reason", "at")


def instant(at: datetime | None) -> str:
    """Write an instant (UTC) for operators; a hyphen for none."""
    return "-" if at is None else f"{at:%Y-%m-%dT%H:%M:%SZ}"


async def write_report(service: Broadcasting, number: int, file: Path) -> None:
    """Write a broadcast's report; NotWritten when it cannot be. An unknown number touches no file."""
    await service.progress(number)
    with _private(file) as written:
        rows = csv.writer(written)
        rows.writerow(COLUMNS)
        async for each in service.report(number):
            rows.writerow([each.chat_id, each.language, each.state, each.reason or "", instant(each.settled_at)])


@contextmanager
def _private(file: Path) -> Iterator[TextIO]:
    """Open a file anew, closed to others even where it was there before and open to them."""
    try:
        descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "w", newline="", encoding="utf-8") as opened:
            if stat.S_ISREG(os.fstat(descriptor).st_mode):
                os.fchmod(descriptor, 0o600)
            yield opened
    except OSError as error:
        raise NotWritten(f"{file}: {error.strerror}") from None
