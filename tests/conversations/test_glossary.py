"""Terms explained by a tap, and found by what people type."""

from __future__ import annotations

from typing import Any

import pytest

from bot.catalogue.markup import plain
from bot.conversations.actions import Action
from bot.conversations.glossary import Term, find_term, terms_of
from bot.domain.data import load
from bot.domain.types import INTERFACE_LANGUAGES
from tests.conversations.openings import PLAIN, question, vacancy
from tests.conversations.person import Person
from tests.conversations.rendering import buttons_of, english, presenter
from tests.support.words import strict_words

BARE: dict[str, Any] = {"duty_station": {}, "grade": None, "contract_type": None, "security_screening": None}


def terms(**facts: Any) -> set[Term]:
    return {*terms_of(vacancy(**BARE | facts))} - {Term.NOTICE}


@pytest.mark.parametrize(
    ("facts", "met"),
    [
        ({}, set()),
        ({"duty_station": {"city": "Lyon"}}, {Term.STATION}),
        ({"grade": "5"}, {Term.GRADE}),
        ({"contract_type": "fixed_term"}, {Term.FIXED_TERM}),
        ({"contract_type": "short_term"}, {Term.SHORT_TERM}),
        ({"contract_type": "project"}, {Term.PROJECT}),
        ({"contract_type": "internship"}, {Term.INTERNSHIP}),
        ({"contract_type": "secondment"}, {Term.SECONDMENT, Term.NCB}),
        ({"contract_type": "roster"}, {Term.ROSTER, Term.RESERVE}),
        ({"security_screening": "basic"}, {Term.BASIC}),
        ({"security_screening": "enhanced"}, {Term.ENHANCED}),
        ({"open_to": "member_nationals"}, {Term.MEMBER}),
        ({"open_to": "officials_of_member_countries"}, {Term.MEMBER, Term.NCB}),
        ({"required_documents": ["ncb_endorsement"]}, {Term.ENDORSEMENT, Term.NCB}),
        ({"criteria": [{"kind": "education", "level": 7, "text": {"en": "x"}}]}, {Term.ISCED}),
        ({"criteria": [{"kind": "education", "text": {"en": "x"}}]}, set()),
        ({"criteria": [{"kind": "language", "level": "B2", "text": {"en": "x"}}]}, {Term.CEFR}),
        ({"criteria": [{"kind": "experience", "years": 2, "text": {"en": "NCB P11"}}]}, set()),
        ({"screening_questions": [question("text")]}, {Term.QUESTION}),
        (
            {"screening_questions": [question("yes_no", knock_out=True, accept=True)]},
            {Term.QUESTION, Term.KNOCK_OUT},
        ),
    ],
)
def test_a_card_brings_up_the_terms_of_its_facts(facts: dict[str, Any], met: set[Term]) -> None:
    assert terms(**facts) == met


def test_the_card_leads_to_its_terms_a_term_to_its_sentence_and_back() -> None:
    ada = Person().is_at_home().taps_action(Action("open", (PLAIN.reference,)))
    card = ada.last_message
    ada.taps("button-glossary").sees("glossary-opening").sees_button("term-station.label", "term-basic.label")
    assert "term-p11.label" not in ada.offered()
    ada.taps("term-basic.label").sees("glossary-term", "term-basic")
    ada.taps("button-other-terms").sees("glossary-opening").taps("button-to-opening").sees("card-title")
    assert ada.last_message == card


def test_the_command_lists_every_term_in_a_form_as_anywhere() -> None:
    ada = Person().is_at_home().opens("identity").says("/glossary").sees("glossary")
    offered = ada.offered()
    offered |= ada.taps("button-next").sees("glossary").sees_button("button-previous").offered()
    assert {f"term-{each.value}.label" for each in Term} <= offered
    assert ada.session.form == "profile/identity"
    ada.taps("term-p11.label").sees("term-p11").taps("button-all-terms").sees("glossary").taps("button-menu").sees(
        "menu"
    )


def test_every_term_is_explained_alone_and_beside_an_opening() -> None:
    ada = Person().is_at_home()
    for term in Term:
        ada.taps_action(Action("term", (term.value,))).sees(f"term-{term.value}")
        ada.taps_action(Action("term", (term.value, PLAIN.reference))).sees(f"term-{term.value}")
        assert Action("term", (term.value, "A" * 24)).fits


@pytest.mark.parametrize("offset", ["22", "99", "x", "-11", ""])
def test_a_page_that_does_not_exist_is_the_first(offset: str) -> None:
    ada = Person().is_at_home().taps_action(Action("words", (offset,))).sees("glossary").sees_button("button-next")
    assert "button-previous" not in ada.offered()


def test_pages_lead_on_and_back() -> None:
    ada = Person().is_at_home().says("/glossary").taps("button-next").taps("button-previous").sees_button("button-next")
    assert "button-previous" not in ada.offered()


def test_an_unknown_term_or_opening_leads_to_all_terms() -> None:
    ada = Person().is_at_home()
    ada.taps_action(Action("term", ("nonsense",))).sees("glossary")
    ada.taps_action(Action("term", ("nonsense", PLAIN.reference))).sees("glossary")
    ada.taps_action(Action("terms", ("INT99999",))).sees("glossary")


def test_all_terms_lead_on_from_those_of_an_opening() -> None:
    Person().is_at_home().taps_action(Action("terms", (PLAIN.reference,))).taps("button-all-terms").sees("glossary")


def test_every_term_has_its_words_and_its_names() -> None:
    assert {f"term-{each.value}{part}" for each in Term for part in ("", ".label")} <= english().keys()
    assert {each.value for each in Term} == load("terms")["names"].keys()


@pytest.mark.parametrize("language", INTERFACE_LANGUAGES)
def test_every_explanation_is_one_sentence(language: Any) -> None:
    ada = Person().is_at_home()
    for term in Term:
        reply = ada.taps_action(Action("term", (term.value,))).reply
        (message,) = presenter().present(reply, language, ada.at)
        sentence = plain(message.text).split("\n", 1)[1]
        assert sentence.endswith(".")
        assert sentence.count(". ") == 0


@pytest.mark.parametrize("language", INTERFACE_LANGUAGES)
def test_a_term_is_found_by_the_name_on_its_button(language: Any) -> None:
    for term in Term:
        label = strict_words().label(language, f"term-{term.value}.label")
        assert find_term(label.split(" (")[0]) is term, label


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("NCB", Term.NCB),
        ("ncb?", Term.NCB),
        ("What is an NCB?", Term.NCB),
        ("what does NCB mean", Term.NCB),
        ("BCN", Term.NCB),
        ("C’est quoi le BCN ?", Term.NCB),
        ("Qu’est-ce qu’un détachement ?", Term.SECONDMENT),
        ("l’aval", Term.ENDORSEMENT),
        ("¿Qué es la OCN?", Term.NCB),
        ("¿Qué significa lista de reserva?", Term.RESERVE),
        ("ما هو المكتب المركزي الوطني؟", Term.NCB),
        ("الإعارة", Term.SECONDMENT),
        ("p-11", Term.P11),
        ("Reserve List", Term.RESERVE),
        ("knock-out question", Term.KNOCK_OUT),
        ("what is", None),
        ("analyst in Lyon", None),
        ("", None),
        ("?", None),
        ("\ud800" * 500, None),
    ],
)
def test_a_term_is_found_by_what_people_type(text: str, term: Term | None) -> None:
    assert find_term(text) is term


def test_every_name_of_a_term_finds_that_term_alone() -> None:
    for id_, names in load("terms")["names"].items():
        assert {find_term(name) for name in names} == {Term(id_)}, id_


def test_no_button_of_the_glossary_is_too_long() -> None:
    ada = Person().is_at_home().taps_action(Action("terms", (PLAIN.reference,)))
    assert all(each.action.fits for each in buttons_of(ada.reply))
