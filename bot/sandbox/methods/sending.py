"""What every sending method shares: the chat, the keyboard, the reply, the effect."""

from __future__ import annotations

import re
from typing import Any, NamedTuple

from bot.sandbox import keyboards
from bot.sandbox.access import chat_of
from bot.sandbox.call import TRUE, Call
from bot.sandbox.errors import CallError, refused
from bot.sandbox.keyboards import Markup
from bot.sandbox.records import Chat, Json
from bot.sandbox.text import Formatted
from bot.sandbox.world import World

_MARKUP = re.compile(r"<(b|i|u|s|a|code|pre|blockquote)(?: [^<>]*)?>[^<]*</\1>")

_NOT_MODELLED = frozenset({"chat_id", "quote", "checklist_task_id", "poll_option_id"})
"""What a reply can point to besides a message of the same chat."""


class Envelope(NamedTuple):
    """Where a message goes and what comes with it, checked."""

    chat: Chat
    markup: Markup | None
    extra: Json


def envelope(world: World, call: Call, messages: int = 1) -> Envelope:
    """Check everything a sending call says besides the content, and flood control last."""
    given = call.arguments
    markup = keyboards.of_call(call, private=_private(world, call)) if "reply_markup" in given else None
    if "business_connection_id" in given:
        raise refused("business connection not found")
    chat = chat_of(world, call)
    extra: Json = {}
    if "reply_parameters" in given or "reply_to_message_id" in given:
        reply = replied_message(chat, call)
        if reply is not None:
            extra["reply_to_message"] = {key: value for key, value in reply.items() if key != "reply_to_message"}
    if "protect_content" in given and call.flag("protect_content"):
        extra["has_protected_content"] = True
    if "message_thread_id" in given and call.integer("message_thread_id") > 0:
        raise refused("message thread not found")
    world.flood.check(chat.id, messages)
    return Envelope(chat, markup, extra)


def _private(world: World, call: Call) -> bool:
    """Is the target a private chat, as far as one can tell before it is looked at closely?"""
    target = world.chats.get(call.data("chat_id"))
    return target is None or target.private


def replied_message(chat: Chat, call: Call) -> Json | None:
    """The message a call replies to, None when it replies to nothing."""
    parameters: Any = call.data("reply_parameters")
    if parameters is None:
        legacy = call.arguments.get("reply_to_message_id")
        if not legacy:
            return None
        tolerant = str(call.arguments.get("allow_sending_without_reply")).lower() in TRUE
        parameters = {"message_id": int(legacy), "allow_sending_without_reply": tolerant}
    if not isinstance(parameters, dict):
        raise refused("object expected as reply parameters")
    number = parameters.get("message_id")
    if parameters and number is None:
        raise refused('Can\'t find field "message_id"')
    for name in _NOT_MODELLED & {name for name, value in parameters.items() if value}:
        if name != "chat_id" or parameters[name] != chat.id:
            words = f"Not Implemented: {name} of ReplyParameters exists, but this sandbox does not model it"
            raise CallError(501, words)
    if not isinstance(number, int) or number <= 0:
        return None
    found = chat.messages.get(number)
    if found is None and not parameters.get("allow_sending_without_reply"):
        raise refused("message to be replied not found")
    return found


def send(world: World, to: Envelope, content: Json) -> Json:
    """Put the bot's message into the chat and its keyboard into force."""
    body = {**to.extra, **content}
    if to.markup is not None and to.markup.inline is not None:
        body["reply_markup"] = to.markup.inline
    message = world.post(to.chat, world.profile.user(), body)
    if to.markup is not None and to.markup.inline is None:
        to.chat.fixed.add(message["message_id"])
        if to.markup.kind == "force":
            asked = {"chat_id": to.chat.id, "message_id": message["message_id"], **to.markup.value}
            world.hub.publish("forced", asked)
        else:
            world.set_keyboard(to.chat, to.markup.value if to.markup.kind == "reply" else None)
    return message


def content_of(text: Formatted, call: Call) -> Json:
    """A text as fields of a Message."""
    content: Json = {"text": text.text}
    if text.entities:
        content["entities"] = text.entities
    if "<" in text.text and "parse_mode" not in call.arguments and _MARKUP.search(text.text):
        call.oddities.append(("visible_markup", "The text has HTML tags but no parse_mode: people see the tags."))
    if "link_preview_options" in call.arguments:
        preview = call.data("link_preview_options")
        if not isinstance(preview, dict):
            raise refused("object expected as link preview options")
        if any(preview.values()):
            content["link_preview_options"] = {name: value for name, value in preview.items() if value}
    elif str(call.arguments.get("disable_web_page_preview")).lower() in TRUE:
        content["link_preview_options"] = {"is_disabled": True}
    return content
