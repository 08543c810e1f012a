"""Whatever people write can be set: what the fonts have as it is, the rest as a sign."""

from __future__ import annotations

from datetime import UTC, datetime
from io import BytesIO

import pikepdf
import pytest
import typst
from hypothesis import given as generated
from hypothesis import settings
from hypothesis import strategies as st

from bot.catalogue import bidi
from bot.papers.glyphs import UNDRAWN, drawable, drawn
from bot.papers.lines import JOINER, ZERO_WIDTH, fitted
from bot.papers.typesetting import Data, given, typeset
from tests.papers.accessible import faults_of, text_of

AT = datetime(2027, 3, 1, 12, tzinfo=UTC)
NOTE = "Some signs are missing."


def _dossier(text: str) -> dict[str, Data]:
    """Give as little as the template of a dossier takes."""
    endorsement: dict[str, Data] = {"heading": "E", "statement": text, "blanks": ["Name"], "stamp": "Stamp"}
    part: dict[str, Data] = {
        **dict.fromkeys(("kind", "intro", "running", "steps_heading", "profile_heading", "title"), "x"),
        **dict.fromkeys(("declarations_heading", "declaration", "declared"), "x"),
        "language": "en",
        "page": "{page}",
        "facts": [],
        "duties": [],
        "sections": [{"heading": "S", "entries": [], "note": text}],
        "endorsement": endorsement,
    }
    return {"parts": [part]}


def _set(text: str) -> bytes:
    return typeset("dossier", _dossier(text), AT, NOTE)


def test_the_fonts_have_the_alphabets_of_our_four_languages_and_of_many_names() -> None:
    assert {*map(ord, "aZ0éñçœŁđşğ’“”«»…–—؟،؛أإآىةﷲ٠٩ЖяΩằक\u2068\u2069\u200f\u200b\u2060\u202f")} <= drawn()


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Zoë Ångström", "Zoë Ångström"),
        ("ليلى Layla", "ليلى Layla"),
        ("one\ntwo", "one\ntwo"),
        ("中国", UNDRAWN * 2),
        ("I 👩🏽‍💻 code", f"I {UNDRAWN}{UNDRAWN} code"),
        ("❤️ ok", f"{UNDRAWN} ok"),
        ("a\ufe0f\ufeff", "a"),
        ("\x00", UNDRAWN),
    ],
)
def test_what_no_font_has_is_shown_by_a_sign(text: str, shown: str) -> None:
    assert drawable(text) == shown


def test_a_bare_text_has_no_marks_and_keeps_what_directs_it() -> None:
    assert drawable("q\u032c \u2068x\u2069\u200b", bare=True) == f"q{UNDRAWN} \u2068x\u2069\u200b"


@settings(max_examples=25, deadline=None)
@generated(st.text(st.one_of(st.sampled_from(sorted(map(chr, drawn()))), st.characters(codec="utf-8"))))
def test_any_text_can_be_set(text: str) -> None:
    with pikepdf.open(BytesIO(_set(text))) as pdf:
        assert len(pdf.pages) >= 2


def test_a_letter_with_a_mark_that_fonts_have_only_apart_is_set_bare() -> None:
    apart = "0\u2016\u08de"  # all three are in one font or the other, and in no font together
    assert drawable(apart) == apart
    text = text_of(_set(apart))
    assert f"0\u2016{UNDRAWN}" in text
    assert NOTE in text


def test_any_other_fault_of_the_typesetter_is_not_hidden() -> None:
    with pytest.raises(typst.TypstError, match="does not contain key"):
        typeset("dossier", {"parts": [{}]}, AT, NOTE)


def test_the_note_is_given_only_where_something_could_not_be_drawn() -> None:
    assert NOTE in given({"text": [{"deep": "中"}]}, NOTE)
    assert NOTE not in given({"text": "plain", "verbatim": "中"}, NOTE)


def test_a_file_without_tags_would_be_found_out() -> None:
    untagged = typst.compile(b'#set document(title: "T")\n= H\ntext', format="pdf", pdf_tags=False)
    faults = faults_of(untagged, "ar")
    assert {"not marked as tagged", "language is en", "no structure"} <= {*faults}
    assert any("outside of the structure" in fault for fault in faults)


def test_a_word_too_long_for_a_line_can_be_broken() -> None:
    broken = fitted("see https://example.org/" + "word" * 20)
    assert broken.replace(ZERO_WIDTH, "") == "see https://example.org/" + "word" * 20
    assert max(map(len, broken.split(ZERO_WIDTH))) <= 30


def test_ordinary_words_are_left_alone() -> None:
    text = "Donaudampfschifffahrtsgesellschaft? A-7K3M-9QXF-12-K7QX-2MPA, 3.5 + 2"
    assert fitted(text.partition("? ")[2]) == text.partition("? ")[2]


@pytest.mark.parametrize("sign", ["C#", "+33 6 39 98 12 34", "+212 (0)612-345678"])
def test_signs_and_telephone_numbers_do_not_turn_round_in_arabic(sign: str) -> None:
    assert fitted(f"مع {sign}.") == f"مع {bidi.isolate(sign)}."


def test_c_plus_plus_is_not_torn_apart() -> None:
    assert fitted("C++") == bidi.isolate(f"C+{JOINER}+")
