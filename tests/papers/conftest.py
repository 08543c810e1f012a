"""What the tests of papers share."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.catalogue import Catalogue
from bot.papers.wording import Wording

LOCALES = Path(__file__).parents[2] / "locales"


@pytest.fixture(scope="session")
def wording() -> Wording:
    """Give a wording that fails on every missing word."""
    return Wording(Catalogue.load(LOCALES, strict=True))
