"""What the codes and words of other formats mean in ours. A word with two meanings has none here."""

from __future__ import annotations

import re
from functools import cache

from babel.core import get_global

from bot.domain.countries import COUNTRIES, find_country, find_nationality
from bot.domain.education import Isced
from bot.domain.languages import LANGUAGES, Cefr, find_language
from bot.domain.text import fold

_EU_CODES = {"UK": "GB", "EL": "GR"}
"""Codes that the European Union's institutions use beside ISO 3166-1."""

_SECOND_CODES = re.compile(
    "alb|arm|baq|bur|chi|cze|dut|fre|geo|ger|gre|ice|mac|mao|may|per|rum|slo|tib|wel|scc|scr|mol|"
    "adp|als|arb|ayr|azj|cls|cmn|cwd|drh|ekk|esk|fat|fuc|gaz|gug|ike|khk|kmr|knc|kng|kpv|lvs|npi|ojg|ory|pbu|pes|plt|"
    "prp|quz|src|swh|tgl|twi|uzn|ydd|zsm|zyb"
)
"""Codes of three letters that are not a language's own one: bibliographic ones, and those of a part of it."""

_STATES = frozenset({"GE"})
"""Countries named like a state of a federation, so that a place ending in the name says nothing."""

_THREE_LETTERS = re.compile("[a-z]{3}|[A-Z]{3}")
_CEFR = re.compile(r"(?<![A-Z0-9])[ABC][12](?![A-Z0-9])")
_NATIVE = frozenset(
    fold(words)
    for words in (
        "native",
        "native speaker",
        "native or bilingual",
        "native or bilingual proficiency",
        "mother tongue",
        "first language",
        "langue maternelle",
        "maternelle",
        "natif",
        "native (langue maternelle)",
        "lengua materna",
        "idioma materno",
        "nativo",
        "nativa",
        "hablante nativo",
        "اللغة الأم",
        "لغة أم",
        "لغة الأم",
        "اللغة الأصلية",
    )
)

_LEVEL_WORDS: dict[Isced, tuple[str, ...]] = {
    Isced.DOCTORATE: ("phd", "ph d", "dphil", "doctorate", "doctorat", "doctorado", "doctor of philosophy", "دكتوراه"),
    Isced.MASTER: ("master", "masters", "msc", "mba", "máster", "maestría", "magíster", "mastère", "ماجستير"),
    Isced.BACHELOR: ("bachelor", "bachelors", "bsc", "bba", "بكالوريوس"),
}
"""Words that name one level wherever they are used; "licence", "licenciatura" and "baccalauréat" do not."""

_EQF_AS_ISCED = frozenset({6, 7, 8})
"""Levels of the European Qualifications Framework that correspond to the ISCED level of the same number."""

_STATED_LEVEL = re.compile(
    r"(?:(ISCED|CITE|CINE)|(EQF|CEC|MEC))(?:\s*(?:2011|level|niveau|nivel))?[\s:/_-]*([0-8])(?!\d)", re.IGNORECASE
)


def country_of(text: str) -> str | None:
    """Give the ISO 3166-1 alpha-2 code of a country's code, authority address or name."""
    return _country_code(text) or find_country(text).exact


def nationality_of(text: str) -> str | None:
    """Give the country of a nationality: a code, an authority address, a country or its people."""
    return _country_code(text) or find_nationality(text).exact


def country_at_end(place: str) -> str | None:
    """Give the country that a place ends in: `Lyon, France`. Two letters may be a state's and say nothing."""
    last = place.rsplit(",", 1)[-1].strip()
    code = find_country(last).exact if len(last) > 3 else None
    return None if code in _STATES else code


def _country_code(text: str) -> str | None:
    code = text.strip().rstrip("/").rsplit("/", 1)[-1].upper()
    code = _EU_CODES.get(code, code)
    if len(code) == 3 and code.isascii():
        (code, *others) = get_global("territory_aliases").get(code, [""])
        return None if others else code or None
    return code if code in COUNTRIES else None


def language_of(text: str) -> str | None:
    """Give the code of a language's name in any of the four languages, its code or its authority address."""
    last = text.strip().rstrip("/").rsplit("/", 1)[-1]
    if _THREE_LETTERS.fullmatch(last):
        return _language_code(last.lower()) or find_language(last).exact
    return find_language(last).exact or _language_code(re.split("[-_]", last.lower())[0])


def _language_code(code: str) -> str | None:
    if code in LANGUAGES:
        return code
    other = get_global("language_aliases").get(code) if len(code) == 3 else None
    return other if other in LANGUAGES else None


@cache
def _alpha3() -> dict[str, str]:
    aliases = get_global("language_aliases")
    three = (code for code in sorted(aliases) if len(code) == 3 and not _SECOND_CODES.fullmatch(code))
    return {aliases[code]: code for code in three if aliases[code] in LANGUAGES} | {
        code: code for code in LANGUAGES if len(code) == 3
    }


def alpha3_of(language: str) -> str | None:
    """Give the ISO 639-2/T or 639-3 code of a language, by which Europass knows it."""
    return _alpha3().get(language)


def cefr_of(text: str) -> Cefr | None:
    """Give the level that a text states: one CEFR level, or that it is the mother tongue."""
    stated = set(_CEFR.findall(text.upper()))
    if len(stated) == 1:
        return Cefr(stated.pop())
    return Cefr.NATIVE if not stated and fold(text) in _NATIVE else None


def isced_of(text: str) -> Isced | None:
    """Give the level of education that a text states by code, or by a word that means one level everywhere."""
    stated = {_level(digit, bool(isced)) for isced, _, digit in _STATED_LEVEL.findall(text)} - {None}
    levels = stated or {level for level, words in _LEVEL_WORDS.items() if any(_names(text, word) for word in words)}
    return levels.pop() if len(levels) == 1 else None


def _level(digit: str, isced: bool) -> Isced | None:
    return Isced(int(digit)) if isced or int(digit) in _EQF_AS_ISCED else None


def _names(text: str, word: str) -> bool:
    return f" {fold(word)} " in f" {fold(text)} "
