"""Engines for the tests' SQLite files: a statement that was compiled for one of them is not compiled for the next.

The bot opens one store and compiles each statement once; each test opens a store of its own.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from sqlalchemy import URL, Dialect, Engine, create_engine
from sqlalchemy.util import LRUCache

_COMPILED: LRUCache[Any, Any] = LRUCache(5000)


def create_sharing_engine(url: URL, **options: Any) -> Engine:
    """Create an engine as SQLAlchemy's own function does, which shares what it compiles with all others."""
    engine = create_engine(url, **options)
    engine.dialect = _dialect()  # part of the key under which a statement is kept
    engine._compiled_cache = _COMPILED
    return engine


@cache
def _dialect() -> Dialect:
    """Give a dialect that has met SQLite, and knows what this version of it can do."""
    engine = create_engine("sqlite://")
    engine.connect().close()
    engine.dispose()
    return engine.dialect
