"""Telling what somebody means who types a whole sentence: is it a question, and which of its words count."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Literal

from bot.domain.data import load
from bot.domain.text import fold

MOST_WORDS = 6
"""Words of a sentence that are looked for one by one."""

_BETWEEN = re.compile(r"[^\w'’-]+|(?<=\b[dljnscmtDLJNSCMT])['’]")
_MARKS = frozenset("?؟¿？⁇⁈⁉‽՞፧⸮")
"""Question marks of the scripts that people write in; the Greek one looks like a semicolon and is left out."""

_DASHES = frozenset("-–—−")


def is_question(text: str) -> bool:
    """Tell whether a text asks something: it has a question mark, or begins like a question and goes on."""
    if _MARKS & set(text):
        return True
    first, _, rest = text.strip().partition(" ")
    return bool(rest.strip()) and fold(first) in _words("question")


def courtesy(text: str) -> Literal["greeting", "thanks", "answer"] | None:
    """Tell whether a text is a greeting, a thank-you, or a yes, no or okay, and nothing more."""
    said = set(fold(text).split())
    for kind in ("greeting", "thanks", "answer"):
        if said and said <= _words(kind):
            return kind
    first, _, _ = fold(text).partition(" ")
    return "answer" if first in _words("answer") and (agrees(text) or declines(text)) else None


def content_words(text: str) -> tuple[str, ...]:
    """Give the words that say what is looked for, as they were typed, each once: in any language, without "I" or "job".

    At most `MOST_WORDS`; none when nothing is left.
    """
    spelt = {fold(word): word.strip("-'’_") for word in reversed(_BETWEEN.split(text)) if fold(word)}
    kept = [word for folded, word in reversed(spelt.items()) if folded not in _words("small")]
    return tuple(kept[:MOST_WORDS])


def agrees(text: str) -> bool:
    """Tell whether a text says that somebody agrees, and nothing more: `ok`, `yes, I agree`, `d’accord`."""
    said = set(fold(text).split())
    return bool(said & _agreement("agreeing")) and said <= _agreement("agreeing") | _agreement("beside")


def declines(text: str) -> bool:
    """Tell whether a text says that somebody does not agree, and nothing more: `no`, `non merci`, `I do not agree`."""
    said = set(fold(text).split())
    known = _agreement("declining") | _agreement("agreeing") | _agreement("beside")
    return bool(said & _agreement("declining")) and said <= known


@cache
def _agreement(kind: str) -> frozenset[str]:
    return frozenset(map(fold, load("agreement")[kind]))


def yes_or_no(text: str) -> bool | None:
    """Tell whether a short text answers yes or no by how it begins: `Non, aucune expérience`; None where it is unclear.

    It is unclear where both are said, where it goes on with a condition or a doubt, or where a number follows a no.
    """
    if len(text.split()) > MOST_WORDS or _MARKS & set(text):
        return None
    said = f" {fold(text)} "
    if _SI.match(text):
        said = said.replace(" si ", " yes ", 1)
    begun = max((each for each in _answers() if said.startswith(each)), key=len, default="")
    rest = said[len(begun) - 1 :] if begun else ""
    meant = _answers().get(begun)
    if any(each in rest for each, other in _answers().items() if other is not meant):
        return None
    return None if meant is False and any(map(str.isdecimal, rest)) else meant


_SI = re.compile(r"\W*s(?:i\u0301|í|i(?=\s*[,.;!]))", re.IGNORECASE)
"""A Spanish yes, or a French one; without its accent or a comma it may be an if."""


@cache
def _answers() -> Mapping[str, bool | None]:
    """Give the folded beginnings of an answer with what they mean; None for what makes it unclear."""
    meant = {"yes": True, "no": False, "unclear": None}
    return {f" {fold(word)} ": meant[kind] for kind, own in load("short_answers").items() for word in own}


def is_finished(text: str) -> bool:
    """Tell whether a whole message says that what was written before it is all: `done`, `eso es todo`."""
    return fold(text) in _words("finished")


def is_nothing(text: str) -> bool:
    """Tell whether a whole answer says that there is none: `no`, `none`, `skip`, a dash."""
    return text.strip() in _DASHES or fold(text) in _nothing()


@cache
def _nothing() -> frozenset[str]:
    return frozenset(fold(word) for own in load("nothing").values() for word in own)


@cache
def _words(kind: str) -> frozenset[str]:
    return frozenset(fold(word) for own in load("sentences")[kind].values() for word in own)
