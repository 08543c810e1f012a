"""Scripting a sandbox: the control API from Python, and people who say, tap, upload and see.

async with SandboxClient(root, page_token) as client:
    ada = await client.person("Ada", language="en")
    await ada.opens()
    await ada.sees("Welcome")
    await ada.taps("Search")
"""

from __future__ import annotations

import asyncio
import json
from types import TracebackType
from typing import Any, Self

import aiohttp

from bot.sandbox.person import Person
from bot.sandbox.seen import Json, SeenFile, SeenMessage, seen

__all__ = ["Person", "SandboxClient", "SandboxError", "SeenFile", "SeenMessage"]

LONGEST_EVENT = 2**24
"""Bytes of one event at most: the journal holds answers to getUpdates, with a hundred long messages in each."""

CATCHING_UP = 5.0
"""Seconds the event stream may lag behind a person's own action."""


class SandboxError(Exception):
    """The control API refused: its sentence, and its status."""

    def __init__(self, sentence: str, status: int) -> None:
        super().__init__(sentence)
        self.status = status


class SandboxClient:
    """The control API, with one event stream for all people of this client."""

    def __init__(self, root: str, page_token: str) -> None:
        self.root = root.rstrip("/")
        self._token = page_token
        self._session: aiohttp.ClientSession | None = None
        self._follower: asyncio.Task[None] | None = None
        self._news = asyncio.Condition()
        self._messages: dict[int, dict[int, SeenMessage]] = {}
        self._number = 0
        self.keyboards: dict[int, Json | None] = {}
        self.actions: dict[int, list[str]] = {}
        self.answers: dict[int, list[Json]] = {}
        self.inline_results: dict[int, list[Json]] = {}
        self.inline_answers: dict[int, Json] = {}

    async def __aenter__(self) -> Self:
        headers = {"X-Sandbox-Token": self._token}
        self._session = aiohttp.ClientSession(headers=headers, timeout=aiohttp.ClientTimeout(total=None, connect=10))
        sequence = self._take(await self.state())
        self._follower = asyncio.create_task(self._follow(sequence))
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._follower is not None:
            self._follower.cancel()
            await asyncio.gather(self._follower, return_exceptions=True)
        if self._session is not None:
            await self._session.close()

    async def person(
        self, first_name: str, language: str = "en", *, last_name: str | None = None, username: str | None = None
    ) -> Person:
        """Create a person."""
        body = {"first_name": first_name, "language_code": language, "last_name": last_name, "username": username}
        return Person(self, await self.post("people", body))

    async def group(self, title: str, *people: Person, payload: str | None = None) -> int:
        """Create a group with the bot in it, as a link with `startgroup=payload` does; gives its chat id."""
        members = [person.id for person in people]
        made = await self.post("groups", {"title": title, "members": members, "payload": payload})
        return int(made["id"])

    async def state(self) -> Json:
        """Everything there is."""
        return dict(await self.get("state"))

    async def advance(self, seconds: float) -> None:
        """Move the sandbox's clock forward."""
        await self.post("clock", {"advance": seconds})

    async def flood(self, enabled: bool) -> None:
        """Turn flood control on or off."""
        await self.post("flood", {"enabled": enabled})

    async def fault(self, method: str, kind: str, *, times: int = 1, match: Json | None = None, **more: Any) -> int:
        """Arm a fault; gives its id. `more` may hold retry_after and seconds."""
        armed = await self.post(
            "faults", {"method": method, "kind": kind, "times": times, "match": match or {}, **more}
        )
        return int(armed["id"])

    async def disarm(self, fault_id: int) -> None:
        """Take a fault away."""
        async with self._open().delete(f"{self.root}/sandbox/faults/{fault_id}") as response:
            await _result(response)

    async def journal(self, after: int = 0) -> list[Json]:
        """The bot's calls after an entry's number."""
        return list(await self.get(f"journal?after={after}"))

    async def lint(self) -> list[Json]:
        """What Telegram tolerated and a person would notice."""
        return list(await self.get("lint"))

    async def get(self, path: str) -> Any:
        """Any GET of the control API."""
        async with self._open().get(f"{self.root}/sandbox/{path}") as response:
            return await _result(response)

    async def post(self, path: str, body: Json) -> Any:
        """Any POST of the control API."""
        async with self._open().post(f"{self.root}/sandbox/{path}", json=body) as response:
            return await _result(response)

    async def act(self, path: str, body: Json | aiohttp.FormData) -> tuple[Any, int]:
        """A person's action, once its events are seen: its result, and the number of the last event before it."""
        given = {"data": body} if isinstance(body, aiohttp.FormData) else {"json": body}
        async with self._open().post(f"{self.root}/sandbox/{path}", **given) as response:
            result = await _result(response)
            before, after = (int(response.headers[f"X-Sandbox-{when}"]) for when in ("Before", "After"))
        await self.catches_up(after)
        return result, before

    async def catches_up(self, number: int) -> None:
        """Wait until the event of this number has been seen."""
        await self.until(lambda: self._number >= number, CATCHING_UP)

    async def download(self, file_id: str) -> bytes:
        """The bytes of a file in any chat."""
        async with self._open().get(f"{self.root}/sandbox/files/{file_id}") as response:
            if response.status != 200:
                await _result(response)
            return await response.read()

    def chat(self, chat_id: int) -> list[SeenMessage]:
        """All messages of a chat, oldest first."""
        return [message for _, message in sorted(self._messages.get(chat_id, {}).items())]

    async def until(self, ready: Any, within: float) -> Any:
        """Wait for a truthy result of `ready()`, looked at after each event; None when the time is over.

        Raises RuntimeError when the event stream has ended: nothing can be seen any more.
        """
        try:
            async with asyncio.timeout(within), self._news:
                while not (result := ready()):
                    if self._follower is None or self._follower.done():
                        raise RuntimeError("The sandbox's event stream has ended.")
                    await self._news.wait()
                return result
        except TimeoutError:
            return None

    def _open(self) -> aiohttp.ClientSession:
        if self._session is None:
            raise RuntimeError("Use the client in an async with block.")
        return self._session

    async def _follow(self, after: int) -> None:
        try:
            await self._read_events(after)
        finally:
            async with self._news:
                self._news.notify_all()

    async def _read_events(self, after: int) -> None:
        async with self._open().get(
            f"{self.root}/sandbox/events?after={after}", read_bufsize=LONGEST_EVENT
        ) as response:
            number = after
            async for raw in response.content:
                line = raw.decode().rstrip("\n")
                if line.startswith("id: "):
                    number = int(line[4:])
                elif line.startswith("data: "):
                    event = json.loads(line[6:])
                    if event["type"] == "reset":
                        self._take(await self.state(), number)
                    await self._note(event, number)

    def _take(self, state: Json, number: int = 0) -> int:
        """Take the whole state; what was not known, or not like this, counts as seen with the event of that number."""
        for chat_id, messages in state["chats"].items():
            known = self._messages.get(int(chat_id), {})
            self._messages[int(chat_id)] = {one["message_id"]: _kept(known, one, number) for one in messages}
        self.keyboards = {int(chat_id): keyboard for chat_id, keyboard in state["keyboards"].items()}
        return int(state["sequence"])

    async def _note(self, event: Json, number: int) -> None:
        match event["type"]:
            case "message" | "edited":
                message = seen(event["message"], number)
                self._messages.setdefault(event["chat_id"], {})[message.id] = message
            case "deleted":
                self._messages.get(event["chat_id"], {}).pop(event["message_id"], None)
            case "keyboard":
                self.keyboards[event["chat_id"]] = event["keyboard"]
            case "action":
                self.actions.setdefault(event["chat_id"], []).append(event["action"])
            case "toast":
                self.answers.setdefault(event["person_id"], []).append(event)
            case "inline":
                self.inline_results[event["person_id"]] = event["results"]
                self.inline_answers[event["person_id"]] = event
        self._number = number
        async with self._news:
            self._news.notify_all()


def _kept(known: dict[int, SeenMessage], message: Json, number: int) -> SeenMessage:
    """What is known of a message, if it is still like that; else the message as it is now."""
    before = known.get(message["message_id"])
    return before if before is not None and before.raw == message else seen(message, number)


async def _result(response: aiohttp.ClientResponse) -> Any:
    body = await response.json()
    if response.status >= 400:
        raise SandboxError(body.get("error", "The sandbox refused."), response.status)
    return body
