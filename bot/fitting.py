"""Laying out buttons so that a phone shows their labels whole.

A phone of 360 points leaves some 300 for a row of buttons, and cuts what is longer without a word. Nobody can know the
reader's font, so a label is measured in rough widths of an average Latin letter.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from functools import lru_cache

ROOM = {2: 15.7, 3: 9.7}
"""Average letters that fit into each button of a row of two or three; more go into a row for numbers only."""

_SLIM = frozenset("ijlrtfI.,:;'’!|()[]· -،؛؟")
_BROAD = frozenset("mwMW")
_ARABIC_SLIM = frozenset("اأإآٱءلدذرزوؤ")
_ARABIC_BROAD = frozenset("سشصضطظفقك")


def width(label: str) -> float:
    """Estimate how many average letters wide a label is."""
    return sum(map(_letters, label))


@lru_cache(4096)
def _letters(char: str) -> float:
    kind = unicodedata.category(char)
    if kind in ("Mn", "Cf"):
        return 0
    if kind == "So":
        return 2.2
    if char in _SLIM:
        return 0.55
    if unicodedata.bidirectional(char) == "AL":
        return 0.5 if char in _ARABIC_SLIM else 1.3 if char in _ARABIC_BROAD else 0.93
    return 1.4 if char in _BROAD else 1.15 if kind == "Lu" else 1


def fits(labels: Sequence[str]) -> bool:
    """Tell whether the labels of a row can be read side by side; a row of one has nowhere else to go."""
    room = ROOM.get(len(labels))
    return room is None or all(width(label) <= room for label in labels)
