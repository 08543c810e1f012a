"""Words as the search compares them: folded, without the smallest ones, and cut to stems.

A text is stemmed in its own language. A word that a person looks for is stemmed in all four, because people
search in any language whatever the language of the menus.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from snowballstemmer import stemmer

from bot.domain.text import fold
from bot.domain.types import INTERFACE_LANGUAGES, Language
from bot.storage.lexicon import STOP_WORDS

MAX_WORD = 40
"""Characters of a word that count; what is longer is no word."""

SHORTEST_STEM = 3
"""Fewer letters are left of unlike words alike, and find too much."""

_ALGORITHMS = {"en": "english", "fr": "french", "es": "spanish", "ar": "arabic"}
_BETWEEN = re.compile(r"[\s'’‘`/\\(){}\[\]<>|.,;:!?¿¡؟،؛«»“”\"…–—_+&-]+")
# And, then, in, as, for, the: what Arabic writes together with the word that follows.
_ARABIC_PROCLITICS = re.compile("^(?:[وف]?[بك]?ال|[وف]?لل)(?=.{3})")
_ARABIC_LETTER = re.compile("[\u0620-\u064a]")


def words(text: str) -> Iterator[tuple[str, str]]:
    """Give each word that counts, folded, with the spelling it had in the text, in small letters."""
    for chunk in chunks(text):
        yield from read(chunk)


def chunks(text: str) -> list[str]:
    """Cut a text where one word ends for certain; a chunk may still hold several words, or none."""
    return _BETWEEN.split(text)


@lru_cache(maxsize=100_000)
def read(chunk: str) -> tuple[tuple[str, str], ...]:
    """Give the words of a chunk, each with its accents and hamza where the word is all of the chunk."""
    found = [word[:MAX_WORD] for word in fold(chunk).split()]
    spelling = chunk.lower()[: 2 * MAX_WORD] if len(found) == 1 else None
    return tuple((word, spelling or word) for word in found if word not in STOP_WORDS)


@lru_cache(maxsize=100_000)
def terms(chunk: str, language: Language) -> frozenset[str]:
    """Give the words of a chunk and their stems in one language."""
    return frozenset(term for word, _ in read(chunk) for term in (word, *stems(word, language)))


@lru_cache(maxsize=100_000)
def stems(word: str, language: Language) -> frozenset[str]:
    """Give the stems of a folded word in one language, the word itself not included."""
    if language == "ar":
        found = _arabic_stems(word) if _ARABIC_LETTER.search(word) else set()
    else:
        found = {_snowball(word, language)}
    return frozenset(stem for stem in found if len(stem) >= SHORTEST_STEM) - {word}


def any_stems(word: str) -> frozenset[str]:
    """Give the stems of a folded word in all four languages, the word itself not included."""
    return frozenset().union(*(stems(word, language) for language in INTERFACE_LANGUAGES))


def _arabic_stems(word: str) -> set[str]:
    """Give the word without its article, and its stem.

    The stemmer misses most joined particles, so they are taken off first. It expects ta marbuta, which folding
    has written as ha.
    """
    bare = _ARABIC_PROCLITICS.sub("", word)
    marked = f"{bare[:-1]}ة" if bare.endswith("ه") else bare
    return {bare, fold(_snowball(marked, "ar"))}


def _snowball(word: str, language: Language) -> str:
    # A stemmer keeps its place in itself, and searches run on several threads: each word gets its own.
    stem: str = stemmer(_ALGORITHMS[language]).stemWord(word)
    return stem
