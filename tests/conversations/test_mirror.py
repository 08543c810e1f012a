"""How a profile compares with an opening: each criterion with a word, the line that shows it, the way to add it."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from bot.conversations.actions import Action
from bot.conversations.mirror import LINES
from bot.conversations.outcomes import Named, Words, words
from bot.domain.checked import Reason
from bot.domain.eligibility import mirror
from bot.domain.endorsement import Endorsement, EndorsementStatus
from bot.domain.profile import MODELS
from bot.domain.status import Status
from bot.domain.vacancy import OpenTo, Vacancy
from tests.conversations.openings import DEADLINE, vacancy
from tests.conversations.person import PROFILE, Person
from tests.conversations.rendering import buttons_of, english

MEMBER = {"kind": "nationality", "text": {"en": "National of a member country"}}
MASTER = {"kind": "education", "level": 7, "text": {"en": "A master's degree"}}
BACHELOR = {"kind": "education", "level": 6, "text": {"en": "A bachelor's degree"}}
FIVE = {"kind": "experience", "years": 5, "text": {"en": "Five years"}}
TWO = {"kind": "experience", "years": 2, "text": {"en": "Two years leading a team"}}
ENGLISH = {"kind": "language", "language": "en", "level": "C1", "text": {"en": "Fluent English"}}
FRENCH = {"kind": "language", "language": "fr", "level": "B2", "required": False, "text": {"en": "Good French"}}
DRIVING = {"kind": "licence", "required": False, "text": {"en": "Valid driving licence"}}
OTHER = {"kind": "other", "text": {"en": "Patience"}}
ASKED = vacancy("INT00010", criteria=[MASTER, FIVE, ENGLISH, FRENCH, MEMBER, DRIVING, OTHER])
POST = {
    "title": "Analyst", "employer": "Acme", "country": "FR", "from_month": "2020-03", "current": False,
    "to_month": "2023-04", "percent": 100, "duties": "Looked",
}  # fmt: skip


def looks(person: Person, reference: str = "INT00010") -> Person:
    return person.taps_action(Action("mirror", (reference,)))


def ada(*openings: Vacancy, **sections: tuple[dict[str, Any], ...]) -> Person:
    """Give somebody with a complete profile, of which some sections are replaced."""
    person = Person(openings or [ASKED]).has_a_profile()
    for section, entries in sections.items():
        person.store.save(section, *entries)
    return person


def asks(*criteria: dict[str, Any], **more: Any) -> Vacancy:
    return vacancy("INT00010", criteria=criteria, **more)


def line(person: Person) -> Any:
    return person.argument("mirror-line", "line")


def test_the_card_leads_to_the_mirror_and_the_mirror_back() -> None:
    person = (
        ada().taps_action(Action("open", ("INT00010",))).taps("button-mirror").sees("mirror-heading", "mirror-note")
    )
    card = person.last_message
    assert person.taps("button-to-opening").sees("card-title").last_message == card


def test_every_criterion_bears_a_word_for_where_it_stands() -> None:
    person = looks(ada()).sees("mirror-met", "mirror-not-shown", "mirror-not-met", "mirror-limits")
    standings = [each.id for each in person.reply.lines if isinstance(each, Words) and "text" in each.args]
    assert standings == ["mirror-not-met", "mirror-not-met", "mirror-met", "mirror-met", "mirror-not-shown",
                         "mirror-not-shown", "mirror-not-shown"]  # fmt: skip
    person.sees("card-criteria", "card-assets")


def test_no_sum_and_no_score_is_told() -> None:
    said = looks(ada()).reply.lines
    assert not any(isinstance(each, Words) and {"total", "score", "met"} & each.args.keys() for each in said)


def test_what_is_not_shown_leads_to_its_section_and_the_mirror_changes() -> None:
    person = looks(ada(asks(FRENCH))).sees("mirror-why-unlisted")
    shown = person.last_message
    person.taps("section-languages").sees("place-section")
    assert person.last_message != shown
    person.store.save("languages", {"language": "fr", "level": "B2"})
    looks(person.says("/menu")).sees("mirror-met")
    assert "mirror-why-unlisted" not in person.said()
    assert "section-languages" not in person.offered()


def test_what_no_section_can_show_offers_none() -> None:
    person = looks(ada(asks(OTHER))).sees("mirror-why-unchecked")
    assert "button-mirror-section" not in person.offered()


def test_an_empty_profile_sees_what_is_stated_and_how_to_fill_it_in() -> None:
    person = looks(Person([ASKED]).is_at_home()).sees("mirror-empty", "criterion", "card-criteria", "card-assets")
    assert "mirror-not-shown" not in person.said()
    person.taps("button-mirror-fill").is_asked("identity.given_names")


def test_without_a_consent_it_is_asked_for_first_and_then_the_section_is_opened() -> None:
    person = Person([ASKED])
    person.session = person.session.change(language="en")
    looks(person).taps("button-mirror-fill").sees("consent-question")
    person.taps("button-consent").is_asked("identity.given_names")


def test_a_half_filled_profile_names_the_sections_that_are_empty() -> None:
    person = ada(asks(FIVE, MEMBER))
    person.store.forget("employment")
    looks(person).sees("mirror-why-empty", "section-employment").sees_button("section-employment")


def test_an_opening_without_criteria_says_so_and_can_be_applied_for() -> None:
    looks(ada(asks())).sees("mirror-nothing-stated").sees_button("button-apply")
    person = looks(Person([asks()]).is_at_home()).sees("mirror-nothing-stated")
    assert "button-mirror-fill" not in person.offered()


@pytest.mark.parametrize("circle", OpenTo)
def test_an_opening_that_only_says_to_whom_it_is_open_is_compared_with_that(circle: OpenTo) -> None:
    person = looks(ada(asks(open_to=circle.value))).sees("mirror-open-to", "mirror-no-criteria")
    person.sees(f"option-open-to-{circle.value}")


def test_illustrative_criteria_are_called_so() -> None:
    looks(ada(asks(MEMBER, illustrative=["criteria"]))).sees("mirror-illustrative")
    assert "mirror-illustrative" not in looks(ada(asks(MEMBER))).said()


# Lines


def test_a_diploma_is_named_with_place_and_level() -> None:
    shown = words("mirror-line-education", name="Bachelor of Laws", place="University", level=words("option-isced-6"))
    assert line(looks(ada(asks(BACHELOR)))) == shown
    person = looks(ada(asks(MASTER))).sees("mirror-why-lower")
    assert line(person) == shown
    assert person.argument("mirror-why-lower", "level") == words("option-isced-7")


def test_a_level_that_no_form_offers_is_named_too() -> None:
    studies = {**PROFILE["education"][0], "level": 2}
    assert line(looks(ada(asks(MASTER), education=(studies,)))).args["level"] == words("mirror-other-level")


@pytest.mark.parametrize(
    ("end", "time"),
    [
        ("2023-04", (words("mirror-years", count=3), words("mirror-months", count=2))),
        ("2023-02", (words("mirror-years", count=3),)),
        ("2020-06", (words("mirror-months", count=4),)),
    ],
)
def test_too_few_years_are_told_kindly(end: str, time: object) -> None:
    person = looks(ada(asks(FIVE), employment=({**POST, "to_month": end},))).sees("mirror-why-short")
    assert person.argument("mirror-why-short", "time") == time
    assert person.argument("mirror-why-short", "asked") == words("mirror-years", count=5)
    assert "mirror-line" not in person.said()


def test_no_work_at_all_is_no_month() -> None:
    assert looks(ada(asks(FIVE))).argument("mirror-why-short", "time") == (words("mirror-months", count=0),)


def test_enough_years_are_told_and_a_part_of_them_is_left_to_the_candidate() -> None:
    person = looks(ada(asks(FIVE, TWO), employment=({**POST, "from_month": "2015-03"},)))
    time = (words("mirror-years", count=8), words("mirror-months", count=2))
    assert line(person) == words("mirror-line-experience", time=time)
    assert person.argument("mirror-why-part", "time") == time


def test_gaps_between_posts_are_named_the_latest_three() -> None:
    posts = tuple({**POST, "from_month": f"{year}-01", "to_month": f"{year}-06"} for year in range(2015, 2019))
    late = {**POST, "from_month": "2018-08", "to_month": "2018-12"}
    person = looks(ada(asks(FIVE), employment=(*posts, late))).sees("mirror-gaps")
    assert person.argument("mirror-gaps", "gaps") == (
        words("mirror-gap", start=Named("month", "2016-07"), end=Named("month", "2016-12")),
        words("mirror-gap", start=Named("month", "2017-07"), end=Named("month", "2017-12")),
        Named("month", "2018-07"),
    )
    assert "mirror-gaps" not in looks(ada(asks(FIVE), employment=(POST,))).said()


@pytest.mark.parametrize(
    ("skill", "shown"),
    [
        ({"language": "en", "level": "native"}, "mirror-line-language"),
        ({"language": "en", "level": "C1", "same": True}, "mirror-line-language"),
        ({"language": "en", "level": "C1", "same": False, "writing": "C2", "reading": "C1"}, "mirror-line-language"),
        ({"language": "en", "level": "C1", "same": False, "writing": "B2", "reading": "C1"}, "mirror-line-weaker"),
    ],
)
def test_a_language_is_told_with_the_skills_that_are_lower(skill: dict[str, Any], shown: str) -> None:
    person = looks(ada(asks(ENGLISH), languages=(skill,))).sees("mirror-met", shown)
    if shown == "mirror-line-weaker":
        assert line(person).args["skills"] == (words("question-languages-writing.label"),)


def test_a_lower_language_is_shown_beside_what_is_asked_for() -> None:
    person = looks(ada(asks(ENGLISH), languages=({"language": "en", "level": "B2"},))).sees("mirror-line-language")
    assert person.argument("mirror-why-weaker", "level") == words("option-cefr-C1")


@pytest.mark.parametrize(
    ("country", "said"),
    [("TV", "mirror-why-outside"), ("PR", "mirror-why-territory"), ("XXA", "mirror-why-stateless")],
)
def test_a_nationality_is_named(country: str, said: str) -> None:
    person = looks(ada(asks(MEMBER), nationality=({"country": country, "at_birth": True},))).sees(said)
    assert line(person) == words("mirror-line-nationality", country=Named("country", country))


def test_a_licence_and_a_post_in_service_are_named_as_they_were_typed() -> None:
    assert (
        line(looks(ada(asks(DRIVING), skills=({"skills": "x", "licences": "Driving licence B"},))))
        == "Driving licence B"
    )
    police = {**POST, "current": True, "to_month": None, "employer": "Police"}
    person = looks(ada(asks(open_to="officials_of_member_countries"), employment=(police,)))
    assert line(person) == words("mirror-line-post", title="Analyst", employer="Police")


def test_every_entry_that_a_rule_can_name_is_worded() -> None:
    assert set(LINES) < set(MODELS.values())


def test_every_reason_has_its_words() -> None:
    assert {f"mirror-why-{each.value}" for each in Reason if each is not Reason.SHOWN} <= english().keys()


@pytest.mark.parametrize(
    ("criterion", "profile", "said"),
    [
        ({**BACHELOR, "text": {"en": "A degree or equivalent"}, "level": 7}, {}, "mirror-why-equivalent"),
        (
            BACHELOR,
            {"education": ({**PROFILE["education"][0], "ongoing": True, "to_month": None},)},
            "mirror-why-ongoing",
        ),
        (DRIVING, {}, "mirror-why-unmatched"),
    ],
)
def test_why_something_is_not_shown_is_said(criterion: dict[str, Any], profile: dict[str, Any], said: str) -> None:
    looks(ada(asks(criterion), **profile)).sees("mirror-not-shown", said)


SERVING = {
    "id": "serving", "kind": "yes_no", "prompt": {"en": "Are you a serving official?"}, "knock_out": True,
    "accept": True,
}  # fmt: skip
SERVES = {"kind": "other", "text": {"en": "Serving official"}}
OFFICIALS = asks(SERVES, open_to="officials_of_member_countries", screening_questions=[SERVING])
POLICE = {**POST, "employer": "Police", "current": True, "to_month": None}


@pytest.mark.parametrize(("answer", "said"), [("yes", "mirror-met"), ("no", "mirror-not-met")])
def test_what_was_answered_in_the_application_is_held_against_the_opening(answer: str, said: str) -> None:
    person = ada(OFFICIALS).applies("INT00010").says("Because.").taps("button-text-done").chooses(answer)
    looks(person).sees(said, "mirror-answer")
    assert person.argument("mirror-answer", "answer") == words(f"button-{answer}")


def test_what_was_sent_is_held_against_the_opening_too() -> None:
    person = ada(OFFICIALS).applies("INT00010").says("Because.").taps("button-text-done")
    person.chooses("yes").chooses("no").taps("button-submit")
    assert looks(person).sees("mirror-met", "mirror-answer").store.drafts == {}
    person.store.move("INT00010", Status.WITHDRAWN)
    person.store.snapshots.clear()
    looks(person).sees("mirror-why-service")


def test_to_whom_an_opening_is_open_is_said_once_and_never_in_two_ways() -> None:
    person = looks(ada(OFFICIALS, employment=(POLICE,))).sees("mirror-met", "mirror-line-post")
    assert not {"mirror-not-shown", "mirror-open-to"} & person.said()


def test_a_noted_endorsement_shows_service_and_its_absence_is_said() -> None:
    text = {"en": "Serving official, put forward through the National Central Bureau"}
    person = ada(asks({**SERVES, "text": text}), employment=(POLICE,))
    looks(person).sees("mirror-not-shown", "mirror-why-backing")
    person.store.endorsements["INT00010"] = Endorsement(status=EndorsementStatus.ENDORSED)
    person.store.save("employment", {**POLICE, "employer": "Acme"})
    looks(person).sees("mirror-met", "mirror-noted")


def test_studies_that_ended_long_ago_and_a_post_elsewhere_are_explained() -> None:
    student = asks(MEMBER, open_to="students_and_recent_graduates_of_member_countries")
    looks(ada(student)).sees("mirror-why-earlier")
    looks(ada(asks(open_to="officials_of_member_countries"))).sees("mirror-why-service")
    looks(ada(student, education=())).sees("mirror-why-lower", "mirror-other-level")


# Ways on


def test_one_may_apply_whatever_it_shows() -> None:
    person = looks(ada(asks(MASTER))).sees("mirror-not-met").sees_button("button-apply")
    person.taps("button-apply").sees("applying-to")


def test_the_review_leads_to_the_mirror_which_leaves_it_in_hand() -> None:
    person = ada().applies("INT00010").says("Because.").says("/menu")
    person.taps("button-resume")
    session, message = person.session, person.last_message
    looks(person).sees_button("button-to-application")
    assert person.session == session
    assert person.last_message != message
    person.taps("button-to-application").sees("applying-to")


def test_a_draft_is_gone_on_with_and_what_was_sent_is_looked_at() -> None:
    person = ada().applies("INT00010").says("/menu")
    looks(person).sees_button("button-apply-on")
    person.store.move("INT00010", Status.UNDER_REVIEW)
    looks(person).sees_button("button-see-application")
    assert not {"button-apply", "button-apply-on"} & person.offered()
    person.store.move("INT00010", Status.WITHDRAWN)
    looks(person).sees_button("button-apply")


def test_a_closed_opening_can_be_compared_and_not_applied_for() -> None:
    person = ada()
    person.at = DEADLINE + timedelta(seconds=1)
    looks(person).sees("mirror-heading").sees_button("button-to-opening", "button-mirror-again")
    assert "button-apply" not in person.offered()


def test_an_opening_that_is_gone_is_said_to_be() -> None:
    looks(ada(), "INT99999").sees("vacancy-gone").sees_button("button-menu")


def test_looking_again_changes_the_same_message() -> None:
    person = looks(ada())
    message = person.last_message
    assert person.taps("button-mirror-again").last_message == message


def test_the_longest_button_fits() -> None:
    longest = "A" * 24
    for section in (
        each.value for each in {c.section for c in mirror(ASKED, ada().store.profile, DEADLINE.date())} if each
    ):
        assert Action("add", (section, longest)).fits
    assert all(each.action.fits for each in buttons_of(looks(ada()).reply))


def test_a_section_that_does_not_exist_leads_to_the_profile() -> None:
    ada().taps_action(Action("add", ("hobbies", "INT00010"))).sees("profile-heading")
