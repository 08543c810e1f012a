"""An offer from the recruiter's first tap to the first day at work, and the ways in which it ends otherwise."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest

from bot.domain.status import StatusEvent
from bot.domain.types import Language
from bot.sandbox.client import SeenMessage
from tests.journeys.applicant import Applicant
from tests.journeys.lives.english import GRACE
from tests.journeys.offices import Offices, staffed
from tests.journeys.scene import Scene
from tests.journeys.steps import passes

pytestmark = pytest.mark.asyncio(loop_scope="session")

TO_CHECKS = (
    StatusEvent.START_REVIEW,
    StatusEvent.SHORTLIST,
    StatusEvent.INVITE,
    StatusEvent.RECOMMEND,
    StatusEvent.SELECT,
    StatusEvent.START_CHECKS,
)
CODE = re.compile(r"F-[0-9A-Z]{4}-[0-9A-Z]{4}-[1-9][0-9]*-[0-9A-Z]{4}-[0-9A-Z]{4}")


async def at_checks(scene: Scene, language: Language = "en") -> tuple[Offices, Applicant]:
    """Bring somebody as far as the checks."""
    offices = await staffed(scene, candidates=0)
    candidate = await offices.candidate("Amina", "Okafor", language)
    await offices.move(candidate, *TO_CHECKS)
    return offices, candidate


async def open_offer(offices: Offices, member: Applicant, name: str = "Amina Okafor") -> None:
    """Go from the desk to somebody's offer."""
    await member.says("/staff")
    await member.taps("button-openings")
    await member.picks(member.title(await offices.scene.stage.vacancy(GRACE.reference)))
    await member.taps("button-pile")
    await member.picks(name)
    await member.taps("button-offer-file")


async def proposed(offices: Offices, name: str = "Amina Okafor") -> None:
    """Have the recruiter prepare and propose an offer."""
    recruiter = offices.recruiter
    start = (offices.scene.stage.now() + timedelta(days=120)).date()
    await open_offer(offices, recruiter, name)
    await recruiter.sees("offer-none")
    before = recruiter.taps_made
    await recruiter.taps("button-offer-prepare")
    await recruiter.sees("offer-ask-starts_on")
    await recruiter.says(start.isoformat())
    await recruiter.sees("offer-ask-salary")
    await recruiter.says("5 200 EUR")
    await recruiter.taps("button-offer-propose")
    await recruiter.sees("offer-state-proposed")
    assert recruiter.taps_made - before == 2


async def approved(offices: Offices) -> None:
    """Have the approver send what they were told of."""
    approver = offices.approver
    await approver.taps("button-offer-file")
    await approver.taps("button-offer-approve")
    await approver.sees("offer-state-sent")


def code_in(message: SeenMessage) -> str:
    """Find an offer's code."""
    found = CODE.search(message.text)
    assert found is not None, message.text
    return found[0]


@pytest.mark.parametrize("language", ["en", "ar"])
async def test_an_offer_goes_through_two_hands_and_is_accepted_up_to_the_first_day(
    own_scene: Scene, language: Language
) -> None:
    offices, amina = await at_checks(own_scene, language)
    await proposed(offices)
    await approved(offices)
    shown = await amina.sees("told-offer")
    code = code_in(shown)
    before = amina.taps_made
    await amina.taps("button-offer-accept")
    await amina.taps("button-offer-yes")
    await amina.taps("button-offer-confirm")
    await amina.taps("button-relocation")
    assert amina.taps_made - before == 4
    await amina.taps("button-todo", what=amina.words("todo-first_day.short"))
    await amina.sees("relocation-ticked", what=amina.words("todo-first_day"))
    await amina.says(f"/verify {code}")
    await amina.sees("offer-state-accepted")

    recruiter = offices.recruiter
    await recruiter.taps("button-offer-file")
    await recruiter.taps("button-offer-start-start_onboarding")
    await amina.sees("status-onboarding.next")
    first = (offices.scene.stage.now() + timedelta(days=120)).date()
    await recruiter.sees("offer-first-day", day=first)
    await passes(own_scene, timedelta(days=121))
    await recruiter.taps("button-file")
    await recruiter.taps("button-offer-file")
    await recruiter.taps("button-offer-start-enter_on_duty")
    await amina.sees("status-entered_on_duty.next")
    assert await offices.status(amina) == "entered_on_duty"


async def test_a_review_brings_a_changed_offer_and_who_proposes_does_not_approve(own_scene: Scene) -> None:
    offices, amina = await at_checks(own_scene)
    await proposed(offices)
    assert offices.recruiter.words("button-offer-approve") not in offices.recruiter.person.buttons
    await approved(offices)
    vacancy = await own_scene.stage.vacancy(GRACE.reference)
    first = code_in(await amina.sees("told-offer"))
    await amina.taps("button-offer-review")
    await amina.says("Could the step be 3?")
    await amina.sees("offer-review-sent")

    recruiter = offices.recruiter
    await recruiter.taps("button-offer-file")
    await recruiter.sees("offer-said", said="Could the step be 3?")
    await recruiter.taps("button-offer-again")
    await recruiter.taps("offer-group-post")
    await recruiter.sees("offer-group")
    await recruiter.picks(
        next(label for label in recruiter.person.buttons if recruiter.words("offer-field-step") in label)
    )
    await recruiter.says("3")
    await recruiter.sees("offer-group")
    await recruiter.taps("button-offer-file")
    await recruiter.taps("button-offer-propose")
    await approved(offices)
    second = code_in(await amina.sees("told-offer"))
    assert first != second
    await amina.says(f"/verify {first}")
    await amina.sees("offer-state-replaced")
    await amina.taps("button-menu")
    await amina.says("/applications")
    await amina.sees("applications-heading", count=1)
    await amina.picks(next(label for label in amina.person.buttons if amina.title(vacancy) in label))
    await amina.taps("button-offer")
    await amina.taps("button-offer-decline")
    await amina.taps("offer-reason-pay")
    await amina.sees("offer-declined", title=amina.title(vacancy))
    assert await offices.status(amina) == "declined"


async def test_an_offer_that_is_not_answered_is_brought_to_mind_and_lapses(own_scene: Scene) -> None:
    offices, amina = await at_checks(own_scene)
    await proposed(offices)
    await approved(offices)
    vacancy = await own_scene.stage.vacancy(GRACE.reference)
    await amina.sees("told-offer")
    await own_scene.passes(timedelta(days=5, hours=1))
    await own_scene.restart()
    await amina.person.sees("2 days left")
    await own_scene.passes(timedelta(days=2))
    await own_scene.restart()
    await amina.sees("told-offer-lapsed", title=amina.title(vacancy))
    assert await offices.status(amina) == "lapsed"
