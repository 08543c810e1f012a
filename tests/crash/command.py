"""The command line of a run under kills."""

from __future__ import annotations

import argparse
import asyncio
import tempfile
from collections.abc import Awaitable, Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any, Protocol


class Outcome(Protocol):
    """The figures of a run: a dataclass that says whether every promise was kept."""

    __dataclass_fields__: dict[str, Any]

    @property
    def good(self) -> bool: ...


def command(
    name: str, about: str | None, run: Callable[[Path, int, int, int], Awaitable[Outcome]], people: int, kills: int
) -> int:
    """Read the command line, run, print the figures, and give the exit status."""
    parser = argparse.ArgumentParser(prog=f"python -m tests.{name}", description=about)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--people", type=int, default=people)
    parser.add_argument("--kills", type=int, default=kills)
    given = parser.parse_args()

    async def carried_out(folder: str) -> Outcome:
        return await run(Path(folder), given.seed, given.people, given.kills)

    with tempfile.TemporaryDirectory(prefix=f"{name}-") as folder:
        outcome = asyncio.run(carried_out(folder))
    for figure, value in asdict(outcome).items():
        print(f"{figure.replace('_', ' '):<24}{value:>8.6g}")
    print("every promise was kept" if outcome.good else "A PROMISE WAS BROKEN")
    return 0 if outcome.good else 1
