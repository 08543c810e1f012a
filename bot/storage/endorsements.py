"""What candidates keep of the endorsement of their applications for seconded posts, and who may need a reminder."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, bindparam, or_, select

from bot.domain.endorsement import UNFINISHED, Endorsement, EndorsementStatus
from bot.domain.status import Status
from bot.domain.vacancy import ContractType, VacancyStatus
from bot.storage.codec import pack, unpack
from bot.storage.dialects import Upsert
from bot.storage.tables import applications, candidates, endorsements, vacancies


@dataclass(frozen=True)
class Due:
    """An application for a seconded post whose endorsement is not decided while the opening still takes applications.

    `deadline_at` is the last second that counts.
    """

    application_id: int
    chat_id: int
    public_id: str
    reference: str
    endorsement: EndorsementStatus
    deadline_at: datetime


_of_chats = (
    select(candidates.c.chat_id, vacancies.c.reference, endorsements.c.status, endorsements.c.content)
    .join(applications, applications.c.application_id == endorsements.c.application_id)
    .join(candidates, candidates.c.candidate_id == applications.c.candidate_id)
    .join(vacancies, vacancies.c.vacancy_id == applications.c.vacancy_id)
    .where(candidates.c.chat_id.in_(bindparam("chat_ids", expanding=True)))
)
_application = (
    select(applications.c.application_id)
    .join(candidates, candidates.c.candidate_id == applications.c.candidate_id)
    .join(vacancies, vacancies.c.vacancy_id == applications.c.vacancy_id)
    .where(candidates.c.chat_id == bindparam("chat"), vacancies.c.reference == bindparam("reference"))
)
_save = Upsert(endorsements, ["application_id"], ["status", "content", "updated_at"])
_due = (
    select(
        applications.c.application_id,
        candidates.c.chat_id,
        applications.c.public_id,
        vacancies.c.reference,
        endorsements.c.status,
        vacancies.c.deadline_at,
    )
    .select_from(vacancies)
    .join(applications, applications.c.vacancy_id == vacancies.c.vacancy_id)
    .join(candidates, candidates.c.candidate_id == applications.c.candidate_id)
    .outerjoin(endorsements, endorsements.c.application_id == applications.c.application_id)
    .where(
        vacancies.c.status.in_([VacancyStatus.PUBLISHED.value, VacancyStatus.EXTENDED.value]),
        vacancies.c.deadline_at >= bindparam("now", type_=vacancies.c.deadline_at.type),
        vacancies.c.deadline_at <= bindparam("until", type_=vacancies.c.deadline_at.type),
        vacancies.c.facts["contract_type"].as_string() == ContractType.SECONDMENT.value,
        applications.c.status.in_([Status.DRAFT.value, Status.SUBMITTED.value, Status.UNDER_REVIEW.value]),
        applications.c.remind,
        or_(endorsements.c.status.is_(None), endorsements.c.status.in_([each.value for each in UNFINISHED])),
        applications.c.application_id > bindparam("after"),
    )
    .order_by(applications.c.application_id)
    .limit(bindparam("most"))
)


def of_chats(connection: Connection, chat_ids: Collection[int]) -> dict[int, dict[str, Endorsement]]:
    """Give what each of these chats keeps of its secondments, by the openings' references."""
    found: dict[int, dict[str, Endorsement]] = {chat_id: {} for chat_id in chat_ids}
    for row in connection.execute(_of_chats, {"chat_ids": list(chat_ids)}) if chat_ids else ():
        kept = {**unpack(row.content), "status": row.status}
        found[row.chat_id][row.reference] = Endorsement.model_validate(kept)
    return found


def save(connection: Connection, chat_id: int, reference: str, endorsement: Endorsement, at: datetime) -> None:
    """Keep this of one secondment; nothing happens when the person has no application for it."""
    own = {"chat": chat_id, "reference": reference}
    number = connection.execute(_application, own).scalar_one_or_none()
    if number is not None:
        content = pack(endorsement.model_dump(mode="json", exclude={"status"}, exclude_none=True))
        row = {"application_id": number, "status": endorsement.status.value, "content": content, "updated_at": at}
        connection.execute(_save.on(connection), row)


def due(connection: Connection, now: datetime, until: datetime, after: int = 0, most: int = 1000) -> list[Due]:
    """List the undecided endorsements of openings whose deadline lies between two instants, both included.

    Applications that are drafts or were sent and not decided count; ended ones, and those that the person does not
    want to be reminded of, do not. They come in slices of `most`, by application: go on `after` the last one's number.
    """
    given = {"now": now, "until": until, "after": after, "most": most}
    return [
        Due(
            application_id=row.application_id,
            chat_id=row.chat_id,
            public_id=row.public_id,
            reference=row.reference,
            endorsement=EndorsementStatus(row.status or EndorsementStatus.NOT_ASKED),
            deadline_at=row.deadline_at,
        )
        for row in connection.execute(_due, given)
    ]
