"""How much an application costs: taps, messages to write, and messages to read; every one of them is counted."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from bot.domain.vacancy import Vacancy
from tests.journeys.applicant import Applicant
from tests.journeys.deeds import Answer, Picks, Says, Taps
from tests.journeys.lives.english import GRACE
from tests.journeys.scene import Scene
from tests.journeys.steps import chooses_larger_steps

pytestmark = pytest.mark.asyncio(loop_scope="session")

TAPS, TEXTS = 30, 17
"""What a plain first application may cost at most; whoever makes it shorter lowers these."""

WITH_A_CV, THE_SECOND = 15, 5
"""Taps, messages and files that applications may cost beyond motivation and screening answers."""

SAMPLES = Path(__file__).parents[1] / "interchange" / "samples"
SLOW = 20.0
"""Seconds that a child process may take to read a file on a busy machine."""

REFERENCE = "INT04612"

ANSWERS = (
    Answer("identity-given_names", Says("Grace Njeri")),
    Answer("identity-family_names", Says("Wanjiku")),
    Answer("identity-birth_date", Says("12 March 1990")),
    Answer("identity-birth_country", Says("Kenya")),
    Answer("contact-email", Says("grace@example.org")),
    Answer("contact-country", Picks("Kenya")),
    Answer("contact-city", Says("Nairobi")),
    Answer("contact-phone", Says("0712 123456")),
    Answer("nationality-country", Taps("button-only-nationality", country="Kenya")),
    Answer("education-qualification", Says("MSc Computer Science")),
    Answer("education-level", Taps("option-isced-7")),
    Answer("education-field", Taps("button-skip")),
    Answer("education-institution", Says("University of Nairobi")),
    Answer("education-country", Picks("Kenya")),
    Answer("education-from_month", Says("09/2011 – 06/2013")),
    Answer("education-more", Taps("button-no")),
    Answer("employment-any", Taps("button-yes")),
    Answer("employment-title", Says("Cybercrime investigator")),
    Answer("employment-employer", Says("Directorate of Criminal Investigations")),
    Answer("employment-country", Picks("Kenya")),
    Answer("employment-from_month", Says("02/2014 – today")),
    Answer("employment-percent", Taps("number", number=100)),
    Answer("employment-duties", Says("I trace phishing groups."), Taps("button-text-done")),
    Answer("employment-more", Taps("button-no")),
    Answer("languages-language", Picks("English")),
    Answer("languages-level", Taps("option-cefr-native")),
    Answer("languages-more", Taps("button-no")),
    Answer("skills-skills", Says("Python"), Taps("button-text-done")),
    Answer("skills-licences", Taps("button-skip")),
    Answer("availability-notice", Taps("option-notice-two_months")),
    Answer("availability-relocate", Taps("button-move-yes")),
    Answer("apply-motivation", Says("I have done it for ten years."), Taps("button-text-done")),
    Answer("q-serving", Taps("button-yes")),
    Answer("q-crime_types", Taps("button-unticked", label="Phishing"), Taps("button-ticks-done", count=1)),
    Answer("q-joint_operation", Says("Six countries, eleven arrests."), Taps("button-text-done")),
    Answer("apply-pool", Taps("button-yes")),
)


async def test_a_plain_first_application_costs_no_more_than_it_does_today(scene: Scene) -> None:
    person = await scene.person("Grace")
    await person.arrives()
    await person.taps("button-search")
    await person.sees("search-all")
    await person.chooses(await scene.stage.vacancy(REFERENCE))
    await person.taps("button-apply")
    await person.answers(ANSWERS, await scene.stage.vacancy(REFERENCE))
    await person.sees("review-ready")
    await person.taps("button-submit")
    await person.sees("receipt-next")
    read = sum(1 for message in person.person.messages if message.from_bot)
    questions = len(ANSWERS)
    print(f"{questions} questions: {person.taps_made} taps, {len(person.texts)} texts; {read} messages of the bot")
    assert person.taps_made <= TAPS
    assert len(person.texts) <= TEXTS


PROFILE = tuple(answer for answer in ANSWERS if not answer.question.startswith(("apply-", "q-")))
SECTIONS = ("identity", "contact", "education", "employment")
"""The sections in which several questions are typed one after the other."""


async def test_one_question_at_a_time_costs_more_than_several_at_once(scene: Scene) -> None:
    one, several = await scene.person("Grace"), await scene.person("Grace")
    costs = {}
    for person, way in ((one, "one"), (several, "several")):
        await person.arrives()
        if way == "several":
            await chooses_larger_steps(person)
        await person.says("/profile")
        await person.taps("button-fill-next")
        costs[way] = {section: await _fills(person, section, way) for section in _sections()}
        await person.sees("profile-complete", total=8)
    print("taps and messages for each section, one question at a time, and several at once:")
    for section in _sections():
        print(f"  {section}: {costs['one'][section]} → {costs['several'][section]}")
    assert [costs["one"][section] for section in SECTIONS] == [4, 4, 7, 9]
    assert [costs["several"][section] for section in SECTIONS] == [1, 1, 4, 6]
    assert {section for section in _sections() if costs["one"][section] != costs["several"][section]} == set(SECTIONS)


def _sections() -> list[str]:
    return list(dict.fromkeys(answer.question.partition("-")[0] for answer in PROFILE))


TOGETHER = {
    "identity": "Grace Njeri\nWanjiku\n12 March 1990\nKenya",
    "contact": "grace@example.org\nKenya\nNairobi\n0712 123456",
    "education": "-\nUniversity of Nairobi\nKenya\n09/2011 – 06/2013",
    "employment": "Cybercrime investigator\nDirectorate of Criminal Investigations\nKenya\n02/2014 – today",
}
BESIDE = {"education": ("qualification", "level", "more"), "employment": ("any", "percent", "duties", "more")}
"""What is asked alone in a section whose other questions are put together."""


async def _fills(person: Applicant, section: str, way: str) -> int:
    """Fill in a section with the same answers, and tell how much it cost."""
    before = person.effort
    asked = [answer for answer in PROFILE if answer.question.startswith(f"{section}-")]
    if way == "one" or section not in TOGETHER:
        await person.answers(asked)
        return person.effort - before
    alone = [answer for answer in asked if answer.question.partition("-")[2] in BESIDE.get(section, ())]
    first = {"education": 2, "employment": 1}.get(section, 0)
    await person.answers(alone[:first])
    await person.sees("several-ask")
    await person.says(TOGETHER[section])
    await person.answers(alone[first:])
    return person.effort - before


OWN = (
    Answer("apply-motivation", Says("I have done it for ten years."), Taps("button-text-done")),
    Answer("q-serving", Taps("button-yes")),
    Answer("q-crime_types", Taps("button-unticked", label="Phishing"), Taps("button-ticks-done", count=1)),
    Answer("q-joint_operation", Says("Six countries, eleven arrests."), Taps("button-text-done")),
)
"""Motivation and screening answers, which are not counted."""

AVAILABLE = (
    Answer("availability-notice", Taps("option-notice-two_months")),
    Answer("availability-relocate", Taps("button-move-yes")),
)

CVS = (
    pytest.param(
        (SAMPLES / "CV-Europass-20171212-Smith-EN.pdf").read_bytes(),
        "CV.pdf",
        (
            Answer("identity-birth_country", Picks("United Kingdom")),
            Answer("nationality-country", Taps("button-only-nationality", country="United Kingdom")),
            Answer("education-from_month", Says("09/1997 – 06/2001")),
            Answer("education-from_month", Says("09/1993 – 06/1997")),
            *AVAILABLE,
        ),
        15,
        marks=pytest.mark.long,
        id="an old Europass PDF that gives years only",
    ),
    pytest.param(
        (SAMPLES.parent.parent / "journeys" / "europass-of-today.xml").read_bytes(),
        "europass.xml",
        (Answer("identity-birth_country", Picks("Kenya")), *AVAILABLE),
        12,
        id="a Europass profile of today",
    ),
)


async def without(person: Applicant, answers: Sequence[Answer], vacancy: Vacancy) -> int:
    """Give answers, and how much they cost."""
    before = person.effort
    await person.answers(answers, vacancy)
    return person.effort - before


@pytest.mark.parametrize(("content", "name", "asked", "cost"), CVS)
async def test_a_first_application_with_a_cv_costs_fifteen_at_most(
    scene: Scene, content: bytes, name: str, asked: tuple[Answer, ...], cost: int
) -> None:
    person, vacancy = await scene.person("Betty"), await scene.stage.vacancy(REFERENCE)
    await person.arrives()
    await person.taps("button-search")
    await person.sees("search-all")
    await person.chooses(vacancy)
    await person.taps("button-apply")
    await person.sees("import-offer")
    await person.brings(content, name)
    await person.person.sees(person.words("import-ask"), within=SLOW)
    await person.taps("button-import-all")
    await person.answers(asked)
    own = await without(person, OWN, vacancy)
    await person.answers([Answer("apply-pool", Taps("button-yes"))])
    await person.sees("review-ready")
    await person.taps("button-submit")
    await person.sees("receipt-next")
    print(f"{name}: {person.effort - own} taps, messages and files beyond the {own} of motivation and screening")
    assert person.effort - own == cost <= WITH_A_CV


async def test_a_second_application_costs_five_at_most(scene: Scene) -> None:
    person = await scene.settled(GRACE)
    vacancy, other = await scene.stage.vacancy(REFERENCE), await scene.stage.vacancy("INT04606")
    await person.taps("button-search")
    await person.sees("search-all")
    await person.chooses(vacancy)
    await person.taps("button-apply")
    await person.answers([*OWN, Answer("apply-pool", Taps("button-yes"))], vacancy)
    await person.taps("button-submit")
    await person.sees("receipt-next")
    begun = person.effort
    await person.says(other.texts["en"].title)
    await person.chooses(other)
    await person.taps("button-apply")
    (role,) = [question.options[0].label["en"] for question in other.screening_questions if question.options]
    asked = (
        Answer("apply-motivation", Says("I know these data."), Taps("button-text-done")),
        Answer("q-data_quality", Says("I found the doubles."), Taps("button-text-done")),
        Answer("q-main_role", Picks(role)),
        Answer("q-queries", Taps("button-yes")),
    )
    own = await without(person, asked, other)
    await person.sees("pool-as-before")
    await person.sees("review-ready")
    await person.taps("button-submit")
    await person.sees("receipt-next")
    print(f"the second application: {person.effort - begun - own}, beyond the {own} of motivation and screening")
    assert person.effort - begun - own == 4 <= THE_SECOND
