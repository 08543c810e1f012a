"""The paper of an offer: its terms in the reader's language, accessible, and the proof of an acceptance."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.domain.offer import OfferStatus
from bot.domain.types import INTERFACE_LANGUAGES, Language
from bot.domain.verification import read_code
from bot.papers.offer import Letter, offer_paper
from bot.papers.wording import Wording
from tests.conversations.offer_shelf import SENT_AT, offer
from tests.conversations.openings import PLAIN
from tests.papers.accessible import faults_of, text_of
from tests.papers.samples import BOT

WAITING = Letter(offer(), PLAIN, "Ada Lovelace", SENT_AT)
ACCEPTED = replace(WAITING, offer=offer(status=OfferStatus.ACCEPTED, responded_at=SENT_AT))


@pytest.mark.parametrize("language", INTERFACE_LANGUAGES)
@pytest.mark.parametrize("letter", [WAITING, ACCEPTED], ids=["waiting", "accepted"])
def test_it_is_tagged_as_pdf_ua_asks_and_the_same_every_time(
    letter: Letter, language: Language, wording: Wording
) -> None:
    paper = offer_paper(letter, BOT, language, wording)
    assert faults_of(paper.content, language) == []
    assert paper == offer_paper(letter, BOT, language, wording)


def test_it_says_the_terms_the_name_and_a_code_that_proves_it(wording: Wording) -> None:
    text = " ".join(text_of(offer_paper(WAITING, BOT, "en", wording).content).split())
    for said in ("Ada Lovelace", "5,200 EUR a month", "1 June 2027", "Subject to the checks.", "To be answered by"):
        assert said in text, text
    assert str(WAITING.offer.code) in text
    code = read_code(str(WAITING.offer.code))
    assert code is not None
    assert code.proves(WAITING.offer.digest())


def test_only_an_accepted_one_is_a_proof(wording: Wording) -> None:
    proof = " ".join(text_of(offer_paper(ACCEPTED, BOT, "en", wording).content).split())
    assert "Proof of acceptance" in proof
    assert "Accepted on" in proof
    nameless = replace(WAITING, name="")
    assert "Proof" not in text_of(offer_paper(nameless, BOT, "en", wording).content)
