from __future__ import annotations

import asyncio
import contextvars
import signal
import sqlite3
import sys
import threading
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import Connection, func, insert, select

from bot.errors import StoreError, StoreUnavailable
from bot.storage.database import Database, parse
from bot.storage.sessions import SessionRow, save
from bot.storage.tables import candidates, inbox, sessions
from tests.support import postgres

NOW = datetime(2027, 3, 1, 12, tzinfo=UTC)


def count(connection: Connection) -> int:
    return connection.execute(select(func.count()).select_from(sessions)).scalar_one()


def add(connection: Connection, chat_id: int) -> None:
    save(connection, [SessionRow(chat_id, 1, {})], NOW)


def add_and_fail(connection: Connection, chat_id: int) -> None:
    add(connection, chat_id)
    raise ZeroDivisionError


async def test_what_was_written_is_there_after_opening_again(url: str) -> None:
    database = await Database.open(url)
    await database.write(add, 1)
    await database.close()
    database = await Database.open(url)
    assert await database.read(count) == 1
    await database.close()


async def test_a_function_that_raises_changes_nothing_and_its_error_comes_out(database: Database) -> None:
    with pytest.raises(ZeroDivisionError):
        await database.write(add_and_fail, 1)
    assert await database.read(count) == 0


async def test_a_savepoint_rolls_back_alone(database: Database) -> None:
    def two(connection: Connection) -> None:
        add(connection, 1)
        with pytest.raises(ZeroDivisionError), connection.begin_nested():
            add_and_fail(connection, 2)
        add(connection, 3)

    await database.write(two)
    assert await database.read(lambda c: c.execute(select(sessions.c.chat_id)).scalars().all()) == [1, 3]


async def test_many_writers_at_once_all_get_their_turn(database: Database) -> None:
    await asyncio.gather(*(database.write(add, number) for number in range(40)))
    assert await database.read(count) == 40


async def test_a_broken_constraint_is_told_without_the_values_of_the_row(database: Database) -> None:
    row = {"chat_id": 424242, "created_at": NOW}
    await database.write(lambda c: c.execute(insert(candidates), row) and None)
    with pytest.raises(StoreError, match="candidates") as caught:
        await database.write(lambda c: c.execute(insert(candidates), row) and None)
    assert not isinstance(caught.value, StoreUnavailable)
    assert "424242" not in str(caught.value)
    assert "\n" not in str(caught.value)
    assert caught.value.__suppress_context__


async def test_an_instant_without_a_zone_is_refused(database: Database) -> None:
    naive = datetime(2027, 3, 1, 12)  # noqa: DTZ001
    with pytest.raises(Exception, match="an instant without a time zone"):
        await database.write(save, [SessionRow(1, 1, {})], naive)


async def test_a_function_sees_the_context_of_its_caller(database: Database) -> None:
    request = contextvars.ContextVar[str]("request")
    request.set("update 7")
    assert await database.write(lambda c: request.get()) == "update 7"


async def test_a_closed_database_says_so_and_can_be_closed_again(url: str) -> None:
    database = await Database.open(url)
    await database.close()
    await database.close()
    for use in (database.read, database.write):
        with pytest.raises(StoreUnavailable, match="it has been closed"):
            await use(count)


async def test_closing_waits_for_a_transaction_that_is_under_way(url: str) -> None:
    database = await Database.open(url)
    running = asyncio.ensure_future(database.write(add, 1))
    await asyncio.sleep(0)
    await database.close()
    await running
    database = await Database.open(url)
    assert await database.read(count) == 1
    await database.close()


async def test_sigterm_under_load_ends_the_process_soon_and_loses_nothing_acknowledged(url: str) -> None:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.storage.loaded", url, stdout=asyncio.subprocess.PIPE
    )
    assert process.stdout is not None
    for _ in range(60):
        await process.stdout.readline()
    sent = time.monotonic()
    process.send_signal(signal.SIGTERM)
    output, _ = await process.communicate()
    assert (process.returncode, time.monotonic() - sent < 10) == (0, True)
    database = await Database.open(url)
    kept = set(await database.read(lambda c: c.execute(select(inbox.c.update_id)).scalars().all()))
    await database.close()
    assert len(kept) >= 60
    assert {int(line) for line in output.split()} <= kept


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("no url", "malformed"),
        ("mysql://localhost/bot", "mysql is not supported"),
        ("postgresql+psycopg://localhost/bot", "not supported"),
        ("sqlite://", "needs the name of a file"),
        ("sqlite:///:memory:", "needs the name of a file"),
        ("sqlite:////nowhere/at/all/bot.db", "the folder /nowhere/at/all does not exist"),
        (f"sqlite:///{'x' * 300}.db", "File name too long"),
        ("postgresql://ada:secret@127.0.0.1:1/bot", "PostgreSQL 127.0.0.1, database bot: Connection refused"),
    ],
)
async def test_a_url_that_leads_nowhere_is_refused_in_one_line(url: str, words: str) -> None:
    with pytest.raises(StoreUnavailable, match=words) as caught:
        await Database.open(url)
    assert "\n" not in str(caught.value)
    assert "secret" not in str(caught.value)


class TestSqlite:
    @pytest.fixture
    def path(self, tmp_path: Path) -> Path:
        return tmp_path / "bot.db"

    @pytest.fixture
    def read_only(self, path: Path) -> str:
        connection = sqlite3.connect(path)
        connection.execute("CREATE TABLE t (c)")
        connection.close()
        return f"sqlite:///file:{path}?mode=ro&uri=true"

    @pytest.mark.parametrize("scheme", ["sqlite", "sqlite+aiosqlite"])
    async def test_a_missing_file_is_created_for_its_owner_only(self, path: Path, scheme: str) -> None:
        database = await Database.open(f"{scheme}:///{path}")
        await database.write(lambda c: c.exec_driver_sql("CREATE TABLE t (c)") and None)
        modes = {file.name: file.stat().st_mode & 0o777 for file in path.parent.iterdir()}
        await database.close()
        assert modes == {"bot.db": 0o600, "bot.db-wal": 0o600, "bot.db-shm": 0o600}

    async def test_closing_leaves_one_file_behind(self, path: Path) -> None:
        database = await Database.open(f"sqlite:///{path}")
        await database.write(lambda c: c.exec_driver_sql("CREATE TABLE t (c)") and None)
        await database.read(lambda c: c.exec_driver_sql("SELECT c FROM t").all())
        await database.close()
        assert [file.name for file in path.parent.iterdir()] == ["bot.db"]

    @pytest.mark.usefixtures("disk_waited_for")
    async def test_a_commit_reaches_the_disk_and_references_are_checked(self, path: Path) -> None:
        database = await Database.open(f"sqlite:///{path}")
        names = ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")

        def pragmas(connection: Connection) -> dict[str, object]:
            return {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar_one() for name in names}

        assert await database.write(pragmas) == {
            "journal_mode": "wal",
            "synchronous": 2,
            "foreign_keys": 1,
            "busy_timeout": 5000,
        }
        await database.close()

    def test_a_file_that_is_no_database_is_refused_and_left_as_it_is(self, path: Path) -> None:
        path.write_bytes(b"Dear diary, " * 500)
        with pytest.raises(StoreUnavailable, match=r"bot\.db: file is not a database"):
            asyncio.run(Database.open(f"sqlite:///{path}"))
        assert path.read_bytes() == b"Dear diary, " * 500

    async def test_a_folder_is_refused(self, tmp_path: Path) -> None:
        with pytest.raises(StoreUnavailable, match="this is a folder"):
            await Database.open(f"sqlite:///{tmp_path}")

    async def test_a_file_that_cannot_be_written_is_refused(self, read_only: str) -> None:
        with pytest.raises(StoreUnavailable, match="attempt to write a readonly database"):
            await Database.open(read_only)

    async def test_reading_neither_waits_for_a_writer_nor_sees_what_it_has_not_committed(self, path: Path) -> None:
        database = await Database.open(f"sqlite:///{path}")
        await database.write(sessions.create)
        written, read = threading.Event(), threading.Event()

        def slow(connection: Connection) -> bool:
            add(connection, 1)
            written.set()
            return read.wait(5)

        writing = asyncio.ensure_future(database.write(slow))
        await asyncio.to_thread(written.wait, 5)
        assert await database.read(count) == 0
        read.set()
        assert await writing
        assert await database.read(count) == 1
        await database.close()

    async def test_a_writer_has_the_lock_before_it_has_read_anything(self, path: Path) -> None:
        database = await Database.open(f"sqlite:///{path}")
        other = sqlite3.connect(path, timeout=0, isolation_level=None, check_same_thread=False)

        def meanwhile(connection: Connection) -> str:
            try:
                other.execute("BEGIN IMMEDIATE")
            except sqlite3.OperationalError as error:
                return str(error)
            return "the other one writes"

        assert await database.write(meanwhile) == "database is locked"
        other.close()
        await database.close()

    async def test_what_only_reads_cannot_write(self, path: Path) -> None:
        database = await Database.open(f"sqlite:///{path}")
        await database.write(sessions.create)
        with pytest.raises(StoreError, match="readonly"):
            await database.read(add, 1)
        await database.close()

    async def test_closing_breaks_off_what_does_not_end_by_itself(self, path: Path) -> None:
        database = await Database.open(f"sqlite:///{path}")
        endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
        started = threading.Event()

        def hang(connection: Connection) -> None:
            started.set()
            connection.exec_driver_sql(endless).all()

        running = asyncio.ensure_future(database.write(hang))
        queued = asyncio.ensure_future(database.write(lambda c: None))
        await asyncio.to_thread(started.wait, 5)
        await database.close(deadline=0.05)
        with pytest.raises(StoreUnavailable, match="interrupted"):
            await running
        with pytest.raises(StoreUnavailable, match="it has been closed"):
            await queued

    async def test_a_write_given_up_in_the_queue_never_runs(self, path: Path) -> None:
        database = await Database.open(f"sqlite:///{path}")
        await database.write(sessions.create)
        started, go = threading.Event(), threading.Event()

        def first(connection: Connection) -> None:
            started.set()
            go.wait(5)

        running = asyncio.ensure_future(database.write(first))
        await asyncio.to_thread(started.wait, 5)
        queued = asyncio.ensure_future(database.write(add, 1))
        await asyncio.sleep(0)
        queued.cancel()
        await asyncio.gather(queued, return_exceptions=True)  # the loop passes a cancellation on in its next round
        go.set()
        await running
        assert await database.read(count) == 0
        await database.close()


class TestPostgresql:
    @pytest.mark.parametrize(
        ("before", "after", "words"),
        [
            ("tester:", "tester:wrong", "password authentication failed"),
            ("/postgres", "/nothing", 'database "nothing" does not exist'),
            ("tester:", "nobody-there:", "password authentication failed"),
        ],
    )
    async def test_a_log_in_that_fails_is_told_in_one_line_without_the_password(
        self, server: postgres.Server, before: str, after: str, words: str
    ) -> None:
        with pytest.raises(StoreUnavailable, match=words) as caught:
            await Database.open(server.url().replace(before, after))
        assert "\n" not in str(caught.value)
        assert server.password not in str(caught.value)

    async def test_a_lost_connection_is_told_as_unavailable_and_the_next_write_works(self, postgres_url: str) -> None:
        database = await Database.open(postgres_url)
        with pytest.raises(StoreUnavailable):
            await database.write(lambda c: c.exec_driver_sql("SELECT pg_terminate_backend(pg_backend_pid())") and None)
        await database.write(add, 1)
        assert await database.read(count) == 1
        await database.close()

    async def test_closing_breaks_off_what_does_not_end_by_itself(self, postgres_url: str) -> None:
        database = await Database.open(postgres_url)
        running = asyncio.ensure_future(database.write(lambda c: c.exec_driver_sql("SELECT pg_sleep(30)") and None))
        await asyncio.sleep(0.1)
        await database.close(deadline=0.05)
        with pytest.raises(StoreUnavailable, match="it has been closed"):
            await running


@pytest.mark.parametrize("mode", ["sslmode=require", "ssl=require"])
def test_postgresql_s_usual_option_for_encryption_is_understood(mode: str) -> None:
    assert dict(parse(f"postgresql://u@h/x?{mode}").query) == {"ssl": "require"}
