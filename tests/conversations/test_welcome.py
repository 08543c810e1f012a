"""The first minute: language, consent, and the opening that somebody came for."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.conversations import welcome
from bot.conversations.actions import Action
from bot.conversations.outcomes import words
from bot.conversations.requests import RecordConsent
from bot.conversations.welcome import CONSENT_VERSION
from tests.conversations.openings import vacancy
from tests.conversations.person import Person


def test_a_new_person_is_greeted_and_chooses_a_language() -> None:
    ada = Person().says("/start").sees("welcome", "choose-language")
    ada.sees_button("language-name-en", "language-name-fr", "language-name-es", "language-name-ar")


@pytest.mark.parametrize(
    ("tag", "language"),
    [("fr", "fr"), ("fr-CA", "fr"), ("AR", "ar"), ("es-419", "es"), ("de", "en"), ("", "en"), (None, "en")],
)
def test_the_language_of_the_app_is_the_first_guess(tag: str | None, language: str) -> None:
    ada = Person(language_tag=tag).says("/start")
    assert ada.session.guessed == language
    assert ada.session.language is None
    assert ada.reply.rows[0][0].action == Action("speak", (language,))


@pytest.mark.parametrize(
    "first",
    [
        lambda ada: ada.says("Hello"),
        lambda ada: ada.says("/profile"),
        lambda ada: ada.sends("sticker"),
        lambda ada: ada.shares_contact("+33639981234"),
        lambda ada: ada.edits_a_message(),
        lambda ada: ada.taps_unknown(),
        lambda ada: ada.taps_action(Action("menu")),
        lambda ada: ada.taps_action(Action("a", ("0", "yes"))),
    ],
)
def test_whatever_somebody_does_first_they_are_greeted(first: Callable[[Person], Person]) -> None:
    first(Person()).sees("welcome", "choose-language")


def test_consent_is_asked_for_before_anything_is_stored() -> None:
    ada = Person().says("/start").taps("language-name-fr").sees("consent-text", "consent-question")
    assert ada.session.language == "fr"
    assert ada.store.consents == []
    assert ada.store.content == ({}, {}, {}, {}, [])


def test_the_consent_is_recorded_with_the_version_of_its_words_and_the_language() -> None:
    ada = Person().says("/start").taps("language-name-ar").taps("button-consent").sees("consent-thanks", "menu")
    assert ada.store.consents == [RecordConsent("application", CONSENT_VERSION, "ar")]
    assert ada.session.consented == CONSENT_VERSION


def test_consenting_twice_records_it_once() -> None:
    ada = Person().says("/start").taps("language-name-en").taps("button-consent")
    ada.taps_action(Action("consent", (CONSENT_VERSION,)))
    assert len(ada.store.consents) == 1


def test_one_can_look_around_without_consenting() -> None:
    ada = Person().says("/start").taps("language-name-en").taps("button-not-now").sees("found")
    assert ada.store.consents == []


def test_without_consent_there_is_no_profile() -> None:
    ada = Person().says("/start").taps("language-name-en").taps("button-not-now")
    ada.says("/profile").sees("consent-text")
    ada.taps_action(Action("profile")).sees("consent-text")
    ada.opens("identity").sees("consent-text")
    ada.taps_action(Action("resume", ("profile/identity",))).sees("consent-text")


def test_without_consent_there_is_no_application_and_afterwards_it_goes_on_at_once() -> None:
    ada = Person().says("/start").taps("language-name-en").taps("button-not-now")
    ada.applies("INT00001").sees("consent-text")
    assert not ada.store.listed
    ada.taps("button-consent").sees("before-applying").is_asked("identity.given_names")
    assert [each.head.reference for each in ada.store.listed] == ["INT00001"]


def test_after_the_consent_comes_what_was_asked_for_before_it() -> None:
    ada = Person().says("/start").taps("language-name-en").says("/profile").sees("consent-text").says("yes")
    ada.taps("button-consent").sees("profile-heading")
    ada = Person().says("/start").taps("language-name-en").uploads().says("/profile").says("/documents")
    ada.taps("button-consent").sees_button("button-document-add")


def test_choosing_another_language_while_asked_for_consent_asks_again_in_it() -> None:
    ada = Person().says("/start").taps("language-name-en").taps("button-not-now").applies("INT00001")
    ada.says("/language").taps("language-name-es").sees("consent-text")
    ada.taps("button-consent").sees("before-applying")
    assert ada.store.consents[0].language == "es"


def test_what_the_consent_means_in_full_is_a_tap_away() -> None:
    Person().says("/start").taps("language-name-en").taps("button-privacy").sees("privacy")


def test_who_read_what_the_consent_means_comes_back_to_it_and_goes_on_with_what_they_wanted() -> None:
    ada = Person().says("/start").taps("language-name-en").taps("button-not-now").applies("INT00001")
    ada.taps("button-privacy").sees("privacy").taps("button-back").sees("consent-text", "consent-question")
    assert ada.store.consents == []
    ada.taps("button-consent").sees("before-applying").is_asked("identity.given_names")


def test_who_has_agreed_to_nothing_is_not_offered_to_have_it_deleted() -> None:
    ada = Person().says("/start").taps("language-name-en").says("/privacy").sees("privacy")
    assert not {"button-erase", "button-pool", "button-mydata"} & set(ada.offered())


@pytest.mark.parametrize(
    ("typed", "language"), [("English", "en"), ("français", "fr"), ("عربي", "ar"), ("ESPAÑOL", "es")]
)
def test_a_language_may_be_typed_instead(typed: str, language: str) -> None:
    assert Person().says("/start").says(typed).sees("consent-text").session.language == language


@pytest.mark.parametrize("typed", ["German", "hello"])
def test_a_language_that_the_bot_does_not_speak_is_asked_for_again(typed: str) -> None:
    Person().says("/start").says(typed).sees("choose-language")


def test_a_typed_yes_is_no_consent_and_is_asked_for_again() -> None:
    ada = Person().says("/start").taps("language-name-en").says("Yes").sees("tap-below", "consent-text")
    assert ada.store.consents == []


# A link to an opening


def test_a_link_before_the_welcome_leads_to_the_opening_after_it() -> None:
    ada = Person().says("/start INT00002").sees("welcome")
    ada.taps("language-name-en").taps("button-consent").sees("card-title")
    assert ada.argument("card-title", "reference") == "INT00002"
    assert ada.session.wanted is None


def test_a_link_before_the_welcome_leads_to_the_opening_without_a_consent_too() -> None:
    ada = Person().says("/start INT00002").taps("language-name-en").taps("button-not-now").sees("card-title")
    assert ada.argument("card-title", "reference") == "INT00002"
    assert ada.store.consents == []


def test_other_messages_during_the_welcome_do_not_lose_the_opening() -> None:
    ada = Person().says("/start INT00002").says("hello?").taps("language-name-en").taps("button-consent")
    assert ada.argument("card-title", "reference") == "INT00002"


def test_a_link_after_the_welcome_shows_the_opening_at_once() -> None:
    ada = Person().is_at_home().says("/start int00003").sees("card-title")
    assert ada.argument("card-title", "reference") == "INT00003"


def test_a_link_in_the_middle_of_a_form_keeps_what_was_entered() -> None:
    ada = Person().is_at_home().opens("identity").says("Ada")
    ada.says("/start INT00002").sees("card-title")
    assert ada.session.form is None
    assert ada.store.drafts["profile/identity"].answers == {"identity.given_names": "Ada"}
    ada.opens("identity").is_asked("identity.family_names")


def test_a_link_to_an_opening_that_is_gone_says_so_and_leads_on() -> None:
    Person().is_at_home().says("/start INT99999").sees("vacancy-gone").sees_button("button-all-openings")


@pytest.mark.parametrize("reference", ["A1", "A" * 24])
def test_a_reference_has_two_to_twenty_four_characters(reference: str) -> None:
    ada = Person([vacancy(reference)]).is_at_home().says(f"/start {reference}").sees("card-title")
    assert ada.argument("card-title", "reference") == reference


@pytest.mark.parametrize("payload", ["", "x", "--", "../../etc", "INT00001;DROP", "é" * 5, "A" * 25])
def test_a_link_that_names_no_opening_just_starts(payload: str) -> None:
    Person().is_at_home().says(f"/start {payload}").sees("menu")


# New words of the consent


def test_new_words_of_the_consent_are_put_to_people_who_agreed_to_the_old_ones(monkeypatch: pytest.MonkeyPatch) -> None:
    ada = Person().has_a_profile()
    monkeypatch.setattr(welcome, "CONSENT_VERSION", "2099-01")
    monkeypatch.setattr("bot.conversations.applying.CONSENT_VERSION", "2099-01")
    ada.says("/profile").sees("consent-text")
    ada.applies("INT00001").sees("consent-text")
    ada.taps("button-consent").sees("applying-to")
    assert ada.store.consents[-1].text_version == "2099-01"
    ada.says("/profile").sees("profile-heading")


def test_while_new_words_are_put_the_form_in_hand_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    ada = Person().has_a_profile().opens("skills")
    monkeypatch.setattr("bot.conversations.applying.CONSENT_VERSION", "2099-01")
    ada.applies("INT00001").sees("consent-text").says("analyst").sees("found")


def test_a_button_with_the_old_words_asks_again(monkeypatch: pytest.MonkeyPatch) -> None:
    ada = Person().says("/start").taps("language-name-en")
    monkeypatch.setattr(welcome, "CONSENT_VERSION", "2099-01")
    ada.taps("button-consent").sees("consent-text")
    assert ada.store.consents == []
    ada.taps("button-consent").sees("consent-thanks")


# Changing the language


def test_the_language_can_be_changed_at_any_time() -> None:
    ada = Person().is_at_home().says("/language").taps("language-name-ar").sees("language-changed", "menu")
    assert ada.session.language == "ar"


def test_a_language_that_does_not_exist_is_asked_for_again() -> None:
    Person().is_at_home().taps_action(Action("speak", ("de",))).sees("choose-language")


def test_changing_the_language_keeps_the_draft_and_asks_the_same_question_in_it() -> None:
    ada = Person().is_at_home().opens("identity").says("Ada")
    draft = ada.draft
    ada.says("/language").taps("language-name-es").is_asked("identity.family_names")
    assert ada.draft == draft
    assert ada.session.language == "es"


def test_changing_the_language_in_an_application_goes_on_with_it() -> None:
    ada = Person().has_a_profile().applies("INT00003").says("Because I can.")
    ada.says("/language").taps("language-name-fr").sees("text-count").is_asked("apply.motivation")
    ada.chooses("done").is_asked("apply.q-text")


@pytest.mark.parametrize(
    "typed",
    ["ok", "OK 👍", "yes, I agree", "d’accord", "J'accepte.", "Sí, acepto", "de acuerdo", "نعم، أوافق", "أكيد"],
)
def test_whoever_types_that_they_agree_is_led_to_the_button(typed: str) -> None:
    ada = Person().says("/start").taps("language-name-en").says(typed)
    ada.sees("tap-below", "consent-question").sees_button("button-consent")
    assert ada.session.consented is None


@pytest.mark.parametrize("typed", ["analyst", "I do it", "no"])
def test_what_is_no_agreement_is_not_taken_for_one(typed: str) -> None:
    ada = Person().says("/start").taps("language-name-en").says(typed)
    assert "tap-below" not in ada.said()


def at_consent(first: str = "/start") -> Person:
    """Give somebody before whom the question of consent stands."""
    return Person().says(first).taps("language-name-en").sees("consent-text")


def on_the_way(person: Person) -> Person:
    """Fail unless the newest message asks for the consent and takes it."""
    person.sees("consent-question").sees_button("button-consent", "button-privacy", "button-not-now")
    return person


@pytest.mark.parametrize(
    "asked",
    [
        *("what is this?", "who are you?", "What is this"),
        *("c'est quoi ?", "qui êtes-vous", "¿qué es esto?", "¿quién es usted?", "ما هذا؟", "من أنتم؟"),
    ],
)
def test_who_asks_what_this_is_instead_of_agreeing_is_told_and_asked_again(asked: str) -> None:
    ada = at_consent().says(asked)
    assert ada.turn.replies[0].lines[0] == words(
        "faq-answer", question=words("faq-bot.question"), answer=words("faq-bot")
    )
    on_the_way(ada).sees("consent-waits")
    assert len(ada.turn.replies) == 1


@pytest.mark.parametrize(
    "asked",
    ["why do you need this?", "pourquoi en avez-vous besoin ?", "¿para qué necesitan esto?", "لماذا تحتاجون إلى هذا؟"],
)
def test_who_asks_why_this_is_needed_reads_why(asked: str) -> None:
    ada = at_consent().says(asked)
    assert words("faq-answer", question=words("faq-privacy.question"), answer=words("faq-privacy")) in [
        line for reply in ada.turn.replies for line in reply.lines
    ]
    on_the_way(ada)


def test_a_question_that_nobody_knows_leaves_the_consent_in_sight_as_well() -> None:
    ada = at_consent().says("why is the sky blue?")
    assert words("faq-unknown") in ada.turn.replies[0].lines
    on_the_way(ada).taps("button-consent").sees("menu")


@pytest.mark.parametrize("no", ["no", "No, thanks", "non merci", "ahora no", "لا شكرا", "I do not agree"])
def test_who_says_no_reads_that_nothing_is_stored_and_can_look_around(no: str) -> None:
    ada = at_consent().says(no).sees("consent-declined").sees_button("button-consent", "button-privacy")
    assert "consent-question" not in ada.said()
    ada.taps("button-not-now").sees("found")


@pytest.mark.parametrize("text", ["123", "asdfghjkl"])
def test_a_text_that_finds_nothing_is_followed_by_the_question(text: str) -> None:
    ada = at_consent().says(text)
    assert words("found-nothing", filtered="no") in ada.turn.replies[0].lines
    on_the_way(ada)


def test_a_greeting_or_a_sticker_is_answered_with_the_question_again() -> None:
    ada = on_the_way(at_consent().says("hello")).sees("courtesy-greeting")
    on_the_way(ada.sends("sticker")).sees("sent-unasked").taps("button-consent").sees("consent-thanks")


def test_openings_found_without_a_consent_lead_back_to_it() -> None:
    ada = at_consent().says("analyst").sees("found").sees_button("button-consent-again", "1")
    ada.says("what is this?")
    on_the_way(ada).says("analyst").taps("button-consent-again").sees("consent-text", "consent-question")


def test_the_number_of_an_opening_found_before_the_consent_opens_it() -> None:
    ada = at_consent().says("analyst").says("1").sees("card-title").says("no")
    ada.sees("courtesy-answer")


def test_the_button_of_the_first_question_works_after_an_answer_and_goes_on_with_what_was_wanted() -> None:
    ada = at_consent("/start INT00001").says("what is this?").says("123")
    first = next(number for number, reply in ada.messages.items() if words("consent-text") in reply.lines)
    ada.taps_action(Action("consent", (CONSENT_VERSION,)), first).sees("card-title")
    assert ada.session.consented == CONSENT_VERSION
    assert ada.session.wanted is None


def test_who_agrees_late_to_what_stood_between_them_and_their_wish_has_it_done() -> None:
    ada = at_consent().taps("button-not-now").taps_action(Action("saved")).says("/menu")
    ada.taps_action(Action("alert")).says("¿qué es esto?")
    on_the_way(ada).taps("button-consent").sees("alert-offer")


def test_who_changes_the_language_at_the_question_is_asked_in_the_new_one() -> None:
    ada = at_consent().says("/language").taps("language-name-es").sees("consent-text")
    assert ada.session.language == "es"


def test_whoever_goes_elsewhere_is_not_asked_again_by_every_text() -> None:
    ada = at_consent().taps("button-not-now").says("analyst").sees("found")
    assert "button-consent-again" not in ada.offered()


@pytest.mark.parametrize("help_", ["help", "/help", "/ayuda", "aide"])
def test_help_at_the_consent_is_followed_by_the_question(help_: str) -> None:
    ada = at_consent().says(help_)
    assert words("help") in ada.turn.replies[0].lines
    on_the_way(ada).taps("button-consent").sees("menu")


def test_who_calls_for_something_else_at_the_consent_gets_it() -> None:
    at_consent().says("menu").sees("menu")
    on_the_way(at_consent().says("my profile"))


def test_who_looks_around_and_then_types_that_they_agree_is_shown_to_what() -> None:
    at_consent().taps("button-not-now").says("I agree").sees("tap-below", "consent-text")
