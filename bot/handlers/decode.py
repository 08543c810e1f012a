"""From Telegram's updates to our own events."""

from __future__ import annotations

import json
import re
from typing import Any, Literal

from pydantic import ValidationError

from bot.conversations.events import (
    Commanded,
    Edited,
    Event,
    Fetched,
    Left,
    Returned,
    Said,
    Sender,
    SentFile,
    SentOther,
    SharedContact,
    Tapped,
    TappedUnknown,
)
from bot.domain.text import clean_line, clean_text
from bot.errors import UnreadableUpdate
from bot.handlers.keyboards import Seal
from bot.handlers.updates import File, Message, Own, Presence, Size, Tap, Update, User
from bot.storage.inbox import Claimed
from bot.turns import Decoded, Outsider

ALLOWED = ("message", "edited_message", "callback_query", "my_chat_member")
"""The kinds of update we ask Telegram for."""

TEXT = 20_000
"""Characters of a text that are looked at; Telegram itself allows 4,096."""

FILE_NAME, ALBUM, CAPTION = 200, 64, 1024
"""Characters of a file's name, of an album's id and of a caption that are looked at."""

GONE = ("kicked", "left")

_COMMAND = re.compile(r"/(?P<name>[^\s@]*)(@\S*)?(?P<argument>.*)", re.DOTALL)

Other = Literal["voice", "video", "sticker", "location", "poll", "other"]
_OTHERS: dict[str, Other] = {
    "voice": "voice",
    "audio": "voice",
    "video": "video",
    "video_note": "video",
    "animation": "video",
    "sticker": "sticker",
    "location": "location",
    "venue": "location",
    "poll": "poll",
}


def chat_of(update: Any) -> int | None:
    """Tell which chat an update belongs to, from its raw JSON and without trusting any of it."""
    for kind in ALLOWED:
        part = update.get(kind) if isinstance(update, dict) else None
        if isinstance(part, dict):
            holder = part.get("message") if kind == "callback_query" else part
            chat = holder.get("chat") if isinstance(holder, dict) else part.get("from")
            number = chat.get("id") if isinstance(chat, dict) else None
            return number if type(number) is int and abs(number) < 2**52 else None
    return None


class Decoder:
    """Reads updates; `seal` tells our own buttons from others."""

    def __init__(self, seal: Seal) -> None:
        self._seal = seal

    def __call__(self, row: Claimed) -> Decoded:
        """Give the event of an update, None when it concerns nobody; UnreadableUpdate when it makes no sense."""
        update = _read(row.body)
        if (update.assistant is not None) != (row.update_id < 0):
            raise UnreadableUpdate("it is not from where it says")
        if update.assistant is not None:
            return _own(row, update.assistant)
        if update.callback_query is not None:
            return self._tapped(row, update.callback_query)
        if update.my_chat_member is not None:
            return _presence(row, update.my_chat_member)
        if update.edited_message is not None:
            return _edited(row, update.edited_message)
        return _message(row, update.message) if update.message is not None else None

    def _tapped(self, row: Claimed, query: Tap) -> Decoded:
        if query.message is None or query.message.chat.id != query.from_user.id:
            return None
        action = self._seal.open(query.from_user.id, query.data or "")
        sender, message_id = _sender(query.from_user), query.message.message_id
        if action is None:
            return TappedUnknown(update_id=row.update_id, sender=sender, at=row.received_at, message_id=message_id)
        return Tapped(update_id=row.update_id, sender=sender, at=row.received_at, message_id=message_id, action=action)


def _read(body: bytes) -> Update:
    """Read an update; what is said of a broken one names its fields and never what stood in them."""
    try:
        return Update.model_validate(json.loads(body))
    except ValidationError as error:
        places = {".".join(str(part) for part in detail["loc"]) for detail in error.errors(include_input=False)}
        raise UnreadableUpdate(", ".join(sorted(places))) from None
    except (ValueError, RecursionError):
        raise UnreadableUpdate("not JSON") from None


def _own(row: Claimed, own: Own) -> Decoded:
    if own.fetched is None:
        return None
    sender = Sender(own.chat_id, "", None)
    return Fetched(update_id=row.update_id, sender=sender, at=row.received_at, **own.fetched.model_dump())


def _sender(user: User) -> Sender:
    return Sender(user.id, clean_line(user.first_name)[:64], user.language_code)


def _presence(row: Claimed, change: Presence) -> Decoded:
    if change.chat.type != "private":
        return None if change.new_chat_member.status in GONE else Outsider(change.chat.id)
    kind = Left if change.new_chat_member.status in GONE else Returned
    return kind(update_id=row.update_id, sender=_sender(change.from_user), at=change.date)


def _edited(row: Claimed, message: Message) -> Decoded:
    if message.chat.type != "private" or message.from_user is None:
        return None
    at = message.edit_date or message.date
    return Edited(update_id=row.update_id, sender=_sender(message.from_user), at=at, message_id=message.message_id)


def _message(row: Claimed, message: Message) -> Decoded:
    if message.chat.type == "channel" or message.left_chat_member is not None:
        return None
    if message.chat.type != "private":
        return Outsider(message.chat.id)
    if message.from_user is None or message.from_user.is_bot:
        return None
    return _private(row, message, _sender(message.from_user))


def _private(row: Claimed, message: Message, sender: Sender) -> Event:
    update_id, at, message_id = row.update_id, message.date, message.message_id
    if message.contact is not None:
        own = message.contact.user_id == sender.user_id
        phone = message.contact.phone_number
        phone = phone if phone.startswith("+") else f"+{phone}"
        return SharedContact(update_id=update_id, sender=sender, at=at, message_id=message_id, phone=phone, own=own)
    if message.photo or (message.document is not None and message.animation is None):
        return _file(row, message, sender)
    if message.text is None:
        kind: Other = next((kind for name, kind in _OTHERS.items() if getattr(message, name)), "other")
        return SentOther(update_id=update_id, sender=sender, at=at, message_id=message_id, kind=kind)
    text = clean_text(message.text[:TEXT])
    command = _COMMAND.fullmatch(text)
    if command is not None:
        name, argument = command["name"].lower(), command["argument"].strip()
        return Commanded(update_id=update_id, sender=sender, at=at, message_id=message_id, name=name, argument=argument)
    return Said(update_id=update_id, sender=sender, at=at, message_id=message_id, text=text)


def _file(row: Claimed, message: Message, sender: Sender) -> SentFile:
    """Read a document, or the largest size of a photo."""
    file = message.document or _largest(message.photo)
    return SentFile(
        update_id=row.update_id,
        sender=sender,
        at=message.date,
        message_id=message.message_id,
        kind="photo" if message.document is None else "document",
        file_id=file.file_id,
        unique_id=file.file_unique_id,
        name=clean_line(file.file_name[:FILE_NAME]),
        size=file.file_size,
        media_type=file.mime_type[:FILE_NAME].lower(),
        album=message.media_group_id[:ALBUM] if message.media_group_id else None,
        caption=clean_line(message.caption[:CAPTION]),
    )


def _largest(photo: tuple[Size, ...]) -> File:
    size = max(photo, key=lambda each: each.file_size)
    return File(**size.model_dump(), mime_type="image/jpeg")
