"""copyMessage and forwardMessage."""

from __future__ import annotations

from bot.sandbox.access import chat_of
from bot.sandbox.call import Call
from bot.sandbox.errors import refused
from bot.sandbox.media import refreshed
from bot.sandbox.methods.editing import CAPTIONED
from bot.sandbox.methods.outgoing_files import captioned
from bot.sandbox.methods.registry import method
from bot.sandbox.methods.sending import envelope, send
from bot.sandbox.records import Chat, Json
from bot.sandbox.text import caption
from bot.sandbox.world import World

HEAD = frozenset(
    {
        "message_id",
        "from",
        "chat",
        "date",
        "edit_date",
        "reply_markup",
        "reply_to_message",
        "has_protected_content",
        "via_bot",
        "media_group_id",
        "forward_origin",
        "forward_from",
        "forward_date",
    }
)
"""Fields that belong to the one message and not to its content."""

SENDABLE = CAPTIONED | {"text", "contact", "location", "sticker"}


@method("copyMessage")
def copy_message(world: World, call: Call) -> Json:
    """Send the content of a message again, as the bot's own."""
    words = None
    if call.data("caption") is not None:
        words = caption(call.text("caption"), call.text("parse_mode"), call.data("caption_entities"))
    _, message = _original(world, call, "copy")
    to = envelope(world, call)
    content = content_fields(message)
    if not SENDABLE & content.keys() or message.get("has_protected_content"):
        raise refused("the message can't be copied")
    if words is not None and CAPTIONED & content.keys():
        content = {key: value for key, value in content.items() if not key.startswith("caption")}
        content |= captioned(words, above=call.flag("show_caption_above_media"))
    return {"message_id": send(world, to, refreshed(world.files, content))["message_id"]}


@method("forwardMessage")
def forward_message(world: World, call: Call) -> Json:
    """Send a message on, with its origin."""
    _, message = _original(world, call, "forward")
    to = envelope(world, call)
    content = content_fields(message)
    if message.get("has_protected_content"):
        raise refused("message has protected content and can't be forwarded")
    if not SENDABLE & content.keys():
        raise refused("the message can't be forwarded")
    return send(world, to, {**origin_of(message), **refreshed(world.files, content)})


def content_fields(message: Json) -> Json:
    """What a message says, without who said it where and when."""
    return {key: value for key, value in message.items() if key not in HEAD}


def origin_of(message: Json) -> Json:
    """The fields that name the first sender of a forwarded message."""
    if "forward_origin" in message:
        return {key: message[key] for key in ("forward_origin", "forward_from", "forward_date")}
    sender, date = message["from"], message["date"]
    origin = {"type": "user", "sender_user": sender, "date": date}
    return {"forward_origin": origin, "forward_from": sender, "forward_date": date}


def _original(world: World, call: Call, purpose: str) -> tuple[Chat, Json]:
    if not call.data("from_chat_id"):
        raise refused('parameter "from_chat_id" is required')
    chat = chat_of(world, call, write=False, name="from_chat_id")
    number = call.integer("message_id")
    if number not in chat.messages:
        raise refused(f"message to {purpose} not found")
    return chat, chat.messages[number]
