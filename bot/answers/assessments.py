"""What a candidate asks about their log and their assessments."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from bot.answers.asked import Answerers, Asked, each
from bot.conversations.assessment_requests import (
    AnswerInvitation,
    AskAccommodation,
    Invitation,
    LoadHistory,
    LoadInvitations,
    LoadOfficeHours,
    TakeSlot,
)
from bot.domain.answering import OfficeHours
from bot.storage import assessments, histories
from bot.storage.assessments import Invited
from bot.storage.slots import RUNNING


def invitation_of(invited: Invited) -> Invitation:
    """Give what a candidate may know of their assessment."""
    said = invited.accommodation
    return Invitation(invited.own, said.get("asked", ""), said.get("granted", ""))


def _own(connection: Connection, chat_id: int, assessment_id: int) -> Invited | None:
    invited = assessments.of_ids(connection, [assessment_id]).get(assessment_id)
    return invited if invited is not None and invited.chat_id == chat_id else None


def _take(connection: Connection, asked: Asked, at: datetime) -> str:
    wish: TakeSlot = asked.request
    if _own(connection, asked.chat_id, wish.assessment_id) is None:
        return "gone"
    return assessments.choose(connection, wish.assessment_id, wish.slot_id, wish.at)


def _answer(connection: Connection, asked: Asked, at: datetime) -> bool:
    wish: AnswerInvitation = asked.request
    invited = _own(connection, asked.chat_id, wish.assessment_id)
    if invited is None or not invited.own.is_open(wish.at) or invited.status.value not in RUNNING:
        return False
    assessments.answer(connection, invited, wish.response, wish.wish, wish.at)
    return True


def _need(connection: Connection, asked: Asked, at: datetime) -> bool:
    wish: AskAccommodation = asked.request
    invited = _own(connection, asked.chat_id, wish.assessment_id)
    if invited is None or not invited.own.is_open(wish.at):
        return False
    assessments.ask_accommodation(connection, invited, wish.asked)
    return True


def _history(connection: Connection, asked: Asked, at: datetime) -> Any:
    return histories.history(connection, asked.chat_id, asked.request.public_id)


def _invitations(connection: Connection, asked: Sequence[Asked], at: datetime) -> list[Any]:
    found = assessments.of_chats(connection, {one.chat_id for one in asked})
    return [tuple(map(invitation_of, found[one.chat_id])) for one in asked]


WRITES: Answerers = {
    TakeSlot: each(_take),
    AnswerInvitation: each(_answer),
    AskAccommodation: each(_need),
}


def reads(hours: OfficeHours) -> Answerers:
    """Give the answerers of what is only read."""
    return {
        LoadHistory: each(_history),
        LoadInvitations: _invitations,
        LoadOfficeHours: each(lambda connection, asked, at: hours),
    }
