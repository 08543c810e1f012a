"""How many cases the property tests try: some while one works, all of them in the lane that measures coverage."""

from __future__ import annotations

import os

ALL = os.environ.get("CASES") == "all"
"""Whether this run tries every case that was promised, as `.ci/run` does once."""


def cases(promised: int, few: int) -> int:
    """Give the number of cases that this run tries."""
    return promised if ALL else few
