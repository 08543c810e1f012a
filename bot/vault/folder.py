"""The folder of sealed files: each is on the disk as a whole, or not there."""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from bot.errors import FileLost, NoRoom, SettingsError

_UNFINISHED = ".part"

Write = Callable[[int, bytes], int]
"""Writes bytes to a descriptor, and tells how many, as `os.write` does."""


class Folder:
    """A folder of files that only their owner can read, each under a random name."""

    def __init__(self, place: Path, write: Write = os.write) -> None:
        self.place = place
        self._write = write

    def prepare(self) -> None:
        """Make the folder and close it to others; SettingsError when that cannot be done."""
        try:
            self.place.mkdir(mode=0o700, parents=True, exist_ok=True)
            self.place.chmod(0o700)
        except OSError as error:
            raise SettingsError(f"FILES_FOLDER {self.place} cannot be used: {error.strerror}.") from None

    def new_name(self) -> str:
        """Give a name that nobody can guess."""
        return secrets.token_hex(16)

    def put(self, name: str, pieces: Iterable[bytes]) -> None:
        """Write a file, all of it and down to the disk; NoRoom when it cannot be written, and then nothing is left."""
        unfinished = self.place / (name + _UNFINISHED)
        try:
            self._fill(unfinished, pieces)
            unfinished.rename(self.place / name)
            self._settle()
        except OSError as error:
            for left in (unfinished, self.place / name):
                with suppress(OSError):
                    left.unlink(missing_ok=True)
            raise NoRoom(error.strerror or "") from None

    def get(self, name: str) -> bytes:
        """Read a file; FileLost when it is not there or cannot be read."""
        try:
            return (self.place / name).read_bytes()
        except OSError:
            raise FileLost from None

    def drop(self, name: str) -> None:
        """Delete a file, if it is there."""
        with suppress(OSError):
            (self.place / name).unlink()

    def older_than(self, moment: float) -> Iterator[str]:
        """Name the files, unfinished ones too, that were written before a moment (seconds since 1970)."""
        with suppress(FileNotFoundError):
            for entry in os.scandir(self.place):
                with suppress(FileNotFoundError):
                    if entry.is_file() and entry.stat().st_mtime < moment:
                        yield entry.name

    def _fill(self, file: Path, pieces: Iterable[bytes]) -> None:
        descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        try:
            for piece in pieces:
                view = memoryview(piece)
                while view:
                    view = view[self._write(descriptor, view) :]  # type: ignore[arg-type]  # os.write takes views
            os.fsync(descriptor)
        finally:
            os.close(descriptor)

    def _settle(self) -> None:
        """Bring the new name itself to the disk."""
        descriptor = os.open(self.place, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
