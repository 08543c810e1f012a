"""Openings that are reached by a link, that are closed, and that close under somebody's hands."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.domain.deadline import Deadline
from tests.journeys.applicant import Applicant
from tests.journeys.lives.english import GRACE
from tests.journeys.lives.spanish import DIEGO
from tests.journeys.scene import Scene

pytestmark = pytest.mark.asyncio(loop_scope="session")

SOON = DIEGO.reference
OVER = "VN-913"
"""One of the example openings whose deadline stays in the past."""


async def test_a_link_to_an_opening_leads_a_newcomer_there_after_the_welcome(scene: Scene) -> None:
    person = await scene.person("Diego", "es")
    vacancy = await scene.stage.vacancy(SOON)
    await person.opens(SOON)
    await person.sees("welcome")
    await person.agrees()
    await person.sees("card-title", title=person.title(vacancy), reference=SOON)
    await person.taps("button-apply")
    await person.sees("question-identity-given_names")


async def test_a_link_in_small_letters_works_and_one_to_nothing_says_so(scene: Scene) -> None:
    person = await scene.person("Grace")
    vacancy = await scene.stage.vacancy(GRACE.reference)
    await person.arrives()
    await person.opens(GRACE.reference.lower())
    await person.sees("card-title", title=person.title(vacancy), reference=GRACE.reference)
    await person.opens("VN-99999")
    await person.sees("vacancy-gone", reference="VN-99999")


async def test_a_closed_opening_is_shown_as_closed_and_takes_no_application(scene: Scene) -> None:
    person = await scene.person("Chloé", "fr")
    vacancy = await scene.stage.vacancy(OVER)
    await person.arrives()
    await person.opens(OVER)
    card = await person.sees("vacancy-status-closed")
    assert person.title(vacancy) in card.text
    assert person.words("button-apply") not in card.labels
    assert person.words("button-results") in card.labels


async def test_a_deadline_that_passes_before_submit_refuses_and_keeps_everything(own_scene: Scene) -> None:
    person = await own_scene.settled(DIEGO)
    vacancy = await own_scene.stage.vacancy(SOON)
    await person.opens(SOON)
    await person.taps("button-apply")
    await person.answers(DIEGO.application, vacancy)
    await person.sees("review-ready")
    await own_scene.passes(_until_over(own_scene, vacancy.deadline))
    await person.taps("button-submit")
    await person.sees("refused-closed", title=person.title(vacancy))
    assert await _kept(own_scene, person) == ("draft", 8, 1)
    await person.says("/profile")
    await person.sees("profile-complete", total=8)


async def test_a_tap_in_the_last_minute_still_counts(own_scene: Scene) -> None:
    person = await own_scene.settled(DIEGO)
    vacancy = await own_scene.stage.vacancy(SOON)
    await person.opens(SOON)
    await person.taps("button-apply")
    await person.answers(DIEGO.application, vacancy)
    await person.sees("review-ready")
    await own_scene.passes(_until_over(own_scene, vacancy.deadline) - timedelta(minutes=1))
    await person.taps("button-submit")
    await person.sees("receipt-next")


def _until_over(scene: Scene, deadline: Deadline | None) -> timedelta:
    """Give the time to the first second that does not count any more."""
    assert deadline is not None
    return deadline.left(scene.stage.now()) + timedelta(seconds=1)


async def _kept(scene: Scene, person: Applicant) -> tuple[str, int, int]:
    """Give the application's status, the number of filled sections and of drafts."""
    (status,) = await scene.stage.rows(
        "select status from applications join candidates using (candidate_id) where chat_id = :chat", chat=person.id
    )
    (sections,) = await scene.stage.rows(
        "select count(*) from candidate_sections join candidates using (candidate_id) where chat_id = :chat",
        chat=person.id,
    )
    (drafts,) = await scene.stage.rows("select count(*) from drafts where chat_id = :chat", chat=person.id)
    return status[0], sections[0], drafts[0]
