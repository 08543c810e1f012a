"""The databases that the contract is tested on: a SQLite file, and a PostgreSQL database of each test's own."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
import pytest_asyncio
from sqlalchemy.ext.asyncio import create_async_engine

from bot.storage.database import Database
from bot.storage.schema import create_schema
from tests.support import postgres

_numbers = itertools.count(1)


@pytest.fixture(scope="session")
def server() -> Iterator[postgres.Server]:
    """A PostgreSQL server; without one, what needs it is skipped and says why."""
    reason = postgres.why_not()
    if reason is not None:
        pytest.skip(reason)
    with postgres.running() as running:
        yield running


@pytest.fixture(params=["sqlite", "postgresql"])
def kind(request: pytest.FixtureRequest) -> str:
    """The name of the database under test; whatever uses it runs once on each."""
    name: str = request.param
    return name


@pytest.fixture(scope="session")
def pristine(server: postgres.Server) -> str:
    """The name of a PostgreSQL database with the newest schema, to be copied."""
    asyncio.run(_create(server, "pristine", "template1"))
    asyncio.run(_lay_out(server.url("pristine")))
    return "pristine"


@pytest.fixture
def postgres_url(server: postgres.Server, pristine: str) -> str:
    """The URL of a PostgreSQL database with the newest schema and no rows."""
    return _new_database(server, pristine)


@pytest.fixture
def url(kind: str, request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The URL of a database with the newest schema and no rows."""
    if kind == "postgresql":
        given: str = request.getfixturevalue("postgres_url")
        return given
    url = f"sqlite:///{tmp_path / 'bot.db'}"
    asyncio.run(_lay_out(url))
    return url


@pytest.fixture
def empty_url(kind: str, request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The URL of a database without any table."""
    if kind == "postgresql":
        return _new_database(request.getfixturevalue("server"), "template1")
    return f"sqlite:///{tmp_path / 'empty.db'}"


@pytest_asyncio.fixture
async def database(url: str) -> AsyncIterator[Database]:
    """An open database with the newest schema and no rows."""
    opened = await Database.open(url)
    yield opened
    await opened.close()


def _new_database(server: postgres.Server, template: str) -> str:
    name = f"test{next(_numbers)}"
    asyncio.run(_create(server, name, template))
    return server.url(name)


async def _create(server: postgres.Server, name: str, template: str) -> None:
    engine = create_async_engine(
        server.url().replace("postgresql", "postgresql+asyncpg", 1), isolation_level="AUTOCOMMIT"
    )
    async with engine.connect() as connection:
        await connection.exec_driver_sql(f"CREATE DATABASE {name} TEMPLATE {template}")
    await engine.dispose()


async def _lay_out(url: str) -> None:
    database = await Database.open(url)
    try:
        await database.write(create_schema)
    finally:
        await database.close()
