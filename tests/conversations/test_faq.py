"""Questions in the chat: answered, offered, searched for, or handed to people; never guessed."""

from __future__ import annotations

import pytest

from bot.conversations.actions import Action
from bot.conversations.screen import stamp
from bot.domain import faq
from bot.domain.wishes import QUESTION_LENGTH, Inquiry, InquiryMessage
from tests.conversations.openings import NOW
from tests.conversations.person import Person
from tests.conversations.rendering import buttons_of

STRANGE = "Can I bring my cat?"


def at_home() -> Person:
    return Person().is_at_home()


@pytest.mark.parametrize("text", ["Can I change my application after sending it?", "هل يمكنني تعديل طلبي بعد إرساله؟"])
def test_a_common_question_is_answered_and_asked_whether_that_was_it(text: str) -> None:
    ada = at_home().says(text).sees("faq-answer", "faq-amend", "faq-amend.question", "faq-helped")
    ada.taps("button-faq-yes").sees("faq-glad")
    assert ada.session.question == ""


def test_a_question_in_the_middle_of_a_form_is_an_answer_to_its_question() -> None:
    at_home().opens("identity").says("Who?").is_asked("identity.family_names")


def test_a_term_is_explained_before_anything_else() -> None:
    at_home().says("What is an NCB?").sees("glossary-term", "term-ncb")


def test_a_question_between_two_is_asked_back() -> None:
    ada = at_home().says("can i withdraw my application or edit my application?").sees("faq-which")
    ada.taps("faq-amend.question").sees("faq-amend")


def test_a_question_about_openings_is_searched_for() -> None:
    ada = at_home().says("Is there anything for an analyst?")
    ada.sees("found", "faq-openings").sees_button("button-ask-team")
    assert ada.session.query.keywords == "analyst"
    ada.taps("1").sees("card-title")


def test_what_comes_near_is_offered_beside_saying_that_no_answer_is_known() -> None:
    ada = at_home().says("Can I modify what I sent?").sees("faq-unknown", "faq-which").sees_button("button-ask-team")
    ada.taps("faq-amend.question").sees("faq-amend")
    assert "faq-which" not in at_home().says(STRANGE).sees("faq-unknown").said()


def test_an_unknown_question_goes_to_people_after_one_confirmation() -> None:
    ada = at_home().says(STRANGE).sees("faq-unknown").taps("button-ask-team").sees("ask-confirm", "ask-wait")
    assert ada.argument("ask-confirm", "text") == STRANGE
    assert ada.store.inquiries == []
    ada.taps("button-ask-send").sees("ask-sent")
    assert [each.messages[0].text for each in ada.store.inquiries] == [STRANGE]
    ada.taps("button-questions").sees("questions-heading", "question-state-open", "question-said-candidate")


def test_a_misspelt_word_is_no_reason_to_search_instead_of_asking() -> None:
    ada = at_home()
    ada.store.typos = {"cat": "analyst"}
    ada.says(STRANGE).sees("faq-unknown")


def test_a_question_sent_twice_by_a_double_tap_is_asked_once() -> None:
    ada = at_home().says(STRANGE).taps("button-ask-team").taps("button-ask-send")
    again = Action("ask!", (stamp(ada.session.revision), "team"))
    ada.taps_action(again).sees("ask-nothing")
    assert len(ada.store.inquiries) == 1


def test_an_answer_that_did_not_help_leads_to_people_with_the_words_that_were_typed() -> None:
    ada = at_home().says("What is the salary?").sees("faq-salary").taps("button-faq-no").sees("ask-confirm")
    assert ada.argument("ask-confirm", "text") == "What is the salary?"
    ada.taps("button-faq-other").sees("ask-type").says("And the pension?").sees("ask-confirm")
    assert ada.argument("ask-confirm", "text") == "And the pension?"


def test_a_question_chosen_from_the_list_has_to_be_typed_before_it_goes_to_people() -> None:
    ada = at_home().says("/faq").sees("faq-heading").taps("faq-theme-safety").taps("faq-fees.question").sees("faq-fees")
    ada.taps("button-faq-no").sees("ask-type").says("x" * 4000).sees("ask-confirm")
    assert len(ada.argument("ask-confirm", "text")) == QUESTION_LENGTH


def test_without_consent_no_question_is_kept() -> None:
    ada = Person().says("/start").taps("language-name-en").taps("button-not-now").says(STRANGE)
    ada.sees("faq-unknown").taps("button-ask-team").sees("consent-question")
    forged = Action("ask!", (stamp(ada.session.revision), "team"))
    ada.taps_action(forged).sees("ask-nothing")
    assert ada.store.inquiries == []


@pytest.mark.parametrize("action", ["faq", "faq-in"])
def test_a_question_or_a_theme_that_does_not_exist_leads_to_the_list(action: str) -> None:
    at_home().taps_action(Action(action, ("moon",))).sees("faq-heading")


@pytest.mark.parametrize("theme", faq.THEMES)
def test_no_screen_of_the_common_questions_has_more_than_eight_buttons_and_each_leads_back(theme: str) -> None:
    ada = at_home().says("/faq")
    assert len(buttons_of(ada.reply)) <= 8
    ada.taps(f"faq-theme-{theme}").sees("faq-in-theme").sees_button("button-faq", "button-menu")
    assert len(buttons_of(ada.reply)) <= 8
    ada.taps(f"faq-{faq.THEMES[theme][-1]}.question").sees("faq-answer").taps(f"faq-theme-{theme}").sees("faq-in-theme")
    ada.taps("button-faq").sees("faq-heading")


@pytest.mark.parametrize("id_", faq.questions())
def test_every_common_question_can_be_tapped_and_has_its_answer(id_: str) -> None:
    at_home().taps_action(Action("faq", (id_,))).sees(f"faq-{id_}", f"faq-{id_}.question")


def test_what_was_answered_stands_under_its_question() -> None:
    ada = at_home().says("/questions").sees("no-questions")
    said = (("candidate", "May I?"), ("staff", "You may."))
    messages = tuple(InquiryMessage(author=author, text=text, at=NOW) for author, text in said)  # type: ignore[arg-type]
    for state in ("answered", "closed"):
        ada.store.inquiries.append(Inquiry(number=1, state=state, asked_at=NOW, messages=messages))
    ada.says("/questions").sees("question-state-answered", "question-state-closed", "question-said-staff")
