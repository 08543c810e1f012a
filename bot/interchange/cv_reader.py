"""Any CV in PDF or DOCX, in four languages, as suggestions: what is not plain is left for the person to say.

An Arabic PDF keeps its letters and loses the order of its words: it yields ways to reach the person only.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from bot.domain.profile import SectionName
from bot.domain.text import clean_line
from bot.interchange.cv_contact import find_email, find_phone, read_contact
from bot.interchange.cv_docx import docx_blocks
from bot.interchange.cv_history import read_education, read_employment
from bot.interchange.cv_languages import read_languages
from bot.interchange.cv_pdf import pdf_lines
from bot.interchange.cv_sections import split_sections
from bot.interchange.found import CannotRead, Found
from bot.interchange.taking import Gathering

_ARABIC = re.compile(r"[\u0620-\u064a\u0671-\u06d3\ufb50-\ufdff\ufe70-\ufefc]")
_ARABIC_SHARE = 0.3
_MOST_SKILLS = 1000
_MOST_BLOCKS, _MOST_LINES, _LONGEST_LINE = 60, 1500, 1500
_GAP = re.compile(r"\s{4,}")


def read_docx(content: bytes, today: date) -> Found:
    """Return what a CV in DOCX says; CannotRead when it is damaged or holds no text."""
    blocks = docx_blocks(content)
    if not any(char.isalnum() for block in blocks for line in block for char in line):
        raise CannotRead("no_text")
    return read_blocks(blocks, today)


def read_pdf(content: bytes, today: date) -> Found:
    """Return what a CV in PDF says; CannotRead when it is damaged, locked or a scan without text."""
    lines = _bounded(pdf_lines(content))
    return _reachable(lines) if _is_arabic(lines) else read_blocks((lines,), today)


def read_blocks(blocks: Sequence[Sequence[str]], today: date) -> Found:
    """Return what the text of a CV says."""
    sections = split_sections([_bounded(block) for block in blocks[:_MOST_BLOCKS]])
    found = Gathering("cv", today)
    read_contact(sections, found, today)
    for section in sections.of("education"):
        read_education(section.lines, found, today, sections.language)
    for section in sections.of("employment"):
        read_employment(section.lines, found, today)
    read_languages(sections.lines("languages"), found)
    skills = _skills(sections.lines("skills"))
    if skills:
        found.add(SectionName.SKILLS, {"skills": skills})
    return found.found()


def _bounded(block: Sequence[str]) -> list[str]:
    """Give lines of which none is long enough, or full enough of blanks, to keep a pattern busy."""
    return [_GAP.sub(_blank, line[:_LONGEST_LINE]) for line in block[:_MOST_LINES]]


def _blank(gap: re.Match[str]) -> str:
    return "\t" if "\t" in gap[0] else "   "


def _reachable(lines: Sequence[str]) -> Found:
    found = Gathering("cv")
    found.note("arabic_pdf")
    found.add(SectionName.CONTACT, {"email": find_email(lines), "phone": find_phone(lines, None)})
    return found.found()


def _is_arabic(lines: Sequence[str]) -> bool:
    letters = [char for line in lines for char in line if char.isalpha()]
    return sum(bool(_ARABIC.match(char)) for char in letters) > _ARABIC_SHARE * len(letters)


def _skills(lines: Sequence[str]) -> str:
    """Return the skills as they are listed, cut behind a whole line."""
    kept = ""
    for line in lines:
        plain = clean_line(line.strip(" •-–*▪●■◦\t"))
        if plain and len(kept) + len(plain) < _MOST_SKILLS:
            kept = f"{kept}\n{plain}" if kept else plain
    return kept
