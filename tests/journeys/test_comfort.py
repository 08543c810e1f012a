"""Saving, alerts, settings, questions and taking one's data away, over real HTTP, in two languages."""

from __future__ import annotations

import json
from io import BytesIO
from zipfile import ZipFile

import pytest

from bot.domain.types import Language
from tests.core.waiting import idle
from tests.journeys.applicant import Applicant
from tests.journeys.lives.arabic import LAYLA
from tests.journeys.lives.english import GRACE
from tests.journeys.scene import Scene

pytestmark = pytest.mark.asyncio(loop_scope="session")

BOTH = pytest.mark.parametrize("language", ["en", "ar"])
REFERENCES = {"en": GRACE.reference, "ar": LAYLA.reference}


async def arrived(scene: Scene, language: Language) -> Applicant:
    person = await scene.person("Noor", language)
    await person.arrives()
    return person


@BOTH
async def test_an_opening_is_saved_with_one_tap_listed_and_shared(scene: Scene, language: Language) -> None:
    person = await arrived(scene, language)
    reference = REFERENCES[language]
    vacancy = await scene.stage.vacancy(reference)
    await person.opens(reference)
    await person.sees("card-title", title=person.title(vacancy), reference=reference)
    taps = person.taps_made
    await person.taps("button-save")
    await person.sees("card-saved-reminded")
    assert person.taps_made - taps == 1
    await person.taps("button-share")
    shared = await person.sees("share-how")
    assert f"?start={reference}" in shared.text
    await person.says("/saved")
    listed = await person.sees("saved-heading", count=1)
    assert person.title(vacancy) in listed.text
    await person.picks("1")
    await person.sees("card-title", title=person.title(vacancy), reference=reference)
    await person.taps("button-unsave")
    await person.says("/saved")
    await person.sees("no-saved")


@BOTH
async def test_a_search_is_watched_with_two_taps_and_stopped_with_one(scene: Scene, language: Language) -> None:
    person = await arrived(scene, language)
    await person.says({"en": "I am looking for a job in Lyon", "ar": "أبحث عن عمل في ليون"}[language])
    await person.person.sees("Lyon" if language == "en" else "ليون")
    taps = person.taps_made
    await person.taps("button-alert")
    await person.sees("alert-offer")
    await person.taps("option-pace-daily")
    await person.sees("alert-saved", pace=person.words("alert-pace-daily"))
    assert person.taps_made - taps == 2
    await person.taps("button-alerts")
    await person.sees("alerts-heading", count=1)
    await person.taps("button-alert-pause", number=1)
    await person.sees("alert-pace-paused")
    await person.taps("button-alert-stop", number=1)
    await person.sees("no-alerts")


@BOTH
async def test_settings_take_two_taps_at_most_and_words_only_shows_no_picture(scene: Scene, language: Language) -> None:
    person = await arrived(scene, language)
    await person.taps("button-settings")
    await person.sees("settings-heading")
    await person.taps("button-set-reminders-off")
    await person.sees("setting-reminders", value=person.words("setting-off"))
    await person.taps("button-quiet")
    await person.sees("quiet-ask")
    await person.taps("button-quiet-none")
    await person.sees("setting-quiet-none")
    await person.taps("button-set-pictures-off")
    shown = await person.sees("setting-pictures", value=person.words("setting-off"))
    assert all(label[0].isalpha() for label in shown.labels), shown.labels
    ((reminders, quiet),) = await scene.stage.rows(
        "select reminders, quiet_from from preferences where chat_id = :chat", chat=person.id
    )
    assert (bool(reminders), quiet) == (False, None)


@BOTH
async def test_a_question_is_answered_and_one_nobody_foresaw_goes_to_people(scene: Scene, language: Language) -> None:
    person = await arrived(scene, language)
    await person.says({"en": "Is there a fee to apply?", "ar": "هل يجب دفع رسوم؟"}[language])
    await person.sees("faq-helped")
    await person.taps("button-faq-yes")
    await person.sees("faq-glad")
    said = await person.says({"en": "Can I bring my cat?", "ar": "هل يوجد مسبح؟"}[language])
    await person.sees("faq-unknown")
    await person.taps("button-ask-team")
    await person.sees("ask-confirm", text=said.text)
    await person.taps("button-ask-send")
    await person.sees("ask-sent")
    await person.says("/questions")
    await person.sees("question-state-open")


@BOTH
async def test_everything_stored_is_sent_as_an_archive_that_opens(scene: Scene, language: Language) -> None:
    person = await arrived(scene, language)
    await person.opens(REFERENCES[language])
    await person.taps("button-save")
    await person.sees("card-saved-reminded")
    await person.says("/mydata")
    seen = await person.sees("mydata-whole")
    with ZipFile(BytesIO(await person.person.downloads(seen.files[0]))) as archive:
        data = json.loads(archive.read("data.json"))
        assert archive.read("README.txt").decode() == person.words("mydata-readme")
    assert data["saved_openings"][0]["opening"] == REFERENCES[language]
    assert data["consents"][0]["language"] == language


@BOTH
async def test_of_whoever_deletes_everything_no_row_keeps_a_word(scene: Scene, language: Language) -> None:
    person = await scene.person("Zebulon", language)
    await person.arrives()
    await person.says({"en": "Can I bring Zebulon the cat?", "ar": "هل أحضر Zebulon القط؟"}[language])
    await person.sees("faq-unknown")
    await person.says("/delete")
    await person.sees("erase-sure")
    await person.taps("button-erase-really")
    await person.sees("erased")
    await idle(scene.stage)
    for table in ("inbox", "outbox", "sessions", "drafts", "inquiries", "candidates"):
        rows = await scene.stage.rows(f"select * from {table} where chat_id = :chat", chat=person.id)
        assert [row for row in rows if "Zebulon" in str([*row])] == [], table
