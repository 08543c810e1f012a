"""The page mends its own connection and misses nothing meanwhile."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from playwright.async_api import Page, expect

from bot.sandbox.client import Person
from bot.sandbox.server import Sandbox
from bot.sandbox.serving import serve
from tests.sandbox.browser.botside import Wire
from tests.sandbox.browser.conftest import Scene

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]


@pytest_asyncio.fixture(loop_scope="session")
async def wire(scene: Scene) -> AsyncIterator[Wire]:
    """A wire between page and sandbox; what the browser says of its cuts is no complaint."""
    wire = Wire(scene.root)
    await wire.connect()
    yield wire
    await scene.close()
    wire.cut()
    scene.complaints = [line for line in scene.complaints if "ERR_" not in line]


async def opened(scene: Scene, wire: Wire) -> tuple[Page, Person]:
    ada = await scene.client.person("Ada")
    await ada.opens()
    await scene.bot.call("sendMessage", chat_id=ada.id, text="Before")
    page = await scene.open(root=wire.root)
    await expect(page.get_by_role("article")).to_have_count(2)
    return page, ada


async def test_after_a_cut_the_page_catches_up_and_shows_every_message_once(scene: Scene, wire: Wire) -> None:
    page, ada = await opened(scene, wire)
    wire.cut()
    await expect(page.get_by_text("Connecting…")).to_be_visible()
    await scene.bot.call("sendMessage", chat_id=ada.id, text="Meanwhile")
    await wire.connect()
    await expect(page.get_by_text("Connecting…")).to_be_hidden()
    await scene.bot.call("sendMessage", chat_id=ada.id, text="Afterwards")
    await expect(page.get_by_role("article").locator(".text")).to_contain_text(
        ["/start", "Before", "Meanwhile", "Afterwards"]
    )


async def test_a_stream_that_cannot_resume_fetches_the_state_anew(scene: Scene, wire: Wire) -> None:
    page, ada = await opened(scene, wire)
    wire.cut()
    await scene.bot.call("sendMessage", chat_id=ada.id, text="Long ago")
    for _ in range(6000):
        scene.sandbox.world.hub.publish("clock", {"now": scene.sandbox.world.clock.stamp()})
    await wire.connect()
    await expect(page.get_by_role("article").locator(".text")).to_contain_text(["/start", "Before", "Long ago"])


async def test_a_page_that_falls_behind_fetches_the_state_anew_and_goes_on(scene: Scene) -> None:
    ada = await scene.client.person("Ada")
    await ada.opens()
    page = await scene.open()
    await expect(page.get_by_role("article")).to_have_count(1)
    world = scene.sandbox.world
    world.post(world.chat(ada.id), world.profile.user(), {"text": "Forgotten"})
    for _ in range(6000):  # in one go, so that the page's stream gets no turn before the message is forgotten
        world.hub.publish("clock", {"now": world.clock.stamp()})
    await expect(page.get_by_role("article").locator(".text")).to_contain_text(["/start", "Forgotten"])
    await scene.bot.call("sendMessage", chat_id=ada.id, text="Afterwards")
    await expect(page.get_by_role("article").locator(".text")).to_contain_text(["/start", "Forgotten", "Afterwards"])


async def test_two_sandboxes_in_one_browser_leave_each_other_alone(scene: Scene) -> None:
    other = Sandbox()
    async with serve(other) as other_root:
        page = await scene.open()
        await scene.open(root=other_root)
        for root in (scene.root, other_root):
            assert (await page.request.get(f"{root}/sandbox/state")).status == 200
        await scene.open()


async def test_a_draft_survives_a_cut(scene: Scene, wire: Wire) -> None:
    page, _ = await opened(scene, wire)
    box = page.get_by_role("textbox")
    await box.fill("half a thought")
    wire.cut()
    await expect(page.get_by_text("Connecting…")).to_be_visible()
    await box.press("Enter")
    await expect(box).to_have_value("half a thought")
    await wire.connect()
    await expect(page.get_by_text("Connecting…")).to_be_hidden()
    await expect(box).to_have_value("half a thought")
