"""What staff ask about the questions of candidates."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from bot.conversations.staff.requests import StaffRequest
from bot.domain.staff import Member, StaffAct, Subject
from bot.domain.vacancy import Vacancy
from bot.domain.wishes import InquiryMessage


@dataclass(frozen=True)
class Question:
    """A thread as staff see it: of which application and opening, if of any; what was said; by when to answer.

    Nobody's name is in it, but what they wrote themselves; that is covered where the review is blind.
    """

    number: int
    vacancy: Vacancy | None
    public_id: str | None
    open: bool
    asked_at: datetime
    answer_by: date
    messages: tuple[InquiryMessage, ...]
    member: Member


@dataclass(frozen=True)
class ListQuestions(StaffRequest[tuple[Question, ...]]):
    """List the questions that wait for an answer, of openings entrusted to one; the longest waiting first."""

    act = StaffAct.READ_QUESTIONS


def inquiry(number: int) -> Subject:
    """Give a thread as what an act is about."""
    return Subject("inquiry", str(number))


@dataclass(frozen=True)
class ReadQuestion(StaffRequest[Question]):
    """Read one thread."""

    number: int
    act = StaffAct.READ_QUESTIONS

    @property
    def about(self) -> tuple[Subject, ...]:
        return (inquiry(self.number),)


@dataclass(frozen=True)
class AnswerQuestion(StaffRequest[None]):
    """Answer a thread; who asked is told."""

    number: int
    text: str
    act = StaffAct.ANSWER_QUESTION

    @property
    def about(self) -> tuple[Subject, ...]:
        return (inquiry(self.number),)


@dataclass(frozen=True)
class CloseQuestion(StaffRequest[None]):
    """Take a thread off the list without an answer."""

    number: int
    act = StaffAct.ANSWER_QUESTION

    @property
    def about(self) -> tuple[Subject, ...]:
        return (inquiry(self.number),)
