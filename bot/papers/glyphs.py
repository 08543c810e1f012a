"""Which characters the fonts can draw; a PDF/UA file may not hold any other."""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from unicodedata import category

import fontpkg  # type: ignore[import-untyped]  # it ships no types

from bot.catalogue import bidi
from bot.papers.lines import ZERO_WIDTH

FAMILIES_OF_FONTS = ("Noto Sans", "Noto Sans Arabic")
"""The typefaces of all papers; between them Latin, Greek, Cyrillic, Devanagari and Arabic."""

UNDRAWN = "\ufffd"
"""Stands for a character that no font of ours has."""

_FORBIDDEN = frozenset({0x0000, 0xFEFF, 0xFFFE})
"""What PDF/UA-1 allows in no text, whether a font has it or not."""

_JOINERS = re.compile("[\ufeff\u200d\ufe00-\ufe0f\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f]")


def font_files() -> tuple[Path, ...]:
    """Give the files of the upright fonts."""
    return tuple(fontpkg.path(family) for family in FAMILIES_OF_FONTS)


@cache
def drawn() -> frozenset[int]:
    """Give the code points that at least one font has."""
    return frozenset(point for path in font_files() for point in _code_points(path.read_bytes())) - _FORBIDDEN


def _code_points(font: bytes) -> Iterator[int]:
    """Read the segmented-coverage map (format 12) out of an OpenType font's `cmap` table."""
    (tables,) = struct.unpack_from(">H", font, 4)
    directory = (struct.unpack_from(">4s4xI4x", font, 12 + 16 * each) for each in range(tables))
    start = next(offset for tag, offset in directory if tag == b"cmap")
    (maps,) = struct.unpack_from(">H", font, start + 2)
    for each in range(maps):
        (offset,) = struct.unpack_from(">I", font, start + 8 + 8 * each)
        if struct.unpack_from(">H", font, start + offset) == (12,):
            (groups,) = struct.unpack_from(">I", font, start + offset + 12)
            for group in range(groups):
                first, last = struct.unpack_from(">II", font, start + offset + 16 + 12 * group)
                yield from range(first, last + 1)


def drawable(text: str, *, bare: bool = False) -> str:
    """Give a text with a sign in place of each picture or letter that no font has.

    Now and then the fonts have a letter and its mark, but not the two together; a bare text has no marks either.
    """
    if text.isascii() and text.isprintable():
        return text
    return "".join(_drawable(text, drawn(), bare))


def _drawable(text: str, known: frozenset[int], bare: bool) -> Iterator[str]:
    after_undrawn = False
    for character in text:
        lost = ord(character) not in known or (bare and _clings(character))
        if _JOINERS.match(character) and (after_undrawn or lost):
            continue  # belongs to the picture before it
        after_undrawn = lost and character != "\n"
        yield UNDRAWN if after_undrawn else character


def _clings(character: str) -> bool:
    kind = category(character)
    return kind[0] == "M" or (kind == "Cf" and not bidi.CONTROL.match(character) and character != ZERO_WIDTH)
