"""A sentence as a search: its small words do not keep anything from being found."""

from __future__ import annotations

import pytest

from bot.conversations.outcomes import words
from bot.domain.sentence import MOST_WORDS, content_words, is_question
from tests.conversations.openings import vacancy
from tests.conversations.person import Person
from tests.conversations.test_saved import offered_openings


def title(reference: str, words: str, **changes: object) -> object:
    return vacancy(reference, texts={"en": {"title": words}}, **changes)


OPENINGS = (
    title("CYBER-1", "Cyber Officer Lyon"),
    title("CYBER-2", "Cyber Trainer Lima", category="legal"),
    title("LEGAL-1", "Counsel Lyon", category="legal"),
)


def seeker() -> Person:
    return Person(OPENINGS).is_at_home()  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "sentence",
    [
        "je cherche un travail à Lyon",
        "I am looking for a job in Lyon",
        "busco trabajo en Lyon",
        "أبحث عن عمل في Lyon",
        "J'aimerais un poste à LYON.",
    ],
)
def test_a_sentence_is_searched_by_the_words_that_count_and_says_which(sentence: str) -> None:
    ada = seeker().says(sentence).sees("reworded", "found")
    assert ada.argument("reworded", "words").strip(".").casefold() == "lyon"
    assert ada.argument("found", "count") == 2
    assert ada.session.query.keywords.casefold() == "lyon"


def test_the_words_that_occur_are_searched_together_when_others_do_not() -> None:
    ada = seeker().says("cyber gardening lyon").sees("reworded-without", "found")
    assert (ada.argument("reworded-without", "words"), ada.argument("found", "count")) == ("cyber lyon", 1)
    assert ada.argument("reworded-without", "missing") == (words("searched-words", words="gardening"),)
    ada.taps("button-as-typed").sees("found-nothing", "similar-heading")


def test_words_that_occur_only_apart_give_the_openings_that_have_most_of_them() -> None:
    ada = seeker().says("lima lyon").sees("found-nothing", "similar-heading", "searched-words")
    assert offered_openings(ada) == ["CYBER-1", "CYBER-2", "LEGAL-1"]


def test_words_of_which_some_occur_but_never_together_give_what_comes_near() -> None:
    ada = seeker().says("counsel lima gardening").sees("found-nothing", "similar-heading")
    assert offered_openings(ada) == ["CYBER-2", "LEGAL-1"]


def test_words_that_occur_nowhere_within_a_filter_lead_to_what_the_filter_finds() -> None:
    ada = seeker().says("/search").taps("button-facet-category")
    ada.taps("option-category-legal").says("gardening").sees(
        "found-nothing", "similar-heading", "option-category-legal"
    )
    assert offered_openings(ada) == ["CYBER-2", "LEGAL-1"]


def test_small_words_alone_ask_for_nothing_in_particular() -> None:
    ada = seeker().says("je cherche un travail").sees("search-all")
    assert "found-nothing" not in ada.said()


def test_a_misspelt_word_of_a_sentence_is_searched_as_it_was_mended() -> None:
    ada = seeker()
    ada.store.typos = {"cybr": "cyber"}
    ada.says("cybr gardening").sees("reworded-without")
    assert ada.argument("reworded-without", "words") == "cyber"


def test_a_slip_in_a_sentence_is_mended_and_the_mended_word_is_set() -> None:
    ada = seeker()
    ada.store.typos = {"cybr": "cyber"}
    ada.says("I am looking for a cybr job").sees("reworded", "corrected").sees_button("cyber", "button-as-typed")
    assert ada.argument("reworded", "words") == "cyber"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", ()),
        ("I'd like a job", ("I'd",)),
        ("Quels postes d’analyste à l'étranger ?", ("analyste", "étranger")),
        ("lyon Lyon LYON", ("lyon",)),
        ("one two three four five six seven", ("one", "two", "three", "four", "five", "six")),
    ],
)
def test_the_words_that_count_are_given_as_they_were_typed_and_once(text: str, words: tuple[str, ...]) -> None:
    assert content_words(text) == words
    assert len(words) <= MOST_WORDS


@pytest.mark.parametrize(
    "text",
    ["cyber?", "¿plazo", "الموعد؟", "How do I apply", "comment postuler", "puedo cambiar algo", "هل يمكنني التقديم"],
)
def test_a_question_is_known_by_its_mark_or_its_first_word(text: str) -> None:
    assert is_question(text)


@pytest.mark.parametrize("text", ["", "cyber", "who", "WHO ", "Lyon how", "analyst in Lyon", "محلل"])
def test_words_to_search_for_are_no_question(text: str) -> None:
    assert not is_question(text)


def test_the_number_of_an_opening_that_comes_near_can_be_typed() -> None:
    seeker().says("lima lyon").sees("similar-heading").says("1").sees("card-title")
