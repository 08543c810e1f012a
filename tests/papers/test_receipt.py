"""A receipt holds all that was sent, in the reader's language, is accessible, and is the same every time."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from dataclasses import replace
from hashlib import sha256
from io import BytesIO

import pikepdf
import pytest

from bot.conversations.outcomes import Words, words
from bot.conversations.reviewing import profile_lines
from bot.domain.types import INTERFACE_LANGUAGES, Language
from bot.domain.verification import read_code
from bot.papers.contents import Reader, profile_sections
from bot.papers.receipt import Submission, receipt, size_of
from bot.papers.wording import Wording
from tests.papers.accessible import faults_of, structure_of, text_of
from tests.papers.samples import BOT, DOCUMENTS, MOTIVATION, SENT, SNAPSHOT, SUBMISSION

BARE = replace(
    SUBMISSION,
    snapshot=SNAPSHOT.model_copy(
        update={"profile": {"employment": []}, "answers": {"motivation": "Why not?", "gone": "Yes"}, "documents": ()}
    ),
)
"""As little as can be, and an answer to a question that the vacancy has dropped since."""


def _text(submission: Submission, language: Language, wording: Wording) -> str:
    return " ".join(text_of(receipt(submission, BOT, language, wording).content).split())


@pytest.mark.parametrize("language", INTERFACE_LANGUAGES)
@pytest.mark.parametrize("submission", [SUBMISSION, BARE], ids=["full", "bare"])
def test_it_is_tagged_as_pdf_ua_asks(submission: Submission, language: Language, wording: Wording) -> None:
    assert faults_of(receipt(submission, BOT, language, wording).content, language) == []


def test_its_parts_are_headings_a_table_a_figure_and_a_link(wording: Wording) -> None:
    kinds = structure_of(receipt(SUBMISSION, BOT, "en", wording).content)
    assert [kinds.count(kind) for kind in ("/H1", "/H2", "/Table", "/TH", "/Figure", "/Link")] == [1, 11, 1, 3, 1, 1]


@pytest.mark.parametrize("language", INTERFACE_LANGUAGES)
def test_it_is_the_same_every_time(language: Language, wording: Wording) -> None:
    assert receipt(SUBMISSION, BOT, language, wording) == receipt(SUBMISSION, BOT, language, wording)


@pytest.mark.long
def test_it_is_the_same_in_another_process(wording: Wording) -> None:
    script = (
        "from hashlib import sha256; from tests.papers.samples import BOT, SUBMISSION\n"
        "from tests.support.words import strict_words\n"
        "from bot.papers.receipt import receipt; from bot.papers.wording import Wording\n"
        "wording = Wording(strict_words())\n"
        "print(sha256(receipt(SUBMISSION, BOT, 'ar', wording).content).hexdigest())"
    )
    environment = {**os.environ, "PYTHONHASHSEED": "77", "TZ": "Asia/Tokyo"}
    printed = subprocess.run(
        [sys.executable, "-c", script], env=environment, capture_output=True, text=True, check=True
    )
    assert printed.stdout.strip() == sha256(receipt(SUBMISSION, BOT, "ar", wording).content).hexdigest()


def test_another_answer_makes_another_receipt(wording: Wording) -> None:
    changed = SNAPSHOT.model_copy(update={"answers": {**SNAPSHOT.answers, "q-years": 12}})
    other = replace(SUBMISSION, snapshot=changed)
    assert receipt(other, BOT, "en", wording) != receipt(SUBMISSION, BOT, "en", wording)
    assert other.code != SUBMISSION.code


def test_its_name_is_short_and_ascii(wording: Wording) -> None:
    paper = receipt(SUBMISSION, BOT, "ar", wording)
    assert (paper.name, paper.media_type) == ("receipt-A-7K3M-9QXF.pdf", "application/pdf")


def test_it_says_everything_that_was_sent(wording: Wording) -> None:
    text = _text(SUBMISSION, "en", wording)
    assert MOTIVATION.split("\n")[0].removesuffix("😀🎓").strip() in text
    for said in (
        "Criminal Intelligence Analyst",
        "A-7K3M-9QXF",
        "VN-1291",
        "2027-03-01 12:00:05 UTC",
        "1 March 2027, 12:00 (Dakar)",
        "amina.idrissi@example.org",
        "+221771234567",
        "Bachelor of Laws (C++ & <b>law</b>)",
        "Are you serving in a law enforcement authority now? Yes",
        "Which regions do you know? North Africa and West Africa",
        "How many years of analysis? 11",
        "consider you for other openings? Yes",
        "Declaration What I have entered is true and complete, and I know",
        SNAPSHOT.digest(),
    ):
        assert said in text, said


def test_it_says_how_it_can_be_verified(wording: Wording) -> None:
    text = _text(SUBMISSION, "en", wording)
    found = re.search(r"Send /verify (\S+) to @example_bot", text)
    assert found is not None
    assert read_code(found[1]) == SUBMISSION.code
    assert SUBMISSION.code.proves(SNAPSHOT.digest())


def test_its_link_opens_the_bot_with_the_code(wording: Wording) -> None:
    with pikepdf.open(BytesIO(receipt(SUBMISSION, BOT, "fr", wording).content)) as pdf:
        links = [str(note.A.URI) for page in pdf.pages for note in page.get("/Annots", [])]
    assert links == [f"https://t.me/{BOT}?start=verify_{SUBMISSION.code}"]


def test_documents_are_given_by_name_size_and_hash(wording: Wording) -> None:
    text = _text(SUBMISSION, "en", wording).replace(" ", "")
    for document in DOCUMENTS:
        assert document.sha256 in text
    assert "CVAminaIdrissi2027.pdf482.1KB" in text
    assert "No documents were attached." in _text(BARE, "en", wording)


def test_what_a_person_writes_is_never_read_as_a_template(wording: Wording) -> None:
    assert "#hash $set @ref *bold*" in _text(SUBMISSION, "en", wording)


def test_what_the_fonts_cannot_draw_is_shown_by_a_sign_and_explained(wording: Wording) -> None:
    note = wording.say("en", "paper-undrawn")
    assert note in _text(SUBMISSION, "en", wording)
    assert note not in _text(BARE, "en", wording)


def test_an_answer_to_a_dropped_question_is_kept(wording: Wording) -> None:
    assert "gone Yes" in _text(BARE, "en", wording)


def test_a_section_without_entries_says_so(wording: Wording) -> None:
    assert "Work experience Nothing entered." in _text(BARE, "en", wording)


def test_a_chosen_zone_goes_before_the_country_of_residence(wording: Wording) -> None:
    assert "1 March 2027, 21:00 (Tokyo)" in _text(replace(SUBMISSION, zone="Asia/Tokyo"), "en", wording)


@pytest.mark.parametrize("language", INTERFACE_LANGUAGES)
def test_receipt_and_chat_give_the_profile_in_the_same_words(language: Language, wording: Wording) -> None:
    reader = Reader(wording, language, SENT)
    lines = [line for line in profile_lines(SUBMISSION.profile) if isinstance(line, Words)]
    in_chat = [reader.say(line) for line in lines if line.id == "answer-line"]
    answers = [each for part in profile_sections(SUBMISSION.profile) for entry in part.entries for each in entry]
    assert [reader.say(words("answer-line", label=each.label, answer=each.value)) for each in answers] == in_chat


@pytest.mark.parametrize(
    ("size", "said"),
    [
        (0, "0.1 KB"),
        (12, "0.1 KB"),
        (1_049, "1 KB"),
        (482_113, "482.1 KB"),
        (999_999, "1 MB"),
        (20_000_000, "20 MB"),
    ],
)
def test_sizes_are_said_to_one_decimal(size: int, said: str, wording: Wording) -> None:
    assert wording.text(size_of(size), "en", SENT) == said
