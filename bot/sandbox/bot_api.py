"""The Bot API over HTTP, as plain ASGI so that a call costs little more than an empty handler."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from types import CoroutineType
from typing import Any
from urllib.parse import quote

from starlette.types import Receive, Scope, Send

from bot.sandbox import answers
from bot.sandbox.call import Call, Upload, new_call
from bot.sandbox.errors import CallError, refused
from bot.sandbox.faults import Fault
from bot.sandbox.journal import Entry
from bot.sandbox.lint import Finding
from bot.sandbox.methods import MODELLED
from bot.sandbox.records import Json
from bot.sandbox.table import bot_api
from bot.sandbox.tokens import LONGEST
from bot.sandbox.wire import arguments_of
from bot.sandbox.world import World

STRICT = frozenset({"unknown_parameter", "wrong_type"})
"""Oddities that a strict sandbox refuses where Telegram lets them pass."""


MOST_PATHS = 1_000
"""Good paths remembered, so that each is looked at once."""


@dataclass(slots=True)
class Exchange:
    """One request and its answer, as the journal tells them; `odd` is the call if lint has something to say."""

    method: str
    token_ok: bool = False
    arguments: Json = field(default_factory=dict)
    files: dict[str, Upload] = field(default_factory=dict)
    fault: Fault | None = None
    status: int = 200
    answer: Json = field(default_factory=dict)
    odd: Call | None = None

    def refuse(self, error: CallError) -> None:
        """Answer with a refusal."""
        self.status, self.answer = error.code, error.answer()


class BotApi:
    """Answers `/bot<token>/<method>` and `/file/bot<token>/<path>` for one token."""

    def __init__(self, world: World, token: str, *, strict: bool = False) -> None:
        self._world = world
        self._token = token
        self._paths: dict[str, str] = {}
        self._strict = strict

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        path: str = scope["path"]
        if path.startswith("/file/"):
            await self._file(path, send)
            return
        started = time.perf_counter()
        exchange = Exchange(path.rpartition("/")[2])
        try:
            exchange.method = self._method(path)
            exchange.token_ok = True
            exchange.arguments, exchange.files = await arguments_of(scope, receive)
            exchange.fault = self._world.faults.strike(exchange.method, exchange.arguments)
        except CallError as error:
            exchange.refuse(error)
        else:
            if exchange.fault is None:
                await self.perform(exchange)
            else:
                await self._perform_faulty(exchange, exchange.fault)
        self._note(exchange, (time.perf_counter() - started) * 1000)
        if exchange.fault is None:
            await answers.respond(send, exchange.status, exchange.answer)
        else:
            if exchange.fault.kind == "hang":
                await answers.gone(receive, self._world.clock.sleep(exchange.fault.seconds))
            await answers.respond_faulty(exchange.fault, exchange.status, exchange.answer, scope, receive, send)

    async def perform(self, exchange: Exchange) -> None:
        """Run the call and put its result, or Telegram's refusal, into the exchange."""
        try:
            call = new_call(exchange.method, exchange.arguments, exchange.files)
            if self._strict:
                _refuse_oddities(call)
            result: Any = MODELLED[exchange.method](self._world, call)
            if isinstance(result, CoroutineType):
                result = await result
        except CallError as error:
            exchange.refuse(error)
            return
        exchange.answer = {"ok": True, "result": result}
        if call.oddities:
            exchange.odd = call

    async def execute(self, method: str, arguments: Json) -> None:
        """Run a call that came in the answer to a webhook request; only the journal sees its result."""
        exchange = Exchange(method, token_ok=True, arguments=arguments)
        try:
            exchange.method = known_method(method)
        except CallError as error:
            exchange.refuse(error)
        else:
            await self.perform(exchange)
        self._note(exchange, 0.0)

    async def _perform_faulty(self, exchange: Exchange, fault: Fault) -> None:
        """Run the call as far as its fault lets it take effect."""
        refusal = answers.refusal(fault)
        if refusal is not None:
            exchange.refuse(refusal)
            return
        if fault.kind == "slow":
            await self._world.clock.sleep(fault.seconds)
        if fault.kind in answers.WITH_EFFECT:
            await self.perform(exchange)

    def _method(self, path: str) -> str:
        """The documented name of the method in a path; CallError in the server's own words."""
        known = self._paths.get(path)
        if known is None:
            token, slash, method = path.removeprefix("/bot").partition("/")
            if not slash:
                raise CallError(404, "Not Found")
            self._check(token)
            known = known_method(method)
            if len(self._paths) < MOST_PATHS:
                self._paths[path] = known
        return known

    def _check(self, token: str) -> None:
        if token == self._token:
            return
        number = token.partition(":")[0]
        if token[:1] in {"", "0"} or len(token) > LONGEST or ":" not in token:
            raise CallError(401, "Unauthorized: invalid token specified")
        if not (number.isascii() and number.isdigit()):
            raise CallError(421, "Misdirected Request: unallowed token specified")
        raise CallError(401, "Unauthorized")

    def _note(self, exchange: Exchange, milliseconds: float) -> None:
        world = self._world
        request = exchange.arguments
        if exchange.files:
            sizes = {name: f"{one.name} ({len(one.content)} bytes)" for name, one in exchange.files.items()}
            request = {**request, **sizes}
        entry = Entry(
            world.journal.next_number(),
            world.clock.now(),
            exchange.method,
            exchange.token_ok,
            request,
            exchange.status,
            exchange.answer,
            milliseconds,
            exchange.fault.kind if exchange.fault else None,
        )
        world.journal.add(entry)
        world.hub.publish("journal", ("entry", entry))
        if exchange.odd is not None:
            self._lint(exchange.odd, exchange.answer["result"], entry.number)

    def _lint(self, call: Call, result: Any, number: int) -> None:
        message_id = result.get("message_id") if isinstance(result, dict) else None
        given = call.data("chat_id")
        chat_id = given if isinstance(given, int) else None
        for code, sentence in call.oddities:
            self._world.lint.add(Finding(code, sentence, call.method, chat_id, message_id, number))

    async def _file(self, path: str, send: Send) -> None:
        """The bytes of a file, at the path getFile gave."""
        token, _, file_path = path.removeprefix("/file/bot").partition("/")
        try:
            self._check(token)
        except CallError as error:
            await answers.respond(send, error.code, error.answer())
            return
        stored = self._world.files.at(file_path)
        if stored is None:
            await answers.respond(send, 404, CallError(404, "Not Found").answer())
            return
        name = f"attachment; filename*=UTF-8''{quote(stored.name)}"
        await answers.send_bytes(send, 200, stored.content, b"application/octet-stream", name)


def known_method(name: str) -> str:
    """The documented name of a modelled method, whatever its case; CallError when there is none."""
    known = bot_api().names.get(name.strip("/").lower())
    if known is None:
        raise CallError(404, "Not Found: method not found")
    if known not in MODELLED:
        raise CallError(501, f"Not Implemented: {known} exists, but this sandbox does not model it")
    return known


def _refuse_oddities(call: Call) -> None:
    for code, sentence in call.oddities:
        if code in STRICT:
            raise refused(f"(strict sandbox) {sentence}")
