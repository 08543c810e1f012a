"""`python -m tests.shortlist_run`: is everybody who is shortlisted by a push to many told once, as the record says?

A push is approved, undone, and approved again, and carried out while the bot is killed with SIGKILL at random instants
and started anew. Prints the figures and exits with 0 when every promise was kept, with 1 otherwise.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
import tempfile
from dataclasses import asdict
from pathlib import Path

from tests.crash.shortlist import shortlist_run


def main() -> int:
    """Read the command line, run, and print the figures."""
    parser = argparse.ArgumentParser(prog="python -m tests.shortlist_run", description=__doc__)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--people", type=int, default=2000)
    parser.add_argument("--kills", type=int, default=10)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="shortlist-run-") as folder:
        outcome = asyncio.run(shortlist_run(Path(folder), given.seed, given.people, given.kills))
    for name, figure in asdict(outcome).items():
        print(f"{name.replace('_', ' '):<24}{figure:>8.6g}")
    print("every promise was kept" if outcome.good else "A PROMISE WAS BROKEN")
    return 0 if outcome.good else 1


if __name__ == "__main__":
    sys.exit(main())
