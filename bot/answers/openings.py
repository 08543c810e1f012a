"""Vacancies: one by its reference, and many by a search."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from bot.answers.asked import Answerers, Asked, each
from bot.conversations.requests import FindVacancies, LoadVacancy
from bot.storage import search, vacancies


def _vacancies(connection: Connection, asked: Sequence[Asked], at: datetime) -> list[Any]:
    found = vacancies.by_reference(connection, sorted({one.request.reference for one in asked}))
    return [found.get(one.request.reference) for one in asked]


def _find(connection: Connection, asked: Asked, at: datetime) -> Any:
    return search.find(connection, asked.request.search)


READS: Answerers = {LoadVacancy: _vacancies, FindVacancies: each(_find)}
