"""What the bot says by itself, in English and in Arabic: a deadline that nears, a change, a word that is owed."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.domain.deadline import Deadline
from bot.domain.preferences import USUAL_QUIET
from bot.domain.reminders import USUAL, Clock, moment_of
from bot.domain.vacancy import Vacancy, VacancyStatus
from bot.storage import vacancies
from tests.core.waiting import until
from tests.journeys.applicant import Applicant
from tests.journeys.lives import Life
from tests.journeys.lives.arabic import LAYLA
from tests.journeys.lives.english import GRACE
from tests.journeys.scene import Scene
from tests.journeys.steps import passes

pytestmark = pytest.mark.asyncio(loop_scope="session")

DAY, MINUTE = timedelta(days=1), timedelta(minutes=1)
LIVES = pytest.mark.parametrize("life", [GRACE, LAYLA], ids=["en", "ar"])


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Look often, so that nobody waits."""
    monkeypatch.setattr("bot.reminders.worker.TICK", 0.1)


async def arrives(scene: Scene, life: Life) -> tuple[Applicant, Vacancy]:
    """Bring somebody in, once the worker has begun to look, and open the card of their opening."""
    person = await scene.settled(life)

    async def looked() -> bool:
        return bool(await scene.stage.rows("select value from controls where name = 'reminders'"))

    await until(looked)
    vacancy = await scene.stage.vacancy(life.reference)
    await person.opens(life.reference)
    await person.sees("card-title", title=person.title(vacancy), reference=life.reference)
    return person, vacancy


async def comes(scene: Scene, vacancy: Vacancy, lead: timedelta, zone: str) -> Deadline:
    """Let time pass until a reminder of the deadline is due."""
    assert vacancy.deadline is not None
    moment = moment_of(vacancy.deadline.at, lead, Clock(zone, USUAL_QUIET))
    await passes(scene, moment + MINUTE - scene.stage.now())
    return vacancy.deadline


async def zone_of(scene: Scene, person: Applicant) -> str:
    """Give the zone by which somebody's timers go."""
    (row,) = await scene.stage.rows("select clock from preferences where chat_id = :chat", chat=person.id)
    zone = str(row.clock.split()[0])
    return "Europe/Paris" if zone == "-" else zone


@LIVES
async def test_a_saved_opening_is_reminded_of_and_can_be_silenced_with_one_tap(own_scene: Scene, life: Life) -> None:
    person, vacancy = await arrives(own_scene, life)
    await person.taps("button-save")
    await person.sees("card-saved-reminded")
    await comes(own_scene, vacancy, 3 * DAY, await zone_of(own_scene, person))
    shown = await person.person.sees("⏰")
    assert person.title(vacancy) in shown.text
    assert person.words("button-apply") in shown.labels
    await person.taps("button-remind-off")
    await person.sees("card-saved")
    await comes(own_scene, vacancy, DAY, await zone_of(own_scene, person))
    await passes(own_scene, MINUTE)
    assert await own_scene.stage.rows("select 1 from outbox where lane = 1 and state <> 'sent'") == []
    assert len(await own_scene.stage.rows("select 1 from outbox where lane = 1")) == 1


@LIVES
async def test_a_complete_draft_is_sent_from_the_reminder_under_the_declaration(own_scene: Scene, life: Life) -> None:
    person, vacancy = await arrives(own_scene, life)
    await person.taps("button-apply")
    await person.answers(life.application, vacancy)
    await person.sees("review-ready")
    await comes(own_scene, vacancy, 3 * DAY, await zone_of(own_scene, person))
    shown = await person.person.sees("⏰")
    assert person.words("declaration") in shown.text
    await person.taps("button-submit")
    await person.sees("receipt-next")


@LIVES
async def test_a_change_is_told_and_the_word_that_is_owed_comes(own_scene: Scene, life: Life) -> None:
    person, vacancy = await arrives(own_scene, life)
    await person.taps("button-apply")
    await person.answers(life.application, vacancy)
    await person.taps("button-submit")
    await person.sees("receipt-next")
    await person.taps("button-see-application")
    assert vacancy.deadline is not None
    longer = Deadline(at=vacancy.deadline.at + 7 * DAY, zone=vacancy.deadline.zone, precision="date")
    changed = vacancy.model_copy(update={"deadline": longer, "status": VacancyStatus.EXTENDED})
    await morning(own_scene)
    await own_scene.stage.database.write(vacancies.upsert, [changed], own_scene.stage.now())
    await passes(own_scene, MINUTE)
    await person.sees("notice-yours-changeable")
    await passes(own_scene, longer.at + USUAL.review * DAY + 14 * 60 * MINUTE - own_scene.stage.now())
    rows = await own_scene.stage.rows("select public_id from applications")
    status = person.words("status-under_review")
    title = person.title(vacancy)
    await person.sees("notice-no-news", title=title, public_id=rows[0].public_id, status=status)


async def morning(scene: Scene) -> None:
    """Let time pass until nobody in the world of these lives is asleep."""
    now = scene.stage.now()
    await passes(scene, (now.replace(hour=13, minute=0) - now) % DAY)
