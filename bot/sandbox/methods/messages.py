"""Text messages and chat actions."""

from __future__ import annotations

from bot.sandbox.access import chat_of
from bot.sandbox.call import Call
from bot.sandbox.errors import refused
from bot.sandbox.methods.registry import method
from bot.sandbox.methods.sending import content_of, envelope, send
from bot.sandbox.records import Json
from bot.sandbox.text import message_text
from bot.sandbox.world import World

ACTIONS = frozenset(
    [
        "typing",
        "upload_photo",
        "record_video",
        "upload_video",
        "record_voice",
        "upload_voice",
        "upload_document",
        "choose_sticker",
        "find_location",
        "record_video_note",
        "upload_video_note",
    ]
)


@method("sendMessage")
def send_message(world: World, call: Call) -> Json:
    """A text, perhaps with a keyboard."""
    text = message_text(call.text("text"), call.text("parse_mode"), call.data("entities"))
    return send(world, envelope(world, call), content_of(text, call))


@method("sendChatAction")
def send_chat_action(world: World, call: Call) -> bool:
    """Show "typing" or the like for up to five seconds."""
    action = call.text("action").lower()
    if action not in ACTIONS:
        raise refused("wrong parameter action in request")
    chat = chat_of(world, call)
    world.hub.publish("action", {"chat_id": chat.id, "action": action})
    return True
