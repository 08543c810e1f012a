"""Who a broadcast is for: the people that match, a stretch at a time, and whether one may still be written to.

Whoever has not agreed to the purpose, or has withdrawn, is never among them.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, or_, select

from bot.storage import sessions
from bot.storage.tables import applications, candidates, consents, preferences, vacancies

APPLICATION = "application"
"""The purpose that everybody who has a profile has agreed to."""


@dataclass(frozen=True)
class Audience:
    """Everybody, narrowed by whatever is given.

    `languages` keeps those who read one of them; `reference` and `statuses` those with such an application;
    `chat_ids` and `public_ids` (of applications) those who are named.
    """

    languages: tuple[str, ...] = ()
    reference: str | None = None
    statuses: tuple[str, ...] = ()
    chat_ids: tuple[int, ...] = ()
    public_ids: tuple[str, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """Give the audience as JSON values."""
        return {
            "languages": list(self.languages),
            "reference": self.reference,
            "statuses": list(self.statuses),
            "chat_ids": list(self.chat_ids),
            "public_ids": list(self.public_ids),
        }

    @classmethod
    def from_json(cls, values: Mapping[str, Any]) -> Audience:
        """Read what `to_json` wrote."""
        lists = {name: tuple(values[name]) for name in ("languages", "statuses", "chat_ids", "public_ids")}
        return cls(reference=values["reference"], **lists)


@dataclass(frozen=True)
class Member:
    """Somebody in an audience."""

    chat_id: int
    language: str
    reachable: bool


def members(
    connection: Connection, audience: Audience, purpose: str, after: int | None, limit: int
) -> tuple[list[Member], int | None]:
    """Give the members among the next `limit` people behind a chat id, and where to go on (None at the end)."""
    people = select(candidates.c.chat_id).where(agreed(purpose, candidates.c.candidate_id), *_narrowed(audience))
    if after is not None:
        people = people.where(candidates.c.chat_id > after)
    found = list(connection.execute(people.order_by(candidates.c.chat_id).limit(limit)).scalars())
    known = _members(connection, found)
    wanted = [member for member in known if not audience.languages or member.language in audience.languages]
    return wanted, found[-1] if len(found) == limit else None


def unmatched(connection: Connection, audience: Audience, purpose: str) -> list[str]:
    """Give those who are named in an audience, as they are named, and are none of its people in any language."""
    within = (agreed(purpose, candidates.c.candidate_id), *_narrowed(audience))
    chats = select(candidates.c.chat_id).where(*within, candidates.c.chat_id.in_(audience.chat_ids))
    people = select(candidates.c.candidate_id).where(*within)
    numbers = select(applications.c.public_id).where(
        applications.c.public_id.in_(audience.public_ids), applications.c.candidate_id.in_(people)
    )
    known_chats = set(connection.execute(chats).scalars())
    known_numbers = set(connection.execute(numbers).scalars())
    lacking = [str(each) for each in dict.fromkeys(audience.chat_ids) if each not in known_chats]
    return [*lacking, *(each for each in dict.fromkeys(audience.public_ids) if each not in known_numbers)]


def agreed(purpose: str, candidate_id: ColumnElement[int]) -> ColumnElement[bool]:
    """Tell whether a candidate has agreed to a purpose and has not withdrawn."""
    given = select(consents.c.consent_id).where(
        consents.c.candidate_id == candidate_id, consents.c.purpose == purpose, consents.c.withdrawn_at.is_(None)
    )
    return given.exists()


def agreed_chats(purpose: str) -> Select[int]:
    """Select the chats of all who have agreed to a purpose and have not withdrawn."""
    return select(candidates.c.chat_id).where(agreed(purpose, candidates.c.candidate_id))


def _narrowed(audience: Audience) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = []
    own = select(applications.c.application_id).where(applications.c.candidate_id == candidates.c.candidate_id)
    if audience.chat_ids or audience.public_ids:
        known = own.where(applications.c.public_id.in_(audience.public_ids))
        conditions.append(or_(candidates.c.chat_id.in_(audience.chat_ids), known.exists()))
    if audience.reference or audience.statuses:
        if audience.statuses:
            own = own.where(applications.c.status.in_(audience.statuses))
        if audience.reference:
            wanted = select(vacancies.c.vacancy_id).where(vacancies.c.reference == audience.reference)
            own = own.where(applications.c.vacancy_id.in_(wanted))
        conditions.append(own.exists())
    return conditions


def _members(connection: Connection, chat_ids: Sequence[int]) -> list[Member]:
    preferred = _preferred(connection, chat_ids)
    stored = sessions.load(connection, chat_ids)
    made = []
    for chat_id in chat_ids:
        session = stored.get(chat_id)
        content = session.content if session else {}
        language = preferred.get(chat_id) or content.get("language") or content.get("guessed") or "en"
        made.append(Member(chat_id, language, session is None or session.reachable))
    return made


def _preferred(connection: Connection, chat_ids: Collection[int]) -> dict[int, str]:
    if not chat_ids:
        return {}
    rows = connection.execute(
        select(preferences.c.chat_id, preferences.c.language).where(preferences.c.chat_id.in_(chat_ids))
    )
    return {row.chat_id: row.language for row in rows}
