from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from pydantic import ValidationError

from bot.domain.deadline import Deadline
from bot.domain.vacancy import ScreeningQuestion, Vacancy, VacancyStatus, grade_bounds

END = datetime(2027, 3, 31, 21, 59, 59, tzinfo=UTC)
OPTIONS = [{"id": "one", "label": {"en": "One"}}, {"id": "two", "label": {"en": "Two"}}]


def vacancy(**changes: Any) -> Vacancy:
    facts = {"reference": "INT04606", "texts": {"en": {"title": "Analyst"}}, "category": "analyst"}
    deadline = Deadline(at=END, zone="Europe/Paris", precision="date")
    return Vacancy.model_validate({**facts, "deadline": deadline, **changes})


def question(kind: str, **more: Any) -> ScreeningQuestion:
    return ScreeningQuestion.model_validate({"id": "q1", "kind": kind, "prompt": {"en": "?"}, **more})


def fault(**changes: Any) -> str:
    with pytest.raises(ValidationError) as refused:
        vacancy(**changes)
    return refused.value.errors()[0]["type"]


def test_an_application_counts_to_the_last_second_of_the_deadline() -> None:
    assert vacancy().is_open(END)
    assert not vacancy().is_open(END + timedelta(seconds=1))


def test_an_unknown_deadline_keeps_a_vacancy_open() -> None:
    assert vacancy(deadline=None).is_open(END + timedelta(days=9999))


@pytest.mark.parametrize("status", VacancyStatus)
def test_only_what_is_published_or_extended_takes_applications(status: VacancyStatus) -> None:
    assert vacancy(status=status).is_open(END) is (status in (VacancyStatus.PUBLISHED, VacancyStatus.EXTENDED))


@pytest.mark.parametrize("reference", ["x", "int04606", "INT 1", "-NT", "A" * 25, "INT|1", "É1"])
def test_a_reference_is_short_and_plain_enough_for_a_button_and_a_link(reference: str) -> None:
    assert fault(reference=reference) == "string_pattern_mismatch"


def test_a_vacancy_has_a_title_in_one_language_at_least() -> None:
    assert fault(texts={}) == "too_short"


def test_a_field_that_nobody_knows_is_refused() -> None:
    assert fault(salary=1) == "extra_forbidden"


# Screening questions


@pytest.mark.parametrize("kind", ["choice", "multi"])
def test_options_go_with_questions_of_choice(kind: str) -> None:
    assert len(question(kind, options=OPTIONS).options) == 2
    with pytest.raises(ValidationError, match="options go with choice and multi"):
        question(kind)


@pytest.mark.parametrize("kind", ["text", "yes_no", "number", "date"])
def test_options_go_with_nothing_else(kind: str) -> None:
    assert question(kind).options == ()
    with pytest.raises(ValidationError, match="options go with choice and multi"):
        question(kind, options=OPTIONS)


@pytest.mark.parametrize("accept", [True, False])
def test_a_question_of_yes_or_no_can_knock_out(accept: bool) -> None:
    assert question("yes_no", knock_out=True, accept=accept).accept is accept


@pytest.mark.parametrize("accept", [["one"], ["one", "two"]])
def test_a_question_of_one_choice_can_knock_out(accept: list[str]) -> None:
    assert question("choice", options=OPTIONS, knock_out=True, accept=accept).accept == tuple(accept)


@pytest.mark.parametrize(
    ("kind", "more"),
    [
        ("yes_no", {"knock_out": True}),
        ("yes_no", {"accept": True}),
        ("yes_no", {"knock_out": True, "accept": ["one"]}),
        ("choice", {"options": OPTIONS, "knock_out": True, "accept": True}),
        ("choice", {"options": OPTIONS, "knock_out": True, "accept": []}),
        ("choice", {"options": OPTIONS, "knock_out": True, "accept": ["three"]}),
        ("multi", {"options": OPTIONS, "knock_out": True, "accept": ["one"]}),
        ("number", {"knock_out": True, "accept": True}),
    ],
)
def test_a_knock_out_accepts_an_answer_that_can_be_given_and_nothing_else_does(kind: str, more: dict[str, Any]) -> None:
    with pytest.raises(ValidationError, match="names the accepted answer"):
        question(kind, **more)


# Grades


@pytest.mark.parametrize(
    ("grade", "bounds"),
    [("5", (5, 5)), ("7 or 6", (6, 7)), ("6-7", (6, 7)), ("Unclassified", None), ("", None), (None, None)],
)
def test_a_printed_grade_has_its_lowest_and_highest_number(grade: str | None, bounds: tuple[int, int] | None) -> None:
    assert grade_bounds(grade) == bounds
