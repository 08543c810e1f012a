"""Finding which common question somebody asks, in any of the four languages, slips included.

Two sentences are alike by the words that they share: a word that occurs in few questions weighs more than one that
occurs in many, and a word with a slip in it counts for most of itself. The answers are in the catalogue.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from math import log

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.domain.data import load
from bot.domain.text import fold

SURE = 0.55
"""How alike a text must be to a question, from 0 to 1, to be taken for it."""

NEAR = 0.41
"""How alike it must be for the question to be offered beside saying that no answer is known."""

CLOSE = 0.08
"""Two questions that are alike by so much the same are both offered."""

LONGEST = 300
"""Characters of a text that are looked at; whoever writes more tells a story."""

_ALIKE, _ALIKE_WHEN_SHORT, _SHORT = 0.74, 0.79, 5
_SHORTEST_SLIP = 4
_UNKNOWN_WORD = 1.35
"""How much more than the rarest known word an unknown one weighs against a text."""

_SAME_START, _OTHER_END, _ANOTHER_FORM = 5, 3, 0.8
"""Letters that two forms of a word share at the start, letters by which they differ in length, how alike they are."""

_PREFIXES = ("وال", "بال", "لل", "ال")
_SUFFIXES = ("كم", "ها", "ات", "ون", "ين", "ته", "ه", "ي", "ا")
_LONG, _PERSONS, _ROOT = "اويى", "اتينس", 3
"""Long vowels inside an Arabic word, letters that begin a verb's forms, and how many letters most roots have."""
_SMALL = 0.25
"""The weight of a word that begins questions of all kinds, such as "how" or "can"."""


@dataclass(frozen=True)
class Matched:
    """The questions that a text may ask, best first: one when it is sure, two or three when it is not, or none."""

    ids: tuple[str, ...]


THEMES: Mapping[str, tuple[str, ...]] = {
    "applying": ("apply", "nationality", "requirements", "languages", "age", "several"),
    "deadline": ("deadline", "zone", "amend", "withdraw", "after", "howlong"),
    "papers": ("documents", "passport", "criminal", "references"),
    "later": ("assessment", "offer", "salary", "relocation", "secondment", "pool"),
    "safety": ("fees", "fraud", "privacy", "delete"),
    "help": ("trouble", "accommodation", "bot"),
}
"""What the questions are about, each in one theme; so few of each that a phone shows them at once."""


def theme_of(id_: str) -> str:
    """Give the theme of a question."""
    return next(theme for theme, ids in THEMES.items() if id_ in ids)


def questions() -> tuple[str, ...]:
    """Give the ids of all common questions, in the order in which they are listed."""
    return tuple(load("faq"))


def match(text: str) -> Matched:
    """Give the question that a text asks, those between which it stands, or none."""
    best = _best(text, SURE)
    return Matched(tuple(id_ for id_, score in best if best[0][1] - score < CLOSE)[:3])


def near(text: str) -> tuple[str, ...]:
    """Give the questions, best first, that a text may mean when it is not sure to ask any."""
    return tuple(id_ for id_, _ in _best(text, NEAR))[:2]


def _best(text: str, least: float) -> list[tuple[str, float]]:
    """Give the questions that a text is alike to by so much, best first, each with how much.

    How alike two sentences are is twice the weight of the words that they share over the weight of all words of both.
    """
    asked = list(dict.fromkeys(map(_nearest, _words(text[:LONGEST]))))
    weight = sum(each for _, each, _ in asked)
    scores: dict[str, float] = {}
    for phrase in _phrases():
        shared = sum(2 * each * likeness for word, each, likeness in asked if word in phrase.words)
        if shared:
            score = shared / (weight + _weight_of(phrase))
            scores[phrase.id] = max(scores.get(phrase.id, 0.0), score)
    enough = ((id_, score) for id_, score in scores.items() if score >= least)
    return sorted(enough, key=lambda each: -each[1])


@dataclass(frozen=True)
class _Phrase:
    id: str
    words: tuple[str, ...]


@cache
def _phrases() -> tuple[_Phrase, ...]:
    own = ((id_, phrase) for id_, each in load("faq").items() for phrases in each.values() for phrase in phrases)
    return tuple(_Phrase(id_, _words(phrase)) for id_, phrase in own)


@cache
def _weights() -> dict[str, float]:
    """Weigh each known word by the number of questions in which it occurs."""
    ids: dict[str, set[str]] = {}
    for phrase in _phrases():
        for word in phrase.words:
            ids.setdefault(word, set()).add(phrase.id)
    whole = log(1 + len(questions()))
    weighed = {word: log(1 + len(questions()) / len(own)) / whole for word, own in ids.items()}
    return {word: _SMALL * weight if word in _small() else weight for word, weight in weighed.items()}


@cache
def _weight_of(phrase: _Phrase) -> float:
    return sum(_weights()[word] for word in phrase.words)


@lru_cache(maxsize=20_000)
def _nearest(word: str) -> tuple[str, float, float]:
    """Give the known word that a typed one means, its weight, and how alike they are; an unknown one means itself."""
    weights = _weights()
    if word in weights:
        return word, weights[word], 1.0
    if word in _small():
        return word, _SMALL * _SMALL, 0.0
    if len(word) >= _SHORTEST_SLIP:
        enough = _ALIKE if len(word) > _SHORT else _ALIKE_WHEN_SHORT
        found = process.extractOne(word, list(weights), scorer=OSA.normalized_similarity, score_cutoff=enough)
        if found:
            return found[0], weights[found[0]], found[1]
        for known in weights:
            if known[:_SAME_START] == word[:_SAME_START] and abs(len(known) - len(word)) <= _OTHER_END:
                return known, weights[known], _ANOTHER_FORM
    return word, _UNKNOWN_WORD, 0.0


@cache
def _small() -> frozenset[str]:
    return frozenset(
        _bare(fold(word)) for kind in ("question", "small") for own in load("sentences")[kind].values() for word in own
    )


def _words(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(_bare(word) for word in fold(text).split()))


def _bare(word: str) -> str:
    """Bring the forms of an Arabic word to one: without "and", "the", "my", the person of a verb, and long vowels.

    What is left need not be the true root; the same for what is asked and what is known is enough.
    """
    if not "\u0621" <= word[:1] <= "\u064a":
        return word
    word = _without(word, _PREFIXES, str.startswith, str.removeprefix)
    word = _without(word, _SUFFIXES, str.endswith, str.removesuffix)
    firm = word[:1] + "".join(letter for letter in word[1:] if letter not in _LONG)
    firm = firm if len(firm) >= _ROOT else word
    return firm[1:] if len(firm) > _ROOT and firm[0] in _PERSONS else firm


def _without(word: str, parts: Sequence[str], has: Callable[[str, str], bool], take: Callable[[str, str], str]) -> str:
    for part in parts:
        if has(word, part) and len(word) - len(part) >= _ROOT:
            return take(word, part)
    return word
