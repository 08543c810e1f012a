"""Each language is set with its own signs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from tests.catalogue_lint.entries import SLOT, Entry
from tests.catalogue_lint.markup import ENTITY, TAG

_VERBATIM = re.compile(r"<(code|pre)\b.*?</\1>", re.DOTALL)
_ADDRESS = re.compile(r"(?:https?://|tg://|t\.me/|www\.)[^\s<>]+")

_EVERYWHERE = {
    "three full stops instead of …": re.compile(r"\.\.\."),
    "two blanks in a row": re.compile("[ \u00a0\u202f]{2,}"),
}
_OWN = {
    "fr": {
        "straight apostrophe instead of ’": re.compile("'"),
        "no no-break space after «": re.compile("«(?![\u00a0\u202f])"),
        "no no-break space before »": re.compile("(?<![\u00a0\u202f])»"),
        "no no-break space before ;": re.compile("(?<![\u00a0\u202f]);"),
        "no no-break space before ? or !": re.compile("(?<![\u00a0\u202f?!(])[?!]"),
        "no no-break space before :": re.compile(f"(?<![\u00a0\u202f]):(?!(?<=[\\d{SLOT}]:)[\\d{SLOT}])"),
    },
    "es": {},
    "ar": {
        "? instead of ؟": re.compile(r"\?"),
        "; instead of ؛": re.compile(";"),
        ", instead of ،": re.compile(r",(?!(?<=\d,)\d)"),
    },
}
_SPANISH_PAIRS = (("¿", "?"), ("¡", "!"))


def typography_faults(entry: Entry, _edition: Mapping[str, Entry]) -> Iterator[str]:
    """Find signs that the entry's language does not use, or uses with other spaces; code and addresses are exempt."""
    rules = _EVERYWHERE | _OWN.get(entry.language, {})
    for phrase in entry.phrases:
        text = _readable(phrase)
        yield from (fault for fault, sign in rules.items() if sign.search(text))
        if entry.language == "es":
            for opening, closing in _SPANISH_PAIRS:
                if text.count(opening) != text.count(closing):
                    yield f"{opening} and {closing} are not in pairs"


def _readable(phrase: str) -> str:
    text = _ADDRESS.sub(SLOT, TAG.sub("", _VERBATIM.sub(SLOT, phrase)))
    return ENTITY.sub(SLOT, text)
