"""Sealing bytes: small ones whole, and files frame by frame (AES-256-GCM).

A sealed file is a version byte, a salt, and frames. Its key is derived from the person's key and the salt, so a
frame's number is nonce enough: no two frames share key and nonce.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterator

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from bot.errors import FileDamaged, KeyUnfit

KEY = 32
"""Bytes of every key."""
FRAME = 1024 * 1024
SALT = 16
_NONCE = 12
_TAG = 16
_VERSION = b"\x01"
_HEAD = len(_VERSION) + SALT


def new_key() -> bytes:
    """Give a fresh key."""
    return secrets.token_bytes(KEY)


def wrap(master: bytes, key: bytes, context: bytes) -> bytes:
    """Seal a key with another; `context` must be the same to get it back."""
    nonce = secrets.token_bytes(_NONCE)
    return nonce + AESGCM(master).encrypt(nonce, key, context)


def unwrap(master: bytes, wrapped: bytes, context: bytes) -> bytes:
    """Give back a wrapped key; KeyUnfit when it was wrapped with another master key or for another context."""
    try:
        return AESGCM(master).decrypt(wrapped[:_NONCE], wrapped[_NONCE:], context)
    except (InvalidTag, ValueError):
        raise KeyUnfit from None


def seal(key: bytes, name: str, content: bytes) -> Iterator[bytes]:
    """Give the pieces of a sealed file, which can be opened under the same name only."""
    salt = secrets.token_bytes(SALT)
    cipher = _cipher(key, salt)
    yield _VERSION + salt
    view = memoryview(content)
    last = max(0, len(view) - 1) // FRAME
    for number in range(last + 1):
        frame = view[number * FRAME : (number + 1) * FRAME]
        yield cipher.encrypt(_nonce(number), frame, _bound(name, number, number == last))


def unseal(key: bytes, name: str, sealed: bytes) -> bytes:
    """Give a sealed file's content; FileDamaged when a single bit differs, or a frame is missing or out of place."""
    if sealed[: len(_VERSION)] != _VERSION or len(sealed) < _HEAD + _TAG:
        raise FileDamaged
    cipher = _cipher(key, sealed[len(_VERSION) : _HEAD])
    view = memoryview(sealed)[_HEAD:]
    whole = FRAME + _TAG
    last = (len(view) - 1) // whole
    try:
        return b"".join(
            cipher.decrypt(
                _nonce(number), view[number * whole : (number + 1) * whole], _bound(name, number, number == last)
            )
            for number in range(last + 1)
        )
    except (InvalidTag, ValueError):
        raise FileDamaged from None


def _cipher(key: bytes, salt: bytes) -> AESGCM:
    return AESGCM(HKDF(SHA256(), KEY, salt, b"a file of the vault").derive(key))


def _nonce(number: int) -> bytes:
    return number.to_bytes(_NONCE, "big")


def _bound(name: str, number: int, last: bool) -> bytes:
    return b"|".join((name.encode(), str(number).encode(), b"last" if last else b"more"))
