"""Requests over aiohttp: what arrives, and by which name each fault of the network is known."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from telegram import Bot
from telegram.error import TimedOut

from bot.handlers.request import AiohttpRequest, Broken, NotSent
from bot.sandbox.client import Person, SandboxClient
from bot.sandbox.server import Sandbox
from bot.sandbox.serving import serve
from tests.core.waiting import until

Line = tuple[SandboxClient, Bot, Person]


@pytest_asyncio.fixture
async def line() -> AsyncIterator[Line]:
    sandbox = Sandbox()
    async with (
        serve(sandbox) as root,
        SandboxClient(root, sandbox.page_token) as client,
        Bot(sandbox.token, f"{root}/bot", request=AiohttpRequest(read=0.2)) as bot,
    ):
        ada = await client.person("Ada")
        await ada.opens()
        yield client, bot, ada


async def test_text_and_files_arrive_as_they_are(line: Line) -> None:
    _, bot, ada = line
    await bot.send_message(ada.id, "نعم & <no> 😀")
    await bot.send_document(ada.id, b"\x00\xff" * 500, filename="été.bin", caption="Here")
    await ada.sees("نعم & <no> 😀")
    await ada.sees("Here")
    (file,) = ada.files
    assert (file.name, await ada.downloads(file)) == ("été.bin", b"\x00\xff" * 500)


@pytest.mark.parametrize(("kind", "error"), [("hang", TimedOut), ("drop_before", Broken), ("half", Broken)])
async def test_each_fault_of_the_network_has_its_name(line: Line, kind: str, error: type[Exception]) -> None:
    client, bot, ada = line
    await client.fault("sendMessage", kind)
    with pytest.raises(error) as caught:
        await bot.send_message(ada.id, "Hello")
    assert type(caught.value) is error
    assert bot.token not in str(caught.value)


async def test_where_nobody_listens_nothing_was_sent() -> None:
    request = AiohttpRequest()
    await request.initialize()
    with pytest.raises(NotSent):
        await request.do_request("http://127.0.0.1:9/bot1:a/getMe", "POST")
    await request.shutdown()


async def test_where_no_connection_is_free_nothing_was_sent(line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    client, bot, _ = line
    monkeypatch.setattr("bot.handlers.request.CONNECT", 0.05)
    request = AiohttpRequest(connections=1)
    await request.initialize()
    await client.fault("getMe", "hang", seconds=5)
    first = asyncio.create_task(request.do_request(f"{bot.base_url}/getMe", "POST"))

    async def struck() -> bool:
        return not await client.get("faults")

    await until(struck)
    with pytest.raises(NotSent):
        await request.do_request(f"{bot.base_url}/getMe", "POST")
    first.cancel()
    await asyncio.gather(first, return_exceptions=True)
    await request.shutdown()


async def test_it_can_be_opened_and_closed_twice_and_is_of_no_use_before() -> None:
    request = AiohttpRequest()
    with pytest.raises(RuntimeError, match="not initialized"):
        await request.do_request("http://127.0.0.1:9/", "POST")
    for _ in range(2):
        await request.initialize()
    for _ in range(2):
        await request.shutdown()
