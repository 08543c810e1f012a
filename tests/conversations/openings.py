"""The openings that the conversations are tested with: plain ones, and one that asks every kind of question."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from bot.domain.deadline import Deadline
from bot.domain.vacancy import Vacancy

NOW = datetime(2027, 3, 1, 12, tzinfo=UTC)
DEADLINE = datetime(2027, 3, 31, 21, 59, 59, tzinfo=UTC)
"""The last second of the last day of March in Paris."""

PROMPT = {"en": "A question?", "fr": "Une question ?", "es": "¿Una pregunta?", "ar": "سؤال؟"}
OPTIONS = (
    {"id": "one", "label": {"en": "One", "ar": "واحد"}},
    {"id": "two", "label": {"en": "Two"}},
    {"id": "none", "label": {"fr": "Rien"}},
)


def vacancy(reference: str = "INT00001", **changes: Any) -> Vacancy:
    """Give an open vacancy; `changes` replace single facts."""
    facts: dict[str, Any] = {
        "reference": reference,
        "texts": {"en": {"title": f"Analyst {reference}", "body": "Finds patterns."}, "ar": {"title": "محلل"}},
        "category": "analyst",
        "duty_station": {"city": "Lyon", "country": "FR"},
        "contract_type": "fixed_term",
        "grade": "5",
        "security_screening": "basic",
        "deadline": Deadline(at=DEADLINE, zone="Europe/Paris", precision="date"),
    }
    return Vacancy.model_validate({**facts, **changes})


def question(kind: str, name: str | None = None, **more: Any) -> dict[str, Any]:
    """Give a screening question of a kind, with options where it needs them."""
    options = {"options": OPTIONS} if kind in ("choice", "multi") else {}
    return {"id": name or kind, "kind": kind, "prompt": PROMPT, **options, **more}


PLAIN = vacancy()
KNOCK_OUT = vacancy(
    "INT00002",
    screening_questions=[question("yes_no", "nights", knock_out=True, accept=True)],
    grade="6",
    category="legal",
    contract_type="secondment",
    duty_station={"city": "Singapore", "country": "SG"},
)
CURIOUS = vacancy(
    "INT00003",
    screening_questions=[
        question("text", max_chars=200),
        question("choice", knock_out=True, accept=["one", "two"]),
        question("multi"),
        question("yes_no"),
        question("number", min=1, max=40),
        question("date"),
    ],
    deadline=None,
    texts={"fr": {"title": "Juriste"}},
    category="legal",
    grade="7 or 6",
    criteria=[{"kind": "language", "language": "ar", "level": "C1", "text": {"en": "Fluent Arabic"}}],
)
OPENINGS = (PLAIN, KNOCK_OUT, CURIOUS)


def many(count: int) -> tuple[Vacancy, ...]:
    """Give openings that end one day after another."""
    return tuple(
        vacancy(
            f"INT{number:05}",
            deadline=Deadline(at=DEADLINE + timedelta(days=number), zone="Europe/Paris", precision="date"),
        )
        for number in range(1, count + 1)
    )
