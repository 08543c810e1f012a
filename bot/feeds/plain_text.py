"""Plain text out of whatever a feed calls text: mark-up is dropped, its paragraphs and lists are kept."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from bot.domain.text import clean_text

_MARKUP = re.compile(r"</?[a-zA-Z!][^<>]*>|&(?:#\d+|#x[0-9a-fA-F]+|[a-zA-Z]{2,31});")
_LINES = {"li": "\n• ", **dict.fromkeys(("br", "tr", "dt", "dd", "hr"), "\n")}
_BLOCKS = frozenset(
    {"p", "div", "section", "article", "table", "blockquote", "ul", "ol", "dl", "h1", "h2", "h3", "h4", "h5", "h6"}
)
_UNSEEN = frozenset({"script", "style", "template", "noscript", "title"})


def plain(text: str) -> str:
    """Return the text without mark-up, clean, with an empty line between paragraphs."""
    if not _MARKUP.search(text):
        return clean_text(text)
    reader = _Reader()
    reader.feed(text)
    reader.close()
    return clean_text("".join(reader.parts))


class _Reader(HTMLParser):
    """Collects what a reader of the page would see."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._unseen: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _UNSEEN:
            self._unseen.append(tag)
        elif tag in _LINES:
            self.parts.append(_LINES[tag])
        elif tag in _BLOCKS:
            self.parts.append("\n\n")

    def handle_endtag(self, tag: str) -> None:
        if self._unseen and tag == self._unseen[-1]:
            self._unseen.pop()
        elif tag in _BLOCKS:
            self.parts.append("\n\n")

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self.parts.append(data)
