"""The form engine by itself, with small forms made for the purpose."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from typing import Annotated, Any

import pytest
from pydantic import TypeAdapter

from bot.conversations import forms
from bot.conversations.chosen import yes_no
from bot.conversations.forms import MOST, Answers, Form, Question, always
from bot.conversations.inputs import Context, Problem
from bot.conversations.session import Draft
from bot.conversations.typed import Typed
from bot.domain.profile import Education
from bot.domain.types import Line
from bot.errors import NewerDraft

TODAY = Context(date(2027, 3, 1))


def asks(name: str, optional: bool = False, when: Callable[[Answers], bool] = always) -> Question:
    """Give a question for a text, or for yes or no when its name ends so."""
    text = Typed(TypeAdapter(Annotated[str, Line(20)]))
    return Question(name, yes_no() if name.endswith("?") else text, optional, when)


def form(*questions: Question, **more: Any) -> Form:
    return Form("trip", questions, **more)


def holding(answers: Mapping[str, Any], **more: Any) -> Draft:
    return Draft(key="profile/trip", version=1, answers=dict(answers), **more)


def asked(form: Form, draft: Draft) -> str | None:
    step = forms.current(form, draft)
    return step.address if step else None


def answer(form: Form, draft: Draft, *values: Any) -> Draft:
    """Answer one question after another."""
    for value in values:
        step = forms.current(form, draft)
        assert step is not None
        taken = forms.answer(form, draft, step, value, TODAY)
        assert isinstance(taken, Draft), taken
        draft = taken
    return draft


TRIP = form(
    asks("from"), asks("abroad?"), asks("country", when=lambda entry: entry.get("abroad?") is True), asks("why")
)
TRIPS = form(asks("from"), asks("to"), repeats=True)
PERHAPS = form(asks("from"), repeats=True, optional=True)


# Where one is


def test_the_first_question_without_an_answer_is_asked() -> None:
    assert asked(TRIP, holding({})) == "trip.from"
    assert asked(TRIP, holding({"trip.from": "Rome"})) == "trip.abroad?"


def test_a_complete_form_asks_nothing() -> None:
    draft = holding({"trip.from": "Rome", "trip.abroad?": False, "trip.why": "Work"})
    assert asked(TRIP, draft) is None
    assert forms.result(TRIP, draft) == ({"from": "Rome", "abroad?": False, "why": "Work"},)


def test_a_question_added_by_a_release_is_asked_and_the_others_keep_their_answers() -> None:
    begun = answer(TRIP, forms.begin(TRIP, "k"), "Rome", False, "Work")
    longer = form(asks("who"), *TRIP.questions)
    assert asked(longer, begun) == "trip.who"
    assert forms.result(longer, answer(longer, begun, "Ada"))[0]["why"] == "Work"


def test_a_question_removed_by_a_release_is_not_asked_and_its_answer_is_left_out() -> None:
    begun = answer(TRIP, forms.begin(TRIP, "k"), "Rome", False)
    shorter = form(asks("abroad?"), asks("why"))
    assert asked(shorter, begun) == "trip.why"
    done = answer(shorter, begun, "Work")
    assert forms.result(shorter, done) == ({"abroad?": False, "why": "Work"},)
    assert done.answers["trip.from"] == "Rome"


def test_reordering_questions_loses_nothing_and_asks_what_is_missing() -> None:
    begun = answer(TRIP, forms.begin(TRIP, "k"), "Rome", True)
    turned = form(*reversed(TRIP.questions))
    assert asked(turned, begun) == "trip.why"
    assert asked(turned, answer(turned, begun, "Work")) == "trip.country"
    assert asked(TRIP, begun) == "trip.country"


def test_an_answer_that_its_question_can_no_longer_hold_is_asked_again_and_kept_until_then() -> None:
    begun = holding({"trip.abroad": "to Rome", "trip.why": "Work"})
    changed = form(Question("abroad", yes_no()), asks("why"))
    assert asked(changed, begun) == "trip.abroad"
    assert begun.answers["trip.abroad"] == "to Rome"


def test_a_skipped_question_is_not_asked_again_but_one_that_must_now_be_answered_is() -> None:
    skipped = holding({"trip.from": None, "trip.why": "Work"})
    assert asked(form(asks("from", optional=True), asks("why")), skipped) is None
    assert asked(form(asks("from"), asks("why")), skipped) == "trip.from"


# Branches


def test_an_answer_opens_a_branch_and_another_closes_it() -> None:
    draft = answer(TRIP, forms.begin(TRIP, "k"), "Rome", True)
    assert asked(TRIP, draft) == "trip.country"
    assert asked(TRIP, answer(TRIP, holding({"trip.from": "Rome"}), False)) == "trip.why"


def test_what_falls_off_the_path_stays_in_the_draft_and_is_left_out_of_the_result() -> None:
    draft = answer(TRIP, forms.begin(TRIP, "k"), "Rome", True, "Italy", "Work")
    changed = answer(TRIP, forms.edit(TRIP, draft, "trip.abroad?") or draft, False)
    assert forms.result(TRIP, changed) == ({"from": "Rome", "abroad?": False, "why": "Work"},)
    assert changed.answers["trip.country"] == "Italy"
    back_again = answer(TRIP, forms.edit(TRIP, changed, "trip.abroad?") or changed, True)
    assert forms.result(TRIP, back_again)[0]["country"] == "Italy"


# Going back and changing


def test_back_goes_to_the_question_before_and_its_answer_stays_until_it_is_replaced() -> None:
    draft = answer(TRIP, forms.begin(TRIP, "k"), "Rome")
    earlier = forms.back(TRIP, draft)
    assert earlier is not None
    assert asked(TRIP, earlier) == "trip.from"
    assert earlier.answers == draft.answers
    assert asked(TRIP, answer(TRIP, earlier, "Oslo")) == "trip.abroad?"


def test_back_from_a_complete_form_goes_to_its_last_question() -> None:
    draft = answer(TRIP, forms.begin(TRIP, "k"), "Rome", False, "Work")
    earlier = forms.back(TRIP, draft)
    assert earlier is not None
    assert asked(TRIP, earlier) == "trip.why"


def test_there_is_nothing_before_the_first_question() -> None:
    assert forms.back(TRIP, forms.begin(TRIP, "k")) is None


def test_keeping_the_answer_leads_back_to_where_one_was() -> None:
    draft = answer(TRIP, forms.begin(TRIP, "k"), "Rome", False)
    earlier = forms.back(TRIP, draft)
    assert earlier is not None
    assert forms.keep(earlier) == draft


def test_only_a_question_on_the_path_can_be_edited() -> None:
    draft = answer(TRIP, forms.begin(TRIP, "k"), "Rome", False, "Work")
    assert forms.edit(TRIP, draft, "trip.country") is None
    assert asked(TRIP, forms.edit(TRIP, draft, "trip.from") or draft) == "trip.from"


def test_a_cursor_that_fell_off_the_path_is_ignored() -> None:
    assert asked(TRIP, holding({"trip.from": "Rome", "trip.abroad?": False}, cursor="trip.country")) == "trip.why"


def test_what_a_question_has_gathered_stays_while_another_is_asked() -> None:
    begun = holding({"trip.from": "Rome"})
    step = forms.current(TRIP, begun)
    assert step is not None
    gathered = forms.gather(begun, step, "half")
    earlier = forms.back(TRIP, gathered)
    assert earlier is not None
    assert earlier.gathered == {"trip.abroad?": "half"}
    assert answer(TRIP, earlier, "Oslo").gathered == {"trip.abroad?": "half"}
    assert answer(TRIP, gathered, True).gathered == {}
    assert forms.gather(gathered, step, None).gathered == {}


# Repeated forms


def test_each_entry_is_asked_in_full_and_then_whether_there_is_more() -> None:
    draft = answer(TRIPS, forms.begin(TRIPS, "k"), "Rome", "Oslo")
    assert asked(TRIPS, draft) == "trip.0.more"
    draft = answer(TRIPS, draft, True)
    assert asked(TRIPS, draft) == "trip.1.from"
    draft = answer(TRIPS, draft, "Bern", "Lima", False)
    assert asked(TRIPS, draft) is None
    assert forms.result(TRIPS, draft) == ({"from": "Rome", "to": "Oslo"}, {"from": "Bern", "to": "Lima"})


def test_a_form_that_may_stay_empty_asks_first_whether_there_is_anything() -> None:
    draft = forms.begin(PERHAPS, "k")
    assert asked(PERHAPS, draft) == "trip.any"
    assert forms.result(PERHAPS, answer(PERHAPS, draft, False)) == ()
    assert asked(PERHAPS, answer(PERHAPS, draft, True)) == "trip.0.from"


def entries(form: Form, *names: str) -> Draft:
    return forms.filled(form, "k", tuple({"from": name, "to": "there"} for name in names))


def test_stored_entries_make_a_complete_draft() -> None:
    draft = entries(TRIPS, "A", "B")
    assert asked(TRIPS, draft) is None
    assert draft.revisited
    assert [entry["from"] for entry in forms.result(TRIPS, draft)] == ["A", "B"]


def test_no_stored_entry_makes_a_complete_draft_of_a_form_that_may_stay_empty() -> None:
    assert asked(PERHAPS, entries(PERHAPS)) is None


def test_adding_asks_one_entry_more() -> None:
    assert asked(TRIPS, forms.add(TRIPS, entries(TRIPS, "A")) or holding({})) == "trip.1.from"
    assert asked(PERHAPS, forms.add(PERHAPS, entries(PERHAPS)) or holding({})) == "trip.0.from"


def test_a_form_that_does_not_repeat_takes_no_more_entries_and_gives_none_away() -> None:
    draft = answer(TRIP, forms.begin(TRIP, "k"), "Rome", False, "Work")
    assert forms.add(TRIP, draft) is None
    assert forms.remove(TRIP, draft, 0) is None


def test_twenty_entries_are_the_most() -> None:
    full = entries(TRIPS, *map(str, range(MOST)))
    assert forms.count(TRIPS, full.answers) == MOST == 20
    assert forms.add(TRIPS, full) is None
    assert forms.add(TRIPS, entries(TRIPS, *map(str, range(MOST - 1)))) is not None


def test_after_the_twentieth_entry_nobody_is_asked_for_more() -> None:
    draft = forms.add(TRIPS, entries(TRIPS, *map(str, range(MOST - 1))))
    assert draft is not None
    assert asked(TRIPS, answer(TRIPS, draft, "Rome", "Oslo")) is None


@pytest.mark.parametrize(("index", "left"), [(0, ["B", "C"]), (1, ["A", "C"]), (2, ["A", "B"])])
def test_removing_an_entry_moves_the_later_ones_up(index: int, left: list[str]) -> None:
    draft = forms.remove(TRIPS, entries(TRIPS, "A", "B", "C"), index)
    assert draft is not None
    assert asked(TRIPS, draft) is None
    assert [entry["from"] for entry in forms.result(TRIPS, draft)] == left


def test_the_last_entry_can_be_removed_only_where_the_form_may_stay_empty() -> None:
    assert forms.remove(TRIPS, entries(TRIPS, "A"), 0) is None
    empty = forms.remove(PERHAPS, entries(PERHAPS, "A"), 0)
    assert empty is not None
    assert forms.result(PERHAPS, empty) == ()


def test_an_entry_that_does_not_exist_cannot_be_removed() -> None:
    assert forms.remove(TRIPS, entries(TRIPS, "A", "B"), 2) is None


def test_an_entry_cannot_be_removed_while_another_is_being_entered() -> None:
    draft = forms.add(TRIPS, entries(TRIPS, "A", "B"))
    assert draft is not None
    assert forms.remove(TRIPS, draft, 0) is None


def test_removing_an_entry_keeps_what_fell_off_the_path_in_the_others() -> None:
    branching = replace(TRIP, repeats=True)
    draft = answer(branching, forms.begin(branching, "k"), "A", True, "Italy", "Work", True, "B", False, "Fun", False)
    off_path = answer(branching, forms.edit(branching, draft, "trip.0.abroad?") or draft, False)
    assert (forms.remove(branching, off_path, 1) or draft).answers["trip.0.country"] == "Italy"


def test_an_unfinished_text_moves_up_with_its_entry() -> None:
    draft = entries(TRIPS, "A", "B").change(gathered={"trip.1.to": "half", "trip.0.to": "gone"})
    removed = forms.remove(TRIPS, draft, 0)
    assert removed is not None
    assert removed.gathered == {"trip.0.to": "half"}


# Rules of a whole entry

STUDY = Form(
    "education",
    (asks("from_month"), asks("to_month"), asks("field", optional=True)),
    model=Education,
)


def test_months_out_of_order_are_refused_as_soon_as_both_are_known() -> None:
    begun = answer(STUDY, forms.begin(STUDY, "k"), "2015-09")
    step = forms.current(STUDY, begun)
    assert step is not None
    refused = forms.answer(STUDY, begun, step, "2014-06", TODAY)
    assert isinstance(refused, Problem)
    assert refused.code == "months_in_order"


def test_an_entry_that_its_model_refuses_is_not_completed_even_by_skipping() -> None:
    begun = answer(STUDY, forms.begin(STUDY, "k"), "2015-09", "2016-06")
    step = forms.current(STUDY, begun)
    assert step is not None
    refused = forms.answer(STUDY, begun, step, None, TODAY)
    assert isinstance(refused, Problem)
    assert refused.code == "missing"


# Releases


def renamed(answers: Answers) -> dict[str, Any]:
    return {address.replace("trip.departure", "trip.from"): value for address, value in answers.items()}


def shouted(answers: Answers) -> dict[str, Any]:
    return {address: value.upper() if value == "Rome" else value for address, value in answers.items()}


THIRD = form(asks("from"), asks("why"), upgrades=(renamed, shouted))


def test_each_upgrade_raises_the_version_of_a_form() -> None:
    assert TRIP.version == 1
    assert THIRD.version == forms.begin(THIRD, "k").version == 3


def test_a_draft_of_an_older_release_is_lifted_step_by_step() -> None:
    older = holding({"trip.departure": "Rome"})
    assert forms.take_up(THIRD, "k", {"k": older}) == older.change(version=3, answers={"trip.from": "ROME"})
    newer = older.change(version=2, answers={"trip.from": "Rome"})
    assert forms.take_up(THIRD, "k", {"k": newer}).answers == {"trip.from": "ROME"}


def test_a_draft_of_this_release_is_taken_as_it_is() -> None:
    draft = holding({"trip.from": "Rome"})
    assert forms.take_up(TRIP, "k", {"k": draft}) == draft


def test_a_draft_of_a_newer_release_is_refused() -> None:
    with pytest.raises(NewerDraft, match="profile/trip has version 2, this release knows 1"):
        forms.take_up(TRIP, "k", {"k": holding({}).change(version=2)})


def test_where_there_is_no_draft_an_empty_one_is_begun() -> None:
    assert forms.take_up(TRIP, "k", {}) == forms.begin(TRIP, "k")
