"""The real demonstration, served for these tests, and one browser tab that looks at it."""

from __future__ import annotations

import asyncio
import os
import shutil
import socket
from collections.abc import AsyncIterator
from contextlib import suppress
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Page, async_playwright

from bot import demo

ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)

PICTURES = "DEMO_PICTURES"
"""Set to a folder in the environment, it keeps a picture of every station, wide and narrow, light and dark."""


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def address() -> AsyncIterator[str]:
    """The address of the demonstration that `python3 dev.py demo` shows."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = int(free.getsockname()[1])
    running = asyncio.create_task(demo.run(port))
    async with asyncio.timeout(20):
        while not await _answers(port):
            assert not running.done(), running.exception()
            await asyncio.sleep(0.05)
    yield f"http://127.0.0.1:{port}/"
    running.cancel()
    with suppress(asyncio.CancelledError):
        await running


async def _answers(port: int) -> bool:
    try:
        _, writer = await asyncio.open_connection("127.0.0.1", port)
    except OSError:
        return False
    writer.close()
    await writer.wait_closed()
    return True


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def page() -> AsyncIterator[Page]:
    """A browser tab; at the end it may not have complained or asked another host."""
    path = os.environ.get("CHROMIUM") or shutil.which("chromium")
    if not path:
        pytest.skip("No Chromium: set CHROMIUM to its path, or install Debian's chromium.")
    complaints: list[str] = []
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        page = await browser.new_page(reduced_motion="reduce")
        page.set_default_timeout(8000)
        page.on("console", lambda line: complaints.append(line.text) if line.type == "error" else None)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("request", lambda asked: complaints.append(asked.url) if "//127.0.0.1:" not in asked.url else None)
        yield page
        await browser.close()
    assert complaints == []


@pytest.fixture(scope="session")
def pictures(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder for pictures."""
    folder = Path(os.environ[PICTURES]) if PICTURES in os.environ else tmp_path_factory.mktemp("pictures")
    folder.mkdir(parents=True, exist_ok=True)
    return folder
