"""Faults on the wire, each with a caller that recovers."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest

from bot.sandbox.client import SandboxClient, SandboxError
from bot.sandbox.server import Sandbox
from bot.sandbox.serving import serve


class Caller:
    """A careful bot: it tries again when it knows that nothing happened, and counts what it did."""

    def __init__(self, root: str, sandbox: Sandbox, session: aiohttp.ClientSession) -> None:
        self.url = f"{root}/bot{sandbox.token}/sendMessage"
        self.sandbox = sandbox
        self.session = session
        self.tries = 0

    async def once(self, chat_id: int, text: str) -> tuple[int, Any]:
        self.tries += 1
        timeout = aiohttp.ClientTimeout(total=0.3)
        async with self.session.post(self.url, data={"chat_id": chat_id, "text": text}, timeout=timeout) as response:
            return response.status, await response.json(content_type=None)

    async def stubbornly(self, chat_id: int, text: str) -> Any:
        """Send until there is a whole answer, waiting as told."""
        for _ in range(5):
            try:
                status, body = await self.once(chat_id, text)
            except (aiohttp.ClientError, TimeoutError, ValueError):
                continue
            if status == 200 or status == 403:
                return body
            self.sandbox.world.clock.advance(body.get("parameters", {}).get("retry_after", 1))
        raise AssertionError("It never got through.")


class Scene:
    def __init__(self, caller: Caller, client: SandboxClient, ada: int) -> None:
        self.caller, self.client, self.ada = caller, client, ada

    def received(self) -> list[str]:
        """What Ada has from the bot."""
        messages = self.caller.sandbox.world.chats[self.ada].messages.values()
        return [message["text"] for message in messages if message["from"]["is_bot"]]


@pytest.fixture
async def scene() -> AsyncIterator[Scene]:
    sandbox = Sandbox()
    async with (
        serve(sandbox) as root,
        SandboxClient(root, sandbox.page_token) as client,
        aiohttp.ClientSession() as session,
    ):
        ada = await client.person("Ada")
        await ada.opens()
        yield Scene(Caller(root, sandbox, session), client, ada.id)


@pytest.mark.parametrize(
    ("kind", "repeated"),
    [
        ("429", 0),
        ("500", 0),
        ("502", 0),
        ("half", 1),
        ("hang", 0),
        ("drop_before", 0),
        ("drop_after", 1),
    ],
)
async def test_a_caller_that_tries_again_gets_through_and_repeats_at_most_one_message(
    scene: Scene, kind: str, repeated: int
) -> None:
    await scene.client.fault("sendMessage", kind)
    assert (await scene.caller.stubbornly(scene.ada, "Hi"))["ok"] is True
    assert scene.caller.tries == 2
    assert scene.received() == ["Hi"] * (1 + repeated)


async def test_403_looks_like_a_block_and_has_no_effect(scene: Scene) -> None:
    await scene.client.fault("sendMessage", "403")
    answer = await scene.caller.stubbornly(scene.ada, "Hi")
    assert answer["description"] == "Forbidden: bot was blocked by the user"
    assert scene.received() == []


async def test_429_says_how_long(scene: Scene) -> None:
    await scene.client.fault("sendMessage", "429", retry_after=17)
    status, body = await scene.caller.once(scene.ada, "Hi")
    assert (status, body["parameters"]["retry_after"]) == (429, 17)


async def test_502_is_a_page_and_no_json(scene: Scene) -> None:
    await scene.client.fault("sendMessage", "502")
    async with scene.caller.session.post(scene.caller.url) as response:
        assert (response.status, response.content_type) == (502, "text/html")
        assert "502 Bad Gateway" in await response.text()


async def test_a_slow_answer_comes_after_its_seconds_on_the_sandboxs_clock(scene: Scene) -> None:
    await scene.client.fault("sendMessage", "slow", seconds=30)
    calling = asyncio.create_task(
        scene.caller.session.post(scene.caller.url, data={"chat_id": scene.ada, "text": "Hi"})
    )
    await asyncio.sleep(0.05)
    assert not calling.done()
    await scene.client.advance(30)
    async with await calling as response:
        assert response.status == 200


async def test_a_fault_strikes_as_often_as_told_and_only_what_it_matches(scene: Scene) -> None:
    await scene.client.fault("sendMessage", "500", times=2, match={"text": "Boo"})
    statuses = [(await scene.caller.once(scene.ada, text))[0] for text in ("Hi", "Boo", "Hi", "Boo", "Boo")]
    assert statuses == [200, 500, 200, 500, 200]


async def test_a_fault_may_strike_every_method(scene: Scene) -> None:
    await scene.client.fault("*", "500")
    async with scene.caller.session.get(scene.caller.url.replace("sendMessage", "getMe")) as response:
        assert response.status == 500


async def test_armed_faults_are_listed_and_can_be_taken_away(scene: Scene) -> None:
    fault_id = await scene.client.fault("sendMessage", "500")
    assert [fault["id"] for fault in await scene.client.get("faults")] == [fault_id]
    await scene.client.disarm(fault_id)
    assert await scene.client.get("faults") == []
    with pytest.raises(SandboxError, match="There is no fault"):
        await scene.client.disarm(fault_id)


async def test_the_journal_names_the_fault(scene: Scene) -> None:
    await scene.client.fault("sendMessage", "drop_after")
    await scene.caller.stubbornly(scene.ada, "Hi")
    entries = [entry for entry in await scene.client.journal() if entry["method"] == "sendMessage"]
    assert [entry["fault"] for entry in entries] == ["drop_after", None]


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ({"kind": "rain"}, "kind must be one of"),
        ({"kind": "500", "times": 0}, "times must be a whole number from 1."),
        ({"kind": "500", "match": [1]}, "method must be a text and match an object."),
        ({"kind": "slow", "seconds": -1}, "seconds must be a number, not negative."),
    ],
)
async def test_a_senseless_fault_is_refused(scene: Scene, given: dict[str, Any], sentence: str) -> None:
    with pytest.raises(SandboxError, match=sentence):
        await scene.client.post("faults", given)
