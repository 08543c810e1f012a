"""Addresses: which ones Telegram accepts behind a link or a button, and what it makes of them."""

from __future__ import annotations

import re

from bot.sandbox.records import Json

_USER = re.compile(r"tg:(?://)?user\?id=(\d+)$", re.IGNORECASE)
_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):(//)?", re.IGNORECASE)
_HOST = re.compile(
    r"(?P<host>(?:[^\s/?#:@\[\]\"<>]+\.)+[^\s/?#:@\[\]\"<>.]{2,}|localhost|(?:\d{1,3}\.){3}\d{1,3})"
    r"(?::(?P<port>\d{1,5}))?(?P<rest>[/?#][^\s]*)?$",
    re.IGNORECASE,
)


def checked_address(address: str) -> str | None:
    """The address as Telegram keeps it (scheme and host in lower case, a bare host with http://), or None."""
    address = address.strip()
    if re.match(r"(tg|ton|tonsite):", address, re.IGNORECASE):
        scheme, _, rest = address.partition(":")
        return f"{scheme.lower()}://{rest.removeprefix('//')}" if rest.strip("/") else None
    scheme_found = _SCHEME.match(address)
    scheme, rest = "http", address
    if scheme_found and scheme_found[2]:
        scheme, rest = scheme_found[1].lower(), address[scheme_found.end() :]
        if scheme not in {"http", "https"}:
            return None
    rest = rest.rpartition("@")[2] if "@" in rest.split("/", 1)[0] else rest
    found = _HOST.match(rest)
    if found is None:
        return None
    host = found["host"].lower()
    port = f":{found['port']}" if found["port"] else ""
    tail = found["rest"] or ""
    return f"{scheme}://{host}{port}{tail if tail.startswith('/') else '/' + tail}"


def mentioned_user(address: str) -> int | None:
    """The user id in a `tg://user?id=…` link."""
    found = _USER.match(address)
    return int(found[1]) if found else None


def address_kind(address: str) -> tuple[str, Json] | None:
    """What a link to the address becomes: a mention, a text link, or nothing at all."""
    user_id = mentioned_user(address)
    if user_id is not None:
        return "text_mention", {"user": {"id": user_id}}
    checked = checked_address(address)
    return ("text_link", {"url": checked}) if checked else None
