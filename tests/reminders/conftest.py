"""A town for each test: a store with the newest schema, on both databases, and people who wait for openings."""

from __future__ import annotations

import pytest

from bot.storage.database import Database
from tests.reminders.town import Town
from tests.storage.conftest import *  # noqa: F403


@pytest.fixture
def town(database: Database) -> Town:
    """A town on the database under test."""
    return Town(database)
