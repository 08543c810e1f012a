"""A privacy officer, a candidate who asks for their data and for their deletion, and what the audit says of it."""

from __future__ import annotations

import json
from io import BytesIO
from zipfile import ZipFile

import pytest

from bot.domain.staff import Role
from bot.domain.types import Language
from tests.journeys.offices import staffed
from tests.journeys.scene import Scene

pytestmark = pytest.mark.asyncio(loop_scope="session")


@pytest.mark.parametrize("language", ["en", "ar"])
async def test_a_person_gets_their_data_and_is_deleted_as_they_asked_an_officer(
    own_scene: Scene, language: Language
) -> None:
    offices = await staffed(own_scene, candidates=0)
    candidate = await offices.candidate("Amina", "Okafor", language)
    officer = await offices.colleague("Priya", Role.PRIVACY_OFFICER, language=language)
    public_id = offices.public_ids[candidate.id]
    await officer.says("/staff")
    await officer.sees("staff-desk", name="Priya", roles=officer.words("staff-role-privacy_officer"))

    taps = officer.taps_made
    await officer.taps("button-data")
    await officer.sees("data-find")
    await officer.says("Okafor")
    await officer.sees("data-unreadable")
    await officer.says(public_id.lower())
    await officer.sees("data-person", public_id=public_id)
    assert "Okafor" not in officer.shown
    await officer.taps("button-data-send")
    await officer.sees("data-sent", public_id=public_id, count=1)
    assert officer.taps_made - taps == 2

    package = await candidate.sees("mydata-on-request")
    with ZipFile(BytesIO(await candidate.person.downloads(package.files[0]))) as archive:
        assert json.loads(archive.read("data.json"))["applications"][0]["public_id"] == public_id

    await officer.taps("button-data-person")
    await officer.taps("button-data-hold")
    await officer.sees("data-hold-begun")
    await candidate.sees("hold-begun")
    await candidate.says("/delete")
    await candidate.taps("button-erase-really")
    await candidate.sees("erase-held")
    await officer.taps("button-data-lift")
    await officer.sees("data-hold-ended")
    await candidate.sees("hold-ended")

    await officer.taps("button-data-erase")
    await officer.sees("data-erase-sure", public_id=public_id)
    await officer.taps("button-data-erase-really")
    await officer.sees("data-erased")
    await candidate.sees("erased-on-request")
    for table in ("applications", "candidates", "drafts", "consents"):
        (row,) = await own_scene.stage.rows(f"SELECT count(*) AS n FROM {table}")
        assert row.n == 0, table
    await candidate.says("/profile")
    await candidate.sees("consent-question")

    await officer.says("/staff")
    await officer.taps("button-audit")
    await officer.sees("trail")
    await officer.taps("button-trail-kinds")
    await officer.taps("trail-kind-data")
    await officer.sees("trail-about", what=f"application/{public_id}")
    await officer.taps("button-trail-csv")
    sheet = await officer.sees("trail-file", count=await _data_acts(own_scene))
    lines = (await officer.person.downloads(sheet.files[0])).decode("utf-8-sig").splitlines()
    acts = [line.split(",")[3] for line in lines[1:]]
    assert [act for act in acts if act != "read_audit"][::-1] == [
        *("handle_data_request", "send_own_data", "handle_data_request", "hold_data", "hold_data"),
        *("handle_data_request", "erase_person", "export_audit"),
    ]
    assert "Okafor" not in "\n".join(lines)


async def _data_acts(scene: Scene) -> int:
    """Count the acts of this kind as they were before the file was ordered, the order itself not among them."""
    acts = "('read_audit', 'handle_data_request', 'send_own_data', 'erase_person', 'hold_data')"
    (row,) = await scene.stage.rows(f"SELECT count(*) AS n FROM audit WHERE act IN {acts}")
    return int(row.n)


async def test_a_question_reaches_a_colleague_who_answers_it_after_one_tap(own_scene: Scene) -> None:
    offices = await staffed(own_scene, candidates=1)
    (candidate,) = offices.candidates
    recruiter = offices.recruiter
    await candidate.says("Can I bring my cat?")
    await candidate.taps("button-ask-team")
    await candidate.taps("button-ask-send")
    await candidate.sees("ask-sent")
    await recruiter.sees("told-staff-question-general", count=1)
    await recruiter.taps("button-staff-question-look")
    await recruiter.sees("staff-question-type")
    await recruiter.says("No, sorry.")
    await recruiter.sees("staff-question-preview")
    await recruiter.taps("button-staff-question-send")
    await recruiter.sees("staff-question-answered")
    await candidate.person.sees("No, sorry.")
