from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.feeds.plain_text import plain


@pytest.mark.parametrize(
    ("given_text", "expected"),
    [
        ("Two words", "Two words"),
        ("One\n\nTwo", "One\n\nTwo"),
        ("<p>One</p><p>Two</p>", "One\n\nTwo"),
        ("One<br>Two<br/>Three", "One\nTwo\nThree"),
        ("Tasks:<ul><li>read</li><li>write</li></ul>Thanks", "Tasks:\n\n• read\n• write\n\nThanks"),
        ("R&amp;D &eacute;t&#233; &lt;b&gt;", "R&D été <b>"),
        ("<script>alert(1)</script>Hello<style>p {}</style>", "Hello"),
        ('<a href="https://example.org" onclick="x()">here</a>', "here"),
        ("<!-- secret -->seen", "seen"),
        ("5 < 6 and R&D", "5 < 6 and R&D"),
        ("<b>unclosed", "unclosed"),
        ("<p>كلمة</p>", "كلمة"),
    ],
)
def test_a_reader_sees_the_text_and_no_markup(given_text: str, expected: str) -> None:
    assert plain(given_text) == expected


@given(st.text(alphabet="<>/&;#x!-abp script\n\"'=", max_size=60))
def test_nothing_that_looks_like_markup_makes_it_fail(text: str) -> None:
    assert isinstance(plain(text), str)
