"""Joining and leaving the talent pool."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection

from bot.answers.asked import Answerers, Asked, each
from bot.answers.people import ConsentHash
from bot.conversations.pool_requests import VERSION, JoinPool, LeavePool, LoadPool
from bot.domain.pool import PURPOSE, Membership
from bot.storage import candidates, pool

SHOWN = "pool_page"
"""The words that are agreed to on the page; those of an application's form are others."""


def writes(consent_hash: ConsentHash) -> Answerers:
    """Give the writing answerers."""

    def join(connection: Connection, asked: Asked, at: datetime) -> None:
        language = asked.request.language
        words = consent_hash(SHOWN, language)
        candidates.record_consent(connection, asked.chat_id, PURPOSE, VERSION, words, language, asked.update_id, at)
        pool.keep_applications(connection, asked.chat_id, pooled=True)

    return {LeavePool: each(_leave), JoinPool: each(join)}


def _leave(connection: Connection, asked: Asked, at: datetime) -> None:
    pool.leave(connection, asked.chat_id, asked.request.at)


def _load(connection: Connection, asked: Asked, at: datetime) -> Membership | None:
    return pool.membership(connection, asked.chat_id)


READS: Answerers = {LoadPool: each(_load)}
