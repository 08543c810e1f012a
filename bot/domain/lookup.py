"""Finding a code by a name that someone typed, in any of the organisation's languages, slips included."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA

from bot.domain.text import fold

MAX_SUGGESTIONS = 3
_LONGEST = 100  # characters read; the longest official name has about 60
_MOST_WORDS = 12
_ALIKE = 0.7  # two slips in seven letters, one in four
_REORDERED = 85
_SHORTEST_START = 3
_LEADING = frozenset(("the", "le", "la", "les", "l", "el", "los", "las", "en", "au", "aux"))
"""What may stand before a name in a sentence, folded: `la France`, `l’Espagne`, `el Perú`, `au Maroc`."""


@dataclass(frozen=True)
class Found:
    """Either the one code that the text names exactly, or up to three that it may mean, best first."""

    exact: str | None
    suggestions: tuple[str, ...]


class Lookup:
    """Names, each of one or more codes, that can be found by typing."""

    def __init__(self, names: Mapping[str, Iterable[str]]) -> None:
        """Take the names of each code; where all else is equal the code given first is suggested first."""
        self._codes: dict[str, tuple[str, ...]] = {}
        for code, own in names.items():
            for key in dict.fromkeys(fold(form) for name in own for form in _forms(name)):
                self._codes[key] = (*self._codes.get(key, ()), code)
        self._names = list(self._codes)

    def find(self, text: str) -> Found:
        """Return the code that the text names, or suggestions, or neither."""
        typed = fold(text[:_LONGEST])
        codes = self._codes.get(typed) or self._codes.get(_bare(typed), ())
        if len(codes) == 1:
            return Found(codes[0], ())
        return Found(None, (codes or self._near(typed))[:MAX_SUGGESTIONS])

    def _near(self, typed: str) -> tuple[str, ...]:
        best: dict[str, float] = {}
        for name, score in self._scored(typed):
            for code in self._codes[name]:
                best[code] = max(score, best.get(code, 0))
        return tuple(sorted(best, key=lambda code: -best[code]))

    def _scored(self, typed: str) -> Iterator[tuple[str, float]]:
        """Give each name that the text resembles, and how much, from 0 to 1."""
        yield from self._misspelt(typed)
        yield from self._begun(typed)
        yield from self._mentioned(typed)

    def _misspelt(self, typed: str) -> Iterator[tuple[str, float]]:
        for name, score, _ in process.extract(
            typed, self._names, scorer=OSA.normalized_similarity, score_cutoff=_ALIKE, limit=None
        ):
            yield name, score
        for name, score, _ in process.extract(
            typed, self._names, scorer=fuzz.token_sort_ratio, score_cutoff=_REORDERED, limit=None
        ):
            yield name, score / 100 - 0.05

    def _begun(self, typed: str) -> Iterator[tuple[str, float]]:
        """Give names that begin so, then those in which a later word does."""
        if len(typed) < _SHORTEST_START:
            return
        for name in self._names:
            if name.startswith(typed):
                yield name, 0.8 + 0.15 * len(typed) / len(name)
            elif f" {typed}" in name:
                yield name, 0.6 + 0.15 * len(typed) / len(name)

    def _mentioned(self, typed: str) -> Iterator[tuple[str, float]]:
        """Give names that stand in the text as whole words."""
        words = typed.split()[:_MOST_WORDS]
        for start in range(len(words)):
            for end in range(start + 1, len(words) + 1):
                name = " ".join(words[start:end])
                if name in self._codes:
                    yield name, 0.7 + 0.15 * len(name) / len(typed)


def _bare(typed: str) -> str:
    """Give a folded text without the article or preposition that it begins with."""
    first, _, rest = typed.partition(" ")
    return rest if first in _LEADING else typed


def _forms(name: str) -> Iterator[str]:
    """Give a name as it stands and without Arabic articles, which people leave out when they search."""
    yield name
    yield " ".join(word.removeprefix("ال") if len(word) > 4 else word for word in name.split())
