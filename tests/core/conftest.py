"""A filled store for each test, copied from one that is filled once; with or without the sandbox and the bot."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from bot.sandbox.client import SandboxClient
from bot.sandbox.server import Sandbox
from bot.sandbox.serving import serve
from bot.storage.database import Database
from tests.core.desk import Desk
from tests.support.stage import Shifted, Stage


@pytest.fixture
def file(filled: Path, tmp_path: Path) -> Path:
    """A copy of the filled store, for one test."""
    return Path(shutil.copy(filled, tmp_path / "core.sqlite3"))


@pytest_asyncio.fixture
async def database(file: Path) -> AsyncIterator[Database]:
    opened = await Database.open(f"sqlite:///{file}")
    try:
        yield opened
    finally:
        await opened.close()


@pytest.fixture
def desk(database: Database) -> Desk:
    """The turn worker over the store, without Telegram."""
    return Desk(database)


@pytest_asyncio.fixture
async def stage(database: Database, tmp_path: Path) -> AsyncIterator[Stage]:
    """The sandbox and the running bot; nothing that a person would notice may have been tolerated in silence."""
    sandbox = Sandbox()
    async with serve(sandbox) as root, SandboxClient(root, sandbox.page_token) as client:
        stage = Stage(sandbox, client, database, root, Shifted(), tmp_path)
        await stage.start_bot()
        try:
            yield stage
        finally:
            await stage.stop_bot()
        assert await client.lint() == []
