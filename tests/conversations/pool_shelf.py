"""The talent pool of one chat in memory; registered in the store with one line."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from bot.conversations.pool_requests import JoinPool, LeavePool, LoadPool
from bot.domain.pool import Membership

TODAY = datetime(2026, 11, 20, 12, tzinfo=UTC)


class PoolShelf:
    """Who has joined, in which languages it was agreed to."""

    def __init__(self) -> None:
        self.membership: Membership | None = None
        self.joined: list[str] = []
        self.left: list[datetime] = []
        self.answerers: dict[type[Any], Callable[[Any], Any]] = {
            LeavePool: self._leave,
            JoinPool: self._join,
            LoadPool: lambda request: self.membership,
        }

    def _join(self, request: JoinPool) -> None:
        self.joined.append(request.language)
        since = TODAY if self.membership is None else self.membership.since
        self.membership = Membership(since, TODAY)

    def _leave(self, request: LeavePool) -> None:
        self.left.append(request.at)
        self.membership = None
