from __future__ import annotations

import pytest

from bot.domain.types import INTERFACE_LANGUAGES, Language
from bot.storage.lexicon import STOP_WORDS
from bot.storage.stems import MAX_WORD, any_stems, stems, words


def test_words_come_folded_with_the_spelling_they_had() -> None:
    assert list(words("L’Enquêteur (EDIS) مسؤول")) == [("enqueteur", "enquêteur"), ("edis", "edis"), ("مسوول", "مسؤول")]


def test_small_words_do_not_count() -> None:
    assert list(words("jobs in the field of ... في offre d'emploi")) == [("field", "field")]


def test_the_small_words_are_written_as_folding_leaves_them() -> None:
    assert [word for word in STOP_WORDS if list(words(f"x{word}")) != [(f"x{word}", f"x{word}")]] == []


def test_a_word_is_cut_where_nothing_could_be_so_long() -> None:
    assert list(words("x" * 500)) == [("x" * MAX_WORD, "x" * 2 * MAX_WORD)]


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("en", "analysts", "analyst"),
        ("fr", "enqueteurs", "enqueteur"),
        ("es", "investigaciones", "investigadores"),
        ("ar", "المحللين", "محلل"),
        ("ar", "والتحليل", "تحليل"),
        ("ar", "القانونيه", "قانونيه"),
        ("ar", "للشرطه", "شرطه"),
    ],
)
def test_forms_of_a_word_share_a_stem(language: Language, one: str, other: str) -> None:
    assert (stems(one, language) | {one}) & (stems(other, language) | {other})


def test_a_latin_word_in_an_arabic_text_stays_as_it_is() -> None:
    assert stems("interpol", "ar") == frozenset()


def test_a_stem_is_neither_the_word_itself_nor_shorter_than_three_letters() -> None:
    for word in ("analyst", "ses", "use", "جنايي", "عمل"):
        assert all(len(stem) >= 3 and stem != word for stem in any_stems(word))


def test_a_word_looked_for_is_stemmed_in_every_language() -> None:
    assert any_stems("investigaciones") == frozenset().union(
        *(stems("investigaciones", language) for language in INTERFACE_LANGUAGES)
    )
    assert {"investig", "investigacion"} <= any_stems("investigaciones")
