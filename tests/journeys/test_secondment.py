"""A secondment from the card to the bureau: explained, noted, printed before and after it was sent."""

from __future__ import annotations

from io import BytesIO

import pikepdf
import pytest
from pypdf import PdfReader

from bot.domain.countries import country_name
from bot.domain.types import Language
from bot.domain.vacancy import Vacancy
from tests.journeys.applicant import Applicant
from tests.journeys.deeds import Answer, Picks, Says, Taps
from tests.journeys.lives import Life
from tests.journeys.lives.arabic import LAYLA
from tests.journeys.lives.english import GRACE
from tests.journeys.scene import Scene

pytestmark = pytest.mark.asyncio(loop_scope="session")

OPENING = LAYLA.reference
"""A seconded post that asks for an endorsement."""

ANSWERS = {
    "en": (
        Answer("apply-motivation", Says("Crime crosses borders."), Taps("button-text-done")),
        Answer("q-serving", Taps("button-yes")),
        Answer("q-region_known", Picks("East Africa")),
        Answer("q-report_example", Says("A report on smuggling routes."), Taps("button-text-done")),
        Answer("apply-pool", Taps("button-no")),
    ),
    "ar": LAYLA.application,
}


async def dossier(person: Applicant, other: Language, country: str) -> tuple[str, str]:
    """Have the dossier made in one's own language and another; give its name and text."""
    await person.taps("button-dossier")
    await person.sees("dossier-language")
    own = person.words(f"language-name-{person.language}")
    await person.taps("button-dossier-both", own=own, other=person.words(f"language-name-{other}"))
    seen = await person.sees("dossier-file", country=country_name(country, person.language))
    (file,) = seen.files
    content = await person.person.downloads(file)
    with pikepdf.open(BytesIO(content)) as pdf:
        assert str(pdf.Root.Lang).startswith(person.language)
        assert pdf.Root.MarkInfo.Marked
    text = " ".join(page.extract_text() for page in PdfReader(BytesIO(content)).pages)
    return file.name, " ".join(text.split())


def noted(person: Applicant, id_: str) -> str:
    """Give how something is said to have been noted, up to its day."""
    return person.words(id_, day="\ue000").partition("\ue000")[0].rstrip("\u2068 ")


async def explained(person: Applicant, vacancy: Vacancy) -> None:
    """Open the explanation from the card of the opening, and read the words of the field in place."""
    await person.opens(OPENING)
    await person.sees("secondment-paper")
    await person.taps("button-secondment")
    await person.sees("secondment-heading", title=person.title(vacancy))
    await person.taps("term-ncb.label")
    await person.sees("term-ncb")


@pytest.mark.parametrize(("life", "country", "other"), [(GRACE, "IE", "fr"), (LAYLA, "MA", "en")], ids=["en", "ar"])
async def test_a_secondment_is_explained_noted_and_printed_before_and_after_it_was_sent(
    scene: Scene, life: Life, country: str, other: Language
) -> None:
    person = await scene.settled(life)
    vacancy = await scene.stage.vacancy(OPENING)
    await explained(person, vacancy)
    await person.sees("secondment-begin")
    await person.taps("button-apply")
    await person.answers(ANSWERS[life.language], vacancy)
    await person.sees("secondment-notice-asks")

    await person.taps("button-secondment")
    if life is GRACE:
        await person.sees("secondment-which")
        await person.taps("button-bureau", country="Ireland")
    await person.sees("secondment-bureau", country=country_name(country, life.language))
    await person.taps("button-endorsement-asked")
    await person.taps("button-letter-received")
    await person.person.sees(noted(person, "letter-received"))
    name, before = await dossier(person, other, country)
    assert name.startswith("dossier-A-")
    assert OPENING in before

    await person.taps("button-to-application")
    await person.sees("review-declaration")
    await person.taps("button-submit")
    await person.sees("receipt-next")
    await person.taps("button-see-application")
    await person.person.sees(noted(person, "endorsement-asked"))
    await person.taps("button-secondment")
    await person.sees("secondment-note")
    again, after = await dossier(person, other, country)
    assert again == name
    assert after != before
