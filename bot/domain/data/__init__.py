"""The tables that the reading of names and dates rests on, as packaged JSON."""

from __future__ import annotations

import json
from importlib.resources import files
from typing import Any


def load(name: str) -> dict[str, Any]:
    """Return one table by the name of its file, without its note about itself."""
    table = json.loads((files(__name__) / f"{name}.json").read_text(encoding="utf-8"))
    return {key: value for key, value in table.items() if key != "about"}
