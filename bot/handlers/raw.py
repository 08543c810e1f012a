"""Taking an answer to getUpdates apart without changing a byte of any update, whatever is in them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

BIGGEST = 2**63 - 1
"""No update has a greater number, and none would fit into the inbox."""

_OPENING = re.compile(r'\s*\{\s*"ok"\s*:\s*true\s*,\s*"result"\s*:\s*\[')
_PART = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"|[\[\]{}]', re.DOTALL)
_NUMBER = re.compile(r'\s*\{\s*"update_id"\s*:\s*(\d{1,19})\b')


@dataclass(frozen=True)
class Raw:
    """One update as it came: its number, its bytes, and what they say, unchecked; None when they cannot be read."""

    update_id: int
    body: bytes
    content: Any


def updates_in(answer: bytes) -> list[Raw]:
    """Give the updates in an answer; ValueError when it is no list of updates.

    An update without a number is left out: nobody could tell it from the next one.
    """
    text = answer.decode("utf-8", "surrogatepass")
    found = (_raw(body) for body in _elements(text))
    return [raw for raw in found if raw is not None]


def _elements(text: str) -> Iterator[str]:
    """Give the exact text of each element of `result`, by its brackets alone."""
    opening = _OPENING.match(text)
    if opening is None:
        raise ValueError("no list of updates")
    depth = start = 0
    for part in _PART.finditer(text, opening.end()):
        if part[0] in "{[":
            if depth == 0:
                start = part.start()
            depth += 1
        elif part[0] in "}]":
            depth -= 1
            if depth < 0:
                return
            if depth == 0:
                yield text[start : part.end()]
    raise ValueError("half a list of updates")


def _raw(body: str) -> Raw | None:
    try:
        content = json.loads(body)
    except (ValueError, RecursionError):
        content = None
    number = content.get("update_id") if isinstance(content, dict) else None
    if content is None and (written := _NUMBER.match(body)):
        number = int(written[1])
    if type(number) is not int or not 0 <= number <= BIGGEST:
        return None
    return Raw(number, body.encode("utf-8", "surrogatepass"), content)
