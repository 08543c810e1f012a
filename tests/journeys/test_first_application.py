"""The whole way of a person who has never been here, in each of the four languages."""

from __future__ import annotations

import pytest

from bot.domain.vacancy import Paper
from tests.journeys.applicant import Applicant
from tests.journeys.lives import Life
from tests.journeys.lives.arabic import LAYLA
from tests.journeys.lives.english import GRACE
from tests.journeys.lives.french import CHLOE
from tests.journeys.lives.spanish import DIEGO
from tests.journeys.scene import Scene
from tests.journeys.test_documents import SLOW, pdf

pytestmark = pytest.mark.asyncio(loop_scope="session")

LIVES = pytest.mark.parametrize("life", [GRACE, CHLOE, DIEGO, LAYLA], ids=lambda life: life.language)


@LIVES
async def test_a_newcomer_finds_an_opening_applies_gets_a_receipt_and_withdraws(scene: Scene, life: Life) -> None:
    await walk(scene, life)


async def walk(scene: Scene, life: Life) -> None:
    """Go the whole way, and check that what is stored is what was entered."""
    person = await scene.person(life.name, life.language)
    await person.arrives()
    await _finds(person, life)
    public_id = await _applies(person, life)
    await _stored_as_entered(scene, person, life)
    await _withdraws(person, life, public_id)


async def _finds(person: Applicant, life: Life) -> None:
    """Look through two pages, set a filter and take it off, then search with a slip in the word."""
    await person.taps("button-search")
    await person.sees("search-all")
    await person.taps("button-next")
    assert "\n6. " in (await person.sees("search-all")).text
    await person.taps("button-previous")
    await person.sees("search-all")
    await person.taps("button-facet-category")
    await person.sees("facet-category")
    await person.picks(person.words(f"option-category-{life.category}"))
    await person.sees("search-described", filters=(person.words(f"option-category-{life.category}"),))
    await person.taps("button-unfilter", value=person.words(f"option-category-{life.category}"))
    await person.sees("search-all")
    await person.says(life.keyword)
    await person.sees("corrected", words=life.corrected)


async def _applies(person: Applicant, life: Life) -> str:
    """Open the vacancy found, answer everything, check, and submit; gives the number of the application."""
    vacancy = await person.stage.vacancy(life.reference)
    await person.chooses(vacancy)
    await person.taps("button-apply")
    await person.sees("before-applying", title=person.title(vacancy), count=8)
    card = person.words("card-title", title=person.title(vacancy), reference=vacancy.reference)
    assert any(card in message.text for message in person.person.messages), "the card stays, to be read again"
    await person.answers(life.profile)
    await person.answers(life.application, vacancy)
    if Paper.DIPLOMA in vacancy.required_documents:
        await _adds_a_diploma(person)
    review = await person.sees("review-ready")
    assert person.title(vacancy) in review.text
    await person.taps("button-submit")
    receipt = await person.sees("receipt-next")
    assert "UTC" not in receipt.text  # but the time at home
    (row,) = await person.stage.rows(
        "select a.public_id, a.status, a.pool_opt_in from applications a join candidates c using (candidate_id) "
        "where c.chat_id = :chat",
        chat=person.id,
    )
    assert row.public_id in receipt.text
    assert (row.status, bool(row.pool_opt_in)) == ("submitted", life.stored_answers["pool"])
    return str(row.public_id)


async def _adds_a_diploma(person: Applicant) -> None:
    """Send what the opening asks for as a file, and go on."""
    kind = person.words("document-kind-diploma")
    await person.taps("button-enclose-add", kind=kind)
    await person.sees("enclosed-send", kind=kind)
    await person.person.uploads(pdf(), name="titulo.pdf")
    stored = person.words("document-stored", kind=kind, name="titulo.pdf")
    await person.person.sees(stored, within=SLOW)
    await person.taps("button-to-application")


async def _stored_as_entered(scene: Scene, person: Applicant, life: Life) -> None:
    sent = await scene.sent(person)
    assert {name: [_without_none(entry) for entry in entries] for name, entries in sent.profile.items()} == {
        name: [_without_none(entry) for entry in entries] for name, entries in life.stored_profile.items()
    }
    assert sent.answers == life.stored_answers
    assert (sent.language, sent.reference) == (life.language, life.reference)


def _without_none(entry: dict[str, object]) -> dict[str, object]:
    return {name: value for name, value in entry.items() if value is not None}


async def _withdraws(person: Applicant, life: Life, public_id: str) -> None:
    """Find the application in the list, look at what was sent, and take it back."""
    title = person.title(await person.stage.vacancy(life.reference))
    await person.says("/applications")
    await person.sees("application-line", title=title, status=person.words("status-submitted"), public_id=public_id)
    await person.taps("button-application", title=title)
    assert "UTC" not in (await person.sees("status-submitted.next")).text
    await person.taps("button-see-sent")
    assert "UTC" not in (await person.sees("section-apply-heading")).text
    await person.taps("button-see-application")
    await person.sees("status-submitted.next")
    await person.taps("button-withdraw")
    await person.sees("withdraw-sure", public_id=public_id)
    await person.taps("button-withdraw-really")
    await person.sees("withdrawn", public_id=public_id)
    await person.says("/applications")
    await person.sees("application-line", title=title, status=person.words("status-withdrawn"), public_id=public_id)
