"""The child process: what it is given, what it may take, and that nothing it does harms us."""

from __future__ import annotations

import asyncio
import os
from pathlib import Path
from typing import Any

import pytest

from bot.errors import WiringError
from bot.inspection.limited import Answer, Limited, TooHeavy
from tests.inspection import greedy

pytestmark = pytest.mark.long

_ALLOWED = [greedy.HERE + name for name in vars(greedy) if not name.startswith("_")]


def _limited(**changes: Any) -> Limited:
    return Limited(allowed=_ALLOWED, **changes)


async def _still_works(limited: Limited) -> bool:
    return await limited.call(greedy.HERE + "echo", b"again") == Answer({"args": []}, b"again")


async def test_content_and_arguments_go_in_and_a_head_and_bytes_come_out() -> None:
    content = os.urandom(3_000_000)
    answer = await _limited().call(greedy.HERE + "echo", content, "Lebenslauf — سيرة.pdf", "x")
    assert answer == Answer({"args": ["Lebenslauf — سيرة.pdf", "x"]}, content)


async def test_several_contents_arrive_as_one() -> None:
    assert await _limited().call(greedy.HERE + "echo", [b"one ", b"", b"two"]) == Answer({"args": []}, b"one two")


async def test_a_function_that_is_not_allowed_is_not_run() -> None:
    with pytest.raises(WiringError):
        await Limited().call("os:system", b"true")


async def test_two_gigabytes_are_not_given() -> None:
    limited = _limited()
    for function in ("allocate", "allocate_bit_by_bit"):
        assert await limited.call(greedy.HERE + function, b"") == TooHeavy("memory")
    assert await _still_works(limited)


async def test_a_child_that_computes_for_ever_is_ended() -> None:
    limited = _limited(cpu_seconds=1)
    assert await limited.call(greedy.HERE + "spin", b"") == TooHeavy("time")
    assert await _still_works(limited)


async def test_a_child_that_waits_for_ever_is_ended() -> None:
    assert await _limited(wall_seconds=0.5).call(greedy.HERE + "sleep", b"") == TooHeavy("time")


@pytest.mark.parametrize("function", ["die", "leave"])
async def test_a_child_that_dies_is_an_outcome(function: str) -> None:
    limited = _limited()
    assert await limited.call(greedy.HERE + function, bytes(5_000_000)) == TooHeavy("died")
    assert await _still_works(limited)


async def test_a_function_that_fails_is_an_outcome_and_its_message_stays_inside(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert await _limited().call(greedy.HERE + "fail", b"private words") == TooHeavy("error")
    captured = capsys.readouterr()
    assert "LookupError" in captured.out + captured.err
    assert "private words" not in captured.out + captured.err


async def test_an_answer_larger_than_answers_are_is_an_outcome() -> None:
    assert await _limited().call(greedy.HERE + "shout", b"") == TooHeavy("memory")


async def test_a_child_knows_none_of_our_secrets_and_has_every_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TELEGRAM_TOKEN", "1234:secret")
    monkeypatch.setenv("DATABASE_URL", "postgresql://secret")
    answer = await _limited().call(greedy.HERE + "surroundings", b"")
    assert isinstance(answer, Answer)
    assert set(answer.head["environment"]) <= {"LC_ALL", "LC_CTYPE"}
    assert "secret" not in str(answer.head["arguments"])
    assert answer.head["group"] != os.getpgrp()
    assert answer.head["limits"] == {
        "RLIMIT_AS": 512 * 1024**2,
        "RLIMIT_CPU": 10,
        "RLIMIT_NOFILE": 64,
        "RLIMIT_FSIZE": 0,
        "RLIMIT_CORE": 0,
        "RLIMIT_NPROC": 0,
    }


async def test_a_child_writes_no_file_and_opens_few(tmp_path: Path) -> None:
    path = tmp_path / "left behind"
    assert await _limited().call(greedy.HERE + "write_file", b"x", str(path)) == TooHeavy("error")
    assert path.read_bytes() == b""
    assert await _limited().call(greedy.HERE + "open_many", b"") == TooHeavy("error")


async def test_a_child_finds_our_code_from_any_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    assert await _still_works(_limited())


async def _told(pipe: Path) -> int:
    return int(await asyncio.to_thread(pipe.read_text))


async def test_on_cancellation_the_child_is_killed_and_reaped(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    limited = _limited(at_once=1)
    call = asyncio.create_task(limited.call(greedy.HERE + "tell_and_sleep", b"", str(pipe)))
    child = await _told(pipe)
    call.cancel()
    with pytest.raises(asyncio.CancelledError):
        await call
    with pytest.raises(ProcessLookupError):
        os.kill(child, 0)
    assert await _still_works(limited)


def _children() -> set[str]:
    return {child for task in Path("/proc/self/task").glob("*/children") for child in task.read_text().split()}


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="children are counted in /proc")
async def test_no_more_children_run_at_once_than_were_allowed(tmp_path: Path) -> None:
    limited, others = _limited(at_once=2), _children()  # a database server of other tests, for one
    pipes = [tmp_path / name for name in "abc"]
    for pipe in pipes:
        os.mkfifo(pipe)
    calls = [asyncio.create_task(limited.call(greedy.HERE + "tell_and_sleep", b"", str(pipe))) for pipe in pipes]
    await _told(pipes[0])
    await _told(pipes[1])
    assert len(_children() - others) == 2
    calls[0].cancel()
    assert await _told(pipes[2]) > 0
    for call in calls:
        call.cancel()
    await asyncio.gather(*calls, return_exceptions=True)
