"""The digest of what was agreed or sent, by which it is recognised later."""

from __future__ import annotations

import hashlib
import json
from typing import Any


def digest_of(value: Any) -> str:
    """Give the SHA-256 of a JSON value's canonical form (sorted keys, no blanks, UTF-8), in hexadecimal."""
    canonical = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(canonical.encode()).hexdigest()
