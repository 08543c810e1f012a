"""The other side of the page in its tests: a bot of raw Bot API calls, and a wire that can be cut."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from types import TracebackType
from typing import Any, Self

import aiohttp


class BotSide:
    """A bot that does exactly what a test tells it."""

    def __init__(self, root: str, token: str) -> None:
        self._base = f"{root}/bot{token}"
        self._session: aiohttp.ClientSession | None = None
        self._offset = 0
        self._waiting: list[dict[str, Any]] = []

    async def __aenter__(self) -> Self:
        self._session = aiohttp.ClientSession()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._session is not None:
            await self._session.close()

    async def call(self, method: str, **parameters: Any) -> Any:
        """The result of a call; AssertionError with Telegram's words when it is refused."""
        answer = await self.ask(method, **parameters)
        assert answer["ok"], answer
        return answer["result"]

    async def ask(self, method: str, **parameters: Any) -> Any:
        """The whole answer to a call, refused or not."""
        assert self._session is not None
        async with self._session.post(f"{self._base}/{method}", json=parameters) as response:
            return await response.json()

    async def send_file(self, method: str, field: str, name: str, content: bytes, **parameters: str) -> Any:
        """Send a file of the bot's own."""
        assert self._session is not None
        form = aiohttp.FormData(parameters, quote_fields=False)
        form.add_field(field, content, filename=name)
        async with self._session.post(f"{self._base}/{method}", data=form) as response:
            answer = await response.json()
        assert answer["ok"], answer
        return answer["result"]

    async def update(self, kind: str) -> Any:
        """The next update of that kind; others before it are passed over."""
        async with asyncio.timeout(5):
            while True:
                for update in self._waiting:
                    self._offset = update["update_id"] + 1
                    if kind in update:
                        self._waiting = [one for one in self._waiting if one["update_id"] >= self._offset]
                        return update[kind]
                self._waiting = await self.call("getUpdates", offset=self._offset, timeout=4)


class Wire:
    """A port that passes everything on to another one, until it is cut."""

    def __init__(self, root: str) -> None:
        self._goal = int(root.rpartition(":")[2])
        self._server: asyncio.Server | None = None
        self._ends: set[asyncio.StreamWriter] = set()
        self.port = 0

    @property
    def root(self) -> str:
        """The address to use in the goal's place."""
        return f"http://127.0.0.1:{self.port}"

    async def connect(self) -> None:
        """Accept connections, on the same port as before."""
        self._server = await asyncio.start_server(self._accept, "127.0.0.1", self.port)
        self.port = self._server.sockets[0].getsockname()[1]

    def cut(self) -> None:
        """Drop what is connected and refuse what comes."""
        if self._server is not None:
            self._server.close()
        for end in self._ends:
            end.transport.abort()

    async def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        far_reader, far_writer = await asyncio.open_connection("127.0.0.1", self._goal)
        ends = {writer, far_writer}
        self._ends |= ends
        await asyncio.gather(_pass(reader, far_writer), _pass(far_reader, writer))
        self._ends -= ends


async def _pass(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with suppress(OSError):
        while data := await reader.read(65536):
            writer.write(data)
            await writer.drain()
    writer.close()
