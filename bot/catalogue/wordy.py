"""The same sentences for who reads words only: nothing is said by a picture or a sign alone.

A message whose sign means something has a wording of its own at `plain-<id>`; from all others the signs that begin or
end a line are left out.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

from bot.catalogue.catalogue import Catalogue
from bot.catalogue.markup import Markup
from bot.catalogue.values import Value

FAMILIES = ("plain-",)

_ARROWS = "←→"
_JOINED = "\ufe0f\u200d"
_BEFORE = re.compile("(?:<[^<>]*>|[\u200e\u200f\u2066-\u2069])*")


class Wordy(Catalogue):
    """A catalogue without pictures; `whole` is the one that has them."""

    def __init__(self, whole: Catalogue) -> None:
        super().__init__(whole._editions, strict=whole._strict)

    def say(self, language: str, id_: str, /, **args: Value) -> Markup:
        """Return a message as Telegram HTML without pictures."""
        return Markup(without_pictures(super().say(language, self._own(id_), **args)))

    def label(self, language: str, id_: str, /, **args: Value) -> str:
        """Return a message as plain text without pictures."""
        return without_pictures(super().label(language, self._own(id_), **args))

    def _own(self, id_: str) -> str:
        plain = f"plain-{id_}"
        return plain if self.has(plain) else id_


def without_pictures(text: str) -> str:
    """Take the signs off both ends of each line, markup left in place; a line of nothing else stays as it is."""
    return "\n".join(map(_without, text.split("\n")))


def _without(line: str) -> str:
    before = _BEFORE.match(line)
    start = before.end() if before else 0
    head, rest = line[:start], line[start:]
    bare = _strip(rest, str.lstrip, 0)
    bare = _strip(bare, str.rstrip, -1)
    return head + bare if any(map(str.isalnum, bare)) else line


def _strip(text: str, trim: Callable[[str], str], end: int) -> str:
    while text and _is_picture(text[end]):
        text = trim(text[1:] if end == 0 else text[:-1])
    return text


def _is_picture(char: str) -> bool:
    return char in _ARROWS or char in _JOINED or unicodedata.category(char) in ("So", "Sk")
