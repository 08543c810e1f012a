"""A search that finds nothing as it stands: the words of it that count, and what comes near."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.conversations.card import facet_value
from bot.conversations.outcomes import words
from bot.conversations.requests import Asking, FindVacancies, ask_all
from bot.conversations.similar import LOOKED_AT, Shared
from bot.domain.query import Found, Query, Search
from bot.domain.sentence import content_words
from bot.domain.text import fold


@dataclass(frozen=True)
class Reworded:
    """The search that was made of a sentence, and the first page of what it finds.

    `missing` are the words that no opening has.
    """

    query: Query
    found: Found
    missing: tuple[str, ...] = ()


@dataclass(frozen=True)
class Near:
    """What comes near to a search that finds nothing: openings that share something with it, and, where filters are set
    besides words, what the words find without them."""

    shared: tuple[Shared, ...]
    unfiltered: Found | None = None


@dataclass(frozen=True)
class _Looked:
    """What was found for a sentence without its small words, for each of its words alone, for each filter alone, and
    for the words without any filter."""

    whole: Found
    each: tuple[tuple[str, Found], ...]
    facets: tuple[Shared, ...]
    unfiltered: Found | None


def reworded(query: Query, at: datetime, limit: int) -> Asking[Reworded | Near]:
    """Search for the words that say what is meant, then for those of them that occur at all.

    What comes near is given where that finds nothing either, or where the words are to be taken as they were typed.
    """
    typed = content_words(query.keywords)
    looked = yield from _look(query, typed, at, limit)
    shorter = " ".join(typed)
    if typed and fold(shorter) != fold(query.keywords) and looked.whole.total and not query.exact:
        return Reworded(query.reworded(shorter), looked.whole)
    occurring = [(word, found) for word, found in looked.each if found.total]
    if 0 < len(occurring) < len(typed) and not query.exact:
        kept = query.reworded(" ".join(found.corrected or word for word, found in occurring))
        (found,) = yield from ask_all(FindVacancies(Search(kept, at, limit=limit)))
        if found.total:
            return Reworded(kept, found, tuple(word for word, alone in looked.each if not alone.total))
    return Near((*_by_words(occurring), *looked.facets), looked.unfiltered)


def _look(query: Query, typed: Sequence[str], at: datetime, limit: int) -> Asking[_Looked]:
    alone = [Query(facets={facet: value}) for facet, value in query.facets.items()]
    single = [query.reworded(word) for word in typed]
    searches = [Search(query.reworded(" ".join(typed)), at, limit=limit)]
    searches += [Search(each, at, limit=LOOKED_AT) for each in (*single, *alone)]
    bare = [Query(keywords=" ".join(typed), exact=query.exact)] if typed and query.facets else []
    searches += [Search(each, at, limit=limit) for each in bare]
    whole, *others = yield from ask_all(*map(FindVacancies, searches))
    unfiltered = others.pop() if bare else None
    by_facet = zip(query.facets.items(), others[len(single) :], strict=True)
    facets = tuple(Shared(facet_value(facet, value), 2, page.vacancies) for (facet, value), page in by_facet)
    return _Looked(whole, tuple(zip(typed, others[: len(single)], strict=True)), facets, unfiltered)


def _by_words(occurring: Sequence[tuple[str, Found]]) -> tuple[Shared, ...]:
    """Name each by the words that found it, mended where they were."""
    named = ((found.corrected or word, found.vacancies) for word, found in occurring)
    return tuple(Shared(words("searched-words", words=word), 3, vacancies) for word, vacancies in named)
