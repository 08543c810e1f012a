"""Telling many at once: a recruiter who shortlists 40 of 200, an approver, undoing, and what candidates read."""

from __future__ import annotations

import re
import time
from datetime import timedelta

import pytest

from bot.domain.staff import Role
from bot.domain.status import StatusEvent
from tests.journeys.applicant import Applicant
from tests.journeys.crowds import crowd
from tests.journeys.offices import Colleague, Offices, staffed
from tests.journeys.scene import Scene

pytestmark = pytest.mark.asyncio(loop_scope="session")

MOST_TAPS, MOST_SECONDS = 15, 60.0
CODE = re.compile(r"/verify (M-[0-9A-Z-]+)")
WINDOW = timedelta(seconds=61)


async def states(offices: Offices) -> dict[str, int]:
    """Count the recipients of all pushes by what has become of them."""
    rows = await offices.scene.stage.rows("SELECT state, count(*) AS n FROM push_recipients GROUP BY state")
    return {row.state: row.n for row in rows}


async def chooses(offices: Offices, public_ids: list[str], template: str, recruiter: Colleague | None = None) -> None:
    """Have a recruiter begin a push: three taps and a message."""
    recruiter = recruiter or offices.recruiter
    title = recruiter.title(await offices.scene.stage.vacancy(offices.reference))
    (row,) = await offices.scene.stage.rows(
        "SELECT count(*) AS n FROM applications WHERE status NOT IN ('draft', 'draft_expired')"
    )
    await recruiter.says("/staff")
    await recruiter.person.sees(recruiter.words("staff-role-recruiter"))
    await recruiter.taps("button-pushes")
    await recruiter.sees("pushes")
    await recruiter.taps("push-opening", title=title, count=row.n)
    await recruiter.sees("push-paste", title=title, most=2000)
    await recruiter.says("\n".join(public_ids))
    await recruiter.sees("push-choose", count=len(public_ids), title=title)
    await recruiter.taps(f"push-template-{template}")
    await recruiter.person.sees("👁")


@pytest.mark.long
async def test_a_recruiter_shortlists_40_of_200_in_a_minute_and_15_taps_with_an_approver(own_scene: Scene) -> None:
    offices = await staffed(own_scene, candidates=0)
    stage = own_scene.stage
    everybody = await crowd(
        stage.sandbox, stage.database, 200, offices.reference, stage.now(), StatusEvent.START_REVIEW
    )
    wanted = everybody[::5]
    recruiter, approver = offices.recruiter, offices.approver

    started = time.monotonic()
    await chooses(offices, [each.public_id for each in wanted], "shortlisted")
    await recruiter.taps("button-push-ask", count=40)
    await recruiter.person.sees("waiting for a second person")
    await approver.person.sees("Ruth asks you to approve this")
    await approver.taps("button-push-look")
    await approver.person.sees("Will be told: 40")
    await approver.taps("button-push-approve", count=40)
    await approver.person.sees("Starts in a moment")
    assert await states(offices) == {"waiting": 40}
    await own_scene.passes(WINDOW)
    await recruiter.person.sees("Told: 40 of 40", within=20)
    seconds, taps = time.monotonic() - started, recruiter.taps_made + approver.taps_made

    assert taps <= MOST_TAPS, taps
    assert seconds <= MOST_SECONDS, seconds
    await approver.person.sees("Told: 40 of 40")
    assert await states(offices) == {"sent": 40}
    rows = await stage.rows("SELECT public_id FROM applications WHERE status = 'shortlisted'")
    assert {row.public_id for row in rows} == {each.public_id for each in wanted}
    told = await stage.rows("SELECT DISTINCT chat_id FROM outbox WHERE lane = 2 AND state = 'sent'")
    assert {row.chat_id for row in told} == {each.chat_id for each in wanted}
    print(f"\n{taps} taps, {len(recruiter.texts)} messages, {seconds:.1f} s")


async def test_what_is_undone_in_time_tells_nobody_and_changes_nothing(own_scene: Scene) -> None:
    offices = await staffed(own_scene, candidates=3)
    for candidate in offices.candidates:
        await offices.move(candidate, StatusEvent.START_REVIEW)
    recruiter = offices.recruiter
    await chooses(offices, list(offices.public_ids.values()), "shortlisted")
    await recruiter.taps("button-push-go", count=3)
    await recruiter.person.sees("Starts in a moment")
    await recruiter.taps("button-push-undo")
    await recruiter.person.sees("Nobody was told and nothing was changed")
    await own_scene.passes(WINDOW)
    assert await states(offices) == {"left_out": 3}
    assert {await offices.status(each) for each in offices.candidates} == {"under_review"}


async def reads(candidate: Applicant, *ids: str) -> str:
    """Wait for a push's message, look that it says this, and give the code in it."""
    await candidate.person.sees("/verify M-", within=20)
    for id_ in ids:
        assert candidate.words(id_) in candidate.shown
    found = CODE.search(candidate.shown)
    assert found is not None
    return found[1]


async def test_candidates_read_their_news_in_their_language_and_can_ask_whether_it_is_genuine(
    own_scene: Scene,
) -> None:
    offices = await staffed(own_scene, candidates=0)
    recruiter = await offices.colleague("رنا", Role.RECRUITER, language="ar")
    layla = await offices.candidate("Layla", "Haddad", "ar")
    omar = await offices.candidate("Omar", "Haddad", "ar")
    gone = await offices.candidate("Gina", "Rossi", "ar")
    for candidate in (layla, omar):
        await offices.move(candidate, StatusEvent.START_REVIEW)
    await offices.move(gone, StatusEvent.WITHDRAW)

    await chooses(offices, [offices.public_ids[layla.id]], "shortlisted", recruiter)
    await recruiter.taps("button-push-go", count=1)
    await recruiter.sees("push-state-scheduled", count=1)
    await own_scene.passes(WINDOW)
    code = await reads(layla)
    assert await offices.status(layla) == "shortlisted"
    await layla.says(f"/verify {code}")
    await layla.sees("push-template-shortlisted")
    changed = code[:-1] + ("0" if code[-1] != "0" else "1")
    await layla.says(f"/verify {changed}")
    await layla.sees("verify-message-unknown", code=changed)

    await chooses(offices, [offices.public_ids[each.id] for each in (omar, gone)], "not_selected", recruiter)
    await recruiter.sees("push-left-withdrawn", count=1)
    await recruiter.taps("button-push-why")
    await recruiter.taps("staff-unticked", what=recruiter.words("button-push-why-languages"))
    await recruiter.taps("button-push-go", count=1)
    await recruiter.sees("push-state-scheduled", count=2)
    await own_scene.passes(WINDOW)
    await reads(omar, "push-why-languages", "push-pool")
    assert await offices.status(omar) == "not_selected"
    assert await offices.status(gone) == "withdrawn"
    await recruiter.sees("push-state-done", count=2)
    assert await states(offices) == {"sent": 2, "left_out": 1}
    await omar.taps("button-pool")
    await omar.sees("pool-heading")
    await recruiter.taps("button-push-report")
    await recruiter.sees("push-report", number=2, reference=offices.reference)
