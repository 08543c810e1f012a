"""Staff in a chat of their own: the desk, an invitation from link to desk, and what others see of it."""

from __future__ import annotations

import re

import pytest

from bot.domain.staff import Role
from bot.domain.status import StatusEvent
from tests.journeys.offices import staffed
from tests.journeys.scene import Scene

pytestmark = pytest.mark.asyncio(loop_scope="session")
LINK = re.compile(r"start=(join_[A-Za-z0-9_-]{43})")


async def test_an_admin_invites_a_colleague_who_joins_once_and_is_shut_out_again(own_scene: Scene) -> None:
    offices = await staffed(own_scene, candidates=1)
    admin = offices.admin
    await admin.says("/staff")
    await admin.taps("button-staff-people")
    await admin.taps("button-staff-invite")
    await admin.taps("staff-unticked", what=admin.words("staff-role-viewer"))
    await admin.taps("button-staff-invite-all")
    await admin.person.sees("https://t.me/")
    found = LINK.search(admin.shown)
    assert found is not None
    payload = found[1]

    newcomer = await own_scene.person("Nadia", "ar")
    await newcomer.opens(payload)
    await newcomer.sees("staff-joined", roles=newcomer.words("staff-role-viewer"))
    await newcomer.taps("button-staff-desk")
    await newcomer.sees("staff-desk", name="Nadia", roles=newcomer.words("staff-role-viewer"))

    thief = await own_scene.person("Theo")
    await thief.opens(payload)
    await thief.sees("staff-join-failed")

    stage = own_scene.stage
    kept = await stage.rows("SELECT body FROM inbox UNION ALL SELECT body FROM outbox")
    assert not [row for row in kept if payload.encode() in bytes(row.body)]

    await admin.says("/staff")
    await admin.taps("button-staff-people")
    await admin.picks("Nadia")
    await admin.taps("button-staff-end")
    await admin.taps("button-staff-end-really")
    await admin.sees("staff-ended", name="Nadia")
    await newcomer.says("/staff")
    await newcomer.sees("unknown-command", command="staff")

    audited = await offices.audited()
    assert [(act, allowed) for _, act, allowed in audited if act == "join_staff"] == [
        ("join_staff", True),
        ("join_staff", False),
    ]
    assert audited[-1][1:] == ("open_desk", False)


async def test_a_candidate_sees_nothing_of_the_desk_and_staff_nothing_of_it_in_their_own_menu(
    own_scene: Scene,
) -> None:
    offices = await staffed(own_scene, candidates=2)
    (candidate, other) = offices.candidates
    await candidate.says("/staff")
    await candidate.sees("unknown-command", command="staff")
    await offices.recruiter.says("/menu")
    await offices.recruiter.sees("menu")
    assert offices.recruiter.words("button-staff-desk") not in offices.recruiter.person.buttons
    await offices.move(other, StatusEvent.START_REVIEW, StatusEvent.SHORTLIST)
    assert await offices.status(other) == "shortlisted"
    limited = await offices.colleague("Lena", Role.RECRUITER, openings=(offices.reference,), language="fr")
    await limited.says("/staff")
    await limited.sees("staff-desk", name="Lena", roles=limited.words("staff-role-recruiter"))
