"""The master keys, which wrap each person's key: the first wraps, all can unwrap, and so they can be changed."""

from __future__ import annotations

import base64
import hashlib
import os
import secrets
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from bot.errors import KeyUnfit, SettingsError
from bot.vault.sealing import KEY, new_key, unwrap, wrap

ID = 16
"""Characters of a key's id."""


class Masters:
    """Master keys by their ids; an id tells nothing of its key."""

    def __init__(self, keys: Sequence[bytes]) -> None:
        self._keys = {_id(key): key for key in keys}
        self.current = _id(keys[0])

    @property
    def ids(self) -> frozenset[str]:
        """The ids of all of them."""
        return frozenset(self._keys)

    def wrap(self, key: bytes, chat_id: int) -> bytes:
        """Wrap a person's key with the current master key."""
        return wrap(self._keys[self.current], key, str(chat_id).encode())

    def unwrap(self, master_id: str, wrapped: bytes, chat_id: int) -> bytes:
        """Give a person's key; KeyUnfit when its master key is not among these."""
        if master_id not in self._keys:
            raise KeyUnfit(f"The master key {master_id} is needed.")
        return unwrap(self._keys[master_id], wrapped, str(chat_id).encode())


def _id(key: bytes) -> str:
    return hashlib.sha256(b"the id of a master key:" + key).hexdigest()[:ID]


def read_masters(text: str, name: str = "MASTER_KEY") -> Masters:
    """Read keys of 32 bytes in base64, one or more, apart by blanks, commas or line ends.

    SettingsError when that is not what the text holds; `name` says in it where the text comes from.
    """
    try:
        keys = [base64.b64decode(each, validate=True) for each in text.replace(",", " ").split()]
    except ValueError:
        raise SettingsError(f"{name} is not in base64.") from None
    if not keys or any(len(key) != KEY for key in keys):
        raise SettingsError(f"{name} must hold {KEY} bytes in base64: python -m bot vault new-key")
    return Masters(keys)


def written(key: bytes) -> str:
    """Write a key as the settings have it."""
    return base64.b64encode(key).decode()


def read_file(file: Path) -> Masters:
    """Read a file of keys; SettingsError when it cannot be read, or holds none."""
    try:
        return read_masters(file.read_text("ascii"), f"The file of the master key {file}")
    except (OSError, UnicodeDecodeError):
        raise SettingsError(f"The file of the master key cannot be read: {file}") from None


def make_file(file: Path) -> bool:
    """Make a file with a fresh key that only its owner can read, unless there is one; tell whether it was made.

    It is there as a whole or not at all, for whoever makes one at the same moment or is killed meanwhile.
    """
    if file.exists():
        return False
    unfinished = file.with_name(f"{file.name}.{secrets.token_hex(4)}.part")
    try:
        _fill(unfinished, written(new_key()) + "\n")
        os.link(unfinished, file)
    except FileExistsError:
        return False
    except OSError as error:
        raise SettingsError(f"The file of the master key cannot be made: {file} ({error.strerror})") from None
    finally:
        with suppress(OSError):
            unfinished.unlink()
    return True


def _fill(file: Path, text: str) -> None:
    descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="ascii") as opened:
        opened.write(text)
        opened.flush()
        os.fsync(opened.fileno())
