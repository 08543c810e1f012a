"""Cuts a long message where a reader would: between paragraphs, lines or words, with its markup closed and reopened."""

from __future__ import annotations

import html
import re

LIMIT = 4096
"""UTF-16 units of one message after its markup is read, as Telegram counts."""

_TOKEN = re.compile(
    r"(?P<tag><(?P<close>/?)(?P<name>[a-z][a-z0-9-]*)[^<>]*>)|(?P<entity>&[#a-z0-9]+;)|(?P<char>.)", re.DOTALL
)
_TAG = re.compile(r"<[^<>]*>")


def length(markup: str) -> int:
    """Give the UTF-16 units of what a reader sees."""
    return len(html.unescape(_TAG.sub("", markup)).encode("utf-16-le", "surrogatepass")) // 2


def split(markup: str, limit: int = LIMIT) -> list[str]:
    """Cut Telegram HTML into pieces of at most `limit` units, each valid by itself; one piece when it fits."""
    pieces: list[str] = []
    while length(markup) > limit:
        piece, markup = _cut(markup, limit)
        pieces.append(piece)
    return [*pieces, markup] if markup or not pieces else pieces


def _cut(markup: str, limit: int) -> tuple[str, str]:
    """Take the first piece off; what was open at the cut is closed in it and opened again in the rest."""
    used, opened = 0, list[tuple[str, str]]()
    best: dict[str, tuple[int, tuple[tuple[str, str], ...]]] = {}
    for token in _TOKEN.finditer(markup):
        if token["tag"]:
            _track(opened, token)
            continue
        units = length(token[0])
        if used + units > limit:
            break
        used += units
        best[_kind(markup, token)] = (token.end(), tuple(opened))
    end, still_open = next(best[kind] for kind in ("paragraph", "line", "word", "character") if kind in best)
    closing = "".join(f"</{name}>" for name, _ in reversed(still_open))
    opening = "".join(tag for _, tag in still_open)
    return markup[:end].rstrip() + closing, opening + markup[end:].lstrip()


def _track(opened: list[tuple[str, str]], token: re.Match[str]) -> None:
    if token["close"]:
        opened.pop()
    else:
        opened.append((token["name"], token["tag"]))


def _kind(markup: str, token: re.Match[str]) -> str:
    """Name the border that the token ends at."""
    if token[0] == "\n":
        return "paragraph" if markup[: token.start()].endswith("\n") else "line"
    return "word" if token[0].isspace() else "character"
