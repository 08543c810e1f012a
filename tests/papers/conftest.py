"""What the tests of papers share."""

from __future__ import annotations

import pytest

from bot.papers.wording import Wording
from tests.support.words import strict_words


@pytest.fixture(scope="session")
def wording() -> Wording:
    """Give a wording that fails on every missing word."""
    return Wording(strict_words())
