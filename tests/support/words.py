"""The catalogues, read once for all tests of a process."""

from __future__ import annotations

from functools import cache

from bot.catalogue import Catalogue
from bot.settings import LOCALES


@cache
def strict_words() -> Catalogue:
    """Give the catalogues, of which a missing word fails the test that meets it."""
    return Catalogue.load(LOCALES, strict=True)
