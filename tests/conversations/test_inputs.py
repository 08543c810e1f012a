"""Each way of asking by itself: what it offers, what it reads, what it refuses and why."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Annotated, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import Field, TypeAdapter

from bot.conversations.apply_form import application_form
from bot.conversations.chosen import Chosen, Several, yes_no
from bot.conversations.forms import Question, Step
from bot.conversations.inputs import Choice, Context, Gathered, Input, Problem, Reading, Taken
from bot.conversations.outcomes import Local, Named, Reply, Words, words
from bot.conversations.profile_forms import PROFILE_FORMS
from bot.conversations.screen import shown
from bot.conversations.typed import Address, Long, Number, Typed
from bot.domain.profile import SectionName
from bot.domain.types import Email, Line, Paragraphs, Phone
from tests.conversations.openings import CURIOUS, NOW
from tests.conversations.rendering import check
from tests.domain.quick import any_text

TODAY = Context(date(2027, 3, 1))

few = settings(max_examples=15, deadline=None, derandomize=True)
"""Few examples each, because there are many questions."""

FORMS = (*PROFILE_FORMS.values(), application_form(CURIOUS))
QUESTIONS = {f"{form.name}.{question.name}": question for form in FORMS for question in form.questions}


def of(section: SectionName, name: str) -> Input:
    """Give the input of a question of the profile."""
    return QUESTIONS[f"{section}.{name}"].input


def codes(asked: Input, partial: Any = None) -> list[str]:
    """Give the values that are offered."""
    return [choice.value for row in asked.offer(partial, TODAY) for choice in row]


def taken(reading: Reading) -> Any:
    assert isinstance(reading, Taken), reading
    return reading.value


def gathered(reading: Reading) -> Any:
    assert isinstance(reading, Gathered), reading
    return reading.partial


def refused(reading: Reading) -> str:
    assert isinstance(reading, Problem), reading
    return reading.code


# What is true of all

every_question = pytest.mark.parametrize("question", QUESTIONS.values(), ids=QUESTIONS)


def reachable(asked: Input) -> Iterator[Any]:
    """Give what the input can have gathered by taps alone, to a depth that covers years, months and days."""
    known, new = [None], [None]
    for _ in range(3):
        readings = [asked.read_choice(code, partial, TODAY) for partial in new for code in codes(asked, partial)]
        found = [reading.partial for reading in readings if isinstance(reading, Gathered)]
        fresh = [partial for place, partial in enumerate(found) if partial not in known + found[:place]]
        new = fresh[:30]
        known += new
    yield from known


@every_question
def test_every_choice_that_is_offered_is_understood(question: Question) -> None:
    for partial in reachable(question.input):
        for code in codes(question.input, partial):
            reading = question.input.read_choice(code, partial, TODAY)
            assert not (isinstance(reading, Problem) and reading.code == "choose"), (partial, code)


@every_question
@given(text=any_text, code=st.text(max_size=6))
@few
def test_whatever_is_typed_or_tapped_is_read_or_refused_in_words(question: Question, text: str, code: str) -> None:
    asked = question.input
    for reading in (asked.read_text(text, None, TODAY), asked.read_choice(code, None, TODAY)):
        match reading:
            case Taken(value):
                assert question.holds(value)
                check(Reply((words("answer-line", label="", answer=asked.show(value)),)), NOW)
            case Gathered(partial, note):
                assert asked.offer(partial, TODAY)
                check(Reply((note or "",)), NOW)
            case Problem():
                check(Reply((reading.words,)), NOW)


stored = st.one_of(
    st.booleans(),
    st.integers(),
    any_text,
    st.sampled_from(["yes", "one", "FR", "en", "2019-02", "2019-13", "2019-02-28", "2019-02-31", "20190228"]),
    st.lists(st.sampled_from(["one", "two", "gone"])),
)


@every_question
@given(value=stored)
@few
def test_whatever_an_older_draft_holds_can_be_shown_or_is_asked_again(question: Question, value: Any) -> None:
    if question.holds(value):
        check(Reply((words("answer-line", label="", answer=question.input.show(value)),)), NOW)


@every_question
def test_a_question_may_be_left_out_only_where_it_is_optional(question: Question) -> None:
    assert question.holds(None) is question.optional


@every_question
def test_every_question_has_a_hint_in_words(question: Question) -> None:
    check(Reply((question.input.hint,)), NOW)


def test_a_skipped_answer_is_shown_as_left_out() -> None:
    assert shown(Step("education", QUESTIONS["education.field"], 0), None) == words("skipped")


# Typed

NAME = Typed(TypeAdapter(Annotated[str, Line(10)]))


def test_a_line_is_cleaned_and_measured() -> None:
    assert taken(NAME.read_text("  Ada\u202e \n Byron ", None, TODAY)) == "Ada Byron"
    assert refused(NAME.read_text("x" * 11, None, TODAY)) == "string_too_long"
    assert refused(NAME.read_text(" \u200b ", None, TODAY)) == "string_too_short"


def test_a_typed_answer_cannot_be_tapped() -> None:
    assert refused(NAME.read_choice("Ada", None, TODAY)) == "needs_text"


def test_a_reason_carries_the_numbers_that_its_words_need() -> None:
    reading = NAME.read_text("x" * 11, None, TODAY)
    assert isinstance(reading, Problem)
    assert reading.words == Words("error-string_too_long", {"max_length": 10})


PHONE = Typed(TypeAdapter(Phone), "phone")


@pytest.mark.parametrize(
    ("typed", "region"),
    [("+33 6 39 98 12 34", None), ("0033639981234", None), ("06 39 98 12 34", "FR"), ("+33639981234", "PE")],
)
def test_a_telephone_number_needs_its_country_code_or_a_country(typed: str, region: str | None) -> None:
    assert taken(PHONE.read_text(typed, None, Context(TODAY.today, region))) == "+33639981234"


def test_a_telephone_number_without_any_country_is_refused() -> None:
    assert refused(PHONE.read_text("06 39 98 12 34", None, TODAY)) == "phone"


MAIL = Address(TypeAdapter(Email))


def test_an_address_without_a_slip_is_taken() -> None:
    assert taken(MAIL.read_text(" ada@example.org ", None, TODAY)) == "ada@example.org"


def test_what_looks_like_a_slip_in_an_address_is_asked_back() -> None:
    reading = MAIL.read_text("ada@gmial.com", None, TODAY)
    assert isinstance(reading, Gathered)
    assert reading.note == words("which-address")
    labels = [choice.label for row in MAIL.offer(reading.partial, TODAY) for choice in row]
    assert labels == ["ada@gmail.com", "ada@gmial.com"]
    assert taken(MAIL.read_choice("better", reading.partial, TODAY)) == "ada@gmail.com"
    assert taken(MAIL.read_choice("typed", reading.partial, TODAY)) == "ada@gmial.com"
    assert taken(MAIL.read_text("ada@example.org", reading.partial, TODAY)) == "ada@example.org"


def test_what_is_no_address_is_refused() -> None:
    assert refused(MAIL.read_text("ada", None, TODAY)) == "email"
    assert refused(MAIL.read_choice("better", None, TODAY)) == "choose"
    assert codes(MAIL) == []


# Long texts

ESSAY = Long(TypeAdapter(Annotated[str, Paragraphs(20)]), 20)


def test_a_long_text_is_gathered_message_by_message_until_it_is_called_done() -> None:
    first = gathered(ESSAY.read_text("One.", None, TODAY))
    both = gathered(ESSAY.read_text("Two.", first, TODAY))
    assert both == "One.\n\nTwo."
    assert codes(ESSAY) == []
    assert codes(ESSAY, both) == ["done", "again"]
    assert taken(ESSAY.read_choice("done", both, TODAY)) == both


def test_the_count_says_what_is_used_and_what_is_left() -> None:
    assert ESSAY.count("One.\n\nTwo.") == words("text-count", used=10, left=10, limit=20)
    assert ESSAY.count("x" * 30).args["left"] == 0


def test_a_message_that_is_too_much_is_not_added_and_the_rest_is_kept() -> None:
    reading = ESSAY.read_text("x" * 15, "One.", TODAY)
    assert isinstance(reading, Problem)
    assert reading.words == words("error-text_too_long", limit=20, over=1, kept=4)
    alone = ESSAY.read_text("x" * 21, None, TODAY)
    assert isinstance(alone, Problem)
    assert alone.args["kept"] == 0


def test_what_is_over_is_counted_as_it_would_be_kept() -> None:
    reading = ESSAY.read_text("\ufb2c" * 7, None, TODAY)  # one character that is kept as three
    assert isinstance(reading, Problem)
    assert reading.args["over"] == 1


def test_a_long_text_can_be_written_again() -> None:
    reading = ESSAY.read_choice("again", "One.", TODAY)
    assert reading == Gathered(None, words("text-again"))


def test_an_empty_text_is_not_done() -> None:
    assert refused(ESSAY.read_choice("done", None, TODAY)) == "string_too_short"
    assert refused(ESSAY.read_text(" \n ", None, TODAY)) == "string_too_short"
    for partial in (None, "So far"):
        assert refused(ESSAY.read_text("??", partial, TODAY)) == "string_too_short"


def test_a_long_text_that_its_field_does_not_take_is_refused_for_the_fields_own_reason() -> None:
    dated = Long(TypeAdapter(Annotated[str, Field(pattern=r"\d")]), 20)
    assert refused(dated.read_text("No year at all", None, TODAY)) == "string_pattern_mismatch"


# Numbers

PERCENT = Number(TypeAdapter(Annotated[int, Field(ge=5, le=100)]), common=(100, 80), kind="percent")
PEOPLE = Number(TypeAdapter(Annotated[int, Field(ge=0)]))


@pytest.mark.parametrize(
    ("typed", "number"),
    [("80", 80), ("80 %", 80), ("٨٠", 80), ("٪٨٠", 80), (" 7 ", 7)],
)
def test_a_number_is_read_in_any_digits_with_or_without_its_sign(typed: str, number: int) -> None:
    assert taken(PERCENT.read_text(typed, None, TODAY)) == number


@pytest.mark.parametrize("typed", ["1 500", "1,500", "1.500", "1٬500", "1’500", "1\u202f500", "1500"])
def test_thousands_may_be_set_apart(typed: str) -> None:
    assert taken(PEOPLE.read_text(typed, None, TODAY)) == 1500


@pytest.mark.parametrize("typed", ["2.5", "2,5", "-3", "about 10", "10-20", "", "%", "1 2", "1.50", "9" * 10])
def test_what_is_no_whole_number_is_refused_rather_than_misread(typed: str) -> None:
    assert refused(PEOPLE.read_text(typed, None, TODAY)) == "number"


def test_a_number_out_of_bounds_is_refused_with_the_bound() -> None:
    low, high = PERCENT.read_text("4", None, TODAY), PERCENT.read_text("101", None, TODAY)
    assert isinstance(low, Problem)
    assert isinstance(high, Problem)
    assert low.words == Words("error-greater_than_equal", {"ge": 5})
    assert high.words == Words("error-less_than_equal", {"le": 100})


def test_only_a_number_that_can_be_typed_is_held() -> None:
    assert PEOPLE.holds(999_999_999)
    assert not PEOPLE.holds(1_000_000_000)
    assert not PEOPLE.holds(True)
    assert not PEOPLE.holds("5")


def test_common_numbers_are_offered() -> None:
    assert codes(PERCENT) == ["100", "80"]
    assert taken(PERCENT.read_choice("80", None, TODAY)) == 80


# Chosen

OPTIONS = (Choice("one", "One"), Choice("two", "Two"), Choice("none", "None of them"))


def test_yes_and_no_become_true_and_false() -> None:
    assert taken(yes_no().read_choice("yes", None, TODAY)) is True
    assert taken(yes_no().read_choice("no", None, TODAY)) is False
    assert yes_no().show(True) == words("button-yes")


@pytest.mark.parametrize("text", ["Yes", " oui", "SÍ", "si", "نعم"])
def test_yes_can_be_typed_in_every_language(text: str) -> None:
    assert taken(yes_no().read_text(text, None, TODAY)) is True


@pytest.mark.parametrize("text", ["no", "Non", "لا"])
def test_no_can_be_typed_in_every_language(text: str) -> None:
    assert taken(yes_no().read_text(text, None, TODAY)) is False


def test_an_option_is_typed_by_its_code_or_by_the_words_that_its_vacancy_gives_it() -> None:
    own = Chosen((Choice("north", Local({"fr": "Afrique du Nord", "ar": "شمال أفريقيا"})), Choice("7", words("x"))))
    assert taken(own.read_text("NORTH", None, TODAY)) == "north"
    assert taken(own.read_text("afrique du nord", None, TODAY)) == "north"
    assert taken(own.read_text("شمال افريقيا", None, TODAY)) == "north"
    assert refused(own.read_text("7", None, TODAY)) == "choose"


def test_an_option_is_typed_as_its_button_says() -> None:
    level = of(SectionName.EDUCATION, "level")
    named = Context(TODAY.today, names=frozenset({"option-isced-7", "option-cefr-C1"}))
    assert taken(level.read_text("ماستر", None, named)) == 7
    assert refused(level.read_text("ماستر", None, TODAY)) == "choose"


def test_a_short_answer_counts_by_how_it_begins_where_only_yes_and_no_can_be_chosen() -> None:
    assert taken(yes_no().read_text("Non, aucune expérience", None, TODAY)) is False
    assert taken(yes_no().read_text("Sí, tengo", None, TODAY)) is True
    three = Chosen((Choice("yes", words("button-yes")), Choice("no", words("button-no")), Choice("x", "x")))
    assert refused(three.read_text("Non, aucune", None, TODAY)) == "choose"


def test_a_choice_must_be_one_of_the_offered() -> None:
    assert refused(yes_no().read_text("perhaps", None, TODAY)) == "choose"
    assert refused(yes_no().read_choice("maybe", None, TODAY)) == "choose"


def test_a_choice_does_not_hold_a_value_of_another_type() -> None:
    assert yes_no().holds(True)
    assert not yes_no().holds(1)
    assert not yes_no().holds(["yes"])
    assert not Chosen(OPTIONS).holds("three")


def test_each_tap_ticks_or_unticks_one_option() -> None:
    several = Several(OPTIONS)
    one = gathered(several.read_choice("+one", None, TODAY))
    both = gathered(several.read_choice("+two", one, TODAY))
    assert (one, both) == (["one"], ["one", "two"])
    assert gathered(several.read_choice("-one", both, TODAY)) == ["two"]
    assert taken(several.read_choice("done!", both, TODAY)) == ["one", "two"]
    assert several.show(["one", "two"]) == ("One", "Two")


def test_a_tick_that_comes_twice_stays_a_tick() -> None:
    several = Several(OPTIONS)
    assert gathered(several.read_choice("+one", ["one"], TODAY)) == ["one"]
    assert gathered(several.read_choice("-one", ["two"], TODAY)) == ["two"]


def test_ticks_are_shown_with_their_number() -> None:
    rows = Several(OPTIONS).offer(["one"], TODAY)
    assert [row[0].value for row in rows[:2]] == ["-one", "+two"]
    assert rows[0][0].label == words("button-ticked", label="One")
    assert rows[1][0].label == words("button-unticked", label="Two")
    assert rows[-1][0].label == words("button-ticks-done", count=1)


def test_none_excludes_all_others() -> None:
    several = Several(OPTIONS)
    assert gathered(several.read_choice("+none", ["one", "two"], TODAY)) == ["none"]
    assert gathered(several.read_choice("+one", ["none"], TODAY)) == ["one"]
    assert gathered(several.read_choice("-none", ["none"], TODAY)) == []


def test_nothing_ticked_is_an_answer() -> None:
    several = Several(OPTIONS)
    assert taken(several.read_choice("done!", None, TODAY)) == []
    assert several.show([]) == words("nothing-chosen")
    assert several.holds([])


def test_an_option_that_is_typed_is_ticked_and_stays_so() -> None:
    several = Several(OPTIONS)
    assert gathered(several.read_text("one", None, TODAY)) == ["one"]
    assert gathered(several.read_text("One", ["one"], TODAY)) == ["one"]


def test_what_is_ticked_must_be_offered() -> None:
    several = Several(OPTIONS)
    assert refused(several.read_text("three", None, TODAY)) == "choose"
    for value in ("+three", "one", "*one", ""):
        assert refused(several.read_choice(value, None, TODAY)) == "choose"


# Looked up

COUNTRY = of(SectionName.CONTACT, "country")
NATIONALITY = of(SectionName.NATIONALITY, "country")
LANGUAGE = of(SectionName.LANGUAGES, "language")


@pytest.mark.parametrize("typed", ["Morocco", "Maroc", "Marruecos", "المغرب", "maroc ", "MOROCCO"])
def test_a_country_is_found_by_its_name_in_four_languages(typed: str) -> None:
    assert taken(COUNTRY.read_text(typed, None, TODAY)) == "MA"


@pytest.mark.parametrize("typed", ["Moroco", "Marroco", "Marueccos", "المغرت"])
def test_a_country_with_a_typo_is_asked_back(typed: str) -> None:
    reading = COUNTRY.read_text(typed, None, TODAY)
    assert isinstance(reading, Gathered)
    assert reading.note == words("which-one", typed=typed, count=1)
    assert "MA" in codes(COUNTRY, reading.partial)
    assert taken(COUNTRY.read_choice("MA", reading.partial, TODAY)) == "MA"


@pytest.mark.parametrize("typed", ["Moroccan", "marocaine", "marroquí", "مغربي"])
def test_a_nationality_is_found_by_what_its_people_are_called(typed: str) -> None:
    assert taken(NATIONALITY.read_text(typed, None, TODAY)) == "MA"


@pytest.mark.parametrize("typed", ["Spanish", "espagnol", "español", "castellano", "الإسبانية"])
def test_a_language_is_found_by_its_name_in_four_languages(typed: str) -> None:
    assert taken(LANGUAGE.read_text(typed, None, TODAY)) == "es"


def test_common_languages_can_be_tapped_at_once() -> None:
    assert codes(LANGUAGE) == ["en", "fr", "es", "ar"]
    assert taken(LANGUAGE.read_choice("ar", None, TODAY)) == "ar"
    assert LANGUAGE.show("ar") == Named("language", "ar")


def test_only_what_was_offered_can_be_tapped() -> None:
    assert refused(COUNTRY.read_choice("FR", None, TODAY)) == "choose"
    assert refused(COUNTRY.read_choice("FR", ["MA"], TODAY)) == "choose"


def test_what_resembles_nothing_is_refused_by_what_was_sought() -> None:
    assert refused(COUNTRY.read_text("qqqqq", None, TODAY)) == "no_country"
    assert refused(NATIONALITY.read_text("qqqqq", None, TODAY)) == "no_nationality"
    assert refused(LANGUAGE.read_text("qqqqq", None, TODAY)) == "no_language"


@pytest.mark.parametrize("text", ["Aucune", "none", "لا شيء"])
def test_a_plain_none_ticks_the_option_for_none_where_there_is_one(text: str) -> None:
    assert gathered(Several(OPTIONS).read_text(text, ["one"], TODAY)) == ["none"]
    assert refused(Several(OPTIONS[:2]).read_text(text, ["one"], TODAY)) == "choose"


def test_the_wish_to_skip_ticks_nothing() -> None:
    assert refused(Several(OPTIONS).read_text("skip", ["one"], TODAY)) == "choose"


def test_none_of_these_is_offered_once_where_it_is_an_option_of_its_own() -> None:
    several = Several((Choice("one", "One"), Choice("none", "None of these")))
    assert [choice.value for row in several.offer(None, TODAY) for choice in row] == ["+one", "+none"]
    assert [choice.value for row in several.offer(["none"], TODAY) for choice in row] == ["+one", "-none", "done!"]
