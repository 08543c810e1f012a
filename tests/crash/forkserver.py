"""Starts the bot again and again without loading it anew: loads it once, then forks a process for each life.

A life is the command line's own `run`, from reading the settings on; it inherits nothing but loaded modules and words.
Each line on standard input is an order, each is answered by one line: `start` by the new process's id, `kill` (SIGKILL)
and `stop` (SIGTERM) by how that process ended, as in `subprocess.Popen.returncode`. It ends when its input does.
"""

from __future__ import annotations

import os
import signal
import sys

import bot.running  # noqa: F401 (loaded here, so that no life has to)
from bot import __main__ as command_line
from bot.app import load_catalogue

SIGNALS = {"kill": signal.SIGKILL, "stop": signal.SIGTERM}


def live() -> int:
    """Fork a process that is the bot, and give its id."""
    child = os.fork()
    if child:
        return child
    nothing = os.open(os.devnull, os.O_RDWR)
    os.dup2(nothing, 0)
    os.dup2(nothing, 1)
    sys.argv = ["bot", "run"]
    status = 1
    try:
        command_line.main()
    except SystemExit as end:
        status = end.code if isinstance(end.code, int) else 0 if end.code is None else 1
    finally:
        os._exit(status)


def end(process: int, number: signal.Signals) -> int:
    """Send a signal, wait, and tell how the process ended."""
    os.kill(process, number)
    return os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])


def main() -> None:
    """Follow orders."""
    load_catalogue()
    process = 0
    try:
        for line in iter(sys.stdin.readline, ""):
            order = line.strip()
            if order == "start":
                answer = process = live()
            else:
                answer, process = end(process, SIGNALS[order]), 0
            print(answer, flush=True)
    finally:
        if process:
            end(process, signal.SIGKILL)


if __name__ == "__main__":
    main()
