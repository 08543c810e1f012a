"""Running a sandbox on a port of this machine."""

from __future__ import annotations

import asyncio
import gc
import socket
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from typing import Any, cast

import uvicorn
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from bot.sandbox.answers import TRANSPORT
from bot.sandbox.server import Sandbox

ADDRESS = "127.0.0.1"
PATIENCE = (50_000, 20, 50)
"""When to look for garbage: messages are kept, so that looking often finds nothing and costs a tenth of all calls."""

GRACE = 1.0
"""Seconds that requests under way have to end when the server does."""

KEPT = 75
"""Seconds that an idle connection stays open: longer than clients keep theirs, or one is closed as it is used again."""


class _Corked:
    """A connection that sends what is written in one go with a single system call.

    uvicorn writes the head and the body of an answer separately, which costs as much as a whole call of the bot.
    """

    def __init__(self, transport: asyncio.Transport) -> None:
        self._transport = transport
        self._held: list[bytes] = []
        self._loop = asyncio.get_running_loop()

    def write(self, data: bytes) -> None:
        if not self._held:
            self._loop.call_soon(self._flush)
        self._held.append(data)

    def close(self) -> None:
        self._flush()
        self._transport.close()

    def is_closing(self) -> bool:
        return self._transport.is_closing()

    def _flush(self) -> None:
        if self._held:
            self._transport.write(b"".join(self._held))
            self._held.clear()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._transport, name)


class _Protocol(HttpToolsProtocol):
    """HTTP that lets a fault close its connection."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(cast(asyncio.Transport, _Corked(transport)))

    def on_message_begin(self) -> None:
        super().on_message_begin()
        self.scope["extensions"] = {TRANSPORT: {"connection": self.transport}}


class _Server(uvicorn.Server):
    """Leaves the process's signals alone and ends at once, so that hundreds of tests can each have their own."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.ending = asyncio.Event()

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield

    async def main_loop(self) -> None:
        await self.on_tick(0)
        await self.ending.wait()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        for server in self.servers:
            server.close()
        for connection in list(self.server_state.connections):
            connection.shutdown()
        deadline = time.monotonic() + GRACE
        while (self.server_state.connections or self.server_state.tasks) and time.monotonic() < deadline:  # noqa: ASYNC110 - uvicorn tells no event
            await asyncio.sleep(0.002)
        for task in self.server_state.tasks:
            task.cancel()
        await self.lifespan.shutdown()


@asynccontextmanager
async def serve(sandbox: Sandbox, port: int = 0) -> AsyncIterator[str]:
    """Serve the sandbox from this process while the block runs; gives the root url, without a slash at the end."""
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)  # else asyncio leaves Nagle on
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listener.bind((ADDRESS, port))
    server = _Server(settings(sandbox))
    running = asyncio.create_task(server.serve(sockets=[listener]))
    try:
        while not server.started:
            if running.done():
                running.result()
                raise RuntimeError("The sandbox did not start.")
            await asyncio.sleep(0.001)
        yield f"http://{ADDRESS}:{listener.getsockname()[1]}"
    finally:
        sandbox.world.close()
        server.ending.set()
        await running
        listener.close()


def run(sandbox: Sandbox, port: int, announce: Callable[[str], None]) -> None:
    """Serve the sandbox as this process's only work until it is interrupted; `announce` gets the root url."""

    async def forever() -> None:
        async with serve(sandbox, port) as root:
            announce(root)
            await asyncio.Event().wait()

    gc.set_threshold(*PATIENCE)
    with asyncio.Runner(loop_factory=settings(sandbox).get_loop_factory()) as runner, suppress(KeyboardInterrupt):
        runner.run(forever())


def settings(sandbox: Sandbox) -> uvicorn.Config:
    """How uvicorn runs a sandbox: quietly, and only for this machine."""
    return uvicorn.Config(
        sandbox.app,
        host=ADDRESS,
        http=_Protocol,
        timeout_keep_alive=KEPT,
        log_level="warning",
        access_log=False,
        proxy_headers=False,
        server_header=False,
        date_header=False,
        ws="none",
    )
