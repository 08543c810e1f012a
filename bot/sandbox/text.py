"""From a raw argument to the text people see: markup read, characters cleaned, ends trimmed, limits kept."""

from __future__ import annotations

import re
from typing import Any, NamedTuple

from bot.sandbox.autolinks import found_spans
from bot.sandbox.entities import Span, as_json
from bot.sandbox.errors import refused
from bot.sandbox.given_entities import given_spans
from bot.sandbox.html_markup import parse_html
from bot.sandbox.markdown_markup import parse_markdown, parse_markdown_v2
from bot.sandbox.records import Json
from bot.sandbox.spans import settled, with_found

LONGEST_RAW = 32_768
"""Bytes of an argument before its markup is read."""

LONGEST_TEXT = 4_096
LONGEST_CAPTION = 1_024
"""Code points of a text and a caption after its markup is read."""

_MODES = {"html": parse_html, "markdown": parse_markdown, "markdownv2": parse_markdown_v2}
_UNCLEAN = re.compile("[\x00-\x09\x0b-\x1f\u2028-\u202e\u0333\u033f\u030a]|[\u200e\u200f]{2}")
_VANISHING = frozenset("\r\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u0333\u033f\u030a")
_EDGES = frozenset({" ", "\n"})
_MARKS = re.compile("[\u200e\u200f]+(?=[\u200e\u200f])")
_INVISIBLE = (
    " \n\u00a0\u1680\u180e\u2000-\u200f\u202e\u202f\u205f\u2800\u3000\ufeff\ufffc\U000e0020-\U000e007f\U000e0001"
)
_VISIBLE = re.compile(f"[^{_INVISIBLE}]")


class Formatted(NamedTuple):
    """A text and its Bot API entities."""

    text: str
    entities: list[Json]


def message_text(raw: str, parse_mode: str, entities: Any) -> Formatted:
    """The text of a message, 1 to 4,096 characters after parsing; CallError in Telegram's words."""
    if not raw:
        raise refused("message text is empty")
    text = formatted(raw, parse_mode, entities)
    if not _VISIBLE.search(text.text):
        raise refused("text must be non-empty")
    if len(text.text) > LONGEST_TEXT:
        raise refused("message is too long")
    return text


def caption(raw: str, parse_mode: str, entities: Any) -> Formatted:
    """The caption under a file, up to 1,024 characters after parsing; CallError in Telegram's words."""
    text = formatted(raw, parse_mode, entities)
    if len(text.text) > LONGEST_CAPTION:
        raise refused("message caption is too long")
    return text


def typed(text: str) -> Formatted:
    """What a person typed: no markup, but Telegram still finds commands, names and links."""
    done = finished(text, [])
    return done if _VISIBLE.search(done.text) else Formatted("", [])


def formatted(raw: str, parse_mode: str, entities: Any) -> Formatted:
    """Read the markup, or take the given entities, and clean the text."""
    if len(raw) * 4 > LONGEST_RAW and len(raw.encode("utf-8", "replace")) > LONGEST_RAW:
        raise refused("text is too long")
    mode = parse_mode.lower()
    if mode in {"", "none"} or not raw:
        return finished(raw, given_spans(raw, entities) if entities else [])
    if mode not in _MODES:
        raise refused("unsupported parse_mode")
    return finished(*_MODES[mode](raw))


def finished(text: str, spans: list[Span]) -> Formatted:
    """Clean, settle, trim both ends, and find links and names in the rest."""
    if spans:
        spans = settled(spans)
    if not text.isprintable() and _UNCLEAN.search(text):
        text, spans = _cleaned(text, spans)
    if text[:1] in _EDGES or text[-1:] in _EDGES:
        text, spans = _trimmed(text, spans)
    found = found_spans(text)
    if found:
        spans = with_found(spans, found)
    return Formatted(text, as_json(text, spans) if spans else [])


def _cleaned(text: str, spans: list[Span]) -> tuple[str, list[Span]]:
    """Control characters become spaces, a few vanish, and of several direction marks only the last stays."""
    if spans:
        positions = [0]
        for character in text:
            positions.append(positions[-1] + (character not in _VANISHING))
        spans = settled([Span(one.kind, positions[one.start], positions[one.end], one.extra) for one in spans])
    kept = (" " if one < " " and one != "\n" else one for one in text if one not in _VANISHING)
    return _MARKS.sub(lambda found: "\u200c" * len(found.group()), "".join(kept)), spans


def _trimmed(text: str, spans: list[Span]) -> tuple[str, list[Span]]:
    """Without white space at the end, and at the start as far as no entity begins there."""
    text = text.rstrip(" \n")
    spans = [Span(one.kind, one.start, min(one.end, len(text)), one.extra) for one in spans if one.start < len(text)]
    left = len(text) - len(text.lstrip(" \n"))
    if spans:
        left = min(left, spans[0].start)
    moved = [Span(one.kind, one.start - left, one.end - left, one.extra) for one in spans]
    return text[left:], settled(moved)
