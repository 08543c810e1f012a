"""The loop of a worker that nobody wakes: nothing that goes wrong once ends it."""

from __future__ import annotations

import asyncio

import pytest

from bot.errors import StoreUnavailable
from bot.ticking import every


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
