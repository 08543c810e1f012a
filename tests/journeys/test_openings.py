"""Openings in the recruiter's chat: made, moved, cancelled; a file of them; figures and a table in Arabic."""

from __future__ import annotations

import io
import json
import zipfile
from datetime import timedelta

import pytest

from bot.domain.opening import missing_titles
from bot.domain.preferences import Preferences
from bot.domain.staff import Role
from bot.domain.status import StatusEvent
from bot.storage import preferences
from tests.journeys.offices import Colleague, Offices, staffed
from tests.journeys.scene import Scene

pytestmark = pytest.mark.asyncio(loop_scope="session")

NEW = "INT99001"
MOST_TAPS, MOST_TEXTS = 9, 7


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Look often for what is due, so that nobody waits."""
    monkeypatch.setattr("bot.reminders.worker.TICK", 0.1)


async def opened(offices: Offices, colleague: Colleague) -> None:
    """Have a colleague look at the opening of the offices."""
    vacancy = await offices.scene.stage.vacancy(offices.reference)
    await colleague.says("/staff")
    await colleague.taps("button-openings")
    await colleague.person.sees(colleague.words("openings-open"))
    while colleague.title(vacancy) not in colleague.person.buttons:
        before = colleague.shown
        await colleague.taps("button-staff-after")
        await colleague.stage.client.until(lambda known=before: colleague.shown != known, 5)
    await colleague.picks(colleague.title(vacancy))
    await colleague.person.sees(offices.reference)


async def test_a_recruiter_makes_and_publishes_an_opening_in_a_few_taps(own_scene: Scene) -> None:
    offices = await staffed(own_scene, candidates=0)
    recruiter = offices.recruiter
    await recruiter.says("/staff")
    await recruiter.taps("button-openings")
    await recruiter.taps("button-opening-new")
    for question, typed in (("reference", NEW), ("title", "Cartographer")):
        await recruiter.sees(f"question-opening-{question}")
        await recruiter.says(typed)
    await recruiter.sees("question-opening-category")
    await recruiter.taps("option-category-technology")
    await recruiter.sees("question-opening-contract")
    await recruiter.taps("option-contract-project")
    for question, typed in (("city", "Nairobi"), ("country", "Kenya")):
        await recruiter.sees(f"question-opening-{question}")
        await recruiter.says(typed)
    await recruiter.sees("question-opening-deadline")
    await recruiter.says(f"{own_scene.stage.now() + timedelta(days=30):%Y-%m-%d}")
    await recruiter.sees("question-opening-body")
    await recruiter.taps("button-skip")
    await recruiter.sees("opening-made")
    await recruiter.taps("button-opening-publish")
    await recruiter.sees("opening-publish-sure", title="Cartographer")
    await recruiter.taps("button-opening-publish-sure")
    await recruiter.sees("opening-publish-done")
    assert recruiter.taps_made <= MOST_TAPS
    assert len(recruiter.texts) <= MOST_TEXTS
    made = await own_scene.stage.vacancy(NEW)
    assert missing_titles(made) == ("fr", "es", "ar")

    candidate = await own_scene.person("Noor")
    await candidate.arrives()
    await candidate.opens(NEW)
    await candidate.sees("card-title", title="Cartographer", reference=NEW)
    audited = [act for _, act, allowed in await offices.audited() if allowed]
    assert {"create_opening", "publish_opening"} <= set(audited)


async def test_who_waits_for_an_opening_hears_that_it_is_cancelled_and_their_application_ends(
    own_scene: Scene,
) -> None:
    offices = await staffed(own_scene, candidates=2)
    recruiter, candidate = offices.recruiter, offices.candidates[0]
    for each in offices.candidates:
        chosen = Preferences(language="en", quiet=None)
        await own_scene.stage.database.write(preferences.save, each.id, chosen, own_scene.stage.now())
    vacancy = await own_scene.stage.vacancy(offices.reference)
    await opened(offices, recruiter)
    await recruiter.taps("button-opening-cancel")
    await recruiter.sees("opening-cancel-ends", count=2)
    await recruiter.taps("button-opening-cancel-sure")
    await recruiter.sees("opening-cancel-done", count=2)
    assert [await offices.status(each) for each in offices.candidates] == ["vacancy_cancelled"] * 2
    await candidate.sees("notice-change-cancelled", title=candidate.title(vacancy))
    told = await own_scene.stage.rows("select chat_id from outbox where lane = 1")
    assert {row.chat_id for row in told} == {each.id for each in offices.candidates}
    assert len(told) == 2


@pytest.mark.long
async def test_an_arabic_recruiter_moves_a_deadline_sees_figures_and_takes_a_table(own_scene: Scene) -> None:
    offices = await staffed(own_scene, candidates=3)
    await offices.move(offices.candidates[0], StatusEvent.START_REVIEW)
    nadia = await offices.colleague("نادية", Role.RECRUITER, language="ar")
    await opened(offices, nadia)
    await nadia.taps("button-opening-deadline")
    await nadia.sees("closing-how")
    vacancy = await own_scene.stage.vacancy(offices.reference)
    assert vacancy.deadline is not None
    later = vacancy.deadline.day_in_zone + timedelta(days=7)
    await nadia.says(f"{later:%Y-%m-%d}")
    await nadia.sees("closing-move-told")
    await nadia.taps("button-closing-move")
    await nadia.sees("closing-move-done")
    moved = await own_scene.stage.vacancy(offices.reference)
    assert moved.deadline is not None
    assert moved.deadline.day_in_zone == later

    await nadia.taps("button-opening-figures")
    shown = await nadia.sees("figures-line", stage=nadia.words("stage-under_review"), count=1)
    (picture,) = shown.files
    assert (await nadia.person.downloads(picture)).startswith(b"\x89PNG")
    await opened(offices, nadia)
    await nadia.taps("button-opening-export")
    await nadia.taps("button-export-xlsx")
    sent = await nadia.sees("export-done", title=nadia.title(vacancy), count=3)
    (table,) = sent.files
    with zipfile.ZipFile(io.BytesIO(await nadia.person.downloads(table))) as book:
        sheet = book.read("xl/worksheets/sheet1.xml").decode()
    assert 'rightToLeft="1"' in sheet
    assert "نادية" in sheet
    assert ("export_applications", True) in [(act, allowed) for _, act, allowed in await offices.audited()]


async def test_an_opening_is_taken_out_as_a_file_changed_and_brought_in_again(own_scene: Scene) -> None:
    offices = await staffed(own_scene, candidates=0)
    recruiter = offices.recruiter
    vacancy = await own_scene.stage.vacancy(offices.reference)
    await opened(offices, recruiter)
    await recruiter.taps("button-opening-edit")
    await recruiter.taps("button-edit-file")
    sent = await recruiter.sees("edit-file", title=recruiter.title(vacancy))
    (file,) = sent.files
    (row,) = json.loads(await recruiter.person.downloads(file))
    await recruiter.says("/staff")
    await recruiter.taps("button-openings")
    await recruiter.taps("button-opening-file")
    await recruiter.sees("load")
    await recruiter.brings(json.dumps([{**row, "grade": "P-9"}, {"reference": "INT1"}]).encode(), "openings.json")
    await recruiter.sees("load-dry")
    await recruiter.sees("load-change", reference=offices.reference, fields="grade")
    assert (await own_scene.stage.vacancy(offices.reference)).grade == vacancy.grade
    await recruiter.taps("button-load", count=1)
    await recruiter.sees("load-done", count=1)
    assert await own_scene.stage.vacancy(offices.reference) == vacancy.model_copy(update={"grade": "P-9"})
