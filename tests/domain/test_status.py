from __future__ import annotations

from dataclasses import FrozenInstanceError
from itertools import product

import pytest

from bot.domain.status import (
    TABLE,
    Actor,
    Status,
    StatusEvent,
    advance,
    notifies,
    transition,
    visible_status,
)
from bot.errors import IllegalTransition
from tools.status_diagram import PAGE, page

LEGAL = """
    draft submit candidate submitted
    draft withdraw candidate withdrawn
    draft expire clock draft_expired
    draft cancel_vacancy recruiter,approver vacancy_cancelled
    draft_expired reopen candidate draft
    withdrawn reopen candidate draft
    submitted amend candidate submitted
    submitted withdraw candidate withdrawn
    submitted start_review recruiter,clock under_review
    submitted rule_ineligible recruiter ineligible
    submitted cancel_vacancy recruiter,approver vacancy_cancelled
    under_review withdraw candidate withdrawn
    under_review longlist recruiter longlisted
    under_review shortlist recruiter shortlisted
    under_review rule_ineligible recruiter ineligible
    under_review not_select recruiter not_selected
    under_review cancel_vacancy recruiter,approver vacancy_cancelled
    longlisted withdraw candidate withdrawn
    longlisted shortlist recruiter shortlisted
    longlisted rule_ineligible recruiter ineligible
    longlisted not_select recruiter not_selected
    longlisted cancel_vacancy recruiter,approver vacancy_cancelled
    shortlisted withdraw candidate withdrawn
    shortlisted invite recruiter assessment
    shortlisted rule_ineligible recruiter ineligible
    shortlisted not_select recruiter not_selected
    shortlisted cancel_vacancy recruiter,approver vacancy_cancelled
    assessment withdraw candidate withdrawn
    assessment mark_no_show recruiter no_show
    assessment recommend recruiter recommended
    assessment not_select recruiter not_selected
    assessment cancel_vacancy recruiter,approver vacancy_cancelled
    recommended withdraw candidate withdrawn
    recommended select approver selected
    recommended roster approver rostered
    recommended not_select approver not_selected
    recommended cancel_vacancy recruiter,approver vacancy_cancelled
    rostered withdraw candidate withdrawn
    rostered select approver selected
    rostered not_select approver not_selected
    selected withdraw candidate withdrawn
    selected start_checks recruiter checks
    selected not_select approver not_selected
    selected cancel_vacancy recruiter,approver vacancy_cancelled
    checks withdraw candidate withdrawn
    checks extend_offer approver offer_extended
    checks not_select approver not_selected
    checks cancel_vacancy recruiter,approver vacancy_cancelled
    offer_extended accept candidate accepted
    offer_extended decline candidate declined
    offer_extended request_review candidate review_requested
    offer_extended lapse clock lapsed
    review_requested extend_offer approver offer_extended
    review_requested accept candidate accepted
    review_requested decline candidate declined
    accepted withdraw candidate withdrawn
    accepted start_onboarding recruiter onboarding
    onboarding withdraw candidate withdrawn
    onboarding enter_on_duty recruiter entered_on_duty
"""
ENDS = {
    Status.NOT_SELECTED,
    Status.INELIGIBLE,
    Status.NO_SHOW,
    Status.VACANCY_CANCELLED,
    Status.DECLINED,
    Status.LAPSED,
    Status.ENTERED_ON_DUTY,
}


def legal_moves() -> dict[tuple[str, str, str], str]:
    moves: dict[tuple[str, str, str], str] = {}
    for line in LEGAL.split("\n"):
        if line.strip():
            source, event, actors, target = line.split()
            moves |= {(source, event, actor): target for actor in actors.split(",")}
    return moves


MOVES = legal_moves()


@pytest.mark.parametrize("status", Status)
def test_every_cell_of_a_status_leads_where_it_should_or_is_illegal(status: Status) -> None:
    for event, actor in product(StatusEvent, Actor):
        target = MOVES.get((status, event, actor))
        if target is None:
            with pytest.raises(IllegalTransition, match=f"{actor} may not {event} what is {status}"):
                advance(status, event, actor)
        else:
            assert advance(status, event, actor) == target


def test_no_cell_has_two_rows() -> None:
    assert len({(row.source, row.event) for row in TABLE}) == len(TABLE)
    assert all(row.actors for row in TABLE)


def test_a_row_cannot_be_changed() -> None:
    row = transition(Status.DRAFT, StatusEvent.SUBMIT, Actor.CANDIDATE)
    with pytest.raises(FrozenInstanceError):
        row.target = Status.SELECTED  # type: ignore[misc]


def test_every_status_can_be_reached_from_a_draft() -> None:
    reached = {Status.DRAFT}
    while more := {row.target for row in TABLE if row.source in reached} - reached:
        reached |= more
    assert reached == set(Status)


def test_only_ends_lead_nowhere() -> None:
    assert set(Status) - {row.source for row in TABLE} == ENDS


def test_every_end_that_the_candidate_did_not_choose_sends_a_notice() -> None:
    for row in TABLE:
        for actor in row.actors - {Actor.CANDIDATE}:
            if row.target in ENDS:
                assert notifies(row.source, row.event, actor) == visible_status(row.target)


def test_the_clock_judges_no_one() -> None:
    by_clock = {row.event for row in TABLE if Actor.CLOCK in row.actors}
    assert by_clock == {StatusEvent.EXPIRE, StatusEvent.START_REVIEW, StatusEvent.LAPSE}


def test_only_an_approver_selects_and_makes_the_offer() -> None:
    for event in (StatusEvent.SELECT, StatusEvent.ROSTER, StatusEvent.EXTEND_OFFER):
        assert {actor for row in TABLE if row.event is event for actor in row.actors} == {Actor.APPROVER}


@pytest.mark.parametrize(
    ("status", "seen"),
    [
        (Status.LONGLISTED, "under_review"),
        (Status.RECOMMENDED, "assessment"),
        (Status.SELECTED, "checks"),
        (Status.SHORTLISTED, "shortlisted"),
        (Status.NOT_SELECTED, "not_selected"),
    ],
)
def test_internal_lists_are_not_shown_to_the_candidate(status: Status, seen: str) -> None:
    assert visible_status(status) == seen


def test_what_is_seen_is_seen_as_itself() -> None:
    assert all(visible_status(Status(visible_status(status))) == visible_status(status) for status in Status)


@pytest.mark.parametrize(
    ("status", "event", "actor", "notice"),
    [
        (Status.SUBMITTED, StatusEvent.START_REVIEW, Actor.CLOCK, "under_review"),
        (Status.UNDER_REVIEW, StatusEvent.LONGLIST, Actor.RECRUITER, None),
        (Status.LONGLISTED, StatusEvent.SHORTLIST, Actor.RECRUITER, "shortlisted"),
        (Status.ASSESSMENT, StatusEvent.RECOMMEND, Actor.RECRUITER, None),
        (Status.RECOMMENDED, StatusEvent.SELECT, Actor.APPROVER, "checks"),
        (Status.SELECTED, StatusEvent.START_CHECKS, Actor.RECRUITER, None),
        (Status.SUBMITTED, StatusEvent.WITHDRAW, Actor.CANDIDATE, None),
    ],
)
def test_a_notice_goes_out_when_what_the_candidate_sees_changes_by_others(
    status: Status, event: StatusEvent, actor: Actor, notice: str | None
) -> None:
    assert notifies(status, event, actor) == notice


def test_an_illegal_move_notifies_no_one_and_raises() -> None:
    with pytest.raises(IllegalTransition):
        notifies(Status.DRAFT, StatusEvent.SELECT, Actor.APPROVER)


def test_the_diagram_in_the_documents_is_current() -> None:
    assert PAGE.read_text(encoding="utf-8") == page()
