"""Words: what `Catalogue` says, and how safely."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.catalogue import (
    LANGUAGES,
    BrokenMessage,
    Catalogue,
    Markup,
    MissingArgument,
    MissingWords,
    UnreadableCatalogue,
)
from bot.catalogue.markup import escape
from tests.support.words import strict_words

FSI, PDI, RLM, LRM = "\u2068", "\u2069", "\u200f", "\u200e"

WORDS = {
    "en": """
greeting = Hello, <b>you</b>
    .hint = Say hello & smile
only-attributes =
    .hint = A hint
english-only = Only { $name } here
named = Name: { $name }
row = 2. <b>{ $name }</b> &amp; A-1
linked = <a href="https://example.org/?q={ $name }">{ $name }</a> <code>{ $name }</code> { $name }
block = <pre>{ $name }</pre>
addressed = { $gender ->
    [f] Ms { $name }
   *[x] { $name }
}
open = <b>{ $inner }</b>
dated = By { $when }
short = { DATETIME($when, dateStyle: "short") } { DATETIME($when, timeStyle: "short") }
    .neither = { DATETIME($when) }
counted = { $count ->
    [one] one
   *[other] { $count } others
}
grouped = { NUMBER($count, useGrouping: 0) }
listed = { $items }
-org = Institute
about = { -org }: { greeting }
broken-reference = { nothing }
broken-function = { NUMBER($name) }
odd-style = { DATETIME($when, weekday: "long") }
pair = { $first }, then { $second }
""",
    "fr": "greeting = Bonjour\ndated = Avant le { $when }\nlisted = { $items }\nenglish-only = Seul { $nom }\n",
    "es": "greeting = Hola\ndated = Antes del { $when }\nlisted = { $items }\n",
    "ar": """
difference = الفرق { $count }
    .first = { $count } هو الفرق
greeting = أهلا <b>بك</b>
named = الاسم: { $name }
linked = رابط <a href="https://example.org/?q={ $name }">{ $name }</a> <code>{ $name }</code> { $name }
block = <pre>
    { $name }
    Latin line</pre>
lines = { $name }
    <b>CV</b> مطلوب
    3 CV مطلوبة
    3 من 5
    📄 { $name }
    { $name } وظيفة
opening = { $name } وظيفة
dated = قبل { $when }
listed = { $items }
counted = { $count ->
    [zero] صفر
    [one] واحد
    [two] اثنان
    [few] قليل
    [many] كثير
   *[other] آخر
}
""",
}


def written(root: Path) -> Path:
    for language, text in WORDS.items():
        (root / language).mkdir(parents=True)
        (root / language / "words.ftl").write_text(text, "utf-8")
    return root


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return written(tmp_path_factory.mktemp("locales"))


@pytest.fixture(scope="module")
def words(root: Path) -> Catalogue:
    return Catalogue.load(root, strict=True)


@pytest.fixture
def lenient(root: Path) -> Catalogue:
    return Catalogue.load(root, strict=False)


def test_a_message_keeps_its_markup(words: Catalogue) -> None:
    assert words.say("en", "greeting") == "Hello, <b>you</b>"


def test_an_attribute_is_said_by_its_dotted_id(words: Catalogue) -> None:
    assert words.say("en", "greeting.hint") == "Say hello & smile"
    assert words.say("en", "only-attributes.hint") == "A hint"


def test_a_message_without_arguments_is_put_together_once(words: Catalogue) -> None:
    assert words.say("fr", "greeting") is words.say("fr", "greeting")
    assert words.label("fr", "greeting") is words.label("fr", "greeting")


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_sentence_that_is_said_again_bears_the_values_of_the_one_it_is_said_to(
    words: Catalogue, language: str
) -> None:
    assert {name in words.say(language, "named", name=name) for name in ("أمينة", "Amina", "أمينة")} == {True}
    assert "Amina" not in words.say(language, "named", name="أمينة")


def test_the_order_in_which_values_are_given_does_not_matter(words: Catalogue) -> None:
    said = words.say("en", "pair", first="Ada", second="Grace")
    assert said == words.say("en", "pair", second="Grace", first="Ada") == "Ada, then Grace"


def test_a_label_is_plain_text(words: Catalogue) -> None:
    assert words.label("en", "greeting") == "Hello, you"
    assert words.label("en", "named", name="Fish & <Chips>") == "Name: Fish & <Chips>"


def test_what_people_type_is_escaped(words: Catalogue) -> None:
    assert words.say("en", "named", name="<b>&amp;") == "Name: &lt;b&gt;&amp;amp;"


def test_markup_is_not_escaped_again(words: Catalogue) -> None:
    inner = words.say("en", "named", name="A&B")
    assert isinstance(inner, Markup)
    assert words.say("en", "open", inner=inner) == "<b>Name: A&amp;B</b>"


def test_markup_in_a_label_becomes_the_text_it_shows(words: Catalogue) -> None:
    assert words.label("en", "named", name=Markup("<b>A&amp;B</b>")) == "Name: A&B"


def test_terms_and_messages_are_put_in(words: Catalogue) -> None:
    assert words.say("en", "about") == "Institute: Hello, <b>you</b>"


def test_a_string_can_be_selected_on(words: Catalogue) -> None:
    assert words.say("en", "addressed", gender="f", name="Ada") == "Ms Ada"
    assert words.say("en", "addressed", gender="", name="Ada") == "Ada"


def test_a_long_text_is_put_in_whole(words: Catalogue) -> None:
    text = "word " * 800
    assert words.say("en", "named", name=text) == f"Name: {text}"


def test_a_typed_slot_character_is_left_alone(words: Catalogue) -> None:
    assert words.say("en", "addressed", gender="f", name="\ue000\ue001\uf8ff") == "Ms \ue000\ue001\uf8ff"


def test_bidi_controls_and_impossible_characters_are_taken_out(words: Catalogue) -> None:
    dirty = f"A{FSI}d{RLM}a{LRM}\u202e\u2066\u061c\x00\ud800!{PDI}"
    assert words.say("en", "named", name=dirty) == "Name: Ada!"
    assert words.label("en", "named", name=dirty) == "Name: Ada!"


@pytest.mark.parametrize(
    ("language", "value", "isolated"),
    [
        ("en", "Ada", False),
        ("en", "أمينة (محمد)", True),
        ("en", "Amina أمينة", True),
        ("en", "+225 07 08", False),
        ("ar", "أمينة", False),
        ("ar", "شقة 12", False),
        ("ar", "Data Analyst (P-3)", True),
        ("ar", "C++", True),
        ("ar", "+225 07 08 09 10", True),
        ("ar", "2026-12-03", True),
        ("ar", "…!", False),
        ("ar", "📄", False),
    ],
)
def test_only_text_that_would_disturb_the_line_is_isolated(
    words: Catalogue, language: str, value: str, isolated: bool
) -> None:
    for say in (words.say, words.label):
        shown = say(language, "named", name=value)
        assert shown.endswith(f"{FSI}{value}{PDI}" if isolated else f" {value}")


def test_each_line_of_a_value_is_isolated_on_its_own(words: Catalogue) -> None:
    assert words.label("en", "named", name="سطر\n\nسطر") == f"Name: {FSI}سطر{PDI}\n\n{FSI}سطر{PDI}"


def test_no_isolate_enters_a_tag_or_code(words: Catalogue) -> None:
    assert words.say("ar", "linked", name='C++ "x"') == (
        f'رابط <a href="https://example.org/?q=C++ &quot;x&quot;">{FSI}C++ "x"{PDI}</a>'
        f' <code>C++ "x"</code> {FSI}C++ "x"{PDI}'
    )


def test_a_preformatted_block_carries_no_invisible_characters(words: Catalogue) -> None:
    assert words.say("ar", "block", name="AB-12") == "<pre>\nAB-12\nLatin line</pre>"


def test_an_arabic_line_that_begins_with_latin_starts_with_a_mark(words: Catalogue) -> None:
    latin = f"{FSI}CV{PDI}"
    expected = [
        f"{RLM}{latin}",
        f"{RLM}<b>CV</b> مطلوب",
        f"{RLM}3 CV مطلوبة",
        "3 من 5",
        f"{RLM}📄 {latin}",
        f"{RLM}{latin} وظيفة",
    ]
    assert words.say("ar", "lines", name="CV").split("\n") == expected
    assert words.label("ar", "lines", name="CV").split("\n") == [
        line.replace("<b>", "").replace("</b>", "") for line in expected
    ]


def test_an_arabic_line_that_holds_only_a_number_starts_with_a_mark(words: Catalogue) -> None:
    assert words.label("ar", "lines", name="12/5").startswith(f"{RLM}{FSI}12/5{PDI}\n")


def test_an_arabic_line_that_begins_with_an_isolated_arabic_title_starts_with_a_mark(words: Catalogue) -> None:
    # What stands in an isolate does not count for the direction of the line, so the line would run left-to-right.
    first = words.label("ar", "lines", name="خبير (NDTF)").split("\n")[0]
    assert first == f"{RLM}{FSI}خبير (NDTF){PDI}"


def test_an_english_line_that_begins_with_an_arabic_name_starts_with_a_mark(words: Catalogue) -> None:
    # Clients that look into isolates would draw it from the right, between lines that run from the left.
    assert words.say("en", "row", name="ليلى") == f"{LRM}2. <b>{FSI}ليلى{PDI}</b> &amp; A-1"
    assert words.label("en", "row", name="ليلى") == f"{LRM}2. {FSI}ليلى{PDI} & A-1"
    assert words.say("en", "row", name="Layla") == "2. <b>Layla</b> &amp; A-1"


def test_an_english_line_of_nothing_but_an_arabic_name_runs_as_that_does(words: Catalogue) -> None:
    assert words.say("en", "listed", items="ليلى") == f"{FSI}ليلى{PDI}"


def test_a_line_is_marked_once(words: Catalogue) -> None:
    assert words.label("ar", "opening", name=words.say("ar", "lines", name="CV")).count(RLM) == 5


@pytest.mark.parametrize(
    ("count", "form"),
    [
        (0, "صفر"), (1, "واحد"), (2, "اثنان"), (3, "قليل"), (10, "قليل"), (11, "كثير"), (26, "كثير"), (99, "كثير"),
        (100, "آخر"), (101, "آخر"), (102, "آخر"), (103, "قليل"), (111, "كثير"), (200, "آخر"), (1000, "آخر"),
    ],
)  # fmt: skip
def test_arabic_counts_take_the_right_form(words: Catalogue, count: int, form: str) -> None:
    assert words.label("ar", "counted", count=count) == form


def test_a_minus_stands_before_its_number_in_arabic_too(words: Catalogue) -> None:
    assert words.say("ar", "difference", count=-5) == f"الفرق {LRM}-5"
    assert words.say("ar", "difference.first", count=-5) == f"{RLM}{LRM}-5 هو الفرق"


def test_numbers_are_written_as_the_language_does(words: Catalogue) -> None:
    assert words.label("en", "counted", count=1234567) == "1,234,567 others"
    assert words.say("en", "grouped", count=2027) == "2027"
    assert [words.number(language, Decimal("-1234567.5")) for language in LANGUAGES] == [
        "-1,234,567.5",
        "-1\u202f234\u202f567,5",
        "-1.234.567,5",
        f"{LRM}-1,234,567.5",
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "By 12 March 2027"),
        ("fr", "Avant le 12 mars 2027"),
        ("es", "Antes del 12 de marzo de 2027"),
        ("ar", "قبل 12 مارس 2027"),
    ],
)
def test_a_date_is_written_out(words: Catalogue, language: str, text: str) -> None:
    assert words.say(language, "dated", when=date(2027, 3, 12)) == text
    assert text.endswith(words.date(language, date(2027, 3, 12)))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "By 12 March 2027, 23:59 (Paris)"),
        ("fr", "Avant le 12 mars 2027, 23:59 (Paris)"),
        ("es", "Antes del 12 de marzo de 2027, 23:59 (París)"),
        ("ar", "قبل 12 مارس 2027، 23:59 (باريس)"),
    ],
)
def test_an_instant_is_shown_in_its_own_zone_and_names_it(words: Catalogue, language: str, text: str) -> None:
    when = datetime(2027, 3, 12, 23, 59, tzinfo=ZoneInfo("Europe/Paris"))
    assert words.say(language, "dated", when=when) == text
    assert text.endswith(words.moment(language, when))


@pytest.mark.parametrize(
    ("zone", "name"),
    [
        (UTC, "UTC"),
        (ZoneInfo("UTC"), "UTC"),
        (ZoneInfo("Etc/GMT+3"), "UTC−03:00"),
        (timezone(timedelta(hours=5, minutes=30)), "UTC+05:30"),
        (ZoneInfo("America/Argentina/Buenos_Aires"), "Buenos Aires"),
    ],
)
def test_a_zone_is_named_by_its_city_or_offset(words: Catalogue, zone: timezone | ZoneInfo, name: str) -> None:
    assert words.moment("en", datetime(2027, 1, 2, 3, 4, tzinfo=zone)) == f"2 January 2027, 03:04 ({name})"


def test_the_same_instant_in_two_zones_is_shown_in_each(words: Catalogue) -> None:
    paris = datetime(2027, 1, 2, 0, 30, tzinfo=ZoneInfo("Europe/Paris"))
    assert words.moment("en", paris) == "2 January 2027, 00:30 (Paris)"
    assert words.moment("en", paris.astimezone(UTC)) == "1 January 2027, 23:30 (UTC)"


def test_a_naive_time_has_no_zone(words: Catalogue) -> None:
    assert words.moment("en", datetime(2027, 1, 2, 3, 4)) == "2 January 2027, 03:04"  # noqa: DTZ001 - the point


def test_a_latin_offset_is_isolated_in_arabic(words: Catalogue) -> None:
    assert words.moment("ar", datetime(2027, 1, 2, 3, 4, tzinfo=UTC)) == f"2 يناير 2027، 03:04 ({FSI}UTC{PDI})"


def test_the_first_of_a_month_is_an_ordinal_in_french_only(words: Catalogue) -> None:
    assert words.date("fr", date(2027, 5, 1)) == "1er mai 2027"
    assert words.date("fr", date(2027, 5, 11)) == "11 mai 2027"
    assert words.date("es", date(2027, 5, 1)) == "1 de mayo de 2027"


def test_a_message_can_choose_the_style_of_a_date(words: Catalogue) -> None:
    when = datetime(2027, 3, 12, 23, 59, tzinfo=ZoneInfo("Asia/Tokyo"))
    assert words.say("en", "short", when=when) == "12/03/2027 23:59"
    assert words.say("en", "short.neither", when=when) == "12 March 2027, 23:59 (Tokyo)"


def test_months_are_written_out(words: Catalogue) -> None:
    assert [words.month(language, "2027-03") for language in LANGUAGES] == [
        "March 2027",
        "mars 2027",
        "marzo de 2027",
        "مارس 2027",
    ]


@pytest.mark.parametrize("text", ["2027-13", "2027", "March", ""])
def test_what_is_no_month_is_refused(words: Catalogue, text: str) -> None:
    with pytest.raises(ValueError, match=r"does not match|unconverted"):
        words.month("en", text)


def test_lists_are_joined_in_words(words: Catalogue) -> None:
    assert words.join("en", ["Arabic", "French", "Spanish"]) == "Arabic, French and Spanish"
    assert words.join("fr", ["arabe", "français"]) == "arabe et français"
    assert words.join("ar", ["عربي", "C++"]) == f"عربي و{FSI}C++{PDI}"
    assert words.join("en", []) == ""


def test_spanish_y_gives_way_before_the_same_sound(words: Catalogue) -> None:
    assert words.join("es", ["español", "inglés"]) == "español e inglés"
    assert words.join("es", ["árabe", "español", "italiano"]) == "árabe, español e italiano"
    assert words.join("es", ["agua", "hielo"]) == "agua y hielo"
    assert words.join("es", ["inglés"]) == "inglés"


def test_a_list_holds_values_of_every_kind(words: Catalogue) -> None:
    items = ("A&B", 1200, date(2027, 3, 12), Markup("<i>C</i>"), ("x", "y"))
    assert words.say("en", "listed", items=items) == "A&amp;B, 1,200, 12 March 2027, <i>C</i> and x and y"
    assert words.label("en", "listed", items=items) == "A&B, 1,200, 12 March 2027, C and x and y"


def test_it_tells_which_ids_there_are(words: Catalogue) -> None:
    assert words.has("greeting")
    assert words.has("greeting.hint")
    assert not words.has("greeting.nothing")
    assert not words.has("only-attributes")
    assert not words.has("nothing")


@pytest.mark.parametrize("say", [Catalogue.say, Catalogue.label])
def test_a_strict_catalogue_refuses_what_is_missing(words: Catalogue, say: Callable[..., str]) -> None:
    with pytest.raises(MissingWords, match=r"no message with this id in this language\. fr; named"):
        say(words, "fr", "named", name="Ada")
    with pytest.raises(MissingWords):
        say(words, "de", "greeting")
    with pytest.raises(MissingArgument, match="en; named; name"):
        say(words, "en", "named")


@pytest.mark.parametrize("id_", ["broken-reference", "broken-function", "odd-style"])
def test_a_strict_catalogue_refuses_a_broken_message(words: Catalogue, id_: str) -> None:
    with pytest.raises(BrokenMessage):
        words.say("en", id_, name="Ada", when=date(2027, 3, 12))


def test_a_value_of_an_unknown_kind_is_refused(words: Catalogue) -> None:
    with pytest.raises(BrokenMessage):
        words.say("en", "named", name=None)  # type: ignore[arg-type]


def test_a_lenient_catalogue_falls_back_to_english_and_then_to_the_id(lenient: Catalogue) -> None:
    assert lenient.say("fr", "named", name="<Ada>") == "Name: &lt;Ada&gt;"
    assert lenient.say("de", "greeting") == "Hello, <b>you</b>"
    assert lenient.say("fr", "english-only", name="Ada") == "Only Ada here"
    assert lenient.say("fr", "nothing") == "nothing"
    assert lenient.label("ar", "named") == "named"
    assert lenient.date("de", date(2027, 3, 12)) == "12 March 2027"


def test_a_lenient_catalogue_warns_once(lenient: Catalogue, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING):
        for _ in range(3):
            lenient.say("fr", "named", name="Ada")
    assert [record.getMessage() for record in caplog.records] == [
        "The catalogue has no message with this id in this language. fr; named"
    ]


def test_a_syntax_error_stops_a_strict_catalogue_only(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    root = written(tmp_path / "locales")
    (root / "es" / "zz.ftl").write_text("oops = { $\nfine = Bien\n", "utf-8")
    with pytest.raises(UnreadableCatalogue, match=r"es; zz\.ftl: oops"):
        Catalogue.load(root, strict=True)
    with caplog.at_level(logging.WARNING):
        assert Catalogue.load(root, strict=False).say("es", "fine") == "Bien"
    assert "zz.ftl: oops" in caplog.text


TEXT = st.text() | st.text(alphabet="ab12 <>&\"'؟أب\n+-/\u2068\u200f\ue000")


@given(value=TEXT, language=st.sampled_from(("en", "ar")))
def test_whatever_is_typed_is_shown_as_typed(words: Catalogue, value: str, language: str) -> None:
    typed = re.sub("[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\x00\ud800-\udfff]", "", value)
    label = words.label(language, "named", name=value)
    shown = words.say(language, "named", name=value)
    unmarked = [re.sub(f"[{FSI}{PDI}{RLM}]", "", text).partition(": ")[2] for text in (label, shown)]
    assert unmarked == [typed, escape(typed)]
    assert "<" not in shown
    assert shown.count(FSI) == shown.count(PDI)


@given(value=TEXT)
def test_no_typed_text_escapes_from_an_attribute_or_code(words: Catalogue, value: str) -> None:
    shown = words.say("ar", "linked", name=value)
    found = re.fullmatch(
        r'رابط <a href="https://example\.org/\?q=([^"<>]*)">([^<>]*)</a> <code>([^<>]*)</code> ([^<>]*)', shown
    )
    assert found
    assert not re.search(f"[{FSI}{PDI}{RLM}\n]", found[1] + found[3])


@pytest.mark.parametrize(
    ("typed", "option"),
    [
        ("In two months", "option-notice-two_months"),
        ("dans deux mois", "option-notice-two_months"),
        ("فوق المتوسط", "option-cefr-B2"),
        ("ماستر", "option-isced-7"),
        ("Bachelor’s degree", "option-isced-6"),
    ],
)
def test_an_answer_is_known_by_its_button_and_by_what_people_call_it_in_any_language(typed: str, option: str) -> None:
    assert option in strict_words().options_typed(typed)


def test_other_words_name_no_answer() -> None:
    assert strict_words().options_typed("perhaps") == frozenset()
