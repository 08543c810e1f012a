"""Vacancies and people to test the store with."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Executable, Row, Select

from bot.domain.application import Snapshot
from bot.domain.deadline import Deadline
from bot.domain.vacancy import Vacancy

NOW = datetime(2027, 3, 1, 12, tzinfo=UTC)
DEADLINE = NOW + timedelta(days=10)
ADA, BOB = 700_001_001, 700_001_002
"""Numbers as long as those of people are, so that none is a part of a key by chance."""

IDENTITY = [{"given_names": "Ada", "family_names": "Lovelace", "birth_date": "1985-12-10", "birth_country": "GB"}]
NATIONALITIES = [{"country": "GB", "at_birth": True}, {"country": "FR", "at_birth": False}]


def vacancy(reference: str = "INT04606", **changes: Any) -> Vacancy:
    """Give a vacancy with something in every kind of field."""
    facts: dict[str, Any] = {
        "reference": reference,
        "texts": {"en": {"title": "Data Analyst", "body": "Finds patterns."}, "ar": {"title": "محلل بيانات"}},
        "category": "analyst",
        "duty_station": {"city": "Lyon", "country": "FR"},
        "contract_type": "fixed_term",
        "grade": "7 or 6",
        "security_screening": "basic",
        "deadline": Deadline(at=DEADLINE, zone="Europe/Paris", precision="minute"),
        "criteria": [{"kind": "language", "language": "en", "level": "C1", "text": {"en": "Fluent English"}}],
        "screening_questions": [{"id": "nights", "kind": "yes_no", "prompt": {"en": "Can you work at night?"}}],
        "illustrative": ["body", "criteria", "screening_questions"],
    }
    return Vacancy.model_validate({**facts, **changes})


def snapshot(reference: str = "INT04606", **changes: Any) -> Snapshot:
    """Give what an application to that vacancy sends."""
    facts: dict[str, Any] = {
        "reference": reference,
        "language": "ar",
        "profile": {"identity": IDENTITY, "nationality": NATIONALITIES},
        "answers": {"motivation": "لأن 😀", "question.nights": True},
        "pool_opt_in": True,
        "declared_at": NOW,
    }
    return Snapshot.model_validate({**facts, **changes})


def fetch(connection: Connection, statement: Select[*tuple[Any, ...]]) -> list[Row[*tuple[Any, ...]]]:
    """Read what no function of the store reads."""
    return list(connection.execute(statement))


def execute(connection: Connection, statement: Executable) -> None:
    """Do what no function of the store does."""
    connection.execute(statement)
