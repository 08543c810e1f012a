"""Codes and words of other formats mean one thing of ours, or nothing."""

from __future__ import annotations

import pytest

from bot.domain.education import Isced
from bot.domain.languages import LANGUAGES, Cefr
from bot.interchange.meanings import (
    alpha3_of,
    cefr_of,
    country_at_end,
    country_of,
    isced_of,
    language_of,
    nationality_of,
)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("UK", "GB"),
        ("EL", "GR"),
        ("fr", "FR"),
        ("PRT", "PT"),
        ("http://publications.europa.eu/resource/authority/country/DEU", "DE"),
        ("United Kingdom", "GB"),
        ("السنغال", "SN"),
        ("Perú", "PE"),
        ("Allemagne", "DE"),
        ("Narnia", None),
        ("ZZ", None),
        ("XYZ", None),
        ("SUN", None),
        ("", None),
    ],
)
def test_a_country_is_known_by_code_address_or_name(text: str, code: str | None) -> None:
    assert country_of(text) == code


def test_a_nationality_is_known_by_its_people_too() -> None:
    assert [nationality_of(text) for text in ("Peruvian", "EL", "espagnole", "of the world")] == [
        "PE",
        "GR",
        "ES",
        None,
    ]


@pytest.mark.parametrize(
    ("place", "code"),
    [
        ("Lyon, France", "FR"),
        ("California, United States", "US"),
        ("Palo Alto, CA", None),
        ("Atlanta, Georgia", None),
        ("Paris", None),
        ("Dakar, السنغال", "SN"),
        ("", None),
    ],
)
def test_a_place_tells_its_country_when_it_ends_in_an_unmistakable_one(place: str, code: str | None) -> None:
    assert country_at_end(place) == code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("http://publications.europa.eu/resource/authority/language/POR", "pt"),
        ("fra", "fr"),
        ("fre", "fr"),
        ("en-GB", "en"),
        ("de", "de"),
        ("português", "pt"),
        ("الفرنسية", "fr"),
        ("Twi", "tw"),
        ("prs", "prs"),
        ("Elvish", None),
        ("xx", None),
        ("zzz", None),
    ],
)
def test_a_language_is_known_by_name_code_or_address(text: str, code: str | None) -> None:
    assert language_of(text) == code


def test_every_code_of_three_letters_leads_back_to_its_language() -> None:
    codes = {code: alpha3_of(code) for code in LANGUAGES}

    assert {code for code, alpha3 in codes.items() if alpha3 is None} == {"tl", "tw"}
    assert all(language_of(alpha3) == code for code, alpha3 in codes.items() if alpha3)
    assert (codes["ar"], codes["zh"], codes["fr"], codes["de"]) == ("ara", "zho", "fra", "deu")


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("C1", Cefr.C1),
        ("b2 (DELF)", Cefr.B2),
        ("Upper intermediate – B2", Cefr.B2),
        ("B1/B2", None),
        ("Native speaker", Cefr.NATIVE),
        ("Lengua materna", Cefr.NATIVE),
        ("Langue maternelle", Cefr.NATIVE),
        ("اللغة الأم", Cefr.NATIVE),
        ("Avanzado", None),
        ("Fluent", None),
        ("AB12", None),
    ],
)
def test_a_level_is_taken_when_it_is_stated_and_never_guessed(text: str, level: Cefr | None) -> None:
    assert cefr_of(text) == level


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("ISCED 3", Isced.SECONDARY),
        ("CITE 2011 : 0", Isced.EARLY_CHILDHOOD),
        ("EQF-7", Isced.MASTER),
        ("EQF level 6", Isced.BACHELOR),
        ("EQF-5", None),
        ("PhD - Thesis", Isced.DOCTORATE),
        ("Master of Science", Isced.MASTER),
        ("ماجستير", Isced.MASTER),
        ("بكالوريوس", Isced.BACHELOR),
        ("Bachelor and Master", None),
        ("Licence", None),
        ("Licenciatura", None),
        ("Baccalauréat", None),
        ("Headmaster", None),
        ("", None),
    ],
)
def test_a_level_of_education_is_taken_from_a_stated_code_or_an_unmistakable_word(
    text: str, level: Isced | None
) -> None:
    assert isced_of(text) == level
