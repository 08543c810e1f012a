"""One bot on one SQLite file: a second one would send every message that waits once more."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import make_url

from bot.errors import StoreTaken
from bot.storage.faults import translated


@contextmanager
def owned(url: str) -> Iterator[None]:
    """Be the only bot on a database while the block runs; StoreTaken when there is one. PostgreSQL may be shared.

    The lock is the system's, so it ends with the process, however that ends, and no child process inherits it.
    """
    file = file_of(url)
    if file is None:
        yield
        return
    file = file.resolve()  # whatever way leads to it
    lock = file.with_name(file.name + ".lock")
    with translated(f"SQLite file {file}"):
        descriptor = os.open(lock, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        with translated(f"SQLite file {file}"):
            _lock(descriptor, file)
        yield
    finally:
        os.close(descriptor)


def _lock(descriptor: int, file: Path) -> None:
    try:
        fcntl.lockf(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        raise StoreTaken(str(file)) from None


def file_of(url: str) -> Path | None:
    """Give the file that a URL names; None when the database is not a file of ours."""
    place = make_url(url)
    if place.get_backend_name() != "sqlite" or not place.database or place.database.startswith("file:"):
        return None
    return Path(place.database)
