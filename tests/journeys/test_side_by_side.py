"""Two people at a time, two taps at a time, and buttons from another time."""

from __future__ import annotations

import asyncio

import pytest

from tests.journeys.applicant import Applicant
from tests.journeys.deeds import Answer, Says
from tests.journeys.lives import Life
from tests.journeys.lives.arabic import LAYLA
from tests.journeys.lives.english import GRACE
from tests.journeys.lives.french import CHLOE
from tests.journeys.scene import Scene

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_two_people_who_apply_at_the_same_time_never_see_each_others_things(scene: Scene) -> None:
    grace, layla = await scene.person("Grace"), await scene.person("ليلى", "ar")
    await asyncio.gather(_applies(grace, GRACE), _applies(layla, LAYLA))
    for person, other in ((grace, LAYLA), (layla, GRACE)):
        told = "\n".join(message.text for message in person.person.messages)
        assert [text for text in _secrets(other) if text in told] == []
    assert (await scene.sent(grace)).answers == GRACE.stored_answers
    assert (await scene.sent(layla)).answers == LAYLA.stored_answers


async def _applies(person: Applicant, life: Life) -> None:
    vacancy = await person.stage.vacancy(life.reference)
    await person.arrives()
    await person.opens(life.reference)
    await person.taps("button-apply")
    await person.answers(life.profile)
    await person.answers(life.application, vacancy)
    await person.taps("button-submit")
    await person.sees("receipt-next")
    await person.says("/applications")
    await person.sees("applications-heading", count=1)


def _secrets(life: Life) -> list[str]:
    """Give the texts that nobody but this person entered."""
    entries = [entry for entries in life.stored_profile.values() for entry in entries]
    texts = [value for entry in (*entries, life.stored_answers) for value in entry.values() if isinstance(value, str)]
    return [text for text in texts if len(text) > 8]


async def test_submit_tapped_twice_sends_one_application_and_one_receipt(scene: Scene) -> None:
    person = await scene.settled(CHLOE)
    vacancy = await scene.stage.vacancy(CHLOE.reference)
    await person.opens(CHLOE.reference)
    await person.taps("button-apply")
    await person.answers(CHLOE.application, vacancy)
    review = await person.sees("review-ready")
    submit = person.words("button-submit")
    await asyncio.gather(person.picks(submit, review), person.picks(submit, review))
    await person.sees("receipt-next")
    await person.says("/applications")
    await person.sees("applications-heading", count=1)
    events = await scene.stage.rows(
        "select event from application_events join applications using (application_id) "
        "join candidates using (candidate_id) where chat_id = :chat",
        chat=person.id,
    )
    assert [event for (event,) in events] == ["submit"]
    receipts = [one for one in person.person.messages if person.words("receipt-next") in one.text]
    assert len(receipts) == 1


async def test_an_answer_tapped_twice_counts_once_and_nothing_is_said_about_it(scene: Scene) -> None:
    person = await scene.settled(CHLOE)
    await person.says("/profile")
    await person.taps("button-section-filled", section=person.words("section-nationality"))
    await person.taps("button-add-entry")
    await person.answers([Answer("nationality-country", Says("suisse"))])
    question = await person.sees("question-nationality-at_birth")
    yes = person.words("button-yes")
    await asyncio.gather(person.picks(yes, question), person.picks(yes, question))
    await person.sees("question-nationality-more")
    await person.person.sees_not(person.words("out-of-date"))


async def test_a_button_of_an_earlier_question_explains_itself_and_changes_nothing(scene: Scene) -> None:
    person = await scene.settled(LAYLA)
    vacancy = await scene.stage.vacancy(LAYLA.reference)
    await person.opens(LAYLA.reference)
    await person.taps("button-apply")
    await person.answers([Answer("apply-motivation", Says("نعم"))])
    old = await person.sees("question-apply-motivation")
    await person.picks(person.words("button-text-done"), old)
    question = await person.person.sees(person.question("q-serving", vacancy))
    await person.says("ربما")
    await person.sees("error-choose")
    await person.picks(person.words("button-yes"), question)
    again = await person.sees("out-of-date")
    assert person.question("q-serving", vacancy) in again.text
    await person.picks(person.words("button-yes"), again)
    await person.person.sees(person.question("q-region_known", vacancy))


async def test_the_buttons_of_an_application_that_was_sent_do_no_harm(scene: Scene) -> None:
    person = await scene.settled(CHLOE)
    vacancy = await scene.stage.vacancy(CHLOE.reference)
    await person.opens(CHLOE.reference)
    card = await person.sees("card-title", title=person.title(vacancy), reference=vacancy.reference)
    await person.says("/search")
    await person.opens(CHLOE.reference)
    await person.taps("button-apply")
    await person.answers(CHLOE.application, vacancy)
    await person.taps("button-submit")
    await person.sees("receipt-next")
    await person.picks(person.words("button-apply"), card)
    await person.sees("applied-already", title=person.title(vacancy))
