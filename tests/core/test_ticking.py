"""The loop of a worker that nobody wakes: nothing that goes wrong once ends it."""

from __future__ import annotations

import asyncio

import pytest

from bot.errors import StoreUnavailable
from bot.ticking import every, look_now


@pytest.mark.parametrize("fault", [StoreUnavailable("locked"), ZeroDivisionError()])
async def test_a_worker_that_stumbles_looks_again(fault: Exception) -> None:
    looks = asyncio.Semaphore(0)

    async def look() -> None:
        looks.release()
        raise fault

    worker = asyncio.create_task(every(0.001, look, "tester"))
    async with asyncio.timeout(5):
        for _ in range(3):
            await looks.acquire()
    assert not worker.done()
    worker.cancel()
    with pytest.raises(asyncio.CancelledError):
        await worker


async def test_the_fault_is_written_down_without_its_words(capsys: pytest.CaptureFixture[str]) -> None:
    looked = asyncio.Event()

    async def look() -> None:
        looked.set()
        raise ValueError("Ada Lovelace, born 10 December 1985")

    worker = asyncio.create_task(every(60, look, "tester"))
    await looked.wait()
    await asyncio.sleep(0)
    worker.cancel()
    with pytest.raises(asyncio.CancelledError):
        await worker
    written = capsys.readouterr().out
    assert "worker.failed" in written
    assert "ValueError" in written
    assert "Ada" not in written


async def test_a_loop_that_waits_looks_at_once_when_the_clock_was_moved() -> None:
    looks = asyncio.Semaphore(0)

    async def look() -> None:
        looks.release()

    worker = asyncio.create_task(every(3600, look, "tester"))
    async with asyncio.timeout(5):
        await looks.acquire()
        await asyncio.sleep(0)
        look_now()
        await looks.acquire()
    worker.cancel()
    with pytest.raises(asyncio.CancelledError):
        await worker


async def test_a_clock_that_is_moved_during_a_look_is_looked_at_again() -> None:
    moments = ["before", "after", "after"]
    seen: list[str] = []
    twice = asyncio.Event()

    async def look() -> None:
        seen.append(moments[len(seen)])
        if len(seen) == 1:
            look_now()
            await asyncio.sleep(0)
        else:
            twice.set()

    worker = asyncio.create_task(every(3600, look, "tester"))
    async with asyncio.timeout(5):
        await twice.wait()
    worker.cancel()
    with pytest.raises(asyncio.CancelledError):
        await worker
    assert seen == ["before", "after"]
