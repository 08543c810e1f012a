from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.lookup import MAX_SUGGESTIONS, Found, Lookup
from tests.domain.quick import any_text, quick

PLACES = Lookup(
    {
        "n": ["North River", "Río Norte", "نهر الشمال"],
        "s": ["South River", "Río Sur", "River"],
        "e": ["Eastern Marsh", "River"],
        "w": ["Westland", "Westlands"],
        "x": ["Éxtrème"],
    }
)
NOTHING = Found(None, ())


def test_a_full_name_of_one_code_is_exact_however_it_is_written() -> None:
    assert PLACES.find("  north-RIVER ") == Found("n", ())
    assert PLACES.find("rio norte") == Found("n", ())
    assert PLACES.find("extreme") == Found("x", ())


def test_an_arabic_name_is_found_without_its_article() -> None:
    assert PLACES.find("نهر شمال") == Found("n", ())


def test_a_name_of_two_codes_is_never_exact() -> None:
    assert PLACES.find("river") == Found(None, ("s", "e"))


def test_a_slip_gives_suggestions_and_nothing_exact() -> None:
    assert PLACES.find("Nroth River").suggestions[0] == "n"
    assert PLACES.find("Nroth River").exact is None


def test_a_beginning_suggests_the_names_that_begin_so() -> None:
    assert PLACES.find("west") == Found(None, ("w",))
    assert PLACES.find("mar") == Found(None, ("e",))


def test_two_letters_suggest_nothing() -> None:
    assert PLACES.find("we") == NOTHING


def test_words_in_another_order_are_found() -> None:
    assert PLACES.find("marsh, eastern") == Found(None, ("e",))


def test_a_name_inside_a_sentence_is_suggested() -> None:
    assert PLACES.find("I come from Westland by boat").suggestions == ("w",)


def test_what_resembles_nothing_gives_nothing() -> None:
    for text in ("", "?", "quixotic", "\ud800", "0"):
        assert PLACES.find(text) == NOTHING


def test_at_most_three_are_suggested() -> None:
    many = Lookup({str(number): [f"river {number}", "water"] for number in range(9)})
    assert len(many.find("river").suggestions) == MAX_SUGGESTIONS
    assert many.find("water").suggestions == ("0", "1", "2")


def test_very_long_input_is_read_only_at_its_beginning() -> None:
    assert PLACES.find("north river" + " " * 95 + "x" * 100_000) == Found("n", ())
    assert PLACES.find("z" * 1_000_000) == NOTHING
    assert PLACES.find("q " * 15 + "westland") == NOTHING


@given(st.one_of(any_text, st.text("northsuveawl rí", max_size=20)))
@quick
def test_the_answer_is_one_code_or_up_to_three_different_ones(text: str) -> None:
    found = PLACES.find(text)
    assert found.exact is None or found.suggestions == ()
    assert len(set(found.suggestions)) == len(found.suggestions) <= MAX_SUGGESTIONS
