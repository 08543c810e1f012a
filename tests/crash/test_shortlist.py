"""A short push under kills; `python -m tests.shortlist_run` is the long one."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.crash.shortlist import LEAVING, shortlist_run

pytestmark = [pytest.mark.long, pytest.mark.timeout(240)]


async def test_whoever_is_shortlisted_under_kills_is_moved_and_told_once_and_whoever_left_is_neither(
    tmp_path: Path,
) -> None:
    outcome = await shortlist_run(tmp_path, seed=7, people=200, kills=4)
    assert outcome.good, outcome
    assert (outcome.people, outcome.kills) == (200, 4)
    assert outcome.left_out == 200 // LEAVING
    assert outcome.repeats <= outcome.kills
