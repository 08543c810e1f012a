"""After the shortlist: invitations, times that fill up, changes, reminders, attendance, and questions with answers."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.domain.preferences import Preferences
from bot.domain.staff import Role
from bot.domain.status import StatusEvent
from bot.domain.vacancy import Vacancy
from bot.storage import preferences
from tests.journeys.applicant import Applicant
from tests.journeys.offices import Colleague, Offices, staffed
from tests.journeys.scene import Scene

pytestmark = pytest.mark.asyncio(loop_scope="session")

SHORTLISTED = (StatusEvent.START_REVIEW, StatusEvent.SHORTLIST)
PLACE = "Room 4, Lyon"


def in_days(offices: Offices, days: int) -> datetime:
    """Give nine in the morning in Paris, so many days from now."""
    day: datetime = offices.scene.stage.now().astimezone(ZoneInfo("Europe/Paris")) + timedelta(days=days)
    return day.replace(hour=9, minute=0, second=0, microsecond=0)


def typed(*starts: datetime, capacity: int = 1) -> str:
    """Write times of an hour as staff type them."""
    return "\n".join(f"{start:%Y-%m-%d} {start:%H:%M}-{start.hour + 1}:00 x{capacity}" for start in starts)


async def arranges(recruiter: Colleague, offices: Offices, times: str) -> int:
    """Invite everybody who is shortlisted to a panel, and give the taps and messages that it took."""
    before, vacancy = recruiter.effort, await offices.scene.stage.vacancy(offices.reference)
    title = vacancy.texts[recruiter.language].title
    await recruiter.says("/staff")
    await recruiter.taps("button-staff-assessments")
    ready = len(offices.candidates)
    await recruiter.taps("asm-opening", title=title)
    await recruiter.taps("button-asm-new", count=ready)
    await recruiter.taps("assess-kind-panel")
    await recruiter.says(f"Europe/Paris\n{times}")
    await recruiter.sees("asm-place")
    await recruiter.says(f"{PLACE}\nPlease bring a pen.")
    await recruiter.taps("button-asm-go", count=ready)
    await recruiter.sees("asm-invited", count=ready)
    return recruiter.effort - before


async def takes(person: Applicant, start: datetime) -> None:
    """Tap a time."""
    await person.taps("button-assess-take", at=start)


async def vacancy(offices: Offices) -> Vacancy:
    """Give the opening."""
    return await offices.scene.stage.vacancy(offices.reference)


async def test_two_people_choose_at_once_and_each_place_is_held_once(own_scene: Scene) -> None:
    offices = await staffed(own_scene, candidates=2)
    first, second = offices.candidates
    for each in offices.candidates:
        await offices.move(each, *SHORTLISTED)
    one, other = in_days(offices, 10), in_days(offices, 11)
    assert await arranges(offices.recruiter, offices, typed(one, other)) == 8
    for each in offices.candidates:
        await each.sees("assess-told-invited")
        assert await offices.status(each) == "assessment"
    await takes(first, one)
    await first.sees("assess-take-taken")
    await takes(second, one)
    await second.sees("assess-take-full")
    await takes(second, other)
    await second.sees("assess-take-taken")
    chosen = await own_scene.stage.rows("SELECT slot_id, assessment_id FROM slot_choices WHERE state = 'chosen'")
    assert len({row.slot_id for row in chosen}) == len({row.assessment_id for row in chosen}) == 2


async def test_an_arabic_candidate_asks_for_needs_and_another_time_and_is_reminded(own_scene: Scene) -> None:
    offices = await staffed(own_scene, candidates=0)
    hana = await offices.candidate("Hana", "Haddad", "ar")
    chosen = Preferences(language="ar", zone="Africa/Nairobi", quiet=None)
    await own_scene.stage.database.write(preferences.save, hana.id, chosen, own_scene.stage.now())
    await offices.move(hana, *SHORTLISTED)
    recruiter, start = offices.recruiter, in_days(offices, 10)
    await arranges(recruiter, offices, typed(start))
    await hana.sees("assess-told-invited")
    await hana.taps("button-assess-need")
    await hana.says("قاعة دون درج")
    await hana.sees("assess-need-sent")
    await hana.taps("button-assess-other")
    await hana.says("بعد الظهر من فضلكم")
    await hana.sees("assess-other-sent", kind=hana.words("assess-kind-panel"), title=hana.title(await vacancy(offices)))

    viewer = await offices.colleague("Vera", Role.VIEWER)
    await viewer.says("/staff")
    await viewer.taps("button-staff-assessments")
    title = (await vacancy(offices)).texts["en"].title
    await viewer.taps("asm-opening", title=title)
    await viewer.picks("🔁 Hana Haddad")
    shown = await viewer.sees("asm-wish", text="بعد الظهر من فضلكم")
    assert viewer.words("button-asm-needs-new") not in shown.labels

    await recruiter.says("/staff")
    await recruiter.taps("button-staff-assessments")
    await recruiter.taps("asm-opening", title=title)
    await recruiter.picks("♿ Hana Haddad")
    await recruiter.taps("button-asm-needs-new")
    await recruiter.sees("asm-needs", text="قاعة دون درج")
    await recruiter.taps("button-asm-grant")
    await recruiter.says("القاعة 1 في الطابق الأرضي")
    await recruiter.sees("asm-granted-told")
    await hana.sees("assess-told-granted")
    await recruiter.taps("button-asm-one")
    later = start + timedelta(hours=5)
    await recruiter.taps("button-asm-time")
    await recruiter.says(typed(later))
    await recruiter.sees("asm-offered", count=1)
    await hana.sees("assess-told-offered")
    await takes(hana, later)
    await hana.sees("assess-take-taken")

    await own_scene.passes(later - timedelta(hours=23, minutes=30) - own_scene.stage.now())
    await own_scene.restart()
    await hana.person.sees("⏰")
    assert hana.words("assess-place", place=PLACE) in hana.shown
    nairobi = later.astimezone(ZoneInfo("Africa/Nairobi"))
    assert f"{nairobi:%H:%M}" in hana.shown


async def test_a_moved_and_a_cancelled_time_reach_the_calendar_and_absence_ends_it(own_scene: Scene) -> None:
    offices = await staffed(own_scene, candidates=1)
    (ada,) = offices.candidates
    await offices.move(ada, *SHORTLISTED)
    recruiter, start = offices.recruiter, in_days(offices, 10)
    await arranges(recruiter, offices, typed(start, start + timedelta(days=1)))
    await takes(ada, start)
    await ada.sees("assess-take-taken")
    (slot,) = await own_scene.stage.rows("SELECT slot_id FROM slot_choices WHERE state = 'chosen'")

    await recruiter.taps("button-asm")
    await recruiter.taps("button-asm-slots", count=2)
    await recruiter.taps("asm-slot", start=start, end="10:00", held=1, capacity=1)
    await recruiter.taps("button-slot-move")
    moved = start + timedelta(hours=2)
    await recruiter.says(typed(moved))
    await recruiter.sees("asm-slot-moved", count=1)
    await ada.sees("assess-told-moved")
    revision = "SELECT revision FROM assessments"
    assert [row.revision for row in await own_scene.stage.rows(revision)] == [2]

    await recruiter.taps("button-slot")
    await recruiter.taps("button-slot-off")
    await recruiter.taps("button-slot-off-really")
    await recruiter.sees("asm-slot-gone", count=1)
    await ada.sees("assess-told-lost")
    assert [row.revision for row in await own_scene.stage.rows(revision)] == [3]
    await takes(ada, start + timedelta(days=1))
    await ada.sees("assess-take-taken")

    await own_scene.passes(start + timedelta(days=1, minutes=10) - own_scene.stage.now())
    await recruiter.says("/staff")
    await recruiter.taps("button-staff-assessments")
    title = (await vacancy(offices)).texts["en"].title
    await recruiter.taps("asm-opening", title=title)
    await recruiter.picks("✅ Amina Okafor")
    await recruiter.taps("button-asm-absent")
    await recruiter.sees("asm-sure-absent", name="Amina Okafor")
    await recruiter.taps("button-asm-absent")
    await recruiter.sees("asm-noted-absent")
    await ada.sees("status-no_show")
    assert await offices.status(ada) == "no_show"
    assert slot.slot_id


async def test_a_question_is_answered_from_the_staffs_chat_and_a_reply_opens_it_again(own_scene: Scene) -> None:
    offices = await staffed(own_scene, candidates=1)
    (ada,), recruiter = offices.candidates, offices.recruiter
    public_id = offices.public_ids[ada.id]
    title = (await vacancy(offices)).texts["en"].title
    await ada.says("/applications")
    await ada.taps("button-application", title=title)
    await ada.taps("button-timeline")
    await ada.sees("timeline", title=title, public_id=public_id)
    await ada.taps("button-see-application")
    await ada.taps("button-about")
    await ada.says("Is the post in Lyon?")
    await ada.sees("ask-sent")

    before = recruiter.effort
    await recruiter.says("/staff")
    await recruiter.taps("button-staff-questions")
    await recruiter.taps("staff-question-open", number=1, text="Is the post in Lyon?")
    await recruiter.says("Yes, it is.")
    await recruiter.sees("staff-question-preview")
    await recruiter.taps("button-staff-question-send")
    await recruiter.sees("staff-question-answered")
    assert recruiter.effort - before == 5
    await ada.sees("question-said-staff", text="Yes, it is.")
    await ada.taps("button-reply")
    await ada.says("Thank you!")
    await ada.sees("ask-sent")

    await recruiter.says("/staff")
    await recruiter.taps("button-staff-questions")
    await recruiter.taps("staff-question-open", number=1, text="Thank you!")
    await recruiter.taps("button-staff-question-close")
    await recruiter.sees("staff-questions", count=0)
    assert ("answer_question", True) in [(act, allowed) for _, act, allowed in await offices.audited()]
