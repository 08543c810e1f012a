"""The languages of a CV: each with its level where one CEFR level, or that it is the mother tongue, is written."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from bot.domain.languages import find_language
from bot.domain.profile import SectionName
from bot.domain.text import clean_line, fold
from bot.interchange.cv_words import mentions, vocabulary
from bot.interchange.taking import Gathering

_NAME = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)?")
_LEVEL = re.compile(r"(?<![A-Za-z0-9])[ABCabc][12](?![A-Za-z0-9])")
_MOST_WORDS = 3
_MOST_LOOKED_UP = 300


@dataclass(frozen=True)
class _Mention:
    code: str
    start: int
    end: int


def read_languages(lines: Iterable[str], found: Gathering) -> None:
    """Add every language named; say of which the level is not plain."""
    seen: set[str] = set()
    for line in _whole_lines(lines):
        if mentions(vocabulary("signed"), line):
            continue
        for code, level, name in _spoken(line):
            if code in seen:
                continue
            seen.add(code)
            found.add(SectionName.LANGUAGES, {"language": code, **({"level": level} if level else {})})
            if level is None:
                found.note("language_without_level", language=name)


def _whole_lines(lines: Iterable[str]) -> Iterator[str]:
    """Give lines, a level on a line of its own joined to the language above it."""
    held = ""
    for line in _begun(lines):
        plain = clean_line(line.strip(" •-–*▪·\t"))
        if held and not _LEVEL.search(held) and _is_level_alone(plain):
            held = f"{held} {plain}"
            continue
        if held:
            yield held
        held = plain
    yield held


def _begun(lines: Iterable[str]) -> Iterator[str]:
    """Give lines until they hold more words than anybody needs for languages: each word is looked up."""
    words = 0
    for line in lines:
        words += len(_NAME.findall(line))
        if words > _MOST_LOOKED_UP:
            return
        yield line


def _is_level_alone(line: str) -> bool:
    return len(line.split()) <= _MOST_WORDS and not _named(line) and _level(line) is not None


def _spoken(line: str) -> Iterator[tuple[str, str | None, str]]:
    """Give each language of a line, its level if there is one, and its name as written."""
    named = _named(line)
    if not named:
        return
    opening = line[: named[0].start]
    ends = [mention.start for mention in named[1:]] + [len(line)]
    behind = [line[mention.end : end] for mention, end in zip(named, ends, strict=True)]
    before = [opening, *(line[one.end : other.start] for one, other in itertools.pairwise(named))]
    leading = _level(opening) is not None
    for number, mention in enumerate(named):
        level = _level(behind[number])
        if leading:
            ahead = _level(before[number])
            shared = _level(opening) if opening.rstrip().endswith((":", "：")) else None
            level = _led(ahead, shared, behind[number])
        yield mention.code, level, line[mention.start : mention.end]


def _led(ahead: str | None, shared: str | None, behind: str) -> str | None:
    """Return the level of a language on a line that begins with a level: its own, or the one of a label for all."""
    if shared is None:
        return ahead
    own = _level(behind)
    if own:
        return own
    return shared if not _WORDED.search(re.split(r"[,;،/|•·]", behind, maxsplit=1)[0]) else None


_WORDED = re.compile(r"[^\W\d_]{3,}")


def _level(text: str) -> str | None:
    """Return the one level that a text states, or None."""
    stated = {level.upper() for level in _LEVEL.findall(text)}
    if len(stated) == 1:
        return stated.pop() if not mentions(vocabulary("native"), text) else None
    if stated or mentions(vocabulary("not_native"), text):
        return None
    return "native" if mentions(vocabulary("native"), text) else None


def _named(line: str) -> list[_Mention]:
    """Return the languages that a line names, longest name first."""
    pieces = list(_NAME.finditer(line))
    found: list[_Mention] = []
    place = 0
    while place < len(pieces):
        for count in range(min(_MOST_WORDS, len(pieces) - place), 0, -1):
            start, end = pieces[place].start(), pieces[place + count - 1].end()
            code = _code(fold(line[start:end])) if _together(line[start:end], count) else None
            if code:
                found.append(_Mention(code, start, end))
                place += count
                break
        else:
            place += 1
    return found


def _together(text: str, count: int) -> bool:
    return count == 1 or not re.search(r"[,;:/()|،]", text)


@lru_cache(maxsize=4096)
def _code(name: str) -> str | None:
    if len(name) < 3 or mentions(vocabulary("native"), name):
        return None
    return find_language(name).exact
