"""JSON in bytes: how sessions, drafts, message bodies and personal content are kept in a column."""

from __future__ import annotations

import json
from typing import Any

from pydantic_core import from_json

from bot.errors import StoreError

_encode = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode
_decode = json.JSONDecoder().decode


def pack(value: Any) -> bytes:
    """Give a JSON value (objects with string keys) as UTF-8; StoreError names the type that is not JSON.

    Lone surrogates, which Telegram can send, survive the way there and back.
    """
    try:
        return _encode(value).encode("utf-8", "surrogatepass")
    except (TypeError, ValueError, RecursionError) as error:
        raise StoreError(f"Not JSON: {error}") from None


def unpack(content: bytes) -> Any:
    """Read what `pack` wrote; StoreError when the bytes are something else."""
    try:
        return from_json(content)
    except ValueError:  # it knows no lone surrogates
        return _unpack_any(content)


def _unpack_any(content: bytes) -> Any:
    try:
        return _decode(content.decode("utf-8", "surrogatepass"))
    except (ValueError, RecursionError):
        raise StoreError(f"A column of {len(content)} bytes does not hold JSON.") from None
