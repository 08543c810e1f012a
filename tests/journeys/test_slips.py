"""A slip of the finger is mended with another tap."""

from __future__ import annotations

import pytest

from bot import clock
from tests.journeys.lives.arabic import LAYLA
from tests.journeys.lives.spanish import DIEGO
from tests.journeys.scene import Scene

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_whoever_turns_too_many_years_back_can_turn_forward_again(scene: Scene) -> None:
    person = await scene.person("Layla", "ar")
    await person.arrives()
    await person.opens(LAYLA.reference)
    await person.taps("button-apply")
    await person.answers(LAYLA.profile[:2])
    await person.sees("question-identity-birth_date")
    young = str(clock.now().year - 18)
    assert young not in person.person.buttons
    await person.taps("button-earlier-years")
    await person.taps("button-later-years")
    await person.taps("button-later-years")
    await person.picks(young)
    await person.taps("month-01")
    await person.picks("31")
    await person.sees("question-identity-birth_country")


async def test_whoever_types_the_language_and_a_yes_gets_on_all_the_same(scene: Scene) -> None:
    person = await scene.person("Layla", "ar")
    await person.opens()
    await person.sees("welcome")
    await person.says("عربي")
    await person.sees("consent-question")
    await person.says("نعم")
    asked = await person.sees("tap-below")
    assert person.words("consent-question") in asked.text
    await person.taps("button-consent")
    await person.sees("consent-thanks")


async def test_whoever_edits_an_answer_is_told_what_counts_and_asked_on(scene: Scene) -> None:
    person = await scene.person("Layla", "ar")
    await person.arrives()
    await person.opens(LAYLA.reference)
    await person.taps("button-apply")
    await person.sees("question-identity-given_names")
    answer = await person.says("ليلة")
    await person.sees("question-identity-family_names")
    await person.person.edits(answer, "ليلى")
    told = await person.sees("edited-not-used")
    assert person.words("question-identity-family_names") in told.text
    await person.taps("button-back")
    await person.sees("answer-so-far", answer="ليلة")


async def test_a_date_to_come_can_be_tapped_where_a_vacancy_asks_for_one(scene: Scene) -> None:
    person = await scene.settled(DIEGO)
    vacancy = await scene.stage.vacancy(DIEGO.reference)
    await person.opens(DIEGO.reference)
    await person.taps("button-apply")
    await person.answers(DIEGO.application[:3], vacancy)
    await person.picks(str(clock.now().year + 1))
    await person.taps("month-01")
    await person.picks("15")
    await person.sees("question-apply-pool")


async def test_whoever_types_what_a_button_says_has_answered(scene: Scene) -> None:
    person = await scene.person("Layla", "ar")
    await person.arrives()
    await person.says("/profile")
    await person.taps("button-section-empty", section=person.words("section-availability"))
    await person.sees("question-availability-notice")
    await person.says(person.words("option-notice-two_months"))
    await person.sees("question-availability-relocate")
