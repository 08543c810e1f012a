"""Calling a sandbox in this process, without a socket in between."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from bot.sandbox import actions, groups
from bot.sandbox.clock import Clock
from bot.sandbox.lint import Finding
from bot.sandbox.records import Chat, Person
from bot.sandbox.server import Sandbox
from bot.sandbox.tokens import BOT_ID

TOKEN = f"{BOT_ID}:SANDBOX-for-tests"
PAGE_TOKEN = "page-token-for-tests"
START = 1_800_000_000
PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d494844520000000100000001080600000" + "01f15c4890000000d49444154789c6360000002000001"
    "0005e221bc330000000049454e44ae426082"
)
"""A PNG picture of one pixel."""

File = tuple[str, bytes]
Json = dict[str, Any]


@dataclass(frozen=True)
class Answer:
    """What came back over the wire."""

    status: int
    headers: dict[str, str]
    raw: bytes

    @property
    def body(self) -> Any:
        return json.loads(self.raw)

    @property
    def result(self) -> Any:
        """The result of a call that must have gone well."""
        assert self.status == 200, self.raw
        return self.body["result"]

    @property
    def description(self) -> str:
        return str(self.body["description"])


def picture(width: int, height: int) -> bytes:
    """The head of a PNG picture of that size, which is all that Telegram's limits look at."""
    return PIXEL[:16] + width.to_bytes(4, "big") + height.to_bytes(4, "big") + PIXEL[24:]


class Telegram:
    """A sandbox whose clock stands still, Ada who has started the bot, and ways to call."""

    def __init__(self, *, strict: bool = False) -> None:
        self.sandbox = Sandbox(TOKEN, PAGE_TOKEN, Clock(START, ticking=False), strict=strict)
        self.world = self.sandbox.world
        self.ada = self.person("Ada")
        self.world.updates.keep(0)
        self.expected: set[str] = set()

    def person(self, name: str, language: str = "en", *, started: bool = True) -> Person:
        """Somebody, who has usually started the bot."""
        person = self.world.add_person(name, language, None, None)
        if started:
            actions.start(self.world, person)
        return person

    def group(self, *people: Person) -> Chat:
        """A group with the bot in it."""
        chat = groups.create_group(self.world, "Team", [person.id for person in people or (self.ada,)])
        self.world.updates.keep(0)
        return chat

    def expect_lint(self, *codes: str) -> None:
        """This test knows that it is odd."""
        self.expected |= set(codes)

    def findings(self) -> list[Finding]:
        return list(self.world.lint.findings)

    async def call(self, method: str, files: dict[str, File] | None = None, /, **parameters: Any) -> Answer:
        """Call a method as most libraries do: a form, complex values as JSON; with files multipart."""
        form = {name: value if isinstance(value, str) else json.dumps(value) for name, value in parameters.items()}
        if files is None:
            return await self.post(method, urlencode(form).encode(), "application/x-www-form-urlencoded")
        body, kind = multipart(form.items(), [(name, file) for name, file in files.items()])
        return await self.post(method, body, kind)

    async def send(self, text: str = "Hello", **parameters: Any) -> Json:
        """Send a text to Ada; gives the Message."""
        answer = await self.call("sendMessage", chat_id=self.ada.id, text=text, **parameters)
        return dict(answer.result)

    async def post(self, method: str, body: bytes, kind: str) -> Answer:
        """Post any body to a method."""
        return await self.request("POST", f"/bot{TOKEN}/{method}", body, {"content-type": kind})

    async def updates(self, **parameters: Any) -> list[Json]:
        """What getUpdates gives at once."""
        self.world.clock.advance(4)
        return list((await self.call("getUpdates", **parameters)).result)

    async def request(
        self, verb: str, path: str, body: bytes = b"", headers: dict[str, str] | None = None, query: str = ""
    ) -> Answer:
        """Any request, straight into the application."""
        given = {"host": "127.0.0.1:8081", **(headers or {})}
        scope = {
            "type": "http",
            "asgi": {"version": "3.0"},
            "http_version": "1.1",
            "method": verb,
            "scheme": "http",
            "path": path,
            "raw_path": path.encode(),
            "query_string": query.encode(),
            "root_path": "",
            "headers": [(name.encode(), value.encode()) for name, value in given.items()],
            "client": ("127.0.0.1", 50000),
            "server": ("127.0.0.1", 8081),
        }
        sent: list[Any] = []
        waiting = [{"type": "http.request", "body": body, "more_body": False}]

        async def receive() -> Any:
            return waiting.pop() if waiting else {"type": "http.disconnect"}

        async def send(message: Any) -> None:
            sent.append(message)

        await self.sandbox.app(scope, receive, send)
        answered = {name.decode(): value.decode() for name, value in sent[0]["headers"]}
        return Answer(sent[0]["status"], answered, b"".join(part.get("body", b"") for part in sent[1:]))

    async def control(self, verb: str, path: str, body: Any = None) -> Answer:
        """A request to the control API with the page token."""
        raw = b"" if body is None else json.dumps(body).encode()
        headers = {"x-sandbox-token": PAGE_TOKEN, "content-type": "application/json"}
        path, _, query = path.partition("?")
        return await self.request(verb, f"/sandbox/{path}", raw, headers, query)


def multipart(fields: Iterable[tuple[str, str]], files: Iterable[tuple[str, File]]) -> tuple[bytes, str]:
    """A multipart body and its content type."""
    boundary = "boundary-of-a-test"
    parts = [f'--{boundary}\r\nContent-Disposition: form-data; name="{n}"\r\n\r\n{v}\r\n'.encode() for n, v in fields]
    for name, (file_name, content) in files:
        head = f'--{boundary}\r\nContent-Disposition: form-data; name="{name}"; filename="{file_name}"\r\n\r\n'
        parts.append(head.encode() + content + b"\r\n")
    return b"".join(parts) + f"--{boundary}--\r\n".encode(), f"multipart/form-data; boundary={boundary}"
