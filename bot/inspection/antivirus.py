"""The virus scanner clamd, asked over its own protocol (INSTREAM); optional.

Protocol: `zINSTREAM`, NUL, then chunks, each with its length before it (four bytes, big-endian), then a chunk of
length 0; the answer is `stream: OK`, `stream: <name> FOUND` or `<what> ERROR`, and NUL.
"""

from __future__ import annotations

import asyncio
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum

import structlog

from bot.inspection.outcome import Rejected
from bot.inspection.reason import Reason

log = structlog.get_logger(__name__)

SECONDS = 20.0
_CHUNK = 64 * 1024
_LONGEST_ANSWER = 4096


class Mode(StrEnum):
    """How much depends on the scanner.

    required: without its answer a file is refused; best_effort: without its answer a file passes; off: not asked.
    """

    REQUIRED = "required"
    BEST_EFFORT = "best_effort"
    OFF = "off"


@dataclass(frozen=True)
class NothingFound:
    """The scanner read the whole file and knows nothing against it."""


@dataclass(frozen=True)
class Infected:
    """The scanner knows this file."""

    name: str


@dataclass(frozen=True)
class Unavailable:
    """The scanner did not give a verdict."""

    why: str


Verdict = NothingFound | Infected | Unavailable


class Antivirus:
    """A clamd at `host:port`, or at the path of a unix socket."""

    def __init__(self, mode: Mode, address: str = "", seconds: float = SECONDS) -> None:
        self._mode = mode
        self._address = address
        self._seconds = seconds

    async def refuses(self, content: bytes) -> Rejected | None:
        """Give the refusal of a file as it came, or nothing if it may go on. Fails closed when required."""
        if self._mode is Mode.OFF:
            return None
        verdict = await self.scan(content)
        if isinstance(verdict, Infected):
            return Rejected(Reason.INFECTED, {"name": verdict.name})
        if isinstance(verdict, Unavailable):
            log.warning("virus scanner gives no verdict", why=verdict.why, mode=self._mode)
            return Rejected(Reason.UNCHECKED) if self._mode is Mode.REQUIRED else None
        return None

    async def scan(self, content: bytes) -> Verdict:
        """Have the scanner read the content; every trouble with it is Unavailable."""
        try:
            async with asyncio.timeout(self._seconds):
                return _verdict(await self._ask(content))
        except TimeoutError:
            return Unavailable("no answer in time")
        except (OSError, ValueError) as error:
            return Unavailable(type(error).__name__)

    async def _ask(self, content: bytes) -> bytes:
        reader, writer = await self._connect()
        try:
            with suppress(ConnectionError):  # it answers and hangs up when a file is longer than it takes
                await _send(writer, content)
            return await _answer(reader)
        finally:
            writer.close()
            with suppress(OSError):
                await writer.wait_closed()

    async def _connect(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        if self._address.startswith("/"):
            return await asyncio.open_unix_connection(self._address, limit=_LONGEST_ANSWER)
        host, _, port = self._address.rpartition(":")
        return await asyncio.open_connection(host.strip("[]"), int(port), limit=_LONGEST_ANSWER)


async def _send(writer: asyncio.StreamWriter, content: bytes) -> None:
    writer.write(b"zINSTREAM\0")
    for start in range(0, len(content), _CHUNK):
        chunk = content[start : start + _CHUNK]
        writer.write(len(chunk).to_bytes(4, "big") + chunk)
        await writer.drain()
    writer.write(bytes(4))
    await writer.drain()


async def _answer(reader: asyncio.StreamReader) -> bytes:
    try:
        return (await reader.readuntil(b"\0"))[:-1]
    except asyncio.LimitOverrunError:
        return b""
    except asyncio.IncompleteReadError as error:
        return error.partial


def _verdict(answer: bytes) -> Verdict:
    text = answer.decode("utf-8", "replace").strip()
    if text == "stream: OK":
        return NothingFound()
    if text.startswith("stream: ") and text.endswith(" FOUND"):
        return Infected(text.removeprefix("stream: ").removesuffix(" FOUND"))
    return Unavailable("an answer that is no verdict")
