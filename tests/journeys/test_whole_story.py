"""The whole story in one piece, in English and in Arabic: from an opening that is made in the chat to the first day.

A recruiter, an approver, a candidate, a referee of another language, and everybody else who applied for the same
opening: nobody is left in silence. `test_exits.py` holds the ways on which a story ends otherwise.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.domain.types import Language
from bot.domain.vacancy import Vacancy
from tests.journeys.applicant import Applicant
from tests.journeys.crowds import Member, crowd
from tests.journeys.deeds import Answer, Says, Taps
from tests.journeys.lives import Life
from tests.journeys.lives.arabic import LAYLA
from tests.journeys.lives.english import GRACE
from tests.journeys.offices import Offices, staffed
from tests.journeys.scene import Scene
from tests.journeys.steps import at_the_file, at_the_opening, confirms, passes, reads_timeline
from tests.journeys.test_assessments import PLACE, takes, typed
from tests.journeys.test_offer import code_in

pytestmark = [pytest.mark.long, pytest.mark.asyncio(loop_scope="session")]

NEW = "INT99002"
TITLES: dict[Language, str] = {
    "en": "Cartographer of trafficking routes",
    "fr": "Cartographe des routes de trafic",
    "es": "Especialista en cartografía de rutas de tráfico",
    "ar": "رسم خرائط طرق التهريب",
}
KEYWORDS: dict[Language, str] = {"en": "cartographer", "ar": "خرائط"}
BEHIND = 10
"""How many of those who have applied only read their chats: with them a shortlist needs a second person."""

LINK = re.compile(r"start=(ref_[A-Za-z0-9_-]{43})")
OFFER_PAPER = 1000
"""Bytes that the paper of an offer has at the least."""

MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Look often for what is due, so that nobody waits."""
    monkeypatch.setattr("bot.reminders.worker.TICK", 0.1)


@dataclass
class Story:
    """One opening, its staff, and whom it is about: the candidate who is chosen, and two who are not."""

    scene: Scene
    offices: Offices
    life: Life
    chosen: Applicant
    others: list[Applicant]
    behind: list[Member]
    public_ids: list[str]

    @property
    def public_id(self) -> str:
        """The application of who is chosen."""
        return self.public_ids[0]

    @property
    def name(self) -> str:
        """The name of who is chosen, as staff read it."""
        identity = self.life.stored_profile["identity"][0]
        return f"{identity['given_names']} {identity['family_names']}"

    async def vacancy(self) -> Vacancy:
        """Give the opening as it stands."""
        return await self.scene.stage.vacancy(NEW)


@pytest.mark.parametrize(("life", "referee"), [(GRACE, "fr"), (LAYLA, "es")], ids=["en", "ar"])
async def test_from_an_opening_made_in_the_chat_to_the_first_day_at_work(
    own_scene: Scene, life: Life, referee: Language
) -> None:
    offices = await staffed(own_scene, candidates=0, reference=NEW, language=life.language)
    await an_opening_is_made_and_published(offices)
    story = await people_apply(own_scene, offices, life)
    await the_deadline_passes(story)
    await the_shortlist_is_pushed(story)
    await the_assessment_is_held(story)
    await an_approver_selects(story)
    await checks_are_cleared(story, referee)
    await the_offer_is_accepted(story)
    await the_opening_is_filled(story)
    await the_first_day_comes(story)
    await nobody_is_left_in_silence(story)


async def an_opening_is_made_and_published(offices: Offices) -> None:
    """A recruiter answers eight questions, adds the titles in the other languages, and publishes."""
    recruiter, now = offices.recruiter, offices.scene.stage.now()
    await recruiter.says("/staff")
    await recruiter.taps("button-openings")
    await recruiter.taps("button-opening-new")
    answers = (
        Answer("opening-reference", Says(NEW)),
        Answer("opening-title", Says(TITLES[recruiter.language])),
        Answer("opening-category", Taps("option-category-analyst")),
        Answer("opening-contract", Taps("option-contract-fixed_term")),
        Answer("opening-city", Says("Lyon")),
        Answer("opening-country", Says("France")),
        Answer("opening-deadline", Says(f"{now + timedelta(days=30):%Y-%m-%d}")),
        Answer("opening-body", Taps("button-skip")),
    )
    await recruiter.answers(answers)
    await recruiter.sees("opening-made")
    for language in (each for each in TITLES if each != recruiter.language):
        await recruiter.taps("button-opening-edit")
        await recruiter.taps("fact-name-t", language=recruiter.words(f"language-name-{language}"))
        await recruiter.sees("edit-how")
        await recruiter.says(TITLES[language])
        await recruiter.person.sees("✅")
        await recruiter.taps("button-opening-back")
    await recruiter.taps("button-opening-publish")
    await recruiter.sees("opening-publish-sure", title=TITLES[recruiter.language])
    await recruiter.taps("button-opening-publish-sure")
    await recruiter.sees("opening-publish-done")


async def people_apply(scene: Scene, offices: Offices, life: Life) -> Story:
    """One finds the opening by a word, fills in a profile and applies; others have done so too."""
    person = await scene.person(life.name, life.language)
    await person.arrives()
    await person.taps("button-search")
    await person.sees("search-all")
    await person.says(KEYWORDS[life.language])
    vacancy = await scene.stage.vacancy(NEW)
    await person.chooses(vacancy)
    await person.taps("button-apply")
    await person.sees("before-applying", title=person.title(vacancy), count=8)
    await person.answers((*life.profile, life.application[0], life.application[-1]), vacancy)
    await person.sees("review-ready")
    await person.taps("button-submit")
    await person.sees("receipt-next")
    (row,) = await scene.stage.rows("SELECT public_id FROM applications")
    others = [await offices.candidate("Chloé", "Martin", "fr"), await offices.candidate("Diego", "Ruiz", "es")]
    stage = scene.stage
    behind = await crowd(stage.sandbox, stage.database, BEHIND, NEW, stage.now())
    public_ids = [row.public_id, *(offices.public_ids[each.id] for each in others)]
    public_ids += [each.public_id for each in behind]
    offices.public_ids[person.id] = row.public_id
    return Story(scene, offices, life, person, others, behind, public_ids)


async def the_deadline_passes(story: Story) -> None:
    """The review begins by itself when the deadline is over, and everybody hears of it by their own day."""
    deadline = (await story.vacancy()).deadline
    assert deadline is not None
    await passes(story.scene, deadline.at + timedelta(hours=14) - story.scene.stage.now())
    for each in (story.chosen, *story.others):
        await each.sees("status-under_review.next")
        assert await story.offices.status(each) == "under_review"


async def the_shortlist_is_pushed(story: Story) -> None:
    """A recruiter pastes all ids but one, an approver lets it go, and it can be undone for a minute."""
    recruiter, approver = story.offices.recruiter, story.offices.approver
    left_out = story.offices.public_ids[story.others[1].id]
    wanted = [each for each in story.public_ids if each != left_out]
    for member in (recruiter, approver):
        member.spoken += TITLES  # each language is previewed
    await recruiter.says("/staff")
    await recruiter.taps("button-pushes")
    await recruiter.sees("pushes")
    title, count = recruiter.title(await story.vacancy()), len(story.public_ids)
    await recruiter.taps("push-opening", title=title, count=count)
    await recruiter.sees("push-paste", title=title, most=2000)
    await recruiter.says("\n".join(wanted))
    await recruiter.taps("push-template-shortlisted")
    await recruiter.person.sees("👁")
    await recruiter.taps("button-push-ask", count=len(wanted))
    await approver.taps("button-push-look")
    await approver.taps("button-push-approve", count=len(wanted))
    await approver.sees("push-state-scheduled", count=len(wanted))
    assert await story.offices.status(story.chosen) == "under_review"
    await passes(story.scene, timedelta(seconds=61))
    for each in (story.chosen, story.others[0]):
        await each.person.sees("/verify M-", within=20)
        assert await story.offices.status(each) == "shortlisted"
    await recruiter.sees("push-state-done", count=len(wanted))
    assert await story.offices.status(story.others[1]) == "under_review"


async def the_assessment_is_held(story: Story) -> None:
    """All on the shortlist are invited; one takes a time, is reminded, comes, and is recommended."""
    scene, recruiter, chosen = story.scene, story.offices.recruiter, story.chosen
    title, ready = recruiter.title(await story.vacancy()), len(story.public_ids) - 1
    day: datetime = scene.stage.now().astimezone(ZoneInfo("Europe/Paris")) + timedelta(days=10)
    start = day.replace(hour=9, minute=0, second=0, microsecond=0)
    await recruiter.says("/staff")
    await recruiter.taps("button-staff-assessments")
    await recruiter.taps("asm-opening", title=title)
    await recruiter.taps("button-asm-new", count=ready)
    await recruiter.taps("assess-kind-panel")
    await recruiter.says(f"Europe/Paris\n{typed(start, start + DAY, capacity=ready)}")
    await recruiter.sees("asm-place")
    await recruiter.says(f"{PLACE}\n{TITLES[recruiter.language]}")
    await recruiter.taps("button-asm-go", count=ready)
    await recruiter.sees("asm-invited", count=ready)
    await chosen.sees("assess-told-invited")
    await takes(chosen, start)
    await chosen.sees("assess-take-taken")

    await passes(scene, start - timedelta(hours=23, minutes=30) - scene.stage.now())
    await chosen.person.sees("⏰")
    await passes(scene, start + timedelta(hours=1) - scene.stage.now())
    await recruiter.says("/staff")
    await recruiter.taps("button-staff-assessments")
    await recruiter.picks(title)
    await recruiter.picks(story.name)
    await recruiter.taps("button-asm-attended")
    await recruiter.sees("asm-noted-attended")
    await recruiter.taps("button-asm-one")
    await recruiter.taps("button-asm-recommended")
    await recruiter.sees("asm-sure-recommended", name=story.name)
    await recruiter.taps("button-asm-recommended")
    await recruiter.sees("asm-noted-recommended")
    assert await story.offices.status(chosen) == "recommended"


async def an_approver_selects(story: Story) -> None:
    """A second person, who was told of it, decides; the candidate hears that the checks come next."""
    approver = story.offices.approver
    title = approver.title(await story.vacancy())
    await approver.sees("told-staff-recommended", title=title, ids=(story.public_id,))
    before = approver.effort
    await approver.taps("button-file")
    await approver.person.sees(story.name)
    await confirms(approver, "select", "checks")
    assert approver.effort - before == 3, "the file, the decision, and that it is meant"
    await story.chosen.sees("status-checks.next")


async def checks_are_cleared(story: Story, language: Language) -> None:
    """The candidate agrees and names a referee, who answers in their own language; then check after check clears."""
    recruiter, chosen = story.offices.recruiter, story.chosen
    await at_the_checks(story)
    await recruiter.taps("button-staff-checks-start")
    await recruiter.sees("staff-checks-said-asked")
    await chosen.sees("checks-begin", title=chosen.title(await story.vacancy()))
    await chosen.taps("button-checks-agree")
    await chosen.sees("checks-agreed")
    await at_the_checks(story)
    await recruiter.taps("button-staff-checks-all", count=8)
    await recruiter.sees("staff-check-status-requested")
    await chosen.sees("checks-papers")
    await a_referee_answers(story, language)

    await at_the_checks(story)
    await clears(story, "references", "cleared")  # they have come in with the last referee's answer
    for kind in ("identity", "education", "employment", "criminal_record", "clearance", "medical", "work_permit"):
        await clears(story, kind, "cleared")
    await chosen.taps("button-checks")
    await chosen.sees("checks-count", done=8, total=8)


async def at_the_checks(story: Story) -> None:
    """Go from the desk to the checks of who is chosen."""
    recruiter = story.offices.recruiter
    await recruiter.says("/staff")
    await recruiter.taps("button-staff-checks")
    await recruiter.person.sees(story.public_id)
    await recruiter.taps("staff-checks-open", name=story.name, public_id=story.public_id)
    await recruiter.person.sees(story.name)


async def clears(story: Story, kind: str, *steps: str) -> None:
    """Note that a paper came, that it is in order, or both."""
    recruiter = story.offices.recruiter
    for step in steps:
        await recruiter.taps(f"check-{kind}")
        await recruiter.taps(f"button-staff-check-to-{step}")
        await recruiter.sees("staff-checks-moved", count=1, status=recruiter.words(f"staff-check-status-{step}"))


async def a_referee_answers(story: Story, language: Language) -> None:
    """The candidate passes a link on; whoever opens it reads and answers in their own language."""
    chosen = story.chosen
    await chosen.taps("button-checks")
    await chosen.taps("button-referee-add")
    await chosen.says("Inés Laurent")
    await chosen.taps("option-relation-supervisor")
    await chosen.says("ines@example.org")
    await chosen.taps(f"language-name-{language}")
    await chosen.taps("button-yes")
    await chosen.sees("referee-named", name="Inés Laurent")
    await chosen.taps("button-referee-link", name="Inés Laurent")
    await chosen.person.sees("https://t.me/")
    found = LINK.search(chosen.shown)
    assert found is not None
    referee = await story.scene.person("Inés", language)
    await referee.opens(found[1])
    await referee.taps("button-reference-agree")
    await referee.taps("option-relation-supervisor")
    await referee.picks("5")
    await referee.says("Exacta, exacte, et de bonne humeur.")
    await referee.taps("button-text-done")
    await referee.taps("button-skip")
    await referee.taps("option-again-yes")
    await referee.taps("button-reference-send")
    await referee.sees("reference-thanks", candidate=story.name)
    await chosen.sees("referee-status-answered")
    recruiter = story.offices.recruiter
    title = recruiter.title(await story.vacancy())
    await recruiter.sees("told-staff-reference-answered", public_id=story.public_id, title=title)


async def the_offer_is_accepted(story: Story) -> None:
    """One prepares it, another approves it, and the candidate accepts it twice over."""
    offices, chosen, scene = story.offices, story.chosen, story.scene
    recruiter, approver = offices.recruiter, offices.approver
    await at_the_file(offices, recruiter, story.name, closed=True)
    await recruiter.taps("button-offer-file")
    await recruiter.taps("button-offer-prepare")
    await recruiter.sees("offer-ask-grade")
    await recruiter.says("5")
    await recruiter.sees("offer-ask-starts_on")
    await recruiter.says((scene.stage.now() + timedelta(days=90)).date().isoformat())
    await recruiter.sees("offer-ask-salary")
    await recruiter.says("5 200 EUR")
    await recruiter.taps("button-offer-propose")
    await recruiter.sees("offer-state-proposed")
    await approver.taps("button-offer-file")
    await approver.taps("button-offer-approve")
    await approver.sees("offer-state-sent")
    code = code_in(await chosen.sees("told-offer"))
    await chosen.taps("button-offer-accept")
    await chosen.taps("button-offer-yes")
    await chosen.taps("button-offer-confirm")
    proof = await chosen.sees("offer-paper-sent")
    assert len(await chosen.person.downloads(proof.files[0])) > OFFER_PAPER
    await chosen.taps("button-relocation")
    await chosen.taps("button-todo", what=chosen.words("todo-first_day.short"))
    await chosen.sees("relocation-ticked", what=chosen.words("todo-first_day"))
    await chosen.says(f"/verify {code}")
    await chosen.sees("offer-state-accepted")


async def the_opening_is_filled(story: Story) -> None:
    """With the post taken, everybody who still waits hears the outcome, in their own language."""
    recruiter, waiting = story.offices.recruiter, len(story.public_ids) - 1
    vacancy = await story.vacancy()
    await at_the_opening(story.offices, recruiter, closed=True)
    await recruiter.taps("button-opening-fill")
    await recruiter.sees("opening-fill-ends", count=waiting)
    await recruiter.taps("button-opening-fill-sure")
    await recruiter.sees("opening-fill-done", count=waiting)
    for each in story.others:
        await each.sees("notice-change-filled", title=each.title(vacancy))
        await each.sees("status-not_selected.next")


async def the_first_day_comes(story: Story) -> None:
    """Weeks later somebody has entered on duty, and their timeline tells the whole of it."""
    recruiter, chosen = story.offices.recruiter, story.chosen
    await recruiter.taps("button-pile")
    await recruiter.picks(story.name)
    await recruiter.taps("button-offer-file")
    await recruiter.taps("button-offer-start-start_onboarding")
    await chosen.sees("status-onboarding.next")
    await passes(story.scene, timedelta(days=90))
    await recruiter.taps("button-file")
    await recruiter.taps("button-offer-file")
    await recruiter.taps("button-offer-start-enter_on_duty")
    await chosen.sees("status-entered_on_duty.next")
    told = await reads_timeline(chosen, chosen.title(await story.vacancy()))
    seen = ("submitted", "under_review", "shortlisted", "assessment", "checks", "offer_extended", "accepted")
    places = [told.index(f": {chosen.words(f'status-{each}')}") for each in (*seen, "onboarding", "entered_on_duty")]
    assert places == sorted(places)


async def nobody_is_left_in_silence(story: Story) -> None:
    """Every application of the opening has come to an end, and the last word about it is in its owner's chat."""
    rows = await story.scene.stage.rows("SELECT public_id, status FROM applications")
    assert len(rows) == len(story.public_ids)
    assert {row.status for row in rows if row.public_id != story.public_id} == {"not_selected"}
    vacancy, stage = await story.vacancy(), story.scene.stage
    for each in story.behind:
        title = vacancy.texts[each.language].title
        told = "\n".join(message.text for message in stage.client.chat(each.chat_id))
        assert stage.words(each.language, "notice-change-filled", title=title) in told
        assert stage.words(each.language, "status-not_selected.next") in told
