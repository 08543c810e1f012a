from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.text import MAX_MARKS, ascii_digits, clean_line, clean_text, fold, utf16_length
from tests.domain.quick import any_text, quick


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Amina   El\tFassi \n", "Amina El Fassi"),
        ("one\r\ntwo", "one two"),
        ("nul\0and\x07bell\x9f", "nulandbell"),
        ("unit\x1fseparator", "unitseparator"),
        ("lone\ud800\udfff", "lone"),
        ("no\ufdd0character\U0001fffe", "nocharacter"),
        ("\u202eevil\u202c \u2066x\u2069 \u200ey\u200f\u061c", "evil x y"),
        ("zero\u200bwidth\ufeff\u2060", "zerowidth"),
        ("Jose\u0301", "José"),
        ("e\u200b\u0301", "é"),
        ("e\u200d\u0301", "é"),
        ("\u3164\u2800\uffa0", ""),
        ("\u0600\u0661", "\u0600\u0661"),
        ("", ""),
    ],
)
def test_a_line_keeps_what_can_be_seen(typed: str, kept: str) -> None:
    assert clean_line(typed) == kept


@pytest.mark.parametrize(
    "written",
    [
        "می\u200cخواهم",
        "ක්\u200dය",
        "র\u200d্যাব",
        "👩🏽\u200d💻",
        "❤\ufe0f\u200d🔥",
        "مُحَمَّدٌ",
        "Việt Nam",
        "မြို့",
    ],
)
def test_joiners_and_marks_that_a_script_needs_stay(written: str) -> None:
    assert clean_line(written) == written


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("a\u200db", "ab"),
        ("\u200cمی", "می"),
        ("می\u200c", "می"),
        ("می\u200c خواهم", "می خواهم"),
        ("می\u200c\u200d\u200cخواهم", "می\u200cخواهم"),
    ],
)
def test_joiners_that_join_nothing_go(typed: str, kept: str) -> None:
    assert clean_line(typed) == kept


def test_a_pile_of_marks_is_cut_down() -> None:
    assert clean_line("x" + "\u0316" * 50 + "y") == "x" + "\u0316" * MAX_MARKS + "y"


def test_joiners_do_not_start_a_new_pile_of_marks() -> None:
    pile = "ب" + ("\u0316" * MAX_MARKS + "\u200c") * 5 + "ب"
    assert clean_line(pile).count("\u0316") == MAX_MARKS


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  one  two \n three ", "one two\nthree"),
        ("one\n\n\n\ntwo", "one\n\ntwo"),
        ("one\r\n \t \r\n\u2028two\u2029three", "one\n\ntwo\nthree"),
        ("\n\n one \n\n", "one"),
        ("one\x0btwo\x85three\rfour", "one\ntwo\nthree\nfour"),
    ],
)
def test_a_text_keeps_its_paragraphs(typed: str, kept: str) -> None:
    assert clean_text(typed) == kept


@pytest.mark.parametrize(("text", "length"), [("", 0), ("é", 1), ("😀", 2), ("a😀\ud800", 4)])
def test_length_is_counted_as_telegram_counts(text: str, length: int) -> None:
    assert utf16_length(text) == length


def test_digits_of_three_scripts_become_ascii() -> None:
    assert ascii_digits("٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹ ０１２３４５６７８９ ²") == "0123456789 0123456789 0123456789 ²"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Côte d’Ivoire", "COTE D'IVOIRE"),
        ("Åland", "aland"),
        ("Łódź", "lodz"),
        ("Straße", "STRASSE"),
        ("İzmir", "izmir"),
        ("Œuvre", "oeuvre"),
        ("الإمارات", "الامارات"),
        ("مدرسة", "مدرسه"),
        ("مصطفى", "مصطفي"),
        ("مُحَمَّد", "محمـــد"),
        ("شيء", "شي"),
        ("مؤمن", "مومن"),
        ("ایران", "إيران"),
        ("پاکستان", "باكستان"),
        ("٢٠١٩", "2019"),
        ("２０１９", "2019"),
        ("ﻻ", "لا"),
        ("a-b/c", "A  b\tc!"),
        ("ﬁn\u200bance", "finance"),
        ("\ud800x", "x"),
    ],
)
def test_folding_makes_two_ways_of_writing_equal(one: str, other: str) -> None:
    assert fold(one) == fold(other) != ""


def test_folding_keeps_different_words_apart() -> None:
    assert fold("Niger") != fold("Nigeria")
    assert fold("عمان") != fold("عمار")


@given(any_text)
@quick
def test_cleaning_a_clean_text_changes_nothing(text: str) -> None:
    line, paragraphs = clean_line(text), clean_text(text)
    assert clean_line(line) == line
    assert clean_text(paragraphs) == paragraphs


@given(st.text(st.sampled_from("aبم\u0301\u0316\u0650\u0651\u200b\u200c\u200d \nक\u094d\u093c"), max_size=30))
@quick
def test_cleaning_is_stable_where_marks_and_joiners_meet(text: str) -> None:
    assert clean_line(clean_line(text)) == clean_line(text)
    assert clean_text(clean_text(text)) == clean_text(text)


@given(any_text)
@quick
def test_clean_text_can_always_be_stored_and_shown(text: str) -> None:
    for clean in (clean_line(text), clean_text(text)):
        clean.encode("utf-8")
        assert clean == clean.strip()
        assert not set(clean) & set("\0\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
    assert "\n" not in clean_line(text)
    assert "\n\n\n" not in clean_text(text)


@given(any_text)
@quick
def test_folding_a_folded_text_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(any_text)
@quick
def test_what_is_cleaned_still_matches_what_was_typed(text: str) -> None:
    assert ascii_digits(ascii_digits(text)) == ascii_digits(text)
    assert utf16_length(text) >= len(text)
