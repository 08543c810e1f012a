"""Countries and territories by ISO 3166-1 alpha-2 code: found by any name, named as organisations name them."""

from __future__ import annotations

from functools import cache
from itertools import chain
from typing import Any

from babel.core import get_global

from bot.domain.data import LANGUAGES, load, locale
from bot.domain.lookup import Found, Lookup

_UNKNOWN = "ZZ"
_ZONES: dict[str, list[str]] = {
    **get_global("territory_zones"),
    "XK": ["Europe/Belgrade"],  # user-assigned in ISO 3166, in general use, and absent from CLDR's table
    "BV": [],
    "HM": [],
}

COUNTRIES: frozenset[str] = frozenset(code for code in _ZONES if code.isalpha() and code != _UNKNOWN)
"""Every code of ISO 3166-1, and Kosovo's."""


STATELESS = "XXA"
"""The nationality of whoever has none, as machine-readable travel documents write it (ICAO Doc 9303, part 3)."""

NATIONALITIES: frozenset[str] = COUNTRIES | {STATELESS}
"""What can stand as a nationality."""


def find_country(text: str) -> Found:
    """Find a country by a name in any language, an abbreviation or a former name."""
    return _by_name().find(text)


def find_nationality(text: str) -> Found:
    """Find the country of a nationality, given as its name or as what its people are called; or that there is none."""
    return _by_people().find(text)


def country_name(code: str, language: str) -> str:
    """Return the name in one of the four languages; raise KeyError for an unknown code.

    The code of no nationality has one too.
    """
    if code == STATELESS:
        return str(load("stateless")["names"][language])
    official = _official_names().get(code, {}).get(language)
    return str(official or locale(language).territories[code])


def zones_of(code: str) -> tuple[str, ...]:
    """Return the IANA time zones in use in a country; none where nobody lives."""
    return tuple(_ZONES[code])


@cache
def _official_names() -> dict[str, Any]:
    return load("official_names")


@cache
def _by_name() -> Lookup:
    return Lookup({code: _names(code) for code in sorted(COUNTRIES)})


@cache
def _by_people() -> Lookup:
    demonyms = load("demonyms")
    people = {code: chain.from_iterable(each.values()) for code, each in demonyms.items()}
    named = {code: (*_names(code), *people.get(code, ())) for code in sorted(COUNTRIES)}
    stateless = load("stateless")
    without = (*stateless["names"].values(), *chain.from_iterable(stateless["typed"].values()))
    return Lookup({**named, STATELESS: without})


def _names(code: str) -> tuple[str, ...]:
    common = [locale(language).territories[code] for language in LANGUAGES]
    official = [country_name(code, language) for language in LANGUAGES]
    return (*common, *official, *_aliases().get(code, ()))


@cache
def _aliases() -> dict[str, Any]:
    return load("country_aliases")
