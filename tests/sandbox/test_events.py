"""The event stream: numbered, resumable, and honest about what it forgot."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import aiohttp

from bot.sandbox.hub import REMEMBERED, Hub
from bot.sandbox.server import Sandbox
from bot.sandbox.serving import serve


async def first(hub: Hub, after: int, count: int) -> list[tuple[int, dict[str, Any]]]:
    """The first events somebody gets who follows from there."""
    got = []
    async with asyncio.timeout(1):
        async for event in hub.follow(after):
            got.append(event)
            if len(got) == count:
                break
    return got


async def test_events_are_numbered_and_come_in_order() -> None:
    hub = Hub()
    hub.publish("people")
    hub.publish("clock", {"now": 5})
    assert await first(hub, 0, 2) == [(1, {"type": "people"}), (2, {"type": "clock", "now": 5})]
    assert await first(hub, 1, 1) == [(2, {"type": "clock", "now": 5})]


async def test_a_follower_waits_for_what_comes() -> None:
    hub = Hub()
    waiting = asyncio.create_task(first(hub, 0, 1))
    await asyncio.sleep(0)
    hub.publish("people")
    assert await waiting == [(1, {"type": "people"})]


async def test_who_comes_too_late_is_told_to_start_again() -> None:
    hub = Hub()
    for _ in range(REMEMBERED + 10):
        hub.publish("people")
    assert await first(hub, 5, 1) == [(REMEMBERED + 10, {"type": "reset"})]
    assert await first(hub, 10, 1) == [(11, {"type": "people"})]


async def test_a_follower_that_falls_behind_is_told_to_start_again_and_then_misses_nothing() -> None:
    hub = Hub()
    hub.publish("people")
    following = hub.follow(0)
    assert await anext(following) == (1, {"type": "people"})
    for _ in range(REMEMBERED + 1):
        hub.publish("people")
    assert await anext(following) == (REMEMBERED + 2, {"type": "reset"})
    hub.publish("groups")
    assert await anext(following) == (REMEMBERED + 3, {"type": "groups"})


async def test_a_follower_just_within_what_is_remembered_gets_every_event() -> None:
    hub = Hub()
    following = hub.follow(0)
    hub.publish("people")
    assert await anext(following) == (1, {"type": "people"})
    for _ in range(REMEMBERED):
        hub.publish("people")
    assert [(await anext(following))[0] for _ in range(REMEMBERED)] == list(range(2, REMEMBERED + 2))


async def test_who_comes_from_another_life_is_told_to_start_again() -> None:
    hub = Hub()
    assert await first(hub, 99, 1) == [(0, {"type": "reset"})]


async def test_closing_ends_every_stream() -> None:
    hub = Hub()
    waiting = asyncio.create_task(first(hub, 0, 1))
    await asyncio.sleep(0)
    hub.close()
    assert await waiting == []


async def test_the_stream_resumes_after_the_last_event_id() -> None:
    sandbox = Sandbox()
    async with serve(sandbox) as root, aiohttp.ClientSession() as session:
        sandbox.world.add_person("Ada", "en", None, None)
        sandbox.world.hub.publish("clock", {"now": 7})
        headers = {"X-Sandbox-Token": sandbox.page_token, "Last-Event-ID": "1"}
        async with session.get(f"{root}/sandbox/events", headers=headers) as response:
            assert response.content_type == "text/event-stream"
            lines = [(await response.content.readline()).decode().strip() for _ in range(4)]
    assert lines[2] == "id: 2"
    assert json.loads(lines[3].removeprefix("data: ")) == {"type": "clock", "now": 7}
