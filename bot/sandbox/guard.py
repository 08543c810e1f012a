"""Who may open the page and the control API: this machine, this origin, somebody with the page token."""

from __future__ import annotations

import hmac
import re
from http.cookies import CookieError, SimpleCookie

from starlette.datastructures import Headers
from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Receive, Scope, Send

_HOST = re.compile(r"(127\.0\.0\.1|localhost)(?::(\d{1,5}))?")


class Guard:
    """Refuses foreign hosts and origins, and anybody without the token except for the page itself."""

    def __init__(self, app: ASGIApp, page_token: str) -> None:
        self._app = app
        self._page_token = page_token

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        refusal = self._refusal(scope) if scope["type"] == "http" else None
        if refusal is None:
            await self._app(scope, receive, send)
        else:
            sentence, status = refusal
            await JSONResponse({"error": sentence}, status)(scope, receive, send)

    def _refusal(self, scope: Scope) -> tuple[str, int] | None:
        headers = Headers(scope=scope)
        host = headers.get("host", "")
        if _HOST.fullmatch(host) is None:
            return "The sandbox answers only to 127.0.0.1 and localhost.", 421
        if headers.get("origin") not in {None, f"http://{host}"}:
            return "This origin may not use the sandbox.", 403
        if headers.get("sec-fetch-site") not in {None, "same-origin", "none"}:
            return "Another site may not use the sandbox.", 403
        if scope["path"] == "/" or self._knows(headers):
            return None
        return "The page token is missing or wrong.", 401

    def _knows(self, headers: Headers) -> bool:
        given = headers.get("x-sandbox-token") or _cookie(headers)
        return hmac.compare_digest(given.encode(), self._page_token.encode())


def cookie_name(headers: Headers) -> str:
    """The name of the page's cookie at the port of the request's host.

    Browsers share cookies between the ports of a host, so that one name would serve only one sandbox.
    """
    host = _HOST.fullmatch(headers.get("host", ""))
    return f"sandbox_token_{(host and host[2]) or 80}"


def _cookie(headers: Headers) -> str:
    try:
        cookies = SimpleCookie(headers.get("cookie", ""))
    except CookieError:
        return ""
    name = cookie_name(headers)
    return cookies[name].value if name in cookies else ""
