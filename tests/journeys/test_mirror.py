"""From an opening's card to the mirror and the glossary, into the profile and back: the mirror has changed."""

from __future__ import annotations

import pytest

from tests.journeys.deeds import Answer, Says, Taps
from tests.journeys.lives import Life
from tests.journeys.lives.arabic import LAYLA
from tests.journeys.lives.english import GRACE
from tests.journeys.scene import Scene

pytestmark = pytest.mark.asyncio(loop_scope="session")

OPENING = "VN-1695"
"""Asks for English at C1, has French at B2 as an advantage, and asks for years twice."""


@pytest.mark.parametrize(
    ("life", "missing", "level"), [(GRACE, "French", "C1"), (LAYLA, "الإنكليزية", "C2")], ids=["en", "ar"]
)
async def test_what_the_mirror_does_not_show_is_added_and_then_shown(
    scene: Scene, life: Life, missing: str, level: str
) -> None:
    person = await scene.settled(life)
    vacancy = await scene.stage.vacancy(OPENING)
    await person.opens(OPENING)
    await person.sees("card-title", title=person.title(vacancy), reference=OPENING)
    await person.taps("button-mirror")
    before = (await person.sees("mirror-note")).text
    assert person.words("mirror-why-unlisted") in before
    assert person.words("mirror-limits") in before

    await person.taps("button-to-opening")
    await person.person.sees(OPENING)
    await person.taps("button-glossary")
    await person.sees("glossary-opening")
    await person.taps("term-enhanced.label")
    await person.sees("term-enhanced")
    await person.taps("button-other-terms")
    await person.sees("glossary-opening")
    await person.taps("button-to-opening")
    await person.person.sees(OPENING)

    await person.taps("button-mirror")
    await person.sees("mirror-note")
    languages = person.words("section-languages")
    await person.taps("button-mirror-section", section=languages)
    await person.sees("place-section", section=languages)
    await person.taps("button-add-entry")
    await person.answers(
        [
            Answer("languages-language", Says(missing)),
            Answer("languages-level", Taps(f"option-cefr-{level}")),
            Answer("languages-same", Taps("button-yes")),
            Answer("languages-more", Taps("button-no")),
        ]
    )
    await person.taps("button-section-done")
    await person.sees("profile-heading")
    await person.taps("button-mirror-again")
    after = (await person.sees("mirror-note")).text
    assert person.words("mirror-why-unlisted") not in after
    assert before.count(person.words("mirror-met", text="").strip()) < after.count(
        person.words("mirror-met", text="").strip()
    )


@pytest.mark.parametrize("language", ["en", "ar"])
async def test_somebody_without_a_profile_sees_what_is_asked_for_and_may_begin(scene: Scene, language: str) -> None:
    person = await scene.person("Nour", "ar" if language == "ar" else "en")
    await person.arrives()
    await person.opens(OPENING)
    await person.person.sees(OPENING)
    await person.taps("button-mirror")
    await person.sees("mirror-empty")
    await person.taps("button-mirror-fill")
    await person.sees("question-identity-given_names")
    await person.says("/glossary")
    await person.sees("glossary")
    await person.taps("term-ncb.label")
    await person.sees("term-ncb")
