"""Addresses: which ones Telegram accepts behind a link or a button, and what it makes of them."""

from __future__ import annotations

import re
from ipaddress import AddressValueError, IPv6Address

from bot.sandbox.records import Json

_OWN_SCHEME = re.compile(r"(tg|tonsite|ton):(?://)?", re.IGNORECASE)
_PROTOCOL = re.compile(r"([^:/?#@\[\]]*)://")
_AUTHORITY = re.compile(r"[^/?#]*")
_PART = re.compile(r"(?:[A-Za-z0-9.\-_!$,~*'();&+=]|[^\x00-\x7f]|%[0-9a-fA-F]{2})*")
_USERINFO = re.compile(r"(?:[A-Za-z0-9.\-_!$,~*'();&+=:]|[^\x00-\x7f]|%[0-9a-fA-F]{2})*")
_OWN_HOST = re.compile(r"[A-Za-z0-9_-]*")
_SITE_HOST = re.compile(r"[A-Za-z0-9_.-]*")
_USER_LINK = re.compile(r"tg:(?://)?user/?\?(?P<query>[^#]*)", re.IGNORECASE)


class AddressError(ValueError):
    """An address Telegram does not take; the message is Telegram's reason."""


def checked_address(address: str, *, https_only: bool = False) -> str:
    """The address as Telegram keeps it: scheme and host in lower case, a bare host with http://, a path.

    Raises AddressError.
    """
    own = _OWN_SCHEME.match(address)
    rest = address[own.end() :] if own else address
    protocol, authority, query = _split(rest)
    if https_only and (own or protocol != "https"):
        raise AddressError("Only HTTPS links are allowed")
    userinfo, host, port = _split_authority(authority)
    if own:
        scheme = own[1].lower()
        if protocol == "https" or rest.lower().startswith("http://") or userinfo or port or host.startswith("["):
            raise AddressError("Wrong tg URL" if scheme == "tg" else "Wrong ton URL")
        if not (_SITE_HOST if scheme == "tonsite" else _OWN_HOST).fullmatch(host):
            raise AddressError("Unallowed characters in URL host")
        return f"{scheme}://{host}{query[1:] if query.startswith('/?') else query}"
    if "." not in host and not host.startswith("["):
        raise AddressError("Wrong HTTP URL")
    return f"{protocol}://{f'{userinfo}@' if userinfo else ''}{host}{f':{port}' if port else ''}{query}"


def linked(address: str) -> tuple[str, Json] | None:
    """What a link to the address becomes in a text: a mention, a text link, or nothing at all."""
    user_id = mentioned_user(address)
    if user_id is not None:
        return "text_mention", {"user": {"id": user_id}}
    try:
        return "text_link", {"url": checked_address(address)}
    except AddressError:
        return None


def mentioned_user(address: str) -> int | None:
    """The user id in a `tg://user?id=…` link."""
    found = _USER_LINK.fullmatch(address.partition("#")[0])
    for parameter in found["query"].split("&") if found else ():
        key, _, value = parameter.partition("=")
        if key == "id":
            return int(value) if value.isascii() and value.isdigit() and int(value) > 0 else None
    return None


def _split(address: str) -> tuple[str, str, str]:
    """Protocol, authority, and the rest as a path that starts with a slash."""
    protocol = "http"
    if found := _PROTOCOL.match(address):
        protocol = found[1].lower()
        if protocol not in {"http", "https"}:
            raise AddressError("Unsupported URL protocol")
        address = address[found.end() :]
    authority = _AUTHORITY.match(address)
    end = authority.end() if authority else 0
    query = address[end:].rstrip(" \t\n\r\v\f\0")
    query = "".join(f"%{ord(one):02X}" if one <= " " else one for one in query)
    return protocol, address[:end], query if query.startswith("/") else f"/{query}"


def _split_authority(authority: str) -> tuple[str, str, int]:
    """User information, host and port (0 for none), checked."""
    rest, port = authority, 0
    before, colon, digits = authority.rpartition(":")
    if colon and before and "]" not in digits and "@" not in digits:
        rest = before
        port = int(digits) if digits.isascii() and digits.isdigit() else -1
        if not 0 < port <= 65_535:
            raise AddressError("Wrong port number specified in the URL")
    userinfo, _, host = rest.rpartition("@")
    _check_host(host)
    if not _USERINFO.fullmatch(userinfo):
        raise AddressError("Disallowed character in URL userinfo")
    return userinfo, host.lower(), port


def _check_host(host: str) -> None:
    if host.startswith("[") and host.endswith("]"):
        try:
            IPv6Address(host[1:-1])
        except AddressValueError:
            raise AddressError("Wrong IPv6 address specified in the URL") from None
    elif not host:
        raise AddressError("URL host is empty")
    elif host == ".":
        raise AddressError("Host is invalid")
    elif not _PART.fullmatch(host):
        percent = re.search(r"%(?![0-9a-fA-F]{2})", host)
        words = "Wrong percent-encoded symbol" if percent else "Disallowed character"
        raise AddressError(f"{words} in URL host")
