"""The Bot API's methods and parameters, from the generated file `bot_api.json`."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path

LEGACY = frozenset({"disable_web_page_preview", "reply_to_message_id", "allow_sending_without_reply"})
"""Parameters the documentation dropped and the server still reads."""


@dataclass(frozen=True, slots=True)
class Parameter:
    """One documented parameter; `limit` is (lowest, highest, unit) where the documentation gives one."""

    type: str
    required: bool
    limit: tuple[int, int, str] | None


@dataclass(frozen=True, slots=True)
class Table:
    """All documented methods by their names in lower case, as the server compares them."""

    version: str
    names: dict[str, str]
    parameters: dict[str, dict[str, Parameter]]


@cache
def bot_api() -> Table:
    """Read the table once."""
    raw = json.loads(Path(__file__).with_name("bot_api.json").read_text(encoding="utf-8"))
    parameters = {
        method: {
            name: Parameter(known["type"], known["required"], tuple(known["limit"]) if "limit" in known else None)
            for name, known in described.items()
        }
        for method, described in raw["methods"].items()
    }
    return Table(raw["version"], {name.lower(): name for name in parameters}, parameters)
