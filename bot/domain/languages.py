"""Languages that people speak, by ISO 639 code, and how well they speak them."""

from __future__ import annotations

from enum import StrEnum
from functools import cache
from typing import Any

from bot.domain import data
from bot.domain.lookup import Found, Lookup

_DEPRECATED = frozenset({"sh"})  # Serbo-Croatian; today bs, hr, sr and cnr

_BESIDE: dict[str, Any] = data.load("languages")

LANGUAGES: frozenset[str] = (
    frozenset(code for code in map(str, data.locale("en").languages) if len(code) == 2) - _DEPRECATED | _BESIDE.keys()
)
"""Every code of ISO 639-1, and those of ISO 639-3 in data/languages.json."""


class Cefr(StrEnum):
    """A level of the Common European Framework of Reference, or above them all the mother tongue."""

    A1 = "A1"
    A2 = "A2"
    B1 = "B1"
    B2 = "B2"
    C1 = "C1"
    C2 = "C2"
    NATIVE = "native"

    def at_least(self, other: Cefr) -> bool:
        """Whether this level is the other one or a higher one."""
        levels = list(Cefr)
        return levels.index(self) >= levels.index(other)


def find_language(text: str) -> Found:
    """Find a language by a name in any of the four languages, or one that its speakers use."""
    return _by_name().find(text)


def language_name(code: str, language: str) -> str:
    """Return the name in one of the four languages; raise KeyError for an unknown code."""
    own = _BESIDE.get(code, {}).get(language)
    return str(own or data.locale(language).languages[code])


@cache
def _by_name() -> Lookup:
    aliases = data.load("language_aliases")
    return Lookup({code: (*_names(code), *aliases.get(code, ())) for code in sorted(LANGUAGES)})


def _names(code: str) -> tuple[str, ...]:
    arabic = language_name(code, "ar")
    other = (language_name(code, language) for language in data.LANGUAGES)
    return (*other, f"اللغة {arabic}", arabic.removesuffix("ة"))
