"""Pacing on a clock of its own: what Telegram would count, how people and bulk share it, and what a flood changes."""

from __future__ import annotations

from collections import deque

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.delivery.pacing import BURST, CATCHING_UP, UNPACED, Pacing, Rates
from bot.storage.outbox import Lane

SECOND = 1.0
STEP = 0.001


class Time:
    """Seconds that move when they are told to."""

    def __init__(self) -> None:
        self.at = 0.0

    def __call__(self) -> float:
        return self.at


def most_in_any(length: float, counted: list[float]) -> int:
    """Give the largest number of instants in any stretch, its end not included."""
    most, window = 0, deque[float]()
    for at in counted:
        window.append(at)
        while window[0] <= at - length:
            window.popleft()
        most = max(most, len(window))
    return most


def push(pacing: Pacing, time: Time, seconds: float, takes: float = 0.003) -> list[float]:
    """Send bulk to ever new chats as fast as the pacing allows, and give when each was sent."""
    sent: list[float] = []
    end = time.at + seconds
    while time.at < end:
        wait = pacing.wait(Lane.BULK)
        if wait > 0:
            time.at += max(wait, 1e-6)
            continue
        pacing.begin(Lane.BULK, 1000 + len(sent))
        sent.append(time.at)
        time.at += takes
        pacing.end(1000 + len(sent) - 1)
    return sent


def test_a_push_keeps_nearly_all_of_the_allowance_and_never_more() -> None:
    time = Time()
    sent = push(Pacing(Rates(30, 1, 20), time), time, 60)
    assert len(sent) >= 0.98 * 30 * 60
    assert most_in_any(SECOND, sent) <= 30


@given(delays=st.lists(st.floats(0, 0.4), min_size=60, max_size=120), rate=st.integers(1, 40))
def test_no_delay_on_the_way_crowds_more_into_a_second_than_allowed(delays: list[float], rate: int) -> None:
    time = Time()
    pacing = Pacing(Rates(rate, 0, 0), time)
    counted: list[float] = []
    ends: list[tuple[float, int]] = []
    for number, delay in enumerate(delays):
        while (wait := pacing.wait(Lane.REPLY)) > 0:
            time.at += max(wait, 1e-6) if not ends else max(min(wait, ends[0][0] - time.at), 1e-6)
            while ends and ends[0][0] <= time.at:
                pacing.end(ends.pop(0)[1])
        pacing.begin(Lane.REPLY, number)
        counted.append(time.at + delay / 2)
        ends = sorted([*ends, (time.at + delay, number)])
    assert most_in_any(SECOND, sorted(counted)) <= rate


def test_while_somebody_talks_a_reply_finds_room_beside_a_push() -> None:
    time = Time()
    pacing = Pacing(Rates(30, 1, 20), time)
    pacing.begin(Lane.REPLY, 1)
    pacing.end(1)
    waits = []
    for _ in range(50):
        push(pacing, time, 1.3)
        waits.append(pacing.wait(Lane.REPLY))
        pacing.begin(Lane.REPLY, 1)
        pacing.end(1)
    assert max(waits) == 0


def test_people_do_not_wait_for_the_pace_of_bulk() -> None:
    time = Time()
    pacing = Pacing(Rates(30, 1, 20), time)
    for _ in range(CATCHING_UP + 1):
        pacing.begin(Lane.BULK, 5)
    assert pacing.wait(Lane.BULK) > 0
    assert pacing.wait(Lane.REPLY) == pacing.wait(Lane.NOTICE) == 0


def test_a_chat_may_have_a_short_burst_and_then_one_message_a_second() -> None:
    time = Time()
    pacing = Pacing(Rates(30, 1, 20), time)
    for _ in range(BURST):
        assert pacing.held() == {}
        pacing.begin(Lane.REPLY, 7)
        pacing.end(7)
    assert pacing.held() == {7: pytest.approx(1.0)}
    time.at += 0.4
    assert pacing.held() == {7: pytest.approx(0.6)}
    time.at += 0.61
    assert pacing.held() == {}


def test_a_group_gets_twenty_messages_a_minute() -> None:
    time = Time()
    pacing = Pacing(Rates(0, 0, 20), time)
    for _ in range(20):
        assert pacing.held() == {}
        pacing.begin(Lane.REPLY, -7)
        pacing.end(-7)
        time.at += 1
    assert pacing.held() == {-7: pytest.approx(40)}
    time.at += 40.1
    assert pacing.held() == {}


def test_without_limits_nothing_waits_and_nothing_is_remembered() -> None:
    pacing = Pacing(UNPACED, Time())
    for number in range(1000):
        pacing.begin(Lane.BULK, number)
        pacing.end(number)
        pacing.begin(Lane.REPLY, -1)
        pacing.end(-1)
    assert pacing.wait(Lane.BULK) == pacing.wait(Lane.REPLY) == pacing.interval == 0
    assert pacing.held() == {}


@pytest.mark.parametrize("seconds", [1, 30, 3600])
def test_a_flood_of_one_chat_holds_that_chat_alone_and_no_second_too_short(seconds: int) -> None:
    time = Time()
    pacing = Pacing(Rates(30, 1, 20), time)
    assert pacing.flooded(Lane.BULK, 7, seconds) is False
    assert pacing.wait(Lane.BULK) == pacing.wait(Lane.REPLY) == 0
    assert pacing.rate == 30
    time.at += seconds - STEP
    assert 7 in pacing.held()
    time.at += 2 * STEP
    assert pacing.held() == {}


def test_when_two_chats_are_refused_at_once_bulk_is_held_and_people_are_not() -> None:
    time = Time()
    pacing = Pacing(Rates(30, 1, 20), time)
    pacing.flooded(Lane.BULK, 7, 30)
    assert pacing.flooded(Lane.BULK, 8, 30) is True
    assert pacing.wait(Lane.BULK) == 30
    assert pacing.wait(Lane.REPLY) == 0


def test_when_people_are_refused_while_bulk_is_held_they_wait_too() -> None:
    time = Time()
    pacing = Pacing(Rates(30, 1, 20), time)
    pacing.flooded(Lane.BULK, 7, 30)
    pacing.flooded(Lane.BULK, 8, 30)
    time.at += 2
    pacing.flooded(Lane.REPLY, 9, 10)
    assert pacing.wait(Lane.REPLY) == 10
    assert pacing.wait(Lane.BULK) == 28


def test_two_chats_refused_long_after_one_another_are_no_flood_of_all() -> None:
    time = Time()
    pacing = Pacing(Rates(30, 1, 20), time)
    pacing.flooded(Lane.REPLY, 7, 1)
    time.at += 10
    assert pacing.flooded(Lane.REPLY, 8, 1) is False


def test_a_general_flood_slows_everything_down_and_the_rate_comes_back() -> None:
    time = Time()
    pacing = Pacing(Rates(30, 1, 20), time)
    for chat_id in range(20):
        pacing.flooded(Lane.BULK, chat_id, 1)
    assert pacing.rate == pytest.approx(21)
    time.at += 2
    slowed = len(push(pacing, time, 10))
    assert 200 <= slowed <= 240
    time.at += 60
    assert pacing.rate == 30


def test_no_flood_slows_down_to_nothing() -> None:
    time = Time()
    pacing = Pacing(Rates(30, 1, 20), time)
    for number in range(100):
        pacing.flooded(Lane.BULK, number, 1)
        time.at += 1.1
    assert pacing.rate >= 3
