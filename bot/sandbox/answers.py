"""Answers on the wire, whole or broken on purpose."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Coroutine
from typing import Any

from starlette.types import Receive, Scope, Send

from bot.sandbox.errors import CallError, too_many_requests
from bot.sandbox.faults import Fault
from bot.sandbox.records import Json

WITH_EFFECT = frozenset({"half", "drop_after", "slow"})
"""Faults that let the call take effect first."""

TRANSPORT = "sandbox.transport"
"""The extension of the scope that holds the connection, for faults that cut it."""

GATEWAY_PAGE = b"""<html>\r
<head><title>502 Bad Gateway</title></head>\r
<body>\r
<center><h1>502 Bad Gateway</h1></center>\r
<hr><center>nginx</center>\r
</body>\r
</html>\r
"""
_encode = json.JSONEncoder(ensure_ascii=False, check_circular=False, separators=(",", ":")).encode


def refusal(fault: Fault) -> CallError | None:
    """What a refusing fault answers instead of the call's result."""
    match fault.kind:
        case "429":
            return too_many_requests(fault.retry_after)
        case "403":
            return CallError(403, "Forbidden: bot was blocked by the user")
        case "500":
            return CallError(500, "Internal Server Error")
        case "502":
            return CallError(502, "Bad Gateway")
    return None


async def respond(send: Send, status: int, answer: Json) -> None:
    """Send the envelope as Telegram does: the status repeats the error code."""
    body = _encode(answer).encode("utf-8", "surrogatepass")
    headers = [(b"content-type", b"application/json"), (b"content-length", str(len(body)).encode())]
    if status == 429:
        headers.append((b"retry-after", str(answer["parameters"]["retry_after"]).encode()))
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})


async def respond_faulty(fault: Fault, status: int, answer: Json, scope: Scope, receive: Receive, send: Send) -> None:
    """Send what the fault leaves of an answer."""
    match fault.kind:
        case "502":
            await send_bytes(send, 502, GATEWAY_PAGE, b"text/html")
        case "half":
            await _half(status, answer, scope, receive, send)
        case "hang" | "drop_before" | "drop_after":
            await hang_up(scope, receive)
        case _:
            await respond(send, status, answer)


async def send_bytes(send: Send, status: int, body: bytes, kind: bytes, disposition: str = "") -> None:
    """Send a body that is no JSON."""
    headers = [(b"content-type", kind), (b"content-length", str(len(body)).encode())]
    if disposition:
        headers.append((b"content-disposition", disposition.encode("latin-1")))
        headers.append((b"x-content-type-options", b"nosniff"))
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})


async def gone(receive: Receive, patience: Coroutine[Any, Any, None]) -> None:
    """Wait until the caller has gone, or patience is over."""
    waits = {asyncio.create_task(_disconnected(receive)), asyncio.create_task(patience)}
    try:
        await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in waits:
            task.cancel()
        await asyncio.gather(*waits, return_exceptions=True)


async def hang_up(scope: Scope, receive: Receive) -> None:
    """Close the connection without another byte."""
    held: Any = (scope.get("extensions") or {}).get(TRANSPORT)
    if held is None:
        raise RuntimeError("This fault needs the sandbox's own server: use bot.sandbox.serving.")
    held["connection"].close()
    await _disconnected(receive)


async def _disconnected(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


async def _half(status: int, answer: Json, scope: Scope, receive: Receive, send: Send) -> None:
    body = _encode(answer).encode()
    headers = [(b"content-type", b"application/json"), (b"content-length", str(len(body)).encode())]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body[: len(body) // 2], "more_body": True})
    await hang_up(scope, receive)
