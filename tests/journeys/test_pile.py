"""A recruiter, an approver and candidates: reading, noting, picking, moving; blind review; a late draft."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.domain.staff import Role
from bot.presenter import Key, Message
from bot.storage import desk_lists, outbox
from bot.storage.outbox import OutboxRow
from tests.journeys.lives.english import GRACE
from tests.journeys.offices import Colleague, Offices, staffed
from tests.journeys.scene import Scene

pytestmark = pytest.mark.asyncio(loop_scope="session")
REFERENCE = GRACE.reference


async def at_the_list(offices: Offices, colleague: Colleague) -> None:
    """Bring somebody to the list by the button that an opening's screen has for it."""
    said, label = colleague.words("pile-none"), colleague.words("button-pile")
    body = Message(said, ((Key(label, f"s-apps|{REFERENCE}"),),)).to_json()
    row = OutboxRow(colleague.id, f"test/{colleague.id}/{colleague.taps_made}", body)
    stage = offices.scene.stage
    await stage.database.write(outbox.put, [row], stage.now())
    await colleague.says("/staff")
    await colleague.sees("pile-none")
    await colleague.picks(label)
    await colleague.person.sees(REFERENCE)


async def test_a_recruiter_reads_notes_picks_by_pasting_and_moves_and_candidates_hear_of_it(own_scene: Scene) -> None:
    offices = await staffed(own_scene, candidates=3)
    ruth, (amina, bruno, chiara) = offices.recruiter, offices.candidates
    ids = offices.public_ids
    await at_the_list(offices, ruth)

    before = ruth.effort
    await ruth.taps("button-pile-paste")
    await ruth.sees("paste-asked", most=2000)
    await ruth.says(f"{ids[amina.id].lower().replace('-', '')}, {ids[bruno.id].replace('-', ' ')}; A-ZZZZ-9999")
    await ruth.sees("paste-unknown", count=1, ids=("A-ZZZZ-9999",))
    await ruth.picks(ruth.words("picked-move", move=ruth.words("move-start_review"), count=2, total=2))
    await ruth.sees("moved-told-many", count=2, status=ruth.words("status-under_review"))
    await ruth.picks(ruth.words("picked-move-sure", move=ruth.words("move-start_review"), count=2))
    await ruth.sees("moved", count=2, told=2)
    assert ruth.effort - before == 4
    for candidate in (amina, bruno):
        await candidate.person.sees(candidate.words("status-under_review"))
    assert await offices.status(chiara) == "submitted"

    await ruth.taps("button-pile")
    await ruth.taps("button-pile-paste")
    table = f"Name;Id\r\nRossi;{ids[chiara.id]}\r\n"
    await ruth.brings(table.encode("utf-16"), "chosen.csv")
    await ruth.sees("paste-done", count=1)
    assert ids[chiara.id] not in ruth.shown

    await ruth.taps("button-pile")
    await ruth.picks("Amina Okafor")
    await ruth.person.sees(ids[amina.id])
    await ruth.taps("button-file-notes", count=0)
    await ruth.taps("button-note")
    await ruth.sees("note-asked", public_id=ids[amina.id])
    await ruth.says("Led a unit of twelve.")
    await ruth.person.sees("Led a unit of twelve.")
    await ruth.taps("button-file")
    await ruth.taps("move-shortlist")
    await ruth.sees("moved-told", status=ruth.words("status-shortlisted"))
    await ruth.taps("move-shortlist")
    await ruth.sees("moved", count=1, told=1)
    await amina.person.sees(amina.words("status-shortlisted"))
    assert await offices.status(amina) == "shortlisted"
    acts = {act for _, act, allowed in await offices.audited() if allowed}
    assert {"list_applications", "read_file", "read_notes", "write_note", "move_application"} <= acts


async def test_blind_in_arabic_nobody_sees_a_name_until_an_approver_lifts_it(own_scene: Scene) -> None:
    offices = await staffed(own_scene, candidates=0)
    amina = await offices.candidate("أمينة", "الحسن", "ar")
    salma = await offices.colleague("سلمى", Role.APPROVER, language="ar")
    try:
        await at_the_list(offices, salma)
        await salma.taps("button-pile-blind")
        await salma.taps("button-blind-set")
        await salma.sees("pile-blind")
        public_id = offices.public_ids[amina.id]
        await salma.picks(public_id)
        await salma.sees("file-blind")
        ruth = offices.recruiter
        await at_the_list(offices, ruth)
        await ruth.picks(public_id)
        await ruth.taps("button-file-sent")
        await ruth.sees("section-apply-heading")
        said = [message.text for each in (salma, ruth) for message in each.person.messages]
        assert not [text for text in said if "أمينة" in text or "الحسن" in text]
    finally:
        await own_scene.stage.database.write(desk_lists.set_blind, REFERENCE, False)


async def test_an_approver_accepts_a_draft_after_the_deadline_and_its_owner_sends_it(own_scene: Scene) -> None:
    offices = await staffed(own_scene, candidates=0)
    grace, stage = await own_scene.settled(GRACE), own_scene.stage
    vacancy = await stage.vacancy(REFERENCE)
    assert vacancy.deadline is not None
    await grace.opens(REFERENCE)
    await grace.taps("button-apply")
    await grace.answers(GRACE.application, vacancy)
    await grace.sees("review-ready")
    await own_scene.passes(vacancy.deadline.at - stage.now() + timedelta(minutes=5))
    await grace.taps("button-submit")
    await grace.sees("refused-closed", title=grace.title(vacancy))
    await at_the_list(offices, offices.approver)
    await offices.approver.taps("button-pile-late")
    identity = GRACE.stored_profile["identity"][0]
    await offices.approver.picks(f"{identity['given_names']} {identity['family_names']}")
    await offices.approver.says("The bot was down.")
    await offices.approver.person.sees("The candidate has been told.")
    await grace.person.sees("is accepted although the deadline has passed")
    await grace.taps("button-apply-on")
    await grace.sees("review-ready")
    await grace.taps("button-submit")
    await grace.sees("receipt-next")
