"""The inspector as a worker has it."""

from __future__ import annotations

import pytest

from bot.inspection.inspector import Inspector
from bot.inspection.limited import Limited


@pytest.fixture
def inspector() -> Inspector:
    return Inspector(Limited())
