"""Long messages are cut into pieces that Telegram takes, and nothing is lost but white space at the cuts."""

from __future__ import annotations

import time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.catalogue.markup import escape
from bot.sandbox.html_markup import parse_html
from bot.split import LIMIT, length, split

WORD = st.text(st.sampled_from("abcé هنا😀👩‍👩\u00a0\u202f&<>\"'\u0301"), min_size=1, max_size=60).map(escape)
ENTITY = st.sampled_from(["&lt;", "&amp;", "&quot;", "&#128512;", "&#x1F600;"])
GAP = st.sampled_from([" ", "\n", "\n\n", "  ", "\n \n", ""])
TAGS = ("b", "i", "u", "s", "code", "blockquote", 'a href="https://example.org/?a=1&amp;b=2"')


def texts(parts: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """Give texts made of parts with gaps between them."""
    return st.lists(st.tuples(parts, GAP).map("".join), max_size=12).map("".join)


def tagged(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """Give texts in a tag."""
    return st.builds(lambda tag, text: f"<{tag}>{text}</{tag.split()[0]}>", st.sampled_from(TAGS), inner)


MARKUP = texts(st.recursive(WORD | ENTITY, lambda inner: tagged(texts(inner)), max_leaves=12))


def letters(markup: str) -> list[tuple[str, frozenset[str]]]:
    """Give every character that can be seen with the styles in force on it, as Telegram reads them."""
    text, spans = parse_html(markup)
    styles: list[set[str]] = [set() for _ in text]
    for span in spans:
        for place in range(span.start, span.end):
            styles[place].add(span.kind)
    return [(char, frozenset(own)) for char, own in zip(text, styles, strict=True) if not char.isspace()]


@given(MARKUP, st.integers(32, 120))
@example("<b>" + "&lt;\n" * 8 + "</b>\n\n<b> \u00a0 </b>", 32)  # a rest that nobody would see is not sent
def test_every_piece_fits_and_is_valid_and_together_they_say_the_same(markup: str, limit: int) -> None:
    pieces = split(markup, limit)
    for piece in pieces:
        text, _ = parse_html(piece)
        assert len(text.encode("utf-16-le")) // 2 <= limit
        assert text.strip() or len(pieces) == 1
    assert [letter for piece in pieces for letter in letters(piece)] == letters(markup)


@given(MARKUP)
def test_length_is_what_telegram_counts(markup: str) -> None:
    text, _ = parse_html(markup)
    assert length(markup) == len(text.encode("utf-16-le")) // 2


def test_what_fits_is_left_as_it_is() -> None:
    markup = " <b>Hello</b> \n" + "😀" * (LIMIT // 2 - 20)
    assert split(markup) == [markup]


@pytest.mark.parametrize("gap", ["\n\n", "\n", " "])
def test_a_message_is_cut_between_paragraphs_lines_or_words(gap: str) -> None:
    parts = ["word" * 150 for _ in range(20)]
    for piece in split(gap.join(parts)):
        assert set(piece.split(gap)) == {parts[0]}


def test_a_paragraph_is_preferred_to_a_line_and_a_line_to_a_word() -> None:
    first, second, third = "a " * 700, "b " * 500, "c " * 1500
    assert split(f"{first}\n\n{second}\n{third}", 2500)[0] == first.strip()
    assert split(f"{first}{second}\n{third}", 2500)[0] == (first + second).strip()


def test_a_word_without_end_is_cut_where_the_piece_is_full() -> None:
    pieces = split("x" * 10_000)
    assert "".join(pieces) == "x" * 10_000
    assert [len(piece) > LIMIT - 16 for piece in pieces] == [True, True, False]


def test_a_space_that_does_not_break_is_kept() -> None:
    assert "".join(split("x\u00a0" * 5_000)) == "x\u00a0" * 5_000


def test_a_style_goes_on_in_the_next_piece() -> None:
    first, second = split("<b><i>" + "word " * 1000 + "</i></b>")
    assert first.startswith("<b><i>word")
    assert first.endswith("word</i></b>")
    assert second.startswith("<b><i>word")


@pytest.mark.parametrize("markup", ["", "\n" * 9000, "<b>" + " " * 9000 + "</b>"])
def test_of_nothing_to_see_one_piece_is_made(markup: str) -> None:
    assert split(markup) == [markup]


@pytest.mark.parametrize(
    "unit",
    [
        "word ",
        "<b>a</b> ",
        *(pytest.param(each, marks=pytest.mark.long) for each in ("x", "😀", "&amp;", "\n", "&lt;\n\n")),
    ],
)
def test_a_hundred_thousand_characters_take_ten_times_as_long_as_ten_thousand(unit: str) -> None:
    def seconds(characters: int) -> float:
        markup = unit * (characters // len(unit))
        best = 10.0
        for _ in range(3):
            started = time.process_time()
            split(markup)
            best = min(best, time.process_time() - started)
        return best

    assert seconds(100_000) < 30 * max(seconds(10_000), 0.001)
    assert seconds(100_000) < 1
