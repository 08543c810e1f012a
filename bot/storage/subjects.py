"""What staff's acts are about: which opening each thing belongs to, and whose it is."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Column, Connection, Select, bindparam, null, select

from bot.domain.number import number_of
from bot.domain.staff import Subject, SubjectKind
from bot.storage.staff_tables import assessment_slots, assessments, checks, offers, pushes, references_asked, staff
from bot.storage.tables import applications, candidates, inquiries, vacancies

_SLICE = 500


@dataclass(frozen=True)
class Place:
    """Where something belongs: the opening's reference and the chat of the person it is about, where there are."""

    reference: str | None = None
    chat_id: int | None = None


def _of_application(key: Column[Any]) -> Select[Any]:
    own = select(key.label("key"), vacancies.c.reference, candidates.c.chat_id)
    if key.table is not applications:
        own = own.join(applications, applications.c.application_id == key.table.c.application_id)
    return own.join(vacancies, vacancies.c.vacancy_id == applications.c.vacancy_id).join(
        candidates, candidates.c.candidate_id == applications.c.candidate_id
    )


def _of_vacancy(key: Column[Any]) -> Select[Any]:
    own = select(key.label("key"), vacancies.c.reference, null().label("chat_id"))
    return own if key.table is vacancies else own.join(vacancies, vacancies.c.vacancy_id == key.table.c.vacancy_id)


_text: Callable[[str], Any] = str


_lookups: Mapping[SubjectKind, tuple[Column[Any], Callable[[Column[Any]], Select[Any]], Callable[[str], Any]]] = {
    "vacancy": (vacancies.c.reference, _of_vacancy, _text),
    "application": (applications.c.public_id, _of_application, _text),
    "push": (pushes.c.push_id, _of_vacancy, number_of),
    "slot": (assessment_slots.c.slot_id, _of_vacancy, number_of),
    "assessment": (assessments.c.assessment_id, _of_application, number_of),
    "check": (checks.c.check_id, _of_application, number_of),
    "asking": (references_asked.c.asking_id, _of_application, number_of),
    "offer": (offers.c.offer_id, _of_application, number_of),
    "inquiry": (
        inquiries.c.inquiry_id,
        lambda key: select(key.label("key"), inquiries.c.reference, inquiries.c.chat_id),
        number_of,
    ),
    "candidate": (
        candidates.c.candidate_id,
        lambda key: select(key.label("key"), null().label("reference"), candidates.c.chat_id),
        number_of,
    ),
    "staff": (
        staff.c.staff_id,
        lambda key: select(key.label("key"), null().label("reference"), null().label("chat_id")),
        number_of,
    ),
}
_statements = {
    kind: (build(key).where(key.in_(bindparam("keys", expanding=True))), read)
    for kind, (key, build, read) in _lookups.items()
}
_applied = (
    select(vacancies.c.reference)
    .join(applications, applications.c.vacancy_id == vacancies.c.vacancy_id)
    .join(candidates, candidates.c.candidate_id == applications.c.candidate_id)
    .where(candidates.c.chat_id == bindparam("chat"))
)


def places(connection: Connection, subjects: Iterable[Subject]) -> dict[Subject, Place]:
    """Give where each of these belongs; what does not exist is left out."""
    wanted: dict[SubjectKind, list[Subject]] = defaultdict(list)
    for subject in set(subjects):
        wanted[subject.kind].append(subject)
    found = {subject: Place() for subject in wanted.pop("new", ())}
    for kind, of_kind in wanted.items():
        for start in range(0, len(of_kind), _SLICE):
            found |= _found(connection, kind, of_kind[start : start + _SLICE])
    return found


def _found(connection: Connection, kind: SubjectKind, subjects: Sequence[Subject]) -> dict[Subject, Place]:
    statement, read = _statements[kind]
    by_key = {read(subject.id): subject for subject in subjects}
    rows = connection.execute(statement, {"keys": list(by_key)})
    return {by_key[row.key]: Place(row.reference, row.chat_id) for row in rows}


def applied_for(connection: Connection, chat_id: int) -> frozenset[str]:
    """Give the openings that somebody has applied for or begun to."""
    return frozenset(connection.execute(_applied, {"chat": chat_id}).scalars())
