"""A scripted person: does what people do in a chat, and sees what people see."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import aiohttp

from bot.sandbox.seen import Json, SeenFile, SeenMessage, seen

if TYPE_CHECKING:
    from bot.sandbox.client import SandboxClient

GRACE = 0.3
"""Seconds `taps` waits for a newer message with the button before it takes an older one, unless `settled` is known."""


class Person:
    """Somebody to script: does what a person can do, and sees what a person sees."""

    def __init__(self, client: SandboxClient, card: Json) -> None:
        self.client = client
        self.id: int = card["id"]
        self.name: str = card["first_name"]
        self.settled: Callable[[], Awaitable[None]] | None = None
        """Waits until the bot has said all that it has to say so far; for those who can know."""
        self._since = 0

    async def says(self, text: str, *, chat_id: int | None = None, reply_to: int | None = None) -> SeenMessage:
        """Write a message."""
        body = {"text": text, "chat_id": chat_id, "reply_to_message_id": reply_to}
        return seen(await self._act("say", body), self._since)

    async def taps(self, label: str, message: SeenMessage | None = None, *, within: float = 5.0) -> Json:
        """Press the button with that label, or with that text in its label.

        Without a message it is the newest one with such a button, or else the reply keyboard. Gives what the
        client gets: a callback query's id, an address to open, or the message that a reply button wrote.
        Raises AssertionError when no such button shows up in time.
        """
        found = message or await self._message_with(label, within)
        if found is None:
            return await self._press_reply_button(label)
        place = found.find(label)
        if place is None:
            raise AssertionError(f"{self.name} sees no button {label!r} on\n{found}")
        body = {"message_id": found.id, "row": place[0], "column": place[1], "chat_id": found.chat_id}
        return dict(await self._act("tap", body))

    async def opens(self, payload: str | None = None) -> None:
        """Press Start, or open a deep link."""
        await self._act("start", {"payload": payload})

    async def uploads(
        self, *files: str | Path | bytes, name: str | None = None, caption: str = "", kind: str = "document"
    ) -> list[SeenMessage]:
        """Send files: paths, or bytes under a name. `kind` is document, photo, voice or sticker."""
        form = aiohttp.FormData(quote_fields=False)
        form.add_field("caption", caption)
        form.add_field("as", kind)
        for file in files:
            content = file if isinstance(file, bytes) else await asyncio.to_thread(Path(file).read_bytes)
            own_name = "file" if isinstance(file, bytes) else Path(file).name
            form.add_field("file", content, filename=name or own_name, content_type="application/octet-stream")
        result = await self._act("upload", form)
        return [seen(message, self._since) for message in result]

    async def shares_contact(self, phone_number: str | None = None, *, own: bool = True) -> None:
        """Share one's own contact card, or somebody else's."""
        await self._act("contact", {"phone_number": phone_number, "own": own})

    async def shares_location(self, latitude: float, longitude: float) -> None:
        """Share a place."""
        await self._act("location", {"latitude": latitude, "longitude": longitude})

    async def edits(self, message: SeenMessage, text: str) -> None:
        """Change one of one's own texts."""
        await self._act("edit", {"message_id": message.id, "text": text, "chat_id": message.chat_id})

    async def deletes(self, message: SeenMessage) -> None:
        """Take a message away."""
        await self._act("delete", {"message_id": message.id, "chat_id": message.chat_id})

    async def forwards(self, message: SeenMessage) -> None:
        """Forward a message of another chat to the bot."""
        await self._act("forward", {"from_chat_id": message.chat_id, "message_id": message.id})

    async def asks(self, query: str, offset: str = "") -> None:
        """Type an inline query; with the `next_offset` of its answer, ask for more of its results."""
        await self._act("inline", {"query": query, "offset": offset})

    async def chooses(self, result_id: str) -> None:
        """Choose an inline result."""
        await self._act("choose", {"result_id": result_id})

    async def blocks(self) -> None:
        """Block the bot."""
        await self._act("block", {})

    async def unblocks(self) -> None:
        """Unblock the bot."""
        await self._act("unblock", {})

    async def sees(self, text: str, *, within: float = 5.0, chat_id: int | None = None) -> SeenMessage:
        """Wait for a message of the bot with the text, new or edited since this person's last action.

        Raises AssertionError with the recent chat when it does not come in time.
        """

        def found() -> SeenMessage | None:
            return next((one for one in reversed(self._news(chat_id)) if text in one.text), None)

        message: SeenMessage | None = await self.client.until(found, within)
        if message is None:
            raise AssertionError(f"{self.name} did not see {text!r} within {within} s.\n{self.story(chat_id)}")
        return message

    async def sees_not(self, text: str, *, within: float = 0.3, chat_id: int | None = None) -> None:
        """Wait, and raise AssertionError if the bot says it after all."""

        def found() -> bool:
            return any(text in one.text for one in self._news(chat_id))

        if await self.client.until(found, within):
            raise AssertionError(f"{self.name} saw {text!r}.\n{self.story(chat_id)}")

    async def sees_toast(self, text: str, *, within: float = 5.0) -> None:
        """Wait for a toast or an alert with the text."""
        if not await self.client.until(lambda: any(text in toast for toast in self.toasts), within):
            raise AssertionError(f"{self.name} saw no toast {text!r}, only {self.toasts}.")

    async def downloads(self, file: SeenFile) -> bytes:
        """Fetch a file's bytes."""
        return await self.client.download(file.id)

    @property
    def messages(self) -> list[SeenMessage]:
        """The private chat with the bot, oldest first."""
        return self.client.chat(self.id)

    @property
    def last(self) -> SeenMessage | None:
        """The bot's newest message."""
        return next((message for message in reversed(self.messages) if message.from_bot), None)

    @property
    def buttons(self) -> list[str]:
        """The labels of the newest message with an inline keyboard."""
        return next((message.labels for message in reversed(self.messages) if message.buttons), [])

    @property
    def reply_buttons(self) -> list[str]:
        """The labels of the reply keyboard in force."""
        keyboard = self.client.keyboards.get(self.id) or {"keyboard": []}
        return [button["text"] for row in keyboard["keyboard"] for button in row]

    @property
    def toasts(self) -> list[str]:
        """The texts of all toasts and alerts, oldest first."""
        return [answer["text"] for answer in self.client.answers.get(self.id, []) if answer["text"]]

    @property
    def files(self) -> list[SeenFile]:
        """All files the bot has sent, oldest first."""
        return [file for message in self.messages if message.from_bot for file in message.files]

    def story(self, chat_id: int | None = None, newest: int = 20) -> str:
        """The recent chat, for people who read a failed test."""
        messages = self.client.chat(chat_id or self.id)[-newest:]
        keyboard = f"\nreply keyboard: {self.reply_buttons}" if self.reply_buttons else ""
        return "\n".join(map(str, messages)) + keyboard if messages else "(an empty chat)"

    def _news(self, chat_id: int | None) -> list[SeenMessage]:
        messages = self.client.chat(chat_id or self.id)
        return [message for message in messages if message.from_bot and message.event > self._since]

    async def _act(self, name: str, body: Json | aiohttp.FormData) -> Any:
        result, self._since = await self.client.act(f"people/{self.id}/{name}", body)
        return result

    async def _message_with(self, label: str, within: float) -> SeenMessage | None:
        def recent() -> SeenMessage | bool | None:
            fresh = (one for one in reversed(self._news(None)) if one.find(label))
            return next(fresh, None) or label in self.reply_buttons

        def any_message() -> SeenMessage | bool | None:
            known = (one for one in reversed(self.messages) if one.find(label))
            return next(known, None) or any(label in text for text in self.reply_buttons)

        found = await self._soon(recent, within) or await self.client.until(any_message, within)
        if not found:
            raise AssertionError(f"{self.name} sees no button {label!r}.\n{self.story()}")
        return found if isinstance(found, SeenMessage) else None

    async def _soon(self, recent: Callable[[], SeenMessage | bool | None], within: float) -> SeenMessage | bool | None:
        """Give what is there, or comes as the answer to what was done last."""
        if self.settled is None:
            answer: SeenMessage | bool | None = await self.client.until(recent, min(GRACE, within))
            return answer
        if not recent():
            await self.settled()
        return recent()

    async def _press_reply_button(self, label: str) -> Json:
        keyboard = self.client.keyboards.get(self.id) or {"keyboard": []}
        buttons = [button for row in keyboard["keyboard"] for button in row]
        button = min((one for one in buttons if label in one["text"]), key=lambda one: one["text"] != label)
        if button.get("request_contact"):
            return dict(await self._act("contact", {"own": True}))
        if button.get("request_location"):
            return dict(await self._act("location", {"latitude": 45.7826, "longitude": 4.8484}))
        return (await self.says(button["text"])).raw
