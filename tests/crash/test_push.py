"""A short push under kills; `python -m tests.push_run` is the long one."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.crash.push import push_run

pytestmark = [pytest.mark.long, pytest.mark.timeout(240)]


async def test_a_push_under_kills_skips_nobody_and_repeats_at_most_one_message_a_kill(tmp_path: Path) -> None:
    pushed = await push_run(tmp_path, seed=7, people=250, kills=5)
    assert pushed.good, pushed
    assert (pushed.people, pushed.kills) == (250, 5)


async def test_a_push_that_is_paused_killed_and_resumed_tells_everybody_once(tmp_path: Path) -> None:
    pushed = await push_run(tmp_path, seed=8, people=120, kills=3, pausing=True)
    assert pushed.good, pushed
    assert pushed.kills == 3


async def test_what_is_not_critical_is_never_told_twice_and_left_out_at_most_once_a_kill(tmp_path: Path) -> None:
    pushed = await push_run(tmp_path, seed=9, people=120, kills=4, critical=False)
    assert pushed.repeats == 0
    assert pushed.skipped <= pushed.recipients_not_sent
    assert pushed.recipients_not_sent <= 4
