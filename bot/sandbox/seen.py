"""What a scripted person sees: messages as small records."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

Json = dict[str, Any]

FILE_KINDS = ("document", "voice", "sticker", "audio", "video", "animation")


@dataclass(frozen=True, slots=True)
class SeenFile:
    """A file in a message; its bytes come through `Person.downloads`."""

    id: str
    name: str
    size: int
    mime_type: str
    kind: str


@dataclass(frozen=True, slots=True)
class SeenMessage:
    """One message as a person sees it; `buttons` are the labels of its inline keyboard, row by row.

    `event` is the number of the event that brought or last changed it, `raw` the Bot API Message.
    """

    id: int
    chat_id: int
    text: str
    buttons: tuple[tuple[str, ...], ...]
    files: tuple[SeenFile, ...]
    from_bot: bool
    edited: bool
    event: int
    raw: Json

    @property
    def labels(self) -> list[str]:
        """All button labels in reading order."""
        return [label for row in self.buttons for label in row]

    def find(self, label: str) -> tuple[int, int] | None:
        """Row and column of the button with that label, or with that text in its label."""
        places = [(row, column, text) for row, texts in enumerate(self.buttons) for column, text in enumerate(texts)]
        for match in (str.__eq__, str.__contains__):
            for row, column, text in places:
                if match(text, label):
                    return row, column
        return None

    def __str__(self) -> str:
        who = "bot" if self.from_bot else "   "
        lines = [f"[{self.id}] {who} {self.text!r}" + (" (edited)" if self.edited else "")]
        lines += [f"        file {file.name} ({file.size} bytes)" for file in self.files]
        lines += ["        " + " ".join(f"[{label}]" for label in row) for row in self.buttons]
        return "\n".join(lines)


def seen(message: Json, event: int) -> SeenMessage:
    """The record of a Bot API Message."""
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return SeenMessage(
        id=message["message_id"],
        chat_id=message["chat"]["id"],
        text=message.get("text") or message.get("caption") or "",
        buttons=tuple(tuple(button["text"] for button in row) for row in rows),
        files=_files(message),
        from_bot=message["from"]["is_bot"],
        edited="edit_date" in message,
        event=event,
        raw=message,
    )


def _files(message: Json) -> tuple[SeenFile, ...]:
    found = [_file(message[kind], kind) for kind in FILE_KINDS if kind in message]
    if "photo" in message:
        found.append(_file(message["photo"][-1], "photo"))
    return tuple(found)


def _file(given: Json, kind: str) -> SeenFile:
    name, mime_type = given.get("file_name", kind), given.get("mime_type", "")
    return SeenFile(given["file_id"], name, given.get("file_size", 0), mime_type, kind)
