"""From a raw argument to the text people see: markup read, characters cleaned, ends trimmed, limits kept."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from bot.sandbox.autolinks import found_spans
from bot.sandbox.entities import Span, as_json, ordered
from bot.sandbox.errors import refused
from bot.sandbox.html_markup import parse_html
from bot.sandbox.records import Json

LONGEST_RAW = 32_768
LONGEST_TEXT = 4_096
LONGEST_CAPTION = 1_024


@dataclass(frozen=True, slots=True)
class Formatted:
    """A text and its Bot API entities."""

    text: str
    entities: list[Json]


def formatted(raw: str, parse_mode: str, entities: Any) -> Formatted:
    """Read the markup and clean the text; CallError in Telegram's words."""
    if len(raw) * 4 > LONGEST_RAW and len(raw.encode()) > LONGEST_RAW:
        raise refused("text is too long")
    mode = parse_mode.lower()
    if mode == "html":
        text, spans = parse_html(raw)
    elif mode in {"", "none"}:
        text, spans = raw, []
    else:
        raise refused("unsupported parse_mode")
    return finished(text, spans)


def finished(text: str, spans: list[Span]) -> Formatted:
    """Trim both ends, drop what lies outside, and find links and names in the rest."""
    start = len(text) - len(text.lstrip(" \n"))
    end = len(text.rstrip(" \n"))
    spans = [
        Span(span.kind, max(span.start, start) - start, min(span.end, end) - start, span.extra)
        for span in spans
        if min(span.end, end) > max(span.start, start)
    ]
    text = text[start:end] if end > start else ""
    spans = ordered([*spans, *(extra for extra in found_spans(text) if not _overlaps(extra, spans))])
    return Formatted(text, as_json(text, spans))


def _overlaps(span: Span, others: list[Span]) -> bool:
    return any(other.start < span.end and span.start < other.end for other in others)


def message_text(raw: str, parse_mode: str, entities: Any) -> Formatted:
    """The text of a message, 1 to 4,096 characters after parsing."""
    if not raw:
        raise refused("message text is empty")
    text = formatted(raw, parse_mode, entities)
    if not text.text:
        raise refused("text must be non-empty")
    if len(text.text) > LONGEST_TEXT:
        raise refused("message is too long")
    return text


def caption(raw: str, parse_mode: str, entities: Any) -> Formatted:
    """The caption under a file, up to 1,024 characters after parsing."""
    text = formatted(raw, parse_mode, entities)
    if len(text.text) > LONGEST_CAPTION:
        raise refused("message caption is too long")
    return text


def commands_only(text: str) -> Formatted:
    """What a person typed: no markup, but Telegram still finds commands, names and links."""
    return finished(re.sub("\r\n?", "\n", text), [])
