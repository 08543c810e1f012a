"""Sending, proving, changing and withdrawing: in four languages, with the papers that people get on the way."""

from __future__ import annotations

import re
from datetime import timedelta
from io import BytesIO

import pikepdf
import pytest
from icalendar import Calendar
from pypdf import PdfReader

from bot.sandbox.client import SeenFile
from tests.journeys.applicant import Applicant
from tests.journeys.deeds import Picks, Says, Taps
from tests.journeys.lives import Life
from tests.journeys.lives.arabic import LAYLA
from tests.journeys.lives.english import GRACE
from tests.journeys.lives.french import CHLOE
from tests.journeys.lives.spanish import DIEGO
from tests.journeys.scene import Scene

pytestmark = pytest.mark.asyncio(loop_scope="session")

CODE = re.compile(r"A-\w{4}-\w{4}-\d+-\w{4}-\w{4}")
BETTER = {"en": "A better reason.", "fr": "Une meilleure raison.", "es": "Una razón mejor.", "ar": "سبب أفضل."}


async def sends(scene: Scene, life: Life) -> Applicant:
    """Let somebody apply, up to the receipt."""
    person = await scene.settled(life)
    vacancy = await scene.stage.vacancy(life.reference)
    await person.opens(life.reference)
    await person.taps("button-apply")
    await person.answers(life.application, vacancy)
    await person.sees("review-declaration")
    await person.taps("button-submit")
    await person.sees("receipt-next")
    return person


async def file(person: Applicant, words: str) -> tuple[SeenFile, bytes]:
    """Wait for a file with these words, and open it."""
    seen = await person.sees(words)
    (only,) = seen.files
    return only, await person.person.downloads(only)


def code_on(receipt: bytes) -> str:
    """Read the code on a receipt, as a program does that knows nothing of us."""
    text = "".join(page.extract_text() for page in PdfReader(BytesIO(receipt)).pages)
    found = CODE.search(text.replace("\u200b", "").replace("\n", ""))
    assert found is not None, text[-1500:]
    return found[0]


def event_in(content: bytes) -> dict[str, str]:
    """Read the only event of a calendar file, as texts."""
    (event,) = Calendar.from_ical(content.decode()).walk("VEVENT")
    return {name: str(value) for name, value in event.items()}


@pytest.mark.parametrize("life", [GRACE, CHLOE, DIEGO, LAYLA], ids=lambda life: life.language)
async def test_what_was_sent_is_proved_changed_and_proved_again(scene: Scene, life: Life) -> None:
    person = await sends(scene, life)
    paper, content = await file(person, "receipt-file")
    assert paper.name.startswith("receipt-A-")
    with pikepdf.open(BytesIO(content)) as pdf:
        assert str(pdf.Root.Lang).startswith(life.language)
        assert pdf.Root.MarkInfo.Marked
    first = code_on(content)
    await person.says(f"/verify {first.lower().replace('-', ' ')}")
    genuine = await person.person.sees(first)
    assert person.title(await scene.stage.vacancy(life.reference)) in genuine.text

    await person.says("/applications")
    await person.sees("applications-heading", count=1)
    await person.taps("button-application", title=person.title(await scene.stage.vacancy(life.reference)))
    await person.taps("button-amend")
    await person.sees("review-amending")
    await person.taps("button-change", label=person.words("question-apply-motivation.label"))
    await person.sees("question-apply-motivation")
    await person.does(Says(BETTER[life.language]))
    await person.does(Taps("button-text-done"))
    await person.sees("review-amending")
    await person.taps("button-submit-amendment")
    await person.sees("receipt-next")
    _, changed = await file(person, "receipt-file")
    second = code_on(changed)
    assert second != first
    await person.says(f"/verify {second}")
    await person.person.sees(second)
    await person.says(f"/verify {first}")
    await person.sees("verify-replaced", latest=2)
    assert (await scene.sent(person)).answers["motivation"] == BETTER[life.language]


async def test_a_receipt_is_the_same_every_time(scene: Scene) -> None:
    person = await sends(scene, LAYLA)
    _, once = await file(person, "receipt-file")
    await person.taps("button-see-application")
    await person.taps("button-receipt")
    _, again = await file(person, "receipt-file")
    assert once == again


async def test_a_made_up_code_is_named_as_such(scene: Scene) -> None:
    person = await scene.person("Bob")
    await person.arrives()
    await person.says("/verify A-7K3M-9QXF-2-K7QX-2MPA")
    await person.sees("verify-unknown", code="A-7K3M-9QXF-2-K7QX-2MPA")


@pytest.mark.parametrize("life", [DIEGO, LAYLA], ids=lambda life: life.language)
async def test_a_deadline_goes_into_the_calendar_and_out_again(scene: Scene, life: Life) -> None:
    person = await sends(scene, life)
    await person.opens(life.reference)
    await person.taps("button-calendar")
    name, content = await file(person, "calendar-file")
    assert name.name == f"deadline-{life.reference}.ics"
    put = event_in(content)
    await person.says("/applications")
    await person.taps("button-application", title=person.title(await scene.stage.vacancy(life.reference)))
    await person.taps("button-withdraw")
    await person.taps("button-withdraw-really")
    _, content = await file(person, "calendar-gone")
    out = event_in(content)
    assert (put["UID"], put["STATUS"], out["STATUS"]) == (out["UID"], "CONFIRMED", "CANCELLED")
    assert int(put["SEQUENCE"]) < int(out["SEQUENCE"])


async def test_after_the_deadline_the_first_version_stands_and_can_still_be_withdrawn(own_scene: Scene) -> None:
    person = await sends(own_scene, DIEGO)
    await person.taps("button-see-application")
    await person.taps("button-amend")
    await person.taps("button-change", label=person.words("question-apply-motivation.label"))
    await person.does(Says(BETTER["es"]))
    await person.does(Taps("button-text-done"))
    await person.sees("review-amending")
    await own_scene.passes(timedelta(days=200))
    await person.taps("button-submit-amendment")
    await person.sees("refused-amending-closed", title=person.title(await own_scene.stage.vacancy(DIEGO.reference)))
    await person.taps("button-see-written")
    await person.person.sees(BETTER["es"])
    assert (await own_scene.sent(person)).answers["motivation"] != BETTER["es"]
    await person.says("/applications")
    await person.does(
        Picks(person.words("button-application", title=person.title(await own_scene.stage.vacancy(DIEGO.reference))))
    )
    await person.taps("button-withdraw")
    await person.taps("button-withdraw-really")
    await person.person.sees("A-")


async def test_who_takes_back_the_answer_about_the_talent_pool_is_not_in_it(scene: Scene) -> None:
    person = await sends(scene, LAYLA)
    await person.says("/pool")
    assert person.words("pool-out") not in (await person.sees("pool-heading")).text
    await person.says("/applications")
    await person.taps("button-application", title=person.title(await scene.stage.vacancy(LAYLA.reference)))
    await person.taps("button-amend")
    await person.taps("button-change", label=person.words("question-apply-pool.label"))
    await person.taps("button-no")
    await person.taps("button-submit-amendment")
    await person.sees("pool-left")
    await person.says("/pool")
    await person.sees("pool-out")
