"""Delivery to a webhook: secret, order, retries, answers that are calls."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest
from aiohttp import web

from bot.sandbox import actions
from bot.sandbox.records import Person
from bot.sandbox.server import Sandbox
from bot.sandbox.serving import serve
from tests.sandbox.telegram import START, Telegram

Json = dict[str, Any]


class Hook:
    """A bot's webhook that answers as it is told; the last answer is repeated."""

    def __init__(self) -> None:
        self.got: list[Json] = []
        self.headers: list[Any] = []
        self.answers: list[web.Response | Callable[[Json], web.Response]] = []
        self.news = asyncio.Event()

    async def handle(self, request: web.Request) -> web.Response:
        update = await request.json()
        self.got.append(update)
        self.headers.append(request.headers)
        self.news.set()
        if not self.answers:
            return web.Response()
        answer = self.answers.pop(0)
        return answer(update) if callable(answer) else answer

    def texts(self) -> list[str]:
        return [update["message"]["text"] for update in self.got]

    async def wait(self, count: int) -> None:
        """Until so many requests have come."""
        async with asyncio.timeout(3):
            while len(self.got) < count:
                self.news.clear()
                await self.news.wait()


class Scene:
    def __init__(self, sandbox: Sandbox, hook: Hook, root: str, url: str) -> None:
        self.sandbox, self.hook, self.root, self.url = sandbox, hook, root, url
        self.world = sandbox.world
        self.ada = self.person("Ada")

    def person(self, name: str) -> Person:
        person = self.world.add_person(name, "en", None, None)
        person.started = person.met = True
        return person

    async def call(self, method: str, **parameters: Any) -> Any:
        import aiohttp

        async with (
            aiohttp.ClientSession() as session,
            session.post(f"{self.root}/bot{self.sandbox.token}/{method}", json=parameters) as response,
        ):
            return await response.json()

    async def set(self, **more: Any) -> None:
        assert (await self.call("setWebhook", url=self.url, **more))["ok"]

    async def settle(self, seconds: float = 0.05) -> None:
        """Let what is under way end."""
        await asyncio.sleep(seconds)


@pytest.fixture
async def scene() -> AsyncIterator[Scene]:
    from bot.sandbox.clock import Clock

    hook, sandbox = Hook(), Sandbox(clock=Clock(START, ticking=False))
    app = web.Application()
    app.router.add_post("/hook", hook.handle)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    port = runner.addresses[0][1]
    async with serve(sandbox) as root:
        yield Scene(sandbox, hook, root, f"http://127.0.0.1:{port}/hook")
    await runner.cleanup()


def say(scene: Scene, text: str, person: Person | None = None) -> None:
    actions.say(scene.world, person or scene.ada, text)


async def test_updates_come_with_the_secret_and_are_done_with_2xx(scene: Scene) -> None:
    say(scene, "before")
    await scene.set(secret_token="s3cret")
    say(scene, "after")
    await scene.hook.wait(2)
    await scene.settle()
    assert scene.hook.texts() == ["before", "after"]
    assert scene.hook.headers[0]["X-Telegram-Bot-Api-Secret-Token"] == "s3cret"
    assert (await scene.call("getWebhookInfo"))["result"]["pending_update_count"] == 0


async def test_the_info_tells_how_it_stands(scene: Scene) -> None:
    scene.hook.answers = [web.Response(status=500)]
    await scene.set(max_connections=7, allowed_updates=["message"])
    say(scene, "Hi")
    await scene.hook.wait(1)
    await scene.settle()
    info = (await scene.call("getWebhookInfo"))["result"]
    assert (info["url"], info["max_connections"], info["allowed_updates"]) == (scene.url, 7, ["message"])
    assert info["last_error_message"] == "Wrong response from the webhook: 500 Internal Server Error"
    assert info["last_error_date"] == START


async def test_a_failed_update_is_tried_at_once_then_after_2_4_and_8_seconds(scene: Scene) -> None:
    scene.hook.answers = [web.Response(status=500) for _ in range(6)]
    await scene.set()
    say(scene, "Hi")
    await scene.hook.wait(2)
    for tries, seconds in ((2, 2), (3, 4), (4, 8)):
        await scene.settle()
        scene.world.clock.advance(seconds - 0.5)
        await scene.settle()
        assert len(scene.hook.got) == tries
        scene.world.clock.advance(0.5)
        await scene.hook.wait(tries + 1)


async def test_tries_come_to_lie_a_minute_or_two_apart(scene: Scene) -> None:
    scene.hook.answers = [web.Response(status=500) for _ in range(12)]
    await scene.set()
    say(scene, "Hi")
    await scene.hook.wait(2)
    for tries in range(2, 9):
        await scene.settle()
        scene.world.clock.advance(min(2 ** (tries - 1), 120))
        await scene.hook.wait(tries + 1)
    for tries in (9, 10):
        await scene.settle()
        scene.world.clock.advance(59)
        await scene.settle()
        assert len(scene.hook.got) == tries
        scene.world.clock.advance(61)
        await scene.hook.wait(tries + 1)


async def test_retry_after_is_obeyed(scene: Scene) -> None:
    scene.hook.answers = [web.Response(status=503, headers={"Retry-After": "30"})]
    await scene.set()
    say(scene, "Hi")
    await scene.hook.wait(1)
    await scene.settle()
    scene.world.clock.advance(29)
    await scene.settle()
    assert len(scene.hook.got) == 1
    scene.world.clock.advance(1)
    await scene.hook.wait(2)


async def test_one_chat_keeps_its_order_while_others_go_on(scene: Scene) -> None:
    bo = scene.person("Bo")
    scene.hook.answers = [web.Response(status=503, headers={"Retry-After": "30"})]
    await scene.set()
    say(scene, "first")
    await scene.hook.wait(1)
    await scene.settle()
    say(scene, "second")
    say(scene, "other", bo)
    await scene.hook.wait(2)
    await scene.settle()
    assert scene.hook.texts() == ["first", "other"]
    scene.world.clock.advance(30)
    await scene.hook.wait(4)
    assert scene.hook.texts() == ["first", "other", "first", "second"]


async def test_an_update_is_given_up_when_it_expires(scene: Scene) -> None:
    scene.hook.answers = [web.Response(status=503, headers={"Retry-After": "3600"})]
    await scene.set()
    scene.world.update("callback_query", {"id": "1"}, scene.ada.id)
    await scene.hook.wait(1)
    await scene.settle()
    assert (await scene.call("getWebhookInfo"))["result"]["pending_update_count"] == 0


async def test_a_call_in_the_answer_is_made(scene: Scene) -> None:
    call = {"method": "sendMessage", "chat_id": scene.ada.id, "text": "Thanks"}
    scene.hook.answers = [web.json_response(call), web.json_response({"method": "getMe"})]
    await scene.set()
    say(scene, "Hi")
    say(scene, "Hi")
    await scene.hook.wait(2)
    await scene.settle()
    texts = [message["text"] for message in scene.world.chats[scene.ada.id].messages.values()]
    assert texts == ["Hi", "Hi", "Thanks"]
    assert [entry.method for entry in scene.world.journal.after(0)] == ["setWebhook", "sendMessage"]


async def test_410_for_23_hours_closes_the_webhook(scene: Scene) -> None:
    scene.hook.answers = [web.Response(status=410) for _ in range(3)]
    await scene.set()
    say(scene, "Hi")
    await scene.hook.wait(2)
    await scene.settle()
    scene.world.clock.advance(23 * 3600 + 1)
    await scene.hook.wait(3)
    await scene.settle()
    assert (await scene.call("getWebhookInfo"))["result"]["url"] == ""


async def test_a_deleted_webhook_gets_nothing_more(scene: Scene) -> None:
    await scene.set()
    await scene.call("deleteWebhook")
    say(scene, "Hi")
    await scene.settle()
    assert scene.hook.got == []


async def test_a_webhook_nobody_answers_is_reported(scene: Scene) -> None:
    await scene.call("setWebhook", url="http://127.0.0.1:9/hook")
    say(scene, "Hi")
    await scene.settle(0.1)
    assert (await scene.call("getWebhookInfo"))["result"]["last_error_message"] == "Connection refused"


@pytest.mark.parametrize(
    ("parameters", "words"),
    [
        ({"url": "http://127.0.0.1/", "secret_token": "a" * 257}, "secret token is too long"),
        ({"url": "http://127.0.0.1/", "secret_token": "a b"}, "secret token contains unallowed characters"),
        ({"url": "nowhere"}, "invalid webhook URL specified"),
        ({"url": "http://example.org/"}, "bad webhook: An HTTPS URL must be provided for webhook"),
        ({"url": "https://example.org/"}, "bad webhook: the sandbox delivers only to 127.0.0.1 and localhost"),
    ],
)
async def test_a_webhook_is_refused_in_telegrams_words(telegram: Telegram, parameters: Json, words: str) -> None:
    answer = await telegram.call("setWebhook", **parameters)
    assert (answer.status, answer.description) == (400, f"Bad Request: {words}")


async def test_a_webhook_at_the_edges_is_taken(telegram: Telegram) -> None:
    answer = await telegram.call("setWebhook", url="http://127.0.0.1/", secret_token="a" * 256, max_connections=500)
    assert answer.result is True
    assert (await telegram.call("getWebhookInfo")).result["max_connections"] == 100


async def test_a_webhook_is_set_once_a_second(telegram: Telegram) -> None:
    assert (await telegram.call("setWebhook", url="http://127.0.0.1/")).status == 200
    answer = await telegram.call("setWebhook", url="http://127.0.0.1/")
    assert (answer.status, answer.description) == (429, "Too Many Requests: retry after 1")
    telegram.world.clock.advance(1)
    assert (await telegram.call("setWebhook", url="")).status == 200


async def test_pending_updates_can_be_dropped(telegram: Telegram) -> None:
    actions.say(telegram.world, telegram.ada, "Hi")
    assert (await telegram.call("getWebhookInfo")).result["pending_update_count"] == 1
    await telegram.call("setWebhook", url="http://127.0.0.1/", drop_pending_updates=True)
    assert (await telegram.call("getWebhookInfo")).result["pending_update_count"] == 0
