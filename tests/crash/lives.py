"""The bot as processes of its own: one that can be killed and started anew in a moment, or `python -m bot run`."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from asyncio.subprocess import Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import BinaryIO

ROOT = Path(__file__).parents[2]
KILLED = -signal.SIGKILL
"""How a process ended that was killed."""


def environment(token: str, root: str, database: str) -> dict[str, str]:
    """Give the environment of a bot in a sandbox, whose flood control is off."""
    return {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "TELEGRAM_TOKEN": token,
        "TELEGRAM_BASE_URL": root,
        "DATABASE_URL": database,
        "LOG_LEVEL": "WARNING",
        "SEND_RATE": "0",
        "SEND_CHAT_RATE": "0",
    }


class Lives:
    """A fork server and the one life that it may have running."""

    def __init__(self, server: Process) -> None:
        self._server = server
        self.alive = False

    async def start(self) -> None:
        """Start the bot."""
        await self._order("start")
        self.alive = True

    async def kill(self) -> int:
        """Kill the bot with SIGKILL and tell how it ended: KILLED, unless it had ended by itself before."""
        self.alive = False
        return await self._order("kill")

    async def stop(self) -> int:
        """Stop the bot with SIGTERM and tell its exit status."""
        self.alive = False
        return await self._order("stop")

    async def _order(self, order: str) -> int:
        assert self._server.stdin is not None
        assert self._server.stdout is not None
        self._server.stdin.write(f"{order}\n".encode())
        return int(await self._server.stdout.readline())


@asynccontextmanager
async def lives(settings: dict[str, str], folder: Path, log: BinaryIO) -> AsyncIterator[Lives]:
    """Run a fork server while the block runs; what the bot logs goes into a file."""
    pipe = asyncio.subprocess.PIPE
    server = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.crash.forkserver", env=settings, cwd=folder, stdin=pipe, stdout=pipe, stderr=log
    )
    try:
        yield Lives(server)
    finally:
        assert server.stdin is not None
        server.stdin.close()
        await server.wait()


async def command(settings: dict[str, str], folder: Path, log: BinaryIO, *arguments: str) -> Process:
    """Start `python -m bot` with arguments."""
    return await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", *arguments, env=settings, cwd=folder, stderr=log
    )
