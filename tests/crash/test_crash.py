"""A short crash run; `python -m tests.crash_run` is the long one."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.crash.judge import judge
from tests.crash.run import crash_run


@pytest.mark.long
@pytest.mark.timeout(120)
async def test_whoever_applies_while_the_bot_is_killed_loses_nothing_and_applies_once(tmp_path: Path) -> None:
    async with crash_run(tmp_path, seed=7, people=5, kills=6) as outcome:
        verdict = await judge(outcome)
    assert verdict.good, verdict.table()
    assert (verdict.people, verdict.kills) == (5, 6)
