"""A short push under kills; `python -m tests.push_run` is the long one."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.crash.push import push_run


@pytest.mark.timeout(120)
async def test_a_push_under_kills_skips_nobody_and_repeats_at_most_one_message_a_kill(tmp_path: Path) -> None:
    pushed = await push_run(tmp_path, seed=7, people=250, kills=5)
    assert pushed.good, pushed
    assert (pushed.people, pushed.kills) == (250, 5)
