"""Every way on which an application ends other than in a first day at work, in English and in Arabic.

| exit | here, in the journey of | in other ways |
|---|---|---|
| withdrawn | four people | `test_first_application` (four languages), `test_amending` (after the deadline) |
| ineligible | four people | |
| not selected | four people | `test_pushing` (with reasons), `test_whole_story` (another was chosen) |
| opening cancelled | four people | `test_openings` (who else hears of it) |
| no show | three people | `test_assessments` (times moved and cancelled before) |
| offer declined | three people | `test_offer` (after a review) |
| offer lapsed | three people | |
| draft expired | a draft that nobody touches | |
| reserve list, then invited | the reserve list | `test_after_selection` (joining by oneself, leaving) |
"""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.domain.status import StatusEvent
from bot.domain.types import Language
from tests.core.waiting import until
from tests.journeys.applicant import Applicant
from tests.journeys.lives import Life
from tests.journeys.lives.arabic import LAYLA
from tests.journeys.lives.english import GRACE
from tests.journeys.offices import Offices, staffed
from tests.journeys.scene import Scene
from tests.journeys.steps import at_the_opening, moves, passes, reads_timeline
from tests.journeys.test_assessments import arranges, in_days, takes, typed
from tests.journeys.test_offer import TO_CHECKS, approved, proposed

pytestmark = [pytest.mark.long, pytest.mark.asyncio(loop_scope="session")]

OTHER = "VN-1511"
"""An opening that somebody has applied for before they are invited to that of their life."""

UNDATED = "INT03754"
"""An opening without a deadline, which is open at any time."""

NAMES: dict[Language, tuple[tuple[str, str], ...]] = {
    "en": (("Amina", "Okafor"), ("Bruno", "Silva"), ("Chiara", "Rossi"), ("Dmitri", "Petrov")),
    "ar": (("أمينة", "الحسن"), ("باسل", "حداد"), ("جنى", "خوري"), ("داود", "منصور")),
}
"""Given and family names of who applies."""

MOST_EFFORT = 12
"""Taps and messages from an invitation to the receipt, the opening's own questions included."""

LANGUAGES = pytest.mark.parametrize("language", ["en", "ar"])
LIVES = pytest.mark.parametrize("life", [GRACE, LAYLA], ids=["en", "ar"])


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Look often for what is due, so that nobody waits."""
    monkeypatch.setattr("bot.reminders.worker.TICK", 0.1)
    monkeypatch.setattr("bot.reminders.offers.TICK", 0.1)


async def ends_as(offices: Offices, candidate: Applicant, status: str) -> None:
    """Look that somebody's application has ended like this, that they were told, and that their timeline says so."""
    await candidate.person.sees(candidate.words(f"status-{status}.next"))
    assert await offices.status(candidate) == status
    title = candidate.title(await offices.scene.stage.vacancy(offices.reference))
    assert candidate.words(f"status-{status}") in await reads_timeline(candidate, title)


@LANGUAGES
async def test_four_people_leave_before_an_assessment_each_in_another_way(own_scene: Scene, language: Language) -> None:
    offices = await staffed(own_scene, candidates=0, language=language)
    amina, bruno, chiara, dmitri = [await offices.candidate(*name, language) for name in NAMES[language]]
    _, second, third, _ = (" ".join(name) for name in NAMES[language])
    title = amina.title(await own_scene.stage.vacancy(offices.reference))
    await amina.says("/applications")
    await amina.taps("button-application", title=title)
    await amina.taps("button-withdraw")
    await amina.sees("withdraw-sure", public_id=offices.public_ids[amina.id])
    await amina.taps("button-withdraw-really")
    await amina.sees("withdrawn", public_id=offices.public_ids[amina.id])
    assert await offices.status(amina) == "withdrawn"

    recruiter = offices.recruiter
    await moves(offices, recruiter, second, "rule_ineligible", "ineligible")
    await ends_as(offices, bruno, "ineligible")
    await moves(offices, recruiter, third, "start_review", "under_review")
    await moves(offices, recruiter, third, "not_select", "not_selected")
    await chiara.sees("push-pool")
    await ends_as(offices, chiara, "not_selected")

    approver = offices.approver
    await at_the_opening(offices, approver)
    await approver.taps("button-opening-cancel")
    await approver.sees("opening-cancel-ends", count=1)
    await approver.taps("button-opening-cancel-sure")
    await approver.sees("opening-cancel-done", count=1)
    await dmitri.sees("notice-yours-cancelled")
    assert await offices.status(dmitri) == "vacancy_cancelled"
    told = await reads_timeline(dmitri, title)
    assert dmitri.words("status-vacancy_cancelled.next") in told
    assert [await offices.status(each) for each in (amina, bruno, chiara)] == [
        "withdrawn",
        "ineligible",
        "not_selected",
    ]


@LANGUAGES
async def test_three_people_leave_after_an_assessment_each_in_another_way(own_scene: Scene, language: Language) -> None:
    offices = await staffed(own_scene, candidates=0, language=language)
    first, second, third, _ = NAMES[language]
    amina = await offices.candidate(*first, language)
    await offices.move(amina, StatusEvent.START_REVIEW, StatusEvent.SHORTLIST)
    start, recruiter = in_days(offices, 3), offices.recruiter
    await arranges(recruiter, offices, typed(start))
    await amina.sees("assess-told-invited")
    await takes(amina, start)
    await amina.sees("assess-take-taken")
    await passes(own_scene, start + timedelta(minutes=30) - own_scene.stage.now())
    await recruiter.taps("button-asm")
    await recruiter.picks(" ".join(first))
    await recruiter.taps("button-asm-absent")
    await recruiter.sees("asm-sure-absent", name=" ".join(first))
    await recruiter.taps("button-asm-absent")
    await recruiter.sees("asm-noted-absent")
    await ends_as(offices, amina, "no_show")

    bruno = await offices.candidate(*second, language)
    chiara = await offices.candidate(*third, language)
    vacancy = await own_scene.stage.vacancy(offices.reference)
    for each, name in ((bruno, " ".join(second)), (chiara, " ".join(third))):
        await offices.move(each, *TO_CHECKS)
        await proposed(offices, name)
        await approved(offices)
        await each.sees("told-offer")
    await bruno.taps("button-offer-decline")
    await bruno.taps("offer-reason-pay")
    await bruno.sees("offer-declined", title=bruno.title(vacancy))
    assert await offices.status(bruno) == "declined"
    await recruiter.sees(
        "told-staff-offer-declined", title=recruiter.title(vacancy), public_id=offices.public_ids[bruno.id]
    )

    await passes(own_scene, timedelta(days=5, hours=1))
    await chiara.taps("button-offer")
    await chiara.sees("offer-kind")
    await passes(own_scene, timedelta(days=2))
    await chiara.sees("told-offer-lapsed", title=chiara.title(vacancy))
    assert await offices.status(chiara) == "lapsed"
    assert chiara.words("status-lapsed") in await reads_timeline(chiara, chiara.title(vacancy))


@LIVES
async def test_somebody_on_the_reserve_list_joins_the_pool_is_invited_elsewhere_and_applies(
    own_scene: Scene, life: Life
) -> None:
    offices = await staffed(own_scene, candidates=0, reference=OTHER, language=life.language)
    name = NAMES[life.language][2]
    candidate = await offices.candidate(*name, life.language, life)
    await offices.move(
        candidate, StatusEvent.START_REVIEW, StatusEvent.SHORTLIST, StatusEvent.INVITE, StatusEvent.RECOMMEND
    )
    await moves(offices, offices.approver, " ".join(name), "roster", "rostered")
    await candidate.sees("status-rostered.next")
    await candidate.taps("button-pool")
    await candidate.sees("pool-consent")
    await candidate.taps("button-pool-join")
    await candidate.sees("pool-joined")

    recruiter, vacancy = offices.recruiter, await own_scene.stage.vacancy(life.reference)
    recruiter.spoken.append("en")  # in which the profile is written
    await recruiter.says("/staff")
    await recruiter.taps("button-staff-pool")
    await recruiter.sees("staff-pool-which")
    await recruiter.picks(life.reference)
    await recruiter.person.sees(recruiter.words("staff-pool-count", count=1, total=1))
    await recruiter.says(f"{recruiter.words(f'language-name-{life.language}')} C1")
    await recruiter.person.sees(recruiter.words("staff-pool-count", count=1, total=1))
    await recruiter.picks(" ".join(name))
    await recruiter.taps("button-staff-pool-invite")
    await recruiter.person.sees("✅")

    await candidate.sees("pool-invited-draft")
    before = candidate.effort
    await candidate.taps("button-pool-apply")
    await candidate.sees("question-apply-motivation")
    await candidate.taps("button-text-done")
    own = tuple(each for each in life.application if each.question.startswith("q-"))
    await candidate.answers(own, vacancy)
    await candidate.sees("review-ready")
    await candidate.taps("button-submit")
    await candidate.sees("receipt-next")
    assert candidate.effort - before <= MOST_EFFORT
    rows = await own_scene.stage.rows("SELECT status FROM applications ORDER BY application_id")
    assert [row.status for row in rows] == ["rostered", "submitted"]


@LIVES
async def test_a_draft_that_nobody_touches_is_warned_of_expires_and_can_be_begun_again(
    own_scene: Scene, life: Life
) -> None:
    person = await own_scene.settled(life)
    await person.opens(UNDATED)
    await person.taps("button-apply")
    await person.sees("question-apply-motivation")
    vacancy = await own_scene.stage.vacancy(UNDATED)
    await passes(own_scene, timedelta(days=28))
    await person.person.sees(person.title(vacancy))
    await passes(own_scene, timedelta(days=3))
    await own_scene.restart()

    async def expired() -> bool:
        return bool(await own_scene.stage.rows("SELECT 1 FROM applications WHERE status = 'draft_expired'"))

    await until(expired)
    await person.says("/applications")
    await person.sees("status-draft_expired")
    await person.taps("button-application", title=person.title(vacancy))
    await person.sees("status-draft_expired.next")
    await person.taps("button-apply-again")
    await person.sees("question-apply-motivation")
