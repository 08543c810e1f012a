"""`python -m tests.crash_run`: does a bot that is killed again and again lose, double or forget anything?

People apply over the sandbox while the bot is killed with SIGKILL at random instants and started anew. The same seed
gives the same people, answers and kills. Prints a table and exits with 0 when every promise was kept, with 1 otherwise.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
import tempfile
from pathlib import Path

from tests.crash.judge import Verdict, judge
from tests.crash.run import Ledger, crash_run


async def run(seed: int, people: int, kills: int) -> tuple[Verdict, Ledger, str]:
    """Carry out one run and judge it; the text is what the bot logged."""
    with tempfile.TemporaryDirectory(prefix="crash-run-") as name:
        folder = Path(name)
        async with crash_run(folder, seed, people, kills) as outcome:
            verdict = await judge(outcome)
        return verdict, outcome.ledger, (folder / "bot.log").read_text(errors="replace")


def main() -> int:
    """Read the command line, run, and print the table."""
    parser = argparse.ArgumentParser(prog="python -m tests.crash_run", description=__doc__)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--people", type=int, default=20)
    parser.add_argument("--kills", type=int, default=60)
    given = parser.parse_args()
    verdict, ledger, log = asyncio.run(run(given.seed, given.people, given.kills))
    print(f"seed {given.seed}, {ledger.seconds:.1f} s")
    print(verdict.table())
    print(
        f"`python -m bot run`, until the first answer: {ledger.first_start:.2f} s; SIGTERM: {ledger.stopped_in:.2f} s"
    )
    if not verdict.good and log:
        print(log[-5000:], file=sys.stderr)
    print("every promise was kept" if verdict.good else "A PROMISE WAS BROKEN")
    return 0 if verdict.good else 1


if __name__ == "__main__":
    sys.exit(main())
