"""Running a sandbox on a port of this machine."""

from __future__ import annotations

import asyncio
import socket
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager

import uvicorn
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from bot.sandbox.answers import TRANSPORT
from bot.sandbox.server import Sandbox

ADDRESS = "127.0.0.1"
GRACE = 1.0
"""Seconds that requests under way have to end when the server does."""


class _Protocol(HttpToolsProtocol):
    """HTTP that lets a fault close its connection."""

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


def settings(sandbox: Sandbox) -> uvicorn.Config:
    """How uvicorn runs a sandbox: quietly, and only for this machine."""
    return uvicorn.Config(
        sandbox.app,
        host=ADDRESS,
        http=_Protocol,
        log_level="warning",
        access_log=False,
        proxy_headers=False,
        server_header=False,
        date_header=False,
        ws="none",
    )
