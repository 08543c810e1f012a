"""What a push says and to whom, for the staff who look at it and for the worker that carries it out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from bot.answers.asked import Answerers, Asked, each
from bot.answers.telling import Reader, Telling, Told
from bot.conversations.outcomes import Reply
from bot.conversations.pushed import Addressed, message
from bot.conversations.requests import ProveMessage
from bot.domain.moving import Barred, attempt
from bot.domain.push import Addressee, Push, PushTerms, Reason, next_word_by, objection
from bot.domain.staff import Role
from bot.domain.types import Language
from bot.domain.vacancy import Vacancy
from bot.domain.verification import MessageProof
from bot.storage import moves, openings, push_recipients, pushes
from bot.storage.moves import Move, Standing
from bot.storage.outbox import Lane
from bot.storage.push_recipients import Chosen
from bot.storage.vacancy_records import by_reference


class Pressing:
    """Words the messages of pushes, and tells them together with the moves that they are about."""

    def __init__(self, telling: Telling, terms: PushTerms) -> None:
        self.telling, self.terms = telling, terms

    def people(self, connection: Connection, push: Push, limit: int | None = None) -> list[tuple[Chosen, Addressee]]:
        """Give the recipients that wait, with what decides about each."""
        chosen = push_recipients.chosen(connection, push, limit)
        readers = self.telling.readers(connection, {one.chat_id for one in chosen})
        return [(one, _addressee(one, readers[one.chat_id])) for one in chosen]

    def replies(self, connection: Connection, push: Push, to: Mapping[str, Language], at: datetime) -> dict[str, Reply]:
        """Give the messages to these applications' owners, in their languages."""
        vacancy = by_reference(connection, [push.reference])[push.reference]
        applied = openings.applied_to(connection, push.reference)
        codes = pushes.codes(connection, push.push_id, to)
        more = next_word_by(push.template, self.terms.patience, at)
        by = None if more is None else more.astimezone(_zone(vacancy)).date()
        return {
            public_id: message(push, vacancy, Addressed(public_id, language, codes[public_id], applied, by))
            for public_id, language in to.items()
        }

    def settle_who(self, connection: Connection, push: Push, at: datetime) -> None:
        """Leave out for good whoever cannot be told now, so that a push never grows after it was let go."""
        tried = [(one, objection(push.template, person)) for one, person in self.people(connection, push)]
        left = {one.application_id: why for one, why in tried if why is not None}
        push_recipients.leave_out(connection, push.push_id, left, at)

    def carry_out(self, connection: Connection, push: Push, limit: int, at: datetime) -> int:
        """Move the next recipients, queue their messages and write both down; tell how many were looked at."""
        people = self.people(connection, push, limit)
        left: dict[int, Reason] = {}
        told: list[tuple[Chosen, Addressee]] = []
        for one, person in people:
            why = objection(push.template, person)
            if why is None:
                told.append((one, person))
            else:
                left[one.application_id] = why
        push_recipients.leave_out(connection, push.push_id, left, at)
        self._tell(connection, push, told, at)
        return len(people)

    def _tell(self, connection: Connection, push: Push, told: Sequence[tuple[Chosen, Addressee]], at: datetime) -> None:
        if not told:
            return
        moves.carry_out(connection, [move for one, _ in told for move in _moves(push, one)], at)
        replies = self.replies(connection, push, {one.public_id: person.language for one, person in told}, at)
        rows = [
            Told(one.chat_id, push_recipients.key_of(push.push_id, one.application_id), replies[one.public_id])
            for one, _ in told
        ]
        self.telling.tell(connection, rows, at, Lane.BULK)
        push_recipients.mark_told(connection, push.push_id, [one.application_id for one, _ in told], at)


def _addressee(one: Chosen, reader: Reader) -> Addressee:
    return Addressee(one.public_id, one.status, reader.language, reader.reachable, one.agreed, one.told_before)


def _moves(push: Push, one: Chosen) -> list[Move]:
    """Give the move that goes with a message: as a recruiter, for recruiters prepare pushes."""
    event = push.template.event
    way = None if event is None else attempt(one.status, event, {Role.RECRUITER})
    if event is None or way is None or isinstance(way, Barred):
        return []
    standing = Standing(one.application_id, one.public_id, push.reference, one.chat_id, one.status, one.revision)
    return [Move(standing, event, way[1])]


def _zone(vacancy: Vacancy) -> ZoneInfo:
    return ZoneInfo(vacancy.deadline.zone if vacancy.deadline else "UTC")


def _prove(connection: Connection, asked: Asked, at: datetime) -> MessageProof | None:
    return pushes.prove(connection, asked.request.code)


READS: Answerers = {ProveMessage: each(_prove)}
