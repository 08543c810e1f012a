"""The sandbox's own time."""

from __future__ import annotations

import asyncio

import pytest

from bot.sandbox.clock import Clock


def test_a_standing_clock_moves_only_when_it_is_advanced() -> None:
    clock = Clock(1_000, ticking=False)
    assert clock.stamp() == 1_000
    clock.advance(2.5)
    assert clock.now() == 1_002.5


def test_time_never_goes_back() -> None:
    with pytest.raises(ValueError, match="only moves forward"):
        Clock(1_000, ticking=False).advance(-1)


def test_alarms_ring_in_order_each_at_its_own_moment() -> None:
    clock = Clock(1_000, ticking=False)
    rung: list[tuple[str, float]] = []
    clock.at(1_020, lambda: rung.append(("late", clock.now())))
    clock.at(1_010, lambda: rung.append(("early", clock.now())))
    clock.at(1_099, lambda: rung.append(("never", clock.now())))
    clock.advance(30)
    assert rung == [("early", 1_010), ("late", 1_020)]
    assert clock.now() == 1_030


def test_an_alarm_may_set_another() -> None:
    clock = Clock(1_000, ticking=False)
    rung: list[float] = []

    def again() -> None:
        rung.append(clock.now())
        clock.at(clock.now() + 10, again)

    clock.at(1_010, again)
    clock.advance(35)
    assert rung == [1_010, 1_020, 1_030]


async def test_a_ticking_clock_rings_by_itself() -> None:
    clock = Clock()
    before = clock.now()
    await clock.sleep(0.02)
    assert 0.02 <= clock.now() - before < 1


async def test_advancing_a_ticking_clock_ends_a_long_sleep() -> None:
    clock = Clock()
    sleeping = asyncio.create_task(clock.sleep(3_600))
    await asyncio.sleep(0)
    clock.advance(3_600)
    async with asyncio.timeout(1):
        await sleeping


async def test_closing_wakes_every_sleeper() -> None:
    clock = Clock(1_000, ticking=False)
    sleeping = asyncio.create_task(clock.sleep(3_600))
    await asyncio.sleep(0)
    clock.close()
    async with asyncio.timeout(1):
        await sleeping
        await clock.sleep(3_600)


def test_who_watches_the_clock_is_told_of_an_advance_when_it_is_over() -> None:
    clock = Clock(1_000, ticking=False)
    seen: list[float] = []
    clock.at(1_010, lambda: seen.append(0.0))
    clock.watch(lambda: seen.append(clock.now()))
    clock.advance(30)
    assert seen == [0.0, 1_030]
