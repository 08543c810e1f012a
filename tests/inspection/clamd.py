"""A small clamd: speaks INSTREAM as the real one does, and knows one virus."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

VIRUS = b"an-invented-virus"
LARGEST = 1024 * 1024


@dataclass
class FakeClamd:
    """What it was sent, and how it misbehaves: silent, hangs_up or talks_nonsense."""

    behaviour: str = ""
    port: int = 0
    received: list[bytes] = field(default_factory=list)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            if self.behaviour == "silent":
                await reader.read()
            elif self.behaviour != "hangs_up":
                writer.write(await self._answer(reader) + b"\0")
                await writer.drain()
        finally:
            writer.close()

    async def _answer(self, reader: asyncio.StreamReader) -> bytes:
        if await reader.readuntil(b"\0") != b"zINSTREAM\0":
            return b"UNKNOWN COMMAND"
        content = b""
        while length := int.from_bytes(await reader.readexactly(4), "big"):
            content += await reader.readexactly(length)
            if len(content) > LARGEST:
                return b"INSTREAM size limit exceeded. ERROR"
        self.received.append(content)
        if self.behaviour == "talks_nonsense":
            return b"hello"
        return b"stream: Test.Invented-1 FOUND" if VIRUS in content else b"stream: OK"


@asynccontextmanager
async def running(behaviour: str = "", socket: str = "") -> AsyncIterator[FakeClamd]:
    """Run one on a free port of 127.0.0.1, or on a unix socket."""
    clamd = FakeClamd(behaviour)
    if socket:
        server = await asyncio.start_unix_server(clamd.serve, socket)
    else:
        server = await asyncio.start_server(clamd.serve, "127.0.0.1", 0)
        clamd.port = server.sockets[0].getsockname()[1]
    async with server:
        yield clamd
