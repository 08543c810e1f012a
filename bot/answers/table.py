"""All answerers in one table, and answering a round with it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from bot.answers import (
    applications,
    assessments,
    checks,
    documents,
    offers,
    openings,
    people,
    pool,
    pushes,
    questions,
    references,
    secondment,
    wishes,
)
from bot.answers.asked import Answerers, Asked, each
from bot.answers.people import ConsentHash
from bot.answers.staff import table as staff
from bot.answers.staff.auditing import Auditing
from bot.answers.staff.guard import require_guard
from bot.answers.telling import Telling
from bot.conversations.requests import LoadPatience
from bot.domain.answering import OfficeHours
from bot.domain.push import PushTerms
from bot.domain.reminders import USUAL, Patience
from bot.errors import WiringError


class Answers:
    """Answers requests in the order of its table: what is written in a round is seen by what is read in it."""

    def __init__(
        self,
        consent_hash: ConsentHash,
        auditing: Auditing,
        telling: Telling,
        patience: Patience = USUAL,
        push: PushTerms = staff.USUAL,
        hours: OfficeHours = staff.HOURS,
    ) -> None:
        plain: Answerers = {
            **people.writes(consent_hash),
            **pool.writes(consent_hash),
            **checks.writes(consent_hash),
            **references.writes(consent_hash, telling),
            **applications.WRITES,
            **offers.writes(telling),
            **questions.writes(telling),
            **wishes.WRITES,
            **assessments.WRITES,
            **secondment.WRITES,
            **documents.WRITES,
            **people.READS,
            **pool.READS,
            **checks.READS,
            **references.READS,
            **openings.READS,
            **applications.READS,
            **offers.READS,
            **documents.READS,
            **pushes.READS,
            **wishes.READS,
            **assessments.reads(hours),
            **secondment.READS,
            LoadPatience: each(lambda connection, asked, at: patience),
        }
        require_guard(plain)
        self._answerers: Answerers = {**plain, **staff.answerers(auditing, telling, push, hours)}
        self._order = {kind: number for number, kind in enumerate(self._answerers)}

    def answer(self, connection: Connection, asked: Sequence[Asked], at: datetime) -> list[Any]:
        """Give the answers in the order of the requests."""
        places: dict[type, list[int]] = {}
        for place, one in enumerate(asked):
            places.setdefault(type(one.request), []).append(place)
        if unknown := sorted(kind.__name__ for kind in places if kind not in self._answerers):
            raise WiringError(f"nobody answers {unknown}")
        answers: dict[int, Any] = {}
        for kind in sorted(places, key=self._order.__getitem__):
            given = self._answerers[kind](connection, [asked[place] for place in places[kind]], at)
            answers.update(zip(places[kind], given, strict=True))
        return [answers[place] for place in range(len(asked))]
