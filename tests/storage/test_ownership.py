"""One bot on one SQLite file."""

from __future__ import annotations

import asyncio
import signal
import sys
from pathlib import Path

import pytest

from bot.errors import StoreTaken, StoreUnavailable
from bot.storage.ownership import owned

HOLDING = """
import sys, time
from bot.storage.ownership import owned
with owned(sys.argv[1]):
    print("mine", flush=True)
    time.sleep(60)
"""


async def holder(url: str) -> asyncio.subprocess.Process:
    """Start a process that owns a database."""
    made = await asyncio.create_subprocess_exec(sys.executable, "-c", HOLDING, url, stdout=asyncio.subprocess.PIPE)
    assert made.stdout is not None
    assert await made.stdout.readline() == b"mine\n"
    return made


async def test_a_second_bot_on_a_file_is_refused_until_the_first_has_ended_however_it_ends(tmp_path: Path) -> None:
    file, other = tmp_path / "bot.sqlite3", tmp_path / "another-name.sqlite3"
    file.touch()
    other.symlink_to(file)
    first = await holder(f"sqlite:///{file}")
    for name in (file, other):
        with pytest.raises(StoreTaken, match="runs on this database already"), owned(f"sqlite:///{name}"):
            pass
    with owned(f"sqlite:///{tmp_path}/elsewhere.sqlite3"):
        first.send_signal(signal.SIGKILL)
    await first.wait()
    for _ in range(2):
        with owned(f"sqlite:///{file}"):
            pass


def test_a_place_where_no_lock_can_be_is_told_as_the_store_s_fault(tmp_path: Path) -> None:
    (tmp_path / "bot.sqlite3.lock").mkdir()
    with pytest.raises(StoreUnavailable, match="Is a directory"), owned(f"sqlite:///{tmp_path}/bot.sqlite3"):
        pass


@pytest.mark.parametrize("url", ["postgresql://nowhere/x", "sqlite:///file:shared?mode=memory&uri=true"])
def test_what_is_not_a_file_of_ours_is_not_locked(url: str) -> None:
    with owned(url), owned(url):
        pass
