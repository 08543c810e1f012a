"""Making the dossier of a seconded post from what is stored."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import cast
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from bot.domain.application import ApplicationHead
from bot.domain.profile import Profile
from bot.domain.status import Status
from bot.domain.types import Language
from bot.domain.vacancy import Vacancy
from bot.papers.dossier import Nomination, dossier
from bot.papers.makers import zone_of
from bot.papers.making import Draw, Maker
from bot.papers.wording import Wording
from bot.storage import applications, candidates, revisions, vacancies


def nomination_maker(wording: Wording) -> Maker:
    """Give the maker of dossiers."""

    def make(connection: Connection, chat_id: int, language: Language, args: tuple[str, ...]) -> Draw | None:
        """Make the dossier of an application: its public id, the other language, the bureau's country, and when."""
        public_id, other, country, at = args
        own = applications.listed(connection, [chat_id])[chat_id]
        head = next((each for each in own if each.public_id == public_id), None)
        if head is None:
            return None
        vacancy = vacancies.by_reference(connection, [head.reference])[head.reference]
        profile, declared_at = _told(connection, chat_id, head)
        made_at = datetime.fromisoformat(at).astimezone(_zone(connection, chat_id, vacancy))
        nomination = Nomination(public_id, vacancy, profile, country, made_at, declared_at)
        return lambda: dossier(nomination, (language, cast(Language, other)), wording)

    return make


def _told(connection: Connection, chat_id: int, head: ApplicationHead) -> tuple[Profile, datetime | None]:
    """Give the profile as it was last sent and when that was, or as it is while the application is a draft."""
    sent = None if head.status is Status.DRAFT else revisions.latest(connection, chat_id, head.public_id)
    if sent is None:
        return candidates.profiles(connection, [chat_id])[chat_id], None
    return Profile(sent.profile), sent.declared_at


def _zone(connection: Connection, chat_id: int, vacancy: Vacancy) -> ZoneInfo:
    """Give the person's zone, or that of the deadline."""
    named = zone_of(connection, chat_id) or (vacancy.deadline.zone if vacancy.deadline else None)
    return ZoneInfo(named or str(UTC))
