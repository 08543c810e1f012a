"""What is legal everywhere: menu, help, cancel, odd input; and buttons of every age and origin."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from bot.conversations.actions import Action
from bot.conversations.routes import COMMANDS
from bot.conversations.screen import stamp
from bot.domain.status import Status
from tests.conversations.openings import DEADLINE
from tests.conversations.person import Kind, Person
from tests.conversations.rendering import buttons_of, english

KINDS: tuple[Kind, ...] = ("voice", "video", "sticker", "location", "poll", "other")


def at_home() -> Person:
    return Person().is_at_home()


def in_a_form() -> Person:
    """Somebody who has given their first name and is asked for the family name."""
    return at_home().opens("identity").says("Ada").is_asked("identity.family_names")


def unchanged(person: Person, does: Callable[[Person], Person]) -> Person:
    """Do something and fail if it changed more than which buttons are stale."""
    session, content = person.session, person.store.content
    does(person)
    assert person.session.change(revision=session.revision, tapped=session.tapped) == session
    assert person.store.content == content
    return person


# Commands


@pytest.mark.parametrize(
    ("command", "said"),
    [
        ("/start", "menu"),
        ("/menu", "menu"),
        ("/search", "found"),
        ("/profile", "profile-heading"),
        ("/applications", "no-applications"),
        ("/language", "choose-language"),
        ("/help", "help"),
        ("/privacy", "privacy"),
        ("/cancel", "paused"),
    ],
)
def test_every_command_works_in_the_middle_of_a_form_and_keeps_the_draft(command: str, said: str) -> None:
    ada = in_a_form()
    draft = ada.draft
    ada.says(command).sees(said)
    assert ada.store.drafts["profile/identity"] == draft


def test_every_listed_command_has_a_description() -> None:
    assert {f"command-{name}" for name in COMMANDS} <= english().keys()


def test_an_unknown_command_is_named_and_answered_with_the_menu() -> None:
    ada = at_home().says("/" + "x" * 100).sees("unknown-command", "menu")
    assert ada.argument("unknown-command", "command") == "x" * 32


def test_cancelling_nothing_says_so() -> None:
    at_home().says("/cancel").sees("nothing-to-cancel", "menu")


@pytest.mark.parametrize(
    ("button", "said"),
    [
        ("button-search", "found"),
        ("button-profile", "profile-heading"),
        ("button-applications", "no-applications"),
        ("button-language", "choose-language"),
        ("button-help", "help"),
    ],
)
def test_every_button_of_the_menu_leads_somewhere(button: str, said: str) -> None:
    at_home().says("/menu").taps(button).sees(said)


def test_help_leads_on_to_privacy_and_back_to_the_menu() -> None:
    at_home().says("/help").taps("button-privacy").sees("privacy").taps("button-menu").sees("menu")


# Odd input


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_no_text_is_answered_with_the_question_again(kind: Kind) -> None:
    unchanged(in_a_form(), lambda ada: ada.sends(kind)).sees(f"error-sent_{kind}").is_asked("identity.family_names")


@pytest.mark.parametrize("kind", KINDS)
def test_outside_a_form_what_is_no_text_is_answered_with_the_menu(kind: Kind) -> None:
    at_home().sends(kind).sees("sent-unasked", "menu")


def test_a_contact_that_nobody_asked_for_is_answered_with_the_menu() -> None:
    at_home().shares_contact("+33639981234").sees("contact-unasked", "menu")


def test_an_edited_message_does_not_change_the_answer() -> None:
    unchanged(in_a_form(), lambda ada: ada.edits_a_message()).sees("edited-not-used")


def test_an_unknown_command_leaves_the_question_in_hand() -> None:
    ada = unchanged(in_a_form(), lambda ada: ada.says("/nonsense")).sees("unknown-command-here")
    assert ada.argument("unknown-command-here", "command") == "nonsense"


@pytest.mark.parametrize("text", ["", " ", "\n"])
def test_an_empty_text_is_answered_with_the_menu(text: str) -> None:
    at_home().says(text).sees("menu")


@pytest.mark.parametrize(
    "text", ["\0", "\ud800", "\u202e\u2066\u200f", "\u0301" * 50, "😀" * 4096, "<b>&amp;", "{ $name }", "|"]
)
def test_hostile_text_is_an_answer_or_is_refused(text: str) -> None:
    ada = in_a_form().says(text)
    assert ada.step is not None
    assert ada.step.address in ("identity.family_names", "identity.birth_date")


def test_blocking_and_unblocking_change_nothing_and_say_nothing() -> None:
    unchanged(in_a_form(), lambda ada: ada.blocks_the_bot().hears_nothing().unblocks_the_bot().hears_nothing())


# Buttons of another time or hand


def test_a_stale_button_is_explained_in_a_new_message_and_changes_nothing() -> None:
    ada = at_home().opens("availability")
    old = buttons_of(ada.reply)[0].action
    ada.chooses("later")
    message = ada.last_message
    unchanged(ada, lambda ada: ada.taps_action(old)).sees("out-of-date").is_asked("availability.relocate")
    assert ada.last_message != message


def test_a_double_tap_is_silent_even_when_it_led_elsewhere() -> None:
    for label, section in (("button-pause", "identity"), ("button-section-done", "skills")):
        ada = Person().has_a_profile()
        if section == "identity":
            ada.store.forget("identity")
        ada.opens(section)
        (action,) = (each.action for each in buttons_of(ada.reply) if label in str(each.label))
        unchanged(ada.taps_action(action), lambda ada, again=action: ada.taps_action(again).hears_nothing())  # type: ignore[misc]


def test_a_double_tap_on_an_answer_is_silent() -> None:
    ada = at_home().opens("availability")
    (action,) = (each.action for each in buttons_of(ada.reply) if each.action.args[-1] == "later")
    unchanged(ada.taps_action(action), lambda ada: ada.taps_action(action).hears_nothing())
    ada.is_asked("availability.relocate")


def test_the_same_button_after_something_else_is_stale_and_explained() -> None:
    ada = at_home().opens("availability")
    (action,) = (each.action for each in buttons_of(ada.reply) if each.action.args[-1] == "later")
    ada.taps_action(action).says("Hello").taps_action(action).sees("out-of-date").is_asked("availability.relocate")


def test_a_button_of_a_form_that_was_left_is_explained_with_the_menu() -> None:
    ada = in_a_form().says("/menu")
    unchanged(ada, lambda ada: ada.taps_action(Action("b", ("0",)))).sees("out-of-date", "menu")


@pytest.mark.parametrize(
    "does",
    [
        lambda ada: ada.taps_unknown(),
        lambda ada: ada.taps_action(Action("unheard_of")),
        lambda ada: ada.taps_action(Action("")),
        lambda ada: ada.taps_action(Action("open")),
        lambda ada: ada.taps_action(Action("facet", ("hobby",))),
        lambda ada: ada.taps_action(Action("del", ("zz", "profile/identity"))),
        lambda ada: ada.taps_action(Action("withdraw!", ("A-0001-TEST",))),
    ],
)
def test_a_button_that_means_nothing_changes_nothing(does: Callable[[Person], Person]) -> None:
    unchanged(in_a_form(), does).sees("out-of-date").is_asked("identity.family_names")
    unchanged(in_a_form().says("/search").taps("1"), does).sees("out-of-date", "menu")


@pytest.mark.parametrize(
    "action",
    [("a", "yes"), ("a", "x"), ("e", "x"), ("r", "0"), ("r", "x"), ("+",), ("z",), ("v", "7"), ("v", "x"), ("s",)],
)
def test_a_button_that_this_question_does_not_offer_changes_nothing(action: tuple[str, ...]) -> None:
    ada = in_a_form()
    name, *args = action
    forged = Action(name, (stamp(ada.session.revision), *args))
    unchanged(ada, lambda ada: ada.taps_action(forged)).is_asked("identity.family_names")


@pytest.mark.parametrize("action", [("a", "yes"), ("k",), ("s",)])
def test_a_button_that_a_review_does_not_offer_changes_nothing(action: tuple[str, ...]) -> None:
    ada = Person().has_a_profile().opens("identity")
    name, *args = action
    forged = Action(name, (stamp(ada.session.revision), *args))
    unchanged(ada, lambda ada: ada.taps_action(forged)).sees("out-of-date", "answer-line")


# What waits in the menu


def test_the_menu_offers_to_go_on_with_an_application_as_soon_as_it_is_begun() -> None:
    ada = at_home().taps_action(Action("apply", ("INT00001",))).is_asked("identity.given_names").says("/menu")
    ada.taps("button-resume").sees("before-applying").is_asked("identity.given_names")


def test_an_application_that_was_sent_or_is_too_late_does_not_wait_in_the_menu() -> None:
    ada = Person().has_a_profile().applies("INT00001").says("/menu").sees_button("button-resume")
    ada.store.move("INT00001", Status.SUBMITTED)
    assert "button-resume" not in ada.says("/menu").offered()
    ada.store.move("INT00001", Status.DRAFT)
    ada.at = DEADLINE + timedelta(seconds=1)
    assert "button-resume" not in ada.says("/menu").offered()


@pytest.mark.parametrize(
    ("said", "answered"),
    [
        ("Hello!", "courtesy-greeting"),
        ("Bonjour", "courtesy-greeting"),
        ("السلام عليكم", "courtesy-greeting"),
        ("Thank you very much", "courtesy-thanks"),
        ("¡Muchas gracias!", "courtesy-thanks"),
        ("شكرًا", "courtesy-thanks"),
    ],
)
def test_who_greets_or_thanks_is_answered_and_nothing_is_searched(said: str, answered: str) -> None:
    ada = Person().says("/start").taps("language-name-en").taps("button-not-now").says(said)
    ada.sees(answered, "menu")
    assert not ada.session.query.keywords


@pytest.mark.parametrize("said", ["Yes", "oui", "d’accord", "OK", "¡No!", "لا"])
def test_a_bare_yes_or_no_that_answers_nothing_is_not_searched_for(said: str) -> None:
    ada = at_home().says("/delete").says(said).sees("courtesy-answer")
    assert not ada.session.query.keywords


def test_a_greeting_with_a_word_to_look_for_is_a_search() -> None:
    ada = Person().says("/start").taps("language-name-en").taps("button-not-now").says("hello analyst")
    assert ada.session.query.keywords


@pytest.mark.parametrize(
    ("said", "seen"),
    [
        *(("help", "help"), ("Ayuda", "help"), ("aide", "help"), ("المساعدة", "help"), ("menú", "menu")),
        *(
            ("mes candidatures", "no-applications"),
            ("mi perfil", "profile-heading"),
            ("My documents", "documents-none"),
        ),
        *(("/ayuda", "help"), ("/perfil", "profile-heading"), ("/annuler", "nothing-to-cancel")),
    ],
)
def test_a_command_in_one_s_own_words_or_the_words_of_a_button_lead_where_the_button_does(said: str, seen: str) -> None:
    at_home().says(said).sees(seen)


def test_a_command_in_one_s_own_language_leaves_a_form_as_the_other_does() -> None:
    in_a_form().says("/cancelar").sees("paused")


def test_words_of_a_button_are_an_answer_within_a_form() -> None:
    in_a_form().says("Menu").is_asked("identity.birth_date")
