"""A short answer to a yes-or-no question, by how it begins."""

from __future__ import annotations

import pytest

from bot.domain.sentence import courtesy, yes_or_no


@pytest.mark.parametrize(
    "text",
    [
        "yes I do",
        "Oui, j’ai travaillé 3 ans",
        "Bien sûr",
        "Sí, tengo",
        "si\u0301 tengo",
        "Si, claro",
        "claro que sí",
        "نعم، لدي خبرة",
        "ايوا",
        "أكيد",
    ],
)
def test_what_begins_with_yes_is_a_yes(text: str) -> None:
    assert yes_or_no(text) is True


@pytest.mark.parametrize(
    "text",
    [
        "no, none",
        "not yet",
        "I have no experience at all",
        "Non, aucune expérience",
        "non merci",
        "pas encore",
        "Je n’ai aucune expérience",
        "No tengo experiencia",
        "claro que no",
        "todavía no",
        "ليست لدي خبرة",
        "لا يوجد",
    ],
)
def test_what_begins_with_no_or_is_a_plain_negation_is_a_no(text: str) -> None:
    assert yes_or_no(text) is False


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Bonjour",
        "no?",
        "si",
        "si possible",
        "si es posible",
        "oui mais non",
        "oui, aucun",
        "non, bien sûr",
        "no idea",
        "No, I’m not sure",
        "je ne sais pas",
        "pas de problème",
        "no hay problema",
        "No, 3 años",
        "لا أعرف",
        "لا مانع",
        "No, because I have been looking after my parents",
    ],
)
def test_what_is_unclear_or_long_is_neither(text: str) -> None:
    assert yes_or_no(text) is None


@pytest.mark.parametrize("text", ["Oui merci", "oui c’est bon", "non finalement", "No, thanks", "sí, gracias"])
def test_an_answer_with_a_thank_you_is_still_an_answer_and_no_search(text: str) -> None:
    assert courtesy(text) == "answer"


@pytest.mark.parametrize("text", ["no experience", "sin experiencia", "oui analyste"])
def test_what_goes_on_with_something_else_may_be_a_search(text: str) -> None:
    assert courtesy(text) is None
