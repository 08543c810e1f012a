"""Vacancies: read by reference, written as they come out of a feed, and moved from one status to the next."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, delete, insert, select, update

from bot.domain.vacancy import Vacancy, VacancyStatus
from bot.storage.dialects import Upsert
from bot.storage.search import index_vacancies
from bot.storage.tables import vacancies, vacancy_texts
from bot.storage.vacancy_records import by_id, by_reference, digest_of, facts_of

__all__ = ["Imported", "by_reference", "set_status", "upsert"]

_SLICE = 500
"""Vacancies written by one round of statements."""


@dataclass(frozen=True)
class Imported:
    """The references that an import added, changed, and found as they were."""

    added: tuple[str, ...]
    changed: tuple[str, ...]
    unchanged: tuple[str, ...]


_known = select(vacancies.c.reference, vacancies.c.digest).where(
    vacancies.c.reference.in_(bindparam("references", expanding=True))
)
_write = Upsert(
    vacancies,
    ["reference"],
    ["status", "deadline_at", "facts", "digest", "updated_at"],
    returning=[vacancies.c.reference, vacancies.c.vacancy_id],
)
_drop_texts = delete(vacancy_texts).where(vacancy_texts.c.vacancy_id.in_(bindparam("changed", expanding=True)))
_move = (
    update(vacancies)
    .where(vacancies.c.reference == bindparam("moved"))
    .values(status=bindparam("new_status"), updated_at=bindparam("at"))
    .returning(vacancies.c.vacancy_id)
)


def upsert(connection: Connection, records: Iterable[Vacancy], at: datetime) -> Imported:
    """Write vacancies, each in place of the one with its reference; one that has not changed is not touched.

    Of several with the same reference the last counts.
    """
    latest = {vacancy.reference: vacancy for vacancy in records}
    digests = {reference: digest_of(vacancy) for reference, vacancy in latest.items()}
    known = _digests(connection, list(latest))
    unchanged = tuple(reference for reference in latest if known.get(reference) == digests[reference])
    touched = [reference for reference in latest if known.get(reference) != digests[reference]]
    for start in range(0, len(touched), _SLICE):
        part = [latest[reference] for reference in touched[start : start + _SLICE]]
        _write_slice(connection, part, digests, at)
    return Imported(
        added=tuple(reference for reference in touched if reference not in known),
        changed=tuple(reference for reference in touched if reference in known),
        unchanged=unchanged,
    )


def set_status(connection: Connection, reference: str, status: VacancyStatus, at: datetime) -> bool:
    """Give a vacancy another status; False when there is none with this reference.

    Importing once more what was imported before leaves the new status in place.
    """
    row = {"moved": reference, "new_status": status.value, "at": at}
    vacancy_id = connection.execute(_move, row).scalar_one_or_none()
    if vacancy_id is None:
        return False
    index_vacancies(connection, by_id(connection, [vacancy_id]))
    return True


def _digests(connection: Connection, references: Sequence[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for start in range(0, len(references), _SLICE):
        rows = connection.execute(_known, {"references": references[start : start + _SLICE]})
        found.update({row.reference: row.digest for row in rows})
    return found


def _write_slice(connection: Connection, part: Sequence[Vacancy], digests: Mapping[str, str], at: datetime) -> None:
    rows = [_row(vacancy, digests[vacancy.reference], at) for vacancy in part]
    written = connection.execute(_write.on(connection), rows)
    numbers = {row.reference: row.vacancy_id for row in written}
    connection.execute(_drop_texts, {"changed": list(numbers.values())})
    texts = [row for vacancy in part for row in _text_rows(numbers[vacancy.reference], vacancy)]
    connection.execute(insert(vacancy_texts), texts)
    index_vacancies(connection, {numbers[vacancy.reference]: vacancy for vacancy in part})


def _row(vacancy: Vacancy, digest: str, at: datetime) -> dict[str, Any]:
    return {
        "reference": vacancy.reference,
        "status": vacancy.status.value,
        "deadline_at": vacancy.deadline.at if vacancy.deadline else None,
        "facts": facts_of(vacancy),
        "digest": digest,
        "updated_at": at,
    }


def _text_rows(vacancy_id: int, vacancy: Vacancy) -> list[dict[str, Any]]:
    return [
        {"vacancy_id": vacancy_id, "language": language, "title": text.title, "body": text.body}
        for language, text in vacancy.texts.items()
    ]
