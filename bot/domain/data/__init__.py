"""The tables that the reading of names and dates rests on, as packaged JSON beside Babel's."""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from typing import Any

from babel import Locale

LANGUAGES = ("en", "fr", "es", "ar")
"""The organisation's languages, in all of which people are understood."""


def load(name: str) -> dict[str, Any]:
    """Return one table by the name of its file, without its note about itself."""
    table = json.loads((files(__name__) / f"{name}.json").read_text(encoding="utf-8"))
    return {key: value for key, value in table.items() if key != "about"}


@cache
def locale(language: str) -> Locale:
    """Return Babel's data of one language."""
    return Locale(language)
