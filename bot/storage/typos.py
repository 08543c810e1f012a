"""Mends a word that occurs nowhere: the nearest word that does takes its place."""

from __future__ import annotations

from functools import cache

from rapidfuzz import process
from rapidfuzz.distance import OSA
from sqlalchemy import Connection, Select, bindparam, func, select

from bot.storage import fulltext
from bot.storage.fulltext import Clause
from bot.storage.search_schema import vocabulary
from bot.storage.search_terms import Wanted, forms

SHORTEST = 4
"""Letters of a word that can be mended; nearly every shorter one is near to another."""

RIVALS = 5
"""Nearest words that are weighed against one another by how many vacancies they find."""

# One long text is the quickest way out of the database for many thousand words.
_near_in_length = select(func.aggregate_strings(vocabulary.c.word, " ")).where(
    vocabulary.c.length.between(bindparam("shortest"), bindparam("longest"))
)
_spelling = select(vocabulary.c.spelling).where(vocabulary.c.word == bindparam("word"))


def is_mendable(word: str) -> bool:
    """Tell whether a folded word can be mistyped; one with a digit is a number or a reference, and never is."""
    return len(word) >= SHORTEST and word.isalpha()


def mend(connection: Connection, want: Wanted) -> Wanted | None:
    """Give what is wanted with its unknown words replaced; None when there is nothing to mend or no way to."""
    spellings: dict[str, str] = {}
    for word in want.words:
        if _hits(connection, Clause(*forms(word))):
            spellings[word] = want.spellings[word]
        elif nearest := _nearest(connection, word):
            spellings[nearest[0]] = nearest[1]
        else:
            return None
    return Wanted(tuple(spellings), spellings) if spellings.keys() != want.spellings.keys() else None


def _nearest(connection: Connection, word: str) -> tuple[str, str] | None:
    """Give the nearest word that finds something, with its spelling; of several the one that finds most."""
    if not is_mendable(word):
        return None
    slips = _slips(word)
    near = {"shortest": len(word) - slips, "longest": len(word) + slips}
    known: str | None = connection.execute(_near_in_length, near).scalar_one()
    rivals = process.extract(word, (known or "").split(), scorer=OSA.distance, score_cutoff=slips, limit=RIVALS)
    weighed = [
        (distance, rival[0] != word[0], -hits, rival)
        for rival, distance, _ in rivals
        if (hits := _hits(connection, Clause(frozenset([rival]))))
    ]
    if not weighed:
        return None
    best = min(weighed)[-1]
    return best, connection.execute(_spelling, {"word": best}).scalar_one()


def _hits(connection: Connection, clause: Clause) -> int:
    counting = _counting(connection.dialect.name)
    return connection.execute(counting, {"clauses": fulltext.written(connection, [clause])}).scalar_one()


@cache
def _counting(dialect: str) -> Select[int]:
    return select(func.count()).select_from(fulltext.matching(dialect, "clauses").subquery())


def _slips(word: str) -> int:
    """Give how many letters may be wrong, missing, too many or swapped."""
    return 1 if len(word) < 6 else 2 if len(word) < 10 else 3
