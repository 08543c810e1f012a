"""The notices that the project ships: real facts, with words of our own in all four languages."""

from __future__ import annotations

import json

import pytest

from bot.domain.types import INTERFACE_LANGUAGES
from bot.domain.vacancy import Category, Vacancy
from tests.feeds.shipped import FILE, READING

ALL_LANGUAGES = set(INTERFACE_LANGUAGES)

each_vacancy = pytest.mark.parametrize("vacancy", READING.vacancies, ids=lambda vacancy: vacancy.reference)


def test_every_row_is_read_without_a_fault() -> None:
    assert READING.faults == ()
    assert len(READING.vacancies) == len(json.loads(FILE.read_text("utf-8"))) == 28


def test_every_category_has_some() -> None:
    assert {vacancy.category for vacancy in READING.vacancies} == set(Category)


@each_vacancy
def test_everything_that_is_read_exists_in_all_four_languages(vacancy: Vacancy) -> None:
    assert vacancy.texts.keys() == ALL_LANGUAGES
    assert all(text.body for text in vacancy.texts.values())
    assert all(criterion.text.keys() == ALL_LANGUAGES for criterion in vacancy.criteria)
    assert all(question.prompt.keys() == ALL_LANGUAGES for question in vacancy.screening_questions)
    labels = [option.label for question in vacancy.screening_questions for option in question.options]
    assert all(label.keys() == ALL_LANGUAGES for label in labels)


@each_vacancy
def test_what_is_ours_is_marked_as_illustrative(vacancy: Vacancy) -> None:
    assert vacancy.illustrative >= {"texts", "criteria", "screening_questions", "required_documents"}
    assert vacancy.illustrative >= {"title_es", "title_ar"}
    assert len(vacancy.illustrative & {"title_en", "title_fr"}) == 1


@each_vacancy
def test_criteria_name_education_or_experience_and_a_required_language(vacancy: Vacancy) -> None:
    kinds = {criterion.kind for criterion in vacancy.criteria if criterion.required}
    assert kinds & {"education", "experience"}
    assert "language" in kinds


@each_vacancy
def test_titles_carry_no_contract_type(vacancy: Vacancy) -> None:
    prefixes = ("secondment", "internship", "roster", "mise à disposition", "detachement")
    assert not any(text.title.lower().startswith(prefixes) for text in vacancy.texts.values())


@each_vacancy
def test_a_knock_out_question_accepts_an_answer_that_can_be_given(vacancy: Vacancy) -> None:
    for question in vacancy.screening_questions:
        if isinstance(question.accept, tuple):
            assert set(question.accept) <= {option.id for option in question.options}
        elif question.knock_out:
            assert question.kind == "yes_no"
