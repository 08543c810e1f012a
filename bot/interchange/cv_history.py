"""What the rows of a CV say: posts with their employers, diplomas with their schools. What is not plain is left out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date
from functools import lru_cache
from itertools import takewhile
from typing import Any

from bot.domain.countries import find_country
from bot.domain.education import Isced
from bot.domain.profile import SectionName
from bot.domain.text import clean_line, fold
from bot.interchange.cv_contact import cities
from bot.interchange.cv_dates import Moment, Range
from bot.interchange.cv_rows import Row, balanced, find_rows
from bot.interchange.cv_words import levels, mentions, says, vocabulary
from bot.interchange.meanings import country_at_end
from bot.interchange.taking import Gathering, quoted

_STRONG = re.compile(r"\t+|\s+[|•·–—-]\s+|[|•·]|\s{3,}|\s+(?:@|at|chez|لدى)\s+")
_IN_BRACKETS = re.compile(r"\([^()]*\)$")
_COMMA = re.compile(r"\s*[,،]\s*")
_STATE = re.compile("[A-Z]{2}")
_MOST_DUTIES = 2000
_MOST_ROWS = 40
_LONGEST_NAME = 5


def read_employment(lines: Sequence[str], found: Gathering, today: date) -> None:
    """Add each row with a written range of which the post or the employer is certain; name the others."""
    for row in find_rows(lines, today)[:_MOST_ROWS]:
        post = _best(row, _post, ("title", "employer"))
        if not post:
            found.note("row_unclear", section="employment", text=quoted(" ".join(row.head) or _first(row)))
            continue
        duties = "\n".join(line for line in row.told if line not in post.values())[:_MOST_DUTIES]
        dates = _months(row.dates, "current")
        found.add(SectionName.EMPLOYMENT, {**post, **dates, **({"duties": duties} if duties else {})})


def read_education(lines: Sequence[str], found: Gathering, today: date, language: str) -> None:
    """Add each dated row of which the diploma or the school is certain; name the others."""
    for row in find_rows(lines, today, single=True)[:_MOST_ROWS]:
        course = _best(row, _course, ("qualification", "institution"))
        if not course:
            found.note("row_unclear", section="education", text=quoted(" ".join(row.head) or _first(row)))
            continue
        level = level_of(course.get("qualification", ""), language)
        found.add(
            SectionName.EDUCATION,
            {**course, **_attended(row.dates, today), **({"level": int(level)} if level is not None else {})},
        )


def level_of(qualification: str, language: str) -> Isced | None:
    """Return the level that the words of a diploma mean in the language of the CV, if they mean one."""
    if mentions(vocabulary("uncertain_levels"), qualification):
        return None
    meant = {
        level
        for level, spoken, name in levels()
        if spoken in ("all", language) and mentions(frozenset([name]), qualification)
    }
    return Isced(meant.pop()) if len(meant) == 1 else None


def _first(row: Row) -> str:
    return row.following[0] if row.following else ""


def _months(dates: Range, current: str) -> dict[str, Any]:
    given: dict[str, Any] = {"from_month": _said(dates.first), current: dates.current}
    return given if dates.last is None else {**given, "to_month": _said(dates.last)}


def _said(moment: Moment) -> str:
    return moment.month or str(moment.year)


def _attended(dates: Range, today: date) -> dict[str, Any]:
    """Return the months of a course; one date alone is the day of the diploma, if it is past."""
    if dates.last is not dates.first:
        return _months(dates, "ongoing")
    if dates.first.year >= today.year:
        return {}
    return {"ongoing": False, "to_month": _said(dates.first)}


def _best(row: Row, read: Any, wanted: tuple[str, str]) -> dict[str, Any]:
    """Read the head of a row, and with it the lines behind for as long as something is still wanting."""
    best: dict[str, Any] = read(row.head) if row.head else {}
    following = tuple(takewhile(_may_head, row.following))
    for count in range(1, len(following) + 1):
        if all(name in best for name in wanted):
            break
        more = read((*row.head, *following[:count]))
        best = more if sum(name in more for name in wanted) > sum(name in best for name in wanted) else best
    return best


def _may_head(line: str) -> bool:
    """Tell whether a line behind the dates says what it is about, by its words or as a name does by its capitals."""
    pieces = line.split()
    return _tells(line) or (
        len(pieces) <= _LONGEST_NAME
        and all(not piece[0].islower() for piece in pieces)
        and line.upper() != line.lower()
    )


def _parts(head: Iterable[str]) -> tuple[list[str], str | None]:
    """Return the parts of a head that say something, and the country that its places name."""
    country = None
    kept = []
    for line in head:
        for part in _STRONG.split(line):
            plain, place = _without_place(_without_grade(balanced(clean_line(part).strip(" ,;:|"))))
            country = country or place
            if plain and fold(plain) not in vocabulary("asides"):
                kept.append(plain)
    return kept, country


def _without_grade(part: str) -> str:
    """Cut off how well somebody did, which is no part of any name: `(Second Class Upper)`, `mention bien`."""
    match = _IN_BRACKETS.search(part)
    if match and says("grades", match[0]):
        part = part[: match.start()].strip()
    return "" if says("grades", part) and not _tells(part) else part


def _without_place(part: str) -> tuple[str, str | None]:
    """Cut city and country off the end of a part; a part that is only a place leaves nothing."""
    pieces = [
        piece.strip(" .") for piece in _COMMA.split(re.sub(r"\s*\(([^()]*)\)$", r", \1", part)) if piece.strip(" .")
    ]
    country = None
    if len(pieces) > 2 and _STATE.fullmatch(pieces[-1]):
        return ", ".join(pieces[:-2]), None
    if pieces and (len(pieces) > 1 or _is_country(pieces[0])) and _is_country(pieces[-1]):
        country = country_at_end(pieces.pop())
        if pieces and (len(pieces) > 1 or not _tells(pieces[-1])) and not _tells(pieces[-1]):
            pieces.pop()
    elif pieces and fold(pieces[-1]) in cities() and not _tells(pieces[-1]):
        pieces.pop()
    else:
        return part, None
    return ", ".join(pieces), country


@lru_cache(maxsize=1024)
def _is_country(text: str) -> bool:
    return country_at_end(text) is not None and bool(find_country(text).exact)


def _tells(text: str) -> bool:
    return any(says(name, text) for name in ("titles", "employers", "schools", "degrees"))


def _post(head: Sequence[str]) -> dict[str, Any]:
    parts, country = _parts(head)
    if len(parts) == 1:
        parts = _COMMA.split(parts[0])
        if len(parts) > 2:
            return {}
    entry = _told_apart(parts, "titles", "employers", ("title", "employer"))
    return {**entry, **({"country": country} if country and entry else {})}


def _course(head: Sequence[str]) -> dict[str, Any]:
    parts, country = _parts(head)
    if len(parts) == 1 and says("schools", parts[0]):
        parts = _by_school(_COMMA.split(parts[0]))
    entry = _told_apart(parts, "degrees", "schools", ("qualification", "institution"))
    return {**entry, **({"country": country} if country and entry else {})}


def _by_school(pieces: list[str]) -> list[str]:
    """Join the pieces of a diploma that stand before its school."""
    schools = [number for number, piece in enumerate(pieces) if says("schools", piece)]
    if len(schools) != 1 or schools[0] == 0:
        return [", ".join(pieces)] if len(schools) != 1 else pieces
    return [", ".join(pieces[: schools[0]]), *pieces[schools[0] :]]


def _told_apart(parts: Sequence[str], ones: str, others: str, names: tuple[str, str]) -> dict[str, Any]:
    """Tell a post from its employer, or a diploma from its school, by their words; {} unless there is one way.

    A part with words of both kinds is what the part beside it is not.
    """
    scores = [says(ones, part) - says(others, part) for part in parts]
    plain_one = [part for part, score in zip(parts, scores, strict=True) if score > 0]
    plain_other = [part for part, score in zip(parts, scores, strict=True) if score < 0]
    both = [part for part, score in zip(parts, scores, strict=True) if not score and says(ones, part)]
    silent = [part for part, score in zip(parts, scores, strict=True) if not score and not says(ones, part)]
    silent = [part for part in silent if not part[0].islower()]
    one = plain_one or (both if plain_other else [])
    other = plain_other or (both if plain_one else []) or (silent if plain_one else [])
    entry = {}
    if len(one) == 1:
        entry[names[0]] = one[0]
    if len(other) == 1 and (len(one) == 1 or not one):
        entry[names[1]] = other[0]
    return entry
