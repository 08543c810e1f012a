"""Reading an HTTP request to the Bot API: query, form, multipart or JSON."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import parse_qsl, unquote_to_bytes

from python_multipart.multipart import parse_options_header
from starlette.datastructures import UploadFile
from starlette.formparsers import MultiPartException, MultiPartParser
from starlette.requests import Request
from starlette.types import Message, Receive, Scope

from bot.sandbox.call import Upload
from bot.sandbox.errors import CallError
from bot.sandbox.records import Json

LARGEST_BODY = 52 * 1024 * 1024
"""Bytes in one request: a 50 MB file and the form around it."""


OWN_NAMES = frozenset({b"127.0.0.1", b"localhost"})


class TooLargeError(CallError):
    """The request is larger than Telegram takes."""

    def __init__(self) -> None:
        super().__init__(413, "Request Entity Too Large")


async def body_of(receive: Receive, longest: int = LARGEST_BODY) -> bytes:
    """The whole body, refused as soon as it grows beyond the limit."""
    return await _rest(await receive(), receive, longest)


async def _rest(message: Message, receive: Receive, longest: int) -> bytes:
    """The body that begins with a message."""
    pieces = [message.get("body", b"")]
    size = len(pieces[0])
    while message.get("more_body") and size <= longest:
        message = await receive()
        pieces.append(message.get("body", b""))
        size += len(pieces[-1])
    if size > longest:
        raise TooLargeError
    return b"".join(pieces)


async def arguments_of(scope: Scope, receive: Receive) -> tuple[Json, dict[str, Upload]]:
    """The raw arguments and the files of a call; CallError when the body cannot be read."""
    content_type = _content_type(scope)
    arguments: Json = {}
    if scope["query_string"]:
        arguments.update(parse_qsl(scope["query_string"].decode("latin-1"), keep_blank_values=True))
    if content_type.startswith("multipart/form-data"):
        form, files = await multipart_of(scope, receive)
        return {**arguments, **form}, dict(files)
    message = await receive()
    body = message.get("body", b"") if not message.get("more_body") else await _rest(message, receive, LARGEST_BODY)
    if not body:
        return arguments, {}
    if content_type.startswith("application/json"):
        arguments.update(_json(body))
    else:
        arguments.update(_form(body))
    return arguments, {}


def _content_type(scope: Scope) -> str:
    """The body's type; CallError for a caller that is a web page or came under a foreign name."""
    content_type = b""
    for name, value in scope["headers"]:
        if name == b"content-type":
            content_type = value
        elif name == b"origin":
            raise CallError(403, "Forbidden: the sandbox answers to bots, not to web pages")
        elif name == b"host" and value.partition(b":")[0] not in OWN_NAMES:
            raise CallError(421, "Misdirected Request: the sandbox answers only to 127.0.0.1 and localhost")
    return content_type.decode("latin-1")


def _form(body: bytes) -> list[tuple[str, str]]:
    """A urlencoded form; the standard library's reader would cost a fifth of a whole call."""
    try:
        pairs = [one.partition("=") for one in body.decode().replace("+", " ").split("&") if one]
        if b"%" not in body:
            return [(name, value) for name, _, value in pairs]
        return [(_unquoted(name), _unquoted(value)) for name, _, value in pairs]
    except ValueError:
        raise CallError(400, "Bad Request: strings must be encoded in UTF-8") from None


def _unquoted(text: str) -> str:
    return unquote_to_bytes(text).decode() if "%" in text else text


def _json(body: bytes) -> Json:
    try:
        value: Any = json.loads(body)
    except (ValueError, RecursionError):
        raise CallError(400, "Bad Request: can't parse JSON object") from None
    if not isinstance(value, dict):
        raise CallError(400, "Bad Request: can't parse JSON object")
    return value


async def multipart_of(scope: Scope, receive: Receive) -> tuple[Json, list[tuple[str, Upload]]]:
    """The fields and files of a multipart body; CallError when it is malformed or too large."""
    request = Request(scope, _limited(receive))
    try:
        parser = MultiPartParser(request.headers, request.stream(), max_part_size=LARGEST_BODY)
        form = await parser.parse()
    except MultiPartException:
        raise CallError(400, "Bad Request: can't parse multipart form data") from None
    fields: Json = {}
    files: list[tuple[str, Upload]] = []
    for name, value in form.multi_items():
        if isinstance(value, UploadFile):
            kind = parse_options_header(value.content_type or "")[0].decode("latin-1")
            files.append((name, Upload(value.filename or name, await value.read(), kind)))
            await value.close()
        else:
            fields[name] = value
    return fields, files


def _limited(receive: Receive) -> Receive:
    size = 0

    async def counted() -> Any:
        nonlocal size
        message = await receive()
        size += len(message.get("body", b""))
        if size > LARGEST_BODY:
            raise TooLargeError
        return message

    return counted
