"""The same bot on the other database."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.journeys.conftest import watched
from tests.journeys.lives.arabic import LAYLA
from tests.journeys.test_first_application import walk
from tests.support import postgres
from tests.support.stage import staged

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_a_first_application_goes_the_same_way_on_postgresql(tmp_path: Path, server: postgres.Server) -> None:
    async with staged(tmp_path, server.url()) as stage, watched(stage) as scene:
        await walk(scene, LAYLA)
