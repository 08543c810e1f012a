"""Vacancies as rows: facts in one, and each language's title and text in another."""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from collections.abc import Collection
from typing import Any

from sqlalchemy import Connection, Select, bindparam, select

from bot.domain.types import Language
from bot.domain.vacancy import Vacancy
from bot.storage.tables import vacancies, vacancy_texts

_facts = select(vacancies.c.vacancy_id, vacancies.c.reference, vacancies.c.status, vacancies.c.facts)
_by_id = _facts.where(vacancies.c.vacancy_id.in_(bindparam("wanted", expanding=True)))
_by_reference = _facts.where(vacancies.c.reference.in_(bindparam("wanted", expanding=True)))
_texts = select(vacancy_texts).where(vacancy_texts.c.vacancy_id.in_(bindparam("wanted", expanding=True)))


def by_id(connection: Connection, vacancy_ids: Collection[int]) -> dict[int, Vacancy]:
    """Give the vacancies with these numbers, in the order asked for; one that is not there is left out."""
    found = _load(connection, _by_id, vacancy_ids)
    return {vacancy_id: found[vacancy_id] for vacancy_id in vacancy_ids if vacancy_id in found}


def by_reference(connection: Connection, references: Collection[str]) -> dict[str, Vacancy]:
    """Give the vacancies with these references, whatever their status; one that is not there is left out."""
    found = _load(connection, _by_reference, references)
    return {vacancy.reference: vacancy for vacancy in found.values()}


def facts_of(vacancy: Vacancy) -> dict[str, Any]:
    """Give all that is kept of a vacancy as JSON, but for its texts and its status, always in the same order."""
    facts = vacancy.model_dump(mode="json", exclude={"texts", "status"}, exclude_none=True)
    facts["illustrative"] = sorted(facts["illustrative"])
    return facts


def digest_of(vacancy: Vacancy) -> str:
    """Give the SHA-256 of a vacancy, status and texts included: equal when nothing has changed."""
    texts = {language: text.model_dump() for language, text in vacancy.texts.items()}
    whole = {"facts": facts_of(vacancy), "texts": texts, "status": vacancy.status.value}
    return hashlib.sha256(json.dumps(whole, sort_keys=True).encode()).hexdigest()


def _load(connection: Connection, statement: Select[Any], wanted: Collection[Any]) -> dict[int, Vacancy]:
    rows = connection.execute(statement, {"wanted": list(wanted)}).all() if wanted else []
    texts = _load_texts(connection, [row.vacancy_id for row in rows])
    return {
        row.vacancy_id: Vacancy.model_validate({**row.facts, "status": row.status, "texts": texts[row.vacancy_id]})
        for row in rows
    }


def _load_texts(connection: Connection, vacancy_ids: list[int]) -> dict[int, dict[Language, dict[str, Any]]]:
    texts: dict[int, dict[Language, dict[str, Any]]] = defaultdict(dict)
    if vacancy_ids:
        for row in connection.execute(_texts, {"wanted": vacancy_ids}):
            texts[row.vacancy_id][row.language] = {"title": row.title, "body": row.body}
    return texts
