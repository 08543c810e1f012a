"""Cities by their names in the four languages."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from babel import Locale

from bot.domain.text import fold
from bot.domain.types import INTERFACE_LANGUAGES, Language

_MORE_CITIES: Final[tuple[Mapping[Language, str], ...]] = (
    {"en": "Lyon", "fr": "Lyon", "es": "Lyon", "ar": "ليون"},
    {"en": "Geneva", "fr": "Genève", "es": "Ginebra", "ar": "جنيف"},
    {"en": "The Hague", "fr": "La Haye", "es": "La Haya", "ar": "لاهاي"},
    {"en": "Yaoundé", "fr": "Yaoundé", "es": "Yaundé", "ar": "ياوندي"},
    {"en": "San Salvador", "fr": "San Salvador", "es": "San Salvador", "ar": "سان سلفادور"},
)
"""Cities that CLDR, which knows those that name a time zone, has no names for."""


def city_names(city: str) -> Mapping[Language, str]:
    """Give a city's name in each language; the name itself where no other is known."""
    return _cities().get(fold(city), dict.fromkeys(INTERFACE_LANGUAGES, city))


@lru_cache(maxsize=1)
def _cities() -> Mapping[str, Mapping[Language, str]]:
    """Give the names of each city by each of its folded names."""
    known: dict[str, Mapping[Language, str]] = {}
    for names in (*_zone_cities(), *_MORE_CITIES):
        known.update({fold(name): names for name in names.values()})
    return known


def _zone_cities() -> list[Mapping[Language, str]]:
    """Read the cities that name a time zone; where a language has no name of its own, it is the zone's."""
    named: dict[str, dict[Language, str]] = defaultdict(dict)
    for language in INTERFACE_LANGUAGES:
        for zone, names in Locale.parse(language).time_zones.items():
            if "city" in names:
                named[zone][language] = names["city"]
    return [
        {language: names.get(language, zone.rpartition("/")[2].replace("_", " ")) for language in INTERFACE_LANGUAGES}
        for zone, names in named.items()
    ]
