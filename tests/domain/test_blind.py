"""What is covered for a blind review, and what is left."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.domain.application import Snapshot
from bot.domain.blind import COVER, blinded, cover, names_in
from bot.domain.document import DocumentKind, Enclosure


def sent(given: str = "José María", family: str = "O'Neill-Ngũgĩ", **profile: list[dict[str, object]]) -> Snapshot:
    """Give what somebody of this name sends."""
    identity = [{"given_names": given, "family_names": family, "birth_date": "1980-01-01", "birth_country": "KE"}]
    paper = Enclosure(document_id=1, kind=DocumentKind.CV, name="neill.pdf", size=9, sha256="0" * 64)
    return Snapshot(
        reference="INT00001",
        language="en",
        profile={"identity": identity, **profile},
        answers={"motivation": "I, Jose Maria Ngugi, apply.", "question.years": 7, "many": ["Neill"]},
        pool_opt_in=False,
        declared_at=datetime(2027, 1, 1, tzinfo=UTC),
        documents=(paper,),
    )


@pytest.mark.parametrize(
    "text",
    [
        "José",
        "JOSE",
        "María",
        "Neill",
        "Ngugi",
        "NGŨGĨ",
        "jose@example.org",
        "https://example.org/jose",
        "www.example.org",
        "t.me/somebody",
        "@somebody",
        "+33 6 39 98 12 34",
        "0033 (6) 39-98-12-34",
        "0639981234",
    ],
)
def test_names_and_ways_to_reach_somebody_are_covered(text: str) -> None:
    names = names_in(sent())
    assert cover(f"before {text} after", names) == f"before {COVER} after"


def test_arabic_names_are_covered_too() -> None:
    names = names_in(sent("أمينة", "الحسن"))
    assert cover("اسمي أمينة الحسن.", names) == f"اسمي {COVER} {COVER}."


@pytest.mark.parametrize("text", ["Josephine", "2008-2012", "01.09.2008 to 30.06.2012", "C1, 7 years", "", "marial"])
def test_other_words_and_numbers_stay(text: str) -> None:
    assert cover(text, names_in(sent())) == text


def test_a_name_within_an_address_is_covered_once() -> None:
    assert cover("jose.maria@example.org", names_in(sent())) == COVER


def test_sections_dates_of_studies_and_names_of_files_are_left_out() -> None:
    studies: list[dict[str, object]] = [{"field": "Law", "from_month": "1999-09", "to_month": "2003-06"}]
    whole = sent(contact=[{"email": "x"}], nationality=[{"country": "KE"}], education=studies, skills=[{"skills": "x"}])
    left = blinded(whole)
    assert left.profile == {"education": [{"field": "Law"}], "skills": [{"skills": "x"}]}
    assert left.answers == {"motivation": f"I, {COVER} {COVER} {COVER}, apply.", "question.years": 7, "many": [COVER]}
    assert [(each.kind, each.name) for each in left.documents] == [(DocumentKind.CV, "")]
    assert blinded(whole.model_copy(update={"profile": {}})).profile == {}
