"""What does not fit together fails when it is built, at the start, and names the culprit."""

from __future__ import annotations

from typing import Annotated

import pytest
from pydantic import BaseModel, TypeAdapter

from bot.conversations.actions import LONGEST, Action
from bot.conversations.chosen import yes_no
from bot.conversations.forms import Form, Question
from bot.conversations.inputs import Choice
from bot.conversations.profile_forms import BRANCHES, OPTIONAL, PROFILE_FORMS, input_for
from bot.conversations.typed import Typed
from bot.domain.profile import MODELS, SectionName
from bot.domain.types import Line
from bot.errors import WiringError
from tests.conversations.rendering import english


def test_two_questions_with_one_name_do_not_make_a_form() -> None:
    with pytest.raises(WiringError, match=r"the form trip has two questions named \['why'\]"):
        Form("trip", (Question("why", yes_no()), Question("when", yes_no()), Question("why", yes_no())))


@pytest.mark.parametrize("name", ["any", "more"])
def test_a_question_named_like_one_that_forms_ask_by_themselves_does_not_make_a_form(name: str) -> None:
    with pytest.raises(WiringError, match=rf"the form trip has two questions named \['{name}'\]"):
        Form("trip", (Question(name, yes_no()),))


class Oddity(BaseModel):
    number: float
    bare: str
    perhaps: Annotated[str, Line(5)] | None = None


@pytest.mark.parametrize("name", ["number", "bare"])
def test_a_field_that_nobody_knows_how_to_ask_for_is_named(name: str) -> None:
    with pytest.raises(WiringError, match=f"nobody knows how to ask for Oddity.{name}"):
        input_for(Oddity, name)


def test_an_optional_field_is_asked_for_like_any_other() -> None:
    assert isinstance(input_for(Oddity, "perhaps"), Typed)


@pytest.mark.parametrize("value", ["x" * 25, "é", "a|b"])
def test_a_choice_that_no_button_can_carry_is_refused(value: str) -> None:
    with pytest.raises(WiringError, match="no button can carry the choice"):
        Choice(value, "label")


def test_an_action_of_forty_bytes_is_carried_and_one_of_forty_one_is_named() -> None:
    assert len(Action("open", ("x" * 35,)).encode()) == LONGEST == 40
    with pytest.raises(WiringError, match=r"no button can carry Action.*'open'"):
        Action("open", ("x" * 36,)).encode()
    with pytest.raises(WiringError, match=r"no button can carry Action.*'open'"):
        Action("open", ("é" * 18,)).encode()


def test_a_bar_within_a_part_would_split_it_and_is_refused() -> None:
    with pytest.raises(WiringError, match="no bar within a part"):
        Action("open", ("a|b",)).encode()


def test_any_text_can_be_read_as_an_action() -> None:
    assert Action.decode("") == Action("")
    assert Action.decode("open|INT00001") == Action("open", ("INT00001",))


def test_every_field_of_the_profile_is_asked_for_once() -> None:
    for section, form in PROFILE_FORMS.items():
        assert [question.name for question in form.questions] == list(MODELS[section].model_fields)


def test_branches_and_optional_questions_name_fields_that_exist() -> None:
    fields = {section: set(MODELS[section].model_fields) for section in SectionName}
    assert all(set(branches) <= fields[section] for section, branches in BRANCHES.items())
    assert set().union(*fields.values()) >= OPTIONAL


def test_every_question_of_the_profile_has_its_words_a_hint_and_a_short_name() -> None:
    asked = {f"question-{form.name}-{each.name}" for form in PROFILE_FORMS.values() for each in form.questions}
    asked |= {f"question-{form.name}-more" for form in PROFILE_FORMS.values() if form.repeats}
    asked |= {f"question-{form.name}-any" for form in PROFILE_FORMS.values() if form.optional}
    assert {id_ + part for id_ in asked for part in ("", ".hint", ".label")} - english().keys() == set()


def test_what_a_typed_question_needs_is_a_type_that_measures_it() -> None:
    assert Typed(TypeAdapter(Annotated[str, Line(5)])).hint.id == "hint-text"
