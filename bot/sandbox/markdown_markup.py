"""Telegram's MarkdownV2: every reserved character escaped or paired, exact complaints, byte offsets."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import parse_qsl

from bot.sandbox.addresses import linked
from bot.sandbox.entities import Span
from bot.sandbox.errors import CallError
from bot.sandbox.html_markup import byte_offset, emoji_id, unparsable

RESERVED = "_*[]()~`>#+-=|{}.!\n"
SPACES = " \t\n\r\v\f\0"
_LAST_ESCAPABLE = "\x7e"
_EMOJI_LINK = re.compile(r"tg:(?://)?emoji\?(?:[^#]*&)?id=([1-9]\d*)(?:[&#].*)?$", re.IGNORECASE)
_TIME_LINK = re.compile(r"tg:(?://)?time\?(?P<query>[^#]*)", re.IGNORECASE)

NAMES = {
    "bold": "Bold",
    "italic": "Italic",
    "underline": "Underline",
    "strikethrough": "Strikethrough",
    "spoiler": "Spoiler",
    "code": "Code",
    "pre": "Pre",
    "text_link": "TextUrl",
    "custom_emoji": "CustomEmoji",
    "blockquote": "BlockQuote",
}
"""The kinds by the names Telegram's complaints use; `pre` with a language is PreCode."""

_OPENERS = (("__", "underline"), ("||", "spoiler"), ("![", "custom_emoji"))
_SINGLE = {"_": "italic", "*": "bold", "~": "strikethrough", "[": "text_link", "`": "code"}
_CLOSERS = {
    "bold": "*",
    "italic": "_",
    "underline": "__",
    "strikethrough": "~",
    "spoiler": "||",
    "code": "`",
    "pre": "```",
    "text_link": "]",
    "custom_emoji": "]",
}


@dataclass(slots=True)
class Open:
    """A kind whose end has not come yet: where it began in the source and in the text."""

    kind: str
    source: int
    start: int
    language: str = ""


class MarkdownParser:
    """Reads one text in MarkdownV2."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.position = 0
        self.out: list[str] = []
        self.open: list[Open] = []
        self.spans: list[Span] = []
        self.quoting = False
        self.line_start = True

    def parse(self) -> tuple[str, list[Span]]:
        """The plain text and its spans; CallError in Telegram's words."""
        while self.position < len(self.source):
            character = self.source[self.position]
            following = self._peek(1)
            if character == "\\" and "\0" < following <= _LAST_ESCAPABLE:
                self.position += 1
                self._write(following)
            elif character not in self._reserved():
                self._write(character)
            elif self._ends(character):
                self._end(character)
            else:
                self._begin(character)
        self._finish()
        return "".join(self.out), self.spans

    def _reserved(self) -> str:
        return "`" if self.open and self.open[-1].kind in {"code", "pre"} else RESERVED

    def _peek(self, ahead: int) -> str:
        return self.source[self.position + ahead : self.position + ahead + 1]

    def _write(self, character: str) -> None:
        self.out.append(character)
        self.position += 1
        if character != "\r":
            self.line_start = character == "\n"

    def _ends(self, character: str) -> bool:
        if not self.open:
            return False
        if self.quoting and character == "\n" and self._peek(1) != ">":
            return True
        closer = _CLOSERS.get(self.open[-1].kind)
        if closer == "_":
            return character == "_" and self._peek(1) != "_"
        return closer is not None and self.source.startswith(closer, self.position)

    def _begin(self, character: str) -> None:
        if character == "\n":
            self._write(character)
            return
        if character == ">" and self.line_start:
            if not self.quoting:
                self.quoting = True
                self.open.append(Open("blockquote", self.position, len(self.out)))
            self.position += 1
            return
        if self.source.startswith("```", self.position):
            self._begin_pre()
            return
        for mark, kind in (*_OPENERS, *_SINGLE.items()):
            if self.source.startswith(mark, self.position):
                self.open.append(Open(kind, self.position, len(self.out)))
                self.position += len(mark)
                return
        raise unparsable(f"Character '{character}' is reserved and must be escaped with the preceding '\\'")

    def _begin_pre(self) -> None:
        begin = self.position
        self.position += 3
        end = self.position
        while end < len(self.source) and self.source[end] not in SPACES and self.source[end] != "`":
            end += 1
        language = ""
        if end != self.position and end < len(self.source) and self.source[end] != "`":
            language = self.source[self.position : end]
            self.position = end
        self.position += _line_break(self.source, self.position)
        self.open.append(Open("pre", begin, len(self.out), language))

    def _end(self, character: str) -> None:
        current = self.open[-1]
        kind = current.kind
        if character == "\n" and kind != "blockquote":
            kind = self._end_of_expandable()
            current = self.open[-1]
        self.open.pop()
        if kind in {"blockquote", "expandable_blockquote"}:
            self.quoting = False
            self._write("\n")
            self.spans.append(Span(kind, current.start, len(self.out)))
            return
        if kind in {"text_link", "custom_emoji"}:
            self._end_link(current)
            return
        self.position += len(_CLOSERS[kind])
        self._add(kind, current.start, **({"language": current.language} if current.language else {}))

    def _end_of_expandable(self) -> str:
        """A line of a quotation may end with `||`, which makes it expandable."""
        last = self.open[-1]
        marks = self.source[last.source : self.position].rstrip("\r")
        if last.kind != "spoiler" or marks != "||":
            raise self._endless(last)
        self.open.pop()
        if self.open[-1].kind != "blockquote":
            raise self._endless(self.open[-1])
        return "expandable_blockquote"

    def _end_link(self, current: Open) -> None:
        has_address = self._peek(1) == "("
        if current.kind == "custom_emoji":
            if not has_address:
                raise unparsable("The entity must contain a tg://emoji or tg://time URL")
            self._end_special(self._address(), current.start)
            return
        if has_address:
            address = self._address()
        else:
            address = "".join(self.out[current.start :])
            self.position += 1
        found = linked(address)
        if found is not None:
            kind, extra = found
            self._add(kind, current.start, **extra)

    def _address(self) -> str:
        """What stands between the parentheses after a link's text; moves behind them."""
        self.position += 2
        begin = self.position
        written: list[str] = []
        while self._peek(0) not in {"", ")"}:
            if self._peek(0) == "\\" and "\0" < self._peek(1) <= _LAST_ESCAPABLE:
                self.position += 1
            written.append(self._peek(0))
            self.position += 1
        if self._peek(0) != ")":
            raise unparsable(f"Can't find end of a URL at byte offset {byte_offset(self.source, begin)}")
        self.position += 1
        return "".join(written)

    def _end_special(self, address: str, start: int) -> None:
        emoji = _EMOJI_LINK.match(address)
        moment = _TIME_LINK.match(address)
        if emoji:
            self._add("custom_emoji", start, custom_emoji_id=emoji_id(emoji[1]))
            return
        query = dict(parse_qsl(moment["query"])) if moment else {}
        if not query.get("unix", "").isdigit():
            raise unparsable("Invalid tg://emoji or tg://time URL specified")
        form = {"date_time_format": query["format"]} if query.get("format") else {}
        self._add("date_time", start, unix_time=int(query["unix"]), **form)

    def _finish(self) -> None:
        if self.quoting:
            kind = "blockquote"
            last = self.open[-1]
            if last.kind == "spoiler" and last.source == len(self.source) - 2:
                self.open.pop()
                kind = "expandable_blockquote"
            if self.open[-1].kind == "blockquote":
                self._add(kind, self.open.pop().start)
        if self.open:
            raise self._endless(self.open[-1])

    def _add(self, kind: str, start: int, **extra: object) -> None:
        if len(self.out) > start:
            self.spans.append(Span(kind, start, len(self.out), dict(extra)))

    def _endless(self, current: Open) -> CallError:
        name = "PreCode" if current.language else NAMES[current.kind]
        return unparsable(f"Can't find end of {name} entity at byte offset {byte_offset(self.source, current.source)}")


def parse_markdown_v2(source: str) -> tuple[str, list[Span]]:
    """The plain text and its spans, in code points."""
    return MarkdownParser(source).parse()


def parse_markdown(source: str) -> tuple[str, list[Span]]:
    """The old Markdown: bold, italic, code and links that do not nest."""
    out: list[str] = []
    spans: list[Span] = []
    position = 0
    while position < len(source):
        character = source[position]
        if character == "\\" and source[position + 1 : position + 2] in {"_", "*", "`", "["}:
            out.append(source[position + 1])
            position += 2
        elif character in "_*`[":
            position = _old_entity(source, position, out, spans)
        else:
            out.append(character)
            position += 1
    return "".join(out), spans


def _old_entity(source: str, begin: int, out: list[str], spans: list[Span]) -> int:
    """Read one entity of the old Markdown; gives the position behind it."""
    mark = source[begin]
    position, closer, extra = begin + 1, {"[": "]"}.get(mark, mark), {}
    kind = {"_": "italic", "*": "bold", "`": "code", "[": "text_link"}[mark]
    if source.startswith("```", begin):
        kind, closer, position = "pre", "```", begin + 3
        language = re.match(r"[^ \t\n\r\v\f\0`]+(?=[ \t\n\r\v\f\0])", source[position:])
        if language:
            extra["language"] = language.group()
            position += language.end()
        position += _line_break(source, position)
    end = source.find(closer, position)
    if end < 0:
        offset = byte_offset(source, begin)
        raise unparsable(f"Can't find end of the entity starting at byte offset {offset}")
    start = len(out)
    out.extend(source[position:end])
    after = end + len(closer)
    found: tuple[str, dict[str, object]] | None = (kind, dict(extra))
    if kind == "text_link":
        address = source[position:end]
        if source[after : after + 1] == "(":
            close = source.find(")", after + 1)
            address = source[after + 1 : close if close >= 0 else None]
            after = close + 1 if close >= 0 else len(source)
        found = linked(address)
    if found is not None and len(out) > start:
        spans.append(Span(found[0], start, len(out), found[1]))
    return after


def _line_break(source: str, position: int) -> int:
    """The length of one line break at the position: 0, 1 or 2."""
    pair = source[position : position + 2]
    if pair in {"\r\n", "\n\r"}:
        return 2
    return 1 if pair[:1] in {"\r", "\n"} and pair else 0
