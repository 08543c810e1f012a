"""The control API: the state, the events, people and groups, the clock, faults, journal and lint."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any
from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route

from bot.sandbox import forms, groups, people_control
from bot.sandbox.errors import ActionError
from bot.sandbox.files import StoredFile
from bot.sandbox.records import Chat, Json
from bot.sandbox.snapshot import group_card, snapshot
from bot.sandbox.world import World

BEFORE, AFTER = "X-Sandbox-Before", "X-Sandbox-After"
"""The headers that tell the numbers of the last events before and after an action took effect."""

PICTURES = frozenset({"image/png", "image/jpeg", "image/gif", "image/webp"})
Handler = Callable[[Request], Awaitable[Any]]


class Control:
    """The handlers of `/sandbox/…` over one world."""

    def __init__(self, world: World) -> None:
        self._world = world

    def routes(self) -> list[Route]:
        """All paths of the control API."""
        person, group = "/sandbox/people/{id:int}", "/sandbox/groups/{id}"
        return [
            Route("/sandbox/events", self._events),
            Route("/sandbox/files/{file_id}", self._file),
            self._route("/sandbox/state", "GET", self._state),
            self._route("/sandbox/people", "POST", self._add_person),
            self._route(person, "PATCH", self._change_person),
            self._route(f"{person}/upload", "POST", self._upload),
            *(self._route(f"{person}/{name}", "POST", self._act(act)) for name, act in people_control.ACTS.items()),
            self._route("/sandbox/groups", "POST", self._add_group),
            self._route(f"{group}/remove", "POST", self._remove_bot),
            self._route(f"{group}/add", "POST", self._add_bot),
            self._route(f"{group}/upgrade", "POST", self._upgrade),
            self._route("/sandbox/bot", "PATCH", self._change_bot),
            self._route("/sandbox/clock", "POST", self._clock),
            self._route("/sandbox/flood", "POST", self._flood),
            self._route("/sandbox/notice", "POST", self._notice),
            self._route("/sandbox/faults", "GET", self._faults),
            self._route("/sandbox/faults", "POST", self._arm),
            self._route("/sandbox/faults/{id:int}", "DELETE", self._disarm),
            self._route("/sandbox/journal", "GET", self._journal),
            self._route("/sandbox/lint", "GET", self._lint),
        ]

    def _route(self, path: str, method: str, handler: Handler) -> Route:
        async def endpoint(request: Request) -> Response:
            before = self._world.hub.sequence
            result = await handler(request)
            headers = {BEFORE: str(before), AFTER: str(self._world.hub.sequence)}
            return JSONResponse({} if result is None else result, headers=headers)

        return Route(path, endpoint, methods=[method])

    async def _state(self, request: Request) -> Json:
        return snapshot(self._world)

    async def _events(self, request: Request) -> Response:
        given = request.headers.get("last-event-id") or request.query_params.get("after")
        after = _number(given, self._world.hub.sequence)
        headers = {"cache-control": "no-store", "x-accel-buffering": "no"}
        return StreamingResponse(self._stream(after), media_type="text/event-stream", headers=headers)

    async def _stream(self, after: int) -> AsyncIterator[str]:
        yield ": following\n\n"
        async for number, event in self._world.hub.follow(after):
            yield f"id: {number}\ndata: {json.dumps(event)}\n\n"

    async def _file(self, request: Request) -> Response:
        stored = self._world.files.to_fetch(request.path_params["file_id"])
        return _file_response(stored, inline="download" not in request.query_params)

    async def _add_person(self, request: Request) -> Json:
        return people_control.add_person(self._world, await forms.body(request))

    async def _change_person(self, request: Request) -> Json:
        person = self._world.person(request.path_params["id"])
        return people_control.change_person(self._world, person, await forms.body(request))

    async def _upload(self, request: Request) -> list[Json]:
        return await people_control.upload(self._world, self._world.person(request.path_params["id"]), request)

    def _act(self, act: people_control.Act) -> Handler:
        async def handler(request: Request) -> Any:
            person = self._world.person(request.path_params["id"])
            return act(self._world, person, await forms.body(request))

        return handler

    def _chat(self, request: Request) -> Chat:
        given = request.path_params["id"]
        if not given.removeprefix("-").isdigit():
            raise ActionError("A group's id is a whole number.", 404)
        return self._world.chat(int(given))

    async def _add_group(self, request: Request) -> Json:
        given = await forms.body(request)
        title, members = forms.text(given, "title"), forms.integers(given, "members")
        payload = forms.text_or_none(given, "payload")
        return group_card(groups.create_group(self._world, title, members, payload))

    async def _remove_bot(self, request: Request) -> None:
        groups.remove_bot(self._world, self._chat(request))

    async def _add_bot(self, request: Request) -> None:
        groups.add_bot(self._world, self._chat(request))

    async def _upgrade(self, request: Request) -> Json:
        return group_card(groups.upgrade(self._world, self._chat(request)))

    async def _change_bot(self, request: Request) -> None:
        given, profile = await forms.body(request), self._world.profile
        for name in ("can_join_groups", "can_read_all_group_messages", "supports_inline_queries"):
            if name in given:
                setattr(profile, name, forms.flag(given, name))

    async def _clock(self, request: Request) -> Json:
        seconds = forms.number(await forms.body(request), "advance")
        if seconds < 0:
            raise ActionError("The clock only moves forward.")
        self._world.clock.advance(seconds)
        now = self._world.clock.stamp()
        self._world.hub.publish("clock", {"now": now})
        return {"now": now}

    async def _flood(self, request: Request) -> Json:
        self._world.flood.enabled = forms.flag(await forms.body(request), "enabled")
        return {"enabled": self._world.flood.enabled}

    async def _notice(self, request: Request) -> Json:
        self._world.announce(forms.text_or_none(await forms.body(request), "text"))
        return {"text": self._world.notice}

    async def _faults(self, request: Request) -> list[Json]:
        return self._world.faults.armed()

    async def _arm(self, request: Request) -> Json:
        return {"id": self._world.faults.arm(await forms.body(request)).id}

    async def _disarm(self, request: Request) -> None:
        self._world.faults.disarm(request.path_params["id"])

    async def _journal(self, request: Request) -> list[Json]:
        after = _number(request.query_params.get("after"), 0)
        return [entry.as_json() for entry in self._world.journal.after(after)]

    async def _lint(self, request: Request) -> list[Json]:
        return [finding.as_json() for finding in self._world.lint.findings]


def _file_response(stored: StoredFile, *, inline: bool) -> Response:
    """Pictures may be shown; everything else is a download, and nothing is ever run."""
    shown = inline and stored.mime_type in PICTURES
    kind = stored.mime_type if shown else "application/octet-stream"
    headers = {
        "Content-Disposition": f"{'inline' if shown else 'attachment'}; filename*=UTF-8''{quote(stored.name)}",
        "Content-Security-Policy": "sandbox; default-src 'none'",
        "X-Content-Type-Options": "nosniff",
        "Cache-Control": "no-store",
    }
    return Response(stored.content, media_type=kind, headers=headers)


def _number(given: str | None, default: int) -> int:
    return int(given) if given is not None and given.isascii() and given.isdigit() else default
