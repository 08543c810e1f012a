"""A sandbox for each test; what its lint finds fails the test unless the test expects it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.sandbox.telegram import Telegram


@pytest.fixture
def telegram() -> Iterator[Telegram]:
    """A sandbox in this process."""
    telegram = Telegram()
    yield telegram
    unexpected = [finding for finding in telegram.findings() if finding.code not in telegram.expected]
    assert not unexpected, unexpected
