"""The review before sending: one answer is changed, and a second application asks only what is new."""

from __future__ import annotations

import pytest

from tests.journeys.deeds import Answer, Says, Taps
from tests.journeys.lives.arabic import LAYLA
from tests.journeys.lives.french import CHLOE
from tests.journeys.lives.spanish import DIEGO
from tests.journeys.scene import Scene

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_one_answer_changed_in_the_review_leaves_all_others_as_they_were(scene: Scene) -> None:
    person = await scene.settled(CHLOE)
    vacancy = await scene.stage.vacancy(CHLOE.reference)
    await person.opens(CHLOE.reference)
    await person.taps("button-apply")
    await person.answers(CHLOE.application, vacancy)
    await person.sees("review-ready")
    await person.taps("button-change", label=person.words("own-question", number=1))
    await person.answers([Answer("q-largest_team", Says("45"))], vacancy)
    await person.sees("review-ready")
    await person.taps("button-submit")
    await person.sees("receipt-next")
    sent = await scene.sent(person)
    assert sent.answers == CHLOE.stored_answers | {"q-largest_team": 45}


async def test_an_answer_that_is_looked_at_can_be_kept(scene: Scene) -> None:
    person = await scene.settled(DIEGO)
    vacancy = await scene.stage.vacancy(DIEGO.reference)
    await person.opens(DIEGO.reference)
    await person.taps("button-apply")
    await person.answers(DIEGO.application, vacancy)
    await person.sees("review-ready")
    await person.taps("button-change", label=person.words("question-apply-motivation.label"))
    await person.sees("answer-so-far", answer=DIEGO.stored_answers["motivation"])
    await person.taps("button-keep-answer")
    await person.sees("review-ready")
    await person.taps("button-submit")
    await person.sees("receipt-next")
    assert (await scene.sent(person)).answers == DIEGO.stored_answers


async def test_the_profile_can_be_corrected_on_the_way_to_submitting(scene: Scene) -> None:
    person = await scene.settled(LAYLA)
    vacancy = await scene.stage.vacancy(LAYLA.reference)
    await person.opens(LAYLA.reference)
    await person.taps("button-apply")
    await person.answers(LAYLA.application, vacancy)
    await person.sees("review-ready")
    await person.taps("button-change-profile")
    await person.sees("profile-complete", total=8)
    await person.taps("button-section-filled", section=person.words("section-contact"))
    await person.sees("question-contact-city.label")
    await person.taps("button-change", label=person.words("question-contact-city.label"))
    await person.answers([Answer("contact-city", Says("القيروان"))])
    await person.taps("button-section-done")
    review = await person.sees("review-ready")
    assert "القيروان" in review.text
    assert "صفاقس" not in review.text
    await person.taps("button-submit")
    await person.sees("receipt-next")
    assert (await scene.sent(person)).profile["contact"][0]["city"] == "القيروان"


async def test_a_second_application_asks_only_what_is_new(scene: Scene) -> None:
    person = await scene.settled(CHLOE)
    first = await scene.stage.vacancy(CHLOE.reference)
    await person.opens(first.reference)
    await person.taps("button-apply")
    await person.answers(CHLOE.application, first)
    await person.taps("button-submit")
    await person.sees("receipt-next")
    second = await scene.stage.vacancy("JOBIBOU-SBA1")
    await person.opens(second.reference)
    await person.taps("button-apply")
    application = (
        Answer("apply-motivation", Says("J’aime les exigences claires."), Taps("button-text-done")),
        Answer("q-requirement", Says("Une exigence sans mesure n’en est pas une."), Taps("button-text-done")),
        Answer("q-notation", Taps("button-pause")),
    )
    await person.answers(application, second)
    await person.sees("paused", what=person.title(second))


async def test_an_answer_that_rules_somebody_out_is_named_before_anything_is_sent(scene: Scene) -> None:
    person = await scene.settled(LAYLA)
    vacancy = await scene.stage.vacancy(LAYLA.reference)
    await person.opens(LAYLA.reference)
    await person.taps("button-apply")
    await person.answers(LAYLA.application[:1], vacancy)
    await person.answers([Answer("q-serving", Taps("button-no"))], vacancy)
    await person.answers(LAYLA.application[2:], vacancy)
    review = await person.sees("knocked-out", question=person.question("q-serving", vacancy))
    assert person.words("button-submit") not in review.labels
    await person.taps("button-change", label=person.words("own-question", number=1))
    await person.answers([Answer("q-serving", Taps("button-yes"))], vacancy)
    await person.sees("review-ready")
