"""One request as it reaches the store."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from bot.conversations.requests import Request


@dataclass(frozen=True)
class Asked:
    """One request, with the chat and the update on whose behalf it is put."""

    chat_id: int
    update_id: int
    request: Any


Answerer = Callable[[Connection, Sequence[Asked], datetime], Sequence[Any]]
"""Answers requests of one kind, in their order, at an instant."""

Answerers = Mapping[type[Request[Any]], Answerer]

Single = Callable[[Connection, Asked, datetime], Any]


def each(answer: Single) -> Answerer:
    """Answer requests one by one, where nothing is gained by answering them together."""

    def answer_all(connection: Connection, asked: Sequence[Asked], at: datetime) -> list[Any]:
        return [answer(connection, one, at) for one in asked]

    return answer_all
