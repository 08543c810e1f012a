"""Numbers out of buttons: of a row, of a page, of a place among options."""

from __future__ import annotations

import pytest

from bot.domain.number import at_place, number_of


@pytest.mark.parametrize(("text", "number"), [("7", 7), ("007", 7), ("9" * 15, 999_999_999_999_999)])
def test_a_number_is_read(text: str, number: int) -> None:
    assert number_of(text) == number


@pytest.mark.parametrize("text", ["", "-1", "1.5", "seven", " 7", "²", "9" * 16])
def test_what_is_no_number_is_the_number_of_nothing_and_no_place(text: str) -> None:
    assert number_of(text) == 0
    assert at_place("abc", text) is None


def test_an_option_is_found_by_its_place_and_none_beyond_the_last() -> None:
    assert [at_place("abc", place) for place in ("0", "2", "3")] == ["a", "c", None]
