"""The databases that the contract is tested on: a SQLite file, and a PostgreSQL database of each test's own."""

from __future__ import annotations

import asyncio
import itertools
import shutil
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest
import pytest_asyncio
from sqlalchemy import Connection, delete
from sqlalchemy.ext.asyncio import create_async_engine

from bot.storage.database import Database
from bot.storage.schema import create_schema
from bot.storage.search_schema import vocabulary
from bot.storage.tables import metadata
from tests.support import postgres

_numbers = itertools.count(1)


@pytest.fixture(params=["sqlite", "postgresql"])
def kind(request: pytest.FixtureRequest) -> str:
    """The name of the database under test; whatever uses it runs once on each."""
    name: str = request.param
    return name


@pytest.fixture(scope="session")
def shared_url(server: postgres.Server) -> str:
    """The URL of a PostgreSQL database with the newest schema, made once: to make one takes half a second."""
    url = _new_database(server)
    asyncio.run(_run(url, create_schema))
    return url


@pytest.fixture
def postgres_url(shared_url: str) -> str:
    """The URL of a PostgreSQL database with the newest schema and no rows."""
    asyncio.run(_run(shared_url, _empty))
    return shared_url


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite file with the newest schema, to be copied."""
    path = tmp_path_factory.mktemp("template") / "bot.db"
    asyncio.run(_run(f"sqlite:///{path}", create_schema))
    return path


@pytest.fixture
def used_url(kind: str, request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The URL of a database with the newest schema, and on PostgreSQL with the rows of the test before."""
    if kind == "postgresql":
        given: str = request.getfixturevalue("shared_url")
        return given
    copy = shutil.copy(request.getfixturevalue("sqlite_template"), tmp_path / "bot.db")
    return f"sqlite:///{copy}"


@pytest.fixture
def url(used_url: str) -> str:
    """The URL of a database with the newest schema and no rows."""
    asyncio.run(_run(used_url, _empty))
    return used_url


@pytest.fixture
def empty_url(kind: str, request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The URL of a database without any table."""
    if kind == "postgresql":
        return _new_database(request.getfixturevalue("server"))
    return f"sqlite:///{tmp_path / 'empty.db'}"


@pytest_asyncio.fixture
async def database(kind: str, used_url: str) -> AsyncIterator[Database]:
    """An open database with the newest schema and no rows."""
    opened = await Database.open(used_url)
    if kind == "postgresql":
        await opened.write(_empty)
    yield opened
    await opened.close()


def _new_database(server: postgres.Server) -> str:
    name = f"test{next(_numbers)}"
    asyncio.run(_create(server, name))
    return server.url(name)


async def _create(server: postgres.Server, name: str) -> None:
    engine = create_async_engine(
        server.url().replace("postgresql", "postgresql+asyncpg", 1), isolation_level="AUTOCOMMIT"
    )
    async with engine.connect() as connection:
        await connection.exec_driver_sql(f"CREATE DATABASE {name}")
    await engine.dispose()


async def _run(url: str, function: Callable[[Connection], None]) -> None:
    database = await Database.open(url)
    try:
        await database.write(function)
    finally:
        await database.close()


def _empty(connection: Connection) -> None:
    """Delete all rows; the audit, which refuses that, is told to look away."""
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql("ALTER TABLE audit DISABLE TRIGGER USER")
    for table in (*reversed(metadata.sorted_tables), vocabulary):
        connection.execute(delete(table))
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql("ALTER TABLE audit ENABLE TRIGGER USER")
