"""The stores that delivery is tested on."""

from __future__ import annotations

from tests.storage.conftest import *  # noqa: F403
