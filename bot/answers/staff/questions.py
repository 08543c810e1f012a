"""Questions of candidates, as staff read and answer them; who asked is told in the same transaction."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from bot.answers.staff.guard import Granted, Refuse, StaffAnswerers
from bot.answers.telling import Telling, Told
from bot.conversations.questions import answered
from bot.conversations.staff.question_requests import (
    AnswerQuestion,
    CloseQuestion,
    ListQuestions,
    Question,
    ReadQuestion,
)
from bot.domain.answering import OfficeHours, answer_by
from bot.domain.blind import cover, names_in
from bot.domain.staff import Member
from bot.domain.wishes import InquiryMessage
from bot.storage import desk_lists, threads
from bot.storage.threads import Thread
from bot.storage.vacancy_records import by_reference


def reading(hours: OfficeHours) -> StaffAnswerers:
    """Give the answerers of what is only read; `hours` say by when there should be an answer."""

    def listed(connection: Connection, granted: Granted, at: datetime) -> tuple[Question, ...]:
        found = [each for each in threads.waiting(connection) if _is_theirs(granted, each)]
        return tuple(_questions(connection, granted.member, found, hours))

    def read(connection: Connection, granted: Granted, at: datetime) -> Question:
        (question,) = _questions(connection, granted.member, [_thread(connection, granted)], hours)
        return question

    return {ListQuestions: listed, ReadQuestion: read}


def _is_theirs(granted: Granted, thread: Thread) -> bool:
    """Questions about no opening are for those to whom all are entrusted; nobody answers their own."""
    if thread.chat_id == granted.member.chat_id:
        return False
    return granted.member.openings is None if thread.reference is None else granted.sees(thread.reference)


def _thread(connection: Connection, granted: Granted) -> Thread:
    number = granted.request.number
    thread = threads.of_numbers(connection, [number])[number]
    if not _is_theirs(granted, thread):
        raise Refuse("elsewhere")
    return thread


def _questions(connection: Connection, member: Member, found: Sequence[Thread], hours: OfficeHours) -> list[Question]:
    references = sorted({each.reference for each in found if each.reference is not None})
    known = by_reference(connection, references)
    blind = {each for each in references if desk_lists.is_blind(connection, each)}
    return [
        Question(
            each.number,
            known.get(each.reference or ""),
            each.public_id,
            each.state == "open",
            each.updated_at,
            answer_by(_asked_at(each), hours),
            _by_clock(_covered(connection, each) if each.reference in blind else each.messages, hours.zone),
            member,
        )
        for each in found
    ]


def _by_clock(messages: Sequence[InquiryMessage], zone: str) -> tuple[InquiryMessage, ...]:
    """Give messages with their times by the clock of a zone."""
    return tuple(each.model_copy(update={"at": each.at.astimezone(ZoneInfo(zone))}) for each in messages)


def _asked_at(thread: Thread) -> datetime:
    """Give when the first question was asked that has no answer yet."""
    waiting = thread.updated_at
    for message in reversed(thread.messages):
        if message.author == "staff":
            break
        waiting = message.at
    return waiting


def _covered(connection: Connection, thread: Thread) -> tuple[InquiryMessage, ...]:
    """Cover what tells who somebody is."""
    sent = desk_lists.snapshots(connection, [thread.public_id] if thread.public_id else [])
    names = {name for snapshot in sent.values() for name in names_in(snapshot)}
    return tuple(each.model_copy(update={"text": cover(each.text, names)}) for each in thread.messages)


def telling_too(telling: Telling, hours: OfficeHours) -> StaffAnswerers:
    """Give all answerers: those that tell candidates something, and those that read."""

    def answer(connection: Connection, granted: Granted, at: datetime) -> None:
        wanted: AnswerQuestion = granted.request
        thread = _thread(connection, granted)
        threads.answer(connection, wanted.number, wanted.text, at)
        asked = [each.text for each in thread.messages if each.author == "candidate"]
        known = by_reference(connection, [thread.reference] if thread.reference else [])
        reply = answered(thread.number, asked[-1] if asked else "", wanted.text, known.get(thread.reference or ""))
        key = f"q/{thread.number}/{at:%y%m%d%H%M%S%f}"
        telling.tell(connection, [Told(thread.chat_id, key, reply)], at)

    def close(connection: Connection, granted: Granted, at: datetime) -> None:
        threads.close(connection, _thread(connection, granted).number, at)

    return {AnswerQuestion: answer, CloseQuestion: close, **reading(hours)}
