"""One opening's card: all that is known of it, and what can be done."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.conversations.actions import Action
from bot.conversations.card import home_of, station_of
from bot.conversations.outcomes import Local, Named, words
from bot.domain.cities import city_names
from bot.domain.deadline import Deadline
from bot.domain.profile import Profile
from bot.domain.status import Status
from bot.domain.vacancy import DutyStation
from tests.conversations.openings import DEADLINE, vacancy
from tests.conversations.person import PROFILE, Person

FULL = vacancy(
    "INT00010",
    vacancy_notice_no="1234",
    directorate="Police Services",
    unit="Forensics",
    reporting_to="Director",
    other_duty_stations=[{"city": "Buenos Aires", "country": "AR"}, {"city": "Abidjan"}, {"country": "SG"}, {}],
    duration={"months": 36, "qualifier": "min"},
    number_of_posts=2,
    published_on="2027-02-01",
    open_to="member_nationals",
    criteria=[
        {"kind": "education", "level": 7, "text": {"en": "A master's degree"}},
        {"kind": "language", "language": "ar", "required": False, "text": {"ar": "العربية"}},
    ],
    required_documents=["cv", "diploma"],
    illustrative=["criteria"],
    source_url="https://example.org/1",
)


def reader(opening: object = FULL) -> Person:
    return Person([opening]).is_at_home()  # type: ignore[list-item]


def shows(person: Person, reference: str = "INT00010") -> Person:
    return person.taps_action(Action("open", (reference,)))


def test_a_card_shows_every_fact_that_is_known() -> None:
    names = (
        "deadline place category contract duration grade posts screening open-to directorate unit reporting published"
    )
    shows(reader()).sees(*(f"fact-{name}" for name in names.split()))
    shows(reader()).sees("card-criteria", "card-assets", "card-documents", "illustrative", "option-document-cv")


def test_a_card_says_nothing_of_what_is_not_known() -> None:
    bare = vacancy(
        duty_station={},
        contract_type=None,
        grade=None,
        security_screening=None,
        deadline=None,
        texts={"en": {"title": "Analyst"}},
    )
    ada = shows(reader(bare), "INT00001").sees("no-deadline")
    assert {each for each in ada.said() if each.startswith("fact-")} == {"fact-deadline", "fact-category"}
    assert not {"card-criteria", "card-assets", "card-documents", "illustrative"} & ada.said()


def test_all_duty_stations_are_named_as_far_as_they_are_known() -> None:
    lyon = words("place-of-duty", city=Local(city_names("Lyon")), country=Named("country", "FR"))
    buenos_aires = words("place-of-duty", city=Local(city_names("Buenos Aires")), country=Named("country", "AR"))
    stations = shows(reader()).argument("fact-place", "value")
    assert stations == (lyon, buenos_aires, Local(city_names("Abidjan")), Named("country", "SG"))


def test_a_city_that_is_its_country_is_named_once() -> None:
    assert station_of(DutyStation(city="Singapore", country="SG")) == Named("country", "SG")
    assert station_of(DutyStation(city="Singapore")) == Local(city_names("Singapore"))


@pytest.mark.parametrize(
    ("duration", "said"),
    [
        ({"months": 12, "qualifier": "exact"}, words("duration-exact", months=12)),
        ({"months": 12, "qualifier": "unknown"}, words("duration-exact", months=12)),
        ({"months": 12, "qualifier": "max"}, words("duration-max", months=12)),
        ({"qualifier": "until", "end": "2028-12-31"}, words("duration-until", end=datetime(2028, 12, 31).date())),  # noqa: DTZ001
    ],
)
def test_a_duration_is_said_with_its_qualifier(duration: object, said: object) -> None:
    assert shows(reader(vacancy(duration=duration)), "INT00001").argument("fact-duration", "value") == said


@pytest.mark.parametrize("duration", [{}, {"months": 12, "qualifier": "until"}])
def test_a_duration_that_is_not_known_is_left_out(duration: object) -> None:
    assert "fact-duration" not in shows(reader(vacancy(duration=duration)), "INT00001").said()


def test_a_text_that_is_known_in_another_language_only_is_shown_all_the_same() -> None:
    foreign = vacancy(texts={"fr": {"title": "Juriste", "body": "Vous conseillez."}})
    ada = shows(reader(foreign), "INT00001")
    assert Local({"fr": "Vous conseillez."}) in ada.reply.lines


def test_the_deadline_is_also_told_by_the_readers_own_clock_where_it_differs() -> None:
    ada = Person([vacancy()]).has_a_profile()
    ada.store.save("contact", {**PROFILE["contact"][0], "country": "MA"})
    shows(ada, "INT00001").sees("deadline-at-home")
    ada.store.save("contact", {**PROFILE["contact"][0], "country": "ES"})
    assert "deadline-at-home" not in shows(ada, "INT00001").said()


def test_the_deadline_at_home_is_left_out_when_it_is_over_or_unknown() -> None:
    ada = Person([vacancy(), vacancy("INT00002", deadline=None)]).has_a_profile()
    ada.store.save("contact", {**PROFILE["contact"][0], "country": "MA"})
    assert "deadline-at-home" not in shows(ada, "INT00002").said()
    ada.at = DEADLINE + timedelta(days=1)
    assert "deadline-at-home" not in shows(ada, "INT00001").said()


def test_home_is_known_only_where_a_country_has_one_time_zone() -> None:
    def living_in(country: str) -> Profile:
        return Profile({"contact": [{**PROFILE["contact"][0], "country": country}]})

    assert home_of(living_in("MA")) == "Africa/Casablanca"
    assert home_of(living_in("BR")) is None
    assert home_of(Profile({})) is None


@pytest.mark.parametrize(
    ("status", "said"),
    [
        ("closed", "vacancy-status-closed"),
        ("cancelled", "vacancy-status-cancelled"),
        ("filled", "vacancy-status-filled"),
        ("draft", "vacancy-status-draft"),
        ("extended", "vacancy-status-extended"),
    ],
)
def test_a_card_says_what_has_become_of_an_opening(status: str, said: str) -> None:
    shows(reader(vacancy(status=status)), "INT00001").sees(said)


@pytest.mark.parametrize("status", ["published", "extended"])
def test_an_opening_past_its_deadline_is_closed_and_takes_no_application(status: str) -> None:
    ada = reader(vacancy(status=status))
    ada.at = DEADLINE + timedelta(seconds=1)
    shows(ada, "INT00001").sees("vacancy-status-closed")
    assert "button-apply" not in ada.offered()


def test_an_open_one_can_be_applied_for() -> None:
    shows(reader()).sees_button("button-apply", "button-results", "button-menu")


def test_what_was_begun_can_be_gone_on_with() -> None:
    ada = Person().has_a_profile().applies("INT00001").says("/cancel")
    shows(ada, "INT00001").sees_button("button-apply-on").taps("button-apply-on").sees("applying-to")


@pytest.mark.parametrize("status", [Status.WITHDRAWN, Status.DRAFT_EXPIRED])
def test_what_was_withdrawn_or_has_expired_can_be_applied_for_again(status: Status) -> None:
    ada = Person().has_a_profile().applies("INT00001")
    ada.store.move("INT00001", status)
    shows(ada, "INT00001").sees_button("button-apply").taps("button-apply").sees("applying-to")
    assert ada.store.listed[0].head.status is Status.DRAFT


def test_what_was_sent_leads_to_the_application() -> None:
    ada = Person().has_a_profile().applies("INT00001")
    ada.store.move("INT00001", Status.UNDER_REVIEW)
    shows(ada, "INT00001").sees_button("button-see-application")
    assert "button-apply" not in ada.offered()


def test_opening_a_card_leaves_a_form_and_keeps_its_draft() -> None:
    ada = Person().has_a_profile().applies("INT00001").says("Because.")
    shows(ada, "INT00002")
    assert ada.session.form is None
    assert ada.store.drafts["apply/INT00001"].gathered == {"apply.motivation": "Because."}


def test_a_deadline_to_the_minute_keeps_its_minute() -> None:
    minute = Deadline(at=datetime(2027, 3, 31, 10, 0, 59, tzinfo=UTC), zone="Europe/Brussels", precision="minute")
    assert shows(reader(vacancy(deadline=minute)), "INT00001").argument("fact-deadline", "value") == minute


def test_a_post_outside_the_grades_is_called_so() -> None:
    card = Person([vacancy("INT00009", grade="Unclassified")]).is_at_home().says("/start INT00009")
    assert card.argument("fact-grade", "value") == words("option-grade-none")
