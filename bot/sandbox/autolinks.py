"""What Telegram finds in a text by itself: commands, names, tags, links and addresses."""

from __future__ import annotations

import re
from typing import Any

from bot.sandbox.entities import Span

_PATTERNS = (
    ("bot_command", re.compile(r"(?<![\w/@<>])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\w/<>])")),
    ("email", re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)*\.[A-Za-z]{2,8}(?![\w-])", re.ASCII)),
    ("url", re.compile(r"(?<![\w@])(?:https?://|tg://)[^\s<>\"«»]*[^\s<>\"«».,:;!?')\]}]")),
    (
        "url",
        re.compile(r"(?<![\w@.])(?:[a-z0-9-]+\.)+(?:com|org|net|int|io|me)(?:/[^\s<>\"]*[^\s<>\".,:;!?')])?(?![\w])"),
    ),
    ("mention", re.compile(r"(?<![\w])@[A-Za-z0-9_]{2,32}(?![\w])", re.ASCII)),
    ("hashtag", re.compile(r"(?<![\w])#(?!\d+\b)\w{1,256}")),
)
_SIGNS = re.compile(r"[/@#.:]")


def found_spans(text: str) -> list[Span]:
    """Spans of all kinds, not overlapping; the earlier pattern wins."""
    if not _SIGNS.search(text):
        return []
    spans: list[Span] = []
    for kind, pattern in _PATTERNS:
        for found in pattern.finditer(text):
            if not any(span.start < found.end() and found.start() < span.end for span in spans):
                spans.append(Span(kind, found.start(), found.end()))
    return spans


def mentions(message: dict[str, Any], username: str) -> bool:
    """Is a group message meant for the bot: a command that is not another bot's, or its name?"""
    text = message.get("text") or message.get("caption") or ""
    entities = message.get("entities") or message.get("caption_entities") or []
    wide = text.encode("utf-16-le")
    for entity in entities:
        start, end = entity["offset"] * 2, (entity["offset"] + entity["length"]) * 2
        written = wide[start:end].decode("utf-16-le").lower()
        if entity["type"] == "mention" and written == f"@{username}".lower():
            return True
        if entity["type"] == "bot_command" and written.partition("@")[2] in {"", username.lower()}:
            return True
    return False
