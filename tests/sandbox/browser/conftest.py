"""One browser for all tests of the page; a sandbox, a bot and a fresh profile for each."""

from __future__ import annotations

import os
import shutil
import socket
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Literal

import pytest
import pytest_asyncio
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import ConsoleMessage, Error, Locator, Page, Request, async_playwright, expect

from bot.sandbox.client import SandboxClient
from bot.sandbox.server import Sandbox
from bot.sandbox.serving import serve
from tests.sandbox.browser.botside import BotSide

expect.set_options(timeout=15_000)  # milliseconds; a busy machine may take a while to reconnect

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
    """A running sandbox with a bot, and the page that looks at it.

    `complaints` collects what the page may never do: errors in the console, and requests to other hosts.
    """

    root: str
    sandbox: Sandbox
    client: SandboxClient
    bot: BotSide
    tab: Page
    complaints: list[str] = field(default_factory=list)

    async def open(
        self, size: tuple[int, int] = DESKTOP, scheme: Literal["light", "dark"] = "light", root: str | None = None
    ) -> Page:
        """The page, connected."""
        await self.tab.set_viewport_size({"width": size[0], "height": size[1]})
        await self.tab.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        await self.tab.goto(f"{root or self.root}/")
        await self.tab.locator("#page[data-connection=connected]").wait_for()
        return self.tab

    async def close(self) -> None:
        """Leave the page, and forget what it remembered."""
        if self.tab.url != "about:blank":
            await self.tab.evaluate("[localStorage, sessionStorage].forEach((memory) => memory.clear())")
            await self.tab.goto("about:blank")

    @contextmanager
    def listening(self) -> Iterator[None]:
        """Collect complaints while the block runs."""
        self.tab.on("console", self._hear)
        self.tab.on("pageerror", self._note_error)
        self.tab.on("request", self._note_request)
        yield
        self.tab.remove_listener("console", self._hear)
        self.tab.remove_listener("pageerror", self._note_error)
        self.tab.remove_listener("request", self._note_request)

    def _hear(self, line: ConsoleMessage) -> None:
        if line.type == "error":
            self.complaints.append(line.text)

    def _note_error(self, error: Error) -> None:
        self.complaints.append(str(error))

    def _note_request(self, asked: Request) -> None:
        if not asked.url.startswith(("http://127.0.0.1:", "about:")):
            self.complaints.append(asked.url)


@pytest.fixture(scope="session")
def chromium() -> str:
    """The path of a Chromium, from the environment or the machine."""
    path = os.environ.get("CHROMIUM") or shutil.which("chromium")
    if not path:
        pytest.skip("No Chromium: set CHROMIUM to its path, or install Debian's chromium.")
    return path


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def tab(chromium: str) -> AsyncIterator[Page]:
    """One browser tab for all tests: its cache saves each of them from loading the page's files again."""
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=chromium, args=ARGUMENTS)
        tab = await browser.new_page()
        tab.set_default_timeout(8000)
        yield tab
        await browser.close()


@pytest.fixture(scope="session")
def port() -> int:
    """The port of every test's sandbox, so that the tab's cache knows its files."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


@pytest_asyncio.fixture(loop_scope="session")
async def scene(tab: Page, port: int) -> AsyncIterator[Scene]:
    """A fresh sandbox; afterwards the page may not have complained or asked another host."""
    sandbox = Sandbox()
    async with (
        serve(sandbox, port) as root,
        SandboxClient(root, sandbox.page_token) as client,
        BotSide(root, sandbox.token) as bot,
    ):
        scene = Scene(root, sandbox, client, bot, tab)
        with scene.listening():
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
