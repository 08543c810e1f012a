"""Looking for an opening: words, filters, pages, and ways back from an empty result."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.conversations.actions import Action
from bot.conversations.card import facet_value
from bot.conversations.outcomes import Local, Named, words
from bot.domain.cities import city_names
from bot.domain.deadline import Deadline
from tests.conversations.openings import DEADLINE, many, vacancy
from tests.conversations.person import Person


def seeker(*vacancies: object, count: int = 0) -> Person:
    """Give somebody who is past the welcome, among the usual openings or these."""
    if count:
        return Person(many(count)).is_at_home()
    return Person(vacancies).is_at_home() if vacancies else Person().is_at_home()  # type: ignore[arg-type]


def offered(person: Person, name: str) -> list[str]:
    """Give the last argument of all buttons of one kind."""
    buttons = [button for row in person.reply.rows for button in row]
    return [button.action.args[-1] for button in buttons if button.action.name == name]


def listed(person: Person) -> list[str]:
    """Give the references of the openings that are listed, from their buttons."""
    return offered(person, "open")


def test_a_search_begins_with_all_open_positions_soonest_deadline_first() -> None:
    ada = seeker().says("/search").sees("search-all", "found", "opening")
    assert listed(ada) == ["INT00001", "INT00002", "INT00003"]
    assert ada.argument("found", "count") == 3


def test_an_opening_is_listed_with_its_place_and_deadline_even_when_they_are_not_known() -> None:
    bare = vacancy("INT00009", duty_station={}, deadline=None)
    seeker(bare).says("/search").sees("unknown-place", "no-deadline")
    country = vacancy("INT00009", duty_station={"country": "FR"})
    assert seeker(country).says("/search").argument("opening", "place") == Named("country", "FR")
    city = vacancy("INT00009", duty_station={"city": "Lyon"})
    assert seeker(city).says("/search").argument("opening", "place") == Local(city_names("Lyon"))
    assert isinstance(seeker(city).says("/search").argument("opening", "deadline"), Deadline)


def test_a_text_outside_a_form_is_a_search() -> None:
    ada = seeker().says("juriste").sees("search-described", "searched-words")
    assert listed(ada) == ["INT00003"]


@pytest.mark.parametrize("command", ["/search juriste", "/vacancy juriste"])
def test_words_after_the_command_are_searched(command: str) -> None:
    assert listed(seeker().says(command)) == ["INT00003"]


def test_words_searched_from_within_a_form_leave_the_form_and_keep_its_draft() -> None:
    ada = seeker().opens("identity").says("Ada").says("/search juriste").sees("found")
    assert ada.session.form is None
    assert ada.store.drafts["profile/identity"].answers


def test_a_mended_typo_is_told() -> None:
    ada = seeker()
    ada.store.typos["jurist"] = "juriste"
    ada.says("jurist").sees("corrected")
    assert ada.argument("corrected", "words") == "juriste"
    assert ada.argument("searched-words", "words") == "juriste"


def test_a_mended_word_is_what_is_set_and_one_tap_leads_back_to_what_was_typed() -> None:
    ada = seeker()
    ada.store.typos["jurits"] = "juriste"
    ada.says("jurits").sees_button("juriste", "button-as-typed")
    ada.taps_action(Action("page", ("0",))).sees_button("juriste", "button-as-typed")
    ada.taps("button-as-typed").sees("found-nothing").sees_button("jurits")
    assert offered(ada, "open") == ["INT00003"]  # what comes near is still offered
    assert "button-as-typed" not in ada.offered()


def test_new_words_forget_what_was_typed_before() -> None:
    ada = seeker()
    ada.store.typos["jurits"] = "juriste"
    assert "button-as-typed" not in ada.says("jurits").says("analyst").offered()
    ada.says("jurits").taps("juriste")
    assert "button-as-typed" not in ada.offered()
    ada.taps_action(Action("as-typed")).sees("found")


@pytest.mark.parametrize("text", ["\ud800", "\u202e\u2066", "x" * 4096, "😀" * 4096])
def test_any_text_can_be_searched_for(text: str) -> None:
    ada = seeker().says(text)
    assert len(ada.session.query.keywords) <= 200


# Filters


def test_only_filters_that_would_narrow_the_list_are_offered() -> None:
    ada = seeker().says("/search")
    ada.sees_button("button-facet-category", "button-facet-country", "button-facet-contract", "button-facet-grade")
    assert not {"button-facet-screening", "button-facet-language"} & ada.offered()


def test_the_values_of_a_filter_are_offered_with_the_openings_they_leave() -> None:
    ada = seeker().says("/search").taps("button-facet-category").sees("facet-category")
    (first,), *_ = ada.reply.rows
    assert first.label == words("button-value", value=words("option-category-legal"), count=2)
    ada.taps("option-category-legal").sees("search-described")
    assert listed(ada) == ["INT00002", "INT00003"]


def test_filters_and_words_combine_and_each_can_be_taken_off() -> None:
    ada = seeker().says("analyst").taps("button-facet-category").taps("option-category-legal")
    assert listed(ada) == ["INT00002"]
    ada.taps("option-category-legal")
    assert listed(ada) == ["INT00001", "INT00002"]
    ada.taps("analyst")
    assert listed(ada) == ["INT00001", "INT00002", "INT00003"]


def test_a_new_search_forgets_the_filters_and_words() -> None:
    ada = seeker().says("analyst").taps("button-facet-country").taps("SG").says("/search")
    assert len(listed(ada)) == 3
    assert ada.session.query.facets == {}


def test_the_values_of_a_filter_lead_back_to_the_results() -> None:
    ada = seeker().says("/search").taps("button-facet-grade").sees("facet-grade").taps("button-results").sees("found")
    assert len(listed(ada)) == 3


def test_many_values_stand_in_two_columns_and_no_more_than_twenty_four() -> None:
    ada = seeker(*(vacancy(f"INT{n:05}", grade=f"Grade {n}") for n in range(30))).says("/search")
    ada.taps("button-facet-grade")
    assert len(offered(ada, "only")) == 24
    assert len(ada.reply.rows[0]) == 2


def test_a_value_that_no_button_can_carry_is_not_offered() -> None:
    unwieldy = vacancy("INT00003", grade="Unclassified, above all the grades")
    ada = seeker(vacancy("INT00001"), vacancy("INT00002", grade="6"), unwieldy)
    assert offered(ada.says("/search").taps("button-facet-grade"), "only") == ["5", "6"]


@pytest.mark.parametrize(
    ("facet", "value"), [("category", "cooking"), ("country", "XX"), ("language", "xx"), ("contract", "zero_hours")]
)
def test_a_value_that_means_nothing_any_more_is_chosen_again(facet: str, value: str) -> None:
    ada = seeker().says("/search").taps_action(Action("only", (facet, value))).sees(f"facet-{facet}")
    assert ada.session.query.facets == {}


def test_every_kind_of_filter_has_words_for_its_values() -> None:
    assert facet_value("country", "FR") == Named("country", "FR")
    assert facet_value("language", "fr") == Named("language", "fr")
    assert facet_value("grade", "5") == words("option-grade", grade="5")
    assert facet_value("grade", "Unclassified") == words("option-grade-none")
    assert facet_value("screening", "basic") == words("option-screening-basic")


@pytest.mark.parametrize("name", ["facet", "only", "wide"])
def test_a_filter_that_does_not_exist_is_explained(name: str) -> None:
    arguments = ("hobby", "chess") if name == "only" else ("hobby",)
    seeker().taps_action(Action(name, arguments)).sees("out-of-date", "menu")


# Pages


def test_results_are_turned_page_by_page_in_the_same_message() -> None:
    ada = seeker(count=12).says("/search")
    assert listed(ada) == [f"INT{n:05}" for n in range(1, 6)]
    assert "button-previous" not in ada.offered()
    message = ada.last_message
    ada.taps("button-next").taps("button-next")
    assert listed(ada) == ["INT00011", "INT00012"]
    assert ada.last_message == message
    assert "button-next" not in ada.offered()
    ada.taps("button-previous")
    assert listed(ada) == [f"INT{n:05}" for n in range(6, 11)]
    assert (ada.argument("found", "first"), ada.argument("found", "last")) == (6, 10)


def test_a_page_beyond_the_end_shows_the_first() -> None:
    ada = seeker(count=7).says("/search").taps_action(Action("page", ("50",))).sees("found")
    assert ada.argument("found", "first") == 1


@pytest.mark.parametrize("offset", ["", "-5", "x"])
def test_a_page_that_is_no_number_is_the_first(offset: str) -> None:
    ada = seeker(count=7).says("/search").taps("button-next").taps_action(Action("page", (offset,)))
    assert ada.argument("found", "first") == 1


def test_an_opening_leads_back_to_the_page_it_was_on() -> None:
    ada = seeker(count=12).says("/search").taps("button-next").taps("7").sees("card-title")
    assert ada.argument("card-title", "reference") == "INT00007"
    ada.taps("button-results")
    assert ada.argument("found", "first") == 6


# Nothing found


def test_an_empty_result_offers_each_step_back() -> None:
    ada = seeker().says("analyst").taps("button-facet-country").taps("SG").says("cook").sees("found-nothing")
    ada.sees_button("SG", "cook", "button-all-openings", "button-menu")
    ada.taps("cook").sees("found")
    assert listed(ada) == ["INT00002"]


def test_a_filter_can_be_taken_off_an_empty_result() -> None:
    ada = seeker().says("/search").taps("button-facet-country").taps("SG").says("juriste").sees("found-unfiltered")
    ada.taps("SG").sees("found")
    assert listed(ada) == ["INT00003"]


def test_when_nothing_at_all_is_open_there_is_still_a_way_on() -> None:
    ada = seeker(vacancy(status="closed")).says("/search").sees("search-all", "found-nothing")
    ada.sees_button("button-all-openings", "button-menu")


def test_an_opening_is_listed_until_its_last_second() -> None:
    ada = seeker(vacancy())
    ada.at = DEADLINE
    assert listed(ada.says("/search")) == ["INT00001"]
    ada.at = DEADLINE + timedelta(seconds=1)
    ada.says("/search").sees("found-nothing")


def test_an_opening_that_is_gone_leads_to_the_others() -> None:
    seeker().taps_action(Action("open", ("INT99999",))).sees("vacancy-gone").taps("button-all-openings").sees("found")


def test_a_title_is_given_in_all_its_languages() -> None:
    assert seeker().says("juriste").argument("opening", "title") == Local({"fr": "Juriste"})


def test_a_text_without_a_letter_or_a_digit_is_no_search() -> None:
    for text in ("👩‍🚀🚀", "?!", ""):
        Person().is_at_home().says(text).sees("sent-unasked", "menu")


def test_who_turns_a_page_of_openings_has_left_the_form_and_the_next_word_is_searched_for() -> None:
    ada = Person().is_at_home().opens("identity").says("Ada")
    kept = ada.store.drafts["profile/identity"]
    ada.taps_action(Action("page", ("0",))).sees("found").says("analyst")
    assert ada.session.form is None
    assert ada.store.drafts["profile/identity"] == kept


@pytest.mark.parametrize("typed", ["2", " 2. ", "٢"])
def test_the_number_of_a_listed_opening_opens_it(typed: str) -> None:
    ada = seeker().says("/search").says(typed).sees("card-title")
    assert ada.session.query.keywords == ""
    assert "INT00002" in offered(ada, "apply")


def test_a_number_that_was_typed_where_no_openings_are_listed_is_searched_for() -> None:
    assert seeker().says("/search").says("/menu").says("2").session.query.keywords == "2"


@pytest.mark.parametrize("said", ["I am looking for a job", "je cherche un emploi", "busco trabajo", "أبحث عن عمل"])
def test_who_looks_for_a_job_and_says_no_more_sees_all_openings(said: str) -> None:
    ada = seeker().says(said).sees("search-all")
    assert listed(ada) == ["INT00001", "INT00002", "INT00003"]


def test_a_word_that_says_nothing_of_what_is_looked_for_is_not_mended() -> None:
    ada = seeker()
    ada.store.typos["quiero"] = "juriste"
    assert listed(ada.says("quiero juriste").sees("reworded")) == ["INT00003"]
    assert ada.session.query.keywords == "juriste"


def test_a_number_typed_after_a_silent_turn_still_means_the_list() -> None:
    seeker().says("/search").blocks_the_bot().says("2").sees("card-title")


@pytest.mark.parametrize("typed", ["99", "9", "0", "٩٩", " 7. "])
def test_a_number_that_is_not_in_the_list_is_said_so_and_the_others_stay_valid(typed: str) -> None:
    ada = seeker(count=5).says("/search").says(typed).sees("number-unlisted")
    assert (ada.argument("number-unlisted", "first"), ada.argument("number-unlisted", "last")) == ("1", "5")
    assert listed(ada) == listed(seeker(count=5).says("/search"))
    ada.says("42").says("1").sees("card-title")


def test_the_numbers_of_a_later_page_are_the_ones_that_are_said() -> None:
    ada = seeker(count=8).says("/search").taps("button-next").says("3").sees("number-unlisted")
    assert ada.argument("number-unlisted", "first") == "6"
    ada.taps("7").sees("card-title")


@pytest.mark.parametrize("typed", ["642", "2026", "04606", "-5", "1.5", "P3"])
def test_a_number_that_can_be_a_year_or_a_reference_is_searched_for(typed: str) -> None:
    ada = seeker(count=5).says("/search").says(typed)
    assert "number-unlisted" not in ada.said()
    assert ada.session.query.keywords == typed


def test_a_typo_is_mended_within_a_filter_that_then_finds_nothing_and_the_filter_is_named_and_taken_off() -> None:
    ada = seeker()
    ada.store.typos["jurits"] = "juriste"
    ada.says("/search").taps("button-facet-country").taps("SG").says("jurits")
    ada.sees("corrected", "found-unfiltered").sees_button("button-unfiltered", "SG")
    assert ada.argument("found-unfiltered", "filters") == (Named("country", "SG"),)
    assert ada.argument("found-unfiltered", "count") == 1
    assert listed(ada.taps("button-unfiltered").sees("found")) == ["INT00003"]
    assert (ada.session.query.keywords, ada.session.query.facets) == ("juriste", {})


def test_words_that_no_opening_has_are_not_said_to_be_hidden_by_a_filter() -> None:
    ada = seeker().says("/search").taps("button-facet-country").taps("SG").says("zoologist").sees("found-nothing")
    assert "button-unfiltered" not in ada.offered()


def test_a_sentence_of_which_some_words_occur_names_the_filter_it_was_searched_in() -> None:
    ada = seeker().says("/search").taps("button-facet-country").taps("FR").says("juriste zoologist")
    ada.sees("reworded-without", "search-described")
    assert Named("country", "FR") in ada.argument("search-described", "filters")
