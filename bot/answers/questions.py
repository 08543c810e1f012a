"""What candidates ask the team; colleagues who may answer hear of it, at most once an hour for each opening."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import Connection

from bot.answers.asked import Answerers, Asked, each
from bot.answers.colleagues import entrusted
from bot.answers.telling import Telling, Told
from bot.conversations.assessment_requests import AskAbout, ReplyToTeam
from bot.conversations.staff.questions import question_told
from bot.conversations.wishes import AddInquiry
from bot.domain.staff import StaffAct
from bot.storage import inquiries, notices, threads
from bot.storage.vacancy_records import by_reference

PAUSE = timedelta(hours=1)
"""How long colleagues are left in peace about an opening after they were told of a question."""


def writes(telling: Telling) -> Answerers:
    """Give what takes questions."""

    def ask(connection: Connection, asked: Asked, at: datetime) -> None:
        wish: AddInquiry = asked.request
        _tell(telling, connection, inquiries.ask(connection, asked.chat_id, wish.text, wish.at), at)

    def about(connection: Connection, asked: Asked, at: datetime) -> None:
        wish: AskAbout = asked.request
        number = threads.ask_about(connection, asked.chat_id, wish.reference, wish.text, wish.at)
        _tell(telling, connection, number, at)

    def reply(connection: Connection, asked: Asked, at: datetime) -> bool:
        wish: ReplyToTeam = asked.request
        kept = threads.reply(connection, asked.chat_id, wish.number, wish.text, wish.at)
        if kept:
            _tell(telling, connection, wish.number, at)
        return kept

    return {AddInquiry: each(ask), AskAbout: each(about), ReplyToTeam: each(reply)}


def _tell(telling: Telling, connection: Connection, number: int, at: datetime) -> None:
    """Tell whoever may answer, but for who asks and who was told of this opening within the hour."""
    thread = threads.of_numbers(connection, [number])[number]
    begins = f"sq/{thread.reference or '-'}/"
    lately = {chat for (chat, _), told_at in notices.told(connection, begins).items() if told_at > at - PAUSE}
    chats = [each.chat_id for each in entrusted(connection, StaffAct.ANSWER_QUESTION, thread.reference)]
    told = {chat for chat in chats if chat not in lately and chat != thread.chat_id}
    notices.add(connection, {(chat, f"{begins}{at:%y%m%d%H%M%S}") for chat in told}, at)
    known = by_reference(connection, [thread.reference] if thread.reference else [])
    reply = question_told(number, known.get(thread.reference or ""), threads.count_open(connection, thread.reference))
    telling.tell(connection, [Told(chat, f"sq/{number}/{chat}/{at:%y%m%d%H%M%S}", reply) for chat in told], at)
