"""Vacancies: read by reference, written as they come out of a feed, and moved from one status to the next."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, bindparam, case, delete, insert, select, update

from bot.domain.vacancy import Vacancy, VacancyStatus
from bot.storage.dialects import Upsert
from bot.storage.search import index_vacancies
from bot.storage.tables import vacancies, vacancy_changes, vacancy_texts
from bot.storage.vacancy_records import by_id, by_reference, digest_of, facts_of

__all__ = ["Imported", "by_reference", "set_status", "upsert"]

Stored = Row[*tuple[Any, ...]]

_SLICE = 500
"""Vacancies written by one round of statements."""


@dataclass(frozen=True)
class Imported:
    """The references that an import added, changed, and found as they were."""

    added: tuple[str, ...]
    changed: tuple[str, ...]
    unchanged: tuple[str, ...]


_known = select(
    vacancies.c.vacancy_id,
    vacancies.c.reference,
    vacancies.c.digest,
    vacancies.c.status,
    vacancies.c.facts,
    vacancies.c.revision,
    vacancies.c.opened_at,
).where(vacancies.c.reference.in_(bindparam("references", expanding=True)))
_write = Upsert(
    vacancies,
    ["reference"],
    ["status", "deadline_at", "facts", "digest", "updated_at", "revision", "opened_at"],
    returning=[vacancies.c.reference, vacancies.c.vacancy_id],
)
_drop_texts = delete(vacancy_texts).where(vacancy_texts.c.vacancy_id.in_(bindparam("changed", expanding=True)))
_move = (
    update(vacancies)
    .where(vacancies.c.reference == bindparam("moved"))
    .values(
        status=bindparam("new_status"),
        updated_at=bindparam("at"),
        revision=vacancies.c.revision + case((vacancies.c.status == bindparam("new_status"), 0), else_=1),
    )
    .returning(vacancies.c.vacancy_id)
)
_open = (
    update(vacancies)
    .where(vacancies.c.vacancy_id == bindparam("opened"), vacancies.c.opened_at.is_(None))
    .values(opened_at=bindparam("at"))
)
_change = Upsert(vacancy_changes, ["vacancy_id", "revision"])


def upsert(connection: Connection, records: Iterable[Vacancy], at: datetime) -> Imported:
    """Write vacancies, each in place of the one with its reference; one that has not changed is not touched.

    Of several with the same reference the last counts.
    """
    latest = {vacancy.reference: vacancy for vacancy in records}
    digests = {reference: digest_of(vacancy) for reference, vacancy in latest.items()}
    known = _stored(connection, list(latest))
    same = {reference for reference, row in known.items() if row.digest == digests[reference]}
    unchanged = tuple(reference for reference in latest if reference in same)
    touched = [reference for reference in latest if reference not in same]
    for start in range(0, len(touched), _SLICE):
        part = [latest[reference] for reference in touched[start : start + _SLICE]]
        rows = [_row(vacancy, digests[vacancy.reference], known.get(vacancy.reference), at) for vacancy in part]
        _write_slice(connection, part, rows)
        _note_changes(connection, rows, known)
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
    before = _stored(connection, [reference])
    vacancy_id = connection.execute(_move, row).scalar_one_or_none()
    if vacancy_id is None:
        return False
    known = before[reference]
    if known.status != status:
        after = {"status": status.value, "facts": known.facts, "revision": known.revision + 1, "updated_at": at}
        _note_changes(connection, [{"reference": reference, **after}], before)
    moved = by_id(connection, [vacancy_id])
    if moved[vacancy_id].is_open(at):
        connection.execute(_open, {"opened": vacancy_id, "at": at})
    index_vacancies(connection, moved)
    return True


def _stored(connection: Connection, references: Sequence[str]) -> dict[str, Stored]:
    found: dict[str, Stored] = {}
    for start in range(0, len(references), _SLICE):
        rows = connection.execute(_known, {"references": references[start : start + _SLICE]})
        found.update({row.reference: row for row in rows})
    return found


def _write_slice(connection: Connection, part: Sequence[Vacancy], rows: Sequence[Mapping[str, Any]]) -> None:
    written = connection.execute(_write.on(connection), rows)
    numbers = {row.reference: row.vacancy_id for row in written}
    connection.execute(_drop_texts, {"changed": list(numbers.values())})
    texts = [row for vacancy in part for row in _text_rows(numbers[vacancy.reference], vacancy)]
    connection.execute(insert(vacancy_texts), texts)
    index_vacancies(connection, {numbers[vacancy.reference]: vacancy for vacancy in part})


def _note_changes(connection: Connection, rows: Sequence[Mapping[str, Any]], known: Mapping[str, Stored]) -> None:
    """Write down what people who wait for these vacancies have to be told."""
    changed = [(known[row["reference"]], row) for row in rows if row["reference"] in known]
    values = [
        {
            "vacancy_id": old.vacancy_id,
            "revision": row["revision"],
            "old_status": old.status,
            "new_status": row["status"],
            "old_deadline": old.facts.get("deadline"),
            "new_deadline": row["facts"].get("deadline"),
            "at": row["updated_at"],
        }
        for old, row in changed
        if row["revision"] != old.revision
    ]
    if values:
        connection.execute(_change.on(connection), values)


def _row(vacancy: Vacancy, digest: str, known: Stored | None, at: datetime) -> dict[str, Any]:
    facts = facts_of(vacancy)
    return {
        "reference": vacancy.reference,
        "status": vacancy.status.value,
        "deadline_at": vacancy.deadline.at if vacancy.deadline else None,
        "facts": facts,
        "digest": digest,
        "updated_at": at,
        "revision": _revision(known, vacancy.status, facts.get("deadline")),
        "opened_at": known.opened_at if known and known.opened_at else at if vacancy.is_open(at) else None,
    }


def _revision(known: Stored | None, status: VacancyStatus, deadline: Any) -> int:
    """Count a change of status or deadline; the number goes into calendar files, where it may only rise."""
    if known is None:
        return 0
    same = known.status == status.value and known.facts.get("deadline") == deadline
    return int(known.revision if same else known.revision + 1)


def _text_rows(vacancy_id: int, vacancy: Vacancy) -> list[dict[str, Any]]:
    return [
        {"vacancy_id": vacancy_id, "language": language, "title": text.title, "body": text.body}
        for language, text in vacancy.texts.items()
    ]
