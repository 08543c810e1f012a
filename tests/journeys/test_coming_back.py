"""Whoever leaves, for a minute or three weeks, finds everything as it was."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.domain.vacancy import Vacancy
from tests.journeys.applicant import Applicant
from tests.journeys.deeds import Answer, Says, Taps
from tests.journeys.lives.arabic import LAYLA
from tests.journeys.lives.english import GRACE
from tests.journeys.lives.french import CHLOE
from tests.journeys.scene import Scene

pytestmark = pytest.mark.asyncio(loop_scope="session")

UNDATED = "INT03754"
"""An opening without a deadline, which is open at any time."""


async def _comes_back(person: Applicant, vacancy: Vacancy) -> None:
    """Press Start, and go on with the application that the menu offers first."""
    await person.opens()
    await person.sees("menu")
    await person.taps("button-resume", what=person.title(vacancy))


@pytest.mark.long
async def test_the_same_question_is_asked_after_a_restart_at_any_point(scene: Scene) -> None:
    person = await scene.person("Grace")
    vacancy = await scene.stage.vacancy(GRACE.reference)
    await person.arrives()
    await person.opens(GRACE.reference)
    await person.taps("button-apply")
    for answer in (*GRACE.profile, *GRACE.application):
        await person.person.sees(person.question(answer.question, vacancy))
        await scene.restart()
        await _comes_back(person, vacancy)
        await person.answers([answer], vacancy)
    await person.sees("review-ready")
    await scene.restart()
    await _comes_back(person, vacancy)
    await person.sees("review-ready")


async def test_a_restart_between_tap_and_answer_loses_neither(scene: Scene) -> None:
    person = await scene.person("Grace")
    await person.arrives()
    await scene.stage.stop_bot()
    await person.taps("button-search")
    await person.says("cyber")
    await scene.stage.start_bot()
    await person.sees("search-described", filters=(person.words("searched-words", words="cyber"),))


async def test_three_weeks_later_the_same_question_is_asked_with_what_was_gathered(own_scene: Scene) -> None:
    person = await own_scene.settled(CHLOE)
    vacancy = await own_scene.stage.vacancy(UNDATED)
    await person.opens(UNDATED)
    await person.taps("button-apply")
    text = "Parce que je connais Nairobi."
    await person.answers([Answer("apply-motivation", Says(text))])
    await person.sees("text-count", used=29, left=2971, limit=3000)
    await own_scene.passes(timedelta(weeks=3))
    await _comes_back(person, vacancy)
    await person.answers([Answer("apply-motivation", Taps("button-text-done"))])
    await person.person.sees(person.question("q-serving", vacancy))


async def test_after_three_weeks_the_button_of_the_old_message_still_works(own_scene: Scene) -> None:
    person = await own_scene.settled(LAYLA)
    await person.opens(UNDATED)
    await person.taps("button-apply")
    await person.sees("question-apply-motivation")
    await person.taps("button-pause")
    await person.sees("paused", what=person.title(await own_scene.stage.vacancy(UNDATED)))
    await own_scene.passes(timedelta(weeks=3))
    await person.taps("button-continue")
    await person.sees("question-apply-motivation")


async def test_cancel_keeps_what_was_entered(scene: Scene) -> None:
    person = await scene.person("Chloé", "fr")
    vacancy = await scene.stage.vacancy(CHLOE.reference)
    await person.arrives()
    await person.opens(CHLOE.reference)
    await person.taps("button-apply")
    await person.answers(CHLOE.profile[:2])
    await person.says("/cancel")
    await person.sees("paused", what=person.words("section-identity"))
    await person.taps("button-continue")
    await person.sees("question-identity-birth_date")
    await _comes_back(person, vacancy)
    await person.answers(CHLOE.profile[2:4])


async def test_the_language_can_change_in_mid_form(scene: Scene) -> None:
    person = await scene.person("Layla", "ar")
    await person.arrives()
    await person.opens(LAYLA.reference)
    await person.taps("button-apply")
    await person.answers(LAYLA.profile[:3])
    await person.sees("question-identity-birth_country")
    await person.says("/language")
    await person.sees("choose-language")
    await person.taps("language-name-es")
    person.speaks("es")
    await person.sees("question-identity-birth_country")
    await person.says("Marruecos")
    await person.sees("noted", label=person.words("question-identity-birth_country.label"), answer="Marruecos")
    await person.says("/applications")
    vacancy = await scene.stage.vacancy(LAYLA.reference)
    await person.sees("status-draft")
    await person.taps("button-application", title=person.title(vacancy))
    await person.sees("question-contact-email")


async def test_a_draft_of_a_newer_release_is_left_alone_and_the_person_told_in_their_language(scene: Scene) -> None:
    person = await scene.person("ليلى", "ar")
    await person.arrives()
    await person.opens(LAYLA.reference)
    await person.taps("button-apply")
    await person.answers(LAYLA.profile[:1])
    await person.sees("question-identity-family_names")
    await scene.stage.run("update drafts set version = 99 where chat_id = :chat", chat=person.id)
    before = await scene.stage.rows("select * from drafts where chat_id = :chat", chat=person.id)
    await person.says("الإدريسي")
    await person.sees("sorry-failed")
    assert await scene.stage.rows("select * from drafts where chat_id = :chat", chat=person.id) == before
