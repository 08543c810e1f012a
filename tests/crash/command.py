"""The command line of a run under kills."""

from __future__ import annotations

import argparse
import asyncio
import tempfile
from collections.abc import Awaitable, Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

Run = Callable[[Path, int, int, int], Awaitable[Any]]
"""Carries a run out (folder, seed, people, kills); gives a dataclass of figures with `good`: were all promises kept."""


def command(name: str, about: str | None, run: Run, people: int, kills: int) -> int:
    """Read the command line, run, print the figures, and give the exit status."""
    parser = argparse.ArgumentParser(prog=f"python -m tests.{name}", description=about)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--people", type=int, default=people)
    parser.add_argument("--kills", type=int, default=kills)
    given = parser.parse_args()

    async def carried_out(folder: str) -> Any:
        return await run(Path(folder), given.seed, given.people, given.kills)

    with tempfile.TemporaryDirectory(prefix=f"{name}-") as folder:
        outcome = asyncio.run(carried_out(folder))
    for figure, value in asdict(outcome).items():
        print(f"{figure.replace('_', ' '):<24}{value:>8.6g}")
    print("every promise was kept" if outcome.good else "A PROMISE WAS BROKEN")
    return 0 if outcome.good else 1
