"""One browser for all tests of the page; a sandbox, a bot and a fresh profile for each."""

from __future__ import annotations

import os
import shutil
import socket
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Literal

import pytest
import pytest_asyncio
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import BrowserContext, Locator, Page, async_playwright

from bot.sandbox.client import SandboxClient
from bot.sandbox.server import Sandbox
from bot.sandbox.serving import serve
from tests.sandbox.browser.botside import BotSide

ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
DESKTOP = (1280, 800)
PHONE = (360, 740)


@dataclass
class Scene:
    """A running sandbox with a bot, and pages that look at it.

    `complaints` collects what no page may do: errors in the console, and requests to other hosts.
    """

    root: str
    sandbox: Sandbox
    client: SandboxClient
    bot: BotSide
    profile: BrowserContext
    complaints: list[str] = field(default_factory=list)

    async def open(
        self, size: tuple[int, int] = DESKTOP, scheme: Literal["light", "dark"] = "light", root: str | None = None
    ) -> Page:
        """A page in a tab of its own, connected."""
        page = await self.profile.new_page()
        await page.set_viewport_size({"width": size[0], "height": size[1]})
        await page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        self._listen(page, root or self.root)
        await page.goto(f"{root or self.root}/")
        await page.locator("#page[data-connection=connected]").wait_for()
        return page

    async def close(self) -> None:
        """Close the pages, and forget what they remembered."""
        for page in self.profile.pages:
            await page.evaluate("localStorage.clear()")
            await page.close()

    def _listen(self, page: Page, root: str) -> None:
        page.on("console", lambda line: self.complaints.append(line.text) if line.type == "error" else None)
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on("request", lambda asked: None if asked.url.startswith(root) else self.complaints.append(asked.url))


@pytest.fixture(scope="session")
def chromium() -> str:
    """The path of a Chromium, from the environment or the machine."""
    path = os.environ.get("CHROMIUM") or shutil.which("chromium")
    if not path:
        pytest.skip("No Chromium: set CHROMIUM to its path, or install Debian's chromium.")
    return path


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def profile(chromium: str) -> AsyncIterator[BrowserContext]:
    """One browser profile, whose cache saves each test from loading the page's files again."""
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=chromium, args=ARGUMENTS)
        profile = await browser.new_context()
        profile.set_default_timeout(8000)
        yield profile
        await browser.close()


@pytest.fixture(scope="session")
def port() -> int:
    """The port of every test's sandbox, so that the profile's cache knows its files."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


@pytest_asyncio.fixture(loop_scope="session")
async def scene(profile: BrowserContext, port: int) -> AsyncIterator[Scene]:
    """A fresh sandbox; afterwards no page may have complained or asked another host."""
    sandbox = Sandbox()
    async with (
        serve(sandbox, port) as root,
        SandboxClient(root, sandbox.page_token) as client,
        BotSide(root, sandbox.token) as bot,
    ):
        scene = Scene(root, sandbox, client, bot, profile)
        yield scene
        await scene.close()
    assert scene.complaints == []


def pane(page: Page, name: str) -> Locator:
    """The pane of a person or a group."""
    return page.get_by_role("region", name=name)


async def assert_accessible(page: Page) -> None:
    """No violation of axe-core's rules, best practices included."""
    violations = (await Axe().run(page)).response["violations"]
    told = [f"{one['id']}: {node['html'][:200]}" for one in violations for node in one["nodes"]]
    assert told == []
