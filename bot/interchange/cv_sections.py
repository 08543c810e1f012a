"""The sections of a CV, told by their headings in four languages."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.domain.text import clean_line, fold
from bot.interchange.cv_words import headings, vocabulary

HEAD = "head"
"""What stands before the first heading of a block."""

_JOINED = re.compile(r"\s+(?:and|et|y|e)\s+|\s*[&/,،]\s*|\s+و(?=ال)")
_LETTERS_APART = re.compile(r"(?:\w ){3,}\w")
_NUMBERING = re.compile(r"^\s*(?:\d{1,2}|[IVX]{1,4}|[A-H])\s*[.)\-–]\s*")
_LONGEST = 60


@dataclass(frozen=True)
class Section:
    """The lines under one heading; `kind` is a name in `cv_words.json`, or HEAD."""

    kind: str
    lines: tuple[str, ...]


@dataclass(frozen=True)
class Sections:
    """The sections of a document in order, and the language of most of its headings ("" when there is none)."""

    all: tuple[Section, ...]
    language: str

    def of(self, *kinds: str) -> tuple[Section, ...]:
        """Return the sections of these kinds, in order."""
        return tuple(section for section in self.all if section.kind in kinds)

    def lines(self, *kinds: str) -> tuple[str, ...]:
        """Return all lines under headings of these kinds."""
        return tuple(line for section in self.of(*kinds) for line in section.lines)


def is_heading(line: str) -> bool:
    """Tell whether a line is the heading of a section."""
    return _known(line) is not None


def split_sections(blocks: Iterable[Sequence[str]]) -> Sections:
    """Cut a document at its headings; every block starts anew."""
    found: list[Section] = []
    languages: Counter[str] = Counter()
    for block in blocks:
        kind, lines = HEAD, list[str]()
        for line in block:
            name, rest = _heading_of(line, kind)
            if name is None:
                lines.append(line)
                continue
            section, language = name
            languages[language] += bool(language)
            if rest and kind in ("employment", "education"):
                found.append(Section(section, (rest,)))
                continue
            found.append(Section(kind, tuple(lines)))
            kind, lines = section, [rest] if rest else []
        found.append(Section(kind, tuple(lines)))
    best = languages.most_common(1)
    return Sections(tuple(each for each in found if any(map(str.strip, each.lines))), best[0][0] if best else "")


def _heading_of(line: str, current: str) -> tuple[tuple[str, str] | None, str]:
    """Return what a line is the heading of, and what follows on the same line ("Languages: French, English")."""
    whole = _known(line)
    if whole and not (
        current == "employment" and line.rstrip().endswith(":") and fold(line) in vocabulary("within_posts")
    ):
        return whole, ""
    label, colon, rest = line.partition(":")
    name = _known(label) if colon and rest.strip() else None
    if name is None or name[0] == "personal" or "•" in label:
        return None, ""
    if current in ("employment", "education") and name[0] in (current, "other", "skills"):
        return None, ""  # "Missions: …", "Skills: …" under a post or a diploma
    return name, rest.strip()


def _known(line: str) -> tuple[str, str] | None:
    plain = clean_line(line)
    if not plain or len(plain) > _LONGEST or plain[0] in "•-–*":
        return None
    if _LETTERS_APART.fullmatch(plain):
        plain = plain.replace(" ", "")
    plain = _NUMBERING.sub("", plain)
    table = headings()
    if fold(plain) in table:
        return table[fold(plain)]
    parts = [fold(part) for part in _JOINED.split(plain.casefold())]
    if len(parts) > 1 and all(part in table for part in parts):
        kinds = {table[part][0] for part in parts}
        return table[parts[0]] if len(kinds) == 1 else (_mixed(kinds), table[parts[0]][1])
    return None


def _mixed(kinds: set[str]) -> str:
    """Name a section of several kinds: only languages can be told from what stands beside them."""
    return "languages" if kinds == {"languages", "skills"} else "other"
