"""Telegram's HTML: a handful of tags, exact complaints, byte offsets."""

from __future__ import annotations

import re

from bot.sandbox.addresses import linked
from bot.sandbox.entities import Span
from bot.sandbox.errors import CallError, refused
from bot.sandbox.records import Json

KINDS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "a": "text_link",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "tg-emoji": "custom_emoji",
    "tg-time": "date_time",
}
NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
SPACES = " \t\n\r\v\f\0"

_SPECIAL = re.compile("[<&]")
_REFERENCE = re.compile(r"&(?:#x(?P<hex>[0-9a-fA-F]+)|#(?P<dec>[0-9]+)|(?P<name>[a-zA-Z]+));?", re.ASCII)
_TAG_NAME = re.compile(r"[^ \t\n\r\v\f\0>]*")
_SPACE = re.compile(r"[ \t\n\r\v\f\0]*")
_ATTRIBUTE = re.compile("[^ \\t\\n\\r\\v\\f\\0=>/\"']*")
_TOKEN = re.compile(r"[0-9A-Za-z.-]*")


class HtmlParser:
    """Reads one text and keeps the tags that are open."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.position = 0
        self.out: list[str] = []
        self.length = 0
        self.open: list[tuple[str, Json, int]] = []
        self.spans: list[Span] = []

    def parse(self) -> tuple[str, list[Span]]:
        """The text without tags and its spans; CallError in Telegram's words."""
        source = self.source
        while special := _SPECIAL.search(source, self.position):
            self._write(source[self.position : special.start()])
            self.position = special.start()
            if source[self.position] == "&":
                character, self.position = reference(source, self.position)
                self._write(character)
            elif source.startswith("</", self.position):
                self._end_tag()
            else:
                self._start_tag()
        self._write(source[self.position :])
        if self.open:
            raise unparsable(f'Can\'t find end tag corresponding to start tag "{self.open[-1][0]}"')
        return self._text(), self.spans

    def _text(self) -> str:
        text = "".join(self.out)
        if any("\ud800" <= character <= "\udfff" for character in text):
            raise unparsable(
                "Text contains invalid Unicode characters after decoding HTML entities, check for unmatched "
                "surrogate code units"
            )
        return text

    def _write(self, text: str) -> None:
        if text:
            self.out.append(text)
            self.length += len(text)

    def _start_tag(self) -> None:
        begin = self.position
        name = self._word(_TAG_NAME, begin + 1)
        if self._peek() is None:
            raise self._fault("Unclosed start tag", begin)
        tag = name.lower()
        if tag not in KINDS:
            raise self._fault(f'Unsupported start tag "{tag}"', begin)
        attributes: dict[str, str] = {}
        while self._peek() != ">":
            self._attribute(tag, begin, attributes)
        self.position += 1
        if tag == "span" and attributes.get("class") != "tg-spoiler":
            raise self._fault('Tag "span" must have class "tg-spoiler"', begin)
        self.open.append((tag, attributes, self.length))

    def _attribute(self, tag: str, begin: int, attributes: dict[str, str]) -> None:
        self._skip_spaces()
        if self._peek() == ">":
            return
        name = self._word(_ATTRIBUTE, self.position)
        if not name:
            raise self._fault(f'Empty attribute name in the tag "{tag}"', begin)
        self._skip_spaces()
        if self._peek() is None:
            raise self._fault(f'Unclosed start tag "{tag}"', begin)
        if self._peek() != "=":
            attributes.setdefault(name, "")
            return
        self.position += 1
        self._skip_spaces()
        if self._peek() is None:
            raise self._fault(f'Unclosed start tag "{tag}"', begin)
        attributes[name] = self._value()
        if self._peek() is None:
            raise self._fault("Unclosed start tag", begin)

    def _value(self) -> str:
        quote = self._peek()
        if quote not in {"'", '"'}:
            begin = self.position
            token = self._word(_TOKEN, begin)
            following = self._peek()
            if following is None or (following not in SPACES and following != ">"):
                raise self._fault("Unexpected end of name token", begin)
            return token.lower()
        self.position += 1
        written: list[str] = []
        while self._peek() not in {None, quote}:
            character, self.position = reference(self.source, self.position)
            written.append(character)
        if self._peek() == quote:
            self.position += 1
        return "".join(written)

    def _end_tag(self) -> None:
        begin = self.position
        if not self.open:
            raise self._fault("Unexpected end tag", begin)
        name = self._word(_TAG_NAME, begin + 2).lower()
        self._skip_spaces()
        if self._peek() != ">":
            raise self._fault("Unclosed end tag", begin)
        self.position += 1
        tag, attributes, start = self.open.pop()
        if name not in {"", tag}:
            raise self._fault("Unmatched end tag", begin, f', expected "</{tag}>", found "</{name}>"')
        if self.length > start:
            self._close(tag, attributes, start)

    def _close(self, tag: str, attributes: dict[str, str], start: int) -> None:
        match tag:
            case "a":
                self._close_link(attributes.get("href", ""), start)
            case "pre" | "code":
                self._close_code(tag, attributes, start)
            case "blockquote" if "expandable" in attributes:
                self._add("expandable_blockquote", start)
            case "tg-emoji":
                self._add("custom_emoji", start, custom_emoji_id=emoji_id(attributes.get("emoji-id", "")))
            case "tg-time":
                self._close_time(attributes, start)
            case _:
                self._add(KINDS[tag], start)

    def _close_link(self, address: str, start: int) -> None:
        target = address or "".join(self.out)[start:]
        found = linked(target)
        if found is not None:
            kind, extra = found
            self._add(kind, start, **extra)

    def _close_code(self, tag: str, attributes: dict[str, str], start: int) -> None:
        inner = self.spans[-1] if self.spans else None
        language = attributes.get("class", "").removeprefix("language-") if tag == "code" else ""
        if "class" in attributes and not attributes["class"].startswith("language-"):
            language = ""
        if inner is not None and (inner.start, inner.end) == (start, self.length):
            if tag == "pre" and inner.kind == "code" and "language" in inner.extra:
                inner.kind = "pre"
                return
            if tag == "code" and inner.kind == "pre" and language:
                inner.extra["language"] = language
                return
        self._add(tag, start, **({"language": language} if language else {}))

    def _close_time(self, attributes: dict[str, str], start: int) -> None:
        moment = re.match(r"\d*", attributes.get("unix", ""))
        stamp = int(moment.group() or 0) if moment else 0
        format_ = attributes.get("format", "")
        if format_ not in {"r", "R"} and set(format_) - set("tTdDwW"):
            raise unparsable("Invalid date format used")
        if stamp > 0:
            self._add("date_time", start, unix_time=stamp, **({"date_time_format": format_} if format_ else {}))

    def _add(self, kind: str, start: int, **extra: object) -> None:
        self.spans.append(Span(kind, start, self.length, dict(extra)))

    def _peek(self) -> str | None:
        return self.source[self.position] if self.position < len(self.source) else None

    def _word(self, pattern: re.Pattern[str], begin: int) -> str:
        found = pattern.match(self.source, begin)
        word = found.group() if found else ""
        self.position = begin + len(word)
        return word

    def _skip_spaces(self) -> None:
        self._word(_SPACE, self.position)

    def _fault(self, sentence: str, position: int, rest: str = "") -> CallError:
        return unparsable(f"{sentence} at byte offset {byte_offset(self.source, position)}{rest}")


def parse_html(source: str) -> tuple[str, list[Span]]:
    """The plain text and its spans, in code points."""
    if "<" not in source and "&" not in source:
        return source, []
    text, spans = HtmlParser(source).parse()
    for span in spans:
        if span.kind == "code":
            span.extra.pop("language", None)
    return text, spans


def reference(source: str, position: int) -> tuple[str, int]:
    """The character at `position`, decoded when it is a reference Telegram knows, and where it ends."""
    found = _REFERENCE.match(source, position) if source[position] == "&" else None
    if found is None:
        return source[position], position + 1
    if name := found["name"]:
        return (NAMED[name], found.end()) if name in NAMED else ("&", position + 1)
    code = int(found["hex"], 16) if found["hex"] else int(found["dec"])
    digits_end = found.end() - source[found.end() - 1 : found.end()].count(";")
    if code == 0 or code >= 0x10FFFF or digits_end - position >= 10:
        return "&", position + 1
    return chr(code), found.end()


def emoji_id(argument: str) -> str:
    """A custom emoji's id, or CallError."""
    if not argument.isascii() or not argument.isdigit() or int(argument) == 0:
        raise unparsable("Invalid custom emoji identifier specified")
    return argument


def byte_offset(source: str, position: int) -> int:
    """How many bytes of UTF-8 come before the code point at `position`."""
    return len(source[:position].encode())


def unparsable(message: str) -> CallError:
    """The refusal of a text whose markup cannot be read."""
    return refused(f"can't parse entities: {message}")
