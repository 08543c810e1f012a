"""Answers to several questions at once, countries named before, and the answer about the talent pool used again."""

from __future__ import annotations

import pytest

from tests.conversations.person import Person


def candidate() -> Person:
    return Person().is_at_home()


def studying(since: str) -> Person:
    """Bring somebody to the end of the questions on a diploma, but for the question when it began."""
    ada = candidate().opens("education").says("Bachelor of Laws").chooses("6").taps("button-skip").says("University")
    return ada.says("Kenya").is_asked("education.0.from_month").says(since)


# A whole period


@pytest.mark.parametrize(
    "typed", ["09/2014 – 06/2018", "2014-09 - 2018-06", "September 2014 to June 2018", "de septembre 2014 à juin 2018"]
)
def test_a_typed_period_gives_beginning_and_end(typed: str) -> None:
    ada = studying(typed).is_asked("education.0.more").sees("noted")
    answers = ada.draft.answers
    assert (answers["education.0.from_month"], answers["education.0.to_month"]) == ("2014-09", "2018-06")
    assert answers["education.0.ongoing"] is False


def test_a_typed_period_up_to_today_gives_that_it_goes_on() -> None:
    ada = studying("09/2026 – today").is_asked("education.0.more")
    assert ada.draft.answers["education.0.ongoing"] is True


@pytest.mark.parametrize(
    "typed", ["2014", "2014 – 2018", "September 2014", "from the school in 09/2014 – 06/2018 on", "?"]
)
def test_what_is_no_period_of_months_is_read_as_before(typed: str) -> None:
    ada = studying(typed)
    assert "education.0.to_month" not in ada.draft.answers


@pytest.mark.parametrize("typed", ["2009 – 2014", "2009 à 2014", "من 2009 إلى 2014"])
def test_a_period_of_years_is_asked_for_its_months(typed: str) -> None:
    studying(typed).sees("error-period_months").is_asked("education.0.from_month")


@pytest.mark.parametrize("typed", ["depuis septembre 2026", "Since September 2026", "desde 09/2026", "منذ سبتمبر 2026"])
def test_since_a_month_means_that_it_goes_on(typed: str) -> None:
    ada = studying(typed).is_asked("education.0.more")
    assert ada.draft.answers["education.0.from_month"] == "2026-09"
    assert ada.draft.answers["education.0.ongoing"] is True


@pytest.mark.parametrize("typed", ["09/2014 – 06/2028", "09/2028 – 10/2028"])
def test_a_period_that_is_still_to_come_is_not_accepted(typed: str) -> None:
    studying(typed).sees("error-month_ahead").is_asked("education.0.from_month")


def test_a_period_that_breaks_a_rule_of_its_entry_is_not_accepted() -> None:
    ada = Person().has_a_profile().opens("education").taps("button-change-entry")
    ada.taps("question-education-from_month.label").says("09/2014 – 06/2014")
    ada.sees("error-months_in_order").is_asked("education.0.from_month")
    assert ada.draft.answers["education.0.from_month"] == "2008-09"


# Countries named before


def test_a_country_named_before_is_offered_first() -> None:
    ada = candidate().opens("identity").says("Ada").says("Lovelace").says("12 March 1990").says("Kenya")
    ada.says("ada@example.org").is_asked("contact.country")
    assert ada.choices() == ["KE"]
    ada.chooses("KE").is_asked("contact.city")


def test_no_more_than_four_countries_are_offered() -> None:
    ada = candidate()
    for number, code in enumerate(("KE", "FR", "ES", "MA", "PE")):
        ada.store.save("contact", {"email": "a@example.org", "country": code, "city": "X", "phone": "+33639981234"})
        if number:
            ada.store.save("nationality", *({"country": each, "at_birth": True} for each in ("KE", "FR", "ES", "MA")))
    ada.opens("identity").says("Ada").says("Lovelace").says("12 March 1990")
    assert ada.choices() == ["PE", "KE", "FR", "ES"]


def test_the_only_nationality_held_since_birth_takes_one_tap() -> None:
    ada = Person().has_a_profile()
    ada.store.forget("nationality")
    ada.opens("nationality").sees_button("button-only-nationality").chooses("FR!").sees("section-saved")
    assert ada.store.profile.to_json()["nationality"] == [{"country": "FR", "at_birth": True}]


def test_a_second_nationality_is_not_the_only_one() -> None:
    ada = Person().has_a_profile().opens("nationality").taps("button-add-entry").is_asked("nationality.1.country")
    assert "button-only-nationality" not in ada.offered()
    ada.chooses("FR").is_asked("nationality.1.at_birth")


def test_while_names_are_told_apart_only_they_are_offered() -> None:
    ada = Person().has_a_profile()
    ada.store.forget("nationality")
    ada.opens("nationality").says("Marroco")
    assert "button-only-nationality" not in ada.offered()
    ada.chooses("MA").is_asked("nationality.0.at_birth")


# Moving, and relatives


@pytest.mark.parametrize(("tapped", "relocate"), [("yes!", True), ("no!", False)])
def test_whoever_has_no_relatives_there_answers_two_questions_by_one_tap(tapped: str, relocate: bool) -> None:
    ada = Person().has_a_profile()
    ada.store.forget("availability")
    ada.opens("availability").chooses("now").chooses(tapped).sees("section-saved")
    (entry,) = ada.store.profile.to_json()["availability"]
    assert (entry["relocate"], entry["relatives"]) == (relocate, False)


def test_an_answer_about_relatives_is_not_touched_when_only_the_other_is_changed() -> None:
    ada = Person().has_a_profile().opens("availability").taps("question-availability-relocate.label")
    assert ada.choices() == ["yes", "no"]


def test_a_nationality_that_has_its_answers_is_changed_alone() -> None:
    ada = Person().has_a_profile().opens("nationality").taps("button-change-entry")
    ada.taps("question-nationality-country.label").is_asked("nationality.0.country")
    assert "button-only-nationality" not in ada.offered()


def test_others_are_asked_about_relatives_as_before() -> None:
    candidate().opens("availability").chooses("now").chooses("yes").is_asked("availability.relatives")


# The talent pool


def second(person: Person) -> Person:
    """Send a first application with a yes to the talent pool, and begin another."""
    person.applies().says("First.").chooses("done").chooses("yes").taps("button-submit").sees("receipt")
    return person.applies("INT00002").says("Second.").chooses("done")


def test_the_answer_about_the_talent_pool_is_used_again_and_said() -> None:
    ada = second(Person().has_a_profile()).chooses("yes").sees("review-ready", "pool-as-before")
    ada.taps("button-submit").sees("receipt")
    assert '"pool_opt_in":true' in ada.store.snapshots["A-0002-TEST"][-1]


def test_it_can_be_changed_and_is_not_called_the_same_then() -> None:
    ada = second(Person().has_a_profile()).chooses("yes").taps("question-apply-pool.label").chooses("no")
    assert "pool-as-before" not in ada.sees("review-ready").said()
    ada.taps("button-submit")
    assert '"pool_opt_in":false' in ada.store.snapshots["A-0002-TEST"][-1]


# No nationality


@pytest.mark.parametrize("typed", ["stateless", "apatride", "apátrida", "عديم الجنسية"])
def test_somebody_without_a_nationality_gets_on_and_is_asked_neither_since_when_nor_for_another(typed: str) -> None:
    ada = candidate().opens("nationality").says(typed).sees("section-saved")
    assert ada.store.profile.to_json()["nationality"] == [{"country": "XXA", "at_birth": None}]


def test_who_corrects_a_nationality_to_none_is_not_asked_since_when() -> None:
    ada = candidate()
    ada.store.save("nationality", {"country": "GB", "at_birth": True})
    ada.opens("nationality").taps("button-change-entry").taps("question-nationality-country.label").says("stateless")
    ada.sees("place-section").taps("button-section-done")
    assert ada.store.profile.to_json()["nationality"] == [{"country": "XXA", "at_birth": None}]


def test_an_answer_given_before_about_having_no_nationality_stays_valid() -> None:
    ada = candidate()
    ada.store.save("nationality", {"country": "XXA", "at_birth": False})
    ada.opens("nationality").sees("place-section").taps("button-section-done")
    assert "question-nationality-at_birth.label" not in ada.said()
