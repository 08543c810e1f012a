"""The dossier tells a National Central Bureau who, which post and what to do, and has a page to sign."""

from __future__ import annotations

from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest

from bot.domain.profile import Profile
from bot.domain.types import INTERFACE_LANGUAGES, Language
from bot.domain.vacancy import DutyStation
from bot.papers.dossier import Nomination, dossier
from bot.papers.wording import Wording
from tests.papers.accessible import faults_of, structure_of, text_of
from tests.papers.samples import PROFILE, SENT, VACANCY

NOMINATION = Nomination("A-7K3M-9QXF", VACANCY, Profile(PROFILE), "MA", SENT.astimezone(ZoneInfo("Africa/Dakar")), SENT)
EARLY = replace(
    NOMINATION,
    declared_at=None,
    profile=Profile({}),
    vacancy=VACANCY.model_copy(update={"deadline": None, "duty_station": DutyStation()}),
)


def _text(nomination: Nomination, languages: tuple[Language, ...], wording: Wording) -> str:
    return " ".join(text_of(dossier(nomination, languages, wording).content).split())


@pytest.mark.parametrize("language", INTERFACE_LANGUAGES)
@pytest.mark.parametrize("nomination", [NOMINATION, EARLY], ids=["full", "early"])
def test_it_is_tagged_as_pdf_ua_asks(nomination: Nomination, language: Language, wording: Wording) -> None:
    assert faults_of(dossier(nomination, (language, "en"), wording).content, language) == []


def test_it_is_the_same_every_time_and_named_after_the_application(wording: Wording) -> None:
    paper = dossier(NOMINATION, ("ar", "fr"), wording)
    assert paper == dossier(NOMINATION, ("ar", "fr"), wording)
    assert (paper.name, paper.media_type) == ("dossier-A-7K3M-9QXF.pdf", "application/pdf")


def test_it_is_whole_in_each_language_once(wording: Wording) -> None:
    kinds = structure_of(dossier(NOMINATION, ("es", "en"), wording).content)
    assert kinds.count("/H1") == 2
    assert dossier(NOMINATION, ("en", "en"), wording) == dossier(NOMINATION, ("en",), wording)


def test_it_says_who_which_post_what_to_do_and_what_was_declared(wording: Wording) -> None:
    text = _text(NOMINATION, ("en",), wording)
    for said in (
        "Criminal Intelligence Analyst",
        "Duty station Lyon, France",
        "Deadline 31 March 2027, 23:59 (Paris)",
        "checks that the candidate serves in a public authority",
        "agrees in writing to release the candidate",
        "Crime analyst",
        "What I have entered is true and complete",
        "Declared by the candidate on 1 March 2027, 12:00 (Dakar).",
        "The National Central Bureau of Morocco has checked the eligibility of",
        "Rank or function Signature Date",
        "Official stamp",
    ):
        assert said in text, said


def test_what_is_not_known_yet_is_left_out_or_said(wording: Wording) -> None:
    text = _text(EARLY, ("en",), wording)
    assert "Duty station" not in text
    assert "Deadline no deadline published" in text
    assert "The application has not been submitted yet" in text
