"""The candidate's page of checks, and naming referees."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.conversations.actions import Action
from bot.conversations.check_requests import Named, OwnChecks
from bot.conversations.checks import arrived, consent_wanted, told
from bot.domain.application import Snapshot
from bot.domain.checks import Check, CheckKind, CheckStatus, kinds_for
from bot.domain.reference import MOST, AskingStatus
from bot.domain.status import Status
from tests.conversations.openings import NOW, vacancy
from tests.conversations.person import Person
from tests.conversations.rendering import check, check_whole

OPENING = vacancy("INT00001", security_screening="enhanced")
A = "A-0001-TEST"


def selected(agreed: bool = False, **more: object) -> Person:
    """Give somebody whose application is at its checks."""
    person = Person([OPENING]).has_a_profile()
    person.applies("INT00001")
    person.store.snapshots[A] = [
        Snapshot(
            reference="INT00001", language="en", profile={}, answers={}, pool_opt_in=False, declared_at=NOW
        ).model_dump_json()
    ]
    person.store.move("INT00001", Status.SELECTED)
    checks = tuple(Check(kind) for kind in kinds_for(OPENING))
    person.store.checks.own = OwnChecks(agreed, checks, ())
    return person


def test_nothing_begins_before_the_candidate_agrees_and_stops_when_they_withdraw() -> None:
    person = selected().says("/menu").taps_action(Action("application", (A,))).taps("button-checks")
    person.sees("checks-consent").taps("button-checks-agree").sees("checks-agreed", "checks-count", "check-line")
    person.taps("button-checks-stop").sees("checks-stopped", "checks-consent")


def test_there_is_no_page_before_somebody_is_selected() -> None:
    person = selected()
    person.store.move("INT00001", Status.SHORTLISTED)
    person.taps_action(Action("application", (A,)))
    assert "button-checks" not in person.offered()
    person.store.checks.own = None
    for name in ("checks", "checks-what"):
        person.taps_action(Action(name, (A,))).sees("checks-none")


def test_each_check_is_explained_with_the_level_of_screening_and_how_papers_are_handed_over() -> None:
    person = selected(agreed=True).taps_action(Action("checks", (A,))).taps("button-checks-what")
    person.sees("checks-what-heading", "check-meaning", "check-level-enhanced", "checks-papers")
    plain = selected(agreed=True)
    plain.store.vacancies["INT00001"] = vacancy("INT00001", security_screening=None)
    assert "check-level-enhanced" not in plain.taps_action(Action("checks-what", (A,))).said()


def test_what_is_asked_for_says_that_papers_do_not_belong_in_the_chat() -> None:
    person = selected(agreed=True)
    assert person.store.checks.own is not None
    requested = (Check(CheckKind.IDENTITY, CheckStatus.REQUESTED),)
    person.store.checks.own = OwnChecks(True, requested, ())
    person.taps_action(Action("checks", (A,))).sees("checks-papers")


def names(person: Person, name: str = "Grace Hopper") -> Person:
    """Name a referee by the form."""
    person.taps("button-referee-add").sees("referee-who").is_asked("referee.name").says(name)
    person.is_asked("referee.relation").chooses("supervisor").says("grace@example.org")
    return person.chooses("fr").is_asked("referee.agreed").chooses("yes")


def test_a_referee_is_named_by_a_short_form_gets_a_link_and_can_be_taken_off() -> None:
    person = names(selected(agreed=True).taps_action(Action("checks", (A,)))).sees("referee-named", "referee-line")
    person.taps("button-referee-link").sees("referee-share")
    assert person.argument("referee-share", "link").code == "ref_" + "t" * 43
    person.taps_action(Action("checks", (A,))).taps("button-referee-drop")
    person.sees("referee-drop-sure").taps("button-referee-keep").sees("referee-line").taps("button-referee-drop")
    person.taps("button-referee-drop-really").sees("referee-dropped")
    own = person.store.checks.own
    assert own is not None
    assert own.referees == ()


def test_a_confirmation_that_comes_late_removes_nobody() -> None:
    person = names(selected(agreed=True).taps_action(Action("checks", (A,))))
    own = person.store.checks.own
    assert own is not None
    asked = replace(own.referees[0], status=AskingStatus.ASKED)
    person.store.checks.own = replace(own, referees=(asked,))
    for name in ("ref-drop", "ref-drop!"):
        person.taps_action(Action(name, (A, "1"))).sees("checks-heading", "referee-line")
        assert "referee-dropped" not in person.said()
        assert person.taps_action(Action(name, (A, "x"))).sees("referee-line").store.checks.own is not None
    assert person.store.checks.own.referees == (asked,)
    person.store.checks.own = None
    person.taps_action(Action("ref-drop!", (A, "1"))).sees("checks-none")


def test_three_are_named_and_no_more() -> None:
    person = selected(agreed=True).taps_action(Action("checks", (A,)))
    for number in range(MOST):
        names(person, f"Referee {number}")
    assert "button-referee-add" not in person.offered()
    person.taps_action(Action("ref-add", (A,))).sees("checks-heading")


def test_a_consent_withdrawn_in_the_middle_of_the_form_names_nobody() -> None:
    person = selected(agreed=True).taps_action(Action("ref-add", (A,))).says("Grace").chooses("other")
    person.says("grace@example.org").chooses("en")
    assert person.store.checks.own is not None
    person.store.checks.own = OwnChecks(False, person.store.checks.own.checks, ())
    person.chooses("no").sees("referee-enough", "checks-consent")


def test_the_form_can_be_left_and_gone_on_with_and_a_double_tap_is_silent() -> None:
    person = selected(agreed=True).taps_action(Action("ref-add", (A,))).says("Grace")
    person.taps("button-pause").sees("checks-heading").taps("button-referee-add").is_asked("referee.relation")
    tapped = Action("a", ("zz", "other"))
    person.taps_action(tapped).sees("out-of-date").is_asked("referee.relation")
    person.chooses("other")
    assert person.session.tapped is not None
    person.taps_action(Action.decode(person.session.tapped)).hears_nothing()
    person.says("/cancel").sees("menu")
    person.taps_action(Action("resume", (f"referee/{A}",))).is_asked("referee.email")
    person.edits_a_message().is_asked("referee.email")


@pytest.mark.parametrize("number", ["9", "x", "9" * 30])
def test_no_link_is_made_for_somebody_elses_referee(number: str) -> None:
    selected(agreed=True).taps_action(Action("ref-link", (number,))).sees("referee-link-none")


def test_who_has_answered_or_declined_gets_no_new_link() -> None:
    person = selected(agreed=True)
    assert person.store.checks.own is not None
    states = (AskingStatus.ANSWERED, AskingStatus.DECLINED, AskingStatus.OPENED)
    named = tuple(Named(number, f"R{number}", state) for number, state in enumerate(states))
    person.store.checks.own = OwnChecks(True, person.store.checks.own.checks, named)
    person.taps_action(Action("checks", (A,))).sees("referee-status-answered", "referee-status-declined")
    assert "button-referee-link" not in person.offered()
    assert "button-referee-drop" in person.offered()


def test_the_messages_about_checks_can_be_said_in_all_languages() -> None:
    requested = Check(CheckKind.MEDICAL, CheckStatus.REQUESTED)
    cleared = Check(CheckKind.IDENTITY, CheckStatus.CLEARED)
    replies = [consent_wanted(OPENING, A), told(OPENING, A, [requested]), told(OPENING, A, [cleared])]
    replies += [arrived(OPENING, A, "Grace", status) for status in AskingStatus]
    for reply in replies:
        check(reply, NOW)
        check_whole(reply, NOW)
