"""Pushes: who is told and who is left out, how a push goes on, and what can be written."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.domain.push import (
    ARGUMENTS,
    FREE,
    INELIGIBLE,
    LONGEST,
    NOT_SELECTED,
    OPEN,
    PUSHED,
    TEMPLATES,
    WAYS,
    Addressee,
    Push,
    PushState,
    PushStep,
    Template,
    Unfit,
    next_word_by,
    objection,
    template_of,
    tried,
    unfit,
    written,
)
from bot.domain.reminders import Patience
from bot.domain.status import TABLE, Actor, Status, StatusEvent

NOW = datetime(2027, 3, 1, 12, tzinfo=UTC)
SHORTLISTED, NOT, UNMET, NOTICE, OWN = (
    TEMPLATES[name] for name in ("shortlisted", NOT_SELECTED, INELIGIBLE, "assessment", FREE)
)


def push(template: str = "shortlisted", state: PushState = PushState.PREPARED, **more: Any) -> Push:
    """Give a push."""
    return Push(7, "INT00001", TEMPLATES[template], state, 1, NOW, **more)


def person(status: Status = Status.UNDER_REVIEW, public_id: str = "A-0000-0001", **more: Any) -> Addressee:
    """Give somebody who was chosen."""
    return Addressee(public_id, status, **{"language": "en", **more})


# Who is told


@pytest.mark.parametrize("template", [SHORTLISTED, NOT, UNMET], ids=lambda each: str(each.name))
@pytest.mark.parametrize("status", list(Status))
def test_who_is_moved_is_told_exactly_where_the_table_lets_a_recruiter_move_them(
    template: Template, status: Status
) -> None:
    row = next((each for each in TABLE if (each.source, each.event) == (status, template.event)), None)
    able = row is not None and Actor.RECRUITER in row.actors
    assert (objection(template, person(status)) is None) is able


def test_whatever_ends_or_lifts_an_application_before_the_decision_is_a_push_for_many() -> None:
    assert {StatusEvent.SHORTLIST, StatusEvent.NOT_SELECT, StatusEvent.RULE_INELIGIBLE} == PUSHED


@pytest.mark.parametrize(
    ("template", "chosen", "said"),
    [
        (NOT_SELECTED, "", "many"),
        (NOT_SELECTED, "skills", "skills"),
        (INELIGIBLE, "", "unmet"),
        (INELIGIBLE, "unmet_languages", "unmet_languages"),
        (INELIGIBLE, "many", "unmet"),
        ("shortlisted", "many", None),
    ],
)
def test_a_reason_is_one_of_its_templates_own(template: str, chosen: str, said: str | None) -> None:
    assert push(template, why=chosen).reason == said


def test_what_is_an_approvers_move_is_left_to_an_approver() -> None:
    assert objection(NOT, person(Status.RECOMMENDED)) == "approver"
    assert objection(SHORTLISTED, person(Status.SHORTLISTED)) == "stage"


def test_who_has_left_or_never_sent_anything_is_told_nothing() -> None:
    for template in TEMPLATES.values():
        assert objection(template, person(Status.WITHDRAWN)) == "withdrawn"
        assert objection(template, person(Status.DRAFT)) == "unsent"
        assert objection(template, person(Status.DRAFT_EXPIRED)) == "unsent"


def test_who_has_withdrawn_their_consent_is_told_nothing() -> None:
    assert objection(OWN, person(agreed=False)) == "consent"


def test_nobody_is_told_the_same_twice_but_a_message_of_the_teams_own_may_come_again() -> None:
    assert objection(SHORTLISTED, person(told_before=True)) == "told"
    assert objection(OWN, person(told_before=True)) is None


def test_a_notice_that_moves_nobody_is_for_those_whom_it_concerns() -> None:
    assert objection(NOTICE, person(Status.SHORTLISTED)) is None
    assert objection(NOTICE, person(Status.UNDER_REVIEW)) == "stage"
    assert objection(OWN, person(Status.NOT_SELECTED)) is None


# Trying


def test_a_dry_run_counts_by_language_and_names_who_is_left_out() -> None:
    people = [
        person(public_id="A-1", language="ar"),
        person(public_id="A-2", language="en", reachable=False),
        person(public_id="A-3", language="en"),
        person(Status.WITHDRAWN, public_id="A-4"),
        person(Status.SHORTLISTED, public_id="A-5"),
    ]
    dry = tried(push(), people)
    assert (dry.count, dict(dry.told), dry.unreachable) == (3, {"en": 2, "ar": 1}, 1)
    assert dry.left_out == {"withdrawn": ("A-4",), "stage": ("A-5",)}
    assert dry.sample == {"ar": "A-1", "en": "A-2"}
    assert dry.missing == ()


def test_a_free_text_is_wanted_in_every_language_that_somebody_reads() -> None:
    people = [person(language="fr"), person(language="es")]
    assert tried(push(FREE), people).missing == ("fr", "es")
    assert tried(push(FREE, texts={"fr": "Bonjour"}), people).missing == ("es",)


# How it goes on


def test_a_push_that_has_ended_stays_so_and_one_that_has_not_can_always_be_taken_back() -> None:
    for state in PushState:
        steps = {step for step in PushStep if push(state=state).after(step) is not None}
        assert bool(steps) is (state in OPEN)
        assert (PushStep.UNDO in steps) is (state in OPEN)


def test_what_has_not_begun_is_undone_and_what_has_is_stopped() -> None:
    undone = {state for state in PushState if push(state=state).after(PushStep.UNDO) is PushState.UNDONE}
    assert undone == {PushState.PREPARED, PushState.WAITING, PushState.SCHEDULED}
    assert push(state=PushState.RUNNING).after(PushStep.UNDO) is PushState.STOPPED


def test_nothing_is_sent_that_did_not_wait_for_the_time_to_undo_it() -> None:
    assert {state for (state, _), after in WAYS.items() if after is PushState.RUNNING} == {
        PushState.SCHEDULED,
        PushState.PAUSED,
    }


def test_each_template_is_known_by_two_letters() -> None:
    assert [template_of(each.code) for each in TEMPLATES.values()] == list(TEMPLATES.values())
    assert template_of("xx") is None


def test_those_who_are_shortlisted_hear_by_when_they_hear_more_and_nobody_else_does() -> None:
    patience = Patience(shortlisted=21)
    assert next_word_by(SHORTLISTED, patience, NOW) == NOW + timedelta(days=21)
    assert next_word_by(NOT, patience, NOW) is None
    assert SHORTLISTED.event is StatusEvent.SHORTLIST


# Texts


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("You are on the list for {title}.", None),
        ("You are on the list.", Unfit("missing", ("title",))),
        ("Dear {name}, {title} {wage}", Unfit("unknown", ("name", "wage"))),
        ("  \n ", Unfit("empty")),
        ("{title}" + "x" * LONGEST, Unfit("long")),
        ("{title}" + "😀" * (LONGEST // 2), Unfit("long")),
    ],
)
def test_a_text_has_exactly_the_arguments_that_can_be_filled_in(text: str, wrong: Unfit | None) -> None:
    assert unfit(SHORTLISTED, text) == wrong


def test_a_text_of_the_teams_own_needs_no_argument() -> None:
    assert unfit(OWN, "The office is closed on Friday.") is None


def test_arguments_are_filled_in_wherever_they_stand() -> None:
    values = dict(zip(ARGUMENTS, ("Analyst", "A-1", "40"), strict=True))
    assert written(" {title} { id } {count} {title} ", values) == "Analyst A-1 40 Analyst"
