"""The form of an application: motivation, the vacancy's own questions, talent pool.

The declaration is made by submitting: its words stand above the button.
"""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import Annotated, Any

from pydantic import Field, TypeAdapter

from bot.conversations.chosen import Chosen, Several, yes_no
from bot.conversations.dated import DayInput
from bot.conversations.forms import Answers, Form, Question
from bot.conversations.inputs import Choice, Input
from bot.conversations.outcomes import Local
from bot.conversations.typed import Long, Number
from bot.domain.application import ASKED
from bot.domain.types import Paragraphs
from bot.domain.vacancy import ScreeningQuestion, Vacancy

NAME = "apply"
MOTIVATION = 3000
"""Characters of a motivation: about one page."""

AHEAD = 2
"""Years to come that a vacancy's question about a date offers: most ask when somebody could start."""


def application_form(vacancy: Vacancy) -> Form:
    """Give the questions of an application to this vacancy."""
    motivation = Question("motivation", _text(MOTIVATION))
    own = tuple(
        Question(ASKED + question.id, screening_input(question), prompt=Local(question.prompt), number=number)
        for number, question in enumerate(vacancy.screening_questions, 1)
    )
    return Form(NAME, (motivation, *own, Question("pool", yes_no())))


def screening_input(question: ScreeningQuestion) -> Input:
    """Choose how to ask a vacancy's question."""
    options = tuple(Choice(option.id, Local(option.label)) for option in question.options)
    match question.kind:
        case "yes_no":
            return yes_no()
        case "choice":
            return Chosen(options)
        case "multi":
            return Several(options)
        case "number":
            return _number(question.min if question.min is not None else 0, question.max)
        case "date":
            return _DAY
    return _text(question.max_chars)


_DAY = DayInput(TypeAdapter(date), age=-AHEAD, youngest=-AHEAD)


@lru_cache(maxsize=64)
def _text(longest: int) -> Long:
    """Give a reader of paragraphs; remembered, since a form is made anew for every turn and a reader is not cheap."""
    return Long(TypeAdapter(Annotated[str, Paragraphs(longest)]), longest)


@lru_cache(maxsize=64)
def _number(least: int, most: int | None) -> Number:
    return Number(TypeAdapter(Annotated[int, Field(ge=least, le=most)]))


def knocked_out(vacancy: Vacancy, answers: Answers) -> tuple[ScreeningQuestion, ...]:
    """Give the knock-out questions whose answer this vacancy does not accept."""
    return tuple(
        question
        for question in vacancy.screening_questions
        if question.knock_out and not _accepted(question, answers.get(f"{NAME}.{ASKED}{question.id}"))
    )


def _accepted(question: ScreeningQuestion, given: Any) -> bool:
    if isinstance(question.accept, tuple):
        return given in question.accept
    return given is question.accept
