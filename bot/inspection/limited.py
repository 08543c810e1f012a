"""Running a function over a stranger's file in a child process with little memory and little time."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import Collection, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import structlog

from bot.errors import WiringError
from bot.inspection.child import LENGTH

log = structlog.get_logger(__name__)

ALLOWED = frozenset(
    {
        "bot.inspection.look:look",
        "bot.inspection.album:join",
        "bot.interchange.reading:read",
    }
)
"""Functions `(content, *args)` that give what JSON can hold, or a pair of that and bytes."""

MEMORY = 512 * 1024 * 1024
CPU_SECONDS = 10
WALL_SECONDS = 15.0
LARGEST_ANSWER = 64 * 1024 * 1024
_SLICE = 256 * 1024
_ROOT = Path(__file__).resolve().parents[2]
_START = "import sys; sys.path.insert(0, sys.argv[1]); from bot.inspection.child import main; main()"
"""`-I` keeps the folder of the project out of the path, so it is put back by name."""


@dataclass(frozen=True)
class Answer:
    """What the function returned."""

    head: Any
    body: bytes = field(repr=False)


@dataclass(frozen=True)
class TooHeavy:
    """There is no answer: the child ran out of memory or time, died, or failed."""

    cause: str
    """memory, time, died or error."""


class Limited:
    """Child processes for files from strangers, a few at a time."""

    def __init__(
        self,
        at_once: int = 2,
        *,
        allowed: Collection[str] = ALLOWED,
        memory: int = MEMORY,
        cpu_seconds: int = CPU_SECONDS,
        wall_seconds: float = WALL_SECONDS,
    ) -> None:
        self._gate = asyncio.Semaphore(at_once)
        self._allowed = frozenset(allowed)
        self._limits = {"memory": memory, "seconds": cpu_seconds}
        self._wall_seconds = wall_seconds

    async def call(self, function: str, content: bytes | Sequence[bytes], *args: str) -> Answer | TooHeavy:
        """Run an allowed function, written `module:name`, over the content in a child of its own.

        Several contents reach the function one after the other, as one. Raises WiringError for a function that is
        not allowed, and nothing else: whatever happens in the child is an outcome.
        """
        if function not in self._allowed:
            raise WiringError(f"{function} may not be run over a stranger's file")
        contents = [content] if isinstance(content, bytes) else content
        async with self._gate:
            outcome = await self._call(_request(function, args, self._limits), contents)
        if isinstance(outcome, TooHeavy):
            log.warning("inspection ended without an answer", function=function, cause=outcome.cause)
        return outcome

    async def _call(self, request: bytes, contents: Sequence[bytes]) -> Answer | TooHeavy:
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-I", "-B", "-c", _START, str(_ROOT)),
            stdin=PIPE,
            stdout=PIPE,
            stderr=DEVNULL,
            cwd="/",
            env={"LC_ALL": "C.UTF-8"},
            start_new_session=True,
        )
        try:
            async with asyncio.timeout(self._wall_seconds):
                return await _exchange(process, request, contents)
        except TimeoutError:
            return TooHeavy("time")
        finally:
            await _end(process)


def _request(function: str, args: Sequence[str], limits: dict[str, int]) -> bytes:
    head = json.dumps({"function": function, "args": args, **limits}).encode()
    return len(head).to_bytes(LENGTH, "big") + head


async def _exchange(process: Process, request: bytes, contents: Sequence[bytes]) -> Answer | TooHeavy:
    stdin, stdout = _pipes(process)
    with suppress(ConnectionError):  # a child that died early is told by its silence
        await _send(stdin, request, contents)
    try:
        length = int.from_bytes(await stdout.readexactly(LENGTH), "big")
        head = json.loads(await stdout.readexactly(length))
        body = await _rest(stdout)
    except asyncio.IncompleteReadError:
        return TooHeavy(await _cause_of_death(process))
    except _TooMuch:
        return TooHeavy("memory")
    if await process.wait() != 0:
        return TooHeavy(await _cause_of_death(process))
    if "failed" in head:
        log.info("inspection failed", place=head.get("place"))
        return TooHeavy(head["failed"])
    return Answer(head["head"], body)


def _pipes(process: Process) -> tuple[asyncio.StreamWriter, asyncio.StreamReader]:
    if process.stdin is None or process.stdout is None:
        raise WiringError("a child process without pipes")
    return process.stdin, process.stdout


async def _send(stdin: asyncio.StreamWriter, request: bytes, contents: Sequence[bytes]) -> None:
    """Write in slices, so that no second copy of the file piles up in the pipe's buffer."""
    stdin.write(request)
    for content in contents:
        view = memoryview(content)
        for start in range(0, len(view), _SLICE):
            stdin.write(view[start : start + _SLICE])
            await stdin.drain()
    stdin.close()
    await stdin.wait_closed()


class _TooMuch(Exception):
    """The child says more than an answer can be."""


async def _rest(stdout: asyncio.StreamReader) -> bytes:
    taken: list[bytes] = []
    size = 0
    while piece := await stdout.read(_SLICE):
        taken.append(piece)
        size += len(piece)
        if size > LARGEST_ANSWER:
            raise _TooMuch
    return b"".join(taken)


async def _cause_of_death(process: Process) -> str:
    return "time" if await process.wait() == -signal.SIGXCPU else "died"


async def _end(process: Process) -> None:
    """Leave nothing behind: kill the child's whole group if it still runs, and reap it."""
    if process.returncode is None:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
    _, stdout = _pipes(process)
    while await stdout.read(_SLICE):  # an unread pipe would keep the process from being seen to end
        pass
    await process.wait()
