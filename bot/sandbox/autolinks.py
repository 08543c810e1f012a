"""What Telegram finds in a text by itself: commands, names, tags, links and addresses.

The patterns follow the open client. Top-level domains without a scheme are limited to the commonest ones, and
telephone and card numbers are recognised more simply than the closed server does.
"""

from __future__ import annotations

import re

from bot.sandbox.entities import Span, ordered
from bot.sandbox.records import Json
from bot.sandbox.spans import apart

_TAG = r"[\w\u200c\u00b7\u0d80-\u0dff]"
_FAR = "\u00c0-\u167f\u1681-\u1fff\u200c\u200d\u2010-\u2015\u2070-\u2fff\u3001-\U0010ffff"
_HOST = rf"[A-Za-z0-9_~.\-{_FAR}]"
_PATH = '[^\n <>"\u00ab\u00bb\u00a0\u1680\u2000-\u200b\u200e\u200f\u2016-\u206f\u3000]'
_USER = "[^\n /\\[\\]{}()'`<>\"@\u00ab\u00bb\u00a0\u1680\u2000-\u200b\u200e\u200f\u2016-\u206f\u3000]"
_POOR_END = ".:;,('?!`"

_DOT = re.compile(r"\.\S")
_DIGITS = re.compile(r"[0-9]{4}")
_MENTION = re.compile(r"(?<!\w)@([A-Za-z0-9_]{2,32})(?!\w)")
_COMMAND = re.compile(r"(?<![\w/<>])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\w/<>@])")
_HASHTAG = re.compile(rf"(?<!{_TAG})#({_TAG}{{1,256}})(?:@[A-Za-z0-9_]{{3,32}})?(?!{_TAG}*#)")
_CASHTAG = re.compile(rf"(?<!{_TAG}|\$)\$(?:1INCH|[A-Z]{{1,8}})(?:@[A-Za-z0-9_]{{3,32}})?(?!{_TAG}|\$)")
_CARD = re.compile(r"(?<![\w.,+-])\d(?:[ -]?\d){12,18}(?![\w-])")
_PHONE = re.compile(r"(?<![\w+])\+\d(?:[ ()-]{0,2}\d){6,14}(?![\w-])")
_OWN = re.compile(rf"(?:tg|ton|tonsite)://(?P<host>[A-Za-z0-9_-]{{1,253}})(?P<path>[/?#]{_PATH}*)?", re.IGNORECASE)
_URL = re.compile(
    rf"(?:(?P<scheme>[A-Za-z0-9+-]+)://)?(?:(?P<user>{_USER}+)@)?(?P<host>{_HOST}*\.{_HOST}+)(?P<port>:[0-9]+)?"
    rf"(?P<path>[/?#]{_PATH}*)?"
)
_EMAIL = re.compile(
    r"(?:[a-z0-9_-]{0,26}[.+]){0,10}[a-z0-9_-]{1,35}@(?:(?:[a-z0-9][a-z0-9_-]{0,28})?[a-z0-9]\.){1,6}[a-z]{2,8}",
    re.IGNORECASE,
)
_IPV4 = re.compile(r"(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)")
_LABEL = re.compile(r"(?:[^.]{0,62}[^.-])")
_SCHEMES = ("http", "https", "ftp", "tonsite")
SHORT_NAMES = frozenset({"gif", "nft", "pic", "ufc", "vid"})
_COMMON = """
onion ton aero app art asia bank biz blog cafe careers cat cloud club com community company coop design dev digital edu
email eu events expert global gov group guide help host info int international io it jobs law legal life live
ltd media mil mobi museum name net network news ngo one ong online org page press pro report school science
services shop site social software space store studio support team tech tel today tools top travel tv
university vip website wiki work works world xyz zone рф ac ad ae af ag ai al am ao ar as at au aw az ba bb bd
be bf bg bh bi bj bm bn bo br bs bt bw by bz ca cc cd cf cg ch ci ck cl cm cn co cr cu cv cy cz de dj dk dm do
dz ec ee eg er es et fi fj fm fo fr ga gb gd ge gh gi gl gm gn gq gr gt gu gw gy hk hn hr ht hu id ie il im in
iq ir is je jm jo jp ke kg kh ki km kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mg mh mk ml mm
mn mo mp mr ms mt mu mv mw mx my mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt
pw py qa re ro rs ru rw sa sb sc sd se sg sh si sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th tj tk tl
tm tn to tr tt tw tz ua ug uk us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw
"""
COMMON_DOMAINS = frozenset(_COMMON.split())


def found_spans(text: str) -> list[Span]:
    """Spans of all kinds, in order and not overlapping."""
    if not _hinted(text):
        return []
    spans = [Span("mention", *one.span()) for one in _MENTION.finditer(text) if _is_name(one[1])]
    spans += [Span("bot_command", *one.span()) for one in _COMMAND.finditer(text)]
    spans += [Span("hashtag", *one.span()) for one in _HASHTAG.finditer(text) if _has_letter(one[1])]
    spans += [Span("cashtag", *one.span()) for one in _CASHTAG.finditer(text)]
    spans += [Span("bank_card_number", *one.span()) for one in _CARD.finditer(text) if _is_card(one.group())]
    spans += [Span("phone_number", *one.span()) for one in _PHONE.finditer(text)]
    spans += [Span("url", one.start(), _own_end(one)) for one in _OWN.finditer(text)]
    return apart(ordered([*spans, *_web(text)]))


def _hinted(text: str) -> bool:
    """Can anything be found at all? Most texts need no closer look."""
    signs = "@" in text or "/" in text or "#" in text or "$" in text
    return signs or _DOT.search(text) is not None or _DIGITS.search(text) is not None


def mentions(message: Json, username: str) -> bool:
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


def _is_name(name: str) -> bool:
    return len(name) >= 4 or name.lower() in SHORT_NAMES


def _has_letter(tag: str) -> bool:
    return any(character.isalpha() for character in tag)


def _is_card(written: str) -> bool:
    """The checksum of card numbers."""
    digits = [int(character) for character in reversed(written) if character.isdigit()]
    doubled = [sum(divmod(2 * digit, 10)) for digit in digits[1::2]]
    return (sum(digits[::2]) + sum(doubled)) % 10 == 0 and any(digits)


def _own_end(found: re.Match[str]) -> int:
    path = (found["path"] or "").rstrip(_POOR_END)
    return found.end("host") + (len(path) if len(path) > 1 or path == "/" else 0)


def _web(text: str) -> list[Span]:
    spans: list[Span] = []
    position = 0
    while found := _URL.search(text, position):
        position = found.end()
        span = _web_span(text, found)
        if span is not None:
            spans.append(span)
    return spans


def _web_span(text: str, found: re.Match[str]) -> Span | None:
    scheme, user, start = found["scheme"], found["user"] or "", found.start()
    if text.startswith("@", found.end()) or "?" in user or "#" in user:
        return None
    if scheme is not None:
        known = next((one for one in _SCHEMES if scheme.lower().endswith(one)), None)
        if known is None or scheme.lower() in {"shttp", "tftp", "sftp"}:
            return None
        start = found.end("scheme") - len(known)
    elif start and re.match(r"[\w/#@]", text[start - 1]):
        return None
    elif user and (email := _email(text, start, found.end())):
        return email
    end = _url_end(found, has_scheme=scheme is not None)
    return Span("url", start, end) if end is not None else None


def _email(text: str, start: int, end: int) -> Span | None:
    start += len("mailto:") if text.startswith("mailto:", start) else 0
    address = text[start:end].rstrip(".")
    return Span("email", start, start + len(address)) if _EMAIL.fullmatch(address) else None


def _url_end(found: re.Match[str], *, has_scheme: bool) -> int | None:
    """Where the address ends, or None when its host is none."""
    port, path = found["port"], found["path"]
    if port is not None and not 0 < int(port[1:]) <= 65_535:
        port, path = None, None
    host = found["host"] if port or path else found["host"].rstrip(".")
    if not _is_host(host, has_scheme=has_scheme):
        return None
    if path is None:
        return found.end("port") if port else found.start("host") + len(host)
    kept = _balanced(path).rstrip(_POOR_END)
    return found.start("path") + (len(kept) if len(kept) > 1 or path[0] == "/" else 0)


def _is_host(host: str, *, has_scheme: bool) -> bool:
    labels = host.split(".")
    if len(labels) < 2 or not all(_LABEL.fullmatch(label) for label in labels):
        return False
    if _IPV4.fullmatch(host):
        return True
    last = labels[-1]
    if host.replace(".", "").isdigit() or len(last) < 2 or "_" in labels[-2]:
        return False
    if last.lower().startswith("xn--"):
        return len(last) > 5 and last[4:].isascii() and last[4:].isalnum()
    if "_" in last or "-" in last:
        return False
    return has_scheme or (last.lower() in COMMON_DOMAINS and not last.istitle())


def _balanced(path: str) -> str:
    """The path up to a bracket that closes none of its own."""
    pairs = {")": "(", "]": "[", "}": "{"}
    depth = dict.fromkeys(pairs.values(), 0)
    for index, character in enumerate(path):
        if character in depth:
            depth[character] += 1
        elif character in pairs:
            depth[pairs[character]] -= 1
            if depth[pairs[character]] < 0:
                return path[:index]
    return path
