"""Applications: begun, submitted, withdrawn, listed, and what was sent."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from bot.answers.asked import Answerers, Asked, each
from bot.conversations.requests import (
    DropApplication,
    Listed,
    LoadApplications,
    LoadSnapshot,
    ProveReceipt,
    Refused,
    StartApplication,
    SubmitApplication,
    Submitted,
    WithdrawApplication,
)
from bot.storage import applications, reminders, revisions, vacancies


def _drop(connection: Connection, asked: Asked, at: datetime) -> None:
    applications.drop_draft(connection, asked.chat_id, asked.request.reference, at)


def _start(connection: Connection, asked: Asked, at: datetime) -> Any:
    return applications.start(connection, asked.chat_id, asked.request.reference, asked.request.at)


def _submit(connection: Connection, asked: Asked, at: datetime) -> Submitted | Refused:
    given: SubmitApplication = asked.request
    outcome = applications.submit(connection, asked.chat_id, given.snapshot, given.at, given.amends)
    return Refused(outcome) if isinstance(outcome, str) else Submitted(outcome.head, outcome.again)


def _withdraw(connection: Connection, asked: Asked, at: datetime) -> Any:
    return applications.withdraw(connection, asked.chat_id, asked.request.public_id, asked.request.at)


def _listed(connection: Connection, asked: Sequence[Asked], at: datetime) -> list[tuple[Listed, ...]]:
    heads = applications.listed(connection, {one.chat_id for one in asked})
    references = {head.reference for own in heads.values() for head in own}
    known = vacancies.by_reference(connection, sorted(references))
    since = reminders.since(connection, list(heads))
    return [
        tuple(Listed(head, known[head.reference], since.get(head.public_id)) for head in heads[one.chat_id])
        for one in asked
    ]


def _snapshot(connection: Connection, asked: Asked, at: datetime) -> Any:
    return revisions.latest(connection, asked.chat_id, asked.request.public_id)


def _prove(connection: Connection, asked: Asked, at: datetime) -> Any:
    return revisions.prove(connection, asked.request.code)


WRITES: Answerers = {
    DropApplication: each(_drop),
    StartApplication: each(_start),
    SubmitApplication: each(_submit),
    WithdrawApplication: each(_withdraw),
}
READS: Answerers = {LoadApplications: _listed, LoadSnapshot: each(_snapshot), ProveReceipt: each(_prove)}
