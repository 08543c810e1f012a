"""Which characters the fonts can draw; a PDF/UA file may not hold any other."""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import fontpkg  # type: ignore[import-untyped]  # it ships no types

FAMILIES_OF_FONTS = ("Noto Sans", "Noto Sans Arabic")
"""The typefaces of all papers; between them Latin, Greek, Cyrillic, Devanagari and Arabic."""

UNDRAWN = "\ufffd"
"""Stands for a character that no font of ours has."""

_JOINERS = re.compile("[\u200d\ufe00-\ufe0f\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f]")


def font_files() -> tuple[Path, ...]:
    """Give the files of the upright fonts."""
    return tuple(fontpkg.path(family) for family in FAMILIES_OF_FONTS)


@cache
def drawn() -> frozenset[int]:
    """Give the code points that at least one font has."""
    return frozenset(point for path in font_files() for point in _code_points(path.read_bytes()))


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


def drawable(text: str) -> str:
    """Give a text with a sign in place of each picture or letter that no font has."""
    if text.isascii() and text.isprintable():
        return text
    known = drawn()
    return "".join(_drawable(text, known))


def _drawable(text: str, known: frozenset[int]) -> Iterator[str]:
    after_undrawn = False
    for character in text:
        if _JOINERS.match(character) and (after_undrawn or ord(character) not in known):
            continue  # belongs to the picture before it
        after_undrawn = character != "\n" and ord(character) not in known
        yield UNDRAWN if after_undrawn else character
