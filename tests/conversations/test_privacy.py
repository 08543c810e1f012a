"""What is kept of a person, and having it deleted."""

from __future__ import annotations

from bot.conversations.actions import Action
from bot.domain.status import Status
from tests.conversations.person import Person


def applicant() -> Person:
    """Somebody who has begun to apply."""
    ada = Person().says("/start").taps("language-name-en").taps("button-consent").taps("button-search").taps("1")
    return ada.taps("button-apply").says("Ada")


def test_one_tap_after_a_question_deletes_everything_but_the_language() -> None:
    ada = applicant().says("/privacy").taps("button-erase").sees("erase-sure")
    assert ada.store.drafts
    ada.taps("button-erase-really").sees("erased")
    assert ada.store.content == ({}, {}, {}, {}, [])
    assert (ada.session.language, ada.session.consented, ada.session.form) == ("en", None, None)


def test_who_reads_without_signs_goes_on_reading_without_them() -> None:
    ada = applicant()
    ada.session = ada.session.change(text_only=True)
    assert ada.says("/delete").taps("button-erase-really").session.text_only


def test_only_applications_that_somebody_considers_are_counted() -> None:
    ada = Person().has_a_profile().applies().says("Because.").chooses("done").chooses("no").taps("button-submit")
    assert ada.says("/delete").argument("erase-applications", "count") == 1
    ada.store.move("INT00001", Status.WITHDRAWN)
    assert "erase-applications" not in ada.says("/delete").said()


def test_somebody_who_was_deleted_is_asked_for_consent_again() -> None:
    ada = applicant().says("/delete").taps("button-erase-really")
    ada.says("/profile").sees("consent-text")


def test_nothing_is_deleted_without_the_second_tap() -> None:
    ada = applicant()
    before = ada.store.content
    ada.says("/delete").taps("button-menu").sees("menu")
    assert ada.store.content == before


def test_a_confirmation_from_an_earlier_day_deletes_nothing() -> None:
    ada = applicant().says("/delete")
    old = next(b.action for row in ada.reply.rows for b in row if b.action.name == "erase!")
    ada.taps_action(Action("sec", ("identity",)))
    before = ada.store.content
    ada.taps_action(old).sees("out-of-date")
    assert ada.store.content == before


def test_what_is_on_hold_is_not_deleted_and_the_way_to_the_team_is_shown() -> None:
    ada = applicant().says("/delete")
    ada.store.held = True
    before = ada.store.content
    ada.taps("button-erase-really").sees("erase-held").sees_button("button-ask-team")
    assert ada.store.content == before
    assert ada.session.consented
    ada.taps("button-ask-team").sees("ask-type")
