"""Only Telegram's HTML, properly closed, and none where only plain text is shown."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from bot.catalogue.bidi import CONTROL
from tests.catalogue_lint.entries import SLOT, Entry

PLAIN = ("button-", "command-", "toast-")
"""Ids that begin so are shown without markup."""

TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9-]*)([^<>]*)>")
ENTITY = re.compile(r"&(?:#\d+|#x[0-9a-fA-F]+|[A-Za-z]\w*);")

_NAMED_ENTITIES = {"&lt;", "&gt;", "&amp;", "&quot;"}
_PLAIN_TAGS = {"b", "strong", "i", "em", "u", "ins", "s", "strike", "del", "code", "pre", "blockquote", "tg-spoiler"}
_TAGS_WITH_ATTRIBUTES = {
    "a": re.compile(r' href="[^"]+"'),
    "span": re.compile(r' class="tg-spoiler"'),
    "code": re.compile(r' class="language-[\w+-]+"'),
    "blockquote": re.compile(r" expandable"),
    "tg-emoji": re.compile(r' emoji-id="[^"]+"'),
}


def markup_faults(entry: Entry, _edition: Mapping[str, Entry]) -> Iterator[str]:
    """Find faulty markup in each phrase, for each must stand on its own, and raw bidi controls anywhere."""
    for phrase in entry.phrases:
        if CONTROL.search(phrase):
            yield "raw bidi control; the catalogue isolates by itself"
        if entry.id.startswith(PLAIN):
            if TAG.search(phrase) or ENTITY.search(phrase):
                yield "markup where only plain text is shown"
        else:
            yield from _html_faults(phrase)


def tags_of(entry: Entry) -> set[str]:
    """Return the names of the tags an entry uses."""
    return {tag[2] for phrase in entry.phrases for tag in TAG.finditer(phrase)}


def _html_faults(phrase: str) -> Iterator[str]:
    if "<" in TAG.sub("", phrase):
        yield "a bare <, which must be &lt;"
    for entity in ENTITY.findall(phrase):
        if not entity.startswith("&#") and entity not in _NAMED_ENTITIES:
            yield f"entity {entity} is not one of Telegram's"
    open_tags: list[str] = []
    for tag in TAG.finditer(phrase):
        closing, name, attributes = tag.groups()
        if closing:
            if not open_tags or open_tags.pop() != name:
                yield f"{tag[0]} closes nothing"
            continue
        if not _allowed(name, attributes):
            yield f"{tag[0].replace(SLOT, '…')} is not one of Telegram's tags"
        if "code" in open_tags or (open_tags[-1:] == ["pre"] and name != "code"):
            yield f"{tag[0]} inside <{open_tags[-1]}>"
        open_tags.append(name)
    if open_tags:
        yield f"<{open_tags[-1]}> is not closed"


def _allowed(name: str, attributes: str) -> bool:
    if not attributes:
        return name in _PLAIN_TAGS
    form = _TAGS_WITH_ATTRIBUTES.get(name)
    return form is not None and form.fullmatch(attributes) is not None
