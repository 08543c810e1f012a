"""The words by which CVs are read, in four languages, from `cv_words.json`; everything is compared folded."""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from typing import Any

from bot.domain.text import fold

_ARTICLE = "ال"


@cache
def _tables() -> dict[str, Any]:
    table: dict[str, Any] = json.loads((files("bot.interchange") / "cv_words.json").read_text(encoding="utf-8"))
    return table


@cache
def vocabulary(name: str) -> frozenset[str]:
    """Return one list of words and phrases, folded, without its stems."""
    return frozenset(fold(each) for each in _tables()[name] if not each.endswith("*")) | stems(name)


@cache
def stems(name: str) -> frozenset[str]:
    """Return the entries of a list that stand for every word beginning so."""
    return frozenset(fold(each) for each in _tables()[name] if each.endswith("*"))


@cache
def headings() -> dict[str, tuple[str, str]]:
    """Return the section and the language of every heading known; one that several languages share has none."""
    found: dict[str, tuple[str, str]] = {}
    for section, languages in _tables()["headings"].items():
        for language, names in languages.items():
            for name in map(fold, names):
                found[name] = (section, "" if name in found else language)
    return found


@cache
def labels() -> dict[str, str]:
    """Return what each label of a line ("Nationality: …") announces."""
    return {fold(name): field for field, names in _tables()["labels"].items() for name in names}


@cache
def levels() -> tuple[tuple[int, str, str], ...]:
    """Return (ISCED level, the language in which the words say so or "all", the words)."""
    return tuple(
        (int(level), language, fold(name))
        for level, languages in _tables()["levels"].items()
        for language, names in languages.items()
        for name in names
    )


def says(name: str, text: str) -> bool:
    """Tell whether a text holds one of the list's words or phrases, as whole words."""
    return mentions(vocabulary(name), text) or bool(
        stems(name) and any(word.startswith(tuple(stems(name))) for word in fold(text).split())
    )


def mentions(names: frozenset[str], text: str) -> bool:
    """Tell whether one of these folded phrases stands in the text as whole words."""
    words_of_it = fold(text).split()
    padded = f" {' '.join(words_of_it)} "
    bare = f" {' '.join(word.removeprefix(_ARTICLE) for word in words_of_it)} "
    return any(f" {name} " in padded or f" {name} " in bare for name in names)
