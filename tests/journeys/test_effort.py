"""How much a first application costs: taps, messages to write, and messages to read."""

from __future__ import annotations

import pytest

from tests.journeys.applicant import Answer, Picks, Says, Taps
from tests.journeys.scene import Scene

pytestmark = pytest.mark.asyncio(loop_scope="session")

TAPS, TEXTS = 31, 22
"""What a plain first application may cost at most; whoever makes it shorter lowers these."""

REFERENCE = "INT04612"

ANSWERS = (
    Answer("identity-given_names", Says("Grace Njeri")),
    Answer("identity-family_names", Says("Wanjiku")),
    Answer("identity-birth_date", Says("12 March 1990")),
    Answer("identity-birth_country", Says("Kenya")),
    Answer("contact-email", Says("grace@example.org")),
    Answer("contact-country", Says("Kenya")),
    Answer("contact-city", Says("Nairobi")),
    Answer("contact-phone", Says("0712 123456")),
    Answer("nationality-country", Says("Kenyan")),
    Answer("nationality-at_birth", Taps("button-yes")),
    Answer("nationality-more", Taps("button-no")),
    Answer("education-qualification", Says("MSc Computer Science")),
    Answer("education-level", Taps("option-isced-7")),
    Answer("education-field", Taps("button-skip")),
    Answer("education-institution", Says("University of Nairobi")),
    Answer("education-country", Says("Kenya")),
    Answer("education-from_month", Says("09/2011")),
    Answer("education-ongoing", Taps("button-no")),
    Answer("education-to_month", Says("06/2013")),
    Answer("education-more", Taps("button-no")),
    Answer("employment-any", Taps("button-yes")),
    Answer("employment-title", Says("Cybercrime investigator")),
    Answer("employment-employer", Says("Directorate of Criminal Investigations")),
    Answer("employment-country", Says("Kenya")),
    Answer("employment-from_month", Says("02/2014")),
    Answer("employment-current", Taps("button-yes")),
    Answer("employment-percent", Taps("number", number=100)),
    Answer("employment-duties", Says("I trace phishing groups."), Taps("button-text-done")),
    Answer("employment-more", Taps("button-no")),
    Answer("languages-language", Picks("English")),
    Answer("languages-level", Taps("option-cefr-native")),
    Answer("languages-more", Taps("button-no")),
    Answer("skills-skills", Says("Python"), Taps("button-text-done")),
    Answer("skills-licences", Taps("button-skip")),
    Answer("availability-notice", Taps("option-notice-two_months")),
    Answer("availability-relocate", Taps("button-yes")),
    Answer("availability-relatives", Taps("button-no")),
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
