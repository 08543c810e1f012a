"""The control API: the state, the events, and everything a person does."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route

from bot.sandbox import actions
from bot.sandbox.errors import ActionError
from bot.sandbox.records import Json, Person
from bot.sandbox.snapshot import group_card, snapshot
from bot.sandbox.wire import body_of
from bot.sandbox.world import World

LARGEST_BODY = 256 * 1024
BEFORE = "X-Sandbox-Before"
"""The header that tells the number of the last event before an action took effect."""

Handler = Callable[[Request], Awaitable[Response]]


class Control:
    """The handlers of `/sandbox/…` over one world."""

    def __init__(self, world: World) -> None:
        self._world = world

    def routes(self) -> list[Route]:
        """All paths of the control API."""
        acts: dict[str, Callable[[Person, Json], Any]] = {
            "say": self._say,
            "tap": self._tap,
            "edit": self._edit,
            "delete": self._delete,
            "start": lambda person, body: actions.start(self._world, person, _text(body, "payload", None)),
            "block": lambda person, body: actions.block(self._world, person),
            "unblock": lambda person, body: actions.unblock(self._world, person),
            "contact": self._contact,
            "location": self._location,
        }
        person = "/sandbox/people/{id:int}"
        return [
            Route("/sandbox/state", self._state),
            Route("/sandbox/events", self._events),
            Route("/sandbox/people", self._guarded(self._add_person), methods=["POST"]),
            Route(person, self._guarded(self._change_person), methods=["PATCH"]),
            *(Route(f"{person}/{name}", self._guarded(self._act(act)), methods=["POST"]) for name, act in acts.items()),
            Route("/sandbox/groups", self._guarded(self._add_group), methods=["POST"]),
            Route("/sandbox/clock", self._guarded(self._clock), methods=["POST"]),
            Route("/sandbox/notice", self._guarded(self._notice), methods=["POST"]),
            Route("/sandbox/journal", self._journal),
        ]

    def _guarded(self, handler: Callable[[Request], Awaitable[Any]]) -> Handler:
        async def guarded(request: Request) -> Response:
            before = self._world.hub.sequence
            try:
                result = await handler(request)
            except ActionError as error:
                raise HTTPException(error.status, str(error)) from None
            return JSONResponse({} if result is None else result, headers={BEFORE: str(before)})

        return guarded

    async def _state(self, request: Request) -> Response:
        return JSONResponse(snapshot(self._world))

    async def _events(self, request: Request) -> Response:
        given = request.headers.get("last-event-id") or request.query_params.get("after")
        after = int(given) if given and given.isdigit() else self._world.hub.sequence
        return StreamingResponse(
            self._stream(after), media_type="text/event-stream", headers={"cache-control": "no-store"}
        )

    async def _stream(self, after: int) -> AsyncIterator[str]:
        yield ": following\n\n"
        async for number, event in self._world.hub.follow(after):
            yield f"id: {number}\ndata: {json.dumps(event, ensure_ascii=False)}\n\n"

    async def _journal(self, request: Request) -> Response:
        after = request.query_params.get("after", "0")
        entries = self._world.journal.after(int(after) if after.isdigit() else 0)
        return JSONResponse([entry.as_json() for entry in entries])

    async def _add_person(self, request: Request) -> Json:
        body = await _body(request)
        name = _text(body, "first_name") or ""
        language = _text(body, "language_code", "en") or "en"
        person = self._world.add_person(name, language, _text(body, "last_name", None), _text(body, "username", None))
        return person.card()

    async def _change_person(self, request: Request) -> Json:
        body = await _body(request)
        person = self._world.person(request.path_params["id"])
        for field in ("first_name", "last_name", "username", "language_code"):
            if field in body:
                setattr(person, field, _text(body, field))
        self._world.rename(person)
        return person.card()

    async def _add_group(self, request: Request) -> Json:
        body = await _body(request)
        members = body.get("members", [])
        if not isinstance(members, list) or not all(isinstance(member, int) for member in members):
            raise ActionError("members must be a list of person ids.")
        return group_card(actions.create_group(self._world, _text(body, "title") or "", members))

    async def _clock(self, request: Request) -> Json:
        seconds = (await _body(request)).get("advance")
        if not isinstance(seconds, int | float) or isinstance(seconds, bool) or seconds < 0:
            raise ActionError("advance must be a number of seconds, not negative.")
        self._world.clock.advance(seconds)
        now = self._world.clock.stamp()
        self._world.hub.publish("clock", {"now": now})
        return {"now": now}

    async def _notice(self, request: Request) -> Json:
        self._world.notice = _text(await _body(request), "text")
        self._world.hub.publish("notice", {"text": self._world.notice})
        return {"notice": self._world.notice}

    def _act(self, act: Callable[[Person, Json], Any]) -> Callable[[Request], Awaitable[Any]]:
        async def handler(request: Request) -> Any:
            person = self._world.person(request.path_params["id"])
            return act(person, await _body(request))

        return handler

    def _say(self, person: Person, body: Json) -> Json:
        text = _text(body, "text") or ""
        return actions.say(self._world, person, text, _number(body, "chat_id"), _number(body, "reply_to_message_id"))

    def _tap(self, person: Person, body: Json) -> Json:
        message_id, row, column = (_needed(body, name) for name in ("message_id", "row", "column"))
        return actions.tap(self._world, person, message_id, row, column, _number(body, "chat_id"))

    def _edit(self, person: Person, body: Json) -> Json:
        text = _text(body, "text") or ""
        return actions.edit(self._world, person, _needed(body, "message_id"), text, _number(body, "chat_id"))

    def _delete(self, person: Person, body: Json) -> None:
        actions.delete(self._world, person, _needed(body, "message_id"), _number(body, "chat_id"))

    def _contact(self, person: Person, body: Json) -> Json:
        own = body.get("own", True) is not False
        return actions.contact(self._world, person, _text(body, "phone_number", None), own=own)

    def _location(self, person: Person, body: Json) -> Json:
        place = [body.get(name) for name in ("latitude", "longitude")]
        if not all(isinstance(one, int | float) and not isinstance(one, bool) for one in place):
            raise ActionError("latitude and longitude must be numbers.")
        return actions.location(self._world, person, float(place[0] or 0), float(place[1] or 0))


async def _body(request: Request) -> Json:
    raw = await body_of(request.receive, LARGEST_BODY)
    try:
        value = json.loads(raw or b"{}")
    except (ValueError, RecursionError):
        raise ActionError("The body is not JSON.") from None
    if not isinstance(value, dict):
        raise ActionError("The body must be a JSON object.")
    return value


def _text(body: Json, name: str, *default: str | None) -> str | None:
    value = body.get(name)
    if value is None:
        if default or name in body:
            return default[0] if default else None
        raise ActionError(f"{name} is needed.")
    if not isinstance(value, str):
        raise ActionError(f"{name} must be a text.")
    return value


def _number(body: Json, name: str) -> int | None:
    value = body.get(name)
    if value is not None and (not isinstance(value, int) or isinstance(value, bool)):
        raise ActionError(f"{name} must be a whole number.")
    return value


def _needed(body: Json, name: str) -> int:
    value = _number(body, name)
    if value is None:
        raise ActionError(f"{name} is needed.")
    return value
