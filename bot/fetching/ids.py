"""Public ids in a table or text that one of the staff has sent."""

from __future__ import annotations

import codecs
from typing import Any

from bot.domain.public_ids import read_public_ids

MOST = 5000
"""Ids that are read of one file."""


def ids_in(content: bytes) -> dict[str, Any]:
    """Find the ids in a file of any encoding that spreadsheets write; gives JSON values."""
    wide = content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    text = content.decode("utf-16" if wide else "utf-8-sig", "replace")
    return {"ids": list(read_public_ids(text))[:MOST]}
