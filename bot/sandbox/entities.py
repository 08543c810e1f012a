"""Spans of formatted text, counted in code points until the very end, where Telegram counts UTF-16."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from bot.sandbox.records import Json

STYLES = ("bold", "italic", "underline", "strikethrough", "spoiler")
"""Kinds that may cross others: Telegram splits and joins them freely."""

CODES = frozenset({"pre", "code", "date_time"})
"""Kinds that hold no others, and stand in none but a quotation."""

QUOTES = frozenset({"blockquote", "expandable_blockquote"})

_RANKS = {
    "blockquote": 0,
    "expandable_blockquote": 0,
    "pre": 10,
    "code": 20,
    "date_time": 30,
    "text_link": 49,
    "text_mention": 49,
    "bold": 90,
    "italic": 91,
    "underline": 92,
    "strikethrough": 93,
    "spoiler": 94,
    "custom_emoji": 99,
}


@dataclass(slots=True)
class Span:
    """A kind over `[start, end)`, in code points, with the fields its entity carries besides."""

    kind: str
    start: int
    end: int
    extra: Json = field(default_factory=dict)


def ordered(spans: Iterable[Span]) -> list[Span]:
    """By start, the longer first, then by Telegram's rank of kinds."""
    return sorted(spans, key=lambda span: (span.start, -span.end, _RANKS.get(span.kind, 50)))


def as_json(text: str, spans: list[Span]) -> list[Json]:
    """The spans as Bot API MessageEntity objects, offsets and lengths in UTF-16 units."""
    if not spans:
        return []
    if text.isascii() or max(text) <= "\uffff":
        return [_entity(span, span.start, span.end) for span in spans]
    units = utf16_positions(text)
    return [_entity(span, units[span.start], units[span.end]) for span in spans]


def utf16_positions(text: str) -> list[int]:
    """For every code point's index, and the end, how many UTF-16 units come before it."""
    positions = [0]
    for character in text:
        positions.append(positions[-1] + (2 if character > "\uffff" else 1))
    return positions


def _entity(span: Span, start: int, end: int) -> Json:
    return {"offset": start, "length": end - start, "type": span.kind, **span.extra}
