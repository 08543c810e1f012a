"""Dialects of the Europass formats, each written by hand for one of its oddities."""

from __future__ import annotations

from typing import Any

import pytest

from bot.domain.profile import SectionName
from bot.interchange.formats import read, sniff
from bot.interchange.found import CannotRead, Found, Note
from tests.interchange.dialects import FULL_CANDIDATE, NESTED_PASSPORT, OLD_LEARNER, pdf_with

WRAPPED_PASSPORT = NESTED_PASSPORT
for _name in ("WorkExperience", "Education", "Achievement"):
    WRAPPED_PASSPORT = WRAPPED_PASSPORT.replace(f"<{_name}><{_name}>", f"<{_name}List><{_name}>")
    WRAPPED_PASSPORT = WRAPPED_PASSPORT.replace(f"</{_name}></{_name}>", f"</{_name}></{_name}List>")


def found_in(text: str | bytes) -> Found:
    content = text.encode() if isinstance(text, str) else text
    source = sniff(content)
    assert source
    return read(content, source)


def entries(found: Found, name: str) -> list[dict[str, Any]]:
    return [dict(entry) for entry in found.sections.get(SectionName(name), ())]


def codes(found: Found) -> set[str]:
    return {note.code for note in found.notes}


@pytest.mark.parametrize("text", [NESTED_PASSPORT, WRAPPED_PASSPORT], ids=["nested in itself", "in a list"])
def test_a_passport_is_read_however_its_lists_are_wrapped(text: str) -> None:
    found = found_in(text)

    assert found.source == "skillspassport"
    assert entries(found, "education") == [
        {
            "qualification": "Diploma",
            "level": 7,
            "institution": "Example University",
            "ongoing": False,
            "to_month": "2018-07",
        }
    ]
    assert "other_part" in codes(found)


def test_a_passport_gives_every_field_its_place() -> None:
    found = found_in(NESTED_PASSPORT)

    assert entries(found, "identity") == [{"given_names": "Νεφέλη", "family_names": "Παράδειγμα"}]
    assert entries(found, "contact") == [
        {"email": "nefeli@example.org", "country": "PT", "city": "Lisboa", "phone": "+351912345678"}
    ]
    assert entries(found, "nationality") == [{"country": "GR"}, {"country": "PT"}]
    assert entries(found, "employment") == [
        {
            "title": "Analyst",
            "employer": "Example Office",
            "country": "GB",
            "from_month": "2019-03",
            "current": False,
            "to_month": "2023-06",
            "duties": "Reports:\n\n- one\n- two",
        },
        {"title": "Senior analyst", "from_month": "2023-07", "current": True},
    ]
    assert entries(found, "skills") == [{"skills": "Python", "licences": "A, B"}]


def test_a_level_in_an_attribute_counts_and_the_lowest_is_the_overall_one() -> None:
    found = found_in(NESTED_PASSPORT)

    assert entries(found, "languages")[-2:] == [
        {
            "language": "en",
            "level": "B2",
            "same": False,
            "listening": "C2",
            "reading": "C2",
            "interaction": "C1",
            "production": "C1",
            "writing": "B2",
        },
        {"language": "fr"},
    ]
    assert Note("lowest_level", {"spoken": "en", "level": "B2"}) in found.notes
    assert Note("language_without_level", {"language": "fr"}) in found.notes


def test_what_no_country_or_language_is_called_is_told_and_left_out() -> None:
    notes = found_in(NESTED_PASSPORT).notes

    assert Note("invalid", {"section": "nationality", "field": "country", "text": "Citizen of the sea"}) in notes
    assert Note("invalid", {"section": "languages", "field": "language", "text": "Elvish"}) in notes
    assert Note("month_missing", {"section": "education", "field": "from_month", "text": "2014"}) in notes


def test_a_candidate_gives_every_field_its_place() -> None:
    found = found_in(FULL_CANDIDATE)

    assert found.source == "europass"
    assert found.to_json()["sections"] == {
        "identity": [{"given_names": "Inés", "family_names": "Ejemplo"}],
        "contact": [{"email": "ines@example.org", "country": "FR", "city": "Lyon", "phone": "+33639981234"}],
        "nationality": [{"country": "ES"}],
        "education": [
            {
                "qualification": "Licenciatura en Derecho",
                "level": 7,
                "institution": "Universidad Ejemplo",
                "ongoing": False,
                "to_month": "2015-06",
            }
        ],
        "employment": [
            {
                "title": "Jurist",
                "employer": "Example Office",
                "country": "BE",
                "from_month": "2019-03",
                "current": True,
                "duties": "Opinions.\n\nCases & files.",
            }
        ],
        "languages": [
            {"language": "es", "level": "native"},
            {"language": "de", "listening": "B1"},
            {"language": "it"},
        ],
        "skills": [{"skills": "Planning: Events\nOffice: Excel\nMediation", "licences": "B"}],
    }
    assert codes(found) == {
        "month_missing",
        "language_without_level",
        "other_part",
        "publications",
        "links",
        "picture",
        "annexes",
    }


@pytest.mark.parametrize(
    "content",
    [
        pdf_with(FULL_CANDIDATE.encode()),
        pdf_with(FULL_CANDIDATE.encode(), packed=True),
        pdf_with(FULL_CANDIDATE.encode(), key="/UF"),
        pdf_with(FULL_CANDIDATE.encode(), associated=True),
    ],
    ids=["/F only", "packed", "/UF only", "associated file"],
)
def test_the_profile_attached_to_a_pdf_is_found_wherever_it_hangs(content: bytes) -> None:
    assert found_in(content) == found_in(FULL_CANDIDATE)


@pytest.mark.parametrize(("version", "readable"), [("V2.0", True), ("", True), ("SOME-2-THING-0", False)])
def test_an_old_file_is_read_when_its_version_is_one(version: str, readable: bool) -> None:
    content = OLD_LEARNER.format(version=version)
    if readable:
        assert entries(found_in(content), "identity") == [{"given_names": "Zoe", "family_names": "Sample"}]
    else:
        with pytest.raises(CannotRead, match="unknown_version"):
            found_in(content)


def test_a_file_in_another_encoding_is_read() -> None:
    text = OLD_LEARNER.format(version="V2.0").replace("UTF-8", "UTF-16").replace("Zoe", "Zoë")

    assert entries(found_in(text.encode("utf-16")), "identity")[0]["given_names"] == "Zoë"
