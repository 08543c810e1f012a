"""The eligibility mirror: what a profile meets, does not show or does not meet, case by case."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from bot.domain.checked import Checked, ProfileLine, Reason, Standing
from bot.domain.eligibility import RULES, mirror
from bot.domain.experience import Experience, Gap
from bot.domain.languages import Cefr
from bot.domain.members import MEMBERS, OUTSIDE
from bot.domain.profile import Profile
from bot.domain.profile import SectionName as Section
from bot.domain.vacancy import Criterion, OpenTo, Vacancy
from tests.domain.lives import (
    NONE_YET,
    TODAY,
    born_in,
    check,
    criterion,
    holds,
    post,
    profile,
    shipped_records,
    skilled,
    speaks,
    studies,
    vacancy,
)

MASTER = criterion("education", level=7)
BACHELOR = criterion("education", "A university degree in law", level=6)
POLICE = criterion("education", "First-level degree, or equivalent police training", level=6)
ACADEMY = criterion("education", "Diploma or completed police academy training", level=5)
ENROLLED = criterion("education", "Enrolled, or graduated within the past year", level=4)
FIVE = criterion("experience", years=5)
FRENCH = criterion("language", language="fr", level="C1")
SWAHILI = criterion("language", language="sw", level="B1", required=False)
MEMBER = criterion("nationality", "National of an INTERPOL member country.")
MEMBER_AR = Criterion(kind="nationality", text={"ar": "حمل جنسية أحد البلدان الأعضاء في الإنتربول"})
DRIVING = criterion("licence", "Valid driving licence for field visits in the region.", required=False)
FORENSICS = criterion("licence", "Recognised professional certificate in digital forensics or incident response.")
DRIVING_AR = Criterion(kind="licence", text={"ar": "رخصة قيادة سارية للزيارات الميدانية في المنطقة"})
STUDENT = {"open_to": "students_and_recent_graduates_of_member_countries"}
INTERN = {"contract_type": "internship"}

Case = tuple[Criterion, Profile, Reason]
CASES: dict[str, Case] = {
    # Education
    "a degree of the level asked for": (BACHELOR, profile(studies(6)), Reason.SHOWN),
    "a higher degree": (BACHELOR, profile(studies(8)), Reason.SHOWN),
    "a lower degree": (MASTER, profile(studies(6)), Reason.LOWER),
    "a lower and a higher degree": (MASTER, profile(studies(6), studies(7)), Reason.SHOWN),
    "a degree still being worked for": (MASTER, profile(studies(7, end=None)), Reason.ONGOING),
    "the degree asked for and a higher one under way": (
        BACHELOR,
        profile(studies(7, end=None), studies(6)),
        Reason.SHOWN,
    ),
    "a lower degree and the one asked for under way": (
        MASTER,
        profile(studies(6), studies(7, end=None)),
        Reason.ONGOING,
    ),
    "a degree that ends next month": (BACHELOR, profile(studies(6, end="2027-04")), Reason.ONGOING),
    "a degree that ended this month": (BACHELOR, profile(studies(6, end="2027-03")), Reason.SHOWN),
    "a degree whose end is not known": (BACHELOR, profile(studies(6, end=None, ongoing=False)), Reason.SHOWN),
    "a degree abroad": (BACHELOR, profile(studies(6, country="JP")), Reason.SHOWN),
    "no section of education yet": (BACHELOR, profile(speaks("fr", "C1")), Reason.EMPTY),
    "a section of education with nothing in it": (BACHELOR, profile(empty=(Section.EDUCATION,)), Reason.LOWER),
    "a lower degree where police training serves as well": (POLICE, profile(studies(3)), Reason.EQUIVALENT),
    "a lower degree where the academy serves as well": (ACADEMY, profile(studies(4)), Reason.EQUIVALENT),
    "the degree itself where police training would serve": (POLICE, profile(studies(6)), Reason.SHOWN),
    "an education without a level": (
        criterion("education", "Training as a diver"),
        profile(studies(8)),
        Reason.UNCHECKED,
    ),
    "secondary school": (criterion("education", level=3), profile(studies(4)), Reason.SHOWN),
    # Experience
    "no section of posts yet": (FIVE, profile(studies(7)), Reason.EMPTY),
    "nobody has worked yet": (FIVE, profile(empty=(Section.EMPLOYMENT,)), Reason.SHORT),
    "five years to the month": (FIVE, profile(post("2015-01", "2019-12")), Reason.SHOWN),
    "a month less than five years": (FIVE, profile(post("2015-01", "2019-11")), Reason.SHORT),
    "a current post of five years this month": (FIVE, profile(post("2022-04")), Reason.SHOWN),
    "a current post that lacks a month": (FIVE, profile(post("2022-05")), Reason.SHORT),
    "six years that overlap by three": (
        FIVE,
        profile(post("2015-01", "2017-12"), post("2015-01", "2017-12")),
        Reason.SHORT,
    ),
    "overlapping posts that span five years": (
        FIVE,
        profile(post("2015-01", "2018-12"), post("2016-01", "2019-12")),
        Reason.SHOWN,
    ),
    "five years with a gap between": (
        FIVE,
        profile(post("2010-01", "2012-12"), post("2016-01", "2017-12")),
        Reason.SHOWN,
    ),
    "a gap that takes up the fifth year": (
        FIVE,
        profile(post("2015-01", "2016-12"), post("2018-01", "2019-12")),
        Reason.SHORT,
    ),
    "five years at half time": (FIVE, profile(post("2015-01", "2019-12", 50)), Reason.SHORT),
    "ten years at half time": (FIVE, profile(post("2010-01", "2019-12", 50)), Reason.SHOWN),
    "five years of two half-time posts": (
        FIVE,
        profile(post("2015-01", "2019-12", 50), post("2015-01", "2019-12", 50)),
        Reason.SHOWN,
    ),
    "three full years with a half-time post beside them": (
        FIVE,
        profile(post("2015-01", "2017-12"), post("2015-01", "2019-12", 50)),
        Reason.SHORT,
    ),
    "years that lie ahead": (FIVE, profile(post("2026-01", "2035-12")), Reason.SHORT),
    "years across leap years": (criterion("experience", years=4), profile(post("2020-02", "2024-01")), Reason.SHOWN),
    "no years asked for": (criterion("experience", years=0), profile(empty=(Section.EMPLOYMENT,)), Reason.SHOWN),
    "experience without years": (criterion("experience", "Field work"), profile(post("2000-01")), Reason.UNCHECKED),
    "an advantage of years": (criterion("experience", years=2, required=False), profile(post("2020-01")), Reason.SHOWN),
    # Languages
    "no section of languages yet": (FRENCH, profile(studies(7)), Reason.EMPTY),
    "the level asked for": (FRENCH, profile(speaks("fr", "C1")), Reason.SHOWN),
    "a higher level": (FRENCH, profile(speaks("fr", "C2")), Reason.SHOWN),
    "a mother tongue": (FRENCH, profile(speaks("fr", "native")), Reason.SHOWN),
    "a mother tongue where C2 is asked for": (
        criterion("language", language="fr", level="C2"),
        profile(speaks("fr", "native")),
        Reason.SHOWN,
    ),
    "a lower level": (FRENCH, profile(speaks("fr", "B2")), Reason.WEAKER),
    "the lowest level": (FRENCH, profile(speaks("fr", "A1")), Reason.WEAKER),
    "another language only": (FRENCH, profile(speaks("en", "native")), Reason.UNLISTED),
    "an advantage that is not listed": (SWAHILI, profile(speaks("en", "native")), Reason.UNLISTED),
    "the overall level where one skill is weaker": (FRENCH, profile(speaks("fr", "C1", writing="B1")), Reason.SHOWN),
    "one stronger skill does not lift the overall level": (
        FRENCH,
        profile(speaks("fr", "B2", reading="C2")),
        Reason.WEAKER,
    ),
    "the better of two entries": (FRENCH, profile(speaks("fr", "B1"), speaks("fr", "C1")), Reason.SHOWN),
    "a language without a level": (criterion("language", language="fr"), profile(speaks("fr", "A1")), Reason.SHOWN),
    "a criterion that names no language": (
        criterion("language", "Another language"),
        profile(speaks("fr", "C2")),
        Reason.UNCHECKED,
    ),
    # Nationality
    "no section of nationality yet": (MEMBER, profile(studies(7)), Reason.EMPTY),
    "the nationality of a member": (MEMBER, profile(holds("FR")), Reason.SHOWN),
    "a nationality acquired later": (MEMBER, profile(holds("FR", at_birth=False)), Reason.SHOWN),
    "the newest member": (MEMBER, profile(holds("PW")), Reason.SHOWN),
    "a member that is no state of the United Nations": (MEMBER, profile(holds("PS")), Reason.SHOWN),
    "no member": (MEMBER, profile(holds("TV")), Reason.OUTSIDE),
    "two nationalities, the second of a member": (
        MEMBER,
        profile(holds("KP"), holds("JO", at_birth=False)),
        Reason.SHOWN,
    ),
    "no nationality": (MEMBER, profile(holds("XXA")), Reason.STATELESS),
    "none, and later a member's": (MEMBER, profile(holds("XXA"), holds("KE")), Reason.SHOWN),
    "none, and one of no member": (MEMBER, profile(holds("XXA"), holds("TV")), Reason.OUTSIDE),
    "two nationalities of no member": (MEMBER, profile(holds("TV"), holds("XK")), Reason.OUTSIDE),
    "a territory": (MEMBER, profile(holds("PR")), Reason.TERRITORY),
    "a territory and no member": (MEMBER, profile(holds("TV"), holds("HK")), Reason.TERRITORY),
    "born in a member country and nothing else": (MEMBER, profile(born_in("FR")), Reason.EMPTY),
    "a criterion in Arabic alone": (MEMBER_AR, profile(holds("JO")), Reason.SHOWN),
    "a nationality of some other circle": (
        criterion("nationality", "National of a Nordic state"),
        profile(holds("FR")),
        Reason.UNCHECKED,
    ),
    # Licences
    "no section of skills yet": (DRIVING, profile(studies(7)), Reason.EMPTY),
    "no licence": (DRIVING, profile(skilled(None)), Reason.UNMATCHED),
    "a licence in the same words": (DRIVING, profile(skilled("Driving licence B")), Reason.SHOWN),
    "one licence among others": (
        DRIVING,
        profile(skilled("first aid; DRIVING LICENCE, firearms instructor")),
        Reason.SHOWN,
    ),
    "a licence in other words": (DRIVING, profile(skilled("permis B")), Reason.UNMATCHED),
    "another licence": (DRIVING, profile(skilled("pilot licence")), Reason.UNMATCHED),
    "one word alone": (DRIVING, profile(skilled("driving")), Reason.UNMATCHED),
    "a certificate by its name": (FORENSICS, profile(skilled("Certificate in Digital Forensics")), Reason.SHOWN),
    "empty words alone": (FORENSICS, profile(skilled("recognised professional certificate")), Reason.UNMATCHED),
    "a licence in Arabic": (DRIVING_AR, profile(skilled("شهادة إسعاف، رخصة قيادة")), Reason.SHOWN),
    # The rest
    "anything else": (
        criterion("other", "Confident use of office software"),
        profile(skilled("Office software")),
        Reason.UNCHECKED,
    ),
    "an empty profile": (BACHELOR, NONE_YET, Reason.EMPTY),
    "a half-filled profile": (FIVE, profile(studies(7), holds("FR")), Reason.EMPTY),
}


@pytest.mark.parametrize("case", CASES)
def test_a_criterion_is_held_against_a_profile(case: str) -> None:
    asked, held, reason = CASES[case]
    assert check(asked, held).reason is reason


ENROLMENTS: dict[str, Case] = {
    "studying at the level": (ENROLLED, profile(studies(4, end=None)), Reason.SHOWN),
    "studying at a higher level": (ENROLLED, profile(studies(6, end=None)), Reason.SHOWN),
    "an end that lies ahead": (ENROLLED, profile(studies(6, end="2027-06")), Reason.SHOWN),
    "graduated a year ago this month": (ENROLLED, profile(studies(6, end="2026-03")), Reason.SHOWN),
    "graduated thirteen months ago": (ENROLLED, profile(studies(6, end="2026-02")), Reason.EARLIER),
    "graduated, nobody knows when": (ENROLLED, profile(studies(6, end=None, ongoing=False)), Reason.EARLIER),
    "graduated long ago, studying again": (ENROLLED, profile(studies(7), studies(8, end=None)), Reason.SHOWN),
    "secondary school only": (ENROLLED, profile(studies(3, end=None)), Reason.LOWER),
    "nothing yet": (ENROLLED, NONE_YET, Reason.EMPTY),
}


@pytest.mark.parametrize("kind", [STUDENT, INTERN])
@pytest.mark.parametrize("case", ENROLMENTS)
def test_openings_for_students_count_enrolment_and_a_recent_end(case: str, kind: dict[str, Any]) -> None:
    asked, held, reason = ENROLMENTS[case]
    assert check(asked, held, **kind).reason is reason


CIRCLES: dict[str, tuple[str, Profile, Reason]] = {
    "a national": ("member_nationals", profile(holds("FR")), Reason.SHOWN),
    "no national": ("member_nationals", profile(holds("KP")), Reason.OUTSIDE),
    "nobody knows": ("member_nationals", NONE_YET, Reason.EMPTY),
    "in the police": (
        "officials_of_member_countries",
        profile(post("2020-01", employer="Police nationale")),
        Reason.SHOWN,
    ),
    "in a ministry": (
        "officials_of_member_countries",
        profile(post("2020-01", employer="وزارة الداخلية")),
        Reason.SHOWN,
    ),
    "formerly in the police": (
        "officials_of_member_countries",
        profile(post("2020-01", "2021-01", employer="Police")),
        Reason.SERVICE,
    ),
    "in the police of no member": (
        "officials_of_member_countries",
        profile(post("2020-01", country="KP", employer="Police")),
        Reason.SERVICE,
    ),
    "with a company": ("officials_of_member_countries", profile(post("2020-01")), Reason.SERVICE),
    "a word within a word is none": (
        "officials_of_member_countries",
        profile(post("2020-01", employer="Policelike Ltd")),
        Reason.SERVICE,
    ),
    "no post": ("officials_of_member_countries", profile(empty=(Section.EMPLOYMENT,)), Reason.SERVICE),
    "no post yet": ("officials_of_member_countries", NONE_YET, Reason.EMPTY),
    "a student": (STUDENT["open_to"], profile(holds("FR"), studies(6, end=None)), Reason.SHOWN),
    "a student of no member": (STUDENT["open_to"], profile(holds("KP"), studies(6, end=None)), Reason.OUTSIDE),
    "a graduate of long ago": (STUDENT["open_to"], profile(holds("FR"), studies(6)), Reason.EARLIER),
    "a student of unknown nationality": (STUDENT["open_to"], profile(studies(6, end=None)), Reason.EMPTY),
}


@pytest.mark.parametrize("case", CIRCLES)
def test_those_to_whom_an_opening_is_open_are_a_criterion_of_their_own(case: str) -> None:
    circle, held, reason = CIRCLES[case]
    (checked,) = mirror(vacancy(open_to=circle), held, TODAY)
    assert (checked.subject, checked.reason) == (OpenTo(circle), reason)
    assert checked.required


def test_there_are_enough_cases() -> None:
    assert len(CASES) + len(ENROLMENTS) + len(CIRCLES) >= 60


def test_a_circle_is_left_out_where_the_criteria_say_the_same() -> None:
    nationals = vacancy(MEMBER, open_to="member_nationals")
    assert [each.subject for each in mirror(nationals, NONE_YET, TODAY)] == [MEMBER]
    other = criterion("nationality", "National of a Nordic state")
    assert len(mirror(vacancy(other, open_to="member_nationals"), NONE_YET, TODAY)) == 2
    assert len(mirror(vacancy(MEMBER, **STUDENT), NONE_YET, TODAY)) == 2
    assert len(mirror(vacancy(MEMBER, ENROLLED, **STUDENT), NONE_YET, TODAY)) == 2


# What shows it


def line(section: Section, index: int = 0) -> tuple[ProfileLine, ...]:
    return (ProfileLine(section, index),)


@pytest.mark.parametrize(
    ("asked", "held", "lines"),
    [
        (BACHELOR, profile(studies(3), studies(7), studies(6)), line(Section.EDUCATION, 1)),
        (BACHELOR, profile(studies(8, end=None), studies(6)), line(Section.EDUCATION, 1)),
        (MASTER, profile(studies(3), studies(6)), line(Section.EDUCATION, 1)),
        (MASTER, profile(studies(6), studies(7, end=None)), line(Section.EDUCATION, 1)),
        (
            FIVE,
            profile(post("2001-01"), post("2000-01", "2000-12")),
            (*line(Section.EMPLOYMENT), *line(Section.EMPLOYMENT, 1)),
        ),
        (FRENCH, profile(speaks("en", "C2"), speaks("fr", "A1"), speaks("fr", "B2")), line(Section.LANGUAGES, 2)),
        (FRENCH, profile(speaks("en", "C2")), ()),
        (MEMBER, profile(holds("KP"), holds("JO")), line(Section.NATIONALITY, 1)),
        (DRIVING, profile(skilled("driving licence")), line(Section.SKILLS)),
    ],
)
def test_the_line_of_the_profile_is_named(asked: Criterion, held: Profile, lines: tuple[ProfileLine, ...]) -> None:
    assert check(asked, held).lines == lines


def test_years_come_with_what_was_counted_and_the_gaps() -> None:
    checked = check(FIVE, profile(post("2020-01", "2020-12"), post("2021-03", "2023-04")))
    assert checked.experience == Experience(3800, (Gap("2021-01", "2021-02"),))
    assert checked.experience is not None
    assert (checked.experience.years, checked.experience.months) == (3, 2)


def test_a_student_is_shown_by_both_lines() -> None:
    (checked,) = mirror(vacancy(**STUDENT), profile(holds("FR"), studies(6, end=None)), TODAY)
    assert checked.lines == (*line(Section.NATIONALITY), *line(Section.EDUCATION))


@pytest.mark.parametrize(
    ("asked", "section"),
    [(BACHELOR, Section.EDUCATION), (FIVE, Section.EMPLOYMENT), (FRENCH, Section.LANGUAGES),
     (MEMBER, Section.NATIONALITY), (DRIVING, Section.SKILLS), (criterion("other"), None)],
)  # fmt: skip
def test_the_section_that_could_show_it_is_named(asked: Criterion, section: Section | None) -> None:
    assert check(asked, NONE_YET).section is section


def test_each_reason_has_one_standing() -> None:
    by_standing = {each: {r for r in Reason if Checked(FIVE, r).standing is each} for each in Standing}
    assert by_standing[Standing.MET] == {Reason.SHOWN}
    lacking = {Reason.LOWER, Reason.SHORT, Reason.WEAKER, Reason.OUTSIDE, Reason.STATELESS, Reason.DENIED}
    assert by_standing[Standing.NOT_MET] == lacking


def test_an_advantage_is_told_from_a_requirement() -> None:
    assert check(FIVE, NONE_YET).required
    assert not check(SWAHILI, NONE_YET).required


# Years asked for more than once


def standings(opening: Vacancy, held: Profile, today: date = TODAY) -> list[Reason]:
    return [each.reason for each in mirror(opening, held, today)]


SIX, TWO = criterion("experience", years=6), criterion("experience", years=2)


@pytest.mark.parametrize(
    ("asked", "months", "reasons"),
    [
        ((SIX, TWO), ("2020-01", "2026-12"), [Reason.SHOWN, Reason.PART]),
        ((TWO, SIX), ("2020-01", "2026-12"), [Reason.PART, Reason.SHOWN]),
        ((SIX, TWO), ("2020-01", "2022-12"), [Reason.SHORT, Reason.PART]),
        ((SIX, TWO), ("2020-01", "2020-12"), [Reason.SHORT, Reason.SHORT]),
        ((TWO, criterion("experience", years=2)), ("2020-01", "2026-12"), [Reason.SHOWN, Reason.PART]),
        ((TWO, criterion("experience", years=4, required=False)), ("2020-01", "2026-12"), [Reason.SHOWN, Reason.SHOWN]),
        ((SIX, criterion("experience", years=2, required=False)), ("2020-01", "2026-12"), [Reason.SHOWN, Reason.PART]),
        ((criterion("experience"), TWO), ("2020-01", "2026-12"), [Reason.UNCHECKED, Reason.SHOWN]),
    ],
)
def test_the_longest_demand_is_held_against_all_posts(
    asked: tuple[Criterion, ...], months: tuple[str, str], reasons: list[Reason]
) -> None:
    assert standings(vacancy(*asked), profile(post(*months))) == reasons


# The example openings


def shipped(reference: str) -> Vacancy:
    (found,) = (each for each in shipped_records() if each["reference"] == reference)
    criteria = [Criterion.model_validate(each) for each in found["criteria"]]
    return vacancy(*criteria, open_to=found.get("open_to"), contract_type=found.get("contract_type"))


AMINA = profile(
    studies(7),
    post("2019-01", employer="Ministry of the Interior"),
    speaks("en", "C1"),
    speaks("fr", "B1"),
    holds("JO"),
)


def test_vn_1695_asks_for_years_twice() -> None:
    assert standings(shipped("VN-1695"), AMINA) == [
        Reason.SHOWN, Reason.SHOWN, Reason.PART, Reason.SHOWN, Reason.WEAKER, Reason.SHOWN,
    ]  # fmt: skip


def test_the_internship_counts_who_still_studies() -> None:
    student = profile(studies(6, end=None), speaks("en", "B2"), holds("FR"))
    assert standings(shipped("PYI-GRAPHIC"), student) == [
        Reason.SHOWN, Reason.SHOWN, Reason.UNLISTED, Reason.SHOWN, Reason.UNCHECKED, Reason.UNCHECKED,
    ]  # fmt: skip


def test_every_shipped_opening_can_be_compared() -> None:
    for each in shipped_records():
        if each.get("criteria"):
            opening = shipped(each["reference"])
            assert len(mirror(opening, AMINA, TODAY)) >= len(opening.criteria)
            assert Standing.NOT_MET not in {each.standing for each in mirror(opening, NONE_YET, TODAY)}


def test_every_kind_of_criterion_has_a_rule() -> None:
    kinds = Criterion.model_fields["kind"].annotation
    assert set(RULES) == set(kinds.__args__)  # type: ignore[union-attr]


def test_the_members_are_196_and_no_territory_is_among_those_outside() -> None:
    assert len(MEMBERS) == 196
    assert not MEMBERS & OUTSIDE


def test_every_level_is_held_against_every_level() -> None:
    for wanted in list(Cefr)[:-1]:
        asked = criterion("language", language="fr", level=wanted.value)
        met = [level for level in Cefr if check(asked, profile(speaks("fr", level))).standing is Standing.MET]
        assert met == list(Cefr)[list(Cefr).index(wanted) :]
