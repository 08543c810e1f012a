"""Cuts a long message where a reader would: between paragraphs, lines or words, with its markup closed and reopened.

The time it takes grows with the length of the message and not faster.
"""

from __future__ import annotations

import html
import re

from bot.domain.text import utf16_length

LIMIT = 4096
"""UTF-16 units of one message after its markup is read, as Telegram counts."""

BLANKS = " \n"
"""Where a message can be cut, and what falls away there; a non-breaking space is neither."""

_TOKEN = re.compile(r"<(?P<close>/?)(?P<name>[a-z][a-z0-9-]*)[^<>]*>|&#?\w+;|[ \n]|[^<& \n]{1,16}|[<&]")
_TAG = re.compile(r"<[^<>]*>")

Opened = tuple[tuple[str, str], ...]
"""The tags that are open at a place, the outermost first: their names, and how they were written."""


def length(markup: str) -> int:
    """Give the UTF-16 units of what a reader sees."""
    return utf16_length(html.unescape(_TAG.sub("", markup)))


def split(markup: str, limit: int = LIMIT) -> list[str]:
    """Cut Telegram HTML into pieces of at most `limit` (not less than 32) units; one piece when it fits.

    Each piece is valid by itself and has something to see.
    """
    if utf16_length(markup) <= limit:
        return [markup]
    pieces: list[str] = []
    start, opened = 0, Opened()
    while start < len(markup):
        end, still_open = _reach(markup, start, opened, limit)
        opening = "".join(tag for _, tag in opened)
        closing = "".join(f"</{name}>" for name, _ in reversed(still_open))
        piece = opening + markup[start:end].strip(BLANKS) + closing
        if _TAG.sub("", piece).strip():
            pieces.append(piece)
        start, opened = end, still_open
    return pieces or [markup]


def _reach(markup: str, start: int, opened: Opened, limit: int) -> tuple[int, Opened]:
    """Tell where the piece that begins here should end, and what is open there.

    It ends between two paragraphs, lines or words of its second half, in this order, or else where it is full.
    """
    used, stack = 0, list(opened)
    full, borders = (start, opened), dict[str, tuple[int, Opened]]()
    for token in _TOKEN.finditer(markup, start):
        if token["name"]:
            _track(stack, token)
            continue
        used += utf16_length(html.unescape(token[0]))
        if used > limit:
            return next((borders[kind] for kind in ("paragraph", "line", "word") if kind in borders), full)
        full = token.end(), tuple(stack)
        if used > limit // 2 and token[0] in BLANKS:
            borders[_kind(markup, token)] = full
    return len(markup), ()


def _track(stack: list[tuple[str, str]], token: re.Match[str]) -> None:
    if token["close"]:
        stack.pop()
    else:
        stack.append((token["name"], token[0]))


def _kind(markup: str, token: re.Match[str]) -> str:
    """Name the border that a blank makes."""
    if token[0] == " ":
        return "word"
    return "paragraph" if markup.endswith("\n", 0, token.start()) else "line"
