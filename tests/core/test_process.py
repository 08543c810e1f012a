"""The bot as a process of its own: how it starts, stops and fails, and what its log never holds."""

from __future__ import annotations

import asyncio
import socket
import time
from pathlib import Path
from types import CoroutineType

import pytest

from bot.app import Assistant
from bot.demonstration import settings_for
from bot.sandbox.client import Person, SandboxClient
from bot.sandbox.server import Sandbox
from bot.sandbox.serving import serve
from bot.storage import inbox
from bot.storage.database import Database
from tests.core.desk import TOKEN
from tests.crash.lives import command, environment
from tests.support.words import strict_words

pytestmark = pytest.mark.long

SECRET_WORDS = "Zanzibar-4711"


async def chatters(person: Person) -> None:
    """Search for ever, at the speed of the answers."""
    while True:
        await person.says(SECRET_WORDS)
        await person.sees("Nothing open")


@pytest.mark.timeout(90)
async def test_sigterm_under_load_ends_in_good_order_and_neither_token_nor_words_are_in_the_log(
    file: Path, tmp_path: Path
) -> None:
    sandbox, log = Sandbox(), tmp_path / "bot.log"
    async with serve(sandbox) as root, SandboxClient(root, sandbox.page_token) as client:
        settings = {**environment(sandbox.token, root, f"sqlite:///{file}"), "LOG_LEVEL": "DEBUG"}
        with log.open("wb") as written:
            process = await command(settings, tmp_path, written, "run")
            people = [await client.person(f"Person {number}") for number in range(8)]
            for person in people:
                await person.opens()
                await person.taps("English", within=30)
                await person.taps("Not now")
            for method, kind in (("sendMessage", "502"), ("getUpdates", "half"), ("answerCallbackQuery", "500")):
                await client.fault(method, kind)
            chatting = [asyncio.create_task(chatters(person)) for person in people]
            await asyncio.sleep(1)
            await client.fault("sendMessage", "hang")
            await asyncio.sleep(0.2)
            process.terminate()
            started = time.monotonic()
            status = await asyncio.wait_for(process.wait(), 10)
            for task in chatting:
                task.cancel()
            await asyncio.gather(*chatting, return_exceptions=True)
    assert status == 0
    assert time.monotonic() - started < 10
    told = log.read_text()
    assert "poll.failed" in told
    assert sandbox.token.partition(":")[2] not in told
    assert SECRET_WORDS not in told
    database = await Database.open(f"sqlite:///{file}")
    assert await database.read(lambda c: c.exec_driver_sql("PRAGMA integrity_check").scalar_one()) == "ok"
    assert await database.read(inbox.pending_count) <= len(people)
    await database.close()


async def test_a_token_that_telegram_refuses_is_one_line_and_exit_status_1(file: Path, tmp_path: Path) -> None:
    log = tmp_path / "bot.log"
    async with serve(Sandbox()) as root:
        with log.open("wb") as written:
            process = await command(environment(TOKEN, root, f"sqlite:///{file}"), tmp_path, written, "run")
            assert await process.wait() == 1
    assert log.read_text().splitlines() == [
        "Telegram does not accept TELEGRAM_TOKEN; take the current one from @BotFather."
    ]


async def test_a_second_bot_on_the_same_file_is_refused_in_one_line_and_the_first_goes_on(
    file: Path, tmp_path: Path
) -> None:
    sandbox, log = Sandbox(), tmp_path / "second.log"
    async with serve(sandbox) as root, SandboxClient(root, sandbox.page_token) as client:
        settings = environment(sandbox.token, root, f"sqlite:///{file}")
        with log.open("wb") as written, (tmp_path / "first.log").open("wb") as first_log:
            first = await command(settings, tmp_path, first_log, "run")
            ada = await client.person("Ada")
            await ada.opens()
            await ada.sees("Welcome", within=30)
            second = await command(settings, tmp_path, written, "run")
            assert await second.wait() == 1
            await ada.taps("English")
            first.terminate()
            assert await first.wait() == 0
    (told,) = log.read_text().splitlines()
    assert told.startswith("Another bot runs on this database already")


async def test_a_network_that_is_down_at_the_start_is_waited_for(database: Database, tmp_path: Path) -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    sandbox = Sandbox()
    settings = settings_for(sandbox.token, f"http://127.0.0.1:{port}", tmp_path)
    running = asyncio.create_task(Assistant(settings, database, strict_words()).run())
    await asyncio.sleep(0.1)
    async with serve(sandbox, port) as root, SandboxClient(root, sandbox.page_token) as client:
        ada = await client.person("Ada")
        await ada.opens()
        await ada.sees("Welcome")
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)


async def test_a_stopped_bot_leaves_no_task_behind(database: Database, tmp_path: Path) -> None:
    sandbox = Sandbox()
    async with serve(sandbox) as root, SandboxClient(root, sandbox.page_token) as client:
        ada = await client.person("Ada")
        settings = settings_for(sandbox.token, root, tmp_path)
        running = asyncio.create_task(Assistant(settings, database, strict_words()).run())
        await ada.opens()
        await ada.sees("Welcome")
        assert len(own_tasks()) >= 5
        running.cancel()
        with pytest.raises(asyncio.CancelledError):
            await running
        assert own_tasks() == []


def own_tasks() -> list[str]:
    """Name the running tasks of the bot, without those of the sandbox."""
    coroutines = [task.get_coro() for task in asyncio.all_tasks()]
    places = [each.cr_code.co_filename for each in coroutines if isinstance(each, CoroutineType)]
    return [place for place in places if "/bot/" in place and "/sandbox/" not in place]
