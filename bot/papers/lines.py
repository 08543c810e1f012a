"""Words that a page would break, or not break, in the wrong place; and words that would turn round in Arabic."""

from __future__ import annotations

import re

from bot.catalogue import bidi

_RUN = re.compile(r"\S{30,}")
_BREAK = re.compile(r"(?<=[/.\-_@?&=,;:])(?=\w)|(?<=\w{12})(?=\w{6})")
_SIGNED = re.compile(r"\b[A-Za-z]\w*(?:\+\+|#)|\+\d[\d ()./-]{4,}\d")

ZERO_WIDTH, JOINER = "\u200b", "\u2060"


def fitted(text: str) -> str:
    """Give a text that fits its lines: a word too long for one may be broken, C++ and telephone numbers stay whole."""
    broken = _RUN.sub(lambda run: _BREAK.sub(ZERO_WIDTH, run[0]), text)
    return _SIGNED.sub(lambda found: bidi.isolate(found[0].replace("++", f"+{JOINER}+")), broken)
