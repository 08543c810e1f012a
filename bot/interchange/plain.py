"""Rich text of the Europass formats as plain text, and back: HTML that stands escaped inside an element."""

from __future__ import annotations

import re
from html import escape
from html.parser import HTMLParser

LONGEST = 20_000
"""Characters of a rich text that are read: ten times what any field holds, and bounded work for the parser."""

_MARKUP = re.compile(r"</?(?:p|br|ul|ol|li|div|span|strong|b|em|i|u|a|h[1-6])\b[^<>]*>", re.IGNORECASE)
_PARAGRAPHS = frozenset({"p", "div", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6"})
_BULLET = "\n- "


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _PARAGRAPHS and self.pieces[-1:] != [_BULLET]:
            self.pieces.append("\n\n")
        elif tag == "br":
            self.pieces.append("\n")
        elif tag == "li":
            self.pieces.append(_BULLET)

    def handle_endtag(self, tag: str) -> None:
        if tag in _PARAGRAPHS:
            self.pieces.append("\n\n")

    def handle_data(self, data: str) -> None:
        self.pieces.append(re.sub(r"\s+", " ", data))


def plain_text(text: str) -> str:
    """Give the text without its markup; a text without any stays as it is."""
    if not _MARKUP.search(text[:LONGEST]):
        return text
    reader = _Reader()
    reader.feed(text[:LONGEST])
    reader.close()
    lines = (line.strip() for line in "".join(reader.pieces).split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip("\n")


def rich_text(text: str) -> str:
    """Give clean plain text as the paragraphs that `plain_text` reads."""
    paragraphs = (escape(part, quote=False).replace("\n", "<br/>") for part in text.split("\n\n"))
    return "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
