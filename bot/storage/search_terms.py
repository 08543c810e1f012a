"""What is written into the search index for a vacancy, and what is asked of it for a keyword text.

A term is a folded word or a stem. A term that begins with a mark stands for a whole reference; no text that a
person types can hold the mark, because folding leaves only letters and digits.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache

from bot.domain.cities import city_names
from bot.domain.countries import country_name
from bot.domain.data import load, locale
from bot.domain.query import Facet
from bot.domain.text import fold
from bot.domain.types import INTERFACE_LANGUAGES, Language
from bot.domain.vacancy import DutyStation, Vacancy, grade_bounds
from bot.storage.lexicon import CATEGORY_WORDS, CONTRACT_WORDS
from bot.storage.stems import MAX_WORD, any_stems, chunks, read, terms, words

MARK = "§"
MAX_WORDS = 12
"""Words of a keyword text that are looked for; the rest of a longer one is left out."""

SHORTEST_PREFIX = 3
"""Letters that a word needs to find the words it begins."""


@dataclass(frozen=True)
class Entry:
    """A vacancy's terms, and the words among them with their spelling."""

    terms: frozenset[str]
    spellings: Mapping[str, str]


def entry(vacancy: Vacancy) -> Entry:
    """Give all that a vacancy is found by."""
    found: set[str] = set()
    spellings: dict[str, str] = {}
    for language, text in _texts(vacancy):
        for chunk in chunks(text):
            found |= terms(chunk, language)
            spellings.update(read(chunk))
    for name in (vacancy.reference, vacancy.vacancy_notice_no):
        if name:
            found |= {*fold(name).split(), _compact(name)[:MAX_WORD], _whole(name)}
    return Entry(frozenset(found), spellings)


def facet_values(vacancy: Vacancy) -> tuple[tuple[Facet, str], ...]:
    """Give the values under which a vacancy is counted, each once; a grade of two numbers counts under both."""
    found: list[tuple[Facet, str | None]] = [
        ("category", vacancy.category),
        *(("country", station.country) for station in _stations(vacancy)),
        ("contract", vacancy.contract_type),
        *(("grade", grade) for grade in _grades(vacancy.grade)),
        *(("language", item.language) for item in vacancy.criteria if item.kind == "language" and item.required),
        ("screening", vacancy.security_screening),
    ]
    return tuple(dict.fromkeys((facet, str(value)) for facet, value in found if value))


@dataclass(frozen=True)
class Wanted:
    """What a keyword text asks for: all of its words, in any of their forms, or a reference as a whole."""

    words: tuple[str, ...] = ()
    spellings: Mapping[str, str] = field(default_factory=dict)
    reference: str | None = None


def wanted(keywords: str) -> Wanted:
    """Read a keyword text; nothing is wanted where it holds no word that counts."""
    spellings: dict[str, str] = {}
    for word, spelling in words(keywords):
        if len(spellings) == MAX_WORDS:
            break
        spellings.setdefault(word, spelling)
    is_reference = any(map(str.isdecimal, keywords)) and len(_compact(keywords)) <= MAX_WORD
    return Wanted(tuple(spellings), spellings, _whole(keywords) if spellings and is_reference else None)


def forms(word: str) -> tuple[frozenset[str], str | None]:
    """Give the terms that answer to a word, and the beginning of all others that do."""
    return any_stems(word) | {word}, word if len(word) >= SHORTEST_PREFIX else None


def _texts(vacancy: Vacancy) -> Iterator[tuple[Language, str]]:
    for language, text in vacancy.texts.items():
        yield language, f"{text.title} {text.body or ''}"
    for text_of_names in (vacancy.directorate, vacancy.unit):
        if text_of_names:
            yield "en", text_of_names
    yield from CATEGORY_WORDS[vacancy.category].items()
    if vacancy.contract_type:
        yield from CONTRACT_WORDS[vacancy.contract_type].items()
    for station in _stations(vacancy):
        yield from city_names(station.city).items() if station.city else ()
        yield from _country_names(station.country) if station.country else ()


@cache
def _country_names(code: str) -> tuple[tuple[Language, str], ...]:
    """Give a country's names as organisations and as everybody else write them, and its abbreviations."""
    names = [
        (language, f"{country_name(code, language)} {locale(language).territories[code]}")
        for language in INTERFACE_LANGUAGES
    ]
    return (*names, ("en", " ".join(load("country_aliases").get(code, ()))))


def _stations(vacancy: Vacancy) -> tuple[DutyStation, ...]:
    return (vacancy.duty_station, *vacancy.other_duty_stations)


def _grades(grade: str | None) -> tuple[str, ...]:
    bounds = grade_bounds(grade)
    if bounds:
        return tuple(str(number) for number in range(bounds[0], bounds[1] + 1))
    return (" ".join(grade.split())[:32],) if grade else ()


def _compact(name: str) -> str:
    return fold(name).replace(" ", "")


def _whole(name: str) -> str:
    return f"{MARK}{_compact(name)[:MAX_WORD]}"
