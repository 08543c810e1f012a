"""Several questions in one message: chosen in the settings, answered line by line, in English and in Arabic."""

from __future__ import annotations

from typing import Any

import pytest

from bot.domain.profile import SectionName
from bot.storage import candidates
from tests.journeys.applicant import Applicant
from tests.journeys.lives.arabic import LAYLA
from tests.journeys.lives.english import GRACE
from tests.journeys.scene import Scene
from tests.journeys.steps import chooses_larger_steps

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def begins(person: Applicant) -> None:
    """Choose larger steps, and go to the first question."""
    await person.arrives()
    await chooses_larger_steps(person)
    await person.says("/profile")
    await person.taps("button-fill-next")
    await person.sees("several-ask")


async def stored(scene: Scene, person: Applicant) -> dict[str, list[dict[str, Any]]]:
    """Give what is saved of the profile."""
    profiles = await scene.stage.database.read(candidates.profiles, [person.id])
    return profiles[person.id].to_json()


async def test_a_profile_is_filled_in_line_by_line_with_a_slip_and_a_way_back(scene: Scene) -> None:
    person = await scene.person("Grace")
    await begins(person)
    await person.says("Grace Njeri\nO'Neill-Wanjiku\n31 April 1991\nKenya")
    reason = person.words("error-month_length", month="April 1991", days=30)
    await person.sees("several-refused", label=person.words("question-identity-birth_date.label"), reason=reason)
    await person.sees("question-identity-birth_date")
    await person.says("3 April 1991")
    await person.sees("section-saved", section=person.words("section-identity"))
    await person.says("grace@gmail.com\nKenya\nNairobi\n0712 123456")
    await person.taps("button-only-nationality", country="Kenya")
    await person.sees("question-education-qualification")
    await person.says("MSc <Computer Science> & Law")
    await person.taps("option-isced-7")
    await person.sees("several-optional")
    await person.says("University of Nairobi\nKenya\n09/2011 – 06/2013")
    await person.sees("several-unclear")
    await person.says("Forensics\nUniversity of Nairobi\nKenya\n09/2011")
    await person.sees("question-education-ongoing")
    await person.taps("button-back")
    await person.sees("several-change")
    await person.says("3. Digital forensics")
    await person.sees("question-education-ongoing")
    await person.taps("button-no")
    await person.sees("question-education-to_month")
    await person.says("June 2013")
    await person.sees("question-education-more")
    await person.taps("button-no")
    await person.sees("section-saved", section=person.words("section-education"))
    kept = await stored(scene, person)
    assert kept["identity"] == GRACE.stored_profile["identity"]
    assert kept["contact"] == GRACE.stored_profile["contact"]
    assert kept["education"] == GRACE.stored_profile["education"]


async def test_arabic_lines_with_arabic_digits_are_read_and_survive_a_restart(scene: Scene) -> None:
    person = await scene.person("ليلى", "ar")
    await begins(person)
    await person.says("١- ليلى Layla\n٢- الإدريسي")
    await person.sees("several-place", section=person.words("section-identity"), first=3, last=4, total=4)
    await scene.restart()
    await person.says("٤) المغرب\n٣) ١٢ مارس ١٩٩٠")
    await person.sees("section-saved", section=person.words("section-identity"))
    await person.says("layla.idrissi@example.org\nتونص\nصفاقس\n٢٠ ١٢٣ ٤٥٦")
    await person.sees("which-one", typed="تونص", count=1)
    await person.picks("تونس")
    await person.sees("question-contact-phone")
    await person.says("٢٠ ١٢٣ ٤٥٦")
    await person.sees("section-saved", section=person.words("section-contact"))
    assert await stored(scene, person) == {
        name: LAYLA.stored_profile[name] for name in (SectionName.IDENTITY, SectionName.CONTACT)
    }


async def test_one_question_at_a_time_is_one_tap_away(scene: Scene) -> None:
    person = await scene.person("Grace")
    await begins(person)
    await person.says("Grace Njeri")
    await person.taps("button-steps-one")
    await person.sees("question-identity-family_names")
