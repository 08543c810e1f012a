"""The ids by which people quote applications, such as `A-7K3M-9QXF`, found in whatever text they are pasted in."""

from __future__ import annotations

import re
import unicodedata

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no I, L, O or U, which are misread as 1, 1, 0 and V."""

_MISREAD = str.maketrans("ILOU", "110V")
_SIGN = r"[^\S\n]?[-_./:·‐‑‒–—]?[^\S\n]?"
_QUOTED = re.compile(rf"(?<![^\W_])A{_SIGN}([{ALPHABET}]{{4}}){_SIGN}([{ALPHABET}]{{4}})(?![^\W_])")


def read_public_ids(text: str) -> tuple[str, ...]:
    """Give the ids in a text, each once, in their order.

    Case does not matter, nor what stands within or between them; digits may be of any script, O counts as 0, I and L
    as 1. A word that happens to look like an id is given too: only the store knows which ids there are.
    """
    plain = "".join(map(_plain, unicodedata.normalize("NFKC", text))).upper().translate(_MISREAD)
    return tuple(dict.fromkeys(f"A-{first}-{second}" for first, second in _QUOTED.findall(plain)))


def looks_meant(public_id: str, text: str) -> bool:
    """Tell whether an id read in a text was hardly a word: it has a digit, or stands there as ids are printed."""
    return any(map(str.isdigit, public_id)) or public_id in text.upper()


def _plain(character: str) -> str:
    if unicodedata.category(character) == "Cf":
        return ""
    digit = unicodedata.decimal(character, None)
    return character if digit is None else str(digit)
