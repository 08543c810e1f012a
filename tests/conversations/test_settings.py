"""Settings: each is changed with one tap or two, kept for turns and for timers in the same turn."""

from __future__ import annotations

import pytest

from bot.conversations.actions import Action
from bot.domain.countries import COUNTRIES
from bot.domain.preferences import QUIET_CHOICES, USUAL_QUIET, Preferences, Quiet, clocks_of
from tests.conversations.person import Person
from tests.conversations.rendering import buttons_of


def at_home() -> Person:
    return Person().is_at_home()


def living_in(country: str) -> Person:
    ada = at_home()
    ada.store.save("contact", {"email": "a@example.org", "country": country, "city": "X", "phone": "+33639981234"})
    return ada


def kept(person: Person) -> Preferences:
    assert person.store.preferences is not None
    return person.store.preferences


def test_settings_are_reached_by_command_and_from_the_menu() -> None:
    at_home().says("/settings").sees("settings-heading", "setting-reminders", "setting-pictures")
    at_home().says("/menu").taps("button-settings").sees("settings-heading")


def test_one_tap_turns_reminders_off_and_one_on() -> None:
    ada = at_home().says("/settings").taps("button-set-reminders-off").sees("setting-off")
    assert (ada.session.reminders, kept(ada).reminders) == (False, False)
    ada.taps("button-set-reminders-on")
    assert (ada.session.reminders, kept(ada).reminders) == (True, True)


def test_one_tap_leaves_words_only_and_one_brings_the_pictures_back() -> None:
    ada = at_home().says("/settings").taps("button-set-pictures-off")
    assert ada.session.text_only
    ada.taps("button-set-pictures-on")
    assert not ada.session.text_only


@pytest.mark.parametrize("choice", QUIET_CHOICES)
def test_two_taps_set_quiet_hours(choice: Quiet) -> None:
    ada = at_home().says("/settings").taps("button-quiet").sees("quiet-ask")
    button = next(
        each for each in buttons_of(ada.reply) if each.action.args == ("quiet", f"{choice.start}-{choice.end}")
    )
    ada.taps_action(button.action).sees("settings-heading", "quiet-hours")
    assert ada.session.quiet == choice
    assert kept(ada).quiet == choice if choice != USUAL_QUIET else ada.store.preferences is None


def test_quiet_hours_can_be_given_up_and_typed() -> None:
    ada = at_home().says("/settings").taps("button-quiet").taps("button-quiet-none").sees("setting-quiet-none")
    assert kept(ada).quiet is None
    ada.taps("button-quiet").says("10 pm to 7").sees("setting-changed")
    assert kept(ada).quiet == Quiet(start=22 * 60, end=7 * 60)
    ada.taps("button-quiet").says("من 11 مساءً إلى 6 صباحًا").sees("setting-changed")
    assert kept(ada).quiet == Quiet(start=23 * 60, end=6 * 60)
    ada.taps("button-quiet").says("none").sees("setting-changed", "setting-quiet-none")
    assert kept(ada).quiet is None
    ada.taps("button-quiet").says("late").sees("quiet-unread", "quiet-ask").says("22:30 – 6").sees("setting-changed")
    assert kept(ada).quiet == Quiet(start=22 * 60 + 30, end=6 * 60)


def test_what_is_typed_after_something_else_is_a_search_again() -> None:
    ada = at_home().says("/settings").taps("button-quiet").taps("button-settings").says("analyst").sees("found")
    ada.says("/settings").taps("button-zone").says("/menu").says("analyst").sees("found")


def test_the_zone_comes_from_the_country_where_it_has_one_clock() -> None:
    living_in("SN").says("/settings").sees("setting-zone-of-country")
    living_in("DE").says("/settings").sees("setting-zone-of-country")
    living_in("US").says("/settings").sees("setting-zone-unknown")
    at_home().says("/settings").sees("setting-zone-unknown")


def test_two_taps_choose_among_the_clocks_of_a_country_and_two_go_by_the_country_again() -> None:
    ada = living_in("US").says("/settings").taps("button-zone").sees("zone-ask").taps("America/Chicago")
    assert (ada.session.zone, kept(ada).zone) == ("America/Chicago", "America/Chicago")
    ada.taps("button-zone").taps("button-zone-of-country").sees("setting-zone-unknown")
    assert kept(ada).zone is None


@pytest.mark.parametrize(("typed", "zone"), [("Senegal", "Africa/Dakar"), ("السنغال", "Africa/Dakar")])
def test_a_country_that_is_typed_gives_its_only_clock(typed: str, zone: str) -> None:
    ada = at_home().says("/settings").taps("button-zone").sees("zone-ask-country").says(typed).sees("settings-heading")
    assert ada.session.zone == zone


def test_a_typed_country_with_several_clocks_is_asked_further_and_a_slip_is_offered_mended() -> None:
    ada = at_home().says("/settings").taps("button-zone").says("Brasil").sees("zone-ask").taps("America/Sao_Paulo")
    assert ada.session.zone == "America/Sao_Paulo"
    ada.taps("button-zone").says("Senegall").sees("which-one").taps("SN")
    assert ada.session.zone == "Africa/Dakar"
    ada.taps("button-zone").says("Atlantis").sees("error-no_country").says("Japan").sees("settings-heading")
    assert ada.session.zone == "Asia/Tokyo"


@pytest.mark.parametrize("code", ["", "XX", "BV"])
def test_a_country_that_does_not_exist_or_has_no_clock_is_asked_for(code: str) -> None:
    at_home().taps_action(Action("zone", (code,))).sees("zone-ask-country")


@pytest.mark.parametrize(
    "forged",
    [
        ("reminders", "x"),
        ("pictures", ""),
        ("quiet", "1-2"),
        ("zone", "Mars/Base"),
        ("zone", "../etc"),
        ("hobby", "on"),
    ],
)
def test_a_value_that_is_not_offered_changes_nothing(forged: tuple[str, str]) -> None:
    ada = at_home()
    before = ada.session
    ada.taps_action(Action("set", forged)).sees("settings-heading")
    assert ada.session.change(tapped=None) == before
    assert ada.store.preferences is None


def test_every_zone_that_can_be_offered_fits_into_a_button() -> None:
    assert all(Action("set", ("zone", zone)).fits for country in COUNTRIES for zone in clocks_of(country))


def test_timers_learn_of_the_language_with_the_consent_and_with_each_change() -> None:
    ada = Person().says("/start").taps("language-name-fr")
    assert ada.store.preferences is None
    ada.taps("button-consent")
    assert kept(ada) == Preferences(language="fr")
    ada.says("/language").taps("language-name-ar")
    assert kept(ada).language == "ar"


def test_settings_of_who_has_not_consented_stay_in_the_session() -> None:
    ada = Person().says("/start").taps("language-name-en").says("/settings").taps("button-set-reminders-off")
    assert (ada.session.reminders, ada.store.preferences) == (False, None)


def test_a_chosen_zone_shows_the_deadline_by_its_clock() -> None:
    ada = at_home().taps_action(Action("set", ("zone", "Asia/Tokyo"))).says("/start INT00001").sees("deadline-at-home")
    assert str(ada.argument("deadline-at-home", "at").tzinfo) == "Asia/Tokyo"


@pytest.mark.parametrize("said", ["How do I apply?", "thanks"])
def test_who_asks_something_else_instead_of_naming_a_country_is_not_held_up(said: str) -> None:
    ada = at_home().says("/settings").taps("button-zone").says(said)
    assert "error-no_country" not in ada.said()
    assert ada.session.reads is None
    ada.says("Brazil")
    assert ada.session.reads is None
