"""Reading the ids that people paste."""

from __future__ import annotations

import pytest

from bot.domain.public_ids import looks_meant, read_public_ids


@pytest.mark.parametrize(
    "text",
    [
        "A-7K3M-9QXF",
        "a7k3m9qxf",
        "A 7k3m 9qxf",
        "A_7K3M_9QXF",
        "A – 7K3M – 9QXF",
        "'A.7K3M.9QXF'",
        "\u2066A-7K3M-9QXF\u2069",
        "A-٧K٣M-٩QXF",
        "A-7K3M-9QXF-2-K7QX-2MPA",
    ],
)
def test_an_id_is_read_however_it_is_written(text: str) -> None:
    assert read_public_ids(text) == ("A-7K3M-9QXF",)


def test_misread_letters_are_taken_for_the_digits_they_look_like() -> None:
    assert read_public_ids("A-OOOO-IL0U") == ("A-0000-110V",)


@pytest.mark.parametrize("between", [" ", "\n", ",", ";", "|", "\t", ", ", "\r\n", '","'])
def test_ids_may_be_separated_by_anything(between: str) -> None:
    assert read_public_ids(between.join(["A-1111-2222", "A-3333-4444"])) == ("A-1111-2222", "A-3333-4444")


def test_an_id_given_twice_counts_once() -> None:
    assert read_public_ids("A-1111-2222 a11112222") == ("A-1111-2222",)


@pytest.mark.parametrize("text", ["", "A-111-2222", "A-1111-22223", "XA-1111-2222", "B-1111-2222", "hello"])
def test_other_texts_hold_no_id(text: str) -> None:
    assert read_public_ids(text) == ()


def test_a_word_that_looks_like_an_id_is_told_from_one_that_was_meant() -> None:
    text = "Abernathy, A-BERN-ATH2, a-zzzz-zzzz"
    assert [looks_meant(each, text) for each in read_public_ids(text)] == [False, True, True]
