from __future__ import annotations

from itertools import pairwise

import pytest

from bot.domain import data
from bot.domain.languages import LANGUAGES, Cefr, find_language, language_name
from bot.domain.lookup import Found


def test_the_languages_are_those_of_iso_639_1_and_some_of_639_3() -> None:
    assert len([code for code in LANGUAGES if len(code) == 2]) == 183
    assert {"en", "fr", "es", "ar", "prs", "ary", "yue", "fil", "kab", "cnr"} <= LANGUAGES
    assert "sh" not in LANGUAGES


def test_every_language_has_a_name_in_every_interface_language() -> None:
    for language in data.LANGUAGES:
        names = [language_name(code, language) for code in LANGUAGES]
        assert all(names)
        assert len(set(names)) == len(names)


def test_an_unknown_code_has_no_name() -> None:
    with pytest.raises(KeyError):
        language_name("qq", "en")


def test_every_language_is_found_by_its_own_name() -> None:
    for code in LANGUAGES:
        for language in data.LANGUAGES:
            name = language_name(code, language)
            found = find_language(name)
            assert found.exact == code or code in found.suggestions, name


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("English", "en"),
        ("anglais", "en"),
        ("ingles", "en"),
        ("الإنجليزية", "en"),
        ("انجليزي", "en"),
        ("اللغة العربية", "ar"),
        ("Farsi", "fa"),
        ("Dari", "prs"),
        ("Mandarin", "zh"),
        ("castellano", "es"),
        ("Kiswahili", "sw"),
        ("darija", "ary"),
        ("Bengali", "bn"),
        ("monténégrin", "cnr"),
    ],
)
def test_a_language_is_found_by_its_usual_names(typed: str, code: str) -> None:
    assert find_language(typed) == Found(code, ())


@pytest.mark.parametrize(
    ("typed", "code"), [("englsh", "en"), ("portugese", "pt"), ("swahilli", "sw"), ("Chinese (Mandarin)", "zh")]
)
def test_a_slip_still_finds_the_language_first(typed: str, code: str) -> None:
    found = find_language(typed)
    assert found.exact is None
    assert found.suggestions[0] == code


@pytest.mark.parametrize(
    ("typed", "codes"), [("Bahasa", {"id", "ms"}), ("Gaelic", {"ga", "gd"}), ("Serbo-Croatian", {"bs", "hr", "sr"})]
)
def test_a_name_of_several_languages_is_asked_back(typed: str, codes: set[str]) -> None:
    assert find_language(typed).exact is None
    assert set(find_language(typed).suggestions) == codes


@pytest.mark.parametrize("typed", ["", "none", "xyz", "klingon", "no"])
def test_nonsense_finds_no_language(typed: str) -> None:
    assert find_language(typed) == Found(None, ())


def test_every_alias_leads_to_its_language() -> None:
    aliases = data.load("language_aliases")
    assert set(aliases) <= LANGUAGES
    for code, names in aliases.items():
        for name in names:
            found = find_language(name)
            assert found.exact == code or (found.exact is None and found.suggestions), name


def test_levels_rise_from_a1_to_the_mother_tongue() -> None:
    levels = list(Cefr)
    assert [level.value for level in levels] == ["A1", "A2", "B1", "B2", "C1", "C2", "native"]
    for lower, higher in pairwise(levels):
        assert higher.at_least(lower)
        assert higher.at_least(higher)
        assert not lower.at_least(higher)


def test_the_mother_tongue_is_at_least_any_level() -> None:
    assert all(Cefr.NATIVE.at_least(level) for level in Cefr)
