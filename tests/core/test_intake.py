"""Long polling: nothing is confirmed before it is kept, and no answer of Telegram's makes the poller fall over."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from typing import Any

import pytest
import pytest_asyncio
from hypothesis import given
from hypothesis import strategies as st
from telegram import Bot
from telegram.error import NetworkError

from bot import clock
from bot.errors import StoreUnavailable, TokenRefused
from bot.handlers.intake import Poller, Refused
from bot.handlers.raw import updates_in
from bot.handlers.request import AiohttpRequest
from bot.sandbox.client import Person, SandboxClient
from bot.sandbox.server import Sandbox
from bot.sandbox.serving import serve
from bot.storage import inbox
from bot.storage.database import Database
from tests.core.updates import answer, said
from tests.core.waiting import until

PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


@given(st.lists(PLAIN, max_size=5), st.booleans())
def test_every_update_keeps_its_exact_bytes(contents: list[Any], ascii_only: bool) -> None:
    written = [
        json.dumps({"update_id": number, "message": content}, ensure_ascii=ascii_only, indent=number % 2 or None)
        for number, content in enumerate(contents)
    ]
    wire = '{"ok":true,"result":[' + ",\n".join(written) + "]}"
    found = updates_in(wire.encode("utf-8", "surrogatepass"))
    assert [raw.body.decode("utf-8", "surrogatepass") for raw in found] == written
    assert [raw.content["message"] for raw in found] == contents


@given(
    st.binary(max_size=200)
    | st.builds(lambda cut: answer(said(1, 5, "hello"), said(2, 5, "you"))[:-cut], st.integers(2, 60))
)
def test_what_is_no_whole_list_of_updates_is_refused(garbage: bytes) -> None:
    with pytest.raises(ValueError, match=r"updates|codec"):
        updates_in(garbage)


@pytest.mark.parametrize("wire", [b'{"ok":false,"result":[]}', b'{"ok":true,"result":{}}', b"[]", b"null", b'"ok"'])
def test_other_json_is_refused(wire: bytes) -> None:
    with pytest.raises(ValueError, match="no list"):
        updates_in(wire)


def test_no_updates_are_no_updates() -> None:
    assert updates_in(b'{"ok": true, "result": []}') == []


class Moody(Database):
    """A store that can be made to refuse."""

    def __init__(self, inner: Database) -> None:
        super().__init__("nowhere")
        self._inner, self.away = inner, False

    async def write(self, function: Callable[..., Any], *args: Any, **kw: Any) -> Any:
        """Write, unless it is away."""
        if self.away:
            raise StoreUnavailable("locked")
        return await self._inner.write(function, *args, **kw)

    async def _write(self, function: Callable[[Any], Any]) -> Any:
        raise AssertionError

    async def _read(self, function: Callable[[Any], Any]) -> Any:
        raise AssertionError

    async def _close(self, deadline: float) -> None:
        raise AssertionError


@dataclass
class Line:
    """A poller at a sandbox, not running by itself."""

    sandbox: Sandbox
    client: SandboxClient
    store: Moody
    poller: Poller
    ada: Person
    bot: Bot

    @property
    def waiting(self) -> int:
        """How many updates Telegram still keeps for the bot."""
        return len(self.sandbox.world.updates)


@pytest_asyncio.fixture
async def line(database: Database) -> AsyncIterator[Line]:
    sandbox, store = Sandbox(), Moody(database)
    request = AiohttpRequest(connections=2)
    async with (
        serve(sandbox) as root,
        SandboxClient(root, sandbox.page_token) as client,
        Bot(sandbox.token, f"{root}/bot", request=request, get_updates_request=AiohttpRequest()) as bot,
    ):
        address = f"{root}/bot{sandbox.token}/getUpdates"
        poller = Poller(bot, request, address, store, clock.now, lambda: None)
        yield Line(sandbox, client, store, poller, await client.person("Ada"), bot)


async def test_an_update_is_confirmed_only_by_the_poll_after_it_was_kept(line: Line) -> None:
    await line.ada.says("one")
    line.store.away = True
    with pytest.raises(StoreUnavailable):
        await line.poller.once(0)
    line.store.away = False
    assert await line.poller.once(0) == 1
    assert line.waiting == 1
    assert await line.poller.once(0) == 0
    assert line.waiting == 0


async def test_what_comes_a_second_time_is_kept_once(line: Line, database: Database) -> None:
    await line.ada.says("one")
    for _ in range(2):
        line.poller._offset = 0
        assert await line.poller.once(0) == 1
    assert await database.read(inbox.pending_count) == 1


async def test_the_bytes_are_kept_as_they_came(line: Line, database: Database) -> None:
    line.sandbox.world.update("message", {"text": "\ud800\0\u202e", "date": 1}, line.ada.id)
    await line.poller.once(0)
    (row,) = await database.read(lambda c: inbox.claim(c, 5))
    assert json.loads(row.body.decode("utf-8", "surrogatepass"))["message"]["text"] == "\ud800\0\u202e"


@pytest.mark.parametrize("kind", ["429", "403", "500", "502", "half", "drop_before", "drop_after"])
async def test_a_poll_that_fails_loses_no_update(line: Line, kind: str) -> None:
    await line.ada.says("one")
    await line.client.fault("getUpdates", kind)
    with pytest.raises((NetworkError, ValueError, Refused)):
        await line.poller.once(0)
    assert await line.poller.once(0) == 1


async def test_a_webhook_that_is_still_set_is_named_where_polls_are_refused(line: Line) -> None:
    await line.bot.set_webhook("https://127.0.0.1:9/hook")
    with pytest.raises(Refused, match=r"^409 Conflict: can't use getUpdates method while webhook is active"):
        await line.poller.once(0)


@pytest.mark.parametrize("body", [b"", b"[]", b"{}", b'{"description": 7}', b"\xff"])
async def test_a_refusal_without_words_is_its_status(database: Database, body: bytes) -> None:
    class Refusing(AiohttpRequest):
        async def do_request(self, *args: Any, **kw: Any) -> tuple[int, bytes]:
            return 400, body

    poller = Poller(Bot("1:a"), Refusing(), "http://nowhere", database, clock.now, lambda: None)
    with pytest.raises(Refused, match=r"^400$"):
        await poller.once(0)


async def test_only_what_the_bot_understands_is_asked_for(line: Line) -> None:
    await line.poller.once(0)
    allowed = line.sandbox.world.updates.allowed_names()
    assert allowed == ["callback_query", "edited_message", "message", "my_chat_member"]


@pytest.mark.parametrize("status", [401, 404])
async def test_a_token_that_is_refused_ends_the_poller(database: Database, status: int) -> None:
    class Refusing(AiohttpRequest):
        async def do_request(self, *args: Any, **kw: Any) -> tuple[int, bytes]:
            return status, b"{}"

    bot = Bot("1:a")
    poller = Poller(bot, Refusing(), "http://nowhere", database, clock.now, lambda: None)
    with pytest.raises(TokenRefused):
        await poller.run()


async def test_taps_that_are_being_answered_are_given_up_at_a_stop(line: Line) -> None:
    before = asyncio.all_tasks()
    await line.ada.opens()
    tap = {"id": "42", "from": {"id": line.ada.id}, "data": "x"}
    line.sandbox.world.update("callback_query", tap, line.ada.id)
    await line.client.fault("answerCallbackQuery", "hang")
    running = asyncio.create_task(line.poller.run())

    async def hanging() -> bool:
        return len(asyncio.all_tasks()) > len(before) + 1 and not line.sandbox.world.faults.armed()

    await until(hanging)
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    assert line.poller._answering == set()
