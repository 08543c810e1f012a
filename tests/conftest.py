"""What every test folder may use."""

from __future__ import annotations

import asyncio
import gc
import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from bot.storage import sqlite
from bot.storage.database import Database
from tests.support import postgres
from tests.support.engines import create_sharing_engine

settings.register_profile("same", derandomize=True, database=None)
if not os.environ.get("EXPLORE"):
    settings.load_profile("same")  # a change is judged by the same cases everywhere; EXPLORE=1 looks for others

gc.set_threshold(50_000, 20, 50)  # a test makes much and leaves little in circles: to look less often saves time


@pytest.fixture(scope="session", autouse=True)
def disk_left_to_itself() -> Iterator[None]:
    """Let commits not wait for the disk: a test may kill the bot, but none cuts the power."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sqlite, "_PRAGMAS", (*sqlite._PRAGMAS, "synchronous=OFF"))
        yield


@pytest.fixture(scope="session", autouse=True)
def statements_compiled_once() -> Iterator[None]:
    """Let all stores of a process share what was compiled for one of them, as all turns of the bot do."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sqlite, "create_engine", create_sharing_engine)
        yield


@pytest.fixture
def disk_waited_for(disk_left_to_itself: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """Open stores as the bot does, whose commits have reached the disk."""
    monkeypatch.setattr(sqlite, "_PRAGMAS", sqlite._PRAGMAS[:-1])


@pytest.fixture(scope="session")
def server() -> Iterator[postgres.Server]:
    """A PostgreSQL server; without one, what needs it is skipped and says why."""
    reason = postgres.why_not()
    if reason is not None:
        pytest.skip(reason)
    with postgres.running() as running:
        yield running


@pytest.fixture(scope="session")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite file with the schema and the example openings, to be copied."""
    from tests.support.stage import fill  # here, so that tests of the pure core do not load the whole bot

    file = tmp_path_factory.mktemp("filled") / "filled.sqlite3"

    async def make() -> None:
        database = await Database.open(f"sqlite:///{file}")
        await fill(database)
        await database.close()

    asyncio.run(make())
    return file


OTHER_LANGUAGES = re.compile(r"tests/journeys/(?:(?!test_first_application).*\[ar]|.*\[(?:es|fr)])")
"""Journeys that were made in English already; the first application is made in Arabic too at every run."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Leave to the long lane what shows the same promises once more: the second database, and other languages."""
    for item in items:
        if "postgresql" in item.nodeid or OTHER_LANGUAGES.match(item.nodeid):
            item.add_marker(pytest.mark.long)
    gc.collect()
    gc.freeze()  # what was loaded stays to the end: no need to look through it again and again
