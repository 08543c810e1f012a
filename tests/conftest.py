"""What every test folder may use."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.support import postgres


@pytest.fixture(scope="session")
def server() -> Iterator[postgres.Server]:
    """A PostgreSQL server; without one, what needs it is skipped and says why."""
    reason = postgres.why_not()
    if reason is not None:
        pytest.skip(reason)
    with postgres.running() as running:
        yield running


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Leave the second database to the long lane: it shows the same promises once more."""
    for item in items:
        if "postgresql" in item.nodeid:
            item.add_marker(pytest.mark.long)
