"""`python -m bot.sandbox`: a local Telegram on a port of this machine."""

from __future__ import annotations

import argparse
import sys

from bot.sandbox.server import Sandbox
from bot.sandbox.serving import run

NAMES = (("Ada", "en"), ("Chloé", "fr"), ("Lucía", "es"), ("ليلى", "ar"))


def arguments() -> argparse.ArgumentParser:
    """The command line."""
    parser = argparse.ArgumentParser(prog="python -m bot.sandbox", description="A local Telegram to develop bots with.")
    parser.add_argument("--port", type=int, default=8081)
    parser.add_argument("--token", help="the bot's sandbox token; a fresh one if left out")
    parser.add_argument("--page-token", help="the page's token; a fresh one if left out")
    parser.add_argument("--people", type=int, default=1, help="how many people to begin with")
    parser.add_argument("--strict", action="store_true", help="refuse unknown parameters and wrong types")
    return parser


def main() -> int:
    """Read the command line and serve."""
    given = arguments().parse_args()
    try:
        sandbox = Sandbox(given.token, given.page_token, strict=given.strict)
    except ValueError as error:
        print(error, file=sys.stderr)
        return 2
    for number in range(given.people):
        name, language = NAMES[number % len(NAMES)]
        sandbox.world.add_person(name, language, None, None)

    def announce(root: str) -> None:
        print(f"Page:       {root}/")
        print(f"Base URL:   {root}/bot")
        print(f"Files:      {root}/file/bot")
        print(f"Bot token:  {sandbox.token}")
        print(f"Page token: {sandbox.page_token}", flush=True)

    run(sandbox, given.port, announce)
    return 0


if __name__ == "__main__":
    sys.exit(main())
