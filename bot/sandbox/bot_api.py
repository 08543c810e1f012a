"""The Bot API over HTTP, as plain ASGI so that a call costs little more than an empty handler."""

from __future__ import annotations

import inspect
import json
import time
from typing import Any

from starlette.types import Receive, Scope, Send

from bot.sandbox.call import new_call
from bot.sandbox.errors import CallError
from bot.sandbox.methods import MODELLED
from bot.sandbox.records import Json
from bot.sandbox.table import bot_api
from bot.sandbox.tokens import LONGEST
from bot.sandbox.wire import arguments_of
from bot.sandbox.world import World

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


class BotApi:
    """Answers `/bot<token>/<method>` for one token."""

    def __init__(self, world: World, token: str) -> None:
        self._world = world
        self._token = token

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        started = time.perf_counter()
        arguments: Json = {}
        name, token_ok = "", False
        try:
            name = self._method(scope["path"])
            token_ok = True
            arguments, files = await arguments_of(scope, receive)
            result = MODELLED[name](self._world, new_call(name, arguments, files))
            if inspect.isawaitable(result):
                result = await result
            status, answer = 200, {"ok": True, "result": result}
        except CallError as error:
            status, answer = error.code, error.answer()
        elapsed = (time.perf_counter() - started) * 1000
        self._note(name or scope["path"].rpartition("/")[2], arguments, status, answer, elapsed, token_ok=token_ok)
        await respond(send, status, answer)

    def _method(self, path: str) -> str:
        """The documented name of the method in a path; CallError in the server's own words."""
        token, slash, method = path.removeprefix("/bot").partition("/")
        if not slash:
            raise CallError(404, "Not Found")
        self._check(token)
        name = bot_api().names.get(method.strip("/").lower())
        if name is None:
            raise CallError(404, "Not Found: method not found")
        if name not in MODELLED:
            raise CallError(501, f"Not Implemented: {name} exists, but this sandbox does not model it")
        return name

    def _check(self, token: str) -> None:
        if token == self._token:
            return
        if token[:1] in {"", "0"} or len(token) > LONGEST or ":" not in token:
            raise CallError(401, "Unauthorized: invalid token specified")
        number = token.partition(":")[0]
        if not number.isdigit():
            raise CallError(421, "Misdirected Request: unallowed token specified")
        raise CallError(401, "Unauthorized")

    def _note(self, name: str, arguments: Json, status: int, answer: Json, elapsed: float, *, token_ok: bool) -> None:
        world = self._world
        at = world.clock.now()
        entry = world.journal.add(at, name, arguments, status, answer, elapsed, token_ok=token_ok)
        world.hub.publish("journal", ("entry", entry))


async def respond(send: Send, status: int, answer: Json) -> None:
    """Send the envelope as Telegram does: the status repeats the error code."""
    body = _encode(answer).encode("utf-8", "surrogatepass")
    headers: list[tuple[bytes, bytes]] = [
        (b"content-type", b"application/json"),
        (b"content-length", str(len(body)).encode()),
    ]
    retry: Any = answer.get("parameters", {}).get("retry_after")
    if retry is not None:
        headers.append((b"retry-after", str(retry).encode()))
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})
