"""From selection to a reference that arrived, and from the talent pool to an application: several people at once."""

from __future__ import annotations

import re

import pytest

from bot.domain.status import StatusEvent
from tests.journeys.lives.english import GRACE
from tests.journeys.offices import staffed
from tests.journeys.scene import Scene

pytestmark = pytest.mark.asyncio(loop_scope="session")
LINK = re.compile(r"start=(ref_[A-Za-z0-9_-]{43})")
SELECTED = (
    StatusEvent.START_REVIEW,
    StatusEvent.SHORTLIST,
    StatusEvent.INVITE,
    StatusEvent.RECOMMEND,
    StatusEvent.SELECT,
)


@pytest.mark.parametrize("language", ["en", "ar"])
async def test_checks_begin_with_consent_and_a_referee_answers_through_a_link_of_their_own(
    own_scene: Scene, language: str
) -> None:
    offices = await staffed(own_scene, candidates=0)
    candidate = await offices.candidate("Amina", "Okafor", language)  # type: ignore[arg-type]
    await offices.move(candidate, *SELECTED)
    public_id, recruiter = offices.public_ids[candidate.id], offices.recruiter

    await recruiter.says("/staff")
    await recruiter.taps("button-staff-checks")
    await recruiter.person.sees(public_id)
    await recruiter.picks(public_id)
    await recruiter.taps("button-staff-checks-start")
    await recruiter.sees("staff-checks-said-asked")
    assert await offices.status(candidate) == "checks"

    await candidate.person.sees(candidate.words("checks-consent").split("\n")[-1])
    await candidate.taps("button-checks-agree")
    await candidate.sees("checks-agreed")

    before = recruiter.taps_made
    await recruiter.says("/staff")
    await recruiter.taps("button-staff-checks")
    await recruiter.person.sees(public_id)
    await recruiter.picks(public_id)
    await recruiter.taps("button-staff-checks-all", count=8)
    await recruiter.person.sees(recruiter.words("staff-check-status-requested"))
    assert recruiter.taps_made - before == 3

    await candidate.sees("checks-papers")
    await candidate.taps("button-checks")
    await candidate.taps("button-referee-add")
    await candidate.says("Grace Hopper")
    await candidate.taps("option-relation-supervisor")
    await candidate.says("grace@example.org")
    await candidate.taps("language-name-fr")
    await candidate.sees("question-referee-agreed")
    await candidate.taps("button-yes")
    await candidate.sees("referee-named", name="Grace Hopper")
    await candidate.taps("button-referee-link", name="Grace Hopper")
    await candidate.person.sees("https://t.me/")
    found = LINK.search(candidate.shown)
    assert found is not None

    await candidate.says(f"/start {found[1]}")
    await candidate.sees("reference-shut-own")

    referee = await own_scene.person("Grace", "fr")
    await referee.opens(found[1])
    await referee.person.sees(referee.words("reference-consent").split("\n")[-1])
    thief = await own_scene.person("Theo")
    await thief.opens(found[1])
    await thief.sees("reference-shut-taken")
    kept = await own_scene.stage.rows("SELECT body FROM inbox UNION ALL SELECT body FROM outbox")
    assert not [row for row in kept if found[1].encode() in bytes(row.body)]

    await referee.taps("button-reference-agree")
    await referee.taps("option-relation-supervisor")
    await referee.picks("5")
    await referee.says("Elle compte vite et juste.")
    await referee.taps("button-text-done")
    await referee.taps("button-skip")
    await referee.taps("option-again-yes")
    await referee.taps("button-reference-send")
    await referee.person.sees("Amina")
    assert not await own_scene.stage.rows("SELECT * FROM candidates WHERE chat_id = :chat", chat=referee.id)

    await candidate.sees("referee-status-answered")
    assert "compte vite" not in candidate.shown

    title = recruiter.title(await own_scene.stage.vacancy(GRACE.reference))
    await recruiter.sees("told-staff-reference-answered", public_id=public_id, title=title)
    await recruiter.taps("button-staff-checks-look")
    await recruiter.taps("button-staff-referee-read", name="Grace Hopper")
    await recruiter.person.sees("Elle compte vite et juste.")
    assert await own_scene.complaints() == []


@pytest.mark.parametrize("language", ["en", "ar"])
async def test_somebody_in_the_pool_is_found_by_facts_and_gets_a_draft_that_is_already_filled(
    own_scene: Scene, language: str
) -> None:
    other = next(
        row.reference
        for row in await own_scene.stage.rows(
            "SELECT reference FROM vacancies WHERE status = 'published' AND deadline_at > '2026-12-20'"
            " ORDER BY deadline_at"
        )
        if row.reference != GRACE.reference
    )
    offices = await staffed(own_scene, candidates=1)
    candidate = await offices.candidate("Chiara", "Rossi", language)  # type: ignore[arg-type]
    await candidate.says("/pool")
    await candidate.taps("button-pool-join")
    await candidate.sees("pool-joined")

    recruiter = offices.recruiter
    await recruiter.says("/staff")
    await recruiter.taps("button-staff-pool")
    await recruiter.sees("staff-pool-which")
    await recruiter.picks(other)
    await recruiter.person.sees(recruiter.words("staff-pool-count", count=1, total=1))
    await recruiter.picks("Chiara Rossi")
    await recruiter.taps("button-staff-pool-invite")
    await recruiter.person.sees("✅")
    assert recruiter.effort == 5, "the command, the pool, the opening, the person, the invitation; and nothing typed"

    await candidate.sees("pool-invited-draft")
    await candidate.taps("button-pool-apply")
    await candidate.sees("question-apply-motivation")
    assert candidate.words("button-text-done") in candidate.person.buttons

    await candidate.says("/pool")
    await candidate.taps("button-pool-leave")
    await candidate.sees("pool-left")
    await recruiter.says("/staff")
    await recruiter.taps("button-staff-pool")
    await recruiter.sees("staff-pool-which")
    await recruiter.picks(other)
    await recruiter.person.sees(recruiter.words("staff-pool-count", count=0, total=0))
    assert await own_scene.complaints() == []
