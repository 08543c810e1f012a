"""The sandbox as one web application: the Bot API, the control API and the page."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from html import escape
from pathlib import Path

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Receive, Scope, Send

from bot.sandbox.bot_api import BotApi
from bot.sandbox.clock import Clock
from bot.sandbox.control import Control
from bot.sandbox.delivery import Deliverer
from bot.sandbox.errors import ActionError, CallError
from bot.sandbox.guard import Guard, cookie_name
from bot.sandbox.records import FIRST_NAME, USERNAME, Profile
from bot.sandbox.tokens import check_token, new_token
from bot.sandbox.world import World

STATIC = Path(__file__).with_name("static")
PAGE = STATIC / "index.html"
POLICY = (
    "default-src 'self'; img-src 'self' data: blob:; object-src 'none'; base-uri 'none'; "
    "form-action 'self'; frame-ancestors 'none'"
)


class Front:
    """Sends what is for the Bot API there, and everything else to the site."""

    def __init__(self, bot_api: ASGIApp, site: ASGIApp) -> None:
        self._bot_api = bot_api
        self._site = site

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and scope["path"].startswith(("/bot", "/file/bot")):
            await self._bot_api(scope, receive, send)
        else:
            await self._site(scope, receive, send)


class Sandbox:
    """A world and the application that serves it.

    `token` is the bot's; without one a fresh sandbox token is made, and a token that could be real raises
    ValueError. `page_token` opens the page and the control API. A strict sandbox refuses unknown parameters and
    wrong types, which Telegram lets pass. `first_name` and `username` are the bot's, as people see it; the bot
    itself can change the name.
    """

    def __init__(
        self,
        token: str | None = None,
        page_token: str | None = None,
        clock: Clock | None = None,
        *,
        strict: bool = False,
        first_name: str = FIRST_NAME,
        username: str = USERNAME,
    ) -> None:
        self.token = check_token(token) if token else new_token()
        self.page_token = page_token or secrets.token_urlsafe(24)
        self.world = World(clock, Profile(username, names={"": first_name}))
        self._bot_api = BotApi(self.world, self.token, strict=strict)
        self.app: ASGIApp = Front(self._bot_api, Guard(self._starlette(), self.page_token))

    def _starlette(self) -> Starlette:
        routes = [Route("/", self._page), *Control(self.world).routes()]
        if STATIC.is_dir():
            routes.append(Mount("/static", StaticFiles(directory=STATIC), name="static"))  # type: ignore[arg-type]
        return Starlette(
            routes=routes,
            lifespan=self._lifespan,
            exception_handlers={HTTPException: _as_json, ActionError: _as_json, CallError: _as_json},
        )

    @asynccontextmanager
    async def _lifespan(self, app: Starlette) -> AsyncIterator[None]:
        delivering = asyncio.create_task(Deliverer(self.world, self._bot_api.execute).run())
        try:
            yield
        finally:
            self.world.close()
            delivering.cancel()
            await asyncio.gather(delivering, return_exceptions=True)

    async def _page(self, request: Request) -> Response:
        html = (
            PAGE.read_text(encoding="utf-8") if PAGE.exists() else "<!doctype html><title>Sandbox</title><head></head>"
        )
        meta = f'<meta name="sandbox-token" content="{escape(self.page_token)}">'
        response = HTMLResponse(html.replace("</head>", f"{meta}</head>", 1))
        response.set_cookie(cookie_name(request.headers), self.page_token, httponly=True, samesite="strict")
        response.headers["Content-Security-Policy"] = POLICY
        response.headers["Referrer-Policy"] = "no-referrer"
        response.headers["X-Content-Type-Options"] = "nosniff"
        response.headers["Cache-Control"] = "no-store"
        return response


async def _as_json(request: Request, error: Exception) -> Response:
    if isinstance(error, HTTPException):
        return JSONResponse({"error": error.detail}, error.status_code)
    status = error.status if isinstance(error, ActionError) else 400
    return JSONResponse({"error": str(error)}, status)
