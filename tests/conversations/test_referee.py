"""A referee's own side: the link, consent, the form, sending once."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bot.conversations.actions import Action
from bot.conversations.referee import reminder
from bot.conversations.reference_requests import Invited
from bot.conversations.screen import stamp
from bot.domain.reference import AskingStatus
from tests.conversations.openings import NOW, vacancy
from tests.conversations.person import Person
from tests.conversations.rendering import check, check_whole

LINK = "/start ref_" + "t" * 43


def asked(**more: Any) -> Person:
    """Give somebody new who was asked for a reference."""
    person = Person(language_tag="fr")
    invited = Invited(
        12, "Ada Lovelace", vacancy("INT00001"), "fr", AskingStatus.ASKED, NOW + timedelta(days=21), False, None
    )
    person.store.checks.invited = replace(invited, **more)
    return person


def answered(person: Person) -> Person:
    """Answer every question."""
    person.taps("button-reference-agree").chooses("supervisor").chooses("5")
    person.says("Counts well.").chooses("done").taps("button-skip").chooses("yes")
    return person.sees("reference-review")


def test_a_referee_reads_who_asks_and_why_in_their_language_agrees_answers_and_sends_once() -> None:
    person = asked().says(LINK).sees("reference-asked", "reference-consent")
    assert person.session.language == "fr"
    answered(person).taps("button-reference-send").sees("reference-thanks")
    (given,) = person.store.checks.given
    assert (given.capacity, given.years, given.strengths, given.growth, given.again) == (
        "supervisor",
        5,
        "Counts well.",
        None,
        "yes",
    )
    assert person.session.form is None
    assert person.offered() == set()
    assert person.store.drafts == {}
    assert person.store.consents == []


def test_the_language_can_be_changed_before_beginning() -> None:
    person = asked().says(LINK).taps_action(Action("ref-speak", ("12", "ar"))).sees("reference-consent")
    assert person.session.language == "ar"
    assert person.taps_action(Action("ref-speak", ("12", "xx"))).session.language == "ar"
    person.store.checks.invited = None
    person.taps_action(Action("ref-speak", ("12", "en"))).sees("reference-shut-gone")


def test_a_referee_may_decline_at_any_time() -> None:
    person = asked().says(LINK).taps("button-reference-decline").sees("reference-declined")
    assert person.store.checks.declined == 1


@pytest.mark.parametrize("why", ["gone", "own", "taken"])
@pytest.mark.parametrize("known", [True, False])
def test_a_link_that_opens_nothing_says_why(why: Any, known: bool) -> None:
    person = Person().is_at_home() if known else Person()
    person.store.checks.shut = why
    person.says(LINK).sees(f"reference-shut-{why}")
    assert ("button-menu" in person.offered()) is known


def test_what_was_begun_is_gone_on_with() -> None:
    person = asked().says(LINK).taps("button-reference-agree").chooses("colleague")
    person.taps("button-pause").sees("reference-paused").taps("button-continue").sees("question-reference-years")
    person.says(LINK).sees("question-reference-years")
    person.edits_a_message().sees("question-reference-years")
    person.says("/cancel").sees("menu")


def test_a_change_before_sending_counts_and_old_buttons_do_not() -> None:
    person = answered(asked().says(LINK))
    person.taps_action(Action("a", ("zz", "no"))).sees("out-of-date", "reference-review")
    person.taps("question-reference-years.label").says("7").sees("reference-review")
    sure = Action("s", (stamp(person.session.revision),))
    person.taps_action(sure).sees("reference-thanks").taps_action(sure).hears_nothing()
    assert [given.years for given in person.store.checks.given] == [7]


def test_a_double_tap_within_the_form_is_silent_and_sending_too_early_is_not_possible() -> None:
    person = asked().says(LINK).taps("button-reference-agree").chooses("colleague")
    assert person.session.tapped is not None
    person.taps_action(Action.decode(person.session.tapped)).hears_nothing()
    person.taps_action(Action("s", (stamp(person.session.revision),))).sees("out-of-date")
    assert person.store.checks.given == []


def test_a_link_that_ends_in_the_middle_ends_the_form() -> None:
    person = answered(asked().says(LINK))
    person.store.checks.invited = None
    person.taps("button-reference-send").sees("reference-shut-gone")
    assert person.session.form is None
    for name in ("ref-yes", "ref-on"):
        person.taps_action(Action(name, ("12",))).sees("reference-shut-gone")


def test_what_is_sent_at_the_very_end_of_the_time_is_not_taken() -> None:
    person = answered(asked().says(LINK))
    person.store.checks.refuses = True
    person.taps("button-reference-send").sees("reference-shut-gone")


def test_who_comes_back_before_agreeing_is_asked_first() -> None:
    asked().says(LINK).taps_action(Action("ref-on", ("12",))).sees("reference-consent")


def test_the_reminder_can_be_said_in_all_languages() -> None:
    reply = reminder("Ada", vacancy("INT00001"), 12, NOW.date())
    check(reply, NOW)
    check_whole(reply, NOW)
