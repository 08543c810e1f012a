"""Profiles brought along as files, looked at, taken, and taken away again, with the real bot and its child process."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from bot.domain.types import Language
from bot.sandbox.seen import SeenMessage
from bot.storage.codec import unpack
from tests.interchange.cv_making import as_docx, as_pdf
from tests.interchange.template_making import refilled
from tests.journeys.applicant import Applicant
from tests.journeys.deeds import Answer, Says
from tests.journeys.lives.english import GRACE
from tests.journeys.scene import Scene

pytestmark = pytest.mark.asyncio(loop_scope="session")

SAMPLES = Path(__file__).parents[1] / "interchange" / "samples"
SLOW = 20.0
"""Seconds that a child process may take to read a file on a busy machine."""

ARABIC = """
ليلى الإدريسي
layla@example.org
+212 661 123456

# الخبرة المهنية
محللة، وزارة الداخلية، 2019-03 – الآن
"""

ENGLISH = """
Grace Wanjiku
grace@example.org | +254 712 123456

# Work experience
Analyst, Example Office
March 2019 – present
- Reports on fraud

# Languages
English: native
French: B2
"""


async def sees_late(person: Applicant, id_: str, **args: Any) -> SeenMessage:
    """Wait for words that come after a file was read."""
    return await person.person.sees(person.words(id_, **args), within=SLOW)


async def stored(scene: Scene, person: Applicant) -> dict[str, Any]:
    """Give the sections that are saved."""
    rows = await scene.stage.rows(
        "select section, content from candidate_sections join candidates using (candidate_id) where chat_id = :chat",
        chat=person.id,
    )
    return {row.section: unpack(row.content) for row in rows}


async def brings(person: Applicant, content: bytes, name: str) -> None:
    """Go by the profile to bringing a file."""
    await person.says("/profile")
    await person.taps("button-bring")
    await person.person.sees(person.words("import-ways").split("\n")[0])
    await person.brings(content, name)


async def test_a_json_resume_in_arabic_becomes_the_profile_of_whoever_takes_it(scene: Scene) -> None:
    person = await scene.person("نور", "ar")
    await person.arrives()
    await brings(person, (SAMPLES / "resume-ar.json").read_bytes(), "resume.json")
    shown = await sees_late(person, "import-ask")
    assert "مديرية المثال" in shown.text
    assert "(تخمين)" in shown.text
    assert await stored(scene, person) == {}
    await person.taps("button-import-all")
    await person.answers([Answer("identity-birth_date", Says("12 مارس 1990"))])
    saved = await stored(scene, person)
    assert saved["contact"][0]["city"] == "عمّان"
    assert [entry["level"] for entry in saved["languages"]] == ["native", "C1", "B2"]
    assert "employment" not in saved


async def test_an_arabic_pdf_gives_ways_to_reach_the_person_and_honest_advice(scene: Scene) -> None:
    person = await scene.person("ليلى", "ar")
    await person.arrives()
    await brings(person, as_pdf(ARABIC, language="ar"), "cv.pdf")
    shown = await sees_late(person, "import-ask")
    assert person.words("import-note-arabic_pdf") in shown.text
    assert "layla@example.org" in shown.text
    await person.taps("button-import-leave")
    await person.sees("import-left")
    assert await stored(scene, person) == {}


async def test_a_word_cv_is_looked_at_section_by_section_and_kept_as_a_document(scene: Scene) -> None:
    person = await scene.person("Grace")
    await person.arrives()
    await brings(person, as_docx(ENGLISH), "cv.docx")
    await sees_late(person, "import-ask")
    await person.taps("button-import-look", section="Languages")
    await person.taps("button-import-drop", entry="Entry 2")
    await person.taps("button-import-section")
    await person.sees("import-taken", sections="Languages")
    assert [entry["language"] for entry in (await stored(scene, person))["languages"]] == ["en"]
    documents = "select 1 from documents join candidates using (candidate_id) where chat_id = :chat"
    assert len(await scene.stage.rows(documents, chat=person.id)) == 1
    await person.taps("button-import-all")
    await person.answers([Answer("identity-given_names", Says("Grace"))])


async def test_a_file_that_cannot_be_read_is_explained(scene: Scene) -> None:
    person = await scene.person("Grace")
    await person.arrives()
    await brings(person, (SAMPLES / "official-sample.job.json").read_bytes(), "job.json")
    await sees_late(person, "import-failed-job_advert")
    await person.taps("button-bring")
    await person.brings(b"{", "resume.json")
    await person.person.sees_not(person.words("import-ask"))


@pytest.mark.long
@pytest.mark.parametrize("language", ["en", "ar"])
async def test_the_form_to_fill_in_offline_comes_back_as_a_profile(scene: Scene, language: Language) -> None:
    person = await scene.person("Amal", language)
    await person.arrives()
    await person.says("/profile")
    await person.taps("button-bring")
    await person.taps("button-template")
    await person.sees("import-template")
    form = await person.person.downloads(person.person.files[-1])
    assert person.person.files[-1].name == "profile.xlsx"
    await person.brings(refilled(form, {"identity.given_names": "Amal"}), "profile.xlsx")
    await sees_late(person, "import-ask")
    await person.taps("button-import-all")
    await person.answers([Answer("identity-family_names", Says("Nasser"))])


@pytest.mark.parametrize(
    ("label", "name"), [("json", "resume.json"), pytest.param("europass", "europass.xml", marks=pytest.mark.long)]
)
async def test_a_profile_that_is_taken_away_says_the_same_when_it_comes_back(
    scene: Scene, label: str, name: str
) -> None:
    person = await scene.settled(GRACE)
    await person.says("/profile")
    await person.taps("button-export")
    await person.taps(f"button-export-{label}")
    await person.sees(f"export-here-{label}")
    content = await person.person.downloads(person.person.files[-1])
    assert person.person.files[-1].name == name
    await person.brings(content, name)
    await sees_late(person, "import-all-known")
