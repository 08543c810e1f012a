"""What every sending method shares: the chat, the keyboard, the reply, the effect."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from bot.sandbox import keyboards
from bot.sandbox.access import chat_of
from bot.sandbox.call import Call
from bot.sandbox.errors import refused
from bot.sandbox.keyboards import Markup
from bot.sandbox.records import Chat, Json
from bot.sandbox.world import World


@dataclass(frozen=True, slots=True)
class Envelope:
    """Where a message goes and what comes with it, checked."""

    chat: Chat
    markup: Markup | None
    extra: Json


def envelope(world: World, call: Call) -> Envelope:
    """Check everything a sending call says besides the content."""
    markup_argument = call.data("reply_markup")
    chat = chat_of(world, call)
    markup = keyboards.parsed(markup_argument, private=chat.private) if markup_argument is not None else None
    extra: Json = {}
    reply = replied_message(chat, call)
    if reply is not None:
        extra["reply_to_message"] = {key: value for key, value in reply.items() if key != "reply_to_message"}
    if call.flag("protect_content"):
        extra["has_protected_content"] = True
    return Envelope(chat, markup, extra)


def replied_message(chat: Chat, call: Call) -> Json | None:
    """The message a call replies to, None when it replies to nothing."""
    parameters: Any = call.data("reply_parameters")
    if parameters is None:
        legacy = call.arguments.get("reply_to_message_id")
        if not legacy:
            return None
        tolerant = str(call.arguments.get("allow_sending_without_reply")).lower()
        parameters = {"message_id": int(legacy), "allow_sending_without_reply": tolerant in {"true", "1"}}
    if not isinstance(parameters, dict):
        raise refused("object expected as reply parameters")
    found = chat.messages.get(parameters.get("message_id", 0))
    if found is None and not parameters.get("allow_sending_without_reply"):
        raise refused("message to be replied not found")
    return found


def send(world: World, to: Envelope, content: Json) -> Json:
    """Put the bot's message into the chat and its keyboard into force."""
    body = {**to.extra, **content}
    if to.markup is not None and to.markup.inline is not None:
        body["reply_markup"] = to.markup.inline
    message = world.post(to.chat, world.profile.user(), body)
    if to.markup is not None and to.markup.kind in {"reply", "remove"}:
        to.chat.fixed.add(message["message_id"])
        world.set_keyboard(to.chat, to.markup.value if to.markup.kind == "reply" else None)
    return message
