"""One stage for all journeys; after each of them nothing may have been refused, cut or left untranslated."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
import pytest_asyncio

from tests.journeys.scene import Scene
from tests.support.stage import Stage, staged


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def stage(tmp_path_factory: pytest.TempPathFactory, filled: Path) -> AsyncIterator[Stage]:
    """The stage that journeys share, each with people of its own."""
    async with staged(tmp_path_factory.mktemp("journeys"), filled=filled) as stage:
        yield stage


@pytest_asyncio.fixture(loop_scope="session")
async def scene(stage: Stage) -> AsyncIterator[Scene]:
    """A place on the shared stage."""
    async with watched(stage) as scene:
        yield scene


@pytest_asyncio.fixture(loop_scope="session")
async def own_scene(tmp_path: Path, filled: Path) -> AsyncIterator[Scene]:
    """A stage of its own, for journeys that move the clock."""
    async with staged(tmp_path, filled=filled) as stage, watched(stage) as scene:
        yield scene


@asynccontextmanager
async def watched(stage: Stage) -> AsyncIterator[Scene]:
    """Give a place on a stage, and complain of what the bot did wrong there."""
    scene = await Scene.begin(stage)
    yield scene
    assert await scene.complaints() == []
